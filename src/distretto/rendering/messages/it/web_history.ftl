# Che cosa è successo a una scheda
history-version = Versione { $n }
history-draft = Bozza { $n }
history-draft-after = Bozza { $n } dopo la versione { $version }
history-before-named = Confronta a partire da: { $name }
history-after-named = Confronta con: { $name }
history-between = Da «{ $before }» a «{ $after }»
history-present = quella attuale
history-versions = Versioni pubblicate
history-a-version = Versione
history-published-on = Pubblicata
history-restore-named = Ripristinare «{ $name }»?
history-happened = Che cosa è successo
history-act-published = Pubblicata la versione { $n }
history-act-archived = Ritirata
history-act-moderation-archived = Archiviata dalla moderazione
history-act-moderation-released = La versione { $n } è stata pubblicata di nuovo dalla moderazione
history-act-confirmed = Confermata dalla sua regione
history-act-still-so = Dichiarata ancora valida
history-act-asked = Chiesto ai redattori se è ancora così
history-act-submitted = Inviata in revisione
history-act-withdrawn = Ritirata dalla revisione
history-act-codes = Codici e numeri aggiornati secondo l’originale
history-act-approved = { $step }: approvata
history-act-changes = { $step }: chieste modifiche
history-itself = Distretto

# Pareri e testi digitati
review-reason-language = Lingua del parere
review-written-in = in { $name }
review-sent-along = { $n ->
    [one] È stato inviato anche un commento che avevi scritto.
   *[other] Sono stati inviati anche { $n } commenti che avevi scritto.
 }
review-came-back = È tornato quanto avevi scritto quando la sessione è scaduta. Non è ancora inviato.
