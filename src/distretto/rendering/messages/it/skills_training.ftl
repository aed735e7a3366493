# 6.4 Chi forma, attrae e seleziona.
training-gap = Mancano persone { $country_in } (indice del Cedefop da { $short_from }) nelle professioni a cui { $short_n ->
    [one] porta un ambito di studio
   *[other] portano { $short } ambiti di studio
 }. { $n_short_few_n ->
    [0] In nessuno di questi { training-who } sono pochi.
   *[other] *Pochi { training-whom }*, rispetto agli altri Paesi, in { $short_few_low }.
 }{ $n_short_alike_n ->
    [0] {""}
   *[other] {" "}Sono circa quanti altrove in { $short_alike_low }.
 }{ $n_short_many_n ->
    [0] {""}
   *[other] {" "}Sono molti, e le persone mancano comunque, in { $short_many_low }.
 }{ $n_short_unknown_n ->
    [0] {""}
   *[other] {" "}Quanti siano non è pubblicato per { $short_unknown_low }.
 }{ $dated ->
    [yes] {" "}I { training-whom } sono del { $year }, la carenza è del 2026.
   *[no] {""}
 }
training-who = { $level ->
    [tertiary] i laureati
   *[vocational-secondary] i diplomati
 }
training-whom = { $level ->
    [tertiary] laureati
   *[vocational-secondary] diplomati
 }
training-nothing-short = Nelle professioni a cui portano gli ambiti di studio, in media, le persone non mancano { $country_in } (indice del Cedefop sotto { $short_from }).
training-no-shortage = Dove manchino persone { $country_in } non è nei dati (l’indice del Cedefop qui riguarda nove Paesi), perciò chi si diploma o si laurea non si può confrontare con la carenza.
training-graduates = { $level ->
    [tertiary] Nel { $year } { $total ->
        [yes] hanno concluso l’istruzione superiore { $country_in } { $graduates } persone
       *[no] il numero complessivo di chi ha concluso l’istruzione superiore { $country_in } non è pubblicato
     }
   *[vocational-secondary] Nel { $year } { $total ->
        [yes] hanno concluso la scuola secondaria professionale { $country_in } { $graduates } persone
       *[no] il numero complessivo di chi ha concluso la scuola secondaria professionale { $country_in } non è pubblicato
     }
 }; { $missing_n ->
    [0] tutti i { $fields } ambiti hanno dati.
    [one] uno dei { $fields } ambiti non ha dati.
   *[other] { $missing } dei { $fields } ambiti non hanno dati.
 }
training-no-graduates = Quanti si diplomino o laureino { $country_in } non è nei dati: la tabella ha 33 Paesi europei, dal 2013 al 2015. La tavola educ_uoe_grad02 di Eurostat continua negli anni successivi; questo comando la carica: distretto source fetch graduates
training-records-said = Il catalogo ha { $records_n ->
    [one] una scheda sulle competenze
   *[other] { $records } schede sulle competenze
 } { $region_in }{ $above_n ->
    [0] {""}
    [one] , una delle quali di un’area più ampia
   *[other] , { $above } delle quali di un’area più ampia
 }: { $practice_n ->
    [one] una pratica
   *[other] { $practice } pratiche
 }, { $policy_n ->
    [one] una politica
   *[other] { $policy } politiche
 }, { $programme_n ->
    [one] un programma
   *[other] { $programme } programmi
 }, { $tool_n ->
    [one] uno strumento
   *[other] { $tool } strumenti
 }.
training-no-records = Nessuna scheda del catalogo { $region_in } ha il tema delle competenze{ $every_n ->
    [0] ; per quest’area non ce n’è nessuna di questi tipi.
   *[other] , su { $every } per quest’area.
 }
training-gaps = Nessuna riguarda { $areas }{ $more_n ->
    [0] {""}
    [one] {" "}e un’altra parte
   *[other] {" "}e altre { $more } parti
 }.
training-choice = Quale ambito porti a quali professioni è una nostra lettura di Wolbers e Montt, per grandi gruppi; le persone passano da un ambito all’altro. In un ambito le persone mancano se le sue professioni hanno in media { $short_from } su 4; i diplomati o laureati sono pochi se, rispetto agli occupati, sono meno di nove decimi della mediana di { $among } Paesi, molti se sono più di undici decimi.
training-hidden = { $missing_n ->
    [0] Nulla: ogni ambito ha un dato.
   *[other] Non pubblicati in questa copia della tabella: { $names_low }.
 } Un ambito non pubblicato non vale zero.
training-lacking = Non sono nei dati i diplomati e laureati di questi Paesi: { $names }.
training-age = Diplomati e laureati sono del { $year }, la carenza del 2026: le leve più recenti non sono nei dati.
training-cannot-attraction = Quali attraggano persone da fuori: le schede non hanno un codice per questo, e le migrazioni per professione non sono in nessuna tabella aperta qui.
training-cannot-region = Che cosa si insegni nella regione: diplomati e laureati per ambito sono pubblicati per Paese.
training-cannot-since = Quanti si diplomino o laureino oggi; gli anni più recenti sono presso Eurostat (educ_uoe_grad02).
training-fields = Ambiti di studio { $country_in }, e la carenza di persone
training-fields-note = Diplomati e laureati del { $year }. Volte la mediana: per mille occupati, rispetto alla mediana di { $among } Paesi. Carenza: media dell’indice del Cedefop del 2026 sulle professioni a cui l’ambito porta. —: non noto.
training-records = Schede sulle competenze { $region_in }
training-parts = Schede sulle competenze per parte { $region_of }
training-map = { $records } schede sulle competenze, { $region }
training-figure = Diplomati e laureati per ambito rispetto al Paese mediano, { $country }, { $year }
training-figure-marks = Volte i diplomati per mille occupati del Paese mediano; prima gli ambiti con la carenza più forte.
training-figure-alt = Barre dei diplomati per mille occupati { $country_in } rispetto al Paese mediano, una per ambito.
gap-training = { $field }: { $country_in } ci sono { $relative } volte i diplomati o laureati per mille occupati del Paese mediano, e le persone mancano ({ $shortage } su 4 secondo l’indice del Cedefop) in questi gruppi: { $occupations_low }.
gap-training-consider = È da decidere se { $region } debba formare o attrarre più persone in questo ambito, e quale pratica di un’altra regione meriti di essere guardata da vicino.
training-verdict-short-few = mancano persone, pochi diplomati o laureati
training-verdict-short-alike = mancano persone, diplomati o laureati circa quanti altrove
training-verdict-short-many = mancano persone, molti diplomati o laureati
training-verdict-short-unknown = mancano persone, diplomati o laureati non pubblicati
training-verdict-short-in-part = mancano persone solo in parte: non in media
training-verdict-not-short = non mancano persone
training-verdict-unknown = non noto
record-kind-practice = Buona pratica
column-training-field = Ambito di studio
column-training-graduates = Diplomati e laureati
column-training-by-thousand = Per mille occupati
column-training-relative = Volte il Paese mediano
column-training-shortage = Carenza (1–4)
column-training-short = Professioni in cui mancano persone
column-training-verdict = Che cosa ne risulta
column-training-instruments = Strumenti
column-training-targets = Per chi
onward-practices = Quale pratica di un’altra regione si potrebbe trasferire qui
parameter-graduate-level = Titoli di
parameter-graduate-level-why = Istruzione superiore, o scuola secondaria professionale
option-graduate-level-tertiary = istruzione superiore
option-graduate-level-vocational-secondary = scuola secondaria professionale
parameter-short-from = Carenza da
parameter-short-from-why = Indice del Cedefop, da 1 a 4
method-training-gap = formazione a confronto con la carenza
formula-training-gap = r_f = (G_f / E) / med_c (G_cf / E_c)
about-training-gap = I diplomati di ogni ambito rispetto al Paese mediano, e la carenza di persone nelle professioni a cui l’ambito porta.
symbols-training-gap = G_f sono i diplomati dell’ambito f, E gli occupati; med_c è la mediana dei Paesi c con un dato. La carenza di un ambito è la media dell’indice del Cedefop sulle sue professioni; le persone mancano da 3 in su, i diplomati sono pochi se r è sotto 0,9 e molti se è sopra 1,1.
example-training-gap = Tecnologie dell’informazione e della comunicazione in Italia, 2014: 3.437 laureati su 24,4 milioni di occupati sono 0,14 per mille; la mediana di 31 Paesi è 0,79, dunque r = 0,18. Le sue professioni hanno 3 su 4: mancano persone, pochi laureati.
