# Il motore che legge e riduce le tabelle, quando non arriva
engine-unavailable-title = Il motore dei dati non è disponibile
engine-unknown = { $setting }={ $given } non è un motore; scegli tra { $forms }.
engine-spark-absent = { $setting }={ $given } ha bisogno di Spark, che non è installato: pip install 'distretto[spark]', oppure lascia { $setting } senza valore per usare DuckDB.
engine-java-absent = { $setting }={ $given } ha bisogno di Java { $needed } o più recente, e su questa macchina non c’è: installalo (Debian, Ubuntu: apt install openjdk-17-jre-headless, oppure openjdk-21-jre-headless) o indicalo in JAVA_HOME, oppure lascia { $setting } senza valore per usare DuckDB.
engine-java-old = { $setting }={ $given } ha bisogno di Java { $needed } o più recente; { $program } è Java { $found }. Indica in JAVA_HOME uno più recente, oppure lascia { $setting } senza valore per usare DuckDB.
engine-unreachable = { $setting }={ $given }: lì non risponde nessun master di Spark ({ $reason }, dopo { $seconds } s). Avvialo o correggi l’indirizzo, oppure lascia { $setting } senza valore per usare DuckDB.
engine-no-master = { $setting }={ $given }: lì qualcosa risponde, ma non come un master di Spark { $version } (dopo { $seconds } s). Correggi l’indirizzo, o installa la versione di pyspark del cluster.
engine-no-worker = { $setting }={ $given }: il master risponde, ma nessun worker ha preso il lavoro entro { $seconds } s. Avvia un worker o libera core e memoria, oppure aspetta di più con { $wait }.
engine-wrong-memory = { $setting }={ $given } non è una dimensione di almeno 100 MB; scrivi per esempio 2GB o 1500MB.
engine-wrong-folder = { $setting }={ $given } non è una cartella in cui si può scrivere; creala, o indicane un’altra.
engine-wrong-wait = { $setting }={ $given } non è un numero di secondi maggiore di zero; scrivi per esempio 60.
