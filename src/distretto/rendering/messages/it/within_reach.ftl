# 2.3 Quali attività verdi sono alla portata di ciò che si fa già.
green-share = { $group }: il *{ $share }* dei posti di lavoro pubblicati { $region_in } nel { $year }, contro il { $reference_share } { $reference_in }{ $strong_n ->
    [0] ; nessuna delle { $green } pesa qui di più.
    [one] ; una delle { $green } pesa qui di più: { $industries_low }.
   *[other] ; { $strong } delle { $green } pesano qui di più, soprattutto { $industries_low }.
 }
green-within = { $options_n ->
    [0] Nessun’altra industria verde può essere collocata per vicinanza.
   *[other] { $within_n ->
        [0] Nessuna delle altre { $options } è alla portata, più vicina ai punti di forza dell’area della media di ciò che manca.
        [one] *Una* delle altre { $options } è alla portata, più vicina ai punti di forza dell’area della media di ciò che manca: { $industries_low }.
       *[other] *{ $within }* delle altre { $options } sono alla portata, più vicine ai punti di forza dell’area della media di ciò che manca: { $industries_low }{ $more_n ->
            [0] {""}
           *[other] {" "}e altre { $more }
         }.
     }{ $within_n ->
        [0] {""}
       *[other] { $complex_n ->
            [0] {" "}Nessuna è più complessa di quella media.
            [one] {" "}Una è anche più complessa di quella media.
           *[other] {" "}{ $complex } sono anche più complesse di quella media.
         }
     }
 }
green-chances = Ma la vicinanza è una guida debole, giusta in { $density } coppie su 100. Secondo la probabilità che si ricava dal passato, in cui conta soprattutto quanto poco manca a un’industria per essere un punto di forza, { $named_n ->
    [one] la più probabile è { $industries_low }, con il { $chance }
   *[other] le più probabili sono { $industries_low }, la prima con il { $chance }
 }{ $lies ->
    [nowhere] .
    [within] ; è alla portata.
   *[apart] ; la più probabile di quelle alla portata ha il { $highest }.
 }
green-rests = La vicinanza della prima, { $first_low }, poggia su { $industries_low }.
green-skill = In passato, di due industrie di cui una sola è divenuta un punto di forza, questa era la più vicina in { $density } coppie su 100; tirando a caso se ne indovinerebbero 50.
green-goods = Beni: le voci verdi erano il { $share } delle esportazioni { $country_of } nel { $year }, il { $world_share } di quelle mondiali nel { $space_year }; il paese è specializzato in { $strong } su { $headings }{ $strong_n ->
    [0] .
   *[other] , soprattutto { $goods_low }.
 }
green-goods-within = { $within_n ->
    [0] Nessun’altra è più vicina alle sue esportazioni della media di quelle che mancano.
    [one] Di quelle che mancano una è più vicina alle sue esportazioni della loro media: { $goods_low }.
   *[other] Di quelle che mancano { $within } sono più vicine alle sue esportazioni della loro media, anzitutto { $goods_low }.
 }
green-no-exports = Le esportazioni { $country_of } per prodotto non sono nell’osservatorio: quanto il paese sia specializzato in beni verdi qui non è noto.
green-several-countries = Le esportazioni di beni si riportano per un paese alla volta.
green-hidden = { $hidden_n ->
    [0] Nulla: i posti di lavoro di tutte le { $green } industrie verdi sono pubblicati.
    [one] I posti di lavoro di una delle { $green } industrie verdi non sono pubblicati: { $industries_low }.
   *[other] I posti di lavoro di { $hidden } delle { $green } industrie verdi non sono pubblicati, tra cui { $industries_low }.
 }
green-goods-hidden = Contano { $headings } voci; altre { $thin } della lista sono escluse, perché meno del { $least } del loro commercio mondiale è in beni verdi.{ $unlisted_n ->
    [0] {""}
    [one] {" "}Per una voce questa parte non è nota: i suoi codici sono cambiati.
   *[other] {" "}Per { $unlisted } voci questa parte non è nota: i loro codici sono cambiati.
 }
green-choice-divisions = { $group }: si contano divisioni intere, anche dove solo una parte dell’attività è verde. Le divisioni che contano si possono cambiare, ciascuna con una quota.
green-choice-years = Le esportazioni { $country_of } del { $year } stanno accanto a quelle mondiali del { $space_year }: di queste i dati non hanno altri anni.
green-cannot-green = Quanto sia verde un’impresa, un prodotto o il modo di produrlo: le liste dicono a che cosa un bene o un’industria può servire.
green-cannot-should = Se volerla: vicinanza e complessità non sono un fine.
green-cannot-grain = Che cosa c’è dentro una divisione o una voce: dati più fini sulle imprese della regione direbbero di più.
green-cannot-firms = Quali imprese potrebbero farlo, e di che cosa avrebbero bisogno.
green-industries-title = Industrie verdi che non sono ancora un punto di forza { $region_in }, prima quelle alla portata
green-industries-note = Alla portata: più vicine della media di tutto ciò che manca all’area, verde o no. Poggia su: fino a tre punti di forza dell’area che vanno insieme a essa. Probabilità: di diventare un punto di forza entro tre anni, per come il passato lo ha preannunciato; —: sulla soglia, o non nota.
green-strengths-title = Industrie verdi che { $region_in } pesano più che { $reference_in }
green-strengths-note = In senso stretto: la divisione è verde nel suo insieme. In parte: lo è una parte di ciò che fa. Senza dato: non pubblicata, o non collocabile.
green-products-title = Beni verdi: complessità e posto dell’Europa
green-products-title-country = Beni verdi: esportazioni { $country_of } nel { $year }, prima quelli alla portata
green-products-note = Voci del Sistema armonizzato (SA 1992). Parte verde: quanto del commercio mondiale della voce nel 2024 è in beni della lista. Europa: quota dei paesi UE nelle esportazioni mondiali di questi beni, accanto alla loro quota in tutti i beni. Complessità del 2023. Poggia su: i capitoli dei beni già esportati che vanno insieme a esso.
green-figure-title = Opzioni verdi { $region_in } per vicinanza e complessità
green-figure-note = Ogni punto è un’industria verde che non è ancora un punto di forza; pieno: alla portata. A destra: più vicino a ciò che c’è; in alto: più complesso. Le linee tratteggiate sono le medie di tutto ciò che manca all’area.
green-figure-alt = Diagramma delle industrie verdi che non sono ancora un punto di forza { $region_in }, per vicinanza e complessità; i dati sono nella tabella.
green-part-core = in senso stretto
green-part-part = in parte
green-part-own = scelta propria
green-state-strong = un punto di forza
green-state-unplaced = non collocato
column-green-part = Verde
column-green-state = Dove si trova
column-green-rests-on = Poggia su
column-green-rests-on-codes = Poggia su, voci
column-green-within = Alla portata
column-green-product = Beni
column-green-goods = Beni della lista
column-green-listed = Parte verde
column-green-europe = Europa, volte la sua quota
column-green-rca = Volte la quota mondiale
parameter-green-industries = Industrie verdi
parameter-green-industries-why = Quali divisioni contano, con una quota dove conta solo una parte
parameter-green-goods = Beni verdi
parameter-green-goods-why = La lista dell’OCSE, una sua parte più stretta, o una di quelle che unisce
option-green-goods-cleg = OCSE, lista intera
option-green-goods-core-plus = OCSE, nucleo e dintorni
option-green-goods-core = OCSE, nucleo
option-green-goods-apec = APEC 2012
option-green-goods-friends = Friends OMC 2009
option-green-goods-pegs = OCSE PEGS
parameter-least-listed = Parte verde minima
parameter-least-listed-why = Si escludono le voci con meno commercio in beni verdi
onward-green-practices = Quali pratiche di eco-innovazione vengono da luoghi come questo
onward-pilot = Da una pratica a un progetto pilota
onward-green-frontier = Che cos’altro è alla portata, verde o no
dataset-product-space = Commercio mondiale: quali prodotti vanno insieme, 2023
dataset-country-exports = Esportazioni di un paese per prodotto
dataset-green-trade = Esportazioni mondiali e UE di beni verdi
method-anchors = su che cosa poggia la vicinanza
about-anchors = I punti di forza di un’area più vicini a un’industria o a un bene, che ne fanno la vicinanza.
symbols-anchors = φ_ij è la vicinanza di i e j, M_j è 1 dove l’area ha j; a_ij è la parte di j in tutto ciò che l’area ha vicino a i.
example-anchors = Un’area ha due industrie vicine a una terza, a 0,6 e 0,3: la prima è due terzi di ciò su cui poggia la vicinanza, la seconda un terzo.
licence-atlas = Riuso libero con citazione.
licence-product-space = Licenza MIT; commercio dell’Atlas of Economic Complexity, riuso libero con citazione.
licence-etalab = Licenza aperta Etalab 2.0.
green-load-exports = L’Atlas of Economic Complexity ha le esportazioni { $country_of } per prodotto; questo comando le carica dal suo file con Paesi, voci e anni: distretto source fetch country_exports --file FILE
parameter-jobs-year = Anno dei posti di lavoro
parameter-jobs-year-why = Anni delle statistiche sulle imprese; i beni sono degli anni indicati nella tabella
green-no-headings = Nessuna voce ha in beni della lista la parte di commercio mondiale chiesta qui ({ $least }): i beni non si riportano.
