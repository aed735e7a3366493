# Specializzazione: frasi, colonne, figure. Gli asterischi segnano la cifra di chi legge.

## 5.1 profilo
profile-leads = { $industry }: *{ $times } volte* la quota di occupati { $reference_of }, { $rank_n ->
    [1] la più alta
   *[other] la { $rank } più alta
 } fra { $regions } territori con il dato.
profile-follow = Seguono { $second_low } ({ $second_times } volte) e { $third_low } ({ $third_times } volte).
profile-stars = { $stars_n ->
    [0] Nessun settore supera tutte e tre le prove di un cluster: dimensione, specializzazione e peso.
    [one] Un settore supera tutte e tre le prove di un cluster (dimensione, specializzazione e peso): { $industries_low }.
   *[other] { $stars } settori superano tutte e tre le prove di un cluster (dimensione, specializzazione e peso){ $leaders_n ->
        [0] {""}
        [one], fra cui uno di questi tre
       *[other], fra cui { $leaders } di questi tre
     }.
 }
profile-group = { $group }: *{ $times } volte* la quota di occupati { $reference_of }, { $rank_n ->
    [1] la più alta
   *[other] la { $rank } più alta
 } fra { $regions } territori con il dato; { $jobs } addetti, { $share } del totale { $region_in }.
profile-group-members = Dei suoi { $members } settori pubblicati spicca { $first_low } ({ $first_times } volte).
profile-group-bounds = Contando ciò che non è pubblicato, il valore sta fra { $low } e { $high } volte.
profile-course = Fra il { $first } e il { $last } gli addetti del settore { $industry_low } sono passati da { $before } a { $after } ({ $change }).
profile-chance = Il solo caso potrebbe spostare il valore per { $industry_low } di { $margin } in più o in meno (intervallo al 95 %, contando come indipendenti { $draws }).
term-local-units = le unità locali
term-jobs = gli addetti
profile-hidden = Il { $share } degli addetti è in settori il cui dato non è pubblicato. { $silent_n ->
    [0] Qualunque esso sia, il valore per { $industry_low } resta fra { $low } e { $high } volte.
    [one] Un Paese del termine di paragone non pubblica { $industry_low } ({ $countries }): il valore vero sta fra { $low } e { $high } volte.
   *[other] { $silent } Paesi del termine di paragone non pubblicano { $industry_low } ({ $countries }): il valore vero sta fra { $low } e { $high } volte.
 }
profile-choice = Con la soglia di specializzazione a { $low } { $at_low_n ->
    [one] avrebbe tre stelle un settore
   *[other] avrebbero tre stelle { $at_low } settori
 }; a { $high }, { $at_high }.
profile-age = I dati sono del { $year }, l’ultimo anno a cui arrivano i file aperti del produttore.
profile-cannot-cause = Una quota alta di occupati descrive la struttura. Non dice perché il settore si trovi qui, né che vada bene.
profile-cannot-sectors = Agricoltura, finanza, servizi pubblici, sanità e istruzione sono fuori dalle statistiche sulle imprese: ciò che la regione fa in questi campi qui non si vede.
profile-cannot-links = Le imprese di uno stesso settore e di una stessa regione non per forza lavorano insieme. Se questo sia un cluster con legami e istituzioni, lo dice chi lo conosce.
profile-cannot-plants = Due grandi stabilimenti e duecento botteghe in questi dati si somigliano. L’indice di Ellison e Glaeser, che li distingue, richiede la dimensione di ogni stabilimento, che nessuna fonte aperta riporta.
profile-table = I dati
profile-table-note = Il trattino significa non pubblicato. I limiti derivano dai totali pubblicati della sezione e del Paese.
profile-map-table = { $industry } nelle regioni d’Europa
profile-dots-title = { $n_n ->
    [one] Il settore più concentrato { $region_in }
   *[other] I { $n } settori più concentrati { $region_in }
 }
profile-dots-note = L’area del punto è il numero di addetti; la linea è l’intervallo al 95 %, la fascia chiara i limiti dovuti ai dati non pubblicati.
profile-dots-alt = Quozienti di localizzazione dei settori più concentrati { $region_in }, con gli intervalli; gli stessi dati sono nella tabella.
profile-map-title = { $industry } nelle regioni d’Europa
profile-map-note = Volte la quota di occupati { $reference_of }. Nella tabella si può scegliere un altro settore.
profile-map-alt = Mappa delle regioni d’Europa secondo il quoziente di localizzazione di { $industry_low }; i dati sono nella tabella.
profile-course-title = { $industry } { $region_in }, { $years }
profile-course-note = Addetti in ciascun anno; un vuoto è un anno senza dato pubblicato o confrontabile.
profile-course-alt = Linea degli addetti del settore { $industry_low } per anno; i dati sono nella tabella.
profile-course-table = Nel tempo
profile-diversity-table = Concentrazione e diversità
profile-diversity-note = La posizione parte dalla più concentrata (o più varia) fra le regioni con dati sufficienti.
measure-herfindahl = Indice di Herfindahl
measure-krugman = Indice di specializzazione di Krugman
measure-hoover = Coefficiente di Hoover
measure-gini = Coefficiente di Gini dei quozienti
measure-theil = Indice di Theil
measure-entropy = Varietà (entropia, bit)
measure-unrelated-variety = Varietà non correlata (fra sezioni, bit)
measure-related-variety = Varietà correlata (entro le sezioni, bit)
onward-frontier = I settori vicini a ciò che già si fa, messi alla prova sul passato
onward-growth = Quanto la crescita deve al mix di settori e quanto alla loro forza
onward-peers = Le regioni simili per struttura, e in che cosa differiscono
onward-profile = I settori più concentrati qui, e quanto è sicuro
onward-backtest = Quanto bene un tale consiglio avrebbe previsto i nuovi settori
onward-long-growth = La stessa domanda su due decenni, in dieci grandi branche

## colonne
column-code = Codice
column-industry = Settore
column-area = Regione
column-jobs = Addetti
column-share = Quota degli addetti
column-lq = Volte la quota di riferimento
technical-lq = QL
column-chance-low = Intervallo da
column-chance-high = a
column-hidden-low = Limiti da
column-hidden-high = a
column-stars = Stelle
column-size = Dimensione
column-specialisation = Specializzazione
column-focus = Peso
column-rank = Posizione
column-among = su
column-rank-near = Posizione nel Sud-Est Europa
column-among-near = su
column-pay = Retribuzione per addetto (migliaia di €)
column-pay-relative = Retribuzione rispetto al riferimento
column-change = Variazione
column-change-since = Variazione dal { $year }
column-year = Anno
column-measure = Misura
column-value = Valore
column-start = Addetti all’inizio
column-end = Addetti alla fine
column-national = Effetto nazionale
column-mix = Effetto di struttura
column-competitive = Effetto competitivo
column-allocation = Effetto di allocazione
column-component = Componente
column-density = Prossimità
technical-density = densità
column-complexity = Complessità
technical-complexity = PCI
column-probability = Probabilità prevista di ingresso
column-group = Posto sulla frontiera
column-predictor = Criterio
column-auc = Ordine giusto nel
technical-auc = AUC
column-low = da
column-high = a
column-null-low = Caso da
column-null-high = a
column-skill = Meglio dei criteri semplici
column-entries = Ingressi
column-candidates = Candidati
column-threshold = Soglia
column-margin = Margine
column-predicted = Previsto
column-observed = Avvenuto
column-bin = Classe

## parametri
parameter-region = Territorio
parameter-region-why = Una regione, un Paese o più territori uniti con +
parameter-year = Anno
parameter-year-why = Anni per cui le statistiche sulle imprese sono aperte
parameter-reference = A confronto con
parameter-reference-why = Il territorio le cui quote valgono 1
parameter-industries = Settori
parameter-industries-why = Una sezione, una divisione, un ecosistema o più codici uniti con +; vuoto significa tutti
parameter-min-lq = Specializzato da
parameter-min-lq-why = La soglia dell’osservatorio è 2 volte
parameter-top-share = Quota superiore per dimensione e peso
parameter-top-share-why = L’osservatorio prende il decimo più alto
parameter-focus = Peso a confronto
parameter-focus-why = Fra tutti i settori e le regioni, o entro ciascun settore
option-focus-all-cells = fra tutti i settori
option-focus-within-industry = entro ciascun settore
