# 1.3 Condizioni che accompagnano un esito, con l’analisi qualitativa comparata.
about-qualitative-comparative-analysis = Quali condizioni, da sole o insieme, accompagnano un esito, e in quali casi: un confronto per casi troppo pochi per una regressione e troppi da tenere a mente.
symbols-qualitative-comparative-analysis = x: appartenenza di un caso a una configurazione di condizioni, da 0 a 1; y: la sua appartenenza all’esito. La somma su tutti i casi è la coerenza della configurazione.
conditions-leads = { $side ->
    [absence] Un livello non alto di «{ $outcome }»
   *[other] Un livello alto di «{ $outcome }»
 } si accompagna a { $ways_n ->
    [one] una combinazione di condizioni
   *[other] *{ $ways }* combinazioni di condizioni
 } in questi { $cases } casi: insieme coprono { $coverage } dell’esito, con una coerenza di { $consistency }.
conditions-tied = { $models } soluzioni spiegano questi { $cases } casi con la stessa brevità, e nessuna è più fondata di un’altra. { $shared_n ->
    [0] Nessuna combinazione è in tutte, quindi di nessuna si può dire che accompagna «{ $outcome }».
    [one] Una combinazione è in tutte: accompagna «{ $outcome }» qualunque si scelga.
   *[other] { $shared } combinazioni sono in tutte: accompagnano «{ $outcome }» qualunque si scelga.
 }{ $side ->
    [absence] { " " }Qui l’esito è che il livello non sia alto.
   *[other] {""}
 }
conditions-nothing = Di nessuna combinazione di queste condizioni si può dire che accompagna «{ $outcome }» in questi { $cases } casi: { $every_n ->
    [0] nessuna raggiunge le soglie. La più vicina è la riga { $row } della tavola di verità, con una coerenza di { $inclusion }.
   *[other] ogni combinazione con casi sufficienti raggiunge le soglie, quindi nulla distingue i casi con l’esito da quelli senza.
 }
conditions-none-necessary = Nessuna condizione da sola è presente in quasi tutti i casi con l’esito (coerenza di almeno { $consistency }).
conditions-necessary = { $number_n ->
    [one] Una condizione è presente
   *[other] { $number } condizioni sono presenti
 } in quasi tutti i casi con l’esito; la meno banale è { $absent_n ->
    [0] un livello alto
   *[other] un livello non alto
 }: { $condition } (coerenza { $consistency }, rilevanza { $relevance }).
conditions-way = { $have_n ->
    [0] Senza { $absent }
   *[other] Con { $present }{ $lack_n ->
        [0] {""}
       *[other] {" "}e senza { $absent }
     }
 }: { $explained } { $explained_n ->
    [one] caso ha
   *[other] casi hanno
 } l’esito, { $against } no (coerenza { $consistency }).
conditions-own = { $region }: riga { $row } della tavola di verità, con { $others_n ->
    [one] un altro caso
   *[other] altri { $others } casi
 }, { $has_n ->
    [0] senza l’esito.
   *[other] con l’esito.
 }
conditions-own-not-there = { $region }: non è tra i casi confrontati.
conditions-hidden = { $aside_n ->
    [0] Nessun caso è messo da parte: tutti i dati ci sono
    [one] Un caso su { $every } ({ $share }) è messo da parte perché manca un dato
   *[other] { $aside } casi su { $every } ({ $share }) sono messi da parte perché manca un dato
 }{ $half_n ->
    [0] .
    [one] ; uno sta esattamente a metà tra dentro e fuori.
   *[other] ; { $half } stanno esattamente a metà tra dentro e fuori.
 }
conditions-choice = Con altre { $runs } soglie la soluzione ({ $kind }) è calcolata di nuovo: { $always } delle sue { $terms } combinazioni ci sono ovunque esista una soluzione, la più debole in { $stays } delle prove; in { $failed } non ce n’è alcuna.
conditions-left-out = Tolti uno alla volta, { $changed_n ->
    [0] nessuno dei { $cases } casi cambia
    [one] uno dei { $cases } casi cambia
   *[other] { $changed } casi su { $cases } cambiano
 } la soluzione; { $always } { $always_n ->
    [one] combinazione
   *[other] combinazioni
 } su { $terms } { $always_n ->
    [one] resta
   *[other] restano
 } sempre.
conditions-age = I dati vanno dal { $first } al { $last }: quelli di condizioni diverse non sono sempre dello stesso anno.
conditions-cannot-cause = Se una condizione produce l’esito: il confronto dice che cosa va insieme in questi casi, con queste ancore e queste soglie.
conditions-cannot-absence = Che cosa accompagna l’assenza dell’esito: è un’altra domanda, e non il contrario di questa.
conditions-too-few = Ci sono meno di tre casi per condizione: una soluzione così si può trovare anche in dati casuali.
conditions-one-sided = Tutti i casi stanno dalla stessa parte in { $name }: non distingue quasi nulla.
conditions-teaching = Nulla sulle regioni: sono i casi pubblicati di uno studio, mostrati per imparare il metodo.
conditions-regions-limits = Le regioni i cui confini sono cambiati tra un’edizione e l’altra mancano in alcune tavole.
conditions-patents-early = Quali brevetti siano venuti dalle condizioni: i brevetti sono al più tardi del 2012, quindi le precedono.
conditions-truth-title = Tavola di verità: le combinazioni che si presentano
conditions-truth-note = Le combinazioni possibili sono { $possible }; { $remainders } non hanno casi o ne hanno troppo pochi (residui). { $contradictions } hanno casi con l’esito e casi senza.
conditions-solutions-title = Soluzioni, ciascuna con tutti i modelli a pari merito
conditions-solutions-note = Complessa: non dà nulla per scontato. Parsimoniosa: può contare qualsiasi combinazione senza casi. Intermedia: solo quelle nella direzione attesa{ $expected_n ->
    [0] , e qui non ci sono attese
   *[other] : { $easy } nel primo modello; per la parsimoniosa ne servirebbero altre { $difficult }
 }.
conditions-necessity-title = Ogni condizione come necessaria per l’esito
conditions-necessity-note = Una rilevanza vicina a 0 vuol dire che quasi tutti i casi hanno la condizione, e quindi dice poco.
conditions-sets-title = Come i dati sono diventati insiemi
conditions-sets-note = Ancore: del tutto fuori, a metà, del tutto dentro. Dove non sono scelte sono il 10º, il 50º e il 90º percentile dei casi; rispetto alle regioni simili, la metà è quanto hanno loro.
conditions-cases-title = I casi
conditions-cases-note = { $models_n ->
    [one] Appartenenza alla soluzione.
   *[other] Appartenenza al primo di { $models } modelli a pari merito.
 }
conditions-swept-title = La soluzione con altre soglie
conditions-swept-note = Sovrapposizione: quanto le due soluzioni contengono gli stessi casi nello stesso grado, 1 = uguali.
conditions-left-out-title = I casi senza i quali la soluzione è un’altra
conditions-left-out-note = Sovrapposizione: quanto le due soluzioni contengono gli stessi casi nello stesso grado, 1 = uguali.
conditions-figure-truth-title = Si presentano { $rows } combinazioni di condizioni
conditions-figure-truth-note = Pieno: la condizione c’è; vuoto: non c’è. Numeri: i casi, e con quanta coerenza hanno l’esito.
conditions-figure-truth-alt = La tavola di verità come righe di cerchi, { $rows } combinazioni; tutti i valori sono nella tabella.
conditions-figure-xy-title = { $against } casi su { $cases } contraddicono la soluzione
conditions-figure-xy-note = Ogni punto è un caso. Sulla diagonale o sopra concorda; i quadrati sono nella soluzione e non hanno l’esito.
conditions-figure-xy-alt = Casi per appartenenza alla soluzione e all’esito: { $against } su { $cases } sono nella soluzione senza l’esito.
conditions-patents-above-peers = domande di brevetto rispetto alle regioni simili
conditions-income-above-peers = PIL per abitante rispetto alle regioni simili
conditions-output-positive = accompagna l’esito
conditions-output-negative = non lo accompagna
conditions-output-contradictory = contraddittoria
conditions-output-remainder = troppo pochi casi
conditions-kind-fuzzy = tre ancore
conditions-kind-bell = sei ancore
conditions-kind-crisp = una soglia
conditions-kind-levels = livelli
conditions-kind-given = come dato
conditions-case-typical = tipico: concorda
conditions-case-degree = concorda, meno nel grado
conditions-case-deviant = nella soluzione, non nell’esito
conditions-case-unexplained = ha l’esito, non è nella soluzione
conditions-case-irrelevant = in nessuno dei due
conditions-case-undecided = esattamente a metà, o senza soluzione
conclusion-conditions = in ogni modello: { $items }
onward-conditions-mix = Quali politiche degli altri mancano qui?
column-conditions-row = Riga
column-conditions-present = Con
column-conditions-absent = Senza
column-conditions-n = Casi
column-conditions-consistency = Coerenza
column-conditions-pri = PRI
column-conditions-output = Risultato
column-conditions-contradictory = I casi si contraddicono
column-conditions-with-outcome = Casi con l’esito
column-conditions-without = Casi senza
column-conditions-solution = Soluzione
column-conditions-model = Modello
column-conditions-expression = Espressione
column-conditions-coverage = Copertura
column-conditions-unique = Coperto da nessun’altra
column-conditions-typical = Casi tipici
column-conditions-deviant = Casi che la contraddicono
column-conditions-relevance = Rilevanza
column-conditions-unexplained = Casi con l’esito senza di essa
column-conditions-set = Condizione o esito
column-conditions-symbol = Nome nelle espressioni
column-conditions-beside-peers = Rispetto alle regioni simili
column-conditions-of = Anno
column-conditions-kind = Calibrazione
column-conditions-anchors = Ancore
column-conditions-chosen = Scelta
column-conditions-missing = Mancanti
column-conditions-inside = Casi nell’insieme
column-conditions-half = Esattamente a metà
column-conditions-case = Caso
column-conditions-outcome = Appartenenza all’esito
column-conditions-in-solution = Appartenenza alla soluzione
column-conditions-case-kind = Che cosa dice il caso
column-conditions-left-out = Senza
column-conditions-cut = Coerenza richiesta
column-conditions-least = Casi richiesti
column-conditions-models = Modelli a pari merito
column-conditions-kept = Combinazioni rimaste
column-conditions-terms = su
column-conditions-overlap = Sovrapposizione minima
column-conditions-same = La stessa
figure-truth-row = Riga
figure-truth-n = Casi
figure-truth-consistency = Coerenza
parameter-cases = Casi
parameter-cases-why = Le regioni con i dati dell’osservatorio, i casi pubblicati di uno studio, o i casi codificati dai membri
option-cases-regions = regioni
option-cases-schneider-2010 = casi didattici: esportazioni ad alta tecnologia di 19 Paesi in quattro anni
option-cases-greckhamer-2008 = casi didattici: unità di business negli Stati Uniti
option-cases-members = casi codificati dai membri
parameter-pool = Regioni confrontate
parameter-pool-why = L’area le cui regioni sono i casi
parameter-outcome = Esito
parameter-outcome-why = income_above_peers, patents_above_peers o un indicatore; vuoto prende quello consueto
parameter-outcome-side = Lato dell’esito
parameter-outcome-side-why = Che cosa accompagna la sua assenza è un’altra domanda
option-outcome-side-presence = la sua presenza
option-outcome-side-absence = la sua assenza
parameter-conditions = Condizioni
parameter-conditions-why = Nomi separati da virgole; vuoto prende quelle consuete
parameter-calibration = Calibrazione
parameter-calibration-why = rd_intensity=fuzzy 0.5 1.2 2.5; tertiary_education=crisp 30; vuoto prende i percentili
parameter-inclusion = Coerenza minima di una riga
parameter-inclusion-why = Di solito da 0,8 in su
parameter-least-cases = Casi minimi di una riga
parameter-least-cases-why = Con molti casi chiedine più di uno
parameter-pri = PRI minimo di una riga
parameter-pri-why = Se la riga è nell’esito e non altrettanto nella sua assenza
parameter-expectations = Attese
parameter-expectations-why = Condizioni che si attende che aiutino, con ~ quelle di cui aiuta l’assenza; none per nessuna attesa
parameter-solution = Soluzione raccontata
parameter-solution-why = Tutte e tre sono nella tabella
option-solution-intermediate = intermedia
option-solution-parsimonious = parsimoniosa
option-solution-complex = complessa
error-conditions-outcome-too = { $label }: «{ $given }» è già l’esito; toglilo dalle condizioni.
error-conditions-count = { $label }: scegli da una a { $most } condizioni, non { $count }.
error-conditions-cases = { $label }: { $why }.
error-conditions-expectation = { $label }: «{ $given }» non è tra le condizioni ({ $known }).
cannot-conditions-pool = Meno di due regioni { $region_in } hanno dati nell’osservatorio, quindi non c’è nulla da confrontare. Scegli un’area più grande.
cannot-conditions-members = { $cases_n ->
    [0] Nel catalogo non c’è alcun caso.
    [one] Nel catalogo c’è un caso.
   *[other] Nel catalogo ci sono { $cases } casi.
 }{ $cases_n ->
    [0] {""}
   *[other] {" "}Hanno valori delle condizioni: { $conditions }; un esito: { $outcomes }; entrambi: { $whole }.
 } Per un confronto servono almeno due casi con entrambi. I membri aggiungono ciò che manca a un caso nella sua pagina, inseriscono schede di tipo «caso», o le importano con «distretto catalogue import».
cli-study = Un file con i parametri: il JSON di un risultato, o dei soli parametri; prevale ciò che è dato qui
cli-study-of-another = { $file } non è uno studio di { $analysis }.
cli-study-unreadable = { $file } non si legge come parametri: serve il JSON di un risultato, o dei soli parametri.
example-qualitative-comparative-analysis = Tre casi appartengono alla configurazione con 0,8, 0,6 e 0,1 e all’esito con 0,9, 0,5 e 0,3: i minori di ogni coppia sono 0,8, 0,5 e 0,1, in tutto 1,4, su 1,5 nella configurazione. La consistenza è 0,93 e la copertura 1,4 su 1,7, cioè 0,82.
conditions-unseen-title = Combinazioni di cui non si è visto nulla (residui)
conditions-unseen-note = { $remainders } combinazioni non hanno casi, o ne hanno meno di quelli chiesti. Controfattuali facili: { $easy }; difficili: { $difficult }; date per buone dalla soluzione parsimoniosa, dove non ci si attende nulla: { $assumed }.
conditions-use-easy = controfattuale facile: nella direzione attesa
conditions-use-difficult = controfattuale difficile: lo dà per buono solo la soluzione parsimoniosa
conditions-use-assumed = data per buona dalla soluzione parsimoniosa
conditions-use-unused = non usata da alcuna soluzione
conditions-kind-indirect = giudizio su singoli casi
column-conditions-use = Uso
column-conditions-judged = Casi giudicati
column-conditions-outside = Casi fuori dall’insieme
error-conditions-few = { $label }: solo { $complete } casi sono noti in tutte le condizioni e nell’esito; ne servono almeno { $least }. Togli ciò che manca nella maggior parte dei casi.
error-conditions-never-varies = { $label }: { $name } vale { $membership } in ognuno dei { $cases } casi. Ciò che non varia non spiega nulla: va tolto, oppure le ancore vanno fissate altrove.
error-conditions-one-sided = { $label }: in { $name } ognuno dei { $cases } casi è { $side ->
    [in] dentro l’insieme o esattamente a metà
   *[out] fuori dall’insieme o esattamente a metà
 }, nessuno dall’altra parte. Una condizione che non distingue nulla starebbe in ogni combinazione: va tolta, oppure le ancore vanno fissate altrove.
error-calibration-form = { $label }: { $name } non ha una forma valida. Si scrive nome=tipo e numeri, con un tipo tra { $kinds }.
error-calibration-unknown = { $label }: { $name } non è né una condizione né l’esito di questo studio.
error-calibration-number = { $label } di { $name }: «{ $number }» non è un numero. In questa riga i decimali si scrivono con il punto.
error-calibration-count = { $label } di { $name }: { $wanted ->
    [1] serve almeno un numero
   *[other] servono { $wanted } numeri
 }, non { $count }.
error-calibration-order = { $label } di { $name }: le tre ancore devono crescere da del tutto fuori, a metà, a del tutto dentro, oppure calare dove meno conta di più.
error-calibration-order-six = { $label } di { $name }: le sei ancore devono crescere; solo le due centrali possono essere uguali.
error-calibration-order-thresholds = { $label } di { $name }: ogni soglia deve superare la precedente.
error-calibration-outcome-levels = { $label } di { $name }: l’esito è un solo insieme e vuole una sola soglia.
error-calibration-groups = { $label } di { $name }: i valori non si possono dividere in { $groups } gruppi.
error-calibration-unpublished = { $label } di { $name }: nessun caso ha un dato.
error-calibration-hardly = { $label } di { $name }: metà dei valori o più sono uguali, quindi i percentili non danno ancore. Fissa le ancore, o una soglia.
error-calibration-not-memberships = { $label } di { $name }: i valori non sono appartenenze tra 0 e 1, quindi non si possono prendere così come sono.
error-calibration-no-case = { $label } di { $name }: { $case } non è tra i casi.
error-calibration-judgement = { $label } di { $name }: un giudizio sta tra 0 (del tutto fuori) e 1 (del tutto dentro).
error-calibration-few-judged = { $label } di { $name }: sono giudicati casi con { $judged } valori diversi; per una curva ne servono almeno { $least }.
error-calibration-same-judged = { $label } di { $name }: tutti i casi sono giudicati allo stesso modo, quindi non c’è una curva da tracciare.
progress-conditions = Soluzioni ricalcolate, senza singoli casi e con altre soglie: { $done } su { $of }
