# Scrivere una scheda
writing-new = Aggiungi una scheda
writing-new-lead = Che cosa vorrebbe sapere un’altra regione? Scelga che cosa vuole descrivere; può interrompersi quando vuole e riprendere più tardi.
writing-new-of = Nuova scheda: { $kind }
writing-edit = Modifica
writing-about-record = Lingua e organizzazione
writing-language = Lingua in cui scrive
writing-organisation = Per quale organizzazione
writing-organisation-why = I suoi colleghi possono continuare a scrivere, ed è l’organizzazione a rispondere della scheda.
writing-organisation-none = Nessuna: a titolo personale
writing-sections = Sezioni
writing-section-empty = vuota
writing-section-begun = iniziata
writing-section-done = completa
writing-section-wrong = { $n ->
    [one] un campo da correggere
   *[other] { $n } campi da correggere
 }
writing-section-comments = { $n ->
    [one] un commento aperto
   *[other] { $n } commenti aperti
 }
writing-needed = obbligatorio
writing-private = lo vede soltanto la sua organizzazione
writing-choose = Non indicato
writing-zone = Fuso orario
writing-chosen = { $n ->
    [0] Scegli
    [one] Una voce scelta
   *[other] { $n } voci scelte
 }
writing-filter = Filtra l’elenco
writing-typed-how = Una voce per riga: codice o nome.
writing-pick = Scriva per trovare una voce
writing-line = Riga { $n }
writing-add-line = Aggiungi una riga
writing-remove-line = Togli la riga { $n }
writing-save = Salva la bozza
writing-submit = Invia in revisione
writing-submit-why = I revisori la leggono e rispondono con una motivazione. I loro commenti compaiono accanto ai campi.
writing-discard = Scarta ciò che ho scritto
writing-kept = Conservato alle { $at }
writing-keeping = Salvataggio in corso…
writing-not-kept = Non conservato: manca la connessione. Si riprova.
writing-signed-out = La sessione è scaduta. Ciò che ha scritto è ancora in questa pagina: acceda di nuovo in un’altra finestra, poi prosegua qui.
writing-not-saved = Ecco ciò che aveva scritto il { $at }. Non è ancora salvato come bozza.
writing-newer = { $name } ha salvato una bozza più recente dopo che lei ha iniziato ({ $at }). Qui sotto vede che cosa cambia; se salva adesso, la sua diventa la più recente. Entrambe restano nella cronologia.
writing-newer-differs = Che cosa cambia
writing-saved = Bozza salvata.
writing-submitted = Inviata in revisione. Riceverà un messaggio quando ci sarà un parere.
writing-completeness = Completezza
writing-alike = È già presente?
writing-alike-why = Queste schede si somigliano. Se una di esse è la stessa, integri quella; altrimenti prosegua.
writing-files = Documenti e immagini allegati
writing-read = Leggi la scheda
writing-came-back = Nel frattempo la sessione era scaduta. Tutto ciò che ha scritto è qui.
alike-title-same = Ha lo stesso titolo.
alike-title = Ha un titolo quasi uguale.
alike-address = Cita la stessa pagina: { $address }
alike-organisation = È dello stesso tipo e della stessa regione, e anch’essa di { $organisation }.
refused-title = Questa azione non le è consentita ora
review-stands-still = La scheda è in revisione e nel frattempo non si modifica. Per cambiarla, la ritiri dalla revisione.
review-short = Revisione
review-resolved = risolto
history-short = Cronologia
history-same = Nessuna differenza.

# Revisione
review-title = Revisione: { $title }
review-band = Non pubblicata: la vedono soltanto i redattori e chi la esamina.
review-steps = Passaggi della revisione
review-step-now = decide ora
review-step-done = approvata da { $name }
review-step-later = viene dopo
review-state-open = In revisione. Chi decide ora: { $step }.
review-state-back = Rinviata: sono state chieste modifiche.
review-state-draft = Bozza non ancora inviata in revisione.
review-state-archived = Ritirata: è stata pubblicata e ora non lo è più.
review-state-changed = Pubblicata; una bozza più recente attende di essere inviata.
review-state-published = Pubblicata, senza modifiche in attesa.
review-submit-again = Invia di nuovo
review-withdraw = Ritira dalla revisione
review-confirm = Conferma così com’è
review-confirm-why = Queste informazioni sono state raccolte da altri in fonti pubbliche. Confermandole, dichiara per la regione che sono esatte.
review-opinions = Pareri espressi
review-to-mend = { $n ->
    [one] Una cosa impedisce la pubblicazione
   *[other] { $n } cose impediscono la pubblicazione
 }
review-changes = { $n ->
    [0] Nessuna differenza rispetto alla versione pubblicata.
    [one] Un campo cambia rispetto alla versione pubblicata; è segnalato.
   *[other] { $n } campi cambiano rispetto alla versione pubblicata; sono segnalati.
 }
review-open-comments = { $n ->
    [one] Un commento è ancora aperto.
   *[other] { $n } commenti sono ancora aperti.
 }
review-taken-out = Tolto
review-changed = modificato
review-what-changed = Che cosa è cambiato
review-comment = Commenta
review-comment-on = Commento su: { $label }
review-comment-send = Invia il commento
review-answer = Rispondi
review-answer-send = Invia la risposta
review-resolve = Segna come risolto
review-whole = Sulla scheda nel suo insieme
review-decide = Il suo parere
review-reason = Motivazione
review-reason-why = Almeno { $least } caratteri. La leggono gli autori; se si tratta di una pratica validata, la leggono tutti.
review-approve = Approva
review-ask = Chiedi modifiche
review-commented = Il commento è stato aggiunto.
review-answered = La risposta è stata aggiunta.
review-was-resolved = Segnato come risolto.
review-was-approved = Scheda approvata.
review-was-sent-back = Scheda rinviata con la sua motivazione.
review-was-withdrawn = Ritirata dalla revisione. Ora può modificarla.
review-was-confirmed = Scheda confermata.
not-allowed-see-review = Bozze e revisioni sono visibili ai redattori della scheda e a chi la esamina.

# File allegati
files-kb = { $size } kB
files-mb = { $size } MB

# Messaggi di posta
mail-hello = Gentile { $name },
mail-why = Riceve questo messaggio perché scrive o fa revisioni in Distretto.
mail-submitted-subject = Per il suo parere: { $title }
mail-submitted-text = { $by } ha inviato in revisione una scheda ({ $kind }): “{ $title }”. Attende il passaggio che spetta a lei: { $step }.
mail-approved-subject = Approvata: { $title }
mail-approved-text = { $by } ha approvato “{ $title }”. La motivazione: { $reason }
mail-sent-back-subject = Chieste modifiche: { $title }
mail-sent-back-text = { $by } chiede modifiche a “{ $title }”. La motivazione: { $reason }
mail-commented-subject = Un commento su { $title }
mail-commented-text = { $by } ha commentato “{ $title }”. { $field }: { $text }
mail-answered-subject = Una risposta su { $title }
mail-answered-text = { $by } ha risposto a un commento su “{ $title }”. { $field }: { $text }
mail-ask-again-subject = { $n ->
    [one] È ancora così? Una scheda
   *[other] È ancora così? { $n } schede
 }
mail-ask-again-text = È passato un anno dall’ultima conferma di queste schede. Per favore ci dica se è ancora così, o le aggiorni:
    { $titles }
