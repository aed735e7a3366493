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
