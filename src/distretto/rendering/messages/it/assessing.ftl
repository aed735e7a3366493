# Fare una valutazione passo per passo, la sua matrice, e più valutazioni a confronto.
assessing-start = Valuta una politica per i cluster
assessing-lead = In quattro passi, una lente ciascuno: che cosa si è fatto e con quali esiti, come stanno le cose, che cosa si vuole, e che cosa fanno altri. Accanto a ogni lente sta ciò che la piattaforma sa già. Quello che scrivi è conservato; puoi uscire e tornare.
assessing-region = Regione o Paese
assessing-region-help = Di chi è la politica per i cluster che si valuta.
assessing-region-needed = Indica quale regione o Paese si valuta.
assessing-region-unknown = Nessuna regione e nessun Paese si chiama «{ $given }». Scegli tra quelli proposti mentre scrivi.
assessing-themes = Temi
assessing-themes-help = Ogni tema riceve un punteggio in ogni lente. Meno temi, motivazioni migliori.
assessing-themes-needed = Scegli almeno un tema.
assessing-earlier = C’è una valutazione precedente. Questa le fa seguito?
assessing-earlier-help = Se sì, i suoi punteggi e le sue motivazioni stanno accanto ai tuoi, e le due si possono confrontare.
assessing-earlier-none = No, è una valutazione a sé
assessing-begin = Comincia
assessing-whole = Tutti i campi in una pagina
assessing-title = { $region }: politica per i cluster, { $themes }, { $year }
assessing-title-whole = { $region }: politica per i cluster in tutti i temi, { $year }
assessing-title-again = { $title } ({ $n })
assessing-steps = Passi della valutazione
assessing-step-about = Chi ha risposto
assessing-step-summary = Riepilogo
assessing-scored = { $n ->
    [0] Ancora senza punteggi
   *[other] { $n } su { $all } con punteggio: { $named }
 }
assessing-needed = { $n } campi necessari su { $all } compilati
assessing-next = Avanti
assessing-back = Indietro
assessing-leave = Salva ed esci
assessing-kept = Quello che hai scritto è conservato, con ciò che resta da correggere. «La mia pagina» ti riporta qui.
assessing-moved = Qualcun altro ha salvato questa valutazione da quando hai cominciato. Vedi sotto che cosa cambia.
assessing-ask = Domande da cui partire
assessing-past-1 = Che cosa si è fatto per i cluster negli ultimi anni, con quanto denaro e da parte di chi?
assessing-past-2 = Con quali esiti: è stato valutato, e che cosa c’è oggi che altrimenti mancherebbe?
assessing-past-3 = Che cosa si è tentato e poi abbandonato, e perché?
assessing-present-1 = Dove sono i punti di forza della regione, e i suoi cluster vi poggiano?
assessing-present-2 = Chi si occupa della politica per i cluster, con quali persone e quali mezzi?
assessing-present-3 = Chi partecipa, e chi manca?
assessing-visions-1 = Che cosa dovrebbero saper fare tra dieci anni i cluster della regione?
assessing-visions-2 = Quali priorità sono scritte, e chi le condivide?
assessing-visions-3 = Da che cosa ci si accorgerebbe, strada facendo, che la visione era sbagliata?
assessing-parallel-1 = Quali regioni sono partite da condizioni simili, e che strada hanno preso?
assessing-parallel-2 = Che cosa hanno fatto che qui andrebbe bene, e che cosa no?
assessing-parallel-3 = Da chi si potrebbe imparare ora, e che cosa si ha da offrire in cambio?
assessing-scores = Punteggi
assessing-scale = Da 1 (molto debole) a 5 (molto forte). Un punteggio vuole una motivazione. Quello che non puoi giudicare resta senza: non è zero.
assessing-scale-none = Non valutato
assessing-scale-1 = molto debole
assessing-scale-2 = debole
assessing-scale-3 = intermedio
assessing-scale-4 = forte
assessing-scale-5 = molto forte
assessing-score-of = Punteggio per { $theme }
assessing-score-needed = Qui c’è una motivazione o un risultato, ma nessun punteggio: scegline uno, o togli il resto.
assessing-reason = Motivazione
assessing-reason-needed = Un punteggio vuole una motivazione: perché questo, e non uno più alto o più basso?
assessing-evidence = Si basa su
assessing-evidence-own = Cita un altro risultato
assessing-evidence-address = Indirizzo di un risultato
assessing-detach = Togli
assessing-then-of = Accanto a ogni tema: che cosa diceva «{ $title }».
assessing-then = Allora: { $score }.
assessing-known = Che cosa la piattaforma sa già
assessing-attach = Allega come prova a:
assessing-no-findings = Nessun risultato su questa regione riguarda ancora questa lente.
assessing-no-records = Per questa regione il catalogo non ne ha ancora.
assessing-all-of-kind = Tutte nel catalogo
assessing-priorities = Priorità: { $named }
assessing-evaluated = Valutazione: { $told }
assessing-not-evaluated = Nessuna valutazione è registrata.
assessing-before = Prima di inviarla
assessing-opens = { $n ->
    [one] Manca una cosa:
   *[other] Mancano { $n } cose:
 }
assessing-nothing-open = C’è tutto ciò che serve.
assessing-guided = Percorri le quattro lenti passo per passo
assessed-heading = Punteggi per tema e lente
assessed-counted = { $n } celle su { $all } hanno un punteggio.
assessed-missing = { $n ->
    [one] Senza alcun punteggio: la lente «{ $lenses }».
   *[other] Senza alcun punteggio: le lenti «{ $lenses }».
 }
assessed-not-scored = non valutato
assessed-then = { $year }: { $score }
assessed-scale = I punteggi sono opinioni di chi ha risposto, da 1 (molto debole) a 5 (molto forte); ognuno ha sotto la sua motivazione.
assessed-compare-earlier = Confronta con la precedente del { $year }
assessed-compare-others = Confronta con altre regioni
assessed-compare-title = Valutazioni a confronto
assessed-compare-note = I punteggi sono opinioni di chi è indicato, da 1 (molto debole) a 5 (molto forte). Si confronta solo ciò che entrambe hanno valutato; quello che non è valutato non è zero. Accanto a ogni punteggio sta di quanto è sopra o sotto quello della prima valutazione.
assessed-difference = { $way ->
    [more] { $points } in più della prima
    [less] { $points } in meno della prima
   *[same] come la prima
 }
assessed-csv = Tabella in CSV
assessed-finding = Apri come risultato
assessed-choose = Segna da due a { $most } valutazioni.
assessed-compare-these = Mettile a confronto
assessed-none = Nel catalogo non c’è ancora nessuna valutazione: nessuno ne ha pubblicata una, e nessuna è inventata. La tua può essere la prima.
