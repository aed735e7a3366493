# Scrivere una scheda
writing-new = Aggiungi una scheda
writing-new-lead = Che cosa vorrebbe sapere un’altra regione? Scegli che cosa vuoi descrivere; puoi interromperti quando vuoi e riprendere più tardi.
writing-new-of = Nuova scheda: { $kind }
writing-edit = Modifica
writing-about-record = Lingua e organizzazione
writing-about-language = Lingua
writing-about-organisation = Organizzazione
writing-unknown = non è nell’elenco.
writing-meant = Forse intendevi
writing-returned = Sono state chieste modifiche
writing-returned-comments = Commenti ancora aperti
writing-doubts = Da ricontrollare; il salvataggio resta comunque possibile.
doubt-members-parts = La somma delle categorie di membri ({ $parts }) supera il totale dei membri ({ $total }).
doubt-members-smes = Le piccole e medie imprese ({ $smes }) sono più delle imprese ({ $firms }).
writing-language = Lingua in cui scrivi
writing-organisation = Per quale organizzazione
writing-organisation-why = I tuoi colleghi possono continuare a scrivere, ed è l’organizzazione a rispondere della scheda.
writing-organisation-none = Nessuna: a titolo personale
writing-sections = Sezioni
writing-section-missing = manca: { $names }{ $left ->
    [0] {""}
    [one] { " " }e un altro campo
   *[other] { " " }e altri { $left } campi
 }
writing-languages-often = Più usate qui
writing-languages-others = Altre lingue
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
writing-private = non pubblico: lo vedono i redattori e chi ne ha il permesso
writing-choose = Non indicato
writing-zone = Fuso orario
writing-chosen = { $n ->
    [0] Scegli
    [one] Una voce scelta
   *[other] { $n } voci scelte
 }
writing-filter = Filtra l’elenco
writing-typed-how = Una voce per riga: codice o nome.
writing-pick = Scrivi per trovare una voce
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
writing-signed-out = La sessione è scaduta. Ciò che hai scritto è ancora in questa pagina: accedi di nuovo in un’altra finestra, poi prosegui qui.
writing-not-saved = Ecco ciò che avevi scritto il { $at }. Non è ancora salvato come bozza.
writing-begun = { $n ->
    [one] Ne hai già iniziata una così, non ancora salvata. Riprendila, oppure iniziane un’altra qui sotto.
   *[other] Ne hai già iniziate altre così, non ancora salvate. Riprendine una, oppure iniziane un’altra qui sotto.
 }
writing-newer = { $name } ha salvato una bozza più recente dopo che hai iniziato ({ $at }). Ciò che hai scritto è conservato e non ancora salvato. Guarda che cosa segue, poi salva o invia di nuovo. Entrambe le bozze restano nella cronologia.
writing-newer-both = L’avete modificato entrambi. Nel campo c’è il tuo testo; quello dell’altra bozza è barrato qui.
writing-newer-taken = Dall’altra bozza, ora nel tuo modulo: non l’avevi modificato
writing-saved = Bozza salvata.
writing-submitted = Inviata in revisione. Riceverai un messaggio quando ci sarà un parere.
writing-completeness = Completezza
writing-completeness-private = I dati riservati non contano.
writing-alike = È già presente?
writing-alike-why = Queste schede si somigliano. Se una di esse è la stessa, integra quella; altrimenti prosegui.
writing-files = Documenti e immagini allegati
writing-read = Leggi la scheda
writing-came-back = Nel frattempo la sessione era scaduta. Tutto ciò che hai scritto è qui.
alike-title-same = Ha lo stesso titolo.
alike-title = Ha un titolo quasi uguale.
alike-address = Cita la stessa pagina: { $address }
alike-organisation = È dello stesso tipo e della stessa regione, e anch’essa di { $organisation }.
refused-title = Questa azione ora non ti è consentita
review-stands-still = La scheda è in revisione e nel frattempo non si modifica. Per cambiarla, ritirala dalla revisione.
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
review-confirm-which = Conferma per
review-confirm-why = { $n ->
    [one] Confermando la scheda, dichiari per la Regione che è esatta così com’è. Chi legge trova il nome della tua organizzazione ({ $organisation }) e il giorno.
   *[other] Confermando la scheda, dichiari per la Regione che è esatta così com’è. Chi legge trova il nome dell’organizzazione e il giorno.
 }
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
review-since = Che cosa è cambiato dopo la richiesta di modifiche
review-changed = modificato
review-what-changed = Che cosa è cambiato
review-comment = Commenta
review-comment-on = Commento su: { $label }
review-comment-send = Invia il commento
review-answer = Rispondi
review-answer-send = Invia la risposta
review-resolve = Segna come risolto
review-whole = Sulla scheda nel suo insieme
review-decide = Il tuo parere
review-reason = Motivazione
review-reason-public = Almeno { $least } caratteri. Se approvi, la motivazione e il tuo nome saranno pubblici insieme alla scheda. Se chiedi modifiche, li leggono soltanto i redattori e i revisori.
review-reason-inside = Almeno { $least } caratteri. La leggono i redattori e i revisori della scheda; non viene pubblicata.
review-submit-despite = Invia comunque
review-submit-open = { $n ->
    [one] Un commento è ancora aperto. Prima rispondi, oppure invia comunque.
   *[other] { $n } commenti sono ancora aperti. Prima rispondi, oppure invia comunque.
 }
review-approve = Approva
review-approve-despite = Approva comunque
review-approve-open = { $n ->
    [one] Un commento è ancora aperto: nessuno ha risposto. Segnalo come risolto, oppure approva comunque.
   *[other] { $n } commenti sono ancora aperti: nessuno ha risposto. Segnali come risolti, oppure approva comunque.
 }
review-ask = Chiedi modifiche
review-commented = Commento inviato.
review-answered = La risposta è stata aggiunta.
review-was-resolved = Segnato come risolto.
review-was-approved = Scheda approvata. Ora decide: { $step }.
review-was-published = Scheda approvata: ora è pubblicata.
review-was-sent-back = Scheda rinviata con la tua motivazione.
review-was-withdrawn = Ritirata dalla revisione. Ora puoi modificarla.
review-was-confirmed = Scheda confermata.
not-allowed-see-review = Bozze e revisioni sono visibili ai redattori della scheda e a chi la esamina.

# File allegati
files-kb = { $size } kB
files-mb = { $size } MB

# Messaggi di posta
mail-hello = Ciao { $name },
mail-why = Ricevi questo messaggio perché scrivi o fai revisioni in Distretto.
mail-submitted-subject = Per il tuo parere: { $title }
mail-submitted-text = { $by } ha inviato in revisione una scheda ({ $kind }): «{ $title }». Attende il passaggio che spetta a te: { $step }.
mail-submitted-many-subject = { $n ->
    [one] Per il tuo parere: una scheda
   *[other] Per il tuo parere: { $n } schede
 }
mail-submitted-many-text = { $n ->
    [one] { $by } ha inviato in revisione una scheda di un’importazione. Attende il passaggio che spetta a te.
   *[other] { $by } ha inviato in revisione { $n } schede di un’importazione. Attendono il passaggio che spetta a te.
 }
mail-approved-subject = Approvata: { $title }
mail-approved-text = { $by } ha approvato «{ $title }». La motivazione: { $reason }
mail-sent-back-subject = Chieste modifiche: { $title }
mail-sent-back-text = { $by } chiede modifiche a «{ $title }». La motivazione: { $reason }
mail-commented-subject = Un commento su { $title }
mail-commented-text = { $by } ha commentato «{ $title }». { $field }: { $text }
mail-answered-subject = Una risposta su { $title }
mail-answered-text = { $by } ha risposto a un commento su «{ $title }». { $field }: { $text }
mail-ask-again-subject = { $n ->
    [one] È ancora così? Una scheda
   *[other] È ancora così? { $n } schede
 }
mail-ask-again-text = È passato un anno dall’ultima conferma di queste schede. Dicci se è ancora così, oppure aggiornale:
    { $titles }
mail-asked-subject = { $by } chiede di scrivere per { $organisation }
mail-asked-text = { $by } chiede l’accesso a { $organisation }. La nota: { $note }
mail-granted-subject = Puoi scrivere per { $organisation }
mail-granted-text = Ora fai parte della redazione di { $organisation }. La nota: { $note }
mail-verified-subject = { $organisation } è verificata
mail-verified-text = Chi amministra ha controllato chi è { $organisation } e dove opera. Chi scrive per l’organizzazione ora può confermare le schede delle sue regioni; la tua pagina conta quelle che aspettano.
mail-refused-subject = La tua richiesta a { $organisation }
mail-refused-text = La tua richiesta di scrivere per { $organisation } non è stata accolta. La nota: { $note }

# Cronologia
history-title = Cronologia: { $title }
history-revisions = Stati salvati
history-revision = Stato
history-by = Salvato da
history-before = Da
history-after = A
history-compare = Confronta
history-published = pubblicata
history-newest = la più recente
history-nobody = raccolta da fonti pubbliche
history-none = Nessuno ha ancora modificato questa scheda. La cronologia comincia con la prima modifica.
history-restore = Ripristina
history-restore-why = Diventa la bozza più recente. Quanto sta in mezzo resta nella cronologia; ciò che è pubblicato non cambia finché la bozza non è approvata. Cambierebbe questo:
history-restored = Ripristinata come bozza più recente.
history-archive = Ritira
history-archive-way = Ritira questa scheda
history-archive-ask = Ritirare questa scheda?
history-archive-why = Chi ne apre l’indirizzo leggerà che è stata ritirata. Le versioni restano qui e la scheda si può ripubblicare.
history-archive-too = Anche la traduzione: { $title }
history-archived = Scheda ritirata.
history-is-archived = Questa scheda è stata ritirata: non è più pubblicata.
history-bring-back = Ripubblica
history-back = Di nuovo pubblicata.
history-cancel = Lascia tutto com’è
history-still-so = Grazie. È annotato che è ancora così; la domanda tornerà fra un anno.
history-still = È ancora così

# Traduzioni
translations = Traduzioni
translations-lead = { $n ->
    [one] Una scheda di cui ti occupi, con lo stato delle traduzioni.
   *[other] { $n } schede di cui ti occupi, con lo stato delle traduzioni.
 }
translations-none = Qui non c’è nulla da tradurre. Compaiono le schede delle tue organizzazioni e quelle dei temi che coordini.
translations-all = Tutte
translations-filter = Stato
translations-record = Scheda
translations-original = originale
translations-missing = mancante
translations-draft = bozza
translations-review = in revisione
translations-current = aggiornata
translations-outdated = non aggiornata
translations-pages = Pagine
translations-earlier = Pagina precedente
translations-later = Pagina successiva
translations-page = Pagina { $n } di { $pages }
translations-of = { $title }: traduzione in { $into }
translations-how = Si traducono soltanto le parole; codici, numeri e indirizzi vengono dall’originale, che sta accanto a ogni campo.
translations-moved = L’originale è cambiato dopo la traduzione
not-allowed-translate = Possono tradurre questa scheda i suoi redattori e i coordinatori dei suoi temi.
not-now-translated = La traduzione in questa lingua esiste già, oppure la lingua non esiste.
not-now-translation-of-translation = Questa è già una traduzione. Traduci l’originale.
not-now-no-translation = Questa scheda non è una traduzione.
not-now-original-first = L’originale va pubblicato prima della traduzione.
not-now-not-archived = Questa scheda non è stata ritirata.

# File
files-of = File: { $title }
files-none = Nessun file allegato.
files-add = Allega un file
files-file = File
files-which = PDF, DOCX, XLSX, CSV o testo, PNG, JPEG o WebP; al massimo { $most } MB.
files-at-once = La scheda è pubblicata: chi legge può aprire il file appena lo alleghi, senza revisione.
files-when-published = Chi legge potrà aprirlo quando la scheda sarà pubblicata.
files-title = Titolo
files-title-why = Che cos’è, nelle parole di chi legge; se manca, si usa il nome del file.
files-bring = Allega
files-brought = Allegato: { $title }
files-remove = Togli { $title }
files-removed = Tolto: { $title }
not-now-file-none = Scegli prima un file.
not-now-file-empty = Il file è vuoto.
not-now-file-large = Il file è troppo grande. Si possono allegare al massimo { $most } MB; può bastare un collegamento.
not-now-file-many = Sono già allegati { $most } file. Prima togline uno.
not-now-file-type = Il formato non è tra quelli che si possono allegare: PDF, DOCX, XLSX, PPTX, CSV o testo in UTF-8, PNG, JPEG, WebP.
not-now-file-markup = I file SVG, HTML e XML non si accettano, perché possono eseguire programmi nel browser di chi legge. Salva il disegno come PNG e la pagina come PDF.
not-now-file-macros = Il file contiene macro. Salvalo senza.

# Organizzazioni
organisations = Organizzazioni
organisations-lead = Chi risponde delle schede. Scrivi per la tua: chiedi l’accesso o aggiungila.
organisations-find = Cerca un’organizzazione
organisations-records = { $n ->
    [0] nessuna scheda pubblicata
    [one] una scheda
   *[other] { $n } schede
 }
organisations-none = Nessuna organizzazione ha questo nome.
organisations-none-yet = Non c’è ancora nessuna organizzazione. Aggiungi la tua: gli altri chiederanno l’accesso a te.
organisation-new = Aggiungi un’organizzazione
organisation-new-why = Sarai tu a decidere chi scrive per conto dell’organizzazione.
organisation-name = Nome
organisation-helix = Tipo di organizzazione
organisation-regions = Dove opera
organisation-regions-why = Regioni o Paesi, uno per riga: codice o nome. I suoi redattori possono confermare ciò che altri scrivono su questi territori dopo che un amministratore ha verificato l’organizzazione.
organisation-address = Sito web
organisation-about = Che cosa fa
organisation-no-name = Scrivi il nome dell’organizzazione.
organisation-no-helix = Scegli una voce dell’elenco.
organisation-no-region = «{ $value }» non è nell’elenco delle regioni e dei Paesi.
organisation-no-region-nearest = «{ $value }» non è nell’elenco delle regioni e dei Paesi. Intendevi { $nearest }?
organisation-no-address = Questo non è un indirizzo web. Comincia con https:// o http://.
organisation-made = { $name } è stata aggiunta. Decidi tu chi può scrivere.
organisation-changed = Modifiche salvate.
organisation-change = Modifica
organisation-verified = Verificata
organisation-verified-why = Un amministratore ha controllato l’identità dell’organizzazione e dove opera. I suoi redattori possono confermare le schede di questi territori.
organisation-not-verified = Non ancora verificata
organisation-not-verified-why = Nessun amministratore ha ancora controllato l’identità dell’organizzazione e dove opera. Fino ad allora i suoi redattori non possono confermare le schede di questi territori.
organisation-verify = Segna come verificata
organisation-unverify = Revoca la verifica
organisation-was-verified = { $name } è stata verificata.
organisation-was-unverified = { $name } non è più verificata.
not-allowed-verify = Soltanto un amministratore può verificare un’organizzazione.
organisation-ask = Scrivi per questa organizzazione
organisation-ask-note = Qual è il tuo ruolo
organisation-ask-why = Lo legge chi decide sugli accessi.
organisation-ask-send = Chiedi l’accesso
organisation-asked = Hai chiesto l’accesso a { $name }. Riceverai un messaggio.
organisation-waits = Hai chiesto l’accesso; manca ancora la risposta.
organisation-take-back = Ritira la richiesta
organisation-leave = Lascia questa organizzazione
organisation-left = Non scrivi più per { $name }.
organisation-sign-in = Accedi per scrivere per questa organizzazione
organisation-asking = Richieste di accesso
organisation-note = Nota, inviata per posta
organisation-grant = Concedi
organisation-refuse = Rifiuta
organisation-members = Chi scrive
organisation-make-owner = Anche lui o lei decide sugli accessi
organisation-no-owner = Non decide più sugli accessi
organisation-end = Togli l’accesso a { $name }
organisation-member-changed = Modificato: { $name }.
organisation-records = Schede
organisation-no-records = Ancora nessuna scheda.
organisation-draft = bozza
organisation-in-review = in revisione
organisation-sent-back = chieste modifiche
organisation-hand = Cedi
organisation-hand-to = Cedi le schede selezionate a
organisation-hand-this = Cedi: { $title }
organisation-handed = { $n ->
    [one] Una scheda ceduta a { $name }.
   *[other] { $n } schede cedute a { $name }.
 }
not-allowed-member = Prima devi accedere.
not-allowed-organisation-owner = Può farlo soltanto chi decide sugli accessi a { $organisation }.
not-allowed-last-owner = In { $organisation } non resterebbe nessuno a decidere sugli accessi. Affida prima questo compito a un’altra persona.
writing-admin-help = Una scheda si scrive nel modulo del suo tipo, che ne conosce i campi.
writing-admin-open = Apri il modulo
history-due = È passato un anno dall’ultima conferma. Di’ se è ancora così, oppure modificala.
review-step-back = ha chiesto modifiche
