# Le pagine web
web-site-title = Distretto: politiche per i cluster che si possono verificare
web-site-about = In che cosa è forte la tua regione, quanto è sicuro e da dove vengono i numeri. Calcolato da dati aperti con metodi pubblicati.
web-skip = Vai al contenuto
web-menu = Menù
web-nav = Navigazione principale
web-where = Dove sei
web-language = Lingua
web-regions = Regioni
web-themes = Temi
web-compare = Confronto
web-methods = Metodi
web-about = Informazioni
web-accessibility = Accessibilità
web-home = Pagina iniziale
web-footer-nav = Su questo sito
web-footer-data = dati aperti, ogni fonte citata dove è usata
web-search = Cerca
web-search-label = Trova una regione
web-search-hint = Regione o codice
web-fault = Difetto noto.

## Pagina iniziale
web-promise = Politiche per i cluster che si possono verificare
web-hero = In che cosa è forte la tua regione, e quanto è sicuro?
web-lead = Risposte calcolate da dati aperti con metodi pubblicati, ciascuna con il suo intervallo, le sue lacune e la sua fonte.
web-pick-label = La tua regione
web-pick-hint = Con il nome in qualsiasi lingua o con il codice (ITI3). Più regioni si uniscono con il più o con la virgola: Marche + Umbria, ITI3+ITH5.
web-pick-theme = Rispondi a queste domande per
web-show-region = Mostra la regione
web-show-answers = Mostra le risposte
web-all-regions = Tutte le regioni
web-compare-regions = Confronta regioni
web-map-alternative = La mappa offre le stesse regioni dell’elenco di tutte le regioni.
web-map-see = Sud-Est Europa
web-map-rest = resto d’Europa
web-truths = Vero prima ancora di scegliere
web-truths-note = Ogni frase è stata calcolata qui, con i dati citati nella sua pagina. Aprila per sapere quanto è sicura.
web-no-sentence = C’è una risposta.
web-six = Sei temi, e le domande a cui rispondono
web-answered-of = { $n ->
    [0] Ancora senza risposta: dice quali dati servirebbero
   *[other] Risposte: { $n } domande su { $all }
 }
web-doors = Da dove cominciare
web-role-officer-title = Per chi scrive le politiche
web-role-officer-today = Una scheda sulla tua regione: in che cosa è specializzata, che cosa potrebbe fare di nuovo, perché è cresciuta, con le fonti per il documento di strategia; un tavolo S3, che ordina dati e testo secondo i criteri della specializzazione intelligente; le buone pratiche del catalogo, e se sarebbero trasferibili.
web-role-officer-door = Scegli una regione
web-role-manager-title = Per chi gestisce un cluster
web-role-manager-today = I settori del tuo cluster come gruppo a sé, per esempio C13+C14+C15, accanto allo stesso gruppo in tutta Europa; il profilo del tuo cluster nel catalogo; partner che offrono ciò che ti serve, con i motivi; bandi adatti a te.
web-role-manager-door = Chiedi dei tuoi settori
web-role-manager-partners = Trova partner
web-role-manager-calls = Trova bandi adatti
web-role-manager-later = Non ancora qui: messaggi ad altri membri attraverso queste pagine.
web-role-adviser-title = Per chi orienta al lavoro e alla formazione
web-role-adviser-today = Quali competenze separano la professione di un lavoratore da un’altra, e per quale via ci si arriva a piccoli passi; quali professioni e competenze sono richieste, e quale formazione c’è.
web-role-adviser-door = Da una professione a un’altra
web-role-coordinator-title = Per chi coordina un gruppo
web-role-coordinator-today = Le domande dei sei gruppi di lavoro, ciascuna con la risposta per ogni regione, e quanto è sicura. Casi e pratiche si raccolgono e si valutano nel catalogo.
web-role-coordinator-door = Vedi le domande
web-role-coordinator-later = Non ancora qui: discussione e votazioni.
web-role-analyst-title = Per chi analizza
web-role-analyst-today = Le stesse risposte in Python, da riga di comando e via API, con formula, fonte e caso pubblicato di verifica per ogni metodo.
web-role-analyst-door = Vedi i metodi
web-role-analyst-later = Non ancora qui: caricare i propri microdati da queste pagine.

## Regioni
web-regions-title = Regioni
web-regions-lead = Regioni e Paesi; per primi quelli del Sud-Est Europa.
web-areas = Aree di più Paesi
web-see = Sud-Est Europa
web-elsewhere = Altrove in Europa
web-whole-country = { $name }: tutto il Paese
web-search-title = Ricerca: { $text }
web-found = { $n ->
    [one] Corrisponde una regione.
   *[other] Corrispondono { $n } regioni.
 }
web-found-for = { $n ->
    [one] A «{ $part }» corrisponde una regione; il resto rimane.
   *[other] A «{ $part }» corrispondono { $n } regioni; il resto rimane.
 }
web-did-you-mean = Forse cercavi
web-former-code = codice in uso fino al { $year }
web-smaller = Regioni comprese
web-widen = Aggiungi una regione per formare un’area tua
web-widen-label = Insieme a { $name }
web-widen-hint = L’area che ne risulta ha una pagina propria, con le risposte calcolate sull’insieme.
web-fact-population = abitanti, { $year }
web-fact-unemployment-rate = disoccupati, { $year }
web-fact-members = membri con dati; solo questi sono contati
web-fact-jobs = addetti nelle imprese, { $year }
web-fact-three-stars = su { $divisions } settori con tre stelle: grandi, specializzati e di peso qui
web-ask-years = Chiedi dal { $earliest } al { $latest }
web-fact-lead = in testa: { $lead-times } volte la quota europea
web-brief-pdf = Scheda (PDF)
web-brief-whole = Scheda su tutto, { $name } (PDF)
web-brief-also = Anche in
web-compare-with = Confronta con un’altra regione
web-not-answered = Ancora senza risposta.
web-not-answered-yet = ancora senza risposta
web-still-open = Ancora aperte
web-still-open-note = Nessuna analisi risponde ancora a queste domande. Aprine una per vedere quali dati e quale metodo servirebbero.
web-open-questions = { $n ->
    [one] Qui una domanda è ancora senza risposta
   *[other] Qui { $n } domande sono ancora senza risposta
 }

## Temi
web-themes-title = Sei temi
web-themes-lead = Ogni tema è un insieme di domande. Una risposta si calcola dai dati con un metodo pubblicato; dove ancora non c’è, la pagina dice quali dati la darebbero.
web-theme-of = tema { $n } di { $all }
web-question-of = domanda { $n } di { $all }
web-choose-lead = Per quale regione, Paese o insieme di regioni?
web-ask = Chiedi
web-ask-again = Chiedi di nuovo
web-ways = Che cosa può aiutarti
web-ways-theme = Le altre domande di questo tema: { $place }
web-ways-area = Tutto ciò che si sa: { $place }
web-ways-data = Dati che questa domanda legge:
web-narrowed-growing-in = Solo le professioni destinate a crescere: { $place }
web-larger = I dati ci sono per la regione più ampia:

## Risultato
web-figures = Figure
web-the-figures = I numeri
web-table = Tabella
web-link-figure = Link a questa figura
web-link = Indirizzo
web-embed = Codice per mostrarla in una tua pagina
web-embed-look = Guardala come apparirà
web-embed-whole = Il risultato completo, con quanto è sicuro
web-all-rows = Tutte le { $n } righe
web-of = { $n } su { $all }
web-unknown = non noto
web-span-null = Quello che dà il solo caso
web-cite = Cita
web-reproduce = Riproduci
web-reproduce-why = Un solo file contiene la parte di dati usata, i parametri e l’hash atteso. Altrove, «distretto reproduce FILE» ricalcola il risultato e lo confronta.
web-reproduce-file = File di riproduzione
web-command = Riga di comando
web-finding-json = Il risultato, senza lingua
web-bibtex-file = File BibTeX
web-data = Dati
web-version = Versione
web-licence = Licenza
web-software = Software
web-change = Cambia la domanda
web-change-why = Ogni modifica ha un indirizzo proprio, da conservare o da inviare.
web-compute-again = Ricalcola
web-turns-why = Con quale altro valore di ciascun parametro la conclusione sarebbe diversa?
web-turns-find = Scoprilo (richiede qualche secondo)
web-turns-busy = Prova di altri valori di ciascun parametro in corso…
web-differs-ask = Spiega
web-kept = Risultato conservato.
web-kept-same = È il risultato conservato sotto il suo hash. Oggi la domanda dà la stessa risposta.
web-kept-changed = È il risultato conservato sotto il suo hash. Oggi la domanda dà un’altra risposta, perché dati o metodo sono cambiati.
web-kept-today = La risposta di oggi

## Confronto
web-compare-title = A confronto
web-compare-of = { $names } a confronto
web-compare-lead = La stessa domanda per più regioni, una risposta accanto all’altra.
web-compare-add = Aggiungi una regione
web-compare-first = Prima regione
web-compare-hint = Fino a { $most } regioni, Paesi o loro insiemi.
web-compare-full = Al massimo { $most }: per aggiungerne una bisogna toglierne un’altra.
web-compare-group = Soltanto per questi settori
web-compare-group-hint = Codici o nomi, più d’uno uniti con il più o con la virgola: C13+C14, ceramica. Vuoto: tutti.
web-compare-these = Confronta
web-compare-question = Confronto su
web-add = Aggiungi
web-full-answer = La risposta completa
web-take-out = Togli { $name }
web-joint = Che cosa spicca in almeno una
web-joint-note = In grassetto il valore più alto di ogni riga.
web-highest = il più alto
web-at-the-line = già sulla soglia ({ $times })
web-already-strength = già un punto di forza ({ $times })

## Metodi, informazioni, accessibilità
web-methods-title = Metodi
web-methods-lead = Ogni numero di questo sito viene da uno di questi metodi. Se altri hanno pubblicato un caso svolto, i test del progetto verificano il metodo su quel caso, che è citato; altrimenti lo verificano su tabelle costruite apposta, di cui si conosce il vero.
web-method-source = Fonte:
web-method-cases = Verificato su:
web-method-made = Non esiste un caso svolto pubblicato. Si verifica su tabelle costruite apposta, di cui si conosce il vero, e su proprietà che devono valere sempre.
case-specialisation-textbook = casi da manuale, fra cui Gottinga e Friburgo, calcolati con REAT 3.0.3
case-specialisation-german-laender = i Länder tedeschi, calcolati con REAT 3.0.3 ed EconGeo 2.1
case-cluster-stars-definition = le stelle delle esportazioni di 136 Paesi in 69 divisioni, calcolate dalla definizione
case-ellison-glaeser-fk2014 = gli stabilimenti di Farhauer e Kröll (2014)
case-variety-sitc = le esportazioni di undici Paesi a tre livelli della SITC
case-relatedness-sitc2 = le esportazioni di 136 Paesi per divisione SITC, calcolate con EconGeo 2.1
case-complexity-world-trade = le esportazioni di 226 Paesi in 785 classi, calcolate con quattro pacchetti
case-smart-specialisation-frontier = possibilità, quadranti e frontiera di undici Paesi
case-shift-share = casi da manuale e due città tedesche, calcolati con REAT 3.0.3
case-structural-similarity-asem = i più vicini tra 51 Paesi su 49 indicatori, secondo tre distanze
web-method-used = Applicato in:
web-methods-elsewhere = Gli stessi metodi altrove
web-methods-python = In Python:
web-methods-cli = Da riga di comando:
web-methods-api = Via API:
web-about-title = Che cos’è Distretto
web-about-lead = Distretto è il banco di lavoro aperto in cui le regioni imparano le politiche per i cluster dai dati e l’una dall’altra.
web-about-how = Ogni risposta è un risultato: calcolato da dati aperti con un metodo pubblicato, con quattro tipi di incertezza tenuti distinti (caso, dati non pubblicati, scelta, età), un nome ricavato dal contenuto e un file che lo riproduce altrove, byte per byte. Ciò che non ha risposta dice quali dati la darebbero; nulla è inventato.
web-about-licence = Il software è libero, con licenza EUPL-1.2. I dati restano soggetti alle condizioni di chi li fornisce.
web-about-until = Perché molte risposte si fermano al 2015
web-about-until-why = Le specializzazioni, le possibilità future e la crescita per settore si basano sulle statistiche strutturali sulle imprese per regione, e il file aperto che si può ridistribuire finisce nel 2015. Altre tabelle arrivano più avanti, gli indicatori regionali al 2024 e l’occupazione per branca al 2018; si usano dove bastano, ma non distinguono i singoli settori.
web-about-others = Perché ci sono dati americani e britannici
web-about-others-why = Su quei dati si ripete la prova dei consigli su nuovi settori: la Gran Bretagna conta i posti di lavoro per classi di attività più fini, lo Stato di New York per aree più piccole, di qualsiasi tabella aperta europea. Si vedono cambiando il livello di dettaglio di quella prova. Nessuna risposta sui settori di una regione li usa.
web-about-data = I dati presenti
web-about-data-note = Le risposte che si basano su una versione con un difetto noto lo dicono ovunque si trovino.
web-data-lead = { $count ->
    [one] Un insieme di dati aperti
   *[other] { $count } insiemi di dati aperti
 } e ciò che contiene il catalogo, ognuno con fornitore, condizioni e versioni. La sua pagina dice che cosa ha cambiato una nuova versione.
web-data-all = Tutti i dati, con versioni e condizioni
web-data-open = Dati aperti
web-data-catalogue = Il catalogo
web-data-catalogue-note = Ogni scheda indica le proprie fonti e condizioni; i codici e i testi del catalogo sono CC BY 4.0. Le risposte lo leggono com’è a una data modifica.
web-data-change = Modifica { $number }
web-data-others = { $count ->
    [one] è conservata un’altra versione
   *[other] sono conservate altre { $count } versioni
 }
web-provider = Fonte, tabella
web-years = Anni
web-state = Stato
web-accessibility-title = Dichiarazione di accessibilità
web-accessibility-aim = Queste pagine mirano alle WCAG 2.2, livello AA.
web-accessibility-done = Che cosa è stato fatto
web-accessibility-keyboard = Tutto si raggiunge e si fa da tastiera; il focus è sempre visibile.
web-accessibility-colour = Nessuna informazione è affidata al solo colore: la ripete un’etichetta, una forma o una linea. Chiaro e scuro seguono il dispositivo.
web-accessibility-tables = Sotto ogni figura c’è una tabella con gli stessi numeri, e un testo dice che cosa la figura mostra.
web-accessibility-width = Le pagine si leggono a 390 pixel e con ingrandimento al 400 %; i grafici sono ridisegnati per la larghezza.
web-accessibility-script = Niente richiede uno script: gli script evitano soltanto di ricaricare la pagina.
web-accessibility-known = Che cosa non va ancora bene
web-accessibility-map = La mappa su cui si sceglie la regione non si percorre da tastiera. L’elenco di tutte le regioni e la ricerca offrono la stessa scelta.
web-accessibility-names = I nomi delle regioni sono letti nella lingua della pagina, non sempre nella propria.
web-accessibility-checked = Come si verifica
web-accessibility-how = A ogni modifica un controllo automatico (axe) esamina ogni pagina nelle due lingue, e i percorsi principali sono ripetuti in un browser a 1280 e 390 pixel. Non è ancora stata fatta una verifica con chi usa tecnologie assistive.
web-accessibility-tell = Se qualcosa ti ostacola, segnalalo a chi gestisce questo sito: è un difetto, e come tale sarà trattato.
web-accessibility-tell-to = Se qualcosa ti ostacola, scrivi a
web-accessibility-fault = È un difetto, e come tale sarà trattato.
