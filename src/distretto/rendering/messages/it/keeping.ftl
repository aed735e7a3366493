# Copia di riserva, ripristino, più processi
cli-backup = Scrivi tutta l’installazione in un solo file: base di dati, file allegati, dati caricati, anche mentre il server gira
cli-backup-file = L’archivio da scrivere (.tar.zst, oppure .tar.gz); se manca, un nome con la data, in questa cartella
cli-backup-secret = Metti dentro anche la chiave segreta; chi ha l’archivio può allora firmare come questa installazione
cli-backup-written = Scritto in { $file }: { NUMBER($rows) } { $rows ->
    [one] riga
   *[other] righe
 } di { $tables } tabelle, { $media } { $media ->
    [one] file allegato
   *[other] file allegati
 }, { $files } { $files ->
    [one] file di dati
   *[other] file di dati
 }.
cli-backup-with-secret = L’archivio contiene la chiave segreta e tutto ciò che è stato scritto in via riservata. Custodiscilo come una password.
cli-backup-without-secret = La chiave segreta non è nell’archivio; tutto ciò che è stato scritto in via riservata sì. Custodiscilo bene. Restano fuori i dati ricalcolabili, i registri degli errori e le mail tenute come file.
cli-backup-folder = { $file } è una cartella; indica il file da scrivere.
cli-backup-no-secret = Nella cartella non c’è una chiave segreta da mettere nell’archivio: questa installazione la prende da SECRET_KEY. Riprova senza --with-secret.
cli-backup-not-migrated = La base di dati non è nello stato di questa versione. Avvia una volta «distretto up», oppure usa la versione a cui la base di dati appartiene; poi ripeti la copia.
cli-restore = Rimetti al suo posto un archivio di «distretto backup», anche in una base di dati di altro tipo
cli-restore-file = L’archivio
cli-restore-replace = Prendi il posto di ciò che c’è già
cli-restore-yes = Non chiedere conferma
cli-restore-sure = Tutto ciò che è in { $home } e nella sua base di dati viene sostituito dall’archivio. Prima ferma il server. Vai avanti?
cli-restore-filled = In { $home } o nella sua base di dati ci sono già dei dati. Nulla è stato cambiato. Con --replace l’archivio prende il loro posto.
cli-restore-stopped = Fermato: è tutto come prima. Lo stesso comando ricomincia da capo.
cli-restore-begins = Si legge { $file }: prima lo si controlla tutto, poi prende il posto di ciò che c’è. Se è grande ci vogliono minuti.
cli-restore-done = Ripristinato lo stato del { $made }: { NUMBER($rows) } { $rows ->
    [one] riga
   *[other] righe
 } di { $tables } tabelle, contate e confrontate; { $media } { $media ->
    [one] file allegato
   *[other] file allegati
 }, { $files } { $files ->
    [one] file di dati
   *[other] file di dati
 }.
cli-restore-logs-hold = I registri di tutti i gruppi di lavoro sono integri.
cli-restore-check = Tutti devono accedere di nuovo. «distretto check» dice se manca qualcosa.
cli-restore-no-file = Il file { $file } non c’è.
cli-restore-no-archive = { $file } non è un archivio di «distretto backup». Nulla è stato cambiato.
cli-restore-broken-off = { $file } si interrompe o è danneggiato. Nulla è stato cambiato. Prendine un’altra copia.
cli-restore-changed = In { $file }, { $member } non è ciò che era stato copiato: è cambiato, manca o è stato aggiunto. Nulla è stato cambiato. Prendi un’altra copia dell’archivio.
cli-restore-newer = { $file } viene da una versione più nuova di Distretto ({ $version }). Nulla è stato cambiato. Installa quella versione, poi ripristina.
cli-restore-other-state = L’archivio è della versione { $version } e la base di dati che c’è ha altre tabelle. Nulla è stato cambiato. Ripristinalo in una cartella vuota con una base di dati vuota: lì viene aggiornato.
cli-restore-tables = Le tabelle dell’archivio non sono quelle della sua versione: { $tables }. Nulla è stato cambiato.
cli-restore-row = La riga { $row } della tabella { $table } non entra in questa base di dati: { $reason } Nulla è stato cambiato.
cli-restore-count = La tabella { $table } dovrebbe avere { $told } righe e ne ha { $found }. Nulla è stato cambiato.
cli-restore-log = Il registro di questi gruppi di lavoro non è integro: { $groups }. Nulla è stato cambiato.
cli-restore-log-after = L’archivio è stato ripristinato, ma il registro di questi gruppi di lavoro non è integro: { $groups }. «distretto groups verify» indica le righe.
cli-restore-going-on = In questa cartella è in corso un ripristino. Aspetta che finisca.
cli-up-many-sqlite = { $count } processi rispondono su SQLite, che lascia scrivere uno alla volta: funziona, ma quando molti scrivono bisogna aspettare. Con PostgreSQL (DATABASE_URL) no.
cli-restore-demonstration = Una dimostrazione e un’installazione vera restano separate. Nulla è stato cambiato. Ripristina { $file } in una cartella vuota a sé (DISTRETTO_HOME), senza DATABASE_URL se è di una dimostrazione.
