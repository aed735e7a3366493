# La pagina dei metodi: che cosa dice ciascuno, che cosa significano le lettere, una riga svolta
methods-symbols = Dove
methods-example = Un esempio svolto
methods-example-open = Vedi la riga nel risultato
methods-references = Riferimenti
methods-software = I programmi con cui si confronta: REAT 3.0.3, Wieland, T. (2019), REAT: A Regional Economic Analysis Toolbox for R, REGION 6(3), R1–R57; EconGeo 2.1, Balland, P.-A. (2017), Economic Geography in R, Papers in Evolutionary Economic Geography 17.09.

about-location-quotient = Quante volte di più un territorio ha di un settore rispetto a quello con cui si confronta: la quota del settore sugli occupati dell’uno divisa per la quota sugli occupati dell’altro.
symbols-location-quotient = x_ri sono gli occupati del settore i nel territorio r, come pubblicati; x_r tutti gli occupati del territorio nei settori delle statistiche sulle imprese (il totale pubblicato della sezione, o quello delle sue divisioni se la sezione è riservata); x_i e x gli stessi del termine di confronto. Un dato non pubblicato si lascia fuori, non vale mai zero.
example-location-quotient = Pelle e calzature (C15) nelle Marche, 2015, a confronto con l’Italia: (25.950 / 409.348) / (141.045 / 14.180.792) = 6,34 % / 0,995 % = 6,37.

about-hidden-cells = Fra quali estremi deve stare un dato riservato, date le somme pubblicate intorno: la sezione sopra il settore, il Paese sopra la regione.
symbols-hidden-cells = x è il dato riservato, l e u il suo limite inferiore e superiore. Si parte da 0 e da nessun limite. Il limite superiore è al massimo la somma meno i limiti inferiori di tutti gli altri addendi; quello inferiore è almeno la somma meno i loro limiti superiori; si ripete finché nulla cambia. I limiti di un quoziente uniscono il minimo di un dato al massimo degli altri, e viceversa.
example-hidden-cells = Il dato della farmaceutica (C21) nelle Marche, 2015, è riservato. Le somme gli lasciano da 1.544 a 1.782 addetti: a confronto con l’Italia, un quoziente fra 0,93 e 1,07.

about-cluster-stars = Una stella per ciascuna di tre prove: se un settore di una regione è grande, specializzato e di peso in casa.
symbols-cluster-stars = Dimensione: la quota della regione sugli occupati del settore nel termine di confronto è nel decimo più alto fra le regioni. Specializzazione: il quoziente di localizzazione è almeno 2. Peso: la quota del settore sugli occupati della regione è nel decimo più alto fra tutte le regioni e tutti i settori (o dentro il settore). I due decimi e la soglia si possono cambiare.
example-cluster-stars = Pelle e calzature nelle Marche, 2015, a confronto con l’Europa: il 6,4 % degli occupati europei pubblicati del settore (serve lo 0,9 %), un quoziente di 21 (serve 2), il 6,3 % degli occupati della regione (serve il 4,4 %). Tre stelle.

about-concentration = Quanto gli occupati di un territorio sono distribuiti in modo diseguale fra i settori, e quanto ciò dista dal termine di confronto.
symbols-concentration = s è la quota di ciascun settore sugli occupati del territorio, s̄ la stessa quota nel termine di confronto; le somme riguardano i settori pubblicati in entrambi. H è l’indice di Herfindahl (1 se tutto è in un settore), K quello di Krugman (0 uguali, 2 nulla in comune); metà di K è la quota di occupati che dovrebbe stare in un altro settore.
example-concentration = Marche, 2015, a confronto con l’Italia: K = 0,290, la metà è 0,145: un occupato su sette dovrebbe stare in un’altra divisione. H = 0,045.

about-variety = Quanto sono vari gli occupati, distinguendo la varietà fra sezioni che hanno poco in comune da quella al loro interno.
symbols-variety = P è la quota di ciascuna sezione sugli occupati, H = Σ p log2(1/p) l’entropia delle divisioni al suo interno, p le loro quote sulla sezione. La prima somma è la varietà non correlata, la seconda quella correlata. Unità: bit; due settori uguali hanno 1 bit, quattro ne hanno 2.
example-variety = Marche, 2015: 2,71 fra le sezioni e 2,29 al loro interno fanno 5,01 bit.

about-shift-share = Una variazione degli occupati scomposta in tre parti: l’andamento generale del termine di confronto, il mix di settori del territorio, l’andamento proprio dei suoi settori.
symbols-shift-share = x_i sono gli occupati del territorio nel settore i nel primo anno, g la crescita di tutti gli occupati del termine di confronto, g_i la sua crescita nel settore i, r_i quella del territorio nello stesso settore. I tre termini sono andamento generale, mix e andamento proprio; la loro somma è la variazione. Un settore non pubblicato in uno dei quattro dati è escluso da tutti, anche da g.
example-shift-share = Pelle e calzature nelle Marche, 2011–2014, a confronto con l’Italia: 28.222 addetti; g = −5,0 %, g_i = +2,5 %, r_i = −5,8 %. Andamento generale −1.412, mix +2.123, andamento proprio −2.354: in tutto −1.643.

about-relatedness = Quanta parte di ciò che di solito si accompagna a un settore è già nel territorio.
symbols-relatedness = M_rj vale 1 se la regione r ha un punto di forza nel settore j (un quoziente di almeno 1), altrimenti 0. φ_ij è la prossimità di due settori: le regioni forti in entrambi divise per quelle forti nel più comune dei due. d_ri è la quota delle prossimità di un settore che cade sui punti di forza della regione; un settore non conta per sé stesso.
example-relatedness = Commercio al dettaglio nelle Marche, 2015: di tutta la prossimità fra il commercio al dettaglio e gli altri settori, il 39,7 % riguarda punti di forza della regione. La media dei settori in elenco è 37,5 %: il commercio al dettaglio è vicino.

about-complexity = Se un settore si trova in regioni che sanno fare molto di ciò che poche altre sanno fare; si guarda soltanto chi ha che cosa.
symbols-complexity = M è la tabella dei punti di forza (regioni per settori, 1 o 0), M′ la sua trasposta, D il numero di punti di forza di ciascuna regione e U il numero di regioni forti in ciascun settore, entrambi in diagonale. Il secondo autovettore ordina i settori; ha media 0 e deviazione 1. Il segno è libero: qui si chiama complesso l’estremo in cui le regioni pagano di più per addetto.
example-complexity = 2015: agenzie di viaggio 1,61, commercio al dettaglio 0,28. Fra le regioni l’ordine è correlato alla retribuzione per addetto per 0,37: un legame debole, da leggere con cautela.

about-opportunity-frontier = I settori che mancano a un territorio, secondo quanto sono vicini a ciò che già fa e quanto sono complessi.
symbols-opportunity-frontier = Vicino significa un’affinità sopra la media dei settori in elenco, complesso una complessità sopra la loro media. Sono sulla frontiera quelli che nessun altro supera in entrambe.
example-opportunity-frontier = Marche, 2015: poste e corrieri hanno affinità 0,384 (media 0,375) e complessità 0,62 (media 0,49), quindi sono vicini e complessi; le agenzie di viaggio, con 0,318 e 1,61, sono complesse ma lontane.

about-entry-backtest = Se ciò che si sapeva qualche anno fa distingueva i settori divenuti punti di forza da quelli che non lo sono diventati.
symbols-entry-backtest = Un ingresso è un settore che all’inizio sta sotto il primo quoziente della regola e alla fine raggiunge il secondo. AUC dice quanto spesso, in una coppia di un ingresso e un mancato ingresso, l’ingresso aveva il punteggio più alto; 0,5 è testa o croce. Le probabilità vengono da una regressione logistica su tre fatti semplici, ciascuno meno la sua media e diviso per la sua deviazione: vicinanza alla soglia (il quoziente stesso), quanto è comune il settore, quanto è diversificata la regione. La loro tabella è fra i dati del risultato.
example-entry-backtest = La vicinanza alla soglia ha avuto ragione in 82 coppie su 100, l’affinità in 58. Le agenzie di viaggio nelle Marche hanno un quoziente di 0,885: −4,08 + 1,73 × (0,885 − 0,467) / 0,275 = −1,45; gli altri due fatti aggiungono 0,04. 1 / (1 + e^1,41) = 19,7 %, la probabilità in elenco.

about-shuffles = Che cosa darebbe il solo caso: la stessa tabella dei punti di forza mescolata, mantenendo ogni totale.
symbols-shuffles = Si estraggono due regioni e i punti di forza che solo una delle due possiede si ridistribuiscono fra loro, molte volte: ciascuna regione mantiene il suo numero di punti di forza e ciascun settore il suo numero di regioni. L’affinità si calcola poi sulla tabella mescolata, tante volte quante dice il parametro dei rimescolamenti.
example-shuffles = In 50 tabelle mescolate l’affinità ha avuto ragione in 49 o 50 coppie su 100; in quella vera in 58.

about-consensus = Chi vota allo stesso modo sulle affermazioni di una consultazione, che cosa divide e che cosa condividono tutti i gruppi; oppure perché non si possono distinguere gruppi.
symbols-consensus = c sono le persone di un gruppo di opinione d’accordo con l’affermazione, n quelle del gruppo che l’hanno votata; il punteggio è il minimo fra i gruppi, in ogni ripartizione da due a cinque gruppi. Un’affermazione è condivisa se il minimo supera la metà e la supera anche l’estremo inferiore dell’intervallo di ogni gruppo (90 %). I gruppi vengono dalle prime due componenti principali dei voti (1 d’accordo, −1 in disaccordo, 0 passo) e da k-means; ciò che qualcuno non ha visto manca, non è un «passo». I gruppi si mostrano solo se sono più del caso, stabili e non un solo gruppo rumoroso.
example-consensus = In un gruppo sono d’accordo 18 persone su 20, in un altro 9 su 12: (1 + 18) / (2 + 20) = 0,86 e (1 + 9) / (2 + 12) = 0,71. Il punteggio è 0,71.
formula-consensus = minimo fra i gruppi di (1 + c) / (2 + n)
where-consensus = Le consultazioni dei gruppi di lavoro
method-consensus = gruppi di opinione e terreno comune
case-consensus-red-dwarf = posizioni, gruppi e statistiche degli stessi voti, calcolati da red-dwarf 0.4

about-ballots = Che cosa decidono i voti con ciascuna di quattro regole, con ogni passo del conteggio e ogni parità.
symbols-ballots = Quorum: q sono i voti necessari, e chi è nell’elenco, p la percentuale fissata, arrotondata per eccesso. Consenso: adottato se nessuno obietta e qualcuno consente. Approvazione: a_i sono i voti che approvano l’opzione i. Punteggio: T_i è la somma dei suoi punti da 0 a 5; a parità, l’opzione che più voti mettono più in alto. Giudizio maggioritario: α_i è il giudizio a metà dei suoi voti (se sono pari, il peggiore dei due), p_i e q_i quanti voti ne danno uno migliore e uno peggiore. L’astensione conta per il quorum e per nient’altro.
example-ballots = Quattro voti danno ottimo, ottimo, buono, scarso: a metà sta «buono», due sono migliori, uno è peggiore, quindi (2, buono +, 1). Viene prima di (1, buono −, 1).
where-ballots = Le votazioni dei gruppi di lavoro
method-ballots = votazioni
case-ballots-orsay = i dodici candidati dell’esperimento di Orsay, 2007, come li riportano Balinski e Laraki
case-ballots-tennessee = la capitale del Tennessee, l’esempio consueto della teoria del voto

about-progress-lights = Se un progetto pilota è dove il suo piano dice che dovrebbe essere; il semaforo si calcola, nessuno lo sceglie.
symbols-progress-lights = b è il valore di partenza, T l’obiettivo, v l’ultimo valore riferito, e(t) dove sta quel giorno una linea retta dalla partenza all’obiettivo. Verde fino a 0,10, giallo fino a 0,25, rosso oltre; grigio senza un rapporto o un piano, o con un rapporto più vecchio di due periodi. Una tappa è gialla fino a 30 giorni di ritardo, poi rossa; un rischio (probabilità × impatto) da 8 e da 15. Un progetto pilota mostra il suo semaforo peggiore.
example-progress-lights = 30 imprese il 1º gennaio 2026, 70 il 1º gennaio 2028. Dopo un anno la linea è a 50: se ne riferiscono 42, (50 − 42) / (70 − 30) = 0,20, giallo.
where-progress-lights = I progetti pilota dei gruppi di lavoro
method-progress-lights = semafori di avanzamento

about-disclosure = Quali cifre di una tabella tradiscono un’impresa, e quali altre vanno nascoste perché non si possano ricavare.
symbols-disclosure = n sono le imprese di una cella, n_min quante ne servono (3); x_1 e x_2 le sue due imprese maggiori, x la cella, s la quota che possono tenere (85 %). Poi se ne nascondono altre finché nessuna cella nascosta si può ricavare dalle somme con meno del 20 % di incertezza, verificata con la programmazione lineare.
example-disclosure = Righe (5, 10, 15), (10, 10, 10), (15, 10, 5) con le loro somme; il 5 ha troppo poche imprese. Nascosto da solo è 30 − 10 − 15. Quattro celle in un rettangolo lo nascondono: sta fra 0 e 15.
where-disclosure = Le tabelle delle proprie imprese, quando si caricano (distretto load)
method-disclosure = tutela della riservatezza

about-agglomeration = Se un settore è raggruppato o ha soltanto pochi grandi impianti; e quali settori si raggruppano insieme.
symbols-agglomeration = s sono le quote delle regioni nel settore, x le loro quote su tutti gli occupati, z le quote degli impianti nel settore; G = Σ (s − x)², H = Σ z². γ è 0 come per caso, sopra 0,05 di solito si dice forte, sotto 0 disperso.
example-agglomeration = Dieci impianti a Vienna, Linz e Graz: G = 0,168, H = 0,245, γ = 0,060; 0,2 deviazioni dal caso: il caso basta a spiegarlo.
where-agglomeration = In Python: distretto.methods.agglomeration
method-agglomeration = agglomerazione

about-skill-relatedness = Quali settori o professioni sono vicini, secondo le persone che passano dall’uno all’altro.
symbols-skill-relatedness = F_ij sono le persone passate da i a j, F_i tutte quelle che hanno lasciato i, F_j tutte quelle arrivate in j, F tutte quelle che si sono mosse. Vale 1 come per caso; (SR − 1) / (SR + 1) lo porta fra −1 e 1.
example-skill-relatedness = Di 15 passaggi, 6 vanno dal primo al secondo settore; 8 hanno lasciato il primo, 8 sono arrivati nel secondo: 6 × 15 / (8 × 8) = 1,41, cioè 0,17 fra −1 e 1.
where-skill-relatedness = In Python: distretto.methods (flussi di qualsiasi dimensione)
method-skill-relatedness = affinità per passaggi di persone
case-skill-relatedness-mobility = i passaggi fra otto posizioni professionali, con e senza chi resta
