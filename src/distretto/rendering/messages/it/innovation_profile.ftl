# Innovazione: il profilo di un’area in ogni indicatore, per dimensione e in un indice, ogni rango con il suo intervallo.
standing-index = In un indice di { $indicators } indicatori *il rango { $region_of } è { $rank } su { $regions }* (mediana), tra { $low } e { $high } in nove modi su dieci di costruirlo.
standing-beside = Tra { $group_low } il rango è { $rank } su { $regions }, compreso tra { $low } e { $high }.
standing-ends = Tra le dimensioni, la posizione migliore è in { $best_low } ({ $rank } su { $regions }, tra { $low } e { $high }), la peggiore in { $worst_low } ({ $rank_there } su { $regions_there }, tra { $low_there } e { $high_there }).
standing-alike = { $better_n ->
    [one] Una delle { $peers } regioni più simili per struttura fa meglio: { $names }.
   *[other] { $better } delle { $peers } regioni più simili per struttura fanno meglio; le più vicine: { $names }.
 }
standing-alike-none = Nessuna delle { $peers } regioni più simili per struttura fa nettamente meglio.
standing-choice = Il rango dipende soprattutto da questa scelta: { $factor_low }; poi da: { $next_low } ({ $draws } estrazioni di queste e delle altre scelte).
standing-choice-close = Il rango dipende soprattutto da due scelte, { $factor_low } e { $next_low }; quale delle due pesi di più non si può dire ({ $draws } estrazioni).
standing-choice-still = Nessun altro modo di costruire l’indice cambia il rango ({ $draws } estrazioni).
standing-weighed = Le estrazioni spostano ogni peso fino a un quarto ma non cambiano lo schema. Senza estrazioni, con la scala e la media scelte, il rango è { $now }; con gli altri schemi sarebbe { $same ->
    [yes] { $least }
   *[no] tra { $least } e { $most }
 }.
standing-alone = { $dimensions }: un solo indicatore, quindi nessun intervallo proprio.
standing-hidden = Contano { $used } indicatori su { $asked }. A ciascuno mancano da { $least } a { $most } delle { $regions } regioni: ognuna di queste potrebbe stare davanti. { $apart } regioni di altre edizioni NUTS hanno dati ma restano fuori: nessuna singola regione NUTS 2021 ne ha il territorio.
standing-left-out = Esclusi per mancanza di dati: { $indicators }{ $more_n ->
    [0] .
    [one] ; e un altro.
   *[other] ; e altri { $more }.
 }
standing-recomputed = Dei { $used } dati che contano, { $recomputed } sono ricalcolati dalle { $parts } regioni con il rispettivo denominatore dello stesso anno (abitanti, PIL, occupati); nessuno è una media di tassi.
standing-age = Dati { $years }; ogni indicatore è confrontato nell’anno più recente in cui lo hanno l’area e la maggior parte delle regioni.
standing-cannot-why = Perché l’area sta dove sta, o che cosa cambierebbe una politica.
standing-cannot-survey = Quanto un rango può dipendere dal caso del campionamento: le fonti non pubblicano l’errore campionario di questi dati.
standing-cannot-index = Che cosa conta di più. Un indice pesa ciò che si misura; ciò che non si misura non pesa nulla.
standing-dimensions-title = { $region } per dimensione: le regioni che stanno dietro
standing-dimensions-note = Quota delle altre regioni con un rango che stanno dietro; la linea copre nove modi su dieci di costruire il punteggio.
standing-dimensions-alt = Barre con intervalli: la quota di regioni che stanno dietro in ogni dimensione dell’innovazione ({ $region }).
standing-dimensions-table = { $region } per dimensione
standing-dimensions-table-note = Il rango 1 è il migliore: la mediana di tutte le estrazioni e l’arco di nove su dieci. Punteggio: da 1, la regione più bassa, a 100, la più alta. Variano scala, media e pesi, e si esclude un indicatore se la dimensione ne ha almeno tre.
standing-beside-title = { $region }, ogni indicatore rispetto alla mediana: { $group_low }
standing-beside-note = Deviazioni standard dalla mediana; a destra dello zero { $region } fa meglio, a sinistra peggio.
standing-beside-alt = Barre per dimensione: di quante deviazioni standard { $region } sta sopra o sotto la mediana ({ $group_low }) in ognuno di { $indicators } indicatori.
standing-map-title = L’indice nelle regioni d’Europa
standing-map-note = Punteggio da 1 a 100 su { $indicators } indicatori; il rango ha un intervallo, che la tabella riporta. Regioni senza colore: si sa troppo poco.
standing-map-alt = Mappa delle regioni d’Europa secondo l’indice di innovazione; punteggi e ranghi con i loro intervalli sono nella tabella.
standing-indicators-table = { $region }, indicatore per indicatore; confronto: { $group_low }
standing-indicators-table-note = Il rango 1 è il migliore. Vale per ciò che è pubblicato: ogni regione senza dato potrebbe stare davanti. L’ultimo numero è in deviazioni standard, sopra zero se l’area fa meglio della mediana.
standing-groups-table = { $region } tra diversi gruppi di regioni
standing-groups-table-note = Il rango secondo l’indice, con l’arco di nove su dieci delle { $draws } estrazioni.
standing-change-table = Che cosa è cambiato
standing-change-table-note = Rispetto all’anno più vicino a cinque anni prima, almeno tre. Le regioni con un dato cambiano un poco da un anno all’altro.
standing-further-table = Che cos’altro si sa
standing-further-table-note = Mostrati ma non contati. Dove né più né meno è meglio, il rango 1 è il più alto.
standing-factors-table = Da quale scelta dipende il rango
standing-factors-table-note = La quota della variazione del rango che resterebbe se tutte le altre scelte fossero fissate, con il suo intervallo al 95 % (indice totale di Sobol, { $runs } calcoli). Le quote si sovrappongono dove le scelte agiscono insieme.
standing-weighed-table = Il rango con altri schemi di pesi
standing-weighed-table-note = Con la scala e la media scelte, senza estrazioni.
standing-left-out-table = Indicatori esclusi
standing-map-table = L’indice di ogni regione
standing-map-table-note = Il rango 1 è il migliore; migliore e peggiore coprono nove estrazioni su dieci.
standing-group-every = Tutte le regioni
standing-group-eu = Le regioni dell’UE
standing-group-own-country = Le regioni dello stesso paese
standing-group-peers = Le regioni simili per struttura
standing-group-chosen = Le regioni scelte
standing-why-sparse = mancano i dati di troppe regioni
standing-why-unknown = nessun dato dell’area che si possa collocare
standing-why-rate = le sue regioni non hanno dati, o non se ne conosce il denominatore: non si può ricalcolare
standing-why-indices = è già un indice di altri
standing-why-structure = descrive la struttura, non i risultati
standing-why-context = né più né meno è meglio
standing-why-form = altra forma di un indicatore che conta
standing-factor-normalisation = Scala
standing-factor-aggregation = Media
standing-factor-weights = Pesi
standing-factor-leave-out = Indicatore escluso
column-standing-dimension = Dimensione
column-standing-indicator = Indicatore
column-standing-here = Qui
column-standing-unit = Unità
column-standing-year = Anno
column-standing-rank = Rango
column-standing-among = su
column-standing-best = Rango migliore
column-standing-worst = Rango peggiore
column-standing-score = Punteggio
column-standing-inside = Indicatori
column-standing-behind = Regioni dietro
column-standing-unknown = Regioni senza dato
column-standing-rank-beside = Rango nel gruppo
column-standing-middle = Mediana del gruppo
column-standing-beside = Rispetto alla mediana
column-standing-group = Gruppo
column-standing-year-then = Prima, anno
column-standing-then = Prima
column-standing-change = Variazione
column-standing-rank-then = Rango prima
column-standing-why = Perché non conta
column-standing-decision = Scelta
column-standing-moved = Quota della variazione
column-standing-moved-least = almeno
column-standing-moved-most = al massimo
column-standing-area = Regione
parameter-profile-beside = Rispetto a
parameter-profile-beside-why = Il gruppo di regioni di cui si mostra la mediana e tra le quali si dà anche il rango
parameter-profile-references = Oppure rispetto a regioni a scelta
parameter-profile-references-why = Regioni o Paesi uniti con +; prendono il posto del gruppo qui sopra
parameter-profile-scale = Scala
parameter-profile-scale-why = Come si rendono confrontabili unità diverse prima di sommarle
parameter-profile-weights = Pesi
parameter-profile-weights-why = Che cosa conta quanto nell’indice
parameter-profile-mean = Media
parameter-profile-mean-why = Quanto la forza in una dimensione compensa la debolezza in un’altra
parameter-profile-known = Noto per almeno
parameter-profile-known-why = La quota di regioni che deve avere un dato perché l’indicatore conti
parameter-profile-draws = Estrazioni
parameter-profile-draws-why = Quante volte si ricostruisce l’indice con altre scale, medie e pesi, per l’intervallo del rango
option-profile-beside-eu = regioni dell’UE
option-profile-beside-own-country = regioni dello stesso paese
option-profile-beside-peers = regioni simili per struttura
option-profile-scale-min-max = dal più basso al più alto
option-profile-scale-percentile = posizione tra tutte
option-profile-scale-z-score = deviazioni standard
option-profile-weights-dimensions = ogni dimensione alla pari
option-profile-weights-indicators = ogni indicatore alla pari
option-profile-weights-factors = secondo ciò che gli indicatori hanno in comune (fattori ruotati)
option-profile-mean-arithmetic = aritmetica: la forza compensa la debolezza
option-profile-mean-geometric = geometrica: compensa meno
option-profile-mean-harmonic = armonica: compensa meno di tutte
onward-standing-peers = Chi è simile, chi tra le simili è più avanti, e quanto regge il confronto
onward-standing-policies = Quali politiche hanno le regioni simili più avanti e qui mancano
cannot-profile-edition = Una parte di { $area } ha oggi altri confini e non è una regione NUTS 2021, in cui si confrontano gli indicatori. Scegli le regioni di oggi.
cannot-profile-area = Il profilo è fatto di regioni NUTS 2, e { $area } non lo è e in questi dati non ne contiene. { $smaller ->
    [yes] Scegli una regione NUTS 2, come quella in cui si trova.
   *[no] Scegli una regione NUTS 2, un Paese che ne ha, o un’altra domanda su { $area }. Quando Eurostat pubblicherà i dati delle sue regioni, si caricano così: distretto source fetch regional_indicators
 }
cannot-profile-few = Per { $area } si conoscono troppo pochi indicatori di innovazione per dare un rango: ne servono almeno due, in metà delle dimensioni. Abbassa la quota di regioni che deve avere un dato, o scegli una delle sue regioni.
cannot-profile-mean = I punteggi in deviazioni standard possono essere negativi, e una media geometrica o armonica vuole punteggi sopra lo zero. Scegli un’altra scala, o la media aritmetica.
cannot-profile-factors = I fattori ruotati qui non danno pesi: troppo poche regioni hanno tutti gli indicatori. Scegli altri pesi, o chiedi che più regioni abbiano un dato.
cannot-profile-peers = Le regioni simili si trovano per una regione NUTS 2 con abbastanza dati. Scegli un altro gruppo con cui fare il confronto.
cannot-profile-references = Nessuna delle regioni scelte per il confronto ha un dato. Scegline altre.
unit-pps-per-inhabitant = potere d’acquisto per abitante
unit-percent-of-eu = % dell’UE
unit-percent-of-eu-2018 = % dell’UE nel 2018
unit-percent = %
unit-percent-of-population = % della popolazione
unit-percent-of-gdp = % del PIL
unit-percent-of-employment = % degli occupati
unit-per-million-inhabitants = per milione di abitanti
unit-full-time-equivalents = equivalenti a tempo pieno
unit-index-2015 = 2015 = 100
unit-applications = domande
unit-persons = persone
unit-years = anni
unit-million-eur = milioni di euro
unit-z-score = deviazioni standard
