# 5.3 Le priorità dichiarate accanto a ciò che la regione rivela.
priorities = «{ $strategy }» dichiara { $priorities_n ->
    [one] una priorità
   *[other] { $priorities } priorità
 }: *{ $supported }* sostenute dai posti di lavoro { $region_of }, *{ $emerging }* emergenti, *{ $unsupported }* non sostenute{ $untested_n ->
    [0] .
   *[other] , e { $untested } che i dati non possono verificare.
 }
priorities-of-larger = { $region } non ha una strategia propria nel catalogo: questa è la strategia di un’area più ampia, messa a confronto con i dati { $region_of }.
priorities-supported = { $number_n ->
    [one] Sostenuta: { $names }, con { $lead } volte la quota di posti di lavoro altrove.
   *[other] Sostenute più chiaramente: { $names }{ $more_n ->
        [0] {""}
       *[other] {" "}e altre { $more }
     }; la prima ha { $lead } volte la quota di posti di lavoro altrove.
 }
priorities-unsupported = { $number_n ->
    [one] Non sostenuta: { $names }, con { $lead } volte la quota di posti di lavoro altrove.
   *[other] Non sostenute, a partire dalla più debole: { $names }{ $more_n ->
        [0] {""}
       *[other] {" "}e altre { $more }
     }; la prima ha { $lead } volte la quota di posti di lavoro altrove.
 }
priorities-undeclared = { $number_n ->
    [0] Ogni industria che è forte a ogni estremo del suo intervallo rientra in qualche priorità.
    [one] Un’industria è forte ({ $strong } o più a ogni estremo del suo intervallo) e non rientra in nessuna priorità: { $names }.
   *[other] { $number } industrie sono forti ({ $strong } o più a ogni estremo del loro intervallo) e non rientrano in nessuna priorità: { $names }{ $more_n ->
        [0] {""}
       *[other] {" "}e altre { $more }
     }.
 }
priorities-no-verdict = Non sostenuta non significa sbagliata: una strategia può volere ciò che ancora non c’è, e allora deve dire perché.
priorities-chance = Per { $open } priorità su { $priorities } l’intervallo del quoziente, per il caso e per ciò che non è pubblicato, attraversa il limite di un punto di forza.
priorities-hidden = { $untested } priorità su { $priorities } non si possono verificare: { $unnamed } non indicano industrie, le altre solo industrie fuori dalle statistiche delle imprese o non pubblicate. Di { $partly } è coperta solo una parte delle industrie.
priorities-choice = Le industrie di { $ours } priorità su { $priorities } sono la nostra lettura del loro testo, non parole della strategia: un’altra lettura dà un altro esito.
priorities-limits = Con il limite di un punto di forza più alto di un terzo cambiano { $stricter } esiti su { $priorities }; più basso di un terzo, { $milder }.
priorities-cannot-wrong = Se una priorità è giusta: i posti di lavoro dicono che cosa c’è, non che cosa dovrebbe venire.
priorities-cannot-research = I punti di forza della ricerca, le nuove imprese e le competenze che non sono ancora posti di lavoro.
priorities-cannot-money = Quanto si è speso per ciascuna priorità: i pagamenti sono pubblicati per fondo e programma, non per le priorità di una strategia. La colonna mostra ciò che la strategia stessa dichiara.
priorities-title = Priorità { $region_of } e industrie forti senza priorità, per disaccordo
priorities-note = Variazione del quoziente dal { $since } al { $year }. Disaccordo: raddoppi del quoziente dalla parte sbagliata del limite, 0 dove strategia e dati concordano. Industrie verificate: quelle coperte dalle statistiche delle imprese, tra quelle indicate.
priorities-portfolio-title = Un bilancio secondo la forza rivelata: che cosa accadrebbe se
priorities-portfolio-note = Non è un consiglio: è ciò che farebbe una regola che dà a ogni priorità con un dato almeno { $floor } e divide il resto secondo il suo quoziente elevato a { $focus }. È concentrato come { $effective } priorità uguali; { $priorities } hanno un dato. Bilancio, esponente e minimo sono parametri.
priorities-figure-title = { $supported } priorità verificate su { $tested } sono sostenute { $region_in }
priorities-figure-note = Punti: quota di posti di lavoro nelle industrie di ogni priorità, come multiplo della quota altrove; barre: il suo intervallo per il caso e per ciò che non è pubblicato. Linea continua: 1, la quota altrove; linea tratteggiata: { $strong }, da dove comincia un punto di forza. I punti pieni sono le priorità, quelli vuoti le industrie forti senza priorità.
priorities-figure-alt = Punti del quoziente di localizzazione di ogni priorità { $region_of }; { $supported } su { $tested } sono punti di forza.
verdict-supported = sostenuta
verdict-emerging = emergente
verdict-unsupported = non sostenuta
verdict-untested = non verificabile
verdict-undeclared = forte, in nessuna priorità
column-priority = Priorità
column-priority-industries = Industrie
column-verdict = Esito
column-low-end = Minimo
column-high-end = Massimo
column-rise = Variazione del quoziente
column-tested = Industrie verificate
column-named = Industrie indicate
column-our-reading = Nostra lettura
column-declared-budget = Bilancio dichiarato
column-disagreement = Disaccordo
technical-disagreement = raddoppi
column-budget-part = Parte
column-budget-amount = Importo
onward-strategy = Che cosa entra nella strategia, e i sette criteri
parameter-strategy = Strategia
parameter-strategy-why = L’ultima parte del suo indirizzo nel catalogo; vuoto significa la più recente in vigore
parameter-since = Cambiato dal
parameter-since-why = L’anno da cui si conta la variazione del quoziente
parameter-strong-from = Punto di forza da
parameter-strong-from-why = Volte la quota di posti di lavoro altrove
parameter-emerging-from = Emergente da
parameter-emerging-from-why = Da qui in poi una priorità conta come emergente
parameter-rising = In crescita di
parameter-rising-why = Un quoziente cresciuto di tanto conta come emergente
parameter-budget = Bilancio
parameter-budget-why = In euro; vuoto mostra solo le parti
parameter-portfolio-focus = Concentrazione
parameter-portfolio-focus-why = 0 dà a ciascuna lo stesso, 1 in proporzione alla forza, oltre concentra
parameter-portfolio-floor = Almeno
parameter-portfolio-floor-why = Ciò che ogni priorità riceve comunque, come quota
cannot-strategy-of-many = Una strategia appartiene a una regione o a un paese: chiedi di uno dei membri di { $area }.
cannot-no-strategy = Il catalogo non ha una strategia con priorità per { $area } all’indirizzo «{ $given }». Cercala nel catalogo e copia l’ultima parte del suo indirizzo.
cannot-no-strategies = Il catalogo non ha ancora una strategia con priorità { $area_of }. Inseriscila come scheda di tipo strategia, con le priorità e le loro industrie, e questa domanda troverà risposta.
about-priority-test = Se i posti di lavoro delle industrie indicate da una priorità sono un punto di forza della regione, lo stanno diventando, o nessuno dei due.
symbols-priority-test = a è il limite di un punto di forza, b della presenza, c di una crescita. x_rk sono i posti di lavoro della regione r nelle industrie k di una priorità, insieme; LQ è la loro quota accanto alla quota altrove; ΔLQ la sua variazione relativa da un anno precedente. Una priorità senza industrie, o con nessuna coperta dalle statistiche, non è verificata.
example-priority-test = Tessile, abbigliamento e pelle hanno insieme il 9 % dei posti di lavoro qui e l’1,5 % altrove: LQ è 6, sopra il limite di 1,5, quindi la priorità è sostenuta.
about-priority-portfolio = Ciò che una regola che segue la forza rivelata darebbe di un bilancio a ogni priorità.
symbols-priority-portfolio = s è il quoziente di ogni priorità con un dato, n il loro numero; a dice quanto la regola lo segue, m ciò che ciascuna riceve comunque.
example-priority-portfolio = Quozienti di 3, 1 e 0, esponente 1 e minimo del 10 %: le parti sono 62,5 %, 27,5 % e 10 %, concentrate come circa due priorità uguali.
method-priority-test = verifica delle priorità
method-priority-portfolio = bilancio secondo la forza rivelata
priorities-money = Per ricerca e innovazione, l’obiettivo del 2014-2020 che chiede una strategia, i programmi del fondo regionale { $place_of } prevedevano { $planned } euro di risorse europee; a fine 2018 erano decisi progetti per { $decided } euro e spesi { $spent } euro, quota nazionale compresa. Quanto ne sia andato a quale priorità non è pubblicato.
priorities-portfolio = Di un bilancio di { $budget } euro una regola che segue la forza rivelata darebbe la parte più grande a { $most }: { $most_amount } euro ({ $most_part }), e la più piccola a { $least }: { $least_amount } euro{ $left_n ->
    [0] .
    [one] ; una priorità senza dato con questa regola non riceve nulla.
   *[other] ; { $left } priorità senza dato con questa regola non ricevono nulla.
 } Non è un consiglio: la tabella le mostra tutte.
column-declared-priority = Priorità
