# Valutazioni della politica per i cluster a confronto. Un punteggio è l’opinione di chi è indicato; mancante non è zero.
question-innovation-assessments = Come è stata valutata la politica per i cluster { $region_in }, rispetto al passato e ad altre regioni?
question-innovation-assessments-general = Come è stata valutata la nostra politica per i cluster, rispetto al passato e ad altre regioni?
assessments-leads = «{ $assessment }» { $scored_n ->
    [0] non ha ancora punteggi.
    [one] ha *un punteggio* su { $cells } possibili.
   *[other] ha *{ $scored } punteggi* su { $cells } possibili.
 }
assessments-beside = Rispetto a «{ $other }», { $compared_n ->
    [one] nell’unica cella valutata da entrambe
   *[other] nelle { $compared } celle valutate da entrambe
 }: { $higher } con un punteggio più alto qui, { $same } uguale, { $lower } più basso.
assessments-nothing-shared = Con «{ $other }» non c’è nulla da confrontare: nessuna cella ha un punteggio in entrambe.
assessments-alone = Non c’è ancora un’altra valutazione con cui confrontarla.
assessments-opinions = I punteggi sono opinioni di chi ha risposto, su una scala da 1 a 5.
assessments-unscored = { $left_n ->
    [0] Tutte le { $cells } celle (quattro lenti per i temi valutati) hanno un punteggio.
    [one] { $scored } celle su { $cells } (quattro lenti per i temi valutati) hanno un punteggio; una non è valutata, il che non è zero.
   *[other] { $scored } celle su { $cells } (quattro lenti per i temi valutati) hanno un punteggio; le altre non sono valutate, il che non è zero.
 }
assessments-cannot-scale = Se un 3 in una regione significa quel che significa un 3 in un’altra: chi ha risposto non è lo stesso. Leggi le motivazioni.
assessments-cannot-effect = Se una politica abbia prodotto quel che dice un punteggio successivo.
assessments-scores-title = Punteggi e motivazioni
assessments-scores-note = 1 molto debole, 2 debole, 3 intermedio, 4 forte, 5 molto forte. Un trattino: non valutato.
assessments-differences-title = Differenze da «{ $assessment }»
assessments-differences-note = Il punteggio di quella valutazione meno quello dell’altra, solo dove entrambe ne hanno uno.
assessments-pairs-title = In quante celle i punteggi differiscono
assessments-who-title = Chi ha risposto, e quando
assessments-who-note = Per funzione e numero, come dice la scheda.
onward-assessed-strategy = Che cosa dice la strategia, e a che punto è rispetto ai sette criteri
column-assessment = Valutazione
column-assessment-other = Rispetto a
column-assessment-lens = Lente
column-assessment-theme = Tema
column-assessment-score = Punteggio
column-assessment-reason = Motivazione
column-assessment-own-score = Punteggio qui
column-assessment-other-score = Punteggio là
column-assessment-difference = Differenza
column-assessment-compared = Valutate da entrambe
column-assessment-higher = Più alto qui
column-assessment-same = Uguale
column-assessment-lower = Più basso qui
column-assessment-only-own = Solo qui
column-assessment-only-other = Solo là
column-assessment-shared = Quota di celle confrontate
column-assessment-day = Data
column-assessment-who = Chi ha risposto
parameter-assessment = Valutazione
parameter-assessment-why = L’ultima parte del suo indirizzo nel catalogo; vuoto significa la più recente dell’area
parameter-assessed-beside = Rispetto a
parameter-assessed-beside-why = Le ultime parti degli indirizzi di altre quattro al massimo, separate da virgole; vuoto significa la precedente e quelle di altre aree
cannot-no-assessment = Nel catalogo non c’è ancora una valutazione della politica per i cluster { $region_in }. Chi vi lavora può cominciarne una: Aggiungi una scheda, Valutazione.
cannot-no-such-assessment = Nessuna valutazione del catalogo ha l’indirizzo «{ $given }». Cercala nel catalogo e copia l’ultima parte del suo indirizzo.
method-paired-scores = punteggi appaiati
about-paired-scores = Due serie di punteggi sulle stesse cose, confrontate dove entrambe ne hanno uno.
symbols-paired-scores = a_i è il proprio punteggio della cosa i, b_i quello dell’altra serie; d_i è la loro differenza. Dove manca uno dei due non si confronta nulla, e la cosa è contata secondo chi l’ha valutata da solo. Non si fa nessuna media: i gradini di una scala così non sono per forza uguali.
example-paired-scores = I propri: 3, 2, non valutato, 4, 5. Gli altrui: 2, 4, 3, non valutato, 5. Se ne confrontano tre: uno più alto (+1), uno più basso (−2), uno uguale; uno è valutato solo qui, uno solo là.
