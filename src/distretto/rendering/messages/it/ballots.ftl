# Votazioni e decisioni dei gruppi di lavoro.

group-room-ballots = Votazioni
group-room-decisions = Decisioni
about-ballot = Votazione
about-decision = Decisione

not-allowed-ballot-opened = Questa votazione è aperta: non se ne cambia più nulla. Si può annullare, con una motivazione.
not-allowed-ballot-over = Questa votazione è conclusa: i voti sono contati e non si può più annullare.
not-allowed-ballot-closed = Questa votazione non accetta più voti. Il tuo voto non è stato espresso.
not-allowed-ballot-roll = Non sei nell’elenco degli aventi diritto. Vi figura chi aveva un voto nel gruppo quando la votazione è stata aperta.
not-allowed-ballot-voted = Hai già votato. Per votare diversamente, apri la votazione e indica il codice del tuo voto.
not-allowed-ballot-early = Prima dell’ora una votazione si chiude solo quando tutti gli aventi diritto hanno votato.
not-allowed-recommend-refused = Una raccomandazione segue da una decisione che ha approvato qualcosa.

ballot-fault-proposal = La votazione può riguardare solo una proposta di questo gruppo.
ballot-fault-no-title = Di’ su che cosa si vota.
ballot-fault-long-title = Il quesito supera i { $most } caratteri.
ballot-fault-long-text = La spiegazione supera i { $most } caratteri.
ballot-fault-no-method = Scegli come si vota.
ballot-fault-past = La chiusura è nel passato. Scegli un giorno o un’ora successivi.
ballot-fault-quorum = Il quorum è un numero intero da 0 a 100.
ballot-fault-least = { $method ->
    [approval] Indica una percentuale da 0 a 100, oppure nulla.
    [score] Indica una media da 0 a { $most }, oppure nulla.
   *[other] Indica un numero da 0 (ottimo) a { $most } (da respingere), oppure nulla.
}
ballot-fault-few-options = Indica almeno due opzioni, una per riga; ne basta una se dici quale soglia deve raggiungere.
ballot-fault-many-options = Le opzioni sono più di { $most }.
ballot-fault-same-options = Due opzioni sono uguali.
ballot-fault-long-option = Un’opzione supera i { $most } caratteri.
ballot-fault-nobody = Nel gruppo nessuno ha ancora un voto: prima accogli un membro o un coordinatore.
ballot-fault-no-reason = Di’ perché viene annullata: lo sapranno tutti gli aventi diritto.
ballot-fault-long-reason = La motivazione supera i { $most } caratteri.
ballot-fault-no-choice = Scegli, oppure astieniti.
ballot-fault-option = «{ $option }» non ha ancora un giudizio. Danne uno a ogni opzione, oppure astieniti del tutto.
ballot-fault-no-objection = Di’ a che cosa ti opponi e perché: al gruppo la ragione serve per andare avanti.
ballot-fault-long-objection = La ragione supera i { $most } caratteri.
ballot-fault-receipt = Questo codice non è quello di un voto. Ricarica la pagina per averne un altro.
ballot-fault-receipt-taken = Questo codice è già in uso. Ricarica la pagina per averne un altro.
ballot-fault-receipt-unknown = In questa votazione non c’è alcun voto con questo codice. Controlla ciò che hai annotato votando.

ballot-new = Nuova votazione
ballot-change = Modifica la votazione
ballot-none = Non si è ancora votato su nulla.
ballot-none-coordinates = Preparane una quando una proposta è matura per la decisione.
ballot-none-why = I coordinatori ne aprono una quando una proposta è matura per la decisione.
ballot-state = { $state ->
    [prepared] in preparazione
    [open] aperta
    [off] annullata
   *[closed] chiusa
}
ballot-when = { $state ->
    [closed] chiusa il { $at }
    [off] annullata il { $at }
    [prepared] in preparazione, chiusura il { $at }
   *[open] aperta fino al { $at }
}
ballot-method = { $method ->
    [consent] Consenso
    [approval] Approvazione
    [score] Punteggio
   *[majority] Giudizio maggioritario
}
ballot-use = { $method ->
    [consent] una proposta, adottata se nessuno si oppone con una ragione.
    [approval] ciascuno segna tutte le opzioni accettabili; prima viene la più segnata.
    [score] ciascuno dà da 0 a 5 a ogni opzione; prima viene il totale più alto.
   *[majority] ciascuno giudica a parole ogni opzione; vale il giudizio di una maggioranza.
}
ballot-rule-consent = È adottata se nessuno si oppone. Un’obiezione, con la sua ragione, la ferma, per quanti siano i consensi.
ballot-rule-approval = Ciascuno approva quante opzioni vuole. Prima viene quella con più approvazioni. La parità resta parità: il gruppo decide poi come proseguire.
ballot-rule-score = Ciascuno dà da 0 a 5 a ogni opzione. Prima viene il totale più alto. A parità di totale viene prima l’opzione a cui più votanti danno un punteggio maggiore che all’altra; ciò che è ancora pari resta pari.
ballot-rule-majority = Ciascuno giudica ogni opzione. Vale il giudizio che sta nel mezzo; a parità decide l’indice di maggioranza, poi i giudizi accanto al mezzo, uno a uno. Restano pari solo opzioni con gli stessi identici giudizi.
ballot-quorum-planned = Quorum: deve votare il { $percent } % degli aventi diritto. Si calcola all’apertura.
ballot-quorum-fixed = { $n ->
    [one] Quorum: 1 voto, il { $percent } % di { $of } aventi diritto, arrotondato per eccesso.
   *[other] Quorum: { $n } voti, il { $percent } % di { $of } aventi diritto, arrotondato per eccesso.
}
ballot-abstentions = Le astensioni contano per il quorum e per nient’altro.
ballot-least-approval = La prima opzione deve avere l’approvazione di almeno il { $n } % dei voti, astensioni escluse.
ballot-least-score = La prima opzione deve avere una media di almeno { $n }.
ballot-least-grade = La prima opzione deve avere almeno «{ $grade }».
ballot-both-times = { $there }, cioè { $here }

ballot-form-lead = Una volta aperta, di una votazione non cambia nulla: né il quesito, né le opzioni, né il quorum, né chi vota.
ballot-voters-n = { $n ->
    [0] Nel gruppo nessuno ha ancora un voto.
    [one] Ora ha un voto un solo membro.
   *[other] Ora hanno un voto { $n } membri.
}
ballot-few = Con meno di otto aventi diritto il risultato può rivelare chi ha votato come. Se tutti votano allo stesso modo, lo rivela sempre.
ballot-form-title = Su che cosa si vota
ballot-form-title-why = Per il consenso, la proposta così come verrebbe adottata.
ballot-form-text = Che cosa deve sapere chi vota
ballot-form-text-why = È possibile usare Markdown.
ballot-form-method = Come si vota
ballot-form-options = Opzioni
ballot-form-options-why = Una per riga. Il consenso non ne ha: riguarda il quesito stesso.
ballot-form-quorum = Quorum, in percentuale degli aventi diritto
ballot-form-quorum-why = Da 0 (nessuno) a 100 (tutti).
ballot-form-least = Soglia per la prima opzione
ballot-form-least-why = Approvazione: percentuale dei voti. Punteggio: la media, da 0 a 5. Giudizio maggioritario: 0 ottimo, 1 molto buono, 2 buono, 3 accettabile, 4 insufficiente.
ballot-form-language = Lingua della votazione
ballot-prepare = Prepara la votazione
ballot-prepared-done = La votazione è pronta. Nessuno viene interpellato prima che tu la apra.
ballot-changed-done = La votazione è modificata.
ballot-prepared-note = Fino all’apertura questa votazione è visibile ai soli coordinatori.
ballot-tools = Che cosa fanno i coordinatori
ballot-open = Apri la votazione
ballot-drop = Rinunciarvi
ballot-call-off = Annulla la votazione
ballot-close-now = Hanno votato tutti: chiudere ora
ballot-act = { $act ->
    [open] Aprire la votazione
    [close] Chiudere la votazione
   *[off] Annullare la votazione
}
ballot-act-ask = { $act ->
    [open] Aprire questa votazione?
    [close] Chiudere ora questa votazione?
   *[off] Annullare questa votazione?
}
ballot-open-lead = { $n ->
    [one] Un membro entra nell’elenco degli aventi diritto e viene avvisato. È aperta fino al { $at }. Poi non se ne può cambiare nulla.
   *[other] { $n } membri entrano nell’elenco degli aventi diritto e vengono avvisati. È aperta fino al { $at }. Poi non se ne può cambiare nulla.
}
ballot-close-lead = Hanno votato tutti gli aventi diritto. I voti vengono contati e pubblicati, e nessuno può più cambiare il proprio.
ballot-off-lead = { $n ->
    [0] Nessuno ha ancora votato. Tutti gli aventi diritto sapranno perché.
    [one] L’unico voto espresso viene tolto senza essere contato. Tutti gli aventi diritto sapranno perché.
   *[other] I { $n } voti espressi vengono tolti senza essere contati. Tutti gli aventi diritto sapranno perché.
}
ballot-drop-lead = Nessuno è ancora stato interpellato.
ballot-off-why = Perché
ballot-done = { $act ->
    [open] La votazione è aperta e l’elenco degli aventi diritto è fissato.
    [close] La votazione è chiusa e contata.
   *[off] La votazione è annullata.
}
ballot-voted-on = Su che cosa si vota: versione { $n }
ballot-voted-on-stands = Il testo è fermo dall’apertura della votazione: nessuno lo cambia.
ballot-voted-on-soon = Aperta la votazione, nessuno ne cambia il testo.
ballot-voted-on-page = La versione { $n } da sola
ballot-voted-on-rest = Il resto della proposta
ballot-closes = aperta fino al { $at }
ballot-was-closed = chiusa il { $at }
ballot-was-off = annullata
ballot-is-off = Questa votazione è stata annullata; nessun voto è stato contato.

ballot-your-vote = Il tuo voto
ballot-approve-legend = Quali approverebbe?
ballot-every-option = { $method ->
    [score] Da’ a ogni opzione da 0 (contrario) a 5 (favorevole).
   *[majority] Giudica ogni opzione. Più opzioni possono avere lo stesso giudizio.
}
ballot-consent = Do il mio consenso: mi va bene
ballot-object = Mi oppongo: farebbe danno, o non servirebbe allo scopo
ballot-reason = Ragione dell’obiezione
ballot-reason-why = Serve se ti opponi. Alla chiusura viene pubblicata senza il tuo nome; se non vuoi farti riconoscere, non scrivere nulla che ti riveli.
ballot-receipt = Codice del tuo voto
ballot-receipt-note = Annotalo adesso. Con esso ritrovi il tuo voto fra quelli contati e puoi cambiarlo fino alla chiusura. Non lo ha nessun altro, nemmeno noi.
ballot-receipt-change = Il codice annotato votando. Resta il codice del tuo voto.
ballot-receipt-keep = Annotalo: compare solo questa volta e non è conservato da nessuna parte. Con esso puoi cambiare il voto fino al { $at } e poi controllare che sia stato contato. Non darlo ad altri: mostra come hai votato.
ballot-cast = Vota
ballot-replace = Sostituisci il voto
ballot-abstain = Astieniti
ballot-voted = Hai votato
ballot-replaced = Il tuo voto è cambiato
ballot-back = Alla votazione
ballot-you-voted = Hai votato
ballot-you-voted-why = Nessuno può vedere come, e non è scritto da nessuna parte quando.
ballot-vote-otherwise = Vota diversamente
ballot-not-on-roll = Non sei nell’elenco degli aventi diritto. Vi figura chi aveva un voto nel gruppo quando la votazione è stata aperta.
ballot-sign-in = Accedi per votare, se sei nell’elenco degli aventi diritto.
ballot-turnout = Affluenza
ballot-turnout-n = Hanno votato { $n } su { $of }.
ballot-no-interim = Che cosa abbiano votato non lo sa nessuno prima della chiusura.
ballot-rules = Come si decide
ballot-secret = Segreta e verificabile
ballot-secret-why = L’elenco dice che qualcuno ha votato, i voti dicono che cosa è stato votato, e nulla unisce le due cose. Dopo la chiusura tutti i voti sono pubblicati, ciascuno sotto l’impronta del suo codice.
ballot-roll = { $n ->
    [one] L’elenco degli aventi diritto: 1 persona
   *[other] L’elenco degli aventi diritto: { $n } persone
}
ballot-roll-why = Scritto all’apertura della votazione. Chi ha votato non viene mostrato.
ballot-check = Controlla il tuo voto
ballot-check-lead = Con il codice del tuo voto vedi se c’è e che cosa dice.
ballot-check-why = Venti lettere e cifre, a gruppi di quattro.
ballot-check-do = Cerca
ballot-counted = Il tuo voto è stato contato:
ballot-there = Il tuo voto c’è:
ballot-not-there = In questa votazione non c’è alcun voto con questo codice. Confrontalo lettera per lettera con ciò che hai annotato; se è giusto, avverti i coordinatori.
ballot-votes = I voti pubblicati
ballot-votes-lead = { $n ->
    [0] Non ha votato nessuno.
    [one] Un voto, sotto l’impronta del suo codice. Con il codice chi ha votato lo ritrova.
   *[other] { $n } voti, ciascuno sotto l’impronta del suo codice. Con il codice chi ha votato lo ritrova.
}
ballot-votes-all = Tutti i voti
ballot-votes-why = Nell’ordine delle impronte, che è casuale. L’impronta è lo SHA-256 delle venti lettere di un codice.
ballot-votes-file = Tutti i voti in CSV, per ricontarli
ballot-votes-hash = SHA-256 di tutti i voti, come nel registro del gruppo: { $hash }
ballot-nobody-voted = Non ha votato nessuno.
ballot-choice = { $choice ->
    [consent] consenso
    [objection] obiezione
   *[abstain] astensione
}
ballot-approved-none = non ne approva nessuna

ballot-result = Risultato
ballot-see-decision = Vedi la decisione
ballot-decision = Decisione
ballot-outcome = { $outcome ->
    [adopted] adottata
    [tie] parità
    [no_quorum] quorum mancato
   *[refused] non adottata
}
ballot-answer-consent = Adottata: nessuno si è opposto.
ballot-answer-objected = { $n ->
    [0] Non adottata: nessuno ha dato il consenso.
    [one] Non adottata: c’è un’obiezione.
   *[other] Non adottata: ci sono { $n } obiezioni.
}
ballot-answer-adopted = Deciso: { $option }.
ballot-answer-refused = { $none ->
    [yes] Nulla è deciso: nessuno ha scelto.
   *[no] Nulla è deciso: { $option } è in testa ma non ha raggiunto la soglia.
}
ballot-answer-tie = Nulla è deciso: { $options } sono in parità.
ballot-answer-no-quorum = { $cast ->
    [one] Nulla è deciso: è stato espresso 1 voto, ne servivano { $quorum }.
   *[other] Nulla è deciso: sono stati espressi { $cast } voti, ne servivano { $quorum }.
}
ballot-objections = { $n ->
    [one] L’obiezione
   *[other] Le { $n } obiezioni
}
ballot-objections-why = Con le parole di chi si oppone, senza il nome.
ballot-steps = Come si è contato
ballot-source = { $method ->
    [consent] La regola: Endenburg (1998), Sociocracy: the organization of decision-making; il metodo «ballots» nella documentazione.
    [approval] La regola: Brams & Fishburn (1978), American Political Science Review 72, 831–847; il metodo «ballots» nella documentazione.
    [score] La regola: Smith (2000), Range voting; a parità di totale il confronto diretto, come nel voto STAR (Equal Vote Coalition); il metodo «ballots» nella documentazione.
   *[majority] La regola: Balinski & Laraki (2007), PNAS 104(21), 8720–8725; (2011), Majority Judgment, MIT Press; il metodo «ballots» nella documentazione.
}
ballot-and = { $first } e { $last }
ballot-step-roll = Aventi diritto: { $eligible }. Quorum: { $eligible } × { $percent } / 100, arrotondato per eccesso, fa { $quorum }.
ballot-step-cast = { $enough ->
    [yes] Voti espressi, comprese le astensioni: { $cast }. Sono almeno { $quorum }: il quorum è raggiunto.
   *[no] Voti espressi, comprese le astensioni: { $cast }. Sono meno di { $quorum }: il quorum non è raggiunto.
}
ballot-step-counted = Contati: { $cast } − { $abstained } astensioni = { $counted }.
ballot-step-consent = È adottata se non ci sono obiezioni e c’è almeno un consenso.
ballot-step-approval = Si sommano le approvazioni di ogni opzione.
ballot-step-score = Si sommano i punteggi di ogni opzione; la media è il totale diviso per i voti contati.
ballot-step-majority = Il giudizio di un’opzione è quello del voto che sta nel mezzo; se i voti sono pari, il peggiore dei due. Se i giudizi migliori sono più dei peggiori vale +, altrimenti −.
ballot-step-head-to-head = { $options } hanno lo stesso totale. Nel confronto diretto { $option } viene prima:
ballot-step-prefer = { $option } ha un punteggio maggiore di { $other } in { $more ->
    [one] 1 voto
   *[other] { $more } voti
}, minore in { $less }.
ballot-step-value = { $option } ha lo stesso indice di un’altra. Il suo valore di maggioranza, giudizio per giudizio: { $grades }.
ballot-step-tie = { $options } sono uguali secondo la regola e restano in parità.
ballot-step-least-approval = { $reached ->
    [yes] { $option }: { $got } approvazioni su { $counted } sono almeno il { $least } %.
   *[no] { $option }: { $got } approvazioni su { $counted } sono meno del { $least } %.
}
ballot-step-least-score = { $reached ->
    [yes] { $option }: un totale di { $got } su { $counted } voti è una media di almeno { $least }.
   *[no] { $option }: un totale di { $got } su { $counted } voti è una media inferiore a { $least }.
}
ballot-step-least-grade = { $reached ->
    [yes] { $option }: «{ $grade }» è almeno «{ $least }».
   *[no] { $option }: «{ $grade }» è peggio di «{ $least }».
}
ballot-column-option = Opzione
ballot-column-place = Posto
ballot-column-consents = Consensi
ballot-column-objections = Obiezioni
ballot-column-abstained = Astensioni
ballot-column-approvals = Approvazioni
ballot-column-share = dei voti
ballot-column-total = Totale
ballot-column-mean = Media
ballot-column-score = ha dato { $n }
ballot-column-gauge = Giudizio
ballot-column-above = migliori
ballot-column-below = peggiori
ballot-percent = { NUMBER($n, maximumFractionDigits: 1) } %
ballot-mean = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
ballot-grade-excellent = ottimo
ballot-grade-very-good = molto buono
ballot-grade-good = buono
ballot-grade-acceptable = accettabile
ballot-grade-poor = insufficiente
ballot-grade-reject = da respingere

notice-ballot-opened = «{ $title }»: si vota fino al { $until }
notice-ballot-called-off = La votazione «{ $title }» è stata annullata. { $why }
notice-ballot-closed = { $outcome ->
    [adopted] «{ $title }» è stata adottata
    [tie] «{ $title }» è finita in parità
    [no_quorum] «{ $title }»: hanno votato in troppo pochi
   *[refused] «{ $title }» non è stata adottata
}
notice-decision-made = { $outcome ->
    [adopted] Deciso in riunione: «{ $title }»
   *[refused] Non adottato in riunione: «{ $title }»
}
waits-ballot = Vota: { $title }
waits-decision = Raccomandare ciò che è stato deciso: { $title }
waits-recommendation-reply = Rispondi alla raccomandazione { $number }: { $title }
act-ballot-opened = { $by } ha aperto una votazione
act-ballot-called-off = { $by } ha annullato una votazione
act-ballot-closed = { $outcome ->
    [adopted] Una votazione si è chiusa: adottata
    [tie] Una votazione si è chiusa: parità
    [no_quorum] Una votazione si è chiusa: quorum mancato
   *[refused] Una votazione si è chiusa: non adottata
}
act-decision-made = { $how ->
    [meeting] { $by } ha registrato una decisione presa in riunione
   *[ballot] Da una votazione segue una decisione
}
cycle-decided = { $count ->
    [0] { $open ->
        [one] 1 votazione aperta
       *[other] { $open } votazioni aperte
    }
    [one] 1 decisione, adottate { $adopted }
   *[other] { $count } decisioni, adottate { $adopted }
}

decision-new = Registrare una decisione presa in riunione
decision-new-lead = Per ciò che il gruppo ha deciso in una riunione, senza votazione. Viene indicato come tale, con il tuo verbale.
decision-none = Non è ancora stato deciso nulla.
decision-none-why = Le decisioni vengono da votazioni, oppure le registrano i coordinatori con il verbale di una riunione.
decision-how = { $how ->
    [ballot] con votazione
   *[meeting] in riunione
}
decision-by-ballot = Decisa con una votazione del gruppo.
decision-by-meeting = Decisa in riunione; registrata da { $by }, senza votazione.
decision-chosen = Che cosa è stato deciso
decision-minutes = Verbale
decision-present = { $present ->
    [one] Era presente 1 persona.
   *[other] Erano presenti { $present } persone.
}
decision-against = { $against ->
    [0] Nessuno si è opposto.
    [one] Una persona si è opposta.
   *[other] Si sono opposte { $against } persone.
}
decision-see-ballot = La votazione, con ogni passo del conteggio
decision-see-meeting = La riunione
decision-recommend = Scrivi una raccomandazione
decision-recommended = Raccomandazioni che ne seguono
decision-title = Che cosa è stato deciso
decision-text = Verbale della decisione
decision-text-why = Che cosa è stato proposto, che cosa è stato detto a favore e contro, come si è deciso. È possibile usare Markdown.
decision-outcome = Esito
decision-day = Il
decision-meeting = Riunione
decision-no-meeting = nessuna di quelle elencate
decision-counts = Le persone sono state contate?
decision-form-present = Quanti erano presenti
decision-form-against = Quanti si sono opposti
decision-record = Registrare la decisione
decision-done = La decisione è registrata.
decision-fault-no-title = Di’ che cosa è stato deciso.
decision-fault-long-title = Supera i { $most } caratteri.
decision-fault-no-minutes = Scrivi come si è deciso: senza votazione lo mostra il verbale.
decision-fault-long-minutes = Il verbale supera i { $most } caratteri.
decision-fault-no-outcome = Scegli se è stata adottata.
decision-fault-future = Questo giorno non è ancora venuto.
decision-fault-no-meeting = Scegli una riunione dell’elenco, oppure nessuna.
decision-fault-number = Indica un numero intero, oppure nulla.
decision-fault-more-against = Si sono opposte più persone di quante fossero presenti.
