# 6.1 Quanti posti di lavoro, e quanto buoni, ci sono nei cluster della regione.
jobs-leads = { $n_n ->
    [one] Il settore in cui { $region } ha un cluster
   *[other] I { $n } settori in cui { $region } ha dei cluster
 } ({ $industries_low }{ $more_n ->
    [0] {""}
    [one] {" "}e un altro
   *[other] {" "}e altri { $more }
 }) { $n_n ->
    [one] contava
   *[other] contavano
 } *{ $jobs } posti di lavoro* nel { $last }: il { $share } di tutti quelli delle imprese.
jobs-leads-group = { $group }: *{ $jobs } posti di lavoro* { $region_in } nel { $last }, il { $share } di tutti quelli delle imprese.
jobs-course = Dal { $first } al { $last } i { $lost_n ->
    [0] loro posti
   *[other] posti di quelli con dati in entrambi gli anni
 } sono passati da { $before } a { $after } ({ $change }); negli stessi settori la variazione è stata di { $beside ->
    [country] { $country_change } { $country_in } e di { $reference_change } { $reference_in }.
   *[reference] { $reference_change } { $reference_in }.
 } { $verdict ->
    [more] L’andamento è migliore di quello del riferimento.
    [less] L’andamento è peggiore di quello del riferimento.
    [alike] L’andamento è circa quello del riferimento.
   *[unknown] Il riferimento non ha dati comparabili.
 }
jobs-course-unknown = Come siano cambiati i loro posti dal { $first } al { $last } non è noto: nessun dato è pubblicato per entrambi gli anni.
jobs-pay = In questi settori un posto di lavoro è pagato { $pay } mila euro l’anno a parità di prezzi ({ $year }): { $verdict ->
    [more] più che negli stessi settori { $reference_in } ({ $reference_pay })
    [less] meno che negli stessi settori { $reference_in } ({ $reference_pay })
    [alike] circa come negli stessi settori { $reference_in } ({ $reference_pay })
   *[unknown] quanto paghino gli stessi settori { $reference_in } non è noto
 }{ $beside ->
    [country] ; { $country_pay } { $country_in }
   *[reference] {""}
 }. Con questa composizione di settori è in posizione { $rank } su { $among } { $kind ->
    [country] Paesi
   *[region] regioni
 } con dati.
jobs-pay-unknown = Quanto sia pagato un posto di lavoro in questi settori { $region_in } non è noto: le retribuzioni non sono pubblicate.
jobs-index = La qualità del lavoro ha sei dimensioni; qui { $known_n ->
    [one] si può ordinare per una: { $names_low }.
   *[other] si può ordinare per { $known }: { $names_low }.
 } Su { $known_n ->
    [one] questa
   *[other] queste
 } l’indice è { $index } su 100, in posizione { $rank } su { $among } { $kind ->
    [country] Paesi
   *[region] regioni
 }; ciò che non è noto lascia l’indice intero tra { $least } e { $most }.
jobs-hidden = { $hides ->
    [no] Nulla: di questi settori sono pubblicati tutti i dati.
   *[yes] Fino al { $share } dei posti di questi settori può trovarsi in dati non pubblicati.
 } { $lost_n ->
    [0] I dati ci sono all’inizio e alla fine del periodo per { $n_n ->
        [one] il settore contato.
       *[other] tutti i { $n } settori contati.
     }
    [one] Uno su { $n } non ha dati all’inizio o alla fine del periodo e resta fuori dalla variazione.
   *[other] { $lost } su { $n } non hanno dati all’inizio o alla fine del periodo e restano fuori dalla variazione.
 }
jobs-dimensions = La retribuzione è quella dei settori dei cluster; formazione e tempo parziale riguardano tutti gli occupati dell’area, perché l’indagine non divide le regioni per settore.
jobs-rule = { $rule ->
    [stars] Sono contati i settori che superano almeno { $stars } delle tre prove di un cluster (dimensione, specializzazione, peso locale).
    [few] Nessuno supera { $stars } delle tre prove di un cluster; sono contati i settori con almeno { $threshold } volte la quota del riferimento.
   *[quotient] Sono contati i settori con almeno { $threshold } volte la quota del riferimento; le prove di un cluster valgono per le singole regioni.
 }
jobs-choice-before = { $same ->
    [yes] Gli stessi settori erano cluster già nel { $first }: la scelta dell’anno non altera la variazione.
   *[no] I settori che oggi sono cluster sono quelli che hanno resistito: i posti di quelli che lo erano nel { $first } sono variati di { $then }, quelli di oggi di { $now }.
 }
jobs-choice-index = { $part_time ->
    [apart] Il tempo parziale è mostrato e non valutato: l’indagine non dice chi lo vuole. Si può farlo contare a favore o contro.
    [bad] Il tempo parziale conta contro la qualità del lavoro, come scelto; l’indagine non dice chi lo vuole.
   *[good] Il tempo parziale conta a favore della qualità del lavoro, come scelto; l’indagine non dice chi lo vuole.
 } Le dimensioni pesano allo stesso modo; 0 è il dato più basso tra le aree confrontate, 100 il più alto.
jobs-age-further = { $n_n ->
    [one] Ciò che è stato caricato accanto è del { $first }.
   *[other] Ciò che è stato caricato accanto va dal { $first } al { $last }.
 }
jobs-age = Tempo di lavoro e formazione sono del { $year }; gli anni successivi arrivano con: distretto source fetch working_time_training
jobs-cannot-contracts = Quanto i posti siano sicuri, quanto lunghi gli orari e quanto sicuro il lavoro. Lo direbbero le tavole di Eurostat sui dipendenti a termine per settore (lfsa_etgan2), sulle ore settimanali abituali per regione (lfst_r_lfe2ehour) e sugli infortuni mortali (hsw_n2_02); questo comando le carica: distretto source fetch job_quality
jobs-cannot-environment = Quanto il lavoro sia sano. Lo direbbe l’indagine europea sulle condizioni di lavoro di Eurofound; questo comando carica il suo indice dell’ambiente fisico da una tabella: distretto source fetch working_conditions --file FILE
jobs-cannot-unions = Se qualcuno parli per chi svolge il lavoro. Lo direbbero i dati di OCSE e AIAS sui sindacati (ICTWSS); questo comando li carica dall’esportazione dell’OCSE: distretto source fetch union_density --file FILE
jobs-temporary = Dipendenti a termine nelle sezioni di questi settori: { $share } { $place_in } ({ $year }), { $reference_share } { $reference_in }.
jobs-cannot-occupations = In quali professioni siano questi posti.
jobs-cannot-cause = Se essere in un cluster renda i posti migliori.
jobs-cannot-since = Che cosa sia cambiato dopo il { $last }.
jobs-table = Posti di lavoro nei settori dei cluster { $region_in }
jobs-table-note = Addetti nel { $first } e nel { $last }; le variazioni altrove riguardano gli stessi settori e le stesse aree nei due anni. La retribuzione è data dai salari divisi per gli addetti, compresi quelli che non ricevono un salario, in euro del Paese. —: non pubblicato.
jobs-quality-table = Che cosa si sa della qualità del lavoro { $region_in }
jobs-quality-note = Retribuzione in migliaia di euro a parità di prezzi, per tutte le aree con la composizione di settori di quella richiesta; il resto in percentuale, dove non è detto altro. Contratti, infortuni, ambiente e sindacati sono noti solo per Paese. I giovani sono gli under 25 nel ramo con più posti tra questi: { $branch }. Una dimensione senza dati non vale né come cattiva né come buona.
jobs-figure = Come sono cambiati i posti nei settori dei cluster, { $region }, { $first }–{ $last }
jobs-figure-marks = Variazione dei posti, nel colore dell’area: { $region }; prima i settori che ne hanno di più.
jobs-figure-alt = Barre della variazione dei posti tra il { $first } e il { $last } per ciascun settore dei cluster { $region_of }, a confronto con gli stessi settori altrove.
quality-wages = Retribuzione
quality-security = Sicurezza del posto
quality-working-time = Tempo di lavoro
quality-conditions = Condizioni di lavoro
quality-skills = Competenze e formazione
quality-representation = Rappresentanza
quality-not-a-dimension = Chi occupa i posti
quality-measure-pay = Retribuzione per posto (migliaia di €, a parità di prezzi)
quality-measure-training = Adulti in formazione (25–64 anni, ultime quattro settimane)
quality-measure-part-time = Posti a tempo parziale sul totale
quality-measure-temporary = Dipendenti con un contratto a termine
quality-measure-hours = Ore settimanali abituali
quality-measure-accidents = Infortuni mortali sul lavoro l’anno, ogni 100.000 occupati
quality-measure-environment = Indice Eurofound dell’ambiente fisico (0–100, più è meglio)
quality-measure-unions = Dipendenti iscritti a un sindacato
quality-measure-young = Under 25 tra gli occupati del ramo
quality-branch-a = agricoltura
quality-branch-b-e = industria
quality-branch-f = costruzioni
quality-branch-g-i = commercio, trasporti e ospitalità
quality-branch-j = informazione e comunicazione
quality-branch-k = finanza
quality-branch-l = attività immobiliari
quality-branch-m-n = servizi professionali e di supporto
quality-branch-o-q = servizi pubblici
quality-branch-r-u = altri servizi
column-jobs-whose = Dove
jobs-beside-table = Variazione dei posti { $region_in }, a confronto con gli stessi settori altrove
jobs-beside-note = Dal { $first } al { $last }; le stesse aree nei due anni. —: non confrontabile.
column-jobs-start = Posti all’inizio
column-jobs-end = Posti
column-jobs-change-own = Variazione
column-jobs-change-country = Variazione nel Paese
column-jobs-change-reference = Variazione nel riferimento
column-jobs-change-reference-of = Variazione, { $reference }
column-quality-dimension = Dimensione
column-quality-value = Qui
column-quality-country = Nel Paese
column-quality-reference = Riferimento
column-quality-reference-of = { $reference }
column-quality-counted = Nell’indice
onward-needs = Quali professioni crescono e quali sono a rischio
cannot-jobs-no-clusters = Nessun settore { $area_in } è un cluster con questi limiti (almeno { $stars } stelle su tre; senza stelle, { $threshold } volte la quota del riferimento). Chiedere con meno stelle o una soglia più bassa, oppure indicare un settore.
parameter-least-stars = Cluster da
parameter-least-stars-why = Quante delle tre stelle (dimensione, specializzazione, peso locale) deve avere un settore di una regione
parameter-part-time = Tempo parziale
parameter-part-time-why = Se i posti a tempo parziale contano nell’indice di qualità del lavoro
option-part-time-apart = mostrato, non contato
option-part-time-bad = conta contro
option-part-time-good = conta a favore
about-job-quality = Che cosa si sa della qualità del lavoro in un’area, su una scala comune con le altre, e quanto l’ignoto la lascia aperta.
symbols-job-quality = J è l’indice, x_k il dato della dimensione k; min e max sono presi sulle aree confrontate; K conta le dimensioni con un dato. La retribuzione è la media dei settori con i posti dell’area richiesta come pesi per tutte le aree, così che la composizione dei settori non conti.
example-job-quality = Marche, 2014: su due delle sei dimensioni, retribuzione e formazione, l’indice è 32,3 su 100; le quattro senza dati lo lasciano aperto da 10,8 a 77,4.
