# 3.2 Con chi coopera un territorio, chi fa da ponte, quale legame manca.
network-head = { $programmes ->
    [h2020] Horizon 2020
    [horizon] Horizon Europe
    [interreg] Interreg, { network-interreg }
   *[both] Horizon 2020, e Interreg: { network-interreg }
 }
network-interreg = { $interreg_list ->
    [shipped] progetti chiusi entro il 2019
   *[own] progetti presenti in keep.eu nel { $interreg_year }
 }
network-in = { $programmes ->
    [h2020] in Horizon 2020
    [horizon] in Horizon Europe
    [interreg] in Interreg ({ network-interreg })
   *[both] in Horizon 2020 e in Interreg ({ network-interreg })
 }
network-who = { $kind ->
    [company] imprese
    [university] università
    [research] centri di ricerca
    [public] enti pubblici
    [other] altre organizzazioni
   *[every] organizzazioni
 }
network-leads = { network-head }: { network-who } { $region_of }, { $participations } partecipazioni in { $projects } progetti con partner. All’estero condividono di più con: { $first } (*{ $share }* del lavoro con altri in Europa){ $several_n ->
    [0] .
   *[other] ; poi { $others }.
 } { $n_home_n ->
    [0] {""}
   *[other] Con il resto del Paese ({ $home }): { $at_home }.{" "}
 }Resta nel territorio { $inside }, esce dall’Europa { $far }.
network-beside = { $n_more_n ->
    [0] Con nessun Paese estero è sicuramente più di quanto le dimensioni di entrambi facciano attendere
    [one] Con un Paese estero è sicuramente più di quanto le dimensioni di entrambi facciano attendere: { $more } ({ $most } volte)
   *[other] Con { $n_more } Paesi esteri è sicuramente più di quanto le dimensioni di entrambi facciano attendere, soprattutto: { $more } (il primo { $most } volte)
 }; { $n_less_n ->
    [0] con nessuno sicuramente meno.
    [one] con uno sicuramente meno: { $less } ({ $least } volte).
   *[other] con { $n_less } sicuramente meno, soprattutto: { $less } (il primo { $least } volte).
 }
network-regions = { $n_n ->
    [one] La sola regione nota come partner: { $regions }.
   *[other] Le prime delle { $n } regioni note come partner: { $regions }.
 }
network-brokers = Fa da ponte soprattutto { $first }: per lo più ({ $share } delle coppie fra i suoi { $partners } partner) come { $role }.{ $several_n ->
    [0] {""}
   *[other] {" "}Seguono { $others }.
 }
network-no-brokers = Nessuna organizzazione { $region_of } del tipo richiesto ({ network-who }) con tre progetti o più ha il nome nell’elenco CORDIS del 2017, o è fra le dodici della sua regione con più progetti.
network-role-coordinator = legame fra due del suo stesso Paese
network-role-gatekeeper = legame fra il suo Paese e uno estero
network-role-itinerant = legame fra due di uno stesso Paese estero
network-role-liaison = legame fra due di Paesi esteri diversi
network-community = { $firm_n ->
    [0] Nessun’altra regione sta stabilmente nella stessa comunità.
    [one] Una regione sta stabilmente nella stessa comunità: { $regions }.
   *[other] { $firm } regioni stanno stabilmente nella stessa comunità; le prime: { $regions }.
 } { network-held }
network-community-parts = { $communities_n ->
    [one] Le sue { $parts } regioni stanno tutte in una comunità.
   *[other] Delle sue { $parts } regioni { $most } stanno in una comunità; in tutto le comunità sono { $communities }.
 } { network-held }
network-held = { $held ->
    [little] Le comunità sono poco marcate: quasi tutti lavorano con tutti.
   *[much] Le comunità sono ben marcate.
 }
network-unlinked = { $n_n ->
    [0] C’è un progetto con ogni regione che ha partner in comune.
    [one] La sola regione con partner in comune e ancora nessun progetto: { $regions }.
   *[other] { $n } regioni hanno partner in comune e ancora nessun progetto; le più probabili: { $regions }.
 }{ $tested ->
    [yes] {" "}Dei { $advised } legami più probabili fra tutte le regioni prima del { $split } è arrivato { $hits }, di tutti i possibili { $base }; la sola dimensione dice { $beside ->
        [less] di meno
        [more] di più
       *[alike] altrettanto
    }.
   *[no] {" "}Qui non si può provare sul passato.
 }
network-pairs = Fra organizzazioni la coppia più probabile è { $own } con { $other } ({ $country }): { $shared } partner in comune, ancora nessun progetto. Delle 100 più probabili prima del { $split } è arrivato { $hits }, di tutte le possibili { $base }.
network-without-interreg = Interreg non è contato: keep.eu non dice di che tipo è un partner.
network-drawn = Gli intervalli vengono da 200 estrazioni di progetti interi; uno che contiene 1 dice che può bastare la dimensione. Con meno di cinque progetti comuni non c’è intervallo.
network-communities = Le comunità sono cercate di nuovo in { $draws } estrazioni dei progetti; stabile è ciò che resta in nove su dieci. La modularità è { $modularity }, 0 se le comunità non tengono più che per caso.
network-tested = Regioni mancanti: i legami prima del { $split } a confronto con quelli arrivati dopo. Area sotto la curva { $auc } (da { $low } a { $high }), con la sola dimensione { $plain }; coppie provate { $tried }, arrivate { $came }. L’intervallo tratta le coppie come indipendenti ed è un po’ troppo stretto.
network-organisations-tested = Legami mancanti fra organizzazioni, allo stesso modo: area sotto la curva { $auc } (da { $low } a { $high }), con la sola dimensione { $plain }.
network-organisations-whole = Le organizzazioni sono quelle di Horizon 2020 con tre progetti o più, dal { $first } al { $last }, qualunque siano gli anni richiesti; di ogni regione sono elencate le dodici con più progetti, se l’elenco CORDIS del 2017 ne dà il nome. Quanto una sta fra le altre è stimato da 256 punti di partenza.
network-hidden = La regione non è nota per { $share } delle partecipazioni di: { $countries }; contano per il solo Paese.
network-derived = { $programmes ->
    [interreg] La regione è quella dell’indirizzo del partner.
    [horizon] { network-region-published }
   *[other] { $h2020_list ->
        [shipped] La regione non è pubblicata da CORDIS: è quella della città della sede legale, ricavata da noi.
       *[own] { network-region-published }
     }
 }
network-region-published = La regione è quella che CORDIS pubblica per la sede legale dell’organizzazione, detta come regione della NUTS 2013.
network-weights = Un progetto di k partner dà a ogni coppia 1 / (k − 1), così che il progetto di ciascuno conti uno. Se ogni coppia contasse uno, deciderebbero i progetti grandi.
network-age = Progetti iniziati dal { $first } al { $last }. { $programmes ->
    [h2020] { network-h2020-known }
    [horizon] Horizon Europe come CORDIS lo aveva nel { $horizon_year }; il programma continua.
    [interreg] { network-interreg-known }
   *[both] { network-h2020-known } { network-interreg-known }
 }
network-h2020-known = { $h2020_list ->
    [shipped] Horizon 2020 come noto a dicembre 2020.
   *[own] Horizon 2020 come CORDIS lo aveva nel { $h2020_year }.
 }
network-interreg-known = { $interreg_list ->
    [shipped] Interreg come noto a novembre 2019; mancano i progetti grandi e tardi.
   *[own] Interreg come keep.eu lo aveva nel { $interreg_year }, per quanto comprende l’esportazione.
 }
network-cannot-why = Perché due non lavorano insieme, e se dovrebbero.
network-cannot-meeting = Se i partner di un progetto grande si siano mai incontrati: partecipare insieme non è ancora cooperare.
network-cannot-place = Dove si svolge il lavoro: l’indirizzo è quello della sede.
network-cannot-beyond = La cooperazione senza fondi europei, e quella successiva. Horizon Europe si può scegliere fra i programmi dopo averlo caricato: distretto source fetch cordis_horizon.
network-countries-title = Paesi con cui si lavora, { $region }
network-regions-title = Regioni con cui si lavora, { $region }
network-partners-note = Quota: di quanto è condiviso con altri in Europa. Volte: rispetto a quanto le dimensioni di entrambi fanno attendere; 1 è quanto atteso. Il Paese del territorio è contato senza il territorio. —: nulla in comune, o troppo pochi progetti.
network-community-title = Chi sta nella stessa comunità, { $region }
network-community-note = Quota delle estrazioni in cui la regione sta nella stessa comunità. Sono esclusi i Paesi di cui non sono note le regioni.
network-cannot-industries = Quale collegamento manca a un settore: dei progetti si pubblica il tipo di organizzazione, non il suo settore. Scegli programmi, tipi di organizzazione e anni; da quali Paesi viene ciò che un settore usa è nelle catene del valore, e i partner per settore sono fra i cluster registrati.
network-unlinked-title = Regioni con partner in comune e ancora nessun progetto, { $region }
network-unlinked-note = Il punteggio conta ogni partner in comune tanto meno quanti più partner ha. Un punteggio alto è un indizio, non un consiglio.
network-organisations-title = Chi fa da ponte, { $region }
network-organisations-note = Fra gli altri: quota dei cammini più brevi fra tutte le organizzazioni che vi passano. Vincolo: basso per chi ha partner che non si conoscono. Le ultime quattro contano le coppie di partner senza progetti comuni, secondo i Paesi dei tre.
network-pairs-title = Organizzazioni { $region_of } e di altrove con partner in comune e ancora nessun progetto
network-pairs-note = Tutti gli anni di Horizon 2020. Il punteggio conta ogni partner in comune tanto meno quanti più partner ha.
network-kinds-title = Con quali tipi di organizzazione lavorano altrove quelle { $region_of }
network-kinds-note = { $programmes ->
    [horizon] Horizon Europe
   *[other] Horizon 2020
 }; quote del lavoro delle organizzazioni di un tipo con altre fuori dal territorio, anche fuori dall’Europa.
network-countries-figure = Più o meno di quanto le dimensioni facciano attendere: { $region } e i Paesi con cui lavora di più
network-countries-marks = Punti: quanto è condiviso rispetto all’atteso. Linee: 95 % di 200 estrazioni dei progetti. Più grande il punto, più i progetti.
network-countries-alt = Punti con intervalli per i Paesi con cui si condivide di più, { $region }; a destra di 1 è più di quanto le dimensioni di entrambi facciano attendere.
network-map-figure = Con quali regioni si lavora più di quanto le dimensioni facciano attendere, { $region }
network-map-marks = Quanto è condiviso rispetto a quanto le dimensioni di entrambi fanno attendere; 1 è quanto atteso.
network-map-alt = Mappa delle regioni secondo quanto condividono, { $region }, rispetto a quanto le dimensioni di entrambi fanno attendere.
network-ties-title = Legami fra { $region } e i Paesi con cui condivide di più
network-ties-note = Volte: quanto è condiviso rispetto a quanto le dimensioni di entrambi fanno attendere. Il Paese del territorio è contato senza il territorio.
network-ties-figure = Chi dei primi partner è legato a chi, { $region }
network-ties-marks = Più spessa la linea, più è condiviso rispetto a quanto le dimensioni di entrambi fanno attendere. Nel colore del territorio tutti i suoi legami; degli altri quelli sopra l’atteso.
network-ties-alt = Il territorio ({ $region }) e i primi Paesi partner su un cerchio, con linee fra chi condivide più di quanto le dimensioni facciano attendere.
network-kinds-figure = Con chi lavora ciascun tipo di organizzazione { $region_of }
network-kinds-marks = Quote del lavoro con altri fuori dal territorio.
network-kinds-alt = Barre dei tipi di partner, per ciascun tipo di organizzazione { $region_of }.
column-network-country = Paese
column-network-projects = Progetti
column-network-share = Quota
column-network-times = Volte l’atteso
column-network-times-low = Intervallo, da
column-network-times-high = Intervallo, a
column-network-clusters = Cluster del posto
column-network-together = Nella stessa comunità
column-network-shared = Partner in comune
column-network-score = Punteggio
column-network-organisation = Organizzazione
column-network-type = Tipo
column-network-own-type = Tipo, qui
column-network-partners = Partner
column-network-between = Fra gli altri
column-network-constraint = Vincolo
column-network-coordinator = Nel suo Paese
column-network-gatekeeper = Fra casa ed estero
column-network-itinerant = Due di un altro Paese
column-network-liaison = Due di Paesi diversi
column-network-one = Uno
column-network-and = L’altro
column-network-own = Organizzazione qui
column-network-other = Organizzazione altrove
technical-association-strength = forza di associazione
technical-resource-allocation = allocazione di risorse
technical-betweenness = betweenness
technical-constraint = Burt
technical-coordinator = coordinatore
technical-gatekeeper = gatekeeper
technical-itinerant = itinerante
technical-liaison = liaison
search-for-cluster = Cluster, se registrati
web-span-times = Intervallo del caso
parameter-programmes = Programmi
parameter-programmes-why = Di chi contano i progetti
option-programmes-h2020 = Horizon 2020
option-programmes-interreg = Interreg
option-programmes-both = entrambi
option-programmes-horizon = Horizon Europe
parameter-organisations = Organizzazioni
parameter-organisations-why = Tutte, o quelle di un tipo fra loro
option-organisations-every = tutte
option-organisations-company = imprese
option-organisations-university = università
option-organisations-research = centri di ricerca
option-organisations-public = enti pubblici
option-organisations-other = altre
parameter-projects-from = Progetti dal
parameter-projects-from-why = Il primo anno in cui un progetto può essere iniziato
parameter-projects-to = Progetti fino al
parameter-projects-to-why = L’ultimo anno in cui un progetto può essere iniziato
onward-value-chains = Dove si collocano le industrie del Paese nelle catene globali del valore
onward-partners = Quale cluster è il partner giusto e per che cosa
cannot-network-years = L’ultimo anno, { $last }, viene prima del primo, { $first }. Scegli prima il minore.
cannot-network-kinds = keep.eu non dice di che tipo è un partner di Interreg. Chiedi di tutte le organizzazioni, o di Horizon 2020.
cannot-network-nobody = Nessun partner noto: { network-who } { $area_in } che abbiano lavorato con altri { network-in }, per quanto se ne conosce la regione. Le regioni sono note a livello NUTS 2: per una provincia chiedi della regione o del Paese.
method-networks = rete di collaborazione
formula-networks = w_ab = Σ_p 1 / (k_p − 1),  t_ab = w_ab 2W / (s_a s_b)
about-networks = Chi lavora con chi si ricava da chi partecipa agli stessi progetti; da quella rete si leggono partner, chi fa da ponte, comunità e legami mancanti.
symbols-networks = w è quanto condividono i territori a e b: ogni progetto p di k partner dà a ogni coppia 1 / (k − 1). s sono le somme di w di un territorio, 2W la somma di tutte, t quanto è condiviso rispetto a quanto le dimensioni fanno attendere. Le comunità sono quelle di massima modularità; un legame mancante prende il punteggio dai partner in comune, ciascuno diviso per quanti partner ha.
example-networks = Marche e Spagna: 61 progetti di Horizon 2020, 1,2 volte quanto le dimensioni fanno attendere (da 0,98 a 1,5): può bastare la dimensione.
