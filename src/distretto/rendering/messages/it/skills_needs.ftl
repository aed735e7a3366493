# 6.2 Quali professioni serviranno.
needs-leads = { $scenario ->
    [outlook] Se la crescita che il Cedefop prevede { $country_in } per gli anni { $outlook } durasse fino al { $end }
   *[trend] Se i settori { $region_in } continuassero fino al { $end } come dal { $first } al { $last }
 }, l’andamento più favorevole sarebbe quello del gruppo *{ $top_low }* ({ $top_change }{ $ranged ->
    [yes] ; con gli alti e bassi del passato da { $top_from } a { $top_to }
   *[no] {""}
 }), il meno favorevole{ $sure ->
    [yes] {" "}fra quelli in calo secondo ogni periodo del passato
   *[no] {""}
 } quello del gruppo { $bottom_low } ({ $bottom_change }{ $ranged ->
    [yes] ; da { $bottom_from } a { $bottom_to }
   *[no] {""}
 }). Tutti i posti insieme: { $total }.
needs-own = Se questi settori { $region_in } variassero del { $rate } % l’anno fino al { $end }, sarebbero *{ $jobs } posti { $direction ->
    [less] in meno
   *[more] in più
 }*, soprattutto nel gruppo { $largest_low }: i settori conservano la loro composizione di professioni.
needs-unknown = { $region } contava { $jobs } posti di lavoro nel { $base } secondo l’indagine. L’andamento passato dei suoi settori è noto per troppo pochi anni, o per troppo poche sue parti, perché lo si possa proseguire; lo scenario con una crescita propria risponde comunque.
needs-of-country = Le professioni sono note solo per Paese: { $region } entra con la sua quota dei posti { $country_of } in ciascun ramo ({ $year }) e con le professioni che il Paese ha in quel ramo.
needs-test = In passato queste proiezioni sarebbero state { $verdict ->
    [better] di qualche utilità
    [worse] peggiori di nessuna proiezione
   *[alike] non migliori di nessuna proiezione
 }: { $n_n ->
    [one] partendo dal { $first }, proseguire la tendenza di { $before } anni avrebbe sbagliato i posti di una professione del { $trend } dopo { $years } anni
   *[other] partendo da ciascuno di { $n } anni tra il { $first } e il { $last }, proseguire la tendenza di { $before } anni avrebbe sbagliato i posti di una professione in media del { $trend } dopo { $years } anni
 }; supporre che nulla cambi, del { $still }.
needs-tested = In passato queste proiezioni avrebbero sbagliato { $verdict ->
    [worse] più dell’ipotesi che nulla cambi
    [better] meno dell’ipotesi che nulla cambi
   *[alike] circa quanto l’ipotesi che nulla cambi
 }: in media del { $trend }, contro { $still }.
needs-certain = { $n_n ->
    [0] Per nessuno dei { $all } gruppi di professioni i { $stretches } periodi di { $length } anni del passato lasciano una direzione certa: ciascuno può crescere o ridursi.
    [one] Solo per uno dei { $all } gruppi di professioni, { $names_low }, i { $stretches } periodi di { $length } anni del passato concordano sulla direzione.
   *[other] Per { $n } dei { $all } gruppi di professioni ({ $names_low }) i { $stretches } periodi di { $length } anni del passato concordano sulla direzione.
 }
needs-short = Secondo l’indice del Cedefop per il 2026, { $country_in } mancano persone soprattutto in questi gruppi: { $names_low } (fino a { $index } su { $most }).
needs-no-shortage = Dove manchino persone { $country_in } non è nei dati: l’indice del Cedefop qui riguarda nove Paesi del Sud-Est Europa nell’UE.
needs-exposed = Il gruppo più esposto all’intelligenza artificiale generativa è { $occupation_low }, il { $jobs } dei posti: il { $share } delle sue professioni è nelle due classi più alte dell’Organizzazione internazionale del lavoro. Esposti sono i compiti; non è una perdita di posti.
needs-automation = { $of ->
    [region] Nel 2018 il { $own } dei posti { $region_in } era in professioni ad alto rischio di automazione secondo la stima di Nesta; in Italia il { $national }.
   *[country] Nel 2018 il { $national } dei posti in Italia era in professioni ad alto rischio di automazione secondo la stima di Nesta.
 }
needs-chance = Gli intervalli sono la massima distanza tra { $stretches } periodi di { $length } anni del passato, posta attorno alla proiezione. I periodi si sovrappongono, e il futuro può non somigliare a nessuno.
needs-hidden = Sono pubblicate { $known } combinazioni di settore e professione su { $cells }; le altre sono sotto il limite dell’indagine e valgono come ignote, non come zero.
needs-no-past = L’andamento passato dei settori non è noto per abbastanza anni per { $names }: entrano con la crescita degli altri.
needs-short-lacking = La carenza è la media dei Paesi che hanno l’indice; non c’è per { $names }.
needs-silent = La previsione non dice nulla di questi gruppi: { $names_low }; nella somma i loro posti restano come sono.
needs-wider = L’indagine conosce i settori per sezioni: è contata l’intera sezione dove è stata chiesta una parte.
needs-choice = { $scenario ->
    [outlook] Secondo la previsione del Cedefop, proseguita per { $years } anni
    [trend] Con i settori come in passato
   *[own] Con { $rate } % l’anno in ogni settore
 }, tutti i posti varierebbero di { $total }{ $alike ->
    [yes] , ogni professione allo stesso modo.
   *[no] : { $top_low } { $top_change }, { $bottom_low } { $bottom_change }.
 }
needs-age = I posti per professione sono del { $base }; i conti regionali per ramo arrivano al 2017; la previsione è per gli anni { $outlook }{ $italian ->
    [yes] ; le professioni italiane in dettaglio vanno dal 2014 al 2018
   *[no] {""}
 }.
needs-cannot-replacement = Quante persone servano al posto di chi va in pensione o lascia per sempre, di solito più di quante ne porti la crescita. Lo dice lo Skills Forecast del Cedefop, per Paese e professione; questo comando lo carica da una tabella: distretto source fetch replacement_demand --file FILE
needs-replacement = Oltre alla variazione dei posti, fino al { $end } servono { $people } persone al posto di chi lascia per sempre la professione, al ritmo che il Cedefop prevede { $country_in } fino al { $until }: soprattutto per { $most_low } ({ $of_most }). { $direction ->
    [less] La proiezione in sé toglie { $gained } posti.
    [more] La proiezione in sé aggiunge { $gained } posti.
   *[unknown] {""}
 }
needs-replacement-lacking = Chi lascerà per sempre non è previsto per { $names }: le loro persone non sono in quel numero.
column-needs-leaving = Da trovare per chi lascia
needs-cannot-mix = Come cambi la composizione delle professioni dentro i settori: ne sono pubblicati due anni, troppo pochi per proseguirli. Lo direbbero altri anni della tavola lfsa_eisn2 di Eurostat; questo comando li carica: distretto source fetch lfs_occupation
needs-cannot-skills = Quali competenze richiedano le professioni: è la domanda seguente, sulla classificazione ESCO.
needs-cannot-exposure = Se i posti esposti vadano persi o diventino migliori.
needs-table = Posti di lavoro per professione { $region_in }, { $base }{ $scenario ->
    [none] {""}
   *[other] {" "}e { $end }
 }
needs-table-note = Persone, arrotondate alle centinaia. Esposizione: quota delle professioni del gruppo, ciascuna contata una volta, nelle due classi più alte di esposizione all’intelligenza artificiale generativa. Rischio di automazione: quota dei posti italiani del 2018. —: non noto.
needs-industries = Posti di lavoro per settore { $region_in }{ $scenario ->
    [none] {""}
   *[other] , e come è andato il suo ramo
 }
needs-industries-note = Crescita annua del ramo in cui i conti regionali contano il settore: commercio, trasporti e ospitalità hanno perciò lo stesso dato. Periodo più lento e più veloce: tra quelli lunghi quanto la proiezione.
needs-shortages = Dove mancano persone { $country_in }, 2026
needs-shortages-note = Indice del Cedefop della carenza di lavoro e competenze, da 1 a 4; qui 4 è letto come la pressione più forte.
needs-italy = Le professioni italiane in dettaglio, dal 2014 al 2018
needs-italy-note = Persone, arrotondate alle centinaia, dall’indagine sulle forze di lavoro come pubblicata da Nesta. A rischio: contate da Nesta tra quelle ad alto rischio di automazione. Esposizione: punteggio medio dei compiti dell’Organizzazione internazionale del lavoro, da 0 a 1, 2025. Carenza: indice del Cedefop del gruppo superiore.
needs-figure = Come cambierebbero i posti per professione entro il { $end }, { $region }
needs-figure-marks = Variazione dei posti dal { $base } al { $end }; linee: la distanza tra i periodi del passato.
needs-figure-alt = Barre della variazione dei posti entro il { $end } per ciascun gruppo di professioni { $region_of }, con intervalli.
needs-italy-figure = Le professioni cresciute e ridotte di più in Italia, dal 2014 al 2018
needs-italy-marks = Variazione dei posti; prima i guadagni maggiori, poi le perdite maggiori.
needs-italy-alt = Barre della variazione dei posti dal 2014 al 2018 per le professioni italiane cresciute e ridotte di più.
column-occupation = Professione
column-needs-jobs = Posti, 2024
column-needs-jobs-2018 = Posti, 2018
column-needs-end = Posti alla fine
column-needs-change = Variazione
column-needs-change-2014 = Variazione dal 2014
web-scenarios = Un altro scenario, altri anni
web-span-past = Intervallo del passato
column-needs-low = Da
column-needs-high = a
column-needs-outlook = Previsione annua del Cedefop
column-needs-exposed = Esposte all’IA generativa
column-needs-automation = A rischio di automazione
column-needs-trend = Crescita annua
column-needs-slowest = Più lenta
column-needs-fastest = Più veloce
column-needs-shortage = Carenza (1–4)
column-needs-shortage-group = Carenza (1–4)
column-needs-more = Posti in più rispetto al 2014
column-needs-high-risk = A rischio di automazione
column-needs-exposure = Esposizione (0–1)
onward-training = Chi forma per questo, e quanti laureati e diplomati ci sono
onward-distance = Quali competenze separano due professioni
onward-jobs = Quanti posti di lavoro, e quanto buoni, ci sono nei cluster
cannot-needs-survey = L’indagine sui posti per settore e professione non ha dati per { $area } (comprende 36 Paesi europei; Albania, Kosovo, Moldova, Montenegro e Macedonia del Nord non ci sono, o sono senza valori). Può darsi che la tavola lfsa_eisn2 di Eurostat ora li abbia: distretto source fetch lfs_occupation
cannot-needs-industries = L’indagine non ha dati per { $industries_low }.
cannot-needs-outlook = La previsione del Cedefop in questi dati non ha nulla per { $area }: riguarda Austria, Bulgaria, Croazia, Grecia, Italia, Romania, Slovacchia, Slovenia e Ungheria. Puoi chiedere con la tendenza o con una crescita tua; oppure carica da una tabella la previsione del Cedefop per il Paese: distretto source fetch skills_outlook --file FILE
parameter-scenario = Scenario
parameter-scenario-why = Come proseguono i settori o le professioni
option-scenario-trend = come sono andati i settori
option-scenario-outlook = come prevede il Cedefop per professione
option-scenario-own = una crescita propria
parameter-horizon = Anni avanti
parameter-horizon-why = Contati dal 2024; più lontano si guarda, meno si può dire
parameter-trend-years = Anni della tendenza
parameter-trend-years-why = Su quanti anni del passato si prende la crescita
parameter-own-growth = Crescita propria
parameter-own-growth-why = Per cento l’anno dei settori richiesti, per lo scenario con una crescita propria
method-job-projection = proiezione per settore e professione
about-job-projection = I posti per professione se ogni settore crescesse in un dato modo e conservasse la sua composizione di professioni, con l’intervallo che danno i periodi del passato.
symbols-job-projection = x_io sono i posti della professione o nel settore i oggi, g_i la crescita annua del settore, h gli anni avanti, E_h i posti della professione allora. L’intervallo è la massima distanza dalla mediana delle proiezioni con ciascun periodo di h anni del passato.
example-job-projection = Italia, dal 2024 al 2029, con i settori come dal 2007 al 2017: professioni nei servizi e nel commercio +2,7 %, agricoltori −2,0 %, artigiani e operai specializzati −7,1 %.
