# Si trasferirebbe qui: una pratica accanto a una regione, e la lista di controllo di chi legge. Mai un sì.
transfer-heading = «{ $title }» funzionerebbe { $region_in }?
transfer-choose-heading = «{ $title }» funzionerebbe nella propria regione?
transfer-choose-lead = Il luogo in cui è nata viene messo accanto al proprio, e ciò su cui poggia diventa una lista di controllo.
transfer-no-area = Nessuna regione, Paese o area si chiama «{ $given }».
transfer-compared = Funzionerebbero qui?
transfer-compared-each = Accanto alla propria regione, una per una:
transfer-compared-all = Tutte le pratiche, a partire dai luoghi più simili a questa regione
transfer-checklist = Su che cosa poggia, e che cosa se ne sa
transfer-sums = { $unknown ->
    [0] Risposte complete su { $all }: { $met } soddisfatte, { $unmet } no.
   *[other] Precondizioni: { $all }. Soddisfatte { $met }, non soddisfatte { $unmet }, ignote { $unknown }.
 }{" "}{ $unmet ->
    [0] { $unknown ->
        [0] Non è una promessa che funzionerebbe.
       *[other] Ciò che è ignoto è la prossima cosa da accertare.
     }
   *[other] Resta da chiedersi come farne a meno dove non sono soddisfatte.
 }
transfer-met = soddisfatta
transfer-unmet = non soddisfatta
transfer-unknown = ignota
transfer-note = Annotazioni
transfer-note-on = Nota su: { $condition }
transfer-note-placeholder = Perché, o chi potrebbe saperlo
transfer-no-conditions = La pratica non indica alcuna precondizione. Si può chiedere a chi l’ha realizzata su che cosa poggiava, e annotarlo qui.
transfer-keep = Conserva la lista
transfer-show = Fai il conto
transfer-file = Scarica (CSV)
transfer-sign-in = Accedi per conservarla
transfer-kept = La lista è conservata.
transfer-kept-at = Conservata { $at }.
transfer-yours-alone = La lista è visibile soltanto a chi la compila.
transfer-not-kept = Qui nulla viene conservato: si può stampare la pagina o scaricare il file.
transfer-finding = Il risultato con metodo, dati e citazione
transfer-other-region = Un’altra regione
transfer-checklists = Liste di controllo per il trasferimento
transfer-forget = Elimina
transfer-forgotten = La lista è stata eliminata
transfer-brought-back = La lista è stata ripristinata.
transfer-file-condition = Precondizione
transfer-file-weight = Peso
transfer-file-answer = Risposta
transfer-file-note = Nota
not-now-long-note = Una nota ha al massimo { $most } caratteri: occorre accorciarla e conservarla di nuovo.
not-now-many-checklists = Sono già conservate { $most } liste. Occorre eliminarne una che non serve più.
not-allowed-others-checklist = Questa lista è di un’altra persona.
transfer-own-heading = «{ $title }» è già una pratica { $region_of }
transfer-own-next = Che cosa ha senso fare
transfer-own-other = Funzionerebbe in un’altra regione?
transfer-own-elsewhere = Quali pratiche di altri luoghi funzionerebbero { $region_in }?
transfer-own-industry = Pratiche di un settore: { $industry }
transfer-own-record = Leggi la pratica, o conferma quanto dice
