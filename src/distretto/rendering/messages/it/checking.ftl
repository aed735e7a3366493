# Che cosa dice «distretto check» di un’installazione: che cosa non va, e che cosa fare
cli-check = Di’ che cosa non va in questa installazione e che cosa fare; non cambia nulla
cli-check-format = Righe per le persone, oppure JSON per i programmi
cli-check-no-format = Il formato «{ $given }» non c’è; scegli text o json.
check-level = { $level ->
    [warning] Nota:
   *[other] Non va:
 }
cli-check-nothing = Va tutto bene.
check-package-missing = Il pacchetto { $package } non è installato. Installa di nuovo Distretto: pip install --upgrade distretto
check-package-other = Il pacchetto { $package } c’è nella versione { $there }, serve { $needed }. Installa di nuovo Distretto: pip install --upgrade distretto
check-home-missing = La cartella { $home } non c’è. Indica quella giusta in DISTRETTO_HOME, oppure avvia «distretto up», che la crea.
check-home-unwritable = Questo utente non può scrivere nella cartella { $home }. Cambiane il proprietario o i permessi, oppure indicane un’altra in DISTRETTO_HOME.
check-disk = Sul disco di { $home } sono liberi { $free } MB; dovrebbero essere almeno { $needed } MB. Fai spazio.
check-time-zones = Mancano i dati dei fusi orari. Installali: pip install tzdata
check-documents = I documenti non si possono comporre: { $reason }. Installa di nuovo: pip install --upgrade --force-reinstall typst
check-spark-missing = DISTRETTO_ENGINE è { $engine }, ma Spark non è installato. Installalo (pip install 'distretto[spark]') oppure togli l’impostazione.
check-java-missing = DISTRETTO_ENGINE è { $engine }, ma su questa macchina non c’è Java. Installa Java, imposta JAVA_HOME, oppure togli l’impostazione.
check-database-unreachable = La base di dati non si raggiunge: { $reason }. Controlla DATABASE_URL e se il server è acceso.
check-not-prepared = Non ancora preparata: da { $home } finora non è stato servito nulla. «distretto up» crea la base di dati, oppure «distretto restore» vi mette una copia; per le domande da riga di comando non serve.
check-database-empty = La base di dati non ha ancora tabelle. Avvia «distretto up», oppure metti una copia con «distretto restore».
check-database-behind = Alla base di dati { $count ->
    [one] manca un passo
   *[other] mancano { $count } passi
 } di questa versione. Fai una copia con la versione precedente, poi avvia «distretto up».
check-database-newer = La base di dati appartiene a una versione più nuova di Distretto (ha { $migration }). Installa quella versione, oppure ripristina una copia precedente in una base di dati vuota.
check-database-damaged = Il file della base di dati è danneggiato: { $reason }. Ferma il server e ripristina l’ultima copia.
check-database-references = { $count ->
    [one] Una riga
   *[other] { $count } righe
 } della base di dati, la prima in { $table }, nominano una riga di { $other } che non c’è. Ripristina l’ultima copia e segnalalo.
check-database-unchecked = In { $table } la regola { $name } non è mai stata verificata sulle righe. Esegui: ALTER TABLE { $table } VALIDATE CONSTRAINT { $name }
check-database-encoding = La base di dati tiene i testi in { $encoding }. Creane una con ENCODING 'UTF8' e spostati: «distretto backup», poi «distretto restore».
check-log-broken = Il registro del gruppo di lavoro { $group } non è integro: qualcuno l’ha cambiato senza passare dall’applicazione. «distretto groups verify { $group }» indica la riga; confronta con una copia.
check-clock = L’orologio di questa macchina segna { $now } (UTC), ma l’ultima voce di un registro è del { $latest }. Regola l’orologio, meglio con NTP.
check-storage-unreachable = Lo spazio dei file non si legge: { $reason }. Controlla DISTRETTO_STORAGE e le sue chiavi.
check-static-incomplete = Non tutti i fogli di stile e gli script di questa versione sono dove dice DISTRETTO_STATIC. Li mette distretto up.
check-static-unreachable = Fogli di stile e script non si trovano all’indirizzo { $address }: { $reason }. Controlla DISTRETTO_STATIC, e che il bucket li lasci leggere a tutti.
check-file-missing = Il file { $file }, nominato in { $table }, non c’è. Ripristinalo da una copia.
check-files-missing = In tutto mancano { $count } file.
check-data-damaged = I dati caricati non si leggono: { $reason }. Caricali di nuovo, oppure ripristina una copia.
check-table-missing = La tabella di { $name } non è in { $path }. Carica di nuovo i dati, oppure ripristina una copia.
check-table-unreadable = La tabella di { $name } non si legge ({ $path }): { $reason }. Carica di nuovo i dati, oppure ripristina una copia.
check-table-changed = La tabella di { $name } è cambiata dopo il caricamento ({ $path }): il contenuto ha un’altra impronta. Carica di nuovo i dati, oppure ripristina una copia.
check-newest-faulty = L’edizione più recente di { $name }, { $newest }, è segnalata come difettosa ({ $reason }); al suo posto si usa { $used }. Scarica o carica un’edizione più recente, oppure togli la segnalazione con «distretto observatory mark { $name } --current».
check-finding-unreadable = Il risultato conservato { $path } non si legge. Cancella il file: viene ricalcolato.
check-leftover = { $path } è rimasto di un lavoro interrotto più di un’ora fa. Se non è in corso nulla del genere, cancellalo; se è di un ripristino, avvia «distretto up», che lo finisce o lo annulla.
check-debug = DEBUG è acceso mentre altri usano l’installazione: gli errori ne mostrano l’interno. Togli DEBUG.
check-any-name = ALLOWED_HOSTS ammette qualsiasi nome, così i link nelle mail si possono falsificare. Indica i tuoi.
check-no-tls = Altri usano l’installazione senza BEHIND_PROXY: password e cookie viaggerebbero in chiaro. Metti davanti un proxy con TLS e imposta BEHIND_PROXY=1.
check-address = I link nelle mail iniziano con { $address }, da cui altri non la raggiungono in modo sicuro. Imposta SITE_ADDRESS con un indirizzo che inizia con https://
check-no-mail = Non è impostato un server di posta: le mail restano come file nella cartella e non arrivano a nessuno. Imposta EMAIL_URL.
check-no-contact = CONTACT non è impostato: la dichiarazione di accessibilità non indica a chi rivolgersi.
check-key-weak = La chiave segreta è corta, o fatta per lo sviluppo, e si può indovinare. Togli SECRET_KEY, così ne viene creata una buona, oppure dai 50 caratteri casuali.
check-key-open = Altri su questa macchina possono leggere la chiave segreta. Esegui: chmod 600 { $path }
check-django = L’applicazione non può funzionare così com’è configurata ({ $id }): { $message }
check-static = I fogli di stile non sono al loro posto. Installa di nuovo Distretto: pip install --force-reinstall distretto
check-runs-wait = { $count ->
    [one] Un calcolo aspetta
   *[other] { $count } calcoli aspettano
 } da più di dieci minuti, e nessuno sta calcolando. Con COMPUTING_AT_ONCE=0 avvia «distretto compute --stay»; altrimenti riavvia «distretto up».
check-worker-seen = Calcoli lunghi: l’ultima volta c’era qualcuno a farli alle { $at } ({ $host }).
check-runs-unseen = { $count ->
    [one] Un calcolo aspetta
   *[other] { $count } calcoli aspettano
 } e { $seen ->
    [0] nessuno è mai stato lì a calcolare.
   *[other] da { $at } nessuno è lì a calcolare.
 } Con COMPUTING_AT_ONCE=0 avvia «distretto compute --stay»; altrimenti riavvia «distretto up».
check-run-interrupted = Il calcolo { $run } è stato interrotto. La sua pagina offre di ricominciarlo.
check-not-closed = { $count ->
    [one] Una votazione o consultazione
   *[other] { $count } votazioni o consultazioni
 } doveva chiudersi più di dieci minuti fa. Il server è acceso? Avvia «distretto up»; se è acceso, guarda il suo registro.
