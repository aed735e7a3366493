# 3.4 Dove concordano il potenziale visto dall’alto e i bisogni espressi dal basso.
agreement-lead = { $silent_n ->
    [0] { $region_in } nessun settore è forte o promettente nei dati senza che un cluster registrato ne parli.
    [one] Di *un settore* forte o promettente nei dati { $region_in } nessun cluster registrato parla.
   *[other] Di *{ $silent } settori* forti o promettenti nei dati { $region_in } nessun cluster registrato parla.
 } Dove i cluster parlano, le due parti concordano su { $agree_n ->
    [0] nessun settore
    [one] un settore
   *[other] { $agree } settori
 } (per caso sarebbero circa { $expected }) e sono in disaccordo su { $no_base_n ->
    [0] nessuno.
    [one] uno, in cui i dati vedono poco.
   *[other] { $no_base }, in cui i dati vedono poco.
 }
agreement-nothing-stated = Nessuna scheda indica un’offerta o un bisogno per alcuno di questi settori: dei bisogni espressi dal basso non si può ancora dire nulla, solo in quali settori lavorano i cluster.
agreement-no-data = Le statistiche sulle imprese non hanno dati { $region_of }: { $spoken_n ->
    [one] del solo settore
   *[other] dei *{ $spoken } settori*
 } di cui parlano i suoi cluster registrati nessuno può dire se i dati concordino.
agreement-silent = Forti o promettenti, ma nessun cluster registrato ne parla: { $industries_low }{ $more_n ->
    [0] .
   *[other] {" "}e altri { $more }.
 }
agreement-no-base = I cluster ne parlano, i dati vedono nettamente meno della quota europea di occupati: { $industries_low }{ $more_n ->
    [0] {""}
   *[other] {" "}e altri { $more }
 }{ $asked_n ->
    [0] .
    [one] ; in uno di essi un cluster dichiara un bisogno.
   *[other] ; in { $asked } di essi i cluster dichiarano bisogni.
 }
agreement-agree = Li vedono entrambi: { $industries_low }{ $more_n ->
    [0] .
   *[other] {" "}e altri { $more }.
 }
agreement-between = I cluster ne parlano, e gli occupati sono più o meno quanti in Europa, non di più: { $industries_low }{ $more_n ->
    [0] .
   *[other] {" "}e altri { $more }.
 }
agreement-unknown = Non si sa: i cluster parlano di { $industries_low }{ $more_n ->
    [0] {""}
   *[other] {" "}e di altri { $more }
 }, e le statistiche non ne dicono nulla.
agreement-records = { $records_n ->
    [one] Qui parla una scheda di cluster
   *[other] Qui parlano { $records } schede di cluster
 } { $region_in }{ $above_n ->
    [0] {""}
    [one] , una delle quali di un’area più ampia
   *[other] , { $above } delle quali di aree più ampie
 }{ $without_n ->
    [0] .
    [one] ; una non indica alcun settore e non è ascoltata.
   *[other] ; { $without } non indicano alcun settore e non sono ascoltate.
 }
agreement-chance = Se i cluster parlassero di altrettanti settori estratti a sorte, la probabilità di concordare con i dati su { $agree } o più sarebbe { $tail }.
agreement-hidden = Di { $unknown } dei { $divisions } settori le statistiche non dicono quanto siano forti.
agreement-choice = Forte è ciò che ha { $start } volte la quota europea di occupati o più ({ $alone } settori; { $usual } hanno la quota europea o più), promettenti i primi { $first } fra ciò che l’area potrebbe fare in seguito: entrambi si possono cambiare.
agreement-cannot-lack = Se a un settore di cui nessuno parla manchi un cluster, o soltanto la sua scheda.
agreement-cannot-chain = Come stia l’area stessa nelle catene del valore: quei dati sono del Paese, del 2011.
agreement-title = Che cosa mostrano i dati e che cosa dicono i cluster { $region_in }, settore per settore
agreement-note = Prima i settori in cui entrambi parlano e sono in disaccordo, poi quelli di cui nessun cluster parla. Offerte e bisogni che non indicano un settore contano per i settori della loro scheda. I settori di cui nessuno parla e nei quali i dati non mostrano potenziale sono esclusi.
agreement-figure = Occupati di ogni settore rispetto alla quota europea, secondo che dati e cluster concordino { $region_in }
agreement-figure-note = 1 è la quota europea di occupati. I settori promettenti possono starne sotto. Di ogni gruppo i primi; tutti sono nella tabella.
agreement-figure-alt = Barre della quota di occupati di ogni settore rispetto a quella europea, per gruppi; di { $silent } nessun cluster registrato { $region_in } parla, su { $no_base } dati e cluster sono in disaccordo.
agreement-group-silent = I dati lo vedono, nessun cluster ne parla
agreement-group-no-base = I cluster ne parlano, i dati vedono poco
agreement-group-agree = Lo vedono entrambi
agreement-group-between = I cluster ne parlano, quota usuale
agreement-group-unknown = I cluster ne parlano, nessun dato
column-agreement-group = Le due parti
column-agreement-promising = Promettente
column-agreement-chain = Esportazioni del Paese nelle catene
column-agreement-works = Cluster che vi lavorano
column-agreement-offers = Con offerte
column-agreement-needs = Con bisogni
cannot-agreement-nobody = Nessun cluster è ancora registrato { $region_in }: non c’è chi confrontare con i dati. Risponderebbero schede di cluster con settori, offerte e bisogni: inseriscile nel catalogo.
parameter-agree-from = Forte da
parameter-agree-from-why = Volte la quota europea di occupati
parameter-promising-first = Promettenti
parameter-promising-first-why = Quanti dei primi settori che l’area potrebbe fare in seguito
onward-agreement-priorities = Se le priorità dichiarate corrispondano a ciò che l’area rivela
about-top-down-bottom-up = Ciò che i dati mostrano di ogni settore accanto a ciò che ne dicono le schede dei cluster: dove concordano, dove no, e che cosa darebbe il solo caso.
symbols-top-down-bottom-up = LQ è il quoziente di localizzazione, a il limite da cui un settore è forte; k è il suo posto fra ciò che l’area potrebbe fare in seguito, n quanti di questi contano come promettenti. s è il numero di schede di cluster che vi lavorano, o che per esso offrono o chiedono qualcosa. Entrambi devono essere noti: un settore senza dati non sta in nessun gruppo, ma «non si sa». La probabilità di concordare su altrettanti o più è il test esatto di Fisher.
example-top-down-bottom-up = Marche: dei 62 settori con dati 23 sono forti o promettenti, e i cluster parlano di 6. Per caso si incontrerebbero su 23 × 6 / 62 = 2,2; si incontrano su 3, e per caso altrettanti o più avrebbero probabilità 0,39.
