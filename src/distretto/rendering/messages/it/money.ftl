# 4.5 Dove sono andate le risorse.
money = Dal { $first } al { $last } l’Unione europea ha pagato *{ $amount } euro* { $chosen_n ->
    [0] di fondi strutturali { $region_in }; la parte maggiore viene dal { $fund } ({ $share }).
    [one] { $region_in } da un solo fondo: { $funds }.
   *[other] { $region_in } solo da questi fondi: { $funds }; la parte maggiore viene dal { $fund } ({ $share }).
 }
money-standing = Sono { $per_head } euro all’anno per abitante: posto { $rank } su { $among } regioni con pagamenti e popolazione ({ $modelled } secondo la spesa che la Commissione ne stima).
money-planned = { $own_n ->
    [1] Dei piani dei programmi propri della regione per il 2014-2020
   *[other] Dei piani { $place_of } per il 2014-2020
 } la parte maggiore è per { $objective_low } ({ $share }).
money-planned-chosen = I piani { $place_of } per il 2014-2020 destinano { $planned } euro a { $objectives_low } ({ $share } di tutti gli obiettivi){ $regional_n ->
    [0] .
   *[other] ; con il fondo regionale, entro la fine del 2018, erano stati decisi progetti per { $decided } euro e spesi { $spent } euro, compresa la quota nazionale.
 }
money-cooperation = { $participations_n ->
    [0] Nessuna partecipazione { $region_in } a progetti di cooperazione è pubblicata ({ money-interreg })
    [one] Una partecipazione { $region_in } a progetti di cooperazione è pubblicata ({ money-interreg })
   *[other] { $participations } partecipazioni { $region_in } a progetti di cooperazione sono pubblicate ({ money-interreg })
 }; { $clustering_n ->
    [0] nessun progetto sui cluster ha qui un partner.
    [one] un progetto sui cluster ha qui un partner.
   *[other] { $clustering } progetti sui cluster hanno qui un partner.
 }
money-hidden = { $share } delle celle (regione, fondo e anno) non ha un dato e non è in nessuna somma; { $regions_n ->
    [one] si somma una regione.
   *[other] si sommano { $regions } regioni.
 }
money-choice = Un pagamento è contato nell’anno in cui la Commissione ha pagato, spesso dopo che il lavoro è stato fatto: la spesa stimata lo sposta, e con esso i posti in graduatoria.
money-interreg = { $interreg_list ->
    [shipped] progetti chiusi entro il 2019
   *[own] progetti presenti in keep.eu nel { $interreg_year }
 }
money-age = I pagamenti arrivano al { $last }, di quell’anno solo in parte; i piani sono del 2018 e 2019; della cooperazione: { money-interreg }.
money-of-country = { $region } non ha un programma proprio nei piani: sono mostrati quelli { $place_of }, e quanto di essi sia arrivato alla regione non è pubblicato.
money-cannot-effect = Che cosa hanno prodotto le risorse.
money-cannot-beneficiaries = Chi le ha ricevute: i pagamenti sono pubblicati per regione e fondo, non per tipo di beneficiario.
money-cannot-national = Le risorse nazionali e private accanto a quelle europee.
money-years-title = Pagamenti { $region_in } per fondo e anno
money-note = In euro dell’anno, non corretti per i prezzi. Una cella vuota: non pubblicato.
money-years-note = Pagamenti dell’Unione europea in euro; il 2016 non è completo.{ $ended_n ->
    [0] {""}
    [one] {" "}La linea di un fondo ({ $funds }) finisce nel { $year }: nulla di più recente è pubblicato, e il numero accanto è di quell’anno.
   *[other] {" "}Le linee di alcuni fondi finiscono prima del { $last } ({ $funds }): nulla di più recente è pubblicato, e il numero accanto a ciascuna è del suo ultimo anno.
 }
money-years-alt = Linee dei pagamenti annuali { $region_in }, una per ogni fondo.
money-regions-title = Pagamenti annuali per abitante, regione per regione
money-map-note = In euro dell’anno. Tratteggiato: nessun dato.
money-map-alt = Mappa dei pagamenti per abitante e anno nelle regioni dell’Unione, { $region } evidenziata.
money-plans-title = Piani { $place_of } per il 2014-2020 per obiettivo
money-plans-none = Piani per il 2014-2020 per obiettivo
money-plans-note = Risorse europee in euro; deciso e speso comprendono la quota nazionale. Gli ultimi piani sono del 2019 per tutti i fondi; deciso e speso sono stati pubblicati per il 2018 e per il solo fondo regionale. Nulla è ripartito tra regioni che non hanno un programma proprio.
money-themes-title = Progetti di cooperazione per tema
money-themes-note = Si contano: { money-interreg }. Un progetto con più temi conta in ciascuno. Il bilancio è la quota stimata dei partner.
money-clustering-title = Progetti di cooperazione sui cluster con un partner { $region_in }
money-clustering-note = Sono elencati { $shown } su { $projects }. Fonte: keep.eu.
column-fund = Fondo
column-paid = Pagato
column-own-region = Oggetto della domanda
column-per-head = Euro all’anno per abitante
column-thematic-objective = Obiettivo
column-interreg-theme = Tema
column-projects = Progetti
column-participations = Partecipazioni
column-budget-share = Bilancio, stimato
column-project = Progetto
column-programme = Programma
column-begins = Inizio
column-project-budget = Bilancio del progetto
column-partners-here = Partner qui
column-partners = Partner
parameter-clustering-projects = Progetti elencati
parameter-clustering-projects-why = Quanti progetti sui cluster mostra la tabella
cannot-no-payments = Non sono pubblicati pagamenti dei fondi strutturali per { $region }: i dati riguardano le regioni dell’Unione europea fino al 2016, e gli aiuti ai Paesi che non ne fanno parte (IPA) non sono in nessun insieme di dati presente qui. Scegli una regione dell’Unione, o chiedi con chi l’area collabora nei progetti, o quali sistemi di sostegno ci sono.
about-spending-by-region = I pagamenti dei fondi strutturali sommati per regione, fondo e anno, e per abitante; i piani per obiettivo; i progetti di cooperazione per tema.
symbols-spending-by-region = p_rft è quanto è stato pagato alla regione r dal fondo f nell’anno t, n_r i suoi abitanti, T il numero di anni. Una cella senza dato non è in nessuna somma.
example-spending-by-region = 90 milioni di euro in dieci anni in una regione di 1,5 milioni di abitanti sono 6 euro all’anno per ciascuno.
column-planned = Programmato, tutti i fondi (2019)
column-planned-erdf = Programmato, fondo regionale (2018)
column-decided-erdf = Deciso, fondo regionale (2018)
column-spent-erdf = Speso, fondo regionale (2018)
cannot-no-payments-of-funds = Dal { $first } non sono pubblicati pagamenti { $region_in } di { $funds }. Scegli un altro fondo, o un anno precedente.
parameter-funds = Fondi
parameter-funds-why = Se nulla è spuntato contano tutti; i pagamenti sono pubblicati per i fondi regionale, sociale, di coesione e per lo sviluppo rurale
parameter-objectives = Temi dei piani
parameter-objectives-why = Gli obiettivi del 2014-2020; se nulla è spuntato si vedono tutti. I pagamenti non sono pubblicati per tema
parameter-paid-since = Pagamenti dal
parameter-paid-since-why = Il primo anno che si somma; i dati arrivano fino al 1988
