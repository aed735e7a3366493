# Che cosa manca o può migliorare, in frasi di una bozza di raccomandazione: ciò che un risultato mostra, poi ciò che è da decidere. Mai il perché.
gap-mix = Nessuna politica registrata { $region_in } unisce { $row_low } e { $column_low }; { $filled } altre aree su { $areas } ne hanno una { $more_n ->
    [0] ({ $names })
   *[other] (tra cui { $names })
 }.
gap-mix-consider = È da decidere se si vuole una misura di questo tipo { $region_in }, dopo aver guardato quelle degli altri; se ne esiste già una, va inserita la sua scheda.
gap-peers = { $indicator }: { $value } { $region_in } ({ $year }), contro { $median } al centro delle { $peers } regioni più simili per struttura.
gap-peers-consider = È da decidere se avvicinarsi a loro in questo debba essere un obiettivo, e quali delle loro politiche meritino di essere guardate da vicino.
gap-criterion = { $light ->
    [empty] Nella scheda della strategia { $region_of } non è inserito nulla su questo criterio della condizione abilitante: { $criterion_low }.
    [red] Secondo la sua scheda, la strategia { $region_of } non soddisfa questo criterio della condizione abilitante: { $criterion_low }.
   *[amber] Secondo la sua scheda, la strategia { $region_of } soddisfa in parte questo criterio della condizione abilitante, o con prove senza data o più vecchie di { $rule } mesi: { $criterion_low }.
 }
gap-criterion-consider = È da decidere chi raccoglie le prove, ed entro quando.
gap-priorities-undeclared = { $name } { $region_in }: { $times } volte la quota di posti di lavoro { $reference_of }, e nessuna priorità della strategia ne parla.
gap-priorities-undeclared-consider = È da decidere se la prossima revisione della strategia debba tenerne conto o motivarne l’esclusione.
gap-priorities-unsupported = La priorità «{ $name }» { $region_in } poggia su settori con { $times } volte la quota di posti di lavoro { $reference_of }: i posti di lavoro non mostrano una specializzazione.
gap-priorities-unsupported-consider = È da decidere se poggia su punti di forza che i posti di lavoro non mostrano, e che la strategia allora indicherebbe, o se va ridefinita.
gap-systems-none = Nessun sistema di sostegno ai cluster è registrato { $region_in }; altre { $others } aree ne hanno uno { $more_n ->
    [0] ({ $names })
   *[other] (tra cui { $names })
 }.
gap-systems-none-consider = È da decidere se se ne vuole uno { $region_in }; se esiste già, va inserita la sua scheda.
gap-systems-part = Nessun sistema di sostegno è registrato { $part_in }, mentre ce n’è in { $full } delle { $parts } parti { $region_of }.
gap-systems-form = { $programmes_n ->
    [one] L’unico sistema di sostegno registrato { $region_in } non paga in questa forma: { $what_low }.
   *[other] Nessuno dei { $programmes } sistemi di sostegno registrati { $region_in } paga in questa forma: { $what_low }.
 } La prevedono altre { $others } aree { $more_n ->
    [0] ({ $names })
   *[other] (tra cui { $names })
 }.
gap-systems-form-consider = È da decidere se si vuole questa forma di sostegno { $region_in }, dopo aver guardato le condizioni degli altri.
gap-systems-stated = { $programmes_n ->
    [one] L’unico sistema di sostegno registrato { $region_in } non indica { $what }
   *[other] Nessuno dei { $programmes } sistemi di sostegno registrati { $region_in } indica { $what }
 }; lo fanno quelli di altre { $others } aree { $more_n ->
    [0] ({ $names })
   *[other] (tra cui { $names })
 }.
gap-systems-stated-consider = È da decidere se i programmi debbano averlo e pubblicarlo; se già lo fanno, vanno completate le loro schede.
gap-part-budget-sources = l’origine dei fondi
gap-part-total-budget = la dotazione totale
gap-part-procedure = la procedura di scelta
gap-part-preselection = i passi prima della selezione
gap-part-criteria = i criteri
gap-part-rate-to = la quota massima dei costi che paga
gap-part-ceiling = il massimale per progetto
gap-part-duration-months = la durata in mesi
gap-part-state-aid = la base nelle regole sugli aiuti di Stato
gap-part-funded = quante domande ha finanziato
systems-elsewhere-title = Che cosa prevedono i sistemi di sostegno altrove, e quelli { $region_in }
systems-elsewhere-note = Secondo le schede: ciò che una scheda non dice può esistere lo stesso. Il confronto è con altre { $areas } aree.
systems-form = Forma
systems-own = Programmi qui
systems-others = Altre aree
systems-have = Quali
gap-efficiency = { $unit }: { $orientation ->
    [input] a confronto con i migliori, basterebbe una quota da { $low } a { $high } di ciò che si impiega
   *[other] si ottiene una quota da { $low } a { $high } di ciò che i migliori ottengono con altrettanto
 } (intervallo al 95 % senza la distorsione del campione, risorse del { $year }); accanto ai sistemi di confronto { $more_n ->
    [0] ({ $names })
   *[other] (tra cui { $names })
 } l’obiettivo ({ $measure_low }) è { $target } invece di { $observed } { $unit_of }: { $by } secondo i dati osservati dei sistemi di confronto, che è il minimo, e circa { $corrected_by } senza la distorsione del campione.
gap-efficiency-consider = { $unit }: è da decidere se avvicinarsi a questo obiettivo, e quali sistemi di sostegno tra quelli di confronto meritino di essere guardati da vicino.
