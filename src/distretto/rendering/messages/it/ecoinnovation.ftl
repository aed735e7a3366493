# Eco-innovazione: inventario, politiche, e se una pratica si trasferirebbe. La conclusione non è mai un sì.

## 2.1 cluster
eco-clusters = { $clusters_n ->
    [one] *Uno* dei { $every } cluster registrati { $region_in }{ eco-clusters-above } si occupa di eco-innovazione, per le attività o per il tema.
   *[other] *{ $clusters }* su { $every } cluster registrati { $region_in }{ eco-clusters-above } si occupano di eco-innovazione, per le attività o per il tema.
 }
eco-clusters-above = { $above_n ->
    [0] {""}
    [one] , di cui uno di un’area più ampia,
   *[other] , di cui { $above } di aree più ampie,
 }
eco-no-clusters = { $every_n ->
    [0] Nessun cluster è ancora registrato { $region_in }.
    [one] Un cluster è registrato { $region_in }; non dichiara di occuparsi di eco-innovazione.
   *[other] { $every } cluster sono registrati { $region_in }; nessuno dichiara di occuparsi di eco-innovazione.
 }
eco-activities-said = Le attività più citate: { $activities_low }{ $silent_n ->
    [0] .
    [one] ; una scheda non ne cita alcuna.
   *[other] ; { $silent } schede non ne citano alcuna.
 }
eco-clusters-gaps = { $empty_n ->
    [one] In una delle sue { $parts } parti non ne è registrato alcuno: { $areas }.
   *[other] In { $empty } delle sue { $parts } parti non ne è registrato alcuno: { $areas }{ $more_n ->
        [0] {""}
       *[other] {" "}e altre { $more }
     }.
 }
eco-clusters-title = Cluster dell’eco-innovazione { $region_in }
eco-clusters-map = { $clusters_n ->
    [0] Nessun cluster dell’eco-innovazione registrato { $region_in }
    [one] Dove si trova l’unico cluster dell’eco-innovazione { $region_in }
   *[other] Dove si trovano i { $clusters } cluster dell’eco-innovazione { $region_in }
 }
eco-counted-by = Contano le schede con il tema eco-innovazione o con un’attività codificata; { $silent_n ->
    [0] qui tutte hanno un’attività codificata.
    [one] { $silent } su { $records } ha soltanto il tema.
   *[other] { $silent } su { $records } hanno soltanto il tema.
 }
eco-cannot-weight = Quanto sia grande o valida l’eco-innovazione di un cluster.
eco-parts-title = Schede per parte dell’area

## 2.2 politiche, iniziative, studi
eco-policies = { $records_n ->
    [one] *Una scheda* sull’eco-innovazione { $region_in }
   *[other] *{ $records } schede* sull’eco-innovazione { $region_in }
 }: { $policy_n ->
    [0] nessuna politica
    [one] una politica
   *[other] { $policy } politiche
 }, { $programme_n ->
    [0] nessun programma di finanziamento
    [one] un programma di finanziamento
   *[other] { $programme } programmi di finanziamento
 }, { $tool_n ->
    [0] nessuno strumento o incentivo
    [one] uno strumento o incentivo
   *[other] { $tool } strumenti e incentivi
 }, { $study_n ->
    [0] nessuno studio o iniziativa
    [one] uno studio o iniziativa
   *[other] { $study } studi e iniziative
 }{ $above_n ->
    [0] .
    [one] ; una riguarda un’area più ampia di cui fa parte.
   *[other] ; { $above } riguardano un’area più ampia di cui fa parte.
 }
eco-no-policies = { $every_n ->
    [0] Nessuna politica, programma, strumento o studio è ancora registrato { $region_in }.
    [one] Una sola scheda tra politiche, programmi, strumenti e studi è registrata { $region_in }, e non riguarda l’eco-innovazione.
   *[other] Sono registrate { $every } schede tra politiche, programmi, strumenti e studi { $region_in }; nessuna riguarda l’eco-innovazione.
 }
eco-policies-gaps = { $empty_n ->
    [one] Per una delle sue { $parts } parti non è registrato nulla: { $areas }.
   *[other] Per { $empty } delle sue { $parts } parti non è registrato nulla: { $areas }{ $more_n ->
        [0] {""}
       *[other] {" "}e altre { $more }
     }.
 }
eco-policies-title = Politiche, iniziative e studi sull’eco-innovazione { $region_in }
eco-policies-map = { $records_n ->
    [0] Nulla di registrato sull’eco-innovazione { $region_in }
   *[other] A quali parti si riferiscono le schede sull’eco-innovazione { $region_in }
 }
eco-cannot-effect = Se una politica funziona, o quanto valga uno studio.

## 2.4 trasferimento
transfer-nearest = Tra { $compared } pratiche di luoghi confrontabili ({ $practices } registrate altrove), «{ $practice }» viene dal luogo più simile per struttura: { $origin }, a *{ $apart }* deviazioni standard in media, con dati del { $there_span } lì e del { $here_span } qui.
transfer-none-compared = Altrove sono registrate { $practices } pratiche; di nessuna la struttura del luogo d’origine è nota abbastanza da poterla confrontare.
transfer-own-left-out = { $own_n ->
    [one] È esclusa una pratica { $region_of }.
   *[other] Sono escluse { $own } pratiche { $region_of }.
 }
transfer-choose-one = La somiglianza del luogo dice dove guardare per primo; scegliendo una pratica se ne vedono le precondizioni e ciò che non è simile.
transfer-unplaced = { $unplaced_n ->
    [0] Per tutte le { $practices } pratiche il luogo d’origine è confrontabile.
   *[other] Per { $unplaced } delle { $practices } pratiche non è nota almeno metà di ciò che si confronta; stanno in fondo, e non è un giudizio.
 }
transfer-practices-title = Pratiche di altre aree, a partire dai luoghi più simili: { $region }
transfer-practices-note = Simili: le dimensioni entro { $within } deviazioni standard, su quelle note per entrambi i luoghi. Per una pratica realizzata in più luoghi conta il più simile.
transfer-likeness = { $region } e { $origin }: *{ $alike }* dimensioni strutturali su *{ $compared }* sono simili{ $unknown_n ->
    [0] .
    [one] ; un’altra non è nota per entrambe.
   *[other] ; altre { $unknown } non sono note per entrambe.
 }
transfer-likeness-age = I dati { $region_of } sono del { $here_span }, quelli del luogo d’origine del { $there_span }{ $dated_n ->
    [0] .
   *[other] { $far_n ->
        [0] , tutti a meno di { $limit } anni dal { $start }, quando è iniziata la pratica.
        [one] , uno su { $of } a { $limit } o più anni dal { $start }, quando è iniziata la pratica.
       *[other] , { $far } su { $of } a { $limit } o più anni dal { $start }, quando è iniziata la pratica.
     }
 }
transfer-is-own = È nata proprio { $region_in }.
transfer-no-likeness = Per { $origin }, dove è nata «{ $practice }», non c’è alcun dato da mettere accanto a quelli { $region_of }: quanto si somiglino non è noto.
transfer-furthest = { $n_n ->
    [one] La distanza riguarda { $dimensions_low }.
   *[other] Le distanze maggiori riguardano { $dimensions_low }.
 }
transfer-closer = Su { $of } regioni con tutti questi dati, oggi { $closer } sono più vicine di quanto lo fosse quella d’origine ({ $origin }).
transfer-preconditions = { $stated_n ->
    [one] La pratica indica una precondizione{ $necessary_n ->
        [0] {""}
       *[other] , necessaria
     }; se sia soddisfatta { $region_in } spetta a chi legge dirlo.
   *[other] La pratica indica { $stated } precondizioni{ $necessary_n ->
        [0] {""}
        [one] , di cui una necessaria
       *[other] , di cui { $necessary } necessarie
     }; se siano soddisfatte { $region_in } spetta a chi legge dirlo.
 }
transfer-no-preconditions = La pratica non indica alcuna precondizione: occorre chiedere a chi l’ha realizzata su che cosa poggiava.
transfer-industries = { $named_n ->
    [one] Riguarda un solo settore{ $known_n ->
        [0] , il cui peso { $region_in } non è noto.
       *[other] { $strong_n ->
            [0] , che non è un punto di forza { $region_in }.
           *[other] , che è un punto di forza anche { $region_in }.
         }
     }
   *[other] Riguarda { $named } settori{ $known_n ->
        [0] , il cui peso { $region_in } non è noto.
       *[other] ; su { $known } con un dato, { $strong_n ->
            [0] nessuno pesa
            [one] uno pesa
           *[other] { $strong } pesano
         } { $region_in } più che in Europa.
     }
 }
transfer-no-industries = Non indica alcun settore specifico.
transfer-none-recorded = Non ne è registrato alcun trasferimento.
transfer-recorded = { $transfers_n ->
    [one] Ne è registrato un trasferimento{ $taken_n ->
        [0] ; non ha avuto seguito.
       *[other] : è stata adottata o adattata.
     }
   *[other] Ne sono registrati { $transfers } trasferimenti; in { $taken } è stata adottata o adattata.
 }
transfer-no-yes = Tutto ciò non dice che funzionerebbe: dice che cosa è simile, che cosa non lo è e che cosa resta ignoto.
transfer-cannot-yes = Se la pratica funzionerebbe: la somiglianza strutturale è una ragione fra molte.
transfer-cannot-people = Le persone, la fiducia e le istituzioni che l’hanno sostenuta: nessun dato le contiene.
transfer-known = { $known_n ->
    [1] Ogni dimensione ha un dato da entrambe le parti.
   *[other] Il confronto poggia su { $known } dei pesi; per il resto mancano i dati { $region_of } o { $origin_of }.
 }
transfer-choice = Con metà del limite ({ $half }) le dimensioni simili sarebbero { $fewer }; con il doppio ({ $double }), { $more }.
transfer-years = Dati dal { $first } al { $last }, ciascuno accanto alle regioni del proprio anno.{ $dated_n ->
    [0] {""}
   *[other] { $far_n ->
        [0] {" "}Ogni dato del luogo d’origine dista meno di { $limit } anni dal { $start }, anno d’avvio della pratica.
        [one] {" "}Uno dei { $of } dati del luogo d’origine dista { $limit } o più anni dal { $start }, anno d’avvio della pratica.
       *[other] {" "}{ $far } dati del luogo d’origine su { $of } distano { $limit } o più anni dal { $start }, anno d’avvio della pratica.
     }
 }
transfer-dimensions-title = { $region } oggi accanto a { $origin } allora
transfer-dimensions-note = Differenza: in deviazioni standard delle regioni europee, ciascuna nel proprio anno; positiva dove l’area in esame sta più in alto. Simile: entro { $within }. Tassi e quote sono in percentuale, il reddito in standard di potere d’acquisto.
transfer-conditions-title = Su che cosa dice di poggiare la pratica
transfer-conditions-note = Ignoto finché non si risponde; una lista di controllo nella pagina della pratica conserva le risposte.
transfer-context-title = Che cosa dice la pratica del proprio contesto
transfer-sectors-title = I suoi settori { $region_in }
transfer-origins-title = I luoghi in cui è stata realizzata
transfer-origins-note = Sopra se ne confronta uno; con il parametro «Origine» se ne sceglie un altro.
transfer-transfers-title = Trasferimenti registrati
transfer-figure-title = { $region } e { $origin }: { $alike } dimensioni su { $compared } sono simili
transfer-figure-note = Barre piene: simile; barre vuote: non simile. Verso destra: valori più alti { $region_in } che { $origin_in } allora, in deviazioni standard tra le regioni dello stesso anno.
transfer-figure-alt = Barre della differenza tra { $region } e { $origin } in ciascuna dimensione; { $alike } su { $compared } sono piccole.
transfer-state-alike = simile
transfer-state-unlike = non simile
transfer-state-unknown = ignoto
transfer-condition-unknown = ignoto
transfer-context-context-conditions = Contesto
transfer-context-resources = Risorse
transfer-context-transferability = Sul trasferimento
transfer-context-difficulties = Difficoltà
onward-other-practices = Tutte le pratiche, a partire dai luoghi più simili
column-nearest-origin = Origine più simile
column-origin-area = Luogo
column-apart = Distanza
column-apart-technical = media in deviazioni standard
column-alike = Simili
column-compared = Confrontate
column-preconditions = Precondizioni
column-shared-strengths = Settori forti qui
column-dimension-group = Gruppo
column-dimension = Dimensione
column-here = Qui
column-here-year = Anno qui
column-origin = Origine
column-origin-year = Anno lì
column-difference = Differenza
column-difference-technical = deviazioni standard
column-part-of-distance = Parte della distanza
column-alike-state = Simile?
column-weight = Peso
column-condition = Precondizione
column-condition-weight = Peso
column-condition-state = Soddisfatta?
column-context-about = Argomento
column-context-told = Con le sue parole
column-times-europe = Volte la quota dell’Europa
column-transfer-result = Risultato
dimension-group-income = Reddito
dimension-group-research = Ricerca
dimension-group-people = Istruzione e lavoro
dimension-group-size = Grandezza
dimension-group-industry = Dove si lavora
dimension-gdp-per-head-eu = PIL per abitante (UE = 100)
dimension-disposable-income = Reddito disponibile per abitante
dimension-rd-intensity = Spesa per R&S sul PIL
dimension-patent-applications = Domande di brevetto per milione di abitanti
dimension-tertiary-education = Persone laureate
dimension-employment-rate = Tasso di occupazione
dimension-unemployment-rate = Tasso di disoccupazione
dimension-population = Popolazione
dimension-jobs-a = Occupati in agricoltura
dimension-jobs-b-e = Occupati nell’industria
dimension-jobs-f = Occupati nelle costruzioni
dimension-jobs-g-i = Occupati in commercio, trasporti, alberghi
dimension-jobs-j = Occupati in informazione e comunicazione
dimension-jobs-k = Occupati nella finanza
dimension-jobs-m-n = Occupati nei servizi alle imprese
dimension-jobs-o-q = Occupati nei servizi pubblici
dimension-jobs-r-u = Occupati in arte e altri servizi
parameter-eco-by = Contate per
parameter-eco-by-why = Il tema è più ampio delle attività codificate
option-eco-by-either = tema o attività
option-eco-by-activities = solo attività codificate
parameter-eco-kind = Tipo
parameter-eco-kind-why = Politiche, programmi, strumenti, studi, o tutti insieme
option-eco-kind-all = tutti
option-eco-kind-policy = politiche
option-eco-kind-programme = programmi di finanziamento
option-eco-kind-tool = strumenti e incentivi
option-eco-kind-study = studi e iniziative
parameter-practice = Pratica
parameter-practice-why = L’ultima parte del suo indirizzo nel catalogo; vuoto significa tutte le pratiche
parameter-origin = Origine
parameter-origin-why = Dove è nata la pratica, se realizzata in più luoghi
parameter-alike-within = Simile entro
parameter-alike-within-why = Deviazioni standard delle regioni europee
parameter-practices = Pratiche
parameter-practices-why = Tutte, o quelle sull’eco-innovazione
option-practices-every = tutte
option-practices-ecoinnovation = sull’eco-innovazione
cannot-no-practice = Nessuna pratica del catalogo ha l’indirizzo «{ $given }». Si può cercarla nel catalogo e copiare l’ultima parte del suo indirizzo.
cannot-own-practice = «{ $practice }» è una pratica nata { $region_in }: non c’è un altro luogo con cui confrontarla, né nulla da trasferire. Si può chiedere di un’altra regione, o cercare pratiche di altri luoghi.
cannot-no-practices = Il catalogo non ha pratiche di altre aree.

about-inventory = Le schede del catalogo contate per parte di un’area, con le parti che non ne hanno.
symbols-inventory = A(r) sono le parti in cui si trovano le regioni della scheda r; n_a conta le schede della parte a. Una scheda di due parti conta in entrambe e una volta nel totale; quella dell’area intera è nella tabella e non sulla mappa. Nessuna registrata non significa nessuna esistente.
example-inventory = Tre cluster, uno delle Marche, uno dell’Emilia-Romagna, uno dell’Italia intera: uno per ciascuna regione, nessuno nelle altre diciannove, tre nella tabella.
about-structural-likeness = Quanto distano due luoghi per reddito, ricerca, istruzione e lavoro, dimensione e settori in cui si lavora, e quanto vi contribuisce ciascuna dimensione.
symbols-structural-likeness = z_k è il dato della dimensione k in deviazioni standard delle regioni europee nel proprio anno, z'_k quello dell’altro luogo nel suo anno; i pesi w sono uguali per ogni gruppo e, al suo interno, per ogni dimensione. Una dimensione non nota per entrambi è esclusa con il suo peso; dei tassi di più regioni non si fa la media.
example-structural-likeness = Due dimensioni di reddito e una di industria hanno pesi 0,25, 0,25 e 0,5. Un luogo sta a 1, 0 e 0,5, l’altro a 0, 0 e −0,5: contribuiscono 0,25, 0 e 0,5, perciò d è 0,75, in media 0,87 deviazioni standard.
about-transferability = Che cosa è simile tra il luogo in cui è nata una pratica e il proprio, che cosa non lo è e che cosa non si sa ancora; mai un sì.
symbols-transferability = Simili sono le dimensioni entro il limite, mezza deviazione standard se non si chiede altro. Una precondizione è ignota finché chi legge non risponde. Un settore conta come forte qui quando pesa più che in Europa.
