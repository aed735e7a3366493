# Quanto l’eco-innovazione è uscita dalla nicchia verde.
question-ecoinnovation-mainstreaming = Quanto è uscita dalla nicchia verde l’eco-innovazione { $region_in }?
question-ecoinnovation-mainstreaming-general = Quanto è uscita dalla nicchia verde l’eco-innovazione?
main-leads = { $records_n ->
    [one] Fuori dalla nicchia verde è registrato { $region_in } un solo cluster o politica; { $named_n ->
        [0] non dice di occuparsi di eco-innovazione
       *[other] dice di occuparsi di eco-innovazione
     }
   *[other] Su { $records } tra cluster e politiche registrati { $region_in } fuori dalla nicchia verde, *{ $named }* { $named_n ->
        [one] dice di occuparsi
       *[other] dicono di occuparsi
     } di eco-innovazione ({ $share }; intervallo al 95 % da { $low } a { $high })
 }{ $niche_n ->
    [0] .
    [one] ; un altro è nella nicchia, solo eco-innovazione.
   *[other] ; altri { $niche } sono nella nicchia, solo eco-innovazione.
 }
main-none = Fuori dalla nicchia verde non è registrato alcun cluster né politica { $region_in }{ $niche_n ->
    [0] .
    [one] ; dentro ce n’è uno.
   *[other] ; dentro ce ne sono { $niche }.
 }
main-everywhere = In tutto il catalogo sono { $named } su { $records } ({ $share }; da { $low } a { $high }){ $beside ->
    [none] .
    [apart] ; i due intervalli non si sovrappongono.
   *[alike] ; i due intervalli si sovrappongono.
 }
main-time = Tra quelli iniziati nel { $before } la quota è { $one }, tra quelli iniziati nel { $after } { $other }{ $course ->
    [more] ; gli intervalli non si sovrappongono: è aumentata.
    [less] ; gli intervalli non si sovrappongono: è diminuita.
   *[alike] ; i loro intervalli si sovrappongono.
 }
main-time-few = Non ci sono due periodi con { $least } schede datate ciascuno: l’andamento nel tempo non si racconta.
main-chance = Intervallo di Wilson, come se le schede fossero estratte a caso. { $few_n ->
    [0] Ogni paese ha almeno { $least } schede di questo tipo.
   *[other] { $few } paesi su { $countries } hanno meno di { $least } schede di questo tipo: le loro quote dicono poco.
 }
main-choice = { $other ->
    [theme] Se fosse nella nicchia tutto ciò che ha il tema, sarebbero { $named } su { $records }, per sole attività codificate.
   *[alone] Se fosse nella nicchia solo ciò che riguarda l’eco-innovazione e basta, sarebbero { $named } su { $records }.
 }
main-undated = { $undated_n ->
    [one] Una delle { $records } schede non dice quando è iniziata: non sta in alcun periodo.
   *[other] { $undated } delle { $records } schede non dicono quando sono iniziate: non stanno in alcun periodo.
 }
main-cannot-sample = Com’è tra tutti i cluster e le politiche: le schede sono quelle inserite dai membri, non un campione.
main-cannot-depth = Quanta parte di ciò che fa un cluster o una politica sia eco-innovazione.
main-countries-title = Cluster e politiche fuori dalla nicchia verde, per paese
main-countries-note = Una scheda di più paesi conta in ciascuno. Poche: meno di dieci.
main-periods-title = Per anni in cui sono iniziati
main-periods-note = L’inizio di una politica; di un cluster l’inizio o la fondazione. Tutti i paesi insieme.
main-records-title = Fuori dalla nicchia { $region_in }, e con l’eco-innovazione
main-figure-title = Quota di cluster e politiche fuori dalla nicchia che indicano l’eco-innovazione
main-figure-note = Linee: intervalli al 95 %. Barre vuote: meno di dieci schede. Per primi i paesi con più schede.
main-figure-alt = Barre della quota per paese con intervalli, molti dei quali ampi; i dati sono nella tabella.
column-main-records = Fuori dalla nicchia
column-main-named = Con eco-innovazione
column-main-low = Almeno
column-main-high = Al massimo
column-main-few = Schede
parameter-niche = Nicchia verde
parameter-niche-why = Ciò che riguarda solo l’eco-innovazione, o tutto ciò che ne ha il tema
option-niche-alone = solo eco-innovazione
option-niche-theme = tutto ciò che ha il tema
parameter-main-kind = Tipo
parameter-main-kind-why = Cluster, politiche, o entrambi
option-main-kind-all = entrambi
option-main-kind-cluster = cluster
option-main-kind-policy = politiche
method-mainstreaming = quota fuori dalla nicchia
about-mainstreaming = La quota di cluster e politiche che non riguardano solo l’eco-innovazione e tuttavia la indicano, con il suo intervallo.
symbols-mainstreaming = n conta le schede fuori dalla nicchia, n_e quelle che indicano l’eco-innovazione per tema o attività; z è 1,96. È nella nicchia una scheda il cui unico tema è l’eco-innovazione, o i cui settori sono tutti verdi in senso stretto.
example-mainstreaming = Di dieci cluster fuori dalla nicchia tre indicano l’eco-innovazione: 30 %, con un intervallo dall’11 % al 60 %. Dieci schede dicono poco.
onward-mainstreaming = Quanto è uscita dalla nicchia verde
column-main-country = Paese
column-main-share = Quota
main-rests-few = poche
main-rests-enough = dieci o più
column-main-period = Iniziati nel
