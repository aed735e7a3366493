# 4.3 Quanto sono efficienti i sistemi di sostegno, con l’analisi dell’inviluppo dei dati.
efficiency-leads = { $within_n ->
    [1] { $region }: è parte di un sistema più grande, misurato nel suo insieme. { $unit }
   *[other] { $unit }
 }: { $orientation ->
    [input] lavorando come i migliori, basterebbe una quota stimata del *{ $share }* di ciò che si impiega
   *[other] si ottiene una quota stimata del *{ $share }* di ciò che i migliori otterrebbero con altrettanto
 } (tolta la distorsione del campione; intervallo al 95 %: da { $low } a { $high }), { $same_n ->
    [0] posto da { $first } a { $last }
   *[other] posto { $first }
 } su { $units } { $level ->
    [regions] regioni
   *[other] Paesi
 }. Che cosa entra: { $inputs_low }. Che cosa esce: { $outputs_low }.
efficiency-several = { $level ->
    [regions] Regioni
   *[other] Paesi
 } { $region_in } che si possono misurare: { $measured } su { $every }, tra { $units } in tutto. In testa { $best }, con una quota dal { $best_low } al { $best_high } di ciò che { $orientation ->
    [input] basterebbe ai migliori
   *[other] otterrebbero i migliori con altrettanto
 }; in coda { $least }, dal { $least_low } al { $least_high } (intervalli al 95 %). Che cosa entra: { $inputs_low }. Che cosa esce: { $outputs_low }.
efficiency-not-measured = { $region }: la misura non è possibile, perché manca o non è confrontabile { $missing_low }. Più sotto { $level ->
    [regions] le { $units } regioni
   *[other] i { $units } Paesi
 } di cui tutto è noto.
efficiency-peers = { $unit }: i sistemi di confronto sono { $peers }{ $more_n ->
    [0] {""}
    [one] {" "}e un altro
   *[other] {" "}e altri { $more }
 }. Una loro combinazione { $orientation ->
    [input] otterrebbe altrettanto con meno.
   *[other] otterrebbe di più con altrettanto.
 }
efficiency-on-frontier = { $unit }: nei dati osservati il sistema è sulla frontiera, nessuna combinazione degli altri ottiene di più con altrettanto{ $known_n ->
    [0] .
   *[other] . A confronto con gli altri soltanto, { $orientation ->
        [input] potrebbe impiegare { $beyond } volte tanto e restarci.
       *[other] ottiene { $beyond } volte quanto otterrebbero loro.
     }
 }
efficiency-target = Obiettivo per { $measure_low }: { $target }{ $counted ->
    [applications] {""}
    [persons] {""}
   *[other] {" "}{ $unit_of }
 } invece di { $observed }: { $by }, che è il minimo, perché i dati dei sistemi di confronto sono quelli osservati; tolta la distorsione del campione, come nella quota qui sopra, circa { $corrected_by }.{ $slack_n ->
    [0] {""}
   *[other] { $orientation ->
        [input] {" "}La combinazione dei sistemi di confronto ottiene persino di più di questo: { $left_low }.
       *[other] {" "}Alla combinazione dei sistemi di confronto basta persino meno di ciò che entra qui, e non è un obiettivo di taglio: { $left_low }.
     }
 }
efficiency-together = Insieme arrivano a { $observed }{ $counted ->
    [applications] {""}
    [persons] {""}
   *[other] {" "}{ $unit_of }
 }, e se ciascuno raggiungesse il proprio obiettivo, secondo i sistemi di confronto osservati, a { $target } ({ $by }); tolta la distorsione del campione, circa { $corrected_by }: { $measure_low }.
efficiency-scale = { $returns ->
    [constant] La dimensione è quella con cui si ottiene di più in proporzione.
    [increasing] I sistemi più grandi ottengono di più in proporzione: qui i rendimenti di scala sono crescenti, con un’efficienza di scala del { $scale }.
    [decreasing] I sistemi più piccoli ottengono di più in proporzione: qui i rendimenti di scala sono decrescenti, con un’efficienza di scala del { $scale }.
   *[other] Se la dimensione sia favorevole non si può dire.
 }
efficiency-over-time = Dal { $first } al { $last } la produttività è cambiata del *{ $by }* ({ $same_n ->
    [0] da { $least } a { $most } con tre modi di tracciare la frontiera
   *[other] lo stesso con tre modi di tracciare la frontiera
 }): { $closer } per la distanza dalla frontiera, { $frontier } per lo spostamento della frontiera stessa.
efficiency-over-time-several = Dal { $first } al { $last } la produttività è nota per { $units } sistemi: è salita in { $up } e scesa in { $down }, con ciascuno dei tre modi di tracciare la frontiera.
efficiency-chance = Intervalli e posti vengono da { $draws } estrazioni di un bootstrap lisciato, che toglie ciò che un campione piccolo abbellisce. { $apart } sistemi su { $units } sono con certezza sotto il più alto; tra gli altri l’ordine resta aperto.
efficiency-hidden = { $aside_n ->
    [0] Di tutti i { $every } sistemi si conosce ogni dato.
    [one] Un sistema su { $every } non è misurato: { $names }.
   *[other] { $aside } sistemi su { $every } non sono misurati: { $names }{ $more_n ->
        [0] {""}
        [one] {" "}e un altro
       *[other] {" "}e altri { $more }
     }.
 }{ $borders_n ->
    [0] {""}
    [one] {" "}Di questi, uno ha dati solo con altri confini.
   *[other] {" "}Di questi, { $borders } hanno dati solo con altri confini.
 }{ $wrong_n ->
    [0] {""}
    [one] {" "}Uno ha un dato negativo, o soltanto zeri da un lato.
   *[other] {" "}{ $wrong } hanno un dato negativo, o soltanto zeri da un lato.
 }{ $recoded_n ->
    [0] {""}
    [one] {" "}Di un sistema i dati sono quelli dei codici di un’altra edizione.
   *[other] {" "}Di { $recoded } sistemi i dati sono quelli dei codici di altre edizioni, sommati.
 }
efficiency-choice = Senza correzione { $unit } è al { $here }. Con altre { $tried } scelte (rendimenti di scala, una misura in meno o in più, senza il sistema di confronto che pesa di più) { $same_n ->
    [0] va dal { $low } al { $high }.
   *[other] resta al { $low }.
 }
efficiency-age = Ciò che entra è del { $inputs }, ciò che esce del { $outputs }: { $lag_n ->
    [0] nessun ritardo richiesto.
    [one] ritardo richiesto, un anno.
   *[other] ritardo richiesto, { $lag } anni.
 }{ $early_n ->
    [0] {""}
   *[other] {" "}Di quell’anno ne mancano ancora: { $measures_low }.
 }
efficiency-cannot-cause = Perché un sistema è meno efficiente, e se facendo come i sistemi di confronto raggiungerebbe il suo obiettivo.
efficiency-cannot-beyond = Nulla oltre questo campione ({ $sample }) e questi risultati ({ $outputs_low }): i migliori di qui possono essere lontani da ciò che è possibile, e ciò che non si conta non vale.
efficiency-cannot-lag = In quanto tempo arrivano i risultati: il ritardo di { $lag_n ->
    [one] un anno
   *[other] { $lag } anni
 } è una scelta, uguale per tutti.
efficiency-too-few = Molto: { $units } sistemi sono pochi per { $measures } misure. Come regola pratica ne servono { $advised }; con meno, quasi tutti sembrano efficienti.
efficiency-collinear = Che cosa aggiunga ciascuna di queste misure: { $one_low } e { $other_low } sono quasi proporzionali.
efficiency-infeasible = Quanto sono efficienti questi sistemi, con cui nessuna combinazione degli altri si può confrontare: { $units }.
efficiency-no-change = Come è cambiata la produttività dal { $earlier }: { $why_n ->
    [0] troppo pochi sistemi hanno ogni dato di entrambi gli anni.
   *[other] non c’è un dato più vecchio di quello in uso per { $measures_low }.
 }
efficiency-cannot-borders = Le regioni nei confini di oggi: sono quelle della NUTS { $edition }, per cui si possono sommare gli anni precedenti e successivi.
efficiency-scores-title = Efficienza di { $units } sistemi, ciascuno con il suo intervallo
efficiency-scores-note = Quota corretta per la distorsione del campione con { $draws } estrazioni. L’area di cui si chiede sta in testa; l’ordine degli altri è quello della quota corretta, e dove gli intervalli si sovrappongono non dice nulla.
efficiency-scores-figure = { $units } sistemi: { $orientation ->
    [input] quanto basterebbe di ciò che impiegano
   *[other] quanto ottengono di ciò che otterrebbero i migliori
 }
efficiency-scores-figure-note = Punto: quota corretta; linea: intervallo al 95 %. L’area di cui si chiede in testa; dove le linee si sovrappongono l’ordine resta aperto.
efficiency-scores-alt = Punti con intervalli per { $units } sistemi, da { $best } ({ $best_share }) a { $least } ({ $least_share }); tutti i valori sono nella tabella.
efficiency-map-title = Dove l’efficienza è più alta e più bassa, { $units } sistemi
efficiency-map-note = Quota corretta. A tratti o a punti: non misurato. Gli intervalli sono nella tabella.
efficiency-map-alt = Mappa delle quote corrette di { $units } sistemi, da { $best } ({ $best_share }) a { $least } ({ $least_share }); tutti i valori sono nella tabella.
efficiency-targets-title = Obiettivi { $region_in }
efficiency-targets-note = Obiettivo e margine sono secondo i dati osservati dei sistemi di confronto, quindi il minimo; corretti: senza la distorsione del campione, sullo stesso piano della quota corretta. { $orientation ->
    [input] Per ciò che esce
   *[other] Per ciò che entra
 } l’obiettivo dice soltanto con quanto lavora la combinazione dei sistemi di confronto: non è un traguardo. Scarto: la parte che resta dopo che tutto si è mosso in proporzione. Di più sistemi le ultime righe sono le somme.
efficiency-targets-figure = { $region }: quanto si potrebbe migliorare, misura per misura
efficiency-targets-figure-note = Variazione dal dato osservato all’obiettivo secondo i sistemi di confronto osservati. { $orientation ->
    [input] Per ciò che esce
   *[other] Per ciò che entra
 }: con quanto lavora la loro combinazione, non un traguardo. Nessuna barra: nulla cambierebbe.
efficiency-targets-alt = Barre della variazione dai dati osservati { $region_in } agli obiettivi; tutti i valori sono nella tabella.
efficiency-peers-title = Sistemi di confronto { $region_in }
efficiency-peers-note = Peso: quanto dei dati di ciascun sistema di confronto è nell’obiettivo{ $returns ->
    [crs] {"; "}la somma dei pesi non deve essere uno, perché la dimensione non conta.
    [vrs] {"; "}la somma dei pesi è uno.
   *[other] .
 }
efficiency-changes-title = Variazione della produttività dal { $first } al { $last }
efficiency-changes-note = { $units } sistemi con i dati di entrambi gli anni, { $aside } senza. Minima e massima: con la frontiera di ciascun anno, di tutti gli anni fino ad allora, e dei due insieme. L’avvicinamento alla frontiera per il suo spostamento dà il totale; variazione pura e di scala compongono il primo.
efficiency-changes-figure = Variazione della produttività dal { $first } al { $last }
efficiency-changes-figure-note = Barra: con la frontiera di ciascun anno; linea: minima e massima con tre modi di tracciarla. Non è un intervallo del caso.
efficiency-changes-alt = Barre della variazione della produttività dal { $first } al { $last } per sistema; tutti i valori sono nella tabella.
efficiency-otherwise-title = Con altre scelte
efficiency-otherwise-note = Quote come osservate, senza correzione, perché si possano mettere una accanto all’altra.
efficiency-figures-title = I dati usati
efficiency-figures-note = Anno: il più vicino a quello richiesto in cui abbastanza sistemi hanno un dato, al più a tre anni di distanza. Ricodificato: il dato è quello dei codici di un’altra edizione, sommati dove sono più d’uno.
efficiency-aside-title = Non misurati: { $units }
efficiency-aside-note = Ciò che non è noto non viene mai completato.
progress-draws = Campioni estratti: { $done } su { $of }
efficiency-inputs = entra
efficiency-outputs = esce
efficiency-returns-increasing = crescenti
efficiency-returns-constant = costanti
efficiency-returns-decreasing = decrescenti
efficiency-returns-unknown = non noti
efficiency-aside-unpublished = non pubblicato
efficiency-aside-borders = solo con altri confini
efficiency-aside-negative = dato negativo
efficiency-aside-zero = soltanto zeri da un lato
efficiency-otherwise-returns-crs = rendimenti costanti
efficiency-otherwise-returns-vrs = rendimenti variabili
efficiency-otherwise-returns-nirs = rendimenti mai crescenti
efficiency-otherwise-returns-ndrs = rendimenti mai decrescenti
efficiency-otherwise-without = senza questa misura
efficiency-otherwise-with = con anche questo risultato
efficiency-otherwise-peer = senza il sistema di confronto che pesa di più
efficiency-unit-million-pps-2005 = milioni di SPA a prezzi del 2005
efficiency-unit-million-pps = milioni di SPA
efficiency-unit-million-eur = milioni di euro
efficiency-unit-full-time-equivalents = equivalenti a tempo pieno
efficiency-unit-persons = persone
efficiency-unit-thousand-persons = migliaia di persone
efficiency-unit-applications = domande
column-efficiency-unit = Sistema
column-efficiency-corrected = Quota corretta
column-efficiency-first-rank = Posto da
column-efficiency-last-rank = a
column-efficiency-reached = Quota osservata
column-efficiency-efficient = Sulla frontiera
column-efficiency-peers = Misurato con
column-efficiency-returns = Rendimenti di scala
column-efficiency-scale = Efficienza di scala
column-efficiency-beyond = A confronto con gli altri soltanto
column-efficiency-measure = Misura
column-efficiency-side = Lato
column-efficiency-unit-of = In
column-efficiency-observed = Osservato
column-efficiency-target = Obiettivo
column-efficiency-margin = Margine
column-efficiency-corrected-target = Obiettivo corretto
column-efficiency-corrected-margin = Margine corretto
column-efficiency-slack = Di cui scarto
column-efficiency-peer = Sistema di confronto
column-efficiency-weight = Peso
column-efficiency-change = Produttività
column-efficiency-least = Minima
column-efficiency-most = Massima
column-efficiency-catching-up = Avvicinamento alla frontiera
column-efficiency-frontier = Spostamento della frontiera
column-efficiency-pure = Variazione pura
column-efficiency-scale-change = Variazione di scala
column-efficiency-choice = Scelta
column-efficiency-left-out = Tolto
column-efficiency-then = Quota allora
column-efficiency-year = Anno
column-efficiency-value = Dato
column-efficiency-recoded = Ricodificato
column-efficiency-measures = Mancante o rifiutato
column-efficiency-why = Perché
conclusion-efficiency-frontier = sulla frontiera
conclusion-efficiency-above-half = con certezza oltre la metà di ciò che ottengono i migliori
conclusion-efficiency-around-half = circa la metà di ciò che ottengono i migliori
conclusion-efficiency-below-half = con certezza meno della metà di ciò che ottengono i migliori
conclusion-below-half = con certezza meno della metà di ciò che ottengono i migliori: { $items }
cli-metavar-codes = CODICI
headline-financing-efficiency = La quota corretta
onward-efficiency-systems = Come sono fatti i sistemi di sostegno con cui ci si confronta?
onward-efficiency-practices = Quali pratiche altrui, anche dei sistemi di confronto, si potrebbero trasferire qui?
onward-efficiency-mix = Quali politiche dei sistemi di confronto mancano qui?
onward-efficiency-regions = E regione per regione?
onward-efficiency-money = Dove sono andate le risorse?
parameter-unit-level = Sistemi confrontati
parameter-unit-level-why = Paesi interi, o regioni NUTS 2
option-unit-level-countries = Paesi
option-unit-level-regions = regioni
parameter-inputs = Che cosa entra (input)
parameter-inputs-why = Al più cinque; se nulla è spuntato valgono le usuali
parameter-outputs = Che cosa esce (output)
parameter-outputs-why = Al più cinque, nessuna tra quelle che entrano; per m input e s output servono almeno 3 × (m + s) sistemi
parameter-sample = A confronto con
parameter-sample-why = L’area i cui sistemi segnano la frontiera
parameter-inputs-year = Anno di ciò che entra
parameter-inputs-year-why = Si prende l’anno più vicino con dati, e lo si dice
parameter-lag = Anni fino ai risultati
parameter-lag-why = Ciò che esce è preso tanti anni dopo ciò che entra
parameter-returns = Rendimenti di scala
parameter-returns-why = Se la dimensione può contare: costanti confronta tutti, variabili solo con sistemi di dimensione simile
option-returns-crs = costanti
option-returns-vrs = variabili
option-returns-nirs = mai crescenti
option-returns-ndrs = mai decrescenti
parameter-orientation = Che cosa cambierebbe
parameter-orientation-why = Più risultati con le stesse risorse, o gli stessi risultati con meno
option-orientation-output = più risultati
option-orientation-input = meno risorse
parameter-earlier = Variazione dal
parameter-earlier-why = L’anno precedente di ciò che entra, per la variazione della produttività
parameter-replications = Estrazioni bootstrap
parameter-replications-why = Più estrazioni, intervalli più stabili; oltre 1.000 ci vuole un po’
error-efficiency-both = { $label }: «{ $name }» entra già; va scelta da un lato soltanto.
error-efficiency-level = { $label }: «{ $name }» non ha dati per { $level ->
    [regions] regioni
   *[other] Paesi interi
 }; scegline un’altra, o l’altro tipo di sistema.
error-efficiency-many = { $label }: scegline al più { $most }, non { $given }.
cannot-efficiency-year = «{ $measure }» non ha dati entro { $furthest } anni dal { $wanted }; ne ha per { $years }. Scegli un altro anno o un’altra misura.
cannot-efficiency-area = { $region }: non corrisponde a regioni intere della NUTS 2013, l’edizione in cui si confrontano le regioni. Chiedi della regione in cui si trova, o del suo Paese.
cannot-efficiency-few = Solo { $known } sistemi su { $units } hanno tutti questi dati, e ne servono almeno due. Scegli meno misure, un altro anno o un’area di confronto più grande.
cannot-efficiency-nowhere = «{ $measure }» è zero in ogni sistema che si potrebbe misurare. Va tolta.
cannot-efficiency-all = Quasi tutti i { $units } sistemi sono sulla frontiera, quindi non c’è nulla da distinguere: per tante misure servirebbero almeno { $advised } sistemi. Scegli meno misure o un’area di confronto più grande.
method-malmquist-index = indice di produttività di Malmquist
efficiency-range = In tre modi
column-efficiency-low = Da
column-efficiency-high = a
about-data-envelopment-analysis = Quanto ricava ciascun sistema da ciò che ha, misurato con i migliori osservati e con le loro combinazioni, senza prezzi né pesi fissati prima.
symbols-data-envelopment-analysis = x: ciò che entra in un sistema, y: ciò che ne esce; λ: i pesi con cui si combinano gli altri sistemi. φ è il fattore per cui tutti i risultati potrebbero crescere; la quota ottenuta è 1/φ. È corretta per la distorsione del campione con un bootstrap lisciato.
example-data-envelopment-analysis = Un sistema spende 100 e ha 40 brevetti. Un altro spende 50 e ne ha 40: due volte questo spenderebbe altrettanto e ne avrebbe 80. Con rendimenti costanti il primo ottiene 40 su 80, la metà, e il suo obiettivo è 80.
about-malmquist-index = Se la produttività è cresciuta perché un sistema si è avvicinato ai migliori, o perché si sono mossi i migliori.
symbols-malmquist-index = E_t(t′): la quota che un sistema, com’era nell’anno t′, ottiene della frontiera dell’anno t. M oltre 1 è un progresso; la variazione E_t′(t′)/E_t(t) è la parte dovuta all’avvicinamento alla frontiera, il resto allo spostamento della frontiera.
example-malmquist-index = Un sistema otteneva 0,5 della frontiera del suo anno e ora ottiene 0,6 di quella di oggi; rispetto alla frontiera di allora oggi ottiene 0,72, e com’era allora 0,42 di quella di oggi. L’indice è √(0,72/0,5 · 0,6/0,42) = 1,43: 1,2 di avvicinamento per 1,2 di spostamento.
