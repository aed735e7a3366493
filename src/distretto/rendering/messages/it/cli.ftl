# La riga di comando: aiuto, risultati, e che cosa è d’intralcio
cli-about =
    Distretto: il banco di lavoro aperto dove le regioni imparano le politiche per i cluster dai dati e le une dalle altre.

    Si fa una domanda su una regione e si legge la risposta, quanto è sicura e da dove viene. Nel terminale si legge quello che dicono le pagine; verso un altro programma il testo è semplice.
cli-lang = La lingua, inglese o italiano (altrimenti $DISTRETTO_LANG, altrimenti quella del sistema)
cli-debug = Mostra l’errore per intero quando qualcosa non riesce
cli-version = Dice la versione
cli-help-usage = Uso:
cli-help-piece-options = [OPZIONI]
cli-help-piece-command = COMANDO …
cli-help-commands = Comandi
cli-help-arguments = Da indicare
cli-help-options = Opzioni
cli-help-anywhere = Ovunque
cli-help-examples = Esempi
cli-help-help = Mostra questo aiuto
cli-help-install-completion = Installa il completamento per questa shell
cli-help-show-completion = Mostra il completamento di questa shell, per copiarlo o adattarlo
cli-bounds = da { $low } a { $high }
cli-default = { $value } se non si dice altro
cli-needed = necessario
cli-metavar-area = AREA
cli-metavar-industries = SETTORI
cli-metavar-year = ANNO
cli-metavar-number = NUMERO
cli-metavar-choice = SCELTA
cli-metavar-text = TESTO

cli-up = Avvia il banco di lavoro su questa macchina
cli-up-port = La porta
cli-up-host = L’indirizzo su cui ascolta; con 0.0.0.0 si apre alla rete
cli-up-workers = Quanti processi rispondono
cli-up-preparing = Preparazione in corso…
cli-up-ready = Distretto è pronto: { $address } (si ferma con Ctrl-C)
cli-up-stopped = Fermato.
cli-up-port-busy = La porta { $port } di { $host } è già occupata. Se ne può scegliere un’altra: distretto up --port { $other }
cli-up-port-forbidden = La porta { $port } è riservata al sistema. Se ne può scegliere una sopra 1023: distretto up --port { $other }
cli-up-no-such-host = { $host } non è un indirizzo di questa macchina. Si usa 127.0.0.1, oppure 0.0.0.0 per aprirsi alla rete.
cli-up-home-unwritable = In { $home } non si può scrivere ({ $reason }). Va indicato dove Distretto può tenere i suoi dati: basta impostare DISTRETTO_HOME su una propria cartella.
cli-up-static-unreachable = I fogli di stile e gli script non si possono mettere dove dice DISTRETTO_STATIC ({ $reason }). Controlla l’indirizzo e le chiavi, oppure togli l’impostazione: allora li serve Distretto stesso.
cli-up-disk-full = Sul disco di { $home } restano { $free } MB e ne servono { $needed }. Va liberato spazio, o impostata DISTRETTO_HOME su una cartella di un altro disco.
cli-no-data = Qui non ci sono dati. Va reinstallato il pacchetto, oppure si costruiscono le tabelle: distretto observatory build --from CARTELLA

cli-themes = I sei temi, le loro domande e ogni analisi con il suo nome
cli-unanswered = (ancora senza risposta) { $why }
cli-themes-next = Per chiedere: distretto ask specialisation.profile --region ITI3

cli-regions = Cerca le regioni per nome o codice, o elenca quelle di un’area
cli-regions-search = Un nome in qualsiasi lingua, o un codice
cli-regions-in = Solo in quest’area: un Paese, una regione, o un’area con un nome, come see
cli-regions-level = Livello NUTS, da 0 per i Paesi a 3 per le province; con --in, 2 se non si dice altro
cli-regions-limit = Al massimo quante, per nome
cli-regions-next = Le regioni di un’area: distretto regions --in see. Una regione per nome: distretto regions Toscana
cli-column-code = Codice
cli-column-name = Nome
cli-column-level = Livello
cli-column-country = Paese
cli-column-members = Membri
cli-level-0 = Paese
cli-level-1 = NUTS 1
cli-level-2 = NUTS 2
cli-level-3 = NUTS 3

cli-ask = Risponde a una domanda su un’area
cli-param = Un parametro con il suo nome, tutte le volte che serve
cli-format = Come si scrive; lo dice anche il suffisso del file
cli-table = Questa tabella del risultato invece della prima
cli-figure = Questa figura del risultato invece della prima, per svg e png
cli-all = Tutte le righe della tabella, non solo le prime; verso un altro programma anche tutte le colonne
cli-output = In questo file invece che nel terminale
cli-rows-left = altre { $left }; con --all si vedono tutte
cli-columns-left = { $left ->
    [one] un’altra colonna
   *[other] altre { $left } colonne
}; { $shown ->
    [pipe] si vedono con --all, o con --format csv
   *[terminal] ci sono tutte con --format csv o con -o FILE.xlsx
}
cli-list-columns-left = { $left ->
    [one] Per un’altra colonna
   *[other] Per altre { $left } colonne
} qui non c’è posto: allarga la finestra, o manda l’elenco in un file.
cli-no-rows = «{ $table }» non ha righe: non c’è nulla da elencare.
cli-more-tables = Altre tabelle: { $ids } (con --table se ne vede una)
cli-not-answered-yet = ancora senza risposta
cli-turns = Trova i valori con cui la risposta sarebbe un’altra
cli-differs = Spiega perché un numero che si ha è diverso
cli-differs-from = Il numero che si ha
cli-differs-from-needed = Va indicato il numero che si ha: --from 19,5

cli-brief = Scrive che cosa si sa di un’area in un documento: PDF, HTML o DOCX
cli-brief-area = Una regione per codice o nome, un Paese, o un’area con un nome
cli-brief-output = Il file; il suffisso (.pdf, .html, .docx) sceglie il formato
cli-brief-format = Un documento si scrive come { $nearest }; «{ $given }» non è fra questi.

cli-reproduce = Ricalcola un risultato dal suo file di riproduzione e confronta
cli-reproduce-file = Un file di riproduzione, scaricato dalla pagina di un risultato
cli-reproduced = Uguale fino all’ultimo byte: { $analysis }, risultato { $hash }
cli-not-reproduced = Per { $analysis } è venuto un altro risultato: { $obtained } invece di { $expected }. Il file è stato fatto con Distretto { $software }, versione { $then } dell’analisi; qui c’è la versione { $now }.

cli-observatory = Vede, costruisce e contrassegna i dati
cli-observatory-list = Tutti gli insiemi di dati, con gli anni e lo stato
cli-observatory-show = Un insieme di dati: chi lo pubblica, condizioni di riuso, copertura
cli-observatory-build = Trasforma i file di chi pubblica i dati nelle tabelle di un osservatorio
cli-observatory-mark = Contrassegna un insieme di dati come difettoso, o di nuovo come valido
cli-dataset-name = Il nome di un insieme di dati
cli-build-from = La cartella con i file scaricati
cli-build-to = La cartella per le tabelle (quella del pacchetto se non si dice altro)
cli-built = Insiemi di dati costruiti in { $path }: { $count } ({ $size } MB).
cli-mark-faulty = Difetto noto, per questo motivo
cli-mark-current = Di nuovo valido
cli-mark-version = Questa edizione; la più recente se non si dice altro
cli-mark-one = Si indica --faulty con un motivo, oppure --current.
cli-marked = { $dataset } ({ $version }): { $state }. Nessuna cifra che contiene è cambiata; da ora lo dice tutto ciò che ne dipende.
cli-passed-over = { $dataset } ({ $newest }) è segnalata come difettosa ({ $reason }): finché non ce n’è una più recente, si usa { $used }.
cli-state-current = valido
cli-state-superseded = superato
cli-state-known-faulty = difetto noto
cli-coverage = { $published } pubblicate, { $confidential } riservate, { $missing } mancanti, { $estimated } stimate
cli-column-dataset = Dati
cli-column-label = Che cosa sono
cli-column-version = Versione
cli-column-years = Anni
cli-column-cells = Celle
cli-column-state = Stato
cli-column-provider = Chi li pubblica
cli-column-licence = Condizioni
cli-column-citation = Come si cita
cli-column-retrieved = Scaricati
cli-column-edition = Edizione NUTS
cli-column-indicators = Indicatori
cli-column-coverage = Celle
cli-column-sha256 = SHA-256

cli-manage = I comandi di Django, per chi gestisce un’installazione

cli-written = Scritto: { $path }
cli-no-such-folder = Non c’è una cartella per { $path }. Va creata prima, o si scrive altrove.
cli-cannot-write = { $path } non si può scrivere: { $reason }.
cli-no-such-file = Non c’è nessun file { $path }.
cli-no-such-directory = Non c’è nessuna cartella { $path }.
cli-no-such-command = Non c’è nessun comando «{ $given }». Forse si intendeva { $nearest }?
cli-format-of-brief = Un risultato non si scrive come { $given }; ci sono { $nearest }. Tutto ciò che si sa di un’area si scrive così: distretto brief ITI3 -o scheda.{ $given }
cli-needs-file = In un terminale { $format } non si può mostrare. Va indicato in quale file: -o risposta.{ $format }
cli-no-such-format = Non c’è il formato «{ $given }»; ci sono { $nearest }.
cli-no-such-language = Non c’è la lingua «{ $given }»; ci sono { $nearest }.
cli-no-such-option = Non c’è nessuna opzione { $option }.
cli-area-option = Un’area si indica con { $option }.
cli-no-region = Questa domanda riguarda tutte le regioni: non c’è l’opzione --region.
cli-say-with = Si indica con { $option }.
cli-whole-number = { $name } vuole un numero intero da { $low } a { $high }.
cli-near-options = Forse si intendeva { $nearest }?
cli-missing = { $name }: manca.
cli-bad-value = { $name }: il valore non va bene ({ $reason }).
cli-param-form = Un parametro si scrive NOME=VALORE, per esempio --param year=2014; «{ $given }» non va bene.
cli-see-help = Si veda: { $command } --help
cli-disk-full = Il disco è pieno. Va liberato spazio, o impostata DISTRETTO_HOME su una cartella di un altro disco.
cli-not-confirmed = Non si è fatto nulla: alla domanda non si è risposto. Dove nessuno può rispondere, di’ --yes.
cli-database-silent = La base di dati non risponde come dovrebbe: { $reason }. Ciò che si stava scrivendo è annullato; distretto check dice come stanno le cose.
cli-needs-extra = { $setting } chiede pacchetti che non sono installati. Con pip: pip install 'distretto[{ $extra }]'; in una copia del repository: { $setting }=… make prepare
cli-unexpected = È successo qualcosa che non doveva succedere ({ $kind }: { $reason }). I particolari sono in { $log }; con --debug si vedono qui.
cli-unexpected-no-log = È successo qualcosa che non doveva succedere ({ $kind }: { $reason }). Con --debug si vedono i particolari.
cli-up-first = Manca ancora un amministratore. Scegli indirizzo e password, una volta sola, alla pagina { $address }
cli-people = Account e ruoli
cli-people-invite = Crea un account, o vi aggiunge ruoli, e scrive un collegamento con cui la persona accede una volta
cli-people-email = L’indirizzo di posta elettronica della persona
cli-people-reviewer = Valuta ciò che viene proposto al catalogo
cli-people-administrator = Può fare tutto, account e ruoli compresi
cli-people-coordinator = Coordina un tema (il suo identificativo; ripetibile)
cli-people-expert = Valuta le pratiche di un tema (il suo identificativo; ripetibile)
cli-people-language = Lingua di pagine e messaggi: en o it
cli-people-reason = Perché; resta nel registro delle persone e dei ruoli
cli-people-site-given = Comincia con { $site }, come indicato con --address.
cli-people-site-set = Comincia con { $site }, come impostato in SITE_ADDRESS.
cli-people-site-usual = Comincia con { $site }, l’indirizzo consueto: se l’installazione si raggiunge altrove, imposta SITE_ADDRESS o usa --address.
cli-people-site-served = Comincia con { $site }, dove distretto up ha servito questa installazione l’ultima volta: se si raggiunge altrove, imposta SITE_ADDRESS o usa --address.
cli-people-address = Come comincia il collegamento; SITE_ADDRESS se impostato, altrimenti dove distretto up ha servito l’ultima volta
cli-people-mail = Invia il collegamento alla persona invece di scriverlo qui; usandolo, la persona conferma il suo indirizzo
cli-people-mailed = Il collegamento è stato inviato a { $email }. Vale per un solo accesso, conferma l’indirizzo e dura tre giorni.
cli-people-not-mailed = L’account c’è, ma il collegamento non è stato inviato a { $email }: { $why }. Correggi EMAIL_URL e ripeti il comando, oppure ometti --mail per avere qui il collegamento.
cli-people-no-mail-server = Non c’è un server di posta con cui inviare il collegamento. Imposta EMAIL_URL, oppure ometti --mail per avere qui il collegamento.
cli-people-link = Con questo collegamento la persona accede una volta; vale tre giorni:
cli-catalogue = Il catalogo, senza browser
cli-catalogue-ask-again = Chiedi per posta se le schede confermate l’ultima volta un anno fa sono ancora valide
cli-catalogue-asked = { $records ->
    [0] Nulla in scadenza.
    [one] Domanda inviata per una scheda.
   *[other] Domanda inviata per { $records } schede.
 }{ $people ->
    [0] {""}
    [one] {" "}Interpellata una persona.
   *[other] {" "}Interpellate { $people } persone.
 }
