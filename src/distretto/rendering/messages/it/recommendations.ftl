# Raccomandazioni: scritte a partire da decisioni, pubblicate con un numero, con risposta.

about-recommendation = Raccomandazione
recommendations-title = Raccomandazioni
recommendations-lead = Che cosa raccomandano i gruppi di lavoro, a chi, su quali dati, e che cosa hanno risposto i destinatari.
recommendations-all = Tutte le raccomandazioni
recommendations-any = qualsiasi
recommendations-show = Mostra
recommendations-n = { $n ->
    [one] 1 raccomandazione
   *[other] { $n } raccomandazioni
}
recommendations-none = Non è ancora stato raccomandato nulla.
recommendations-none-why = Una raccomandazione segue dalla decisione di un gruppo di lavoro.
recommendations-none-such = Non c’è alcuna raccomandazione così.
recommendations-feed = Le nuove raccomandazioni in un feed (Atom)

not-allowed-recommendation-published = Questa raccomandazione è pubblicata: non si modifica più. Si può ritirare, con una motivazione.
not-allowed-recommendation-state = È possibile con una raccomandazione pubblicata e non ritirata.
not-allowed-reply = Risponde il destinatario: con il collegamento che il gruppo gli ha dato, o come redattore della sua organizzazione.
not-allowed-reply-many = A questa raccomandazione si è risposto tante volte che non si accetta altro. Scrivi al gruppo.

recommendation-fault-no-title = Di’ in una riga che cosa si raccomanda.
recommendation-fault-no-addressee = Di’ a chi è rivolta, oppure scegli un’organizzazione.
recommendation-fault-no-organisation = Scegli un’organizzazione dell’elenco, oppure nessuna.
recommendation-fault-no-measure = Di’ che cosa si raccomanda.
recommendation-fault-long = Supera i { $most } caratteri.
recommendation-fault-many-areas = Indica al massimo { $most } regioni.
recommendation-fault-many-pins = Indica al massimo { $most } risultati.
recommendation-fault-no-finding = «{ $given }» non indica alcun risultato pubblico. Copia l’indirizzo della sua pagina, o il suo nome di lettere e cifre.
recommendation-fault-past = Il giorno per la risposta deve essere futuro.
recommendation-fault-no-reason = Di’ perché: lo sapranno il destinatario e il gruppo.
recommendation-fault-long-reason = La motivazione supera i { $most } caratteri.
recommendation-fault-no-note = Scrivi che cosa ne è seguito.
reply-fault-no-answer = Scegli una risposta.
reply-fault-no-reason = Indica le ragioni: il gruppo e tutti i lettori vogliono sapere perché.
reply-fault-no-name = Di’ a nome di chi rispondi.

recommendation-draft = bozza
recommendation-draft-band = Bozza di una raccomandazione: la vedono solo i coordinatori.
recommendation-form-lead = Segue dalla decisione ed è rivolta a chi può agire. Prima della pubblicazione la vedi come bozza.
recommendation-form-title = Che cosa si raccomanda, in una riga
recommendation-form-title-why = Per esempio: finanziare laboratori di prova condivisi prima di nuove organizzazioni di cluster.
recommendation-form-organisation = Destinatario, come organizzazione
recommendation-form-organisation-why = I suoi redattori vengono avvisati e possono rispondere con il proprio account.
recommendation-form-no-organisation = nessuna di quelle elencate
recommendation-form-addressee = Destinatario, a parole
recommendation-form-addressee-as = Come si legge dopo «A».
recommendation-form-addressee-why = Così come starà dopo «A». Vuoto per il nome dell’organizzazione.
recommendation-form-measure-why = Che cosa va fatto, da chi ed entro quando. È possibile usare Markdown.
recommendation-form-findings-why = Indirizzi delle pagine dei risultati, uno per riga. Vengono appuntati come sono ora; se cambiano i dati o il metodo, la raccomandazione lo dice.
recommendation-form-areas = Regioni
recommendation-form-areas-why = Codici separati da virgole, per esempio ITI3, AT22.
recommendation-form-reply-by = Risposta chiesta entro il
recommendation-save-draft = Salva la bozza
recommendation-change = Modifica la bozza
recommendation-discard = Eliminarla
recommendation-publish = Pubblicare
recommendation-drafted-done = La bozza è salvata. La vedono solo i coordinatori.
recommendation-changed-done = La bozza è modificata.
recommendation-act = { $act ->
    [publish] Pubblicare
    [discard] Eliminare la bozza
    [withdraw] Ritirarla
   *[renew] Creare un nuovo collegamento
}
recommendation-act-ask = { $act ->
    [publish] Pubblicare questa raccomandazione?
    [discard] Eliminare questa bozza?
    [withdraw] Ritirare questa raccomandazione?
   *[renew] Creare un nuovo collegamento per la risposta?
}
recommendation-act-lead = { $act ->
    [publish] Riceve il prossimo numero dell’anno ed è pubblica. Il testo non si modifica più. I membri e i redattori del destinatario vengono avvisati.
    [discard] Il testo va perso. La decisione resta, e può seguirne un’altra bozza.
    [withdraw] Resta leggibile con il suo numero, con una fascia che lo dice e perché.
   *[renew] Da allora il collegamento precedente non porta più da nessuna parte.
}
recommendation-done = { $act ->
    [publish] La raccomandazione { $number } è pubblicata. Passa al destinatario il collegamento per la risposta.
    [discard] La bozza è eliminata.
    [withdraw] La raccomandazione è ritirata.
   *[renew] C’è un nuovo collegamento per la risposta.
}

recommendation-numbered = Raccomandazione { $number }
recommendation-to = A
recommendation-to-whom = A: { $to }
recommendation-from = Da
recommendation-for = Regioni
recommendation-published-on = Pubblicata
recommendation-part-problem = Problema
recommendation-part-measure = Misura
recommendation-part-effect = Effetto atteso
recommendation-decided = { $how ->
    [ballot] Decisa con una votazione del gruppo il { $day }.
   *[meeting] Decisa in una riunione del gruppo il { $day }, come registrato dai coordinatori.
}
recommendation-see-decision = Vedi la decisione
recommendation-evidence = I risultati su cui poggia
recommendation-no-evidence = Nessun risultato vi è appuntato.
recommendation-history = Storia
recommendation-citation = { $group }: { $title }. Raccomandazione { $number }, { $day }. Distretto.
recommendation-turned-document = La conclusione di almeno un risultato è cambiata da allora: si vedano i risultati.
recommendation-withdrawn = Ritirata { $at }.
recommendation-withdrawn-why = Ritirata il { $day }. { $why }
recommendation-withdraw = Ritirarla
recommendation-renew = Nuovo collegamento
recommendation-tools = Per i coordinatori
recommendation-link = Collegamento per la risposta
recommendation-link-why = Passalo solo al destinatario: chi lo ha risponde a suo nome.

recommendation-reply = Risposta del destinatario
recommendation-no-reply = Ancora nessuna.
recommendation-due = Chiesta entro il { $day }.
recommendation-reply-state = { $state ->
    [none] ancora senza risposta
    [accepted] accolta
    [in_part] accolta in parte
   *[rejected] respinta
}
recommendation-state = { $state ->
    [none] ancora senza risposta
    [none-by] ancora senza risposta, chiesta entro il { $day }
    [late] senza risposta; era chiesta entro il { $day }
    [accepted] accolta
    [in_part] accolta in parte
    [withdrawn] ritirata
   *[rejected] respinta
}
recommendation-answer = { $answer ->
    [accepted] Accolta
    [in_part] Accolta in parte
   *[rejected] Respinta
}
recommendation-reply-how = { $how ->
    [editor] da un redattore dell’organizzazione
   *[link] con il collegamento del gruppo
}
recommendation-former-replies = Risposte precedenti
recommendation-reply-do = Rispondi
recommendation-reply-title = Risposta alla raccomandazione { $number }
recommendation-reply-again = { $answer ->
    [accepted] C’è già una risposta: accolta. Un’altra ne prende il posto; la precedente resta leggibile.
    [in_part] C’è già una risposta: accolta in parte. Un’altra ne prende il posto; la precedente resta leggibile.
   *[rejected] C’è già una risposta: respinta. Un’altra ne prende il posto; la precedente resta leggibile.
}
recommendation-answer-legend = Che cosa rispondi?
recommendation-why = Perché
recommendation-why-why = Che cosa si farà, che cosa no, e per quali ragioni. È possibile usare Markdown.
recommendation-in-name = A nome di chi
recommendation-in-name-why = Ufficio o organizzazione, come deve stare sotto la risposta.
recommendation-reply-language = Lingua del testo
recommendation-reply-public = La risposta è pubblica e non si può togliere; può seguirne un’altra.
recommendation-reply-send = Invia la risposta
recommendation-replied-done = La risposta è pubblicata. Il gruppo è avvisato.
recommendation-notes = Che cosa ne è seguito
recommendation-no-notes = Non è ancora stato annotato nulla.
recommendation-note-do = Annota che cosa ne è seguito
recommendation-note-on = Giorno
recommendation-note-text = Che cosa è successo
recommendation-note-why = Un bando, una voce di bilancio, una legge, o che non è successo nulla. È possibile usare Markdown.
recommendation-note-save = Annota
recommendation-noted-done = L’annotazione è pubblicata.

path-step-discussed = Discussa
path-step-proposed = Proposta
path-step-consulted = Consultata
path-step-decided = Decisa
path-step-recommended = Raccomandata
path-step-piloted = Sperimentata
path-step-monitored = Monitorata
path-state = { $state ->
    [done] (fatto)
    [now] (ora è qui)
   *[none] (non fatto)
}
path-nothing = { $step ->
    [to-come] non iniziato
   *[left-out] non in questo percorso
}
path-discussed = { $n ->
    [one] 1 intervento
   *[other] { $n } interventi
}
path-proposed = { $accepted ->
    [0] versione { $n }
    [one] versione { $n }, 1 emendamento accolto
   *[other] versione { $n }, { $accepted } emendamenti accolti
}
path-consulted = { $n ->
    [one] 1 partecipante
   *[other] { $n } partecipanti
}
path-decided = { $method ->
    [consent] per consenso
    [approval] per approvazione
    [score] per punteggio
    [majority] con giudizio maggioritario
   *[meeting] in riunione
}
path-recommended = { $state ->
    [draft] in scrittura
    [none] attende risposta
    [accepted] accolta
    [in_part] accolta in parte
    [withdrawn] ritirata
   *[rejected] respinta
}

notice-recommendation-published = La raccomandazione { $number } è pubblicata: «{ $title }»
notice-recommendation-addressed = La raccomandazione { $number } è rivolta alla tua organizzazione: «{ $title }»
notice-recommendation-replied = { $answer ->
    [accepted] Il destinatario accoglie la raccomandazione { $number }, «{ $title }»
    [in_part] Il destinatario accoglie in parte la raccomandazione { $number }, «{ $title }»
   *[rejected] Il destinatario respinge la raccomandazione { $number }, «{ $title }»
}
notice-recommendation-noted = È stato annotato che cosa è seguito alla raccomandazione { $number }, «{ $title }»
notice-recommendation-withdrawn = La raccomandazione { $number } è stata ritirata, «{ $title }». { $why }
act-recommendation-published = { $by } ha pubblicato la raccomandazione { $number }
act-recommendation-withdrawn = { $by } ha ritirato la raccomandazione { $number }
act-recommendation-replied = { $answer ->
    [accepted] Il destinatario ha accolto una raccomandazione
    [in_part] Il destinatario ha accolto in parte una raccomandazione
   *[rejected] Il destinatario ha respinto una raccomandazione
}
act-recommendation-noted = { $by } ha annotato che cosa è seguito a una raccomandazione

recommendation-amended = Emendata lungo il percorso
recommendation-amended-note = Che cosa è cambiato fra la versione { $first } della proposta e la versione { $last }, su cui il gruppo ha deciso.
recommendation-amended-show = Che cosa è stato aggiunto e tolto
recommendation-amendment = Emendamento { $n }, accolto
recommendation-ground = Terreno comune della consultazione
recommendation-ground-most = Che cosa ha raccolto più accordo nella consultazione
recommendation-ground-untold = Di nessuna affermazione si può dire che la condividano tutti i gruppi di opinione; queste raccolgono più accordo fra tutti i votanti.
recommendation-ground-shares = D’accordo { $agree } %, passo { $passed } %, in disaccordo { $disagree } % di { $votes ->
    [one] un voto
   *[other] { $votes } voti
}
recommendation-ground-note = Su queste dice lo stesso più della metà di ogni gruppo di opinione, quanti che siano i gruppi. Le barre mostrano tutti i votanti.
