# Imparare dai pari: incontri di due ore e revisioni tra pari.

about-exchange = Pari
group-room-exchanges = Pari
exchanges-title = Imparare dai pari
exchanges-lead = Un incontro di due ore con chi ha risolto ciò che vuoi risolvere, o una revisione tra pari della sfida della tua regione.
exchanges-none = Nessuno ha ancora chiesto un incontro o una revisione.
exchange-new-matchmaking = Chiedi un incontro di due ore
exchange-new-peer-review = Chiedi una revisione tra pari
exchange-lead-matchmaking = Bastano due domande. Ne vengono una nota di sfondo, i pari suggeriti con le ragioni, un ordine del giorno con i tempi e, dopo sei mesi, la domanda su che cosa ne è stato.
exchange-lead-peer-review = La tua regione e la sua sfida, riviste da pari di regioni simili: nota di sfondo, ordine del giorno di un giorno e mezzo, constatazioni, raccomandazioni e verifiche dopo sei e dodici mesi.
exchange-kind-matchmaking = Incontro di due ore
exchange-kind-peer-review = Revisione tra pari
exchange-title = In una riga
exchange-area = Regione ospitante
exchange-area-why = Un nome o un codice. La nota di sfondo la riguarda.
exchange-wanted = Che cosa vuoi risolvere?
exchange-wanted-why = La sfida così com’è, e per chi.
exchange-tried = Che cosa hai provato, e che cosa aiuterebbe?
exchange-tried-why = Perché i pari comincino da dove sei.
exchange-note-made = La nota di sfondo è ricavata dall’osservatorio e dal catalogo; poi puoi aggiungervi altro.
exchange-ask = Chiedi
exchange-asked-done = La richiesta c’è, con la nota di sfondo. Scegli qui sotto i pari.
exchange-hosted = chiesto da { $by }, { $at }
exchange-way = A che punto è
exchange-state-asked = Chiesto
exchange-state-peers = Ci sono i pari
exchange-state-planned = Fissato
exchange-state-met = Incontrati
exchange-state-learned = Imparato
exchange-state-checked = Verificato
exchange-you-are-asked = Ti si chiede di essere tra i pari.
exchange-you-are = Sei tra i pari.
exchange-you-are-not = Hai detto di non poter essere tra i pari.
exchange-yes = Ci sarò
exchange-no = Non posso
exchange-request = La richiesta
exchange-note = Nota di sfondo
exchange-note-none = Su questa regione e questo tema l’osservatorio non aveva subito nulla da dire.
exchange-practices = Pratiche da guardare
exchange-about = Con le parole di chi ospita
exchange-about-why = Ciò che i numeri non dicono: chi decide, che cosa è stato promesso, che cosa non può cambiare.
exchange-about-write = Aggiungi alla nota
exchange-peers = Pari
exchange-peers-none = Non è ancora stato interpellato nessuno.
exchange-peer-answer = { $answer ->
    [yes] viene
    [no] non può
   *[other] interpellato
}
exchange-suggested = Pari suggeriti
exchange-suggested-none = Nell’elenco non corrisponde nessun altro.
exchange-alike = conosce { $what }, strutturalmente simile a chi ospita
exchange-invite = Interpella i prescelti
exchange-meeting = L’incontro
exchange-plan = Fissa l’incontro
exchange-plan-who = Lo fissa un coordinatore quando ci sono i pari.
exchange-planned-done = L’incontro è fissato, con l’ordine del giorno, e tutti ne sono informati.
exchange-agenda = Ordine del giorno
exchange-agenda-why = { $n } minuti, pause escluse. Nella pagina dell’incontro si può modificare.
exchange-minutes = { $n } min
exchange-agenda-case = Il caso di chi ospita
exchange-agenda-evidence = La nota di sfondo, letta insieme
exchange-agenda-stakeholders = Colloqui con i portatori di interesse
exchange-agenda-questions = Domande dei pari
exchange-agenda-experience = Che cosa hanno fatto i pari, e che cosa è servito
exchange-agenda-transfer = Che cosa si trasferirebbe, e a quali condizioni
exchange-agenda-alone = I pari lavorano senza chi ospita
exchange-agenda-findings = Constatazioni dei pari
exchange-agenda-recommendations = Raccomandazioni
exchange-agenda-next = Che cosa farà chi ospita, ed entro quando
exchange-agenda-plan = Piano per sei e dodici mesi
exchange-review = Che cosa hanno constatato i pari
exchange-review-none = I pari non l’hanno ancora scritto.
exchange-review-write = Scrivi constatazioni e raccomandazioni
exchange-findings = Constatazioni
exchange-recommendations = Raccomandazioni
exchange-learned-title = Che cosa si è imparato
exchange-learned-none = Chi ospita non l’ha ancora scritto.
exchange-learned-write = Scrivi che cosa si è imparato
exchange-learned = Che cosa hai imparato?
exchange-learned-why = Una o due cose che prima non sapevi, e da chi.
exchange-will-do = Che cosa farai, ed entro quando?
exchange-will-do-why = Dopo sei mesi ti si chiede che cosa ne è stato.
exchange-looks = Verifiche
exchange-look = { $n ->
   *[other] Dopo { $n } mesi
}
exchange-look-due = Prevista il { $at }
exchange-look-what = Che cosa ne è stato?
exchange-look-done = { $done ->
    [done] Fatto
    [partly] Fatto in parte
   *[not] Non fatto
}
exchange-look-said = Che cosa è cambiato, e perché
exchange-done = { $act ->
    [invite] I prescelti sono interpellati.
    [yes] Grazie: chi ospita sa che ci sarai.
    [no] Chi ospita sa che non puoi.
    [about] La nota è conservata.
    [review] Le constatazioni sono conservate, e chi ospita ne è informato.
    [learn] È conservato, e i pari ne sono informati.
   *[look] È conservato, e i pari ne sono informati.
}
exchange-fault-no-kind = Scegli un incontro o una revisione.
exchange-fault-title = Di’ in una riga, di al massimo { $most } caratteri, di che cosa si tratta.
exchange-fault-no-area = Non c’è alcuna regione «{ $given }». Scrivi un nome o un codice, per esempio ITF4.
exchange-fault-no-wanted = Di’ che cosa vuoi risolvere.
exchange-fault-long = Il testo supera { $most } caratteri.
exchange-fault-no-answer = Di’ se ci sarai.
exchange-fault-no-findings = Scrivi che cosa hanno constatato i pari.
exchange-fault-no-learned = Scrivi che cosa hai imparato.
exchange-fault-no-done = Scegli che cosa ne è stato.
exchange-fault-no-said = Scrivi che cosa è cambiato, o perché nulla è cambiato.
not-allowed-exchange-host = Possono farlo soltanto chi ospita e i coordinatori del gruppo.
not-allowed-exchange-peer = Qui non ti è stato chiesto di essere tra i pari.
not-allowed-exchange-planned = L’incontro è già fissato. Modificalo nella sua pagina.
not-allowed-exchange-review = Le constatazioni dei pari appartengono a una revisione tra pari.
notice-exchange-asked = { $by } chiede di imparare dai pari: { $title }
notice-peer-asked = { $by } ti chiede di essere tra i pari: { $title }
notice-peer-yes = { $by } è tra i pari: { $title }
notice-peer-no = { $by } non può essere tra i pari: { $title }
notice-exchange-planned = Fissato: { $title }
notice-reviewed = I pari hanno scritto che cosa hanno constatato: { $title }
notice-learned = { $by } ha scritto che cosa si è imparato: { $title }
notice-looked-back = { $by } ha verificato: { $title }
waits-peer = Ti si chiede di essere tra i pari: { $title }
waits-exchange-learned = Di’ che cosa hai imparato: { $title }
waits-exchange-look-back = Che cosa ne è stato? { $title }
waits-exchange-plan = Ci sono i pari; fissa l’incontro: { $title }
