# Che cosa lasciano da decidere i dati e i cluster, e i progetti pilota in catalogo: frasi di una bozza di raccomandazione. Mai perché.
gap-agreement-silent = { $industry } { $region_in }: { $known ->
    [yes] { $times } volte la quota europea di posti di lavoro{ $promising ->
        [yes] , tra ciò che la regione potrebbe fare in futuro
       *[no] {""}
     }
   *[no] tra ciò che la regione potrebbe fare in futuro
 }, e nessun cluster in catalogo ne parla.
gap-agreement-silent-consider = È da decidere se un cluster se ne debba occupare, o se uno già vi lavora e la sua scheda va completata.
gap-agreement-no-base = { $industry } { $region_in }: i cluster in catalogo ne parlano, con { $times } volte la quota europea di posti di lavoro.
gap-agreement-no-base-consider = È da decidere se vada sviluppato lì o trovato presso partner altrove, o se poggi su punti di forza che i posti di lavoro non mostrano.
gap-pilot-none = Nessun progetto pilota{ $which ->
    [ecoinnovation] {" "}sull’ecoinnovazione
   *[every] {""}
 } è in catalogo { $region_in } o per un’area più ampia che la comprende.
gap-pilot-none-consider = È da decidere se progettarne uno, sul modello di una pratica di luoghi simili; se uno è già in corso, va inserita la sua scheda.
gap-pilot-lacks = Del progetto pilota «{ $pilot }» { $parts_n ->
    [one] manca in catalogo una delle { $of } parti
   *[other] mancano in catalogo { $parts } delle { $of } parti
 } di un quadro logico: { $names_low }.
gap-pilot-lacks-consider = È da decidere chi ne completa il quadro logico, ed entro quando.
gap-pilot-framework = Di un progetto pilota { $region_in } sul modello di «{ $practice }» { $open_n ->
    [0] ogni parte ha parole da cui cominciare
    [one] resta da scrivere una parte ({ $names_low })
   *[other] restano da scrivere { $open } parti ({ $names_low })
 }, e { $assumptions_n ->
    [0] nessuno ha ancora detto su che cosa poggia
    [one] va verificata un’ipotesi
   *[other] vanno verificate { $assumptions } ipotesi
 }.
gap-pilot-framework-consider = È da decidere se un tale progetto si vuole, chi ne scrive il quadro logico con chi lo realizzerebbe, ed entro quando.
