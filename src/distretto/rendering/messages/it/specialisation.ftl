# Specializzazione: frasi, colonne, figure. Gli asterischi segnano la cifra di chi legge.

## membri di un territorio senza dati
members-missing = Questi dati non hanno valori per { $missing }: la risposta riguarda { $counted_n ->
    [one] soltanto l’altro membro
   *[other] soltanto gli altri { $counted } membri
 }.
members-counted = { $area }. Membri contati: { $spelled ->
    [yes] { $names }
   *[no] { $counted } su { $members }
 }; assenti da questi dati, e quindi da ogni numero qui: { $missing }.

## 5.1 profilo
profile-leads = { $industry }: *{ $times } volte* la quota di occupati { $reference_of }{ profile-instead }{ profile-standing }{ profile-counted }.
profile-instead = { $excluded ->
    [yes] {" "}(senza ciò che { profile-silent }; contandolo, { profile-range } volte)
   *[no] {""}
 }
profile-silent = { $who ->
    [areas] { $silent_n ->
        [0] non è pubblicato
        [one] un territorio non pubblica
       *[other] { $silent } territori non pubblicano
     }
   *[countries] { $silent_n ->
        [0] non è pubblicato
        [1] un Paese non pubblica
        [2] due Paesi non pubblicano
        [3] tre Paesi non pubblicano
        [4] quattro Paesi non pubblicano
        [5] cinque Paesi non pubblicano
        [6] sei Paesi non pubblicano
        [7] sette Paesi non pubblicano
        [8] otto Paesi non pubblicano
        [9] nove Paesi non pubblicano
        [10] dieci Paesi non pubblicano
       *[other] { $silent } Paesi non pubblicano
     }
 }
profile-range = { $ends ->
    [one] { $low }
    [open] almeno { $low }
   *[two] da { $low } a { $high }
 }
profile-standing = { $beside ->
    [alone] {""}
    [outside], { $above_n ->
        [0] più che in tutte le { $others } regioni al di fuori
        [one] un valore che una delle { $others } regioni al di fuori supera
       *[other] un valore che { $above } delle { $others } regioni al di fuori superano
     }
    [country], { $rank_n ->
        [1] la più alta
       *[other] la { $rank } più alta
     } fra { $regions } Paesi con il dato
   *[region], { $rank_n ->
        [1] la più alta
       *[other] la { $rank } più alta
     } fra { $regions } regioni con il dato
 }
profile-counted = { $lacking_n ->
    [0] {""}
   *[other]; { $counted_n ->
        [one] è contato un membro
       *[other] sono contati { $counted } membri
     } su { $members }
 }
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
profile-no-stars = Le tre prove di un cluster (dimensione, specializzazione e peso) hanno limiti tratti dalle singole regioni: un Paese o un territorio composto non riceve stelle.
profile-group = { $group }: *{ $times } volte* la quota di occupati { $reference_of }{ profile-instead }{ profile-standing }; { $jobs } addetti, { $share } del totale { $region_in }{ profile-counted }.
profile-group-members = Dei suoi { $members } settori pubblicati spicca { $first_low } ({ $first_times } volte).
profile-course = Fra il { $first } e il { $last } gli addetti del settore { $industry_low } sono passati da { $before } a { $after } ({ $change }).
profile-chance = Il solo caso potrebbe spostare il valore per { $industry_low } { $tiny ->
    [yes] di meno di 0,01
   *[no] di { $margin }
 } in più o in meno (intervallo al 95 %, contando come indipendenti { $draws }).
term-local-units = le unità locali
term-jobs = gli addetti
profile-hidden = In settori il cui dato non è pubblicato: { $share } degli addetti { $region_in }. { $silent_n ->
    [0] Contando ciò che è nascosto, il valore per { $industry_low } è { profile-range } volte.
   *[other] Dal valore di apertura per { $industry_low } resta fuori ciò che { profile-silent } { $reference_in } ({ $countries }); contando il minimo e il massimo che vi può essere nascosto, il valore è { profile-range } volte{ $excluded ->
        [yes] : per questo l’intervallo sta accanto al valore e non intorno
       *[no] {""}
     }.
 }
profile-uncertain-star = { $test } (incerta)
profile-uncertain-stars = { $stars_n ->
    [one] La stella della specializzazione è incerta per { $industries_low }
   *[other] La stella della specializzazione è incerta per { $stars } settori ({ $industries_low })
 }: il valore pubblicato raggiunge { $threshold }, ma contando ciò che non è pubblicato può starne al di sotto.
profile-choice = { $same ->
    [yes] Con la soglia di specializzazione a { $low } o a { $high } invece che a { $now }, il numero dei settori con tre stelle resterebbe lo stesso ({ $at_now }).
   *[no] Con la soglia di specializzazione a { $now } { profile-stars-now } tre stelle; a { $low } i settori sarebbero { $at_low }, a { $high } sarebbero { $at_high }.
 }
profile-stars-now = { $at_now_n ->
    [0] nessun settore ha
    [one] un settore ha
   *[other] { $at_now } settori hanno
 }
profile-choice-specialised = { $same ->
    [yes] Con la soglia di specializzazione a { $low } o a { $high } invece che a { $now }, il numero dei settori che la superano resterebbe lo stesso ({ $at_now }).
   *[no] Sopra la soglia di specializzazione, { $now }, { $at_now_n ->
        [0] non c’è alcun settore
        [one] c’è un settore
       *[other] ci sono { $at_now } settori
     }; sopra { $low } sarebbero { $at_low }, sopra { $high } sarebbero { $at_high }.
 }
profile-choice-group = Conta come specializzazione con qualsiasi soglia fino a { $times }; ora è { $now }.
profile-age = I dati sono del { $year }, l’ultimo anno dei dati che questa risposta legge.
profile-age-chosen = I dati sono del { $year }, come scelto; gli ultimi che questa risposta può leggere sono del { $last }.
profile-cannot-cause = Una quota alta di occupati descrive la struttura. Non dice perché il settore si trovi qui, né che vada bene.
profile-cannot-sectors = Agricoltura, finanza, servizi pubblici, sanità e istruzione sono fuori dalle statistiche sulle imprese: ciò che la regione fa in questi campi qui non si vede.
profile-cannot-links = Le imprese di uno stesso settore e di una stessa regione non per forza lavorano insieme. Se questo sia un cluster con legami e istituzioni, lo dice chi lo conosce.
profile-cannot-plants = Due grandi stabilimenti e duecento botteghe in questi dati si somigliano. L’indice di Ellison e Glaeser, che li distingue, richiede la dimensione di ogni stabilimento, che nessuna fonte aperta riporta.
profile-table = I dati
profile-table-note = Il trattino significa non pubblicato. { profile-bounds-note }
profile-industries-note = Il trattino significa non pubblicato. { profile-pay-note } { profile-bounds-note }
profile-pay-note = { $when ->
    [none] La retribuzione non è pubblicata in alcun anno fino al { $asked }.
   *[other] La retribuzione per addetto divide salari e stipendi per tutti gli addetti, compresi titolari e familiari che non percepiscono salario: dove molti lavorano in proprio è bassa. Se i salari non raggiungono mezzo milione di euro l’arrotondamento è troppo grossolano per dividerli, e compare un trattino.
 }{ $when ->
    [other] {" "}Il dato è del { $paid }: per il { $asked } non è pubblicata alcuna retribuzione.
   *[same] {""}
 }
profile-bounds-note = I limiti derivano dai totali pubblicati della sezione e del Paese. Possono lasciare fuori il valore stesso: è fatto di ciò che è pubblicato e non comprende i Paesi che non pubblicano il settore, mentre i limiti contano il minimo e il massimo che questi possono nascondere.
profile-table-note-stars = { profile-table-note } { profile-stars-note }
profile-industries-note-stars = { profile-industries-note } { profile-stars-note }
profile-stars-note = Tre stelle: dimensione (il settore è nel { $top } più grande fra tutti i settori di tutte le regioni), specializzazione (il valore è almeno { $threshold }) e peso (la sua quota degli addetti della regione è nel { $top } più alto { $focus ->
    [within_industry] dello stesso settore in tutte le regioni
   *[all_cells] fra tutti i settori di tutte le regioni
 }). La stella della specializzazione è incerta quando il limite inferiore non raggiunge la soglia. Un gruppo di settori non riceve stelle.
profile-map-table-note = { profile-table-note }
profile-members-note = { $lacking_n ->
    [0] {""}
   *[other] {" "}Contati { $counted } membri su { $members } del territorio.
 }
profile-map-table = { $industry } nelle regioni d’Europa
profile-dots-title = { $n_n ->
    [one] Il settore più concentrato { $region_in }
   *[other] I settori più concentrati { $region_in }
 }
profile-dots-note = L’area del punto è il numero di addetti; la linea è l’intervallo al 95 %, la fascia chiara i limiti dovuti ai dati non pubblicati.{ profile-members-note }
profile-dots-alt = Quozienti di localizzazione dei settori più concentrati { $region_in }, con gli intervalli; gli stessi dati sono nella tabella.
profile-map-title = { $industry } nelle regioni d’Europa
profile-map-note = Volte la quota di occupati { $reference_of }.{ profile-members-note }
profile-map-alt = Mappa delle regioni d’Europa secondo il quoziente di localizzazione di { $industry_low }; i dati sono nella tabella.
profile-course-title = { $industry } { $region_in }, { $years }
profile-course-note = Addetti in ciascun anno; l’asse parte da zero.
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
column-lq-of = Volte la quota { $reference_of }
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
column-country = Paese
column-certain = Specializzazione certa
column-rank-outside = Posizione accanto alle regioni al di fuori
column-among-outside = su
column-pay = Retribuzione per addetto (migliaia di €)
column-pay-relative = Retribuzione rispetto al riferimento
column-pay-relative-of = Retribuzione rispetto a quella { $reference_of }
column-pay-in = Retribuzione per addetto nel { $year } (migliaia di €)
column-pay-relative-in = Retribuzione rispetto a quella { $reference_of } nel { $year }
column-change = Variazione
column-change-since = Variazione dal { $year }
column-year = Anno
column-measure = Misura
column-value = Valore
column-start = Addetti all’inizio
column-end = Addetti alla fine
column-national = Andamento generale
technical-national = effetto nazionale
column-mix = Mix
technical-mix = effetto di struttura
column-competitive = Andamento proprio
technical-competitive = effetto competitivo
column-allocation = Effetto di allocazione
column-component = Componente
column-density = Affinità
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

## 5.4 crescita
growth-total = { $course ->
    [up] La crescita c’è stata: fra il { $first } e il { $last }
   *[down] Non c’è stata crescita: fra il { $first } e il { $last }
 } { $counts ->
    [accounts] tutti gli occupati { $region_in }, compresi agricoltura e servizi pubblici,
   *[business] gli addetti delle imprese { $region_in }
 } { $course ->
    [up] sono aumentati di *{ $jobs }* ({ $change }).
    [down] sono diminuiti di *{ $jobs }* ({ $change }).
   *[flat] sono rimasti quanti erano.
 } Negli stessi settori { $reference_of } la variazione è stata del { $reference_change }.
growth-total-group = { $course ->
    [up] La crescita c’è stata: fra il { $first } e il { $last }
   *[down] Non c’è stata crescita: fra il { $first } e il { $last }
 } gli addetti { $region_in } in questi settori ({ $group }) { $course ->
    [up] sono aumentati di *{ $jobs }* ({ $change }).
    [down] sono diminuiti di *{ $jobs }* ({ $change }).
   *[flat] sono rimasti quanti erano.
 } Negli stessi settori { $reference_of } la variazione è stata del { $reference_change }.
growth-members = { $counted_n ->
    [one] Un solo membro su { $members } ha dati in tutti gli anni dal { $first } al { $last } ed è contato
   *[other] Solo { $counted } membri su { $members } hanno dati in tutti gli anni dal { $first } al { $last } e sono contati
 }; non contati: { $missing }.
growth-members-counted = { $area }. Membri contati: { $names }; senza dati in tutti gli anni dal { $first } al { $last }, e quindi in nessun numero qui: { $missing }.
growth-split = La differenza rispetto all’insieme { $reference_of } sta { $weight ->
    [own] quasi tutta nell’andamento proprio dei settori
    [own-more] più nell’andamento proprio dei settori che nel loro mix
    [mix] quasi tutta nel mix di settori
    [mix-more] più nel mix di settori che nel loro andamento proprio
   *[even] in parti simili nell’andamento proprio dei settori e nel loro mix
 }: l’andamento proprio { $own_sign ->
    [up] ha portato
   *[down] è costato
 } *{ $own } addetti*, il mix { $mix_sign ->
    [up] ne ha portati
   *[down] ne è costato
 } { $mix }. Al passo degli stessi settori { $reference_of } presi insieme, ci sarebbe { $national_sign ->
    [up] stato un aumento
   *[down] stata una perdita
 } di { $national }.
growth-unsteady = { $turn ->
    [sign] Ma dal { $first } al { $last } l’andamento proprio è stato di { $other } addetti, di segno opposto: non ci si può fare affidamento.
   *[size] Ma dal { $first } al { $last } l’andamento proprio è stato di { $other } addetti: sulla sua entità non si può fare affidamento.
 }
growth-industries = { $best_count_n ->
    [0] Nessun settore è andato meglio che altrove.
   *[other] Meglio che altrove: { $best_low }.
 } { $worst_count_n ->
    [0] Nessuno è andato peggio.
   *[other] Peggio: { $worst_low }.
 }
growth-chance = I dati sono conteggi come li dà la loro fonte, non un campione estratto per questa domanda: non c’è un intervallo dovuto al caso. Piccole differenze in piccoli settori possono dipendere da singole imprese.
growth-hidden = { $share_n ->
    [0] Ogni settore ha un dato pubblicato in tutti gli anni a confronto: nessuno è escluso.
   *[other] In settori senza un dato pubblicato in tutti gli anni a confronto, ed esclusi: { $share } degli addetti { $region_in }.
 }
growth-choice = Cominciando un anno dopo o finendo un anno prima, l’andamento proprio dei settori va da { $low } a { $high } addetti.
growth-choice-alone = Il { $first } e il { $last } sono i soli anni confrontabili: non si è potuto provare un altro periodo.
growth-age = Dal { $first } al { $last }; { $why ->
    [chosen] il primo anno è quello scelto.
    [members] la serie comincia lì perché prima qualcuno non ha dati confrontabili: { $lacking }.
    [start] i dati cominciano lì.
   *[borders] la serie comincia da quando confini e dati sono confrontabili.
 }
growth-age-later = Fino al { $asked } non ci sono due anni confrontabili: la risposta arriva quindi al { $last }.
growth-cannot-cause = La shift-share è aritmetica su due anni. La parte «propria» raccoglie tutto ciò che non è andamento generale né mix: non dimostra che le politiche o le imprese abbiano fatto bene o male.
growth-cannot-count-business = Si contano gli addetti delle imprese di industria, costruzioni, commercio e servizi di mercato. I conti regionali contano tutti gli occupati, su più anni: le due variazioni possono non coincidere.
growth-cannot-count-accounts = Si contano tutti gli occupati dei conti regionali, in dieci o sei grandi branche. Le statistiche sulle imprese contano solo gli addetti delle imprese, su meno anni e in settori più fini: le due variazioni possono non coincidere.
growth-cannot-quality = Si contano gli addetti, non le ore, le retribuzioni o la qualità del lavoro.
growth-cannot-end-years = Un anno iniziale di espansione o uno finale di crisi spostano ogni componente: conviene provare altri anni prima di leggere molto in un segno.
growth-components-table = Le tre parti della variazione
growth-industries-table = Per settore
growth-industries-note = Le parti sommano alla variazione di ciascun settore; i settori non pubblicati in entrambi gli anni sono esclusi.
growth-components-title = Di che cosa è fatta la variazione degli addetti { $region_in }, { $first }–{ $last }
growth-components-note = In percentuale degli addetti iniziali: quanto è venuto o andato via per l’andamento generale (quello degli stessi settori { $reference_of } nel loro insieme), il mix di settori e l’andamento proprio.
growth-components-alt = Barre delle componenti della variazione degli addetti { $region_in }; i dati sono nella tabella.
growth-bars-title = In quali settori { $region_in } è andata meglio o peggio che altrove
growth-bars-note = Andamento proprio rispetto agli stessi settori altrove, in addetti, { $first }–{ $last }: i guadagni e le perdite maggiori.
growth-bars-alt = Barre dell’andamento proprio in addetti per settore { $region_in }; i dati sono nella tabella.
component-national = Andamento generale
component-mix = Mix di settori
component-competitive = Andamento proprio
component-allocation = Allocazione fra i due
component-change = Variazione totale
column-jobs-change = Addetti
column-of-start = Sugli addetti iniziali
parameter-first-year = Primo anno
parameter-first-year-why = Vuoto significa il primo anno confrontabile
parameter-last-year = Ultimo anno
parameter-last-year-why = Completo per tutti i Paesi fino al 2014 nelle statistiche sulle imprese, fino al 2017 nei conti regionali
parameter-method = Metodo
parameter-method-why = Classico, con l’effetto di allocazione, o sommato anno per anno
option-method-dunn = classico (Dunn)
option-method-esteban = con effetto di allocazione (Esteban-Marquillas)
option-method-dynamic = anno per anno (dinamico)

## 5.2 frontiera
frontier-plain = I settori più vicini a diventare un punto di forza { $region_in }: { $industries_low }. Un punto di forza ha almeno { $line } volte la quota di occupati { $reference_of }; il primo ({ $first_low }) è a { $level } volte. A giudicare dal passato, la probabilità che superi la soglia entro tre anni è del *{ $chance }*.
frontier-density = I settori più vicini a ciò che già si fa { $region_in }: { $industries_low }. Un punto di forza ha almeno { $line } volte la quota di occupati { $reference_of }; il primo ({ $first_low }) è a { $level } volte. A giudicare dal passato, la probabilità che lo diventi entro tre anni è del *{ $chance }*.
frontier-nothing = Nulla di ciò che si sapeva prima ha previsto abbastanza bene i nuovi settori in passato: questi dati *non danno consigli* su che cosa fare di nuovo { $region_in }.
frontier-at-line = { $count_n ->
    [one] Un altro settore è già a ridosso della soglia, fra { $below } e { $line } volte: { $industries_low }. Basta poco per superarla e tornare sotto: la verifica sul passato esclude questi settori, e così fa l’elenco.
   *[other] Altri { $count } settori sono già a ridosso della soglia, fra { $below } e { $line } volte: { $industries_low }{ $others_n ->
        [0] .
       *[other] , e altri { $others }.
     } Basta poco per superarla e tornare sotto: la verifica sul passato esclude questi settori, e così fa l’elenco.
 }
frontier-honest-plain = L’affinità (relatedness) è mostrata ma non ordina l’elenco: in passato, fra un settore diventato punto di forza e uno che non lo è diventato, ha indovinato solo { $density } coppie su 100; il caso ne indovina 50. { $best } ne ha indovinate { $best_pairs }: su questo si fonda l’ordine.
frontier-honest-density = L’ordine si fonda sull’affinità (relatedness): in passato, fra un settore diventato punto di forza e uno che non lo è diventato, ha indovinato { $density } coppie su 100, più di ogni semplice dato di fatto ({ $best_low }: { $best_pairs }). Il caso ne indovina 50.
frontier-honest-nothing = Fra un settore diventato punto di forza e uno che non lo è diventato, l’affinità ha indovinato { $density } coppie su 100, il miglior dato di fatto ({ $best_low }) { $best_pairs }; il caso ne indovina 50.
frontier-near = { $count_n ->
    [0] Dei { $options } settori dell’elenco, nessuno è insieme più vicino a quelli presenti e più complesso della media dell’elenco.
    [one] Dei { $options } settori dell’elenco, uno è insieme più vicino a quelli presenti e più complesso della media dell’elenco: { $industries_low }.
   *[other] Dei { $options } settori dell’elenco, { $count } sono insieme più vicini a quelli presenti e più complessi della media dell’elenco: per primi { $industries_low }.
 }
frontier-chance = L’ordine si fonda su un dato che in passato ha indovinato da { $low } a { $high } coppie su 100 (intervallo al 95 %): { $best_low }.
frontier-calibration = Dei settori del passato con le probabilità più alte (uno su dieci; in media { $predicted }), è diventato un punto di forza il { $observed }. { $tested ->
    [within] La probabilità del { $chance } rientra in ciò che è stato verificato (fino al { $highest }).
   *[outside] La probabilità del { $chance } supera tutto ciò che è stato verificato (fino al { $highest }): nulla mostra che sia giusta.
 }
frontier-hidden = { $unknown_n ->
    [0] Il dato della regione è pubblicato per tutti i { $divisions } settori.
    [one] Un settore su { $divisions } non si può collocare, perché il dato della regione non è pubblicato.
   *[other] { $unknown } settori su { $divisions } non si possono collocare, perché il dato della regione non è pubblicato.
 }
frontier-choice = Ordinando invece per affinità, { $shared_n ->
    [0] nessuno dei primi dieci resterebbe
    [one] uno dei primi dieci resterebbe
   *[other] { $shared } dei primi dieci resterebbero
 } fra i primi dieci. Quale estremo conti come complesso lo stabilisce la retribuzione per addetto: fra le regioni la correlazione è { $agreement }.
frontier-cannot-should = La probabilità di diventare un punto di forza non è una ragione per volerlo: lavoro, salari, ambiente e ciò che le persone desiderano non stanno in questi dati.
frontier-cannot-create = Superare la soglia può anche voler dire che il settore si è ridotto qui meno che altrove.
frontier-cannot-grain = Una sessantina di grandi divisioni nasconde gran parte di ciò che fanno le imprese. Con classi più fini, da dati propri, l’affinità può dire di più.
frontier-table = Le opzioni
frontier-table-note = Un’opzione sta sotto il primo quoziente della regola di ingresso. Probabilità: dal livello del quoziente, dalla diffusione del settore e dalla diversità della regione, come hanno previsto gli ingressi in passato; accanto, affinità e complessità.
frontier-figure-title = Le opzioni { $region_in } per affinità e complessità
frontier-figure-note = Ogni punto è un settore dell’elenco; più è grande, maggiore è la probabilità; pieni sono quelli nominati nella risposta. Le linee tratteggiate sono le medie, da cui si distinguono vicini e lontani, più e meno complessi. A destra: più vicino a ciò che c’è; in alto: più complesso.
frontier-figure-alt = Dispersione dei settori che non sono ancora un punto di forza { $region_in } per densità di affinità e complessità; i dati sono nella tabella.
quadrant-near-complex = vicino e complesso
quadrant-far-complex = complesso, ma lontano
quadrant-near-simple = vicino, meno complesso
quadrant-far-simple = lontano, meno complesso
column-pareto = Nessuna opzione lo supera in entrambi
onward-green = Quali di questi sono verdi

## la verifica sul passato
backtest-verdict-density = Sì per l’affinità (relatedness), { $grain }: *{ $density } coppie su 100* indovinate, più di ogni semplice dato di fatto ({ $best_low }: { $best_pairs }). Una coppia è un settore diventato punto di forza e uno che non lo è diventato; il caso ne indovina 50.
backtest-verdict-plain = Sì per { $best_low } (*{ $best_pairs } coppie su 100* indovinate), { $how ->
    [hardly] quasi per nulla
   *[less] meno
 } per l’affinità o relatedness ({ $density }), { $grain }. Una coppia è un settore diventato punto di forza e uno che non lo è diventato; il caso ne indovina 50.
backtest-verdict-nothing = No: { $grain } nulla di ciò che si sapeva prima ha distinto i nuovi punti di forza. L’affinità ha indovinato *{ $density } coppie su 100*, { $best_low } { $best_pairs }. Una coppia è un settore diventato punto di forza e uno che non lo è diventato; il caso ne indovina 50.
backtest-base = Su 100 settori che avevano meno di { $below } volte la quota media di occupati, circa { $of_hundred } sono diventati un punto di forza (almeno { $above } volte) fra il { $start } e il { $end }: { $entries } su { $candidates }, in { $regions } regioni e { $industries } settori.
backtest-gain = { $gain ->
    [nothing] In un solo modello con i semplici dati di fatto, e su territori che il modello non aveva visto, l’affinità non aggiunge nulla: { $without } coppie su 100 con e senza.
    [more] In un solo modello con i semplici dati di fatto, e su territori che il modello non aveva visto, l’affinità aggiunge poco: { $with_density } coppie su 100 invece di { $without }.
   *[less] In un solo modello con i semplici dati di fatto, e su territori che il modello non aveva visto, l’affinità peggiora il risultato: { $with_density } coppie su 100 invece di { $without }.
 }
backtest-chance = Affinità: da { $low } a { $high } coppie su 100 (intervallo al 95 %, regioni e settori come gruppi). Mescolando le presenze { $shuffles } volte, a totali invariati, ne indovina da { $null_low } a { $null_high }.
backtest-hidden = Non pubblicato, e quindi né presenza né assenza: { $share } delle celle iniziali{ $dropped_n ->
    [0] .
    [one] ; un candidato non ha un punteggio ed è escluso.
   *[other] ; { $dropped } candidati non hanno un punteggio e sono esclusi.
 }
backtest-choice = Con { $rules } regole diverse su che cosa sia un ingresso, l’affinità indovina da { $low } a { $high } coppie su 100.
backtest-age = Ingressi dal { $start } al { $end }.
backtest-cannot-create = Un nuovo punto di forza nei dati può essere un’impresa che si è spostata, uno stabilimento riclassificato o un settore che si è ridotto meno che altrove.
backtest-cannot-period = È un solo periodo, dopo una crisi. Ciò che allora ha previsto gli ingressi può non farlo oggi.
backtest-cannot-grain = Quanto dice l’affinità dipende da quanto sono fini i settori: si confrontino i tre livelli di dettaglio.
backtest-predictors-table = Che cosa ha previsto gli ingressi
backtest-predictors-note = Quante volte un nuovo punto di forza aveva un punteggio più alto di un settore che non lo è diventato: 0,82 sono 82 coppie su 100, 0,5 il caso, 1 sempre. La vicinanza alla soglia è il quoziente stesso.
backtest-robustness-table = Altre regole di ingresso
backtest-robustness-note = Non ancora un punto di forza sotto il primo quoziente, un punto di forza dal secondo.
backtest-calibration-table = Previsto e avvenuto
backtest-calibration-note = Probabilità dai semplici dati di fatto, per ogni Paese dal modello degli altri, in classi crescenti. Pendenza { $slope }: 1 è la sicurezza giusta.
backtest-model-table = Il modello dei semplici dati di fatto
backtest-model-note = Regressione logistica su predittori standardizzati; da qui vengono le probabilità della frontiera.
backtest-figure-title = Quanto bene ogni dato ha previsto i nuovi settori
backtest-figure-note = Punto: quante volte era giusto; linea: intervallo al 95 %; fascia, dove c’è: ciò che raggiungono presenze mescolate; 0,5 è testa o croce.
backtest-figure-alt = Aree sotto la curva ROC per criterio con gli intervalli; i dati sono nella tabella.
predictor-density = Affinità (relatedness)
predictor-density-own = Affinità con la propria
predictor-level = La vicinanza alla soglia
predictor-ubiquity = Quanto è diffuso il settore
predictor-diversity = Quanto è diversificata la regione
predictor-growth = La crescita del settore nel Paese
predictor-model = I semplici dati di fatto insieme
predictor-model-density = I semplici dati di fatto con l’affinità
predictor-intercept = Costante
grain-divisions = con le divisioni europee
grain-classes-gb = con le classi britanniche
grain-subsectors-ny = con i sottosettori di New York
column-useful = Meglio di testa o croce
column-below = Assente sotto
column-above = Presente da
column-auc-density = Affinità
column-auc-level = Vicinanza alla soglia
column-coefficient = Coefficiente
column-mean = Media
column-sd = Deviazione standard
parameter-grain = Livello di dettaglio
parameter-grain-why = Le divisioni europee, le classi britanniche o i sottosettori di New York
option-grain-divisions = Europa, 65 divisioni
option-grain-classes-gb = Gran Bretagna, 525 classi
option-grain-subsectors-ny = Stato di New York, 95 sottosettori
parameter-absent-below = Assente sotto
parameter-absent-below-why = Il quoziente sotto il quale un settore può diventare un punto di forza; da lì alla soglia non conta in nessuno dei due modi
parameter-present-from = Presente da
parameter-present-from-why = Il quoziente da cui un settore conta come punto di forza
parameter-shuffle-count = Rimescolamenti
parameter-shuffle-count-why = Con quanti mondi mescolati confrontare
parameter-seed = Seme
parameter-seed-why = L’inizio dei numeri casuali, perché il risultato si possa ripetere
parameter-proximity = Prossimità
parameter-proximity-why = Quando due settori contano come affini
option-proximity-conditional = la minore probabilità condizionata
option-proximity-cosine = coseno
option-proximity-jaccard = Jaccard
option-proximity-association = forza di associazione
parameter-complexity-method = Complessità secondo
parameter-complexity-method-why = Tre modi di ordinare i settori secondo ciò che hanno solo le regioni diversificate
option-complexity-method-eigenvector = autovettore
option-complexity-method-reflections = riflessioni
option-complexity-method-fitness = fitness

## quando non c’è risposta
cannot-no-figures = Le statistiche sulle imprese del { $year } non hanno dati per { $area }. Coprono i Paesi dell’UE di allora e la Norvegia, per regioni NUTS 2. Risponderebbe una tavola degli occupati per regione e divisione NACE, dell’istituto di statistica del Paese: distretto load FILE --name NOME, poi chiedi con --data NOME. I dati dal 2021 arrivano con: distretto source fetch sbs_regional_2021
cannot-no-own-figures = In queste cifre non ce n’è nessuna { $area_of } per il { $year }. Chiedi di un’area e di un anno che contengono, o caricale di nuovo con questi.
cannot-years-single = Ci sono cifre { $area_of } del solo { $year }: la crescita è fra due anni. Carica con queste anche quelle di un altro anno.
cannot-no-industries = Le statistiche sulle imprese non hanno dati per questi settori: agricoltura, finanza e servizi pubblici ne sono fuori.
cannot-group-hidden = Nessun dato di questi settori è pubblicato per { $area }.
cannot-years = I dati confrontabili { $area_of } vanno dal { $earliest } al { $latest }: { $of ->
    [turned] il primo anno deve precedere l’ultimo.
    [members] negli anni richiesti non ne ha { $lacking }.
   *[borders] fuori da questi anni i confini o i dati erano altri.
 } Si scelgano il primo e l’ultimo anno fra il { $earliest } e il { $latest }.
cannot-years-none = Fra il { $earliest } e il { $latest } non ci sono due anni consecutivi con dati confrontabili { $area_of }.
cannot-no-accounts = I conti regionali non hanno dati completi per branca { $area_in }. Coprono i Paesi dell’UE di allora con le loro province, la Serbia e la Macedonia del Nord.
cannot-few-entries = Solo { $entries } ingressi con questa regola: troppo pochi per una verifica (ne servono almeno { $least }). Si scelga una regola più larga.
cannot-no-options = Ogni settore pubblicato per { $area } è già sopra la soglia: non resta nessuna opzione da ordinare.
cannot-no-headline = Questo risultato non ha un solo numero con cui confrontarsi.

## le conclusioni a parole
conclusion-signs-up-up = il mix ha aiutato, andamento proprio in vantaggio
conclusion-signs-up-down = il mix ha aiutato, andamento proprio in ritardo
conclusion-signs-up-flat = il mix ha aiutato, andamento proprio alla pari
conclusion-signs-down-up = il mix ha frenato, andamento proprio in vantaggio
conclusion-signs-down-down = il mix ha frenato, andamento proprio in ritardo
conclusion-signs-down-flat = il mix ha frenato, andamento proprio alla pari
conclusion-signs-flat-up = il mix è stato indifferente, andamento proprio in vantaggio
conclusion-signs-flat-down = il mix è stato indifferente, andamento proprio in ritardo
conclusion-signs-flat-flat = il mix è stato indifferente, andamento proprio alla pari
conclusion-leading = in testa { $items }, quali che siano le stelle
conclusion-group-strong = sopra la soglia
conclusion-group-above = sopra la quota { $reference_of }
conclusion-group-below = sotto la quota { $reference_of }
conclusion-options = in cima all’elenco { $items }
conclusion-skill-density = può consigliare l’affinità
conclusion-skill-plain = possono consigliare i semplici dati di fatto
conclusion-skill-nothing = nulla può consigliare
backtest-exits-table = Che cosa ha previsto le uscite
backtest-exits-note = { $exits } punti di forza su { $candidates } sono scesi sotto la soglia. Quante volte uno perduto aveva un punteggio più basso di uno rimasto: 0,5 è testa o croce, 1 è sempre.
