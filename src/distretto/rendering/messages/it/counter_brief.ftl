# 1.4 La controrelazione: gli argomenti più forti contro ogni priorità dichiarata.
question-innovation-counter-brief = Che cosa parla, negli stessi dati, contro le priorità { $region_of }?
question-innovation-counter-brief-general = Che cosa parla, negli stessi dati, contro le nostre priorità dichiarate?
counter = Contro *{ $opposed }* delle { $priorities } priorità dichiarate { $region_of } i dati danno { $arguments_n ->
    [one] un argomento
   *[other] { $arguments } argomenti in tutto
 }.
counter-weak = «{ $priority }»: le sue industrie hanno { $times } volte la quota di posti di lavoro altrove, sotto il limite di un punto di forza.
counter-falling = «{ $priority }»: la quota di posti di lavoro delle sue industrie, accanto a quella altrove, è cambiata di { $rise }.
counter-losing = «{ $priority }»: le sue industrie hanno { $jobs } posti di lavoro in meno di quanti ne avrebbero avuti al passo delle stesse industrie altrove ({ $change } dell’inizio).
counter-small = «{ $priority }»: le sue industrie hanno { $share } dei posti di lavoro.
counter-unopposed = { $number_n ->
    [0] Contro ogni priorità che si è potuta verificare c’è qualche argomento.
    [one] Contro una priorità i dati non danno argomenti.
   *[other] Contro { $number } priorità i dati non danno argomenti.
 }
counter-silent = { $number_n ->
    [one] Di una priorità i dati non dicono nulla, né a favore né contro.
   *[other] Di { $number } priorità i dati non dicono nulla, né a favore né contro.
 }
counter-purpose = È una parte sola, di proposito: chi difende una priorità dovrebbe averla letta prima.
counter-hidden = { $wide_n ->
    [0] Di nessuna priorità su { $priorities }
    [one] Di una priorità su { $priorities }
   *[other] Di { $wide } priorità su { $priorities }
 } l’estremo inferiore dell’intervallo è più di un decimo sotto il dato; { $partly_n ->
    [0] di nessuna sono coperte solo alcune industrie.
    [one] di una sono coperte solo alcune industrie.
   *[other] di { $partly } sono coperte solo alcune industrie.
 }
counter-choice = Un’industria conta come piccola sotto { $small } di tutti i posti di lavoro, e come debole sotto il limite di un punto di forza: entrambi i limiti sono parametri.
counter-no-growth = Per { $region } non sono pubblicati i posti di lavoro di due anni confrontabili: le perdite non si possono dire.
counter-cannot-verdict = Se la priorità è sbagliata: un argomento non è un verdetto, e una strategia può rispondergli.
counter-cannot-answer = Ciò che gli autori della strategia sapevano e che nessuna statistica contiene.
counter-title = Argomenti contro le priorità { $region_of }, dal più forte
counter-note = Peso: raddoppi (o dimezzamenti) di cui il dato sta dalla parte sbagliata del suo limite. Che cosa non può dire: la risposta onesta all’argomento.
counter-silent-title = Priorità di cui i dati non dicono nulla
argument-weak = oggi non è un punto di forza
argument-falling = perde terreno
argument-losing = ha perso posti di lavoro da sé
argument-small = è piccola
reply-weak = Una priorità può volere ciò che ancora non c’è; i posti di lavoro non mostrano la ricerca.
reply-falling = Calare accanto agli altri può significare che gli altri sono cresciuti, o che è diventata più produttiva.
reply-losing = L’aritmetica non dice perché; un solo grande stabilimento può spostarla.
reply-small = Il piccolo può essere un inizio; le industrie ampie nascondono una nicchia.
silent-no-industries = non indica industrie
silent-not-covered = fuori dalle statistiche delle imprese, o non pubblicata
column-argument = Argomento
column-reply = Che cosa non può dire
column-counter-change = Dell’inizio
column-counter-jobs = Posti per forza propria
column-counter-weight = Peso
column-why-silent = Perché
parameter-small-share = Piccola sotto
parameter-small-share-why = Quota di tutti i posti di lavoro, come frazione
onward-counter-brief = Che cosa parla contro ogni priorità, dagli stessi dati
about-counter-brief = Gli argomenti più forti contro ogni priorità dichiarata, dagli stessi dati, perché nulla sorprenda chi la difende.
symbols-counter-brief = x è il dato di una priorità (quoziente, variazione, posti mantenuti, quota dei posti), x* il suo limite; il peso conta i raddoppi tra i due. Una priorità senza dato non riceve argomenti.
example-counter-brief = Un quoziente di 0,75 dove un punto di forza comincia da 1,5 sta un raddoppio dalla parte sbagliata: peso 1. Una quota dei posti dello 0,5 % dove il piccolo comincia al 2 % ha peso 2 e sta per prima.
method-counter-brief = controrelazione
