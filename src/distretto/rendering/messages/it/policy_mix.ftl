question-innovation-policy-mix-references = Quali politiche per l’innovazione e la ricerca esistono { $region_in }, e che cosa manca rispetto ad aree a scelta?
question-innovation-policy-mix-references-general = Quali politiche per l’innovazione e la ricerca esistono da noi, e che cosa manca rispetto ad aree a scelta?
question-innovation-policy-mix-mix-beside-every = Quali politiche per l’innovazione e la ricerca esistono { $region_in }, e che cosa manca rispetto a ogni altra area registrata?
question-innovation-policy-mix-mix-beside-every-general = Quali politiche per l’innovazione e la ricerca esistono da noi, e che cosa manca rispetto a ogni altra area registrata?
question-innovation-policy-mix-mix-beside-peers = Quali politiche per l’innovazione e la ricerca esistono { $region_in }, e che cosa manca rispetto alle regioni più simili per struttura?
question-innovation-policy-mix-mix-beside-peers-general = Quali politiche per l’innovazione e la ricerca esistono da noi, e che cosa manca rispetto alle regioni più simili per struttura?
mix-behind-title = Le politiche degli altri dietro ogni lacuna
mix-behind-note = Il catalogo contiene ciò che è stato trovato, non tutto ciò che esiste. Una lacuna significa che qui non è registrata alcuna politica simile; dove ne sono registrate poche, può ben esistere.
column-mix-have = Chi ne ha una
column-mix-behind = Politiche che la coprono
column-mix-records = Politiche registrate
mix-references-note-most = Regioni e Paesi dell’UE con abbastanza politiche registrate, comprese quelle di aree più ampie.
mix-references-note-every = Ogni altra regione e ogni altro Paese di cui il catalogo ha una politica.
mix-references-note-peers = Le regioni più simili per struttura. 0: nessuna loro politica è registrata, il che non vuol dire che non ne esistano.
mix-references-note-chosen = Le aree scelte. 0: nessuna loro politica è registrata, il che non vuol dire che non ne esistano.
mix-beside-most = Confronto con le { $areas } aree dell’UE con almeno { $records } politiche registrate: { $names }{ mix-more-areas }
mix-beside-every = Confronto con tutte le altre { $areas } aree con una politica registrata: { $names }{ mix-more-areas }
mix-beside-peers = Confronto con le { $areas } regioni più simili per struttura: { $names }{ mix-more-areas }{ mix-silent }
mix-beside-chosen = Confronto con le aree scelte ({ $areas }): { $names }{ mix-more-areas }{ mix-silent }
mix-more-areas = { $more_n ->
    [0] .
    [one] {" "}e un’altra.
   *[other] {" "}e altre { $more }.
 }
mix-silent = { $silent_n ->
    [0] {""}
    [one] {" "}Di una di esse non è registrata alcuna politica.
   *[other] {" "}Di { $silent } di esse non è registrata alcuna politica.
 }
mix-triples = { $triples_n ->
    [one] Tra le terne di strumento, tema e destinatari, una è coperta { mix-in-others } e non qui: { $first_low }{ mix-in-so-many }.
   *[other] Tra le terne di strumento, tema e destinatari, { $triples } sono coperte { mix-in-others } e non qui; { $asks ->
        [some] più spesso
       *[all] per prima
     } { $first_low }{ mix-in-so-many }.
 }
mix-no-triples = Nessuna terna di strumento, tema e destinatari è coperta { mix-in-others } e non qui.
mix-in-so-many = { $asks ->
    [some] {" "}({ $filled } aree)
   *[all] {""}
 }
mix-triples-title = Terne di strumento, tema e destinatari registrate altrove e non { $region_in }
mix-triples-note = Coperte da una stessa politica { mix-in-others }. L’area può avere ogni coppia delle tre e nessuna politica che le riunisca. Una sola politica nazionale può coprire più aree.
column-mix-policies = Politiche
column-mix-practices = Buone pratiche
search-for-policy = Cerca le politiche
search-for-practice = Buone pratiche di lì
parameter-mix-beside = A confronto con
parameter-mix-beside-why = Le aree le cui politiche fanno da riferimento
parameter-mix-records = Politiche registrate da
parameter-mix-records-why = Quante politiche devono essere registrate perché un’area dell’UE faccia da riferimento
parameter-mix-target = Destinatari
parameter-mix-target-why = Solo le politiche per un gruppo di destinatari: il terzo lato della matrice
option-mix-beside-most = aree dell’UE con più politiche registrate
option-mix-beside-every = ogni altra area del catalogo
option-mix-beside-peers = le regioni simili per struttura
option-mix-target-every = tutti i destinatari
option-mix-target-research-organisations = organismi di ricerca e formazione
option-mix-target-researchers-students = ricercatori, studenti e docenti
option-mix-target-firms-by-size = imprese per dimensione
option-mix-target-firms-by-age = imprese per età
option-mix-target-intermediaries = intermediari
option-mix-target-governmental-entities = enti di governo
option-mix-target-economic-actors = attori economici
option-mix-target-social-groups = gruppi sociali a cui si presta particolare attenzione
cannot-mix-peers = Le regioni simili si trovano per una regione NUTS 2 con abbastanza dati, e { $area } non ne ha. Fai il confronto con altre aree.
cannot-mix-nobody = Non resta alcuna area con cui fare il confronto. Chiedi meno politiche registrate, o scegli tu le aree.
