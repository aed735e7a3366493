# 3.1 Dove si collocano le industrie del Paese nelle catene globali del valore.
chains-leads = *{ $chain }* delle esportazioni { $region_of } ({ $exports } miliardi di { $currency ->
    [eur] euro
   *[usd] dollari
 } nel { $last }) ha passato più di un confine: { $backward } perché contiene valore prodotto all’estero, { $forward } perché chi compra lo riesporta nei propri prodotti.
chains-leads-group = { $industries }: { $stands ->
    [near] vicino all’uso finale
    [far] lontano dall’uso finale
   *[middle] a metà della catena
 } (fasi di produzione fino a lì: { $steps }; industrie { $region_of } più vicine: { $nearer } di tutte). *{ $chain }* delle esportazioni { $region_of } ({ $exports } miliardi di { $currency ->
    [eur] euro
   *[usd] dollari
 } nel { $last }) ha passato più di un confine: { $backward } perché contiene valore prodotto all’estero, { $forward } perché chi compra lo riesporta nei propri prodotti.
chains-beside = { $beside ->
    [more] È più che { $reference_in } ({ $reference_chain }): il legame con le catene è più stretto.
    [less] È meno che { $reference_in } ({ $reference_chain }): il legame con le catene è meno stretto.
   *[alike] È circa quanto { $reference_in } ({ $reference_chain }).
 } Valore aggiunto nel Paese: { $domestic } delle esportazioni.
chains-position = Ciò che si produce passa in media per { $steps } fasi di produzione prima di arrivare a chi lo usa (1: gli è venduto subito): { $place ->
    [more] più lontano dall’uso finale che { $reference_in } ({ $reference_steps }).
    [less] più vicino all’uso finale che { $reference_in } ({ $reference_steps }).
   *[alike] circa quanto { $reference_in } ({ $reference_steps }).
 }
chains-position-group = Ciò che si produce passa in media per { $steps } fasi di produzione prima di arrivare a chi lo usa (1: gli è venduto subito). Rispetto alle altre industrie { $region_of } sono { $stands ->
    [near] poche
    [far] molte
   *[middle] né poche né molte
 }; rispetto alle stesse industrie { $reference_in } ({ $reference_steps }) sono { $place ->
    [more] di più
    [less] di meno
   *[alike] circa altrettante
 }.
chains-course = Dal { $first } la quota che ha passato più di un confine { $course ->
    [more] è cresciuta
    [less] è scesa
   *[alike] è cambiata poco
 } (allora { $before }); esportazioni in { $currency ->
    [eur] euro
   *[usd] dollari
 } di ciascun anno { $change }, fasi da { $steps_before } a { $steps }.
chains-partners = { $origin ->
    [none] Non contengono valore prodotto all’estero.
   *[other] Il valore prodotto all’estero viene soprattutto da: { $origin } ({ $origin_share } delle esportazioni), { $origins }; resto del mondo, insieme: { $origin_rest }.
 } { $destination ->
    [none] {""}
   *[other] Prime destinazioni: { $destination } ({ $destination_share }), { $destinations }; resto del mondo, insieme: { $destination_rest }.
 }
chains-industries = Esportano di più: { $largest_low }. Fra le dieci industrie che esportano di più, la più legata alle catene è: { $most_low } ({ $share }).
chains-of-country = Le tavole conoscono solo i Paesi: al posto dei dati { $asked_of } valgono quelli { $country_of }.
chains-left-out = { $n_n ->
    [one] In queste tavole fa parte del resto del mondo, e manca nei dati { $whose_of }:
   *[other] In queste tavole fanno parte del resto del mondo, e mancano nei dati { $whose_of }:
 } { $areas }.
chains-added-up = Si sommano le esportazioni di { $n } Paesi, comprese quelle dall’uno all’altro.
chains-beyond = Le tavole hanno gruppi di industrie{ $older ->
    [yes] {" "}della vecchia classificazione (NACE Rev. 1.1)
   *[no] {""}
 }: qui si { $n_n ->
    [one] conta
   *[other] contano
 } { $groups_low }, e con { $n_n ->
    [one] questo
   *[other] questi
 } anche ciò che non è stato chiesto, o solo in parte: { $divisions_low }.
chains-lacking = { $older ->
    [yes] { $n_n ->
        [one] Non compreso nei dati, perché la vecchia classificazione delle tavole lo divideva fra più gruppi:
       *[other] Non compresi nei dati, perché la vecchia classificazione delle tavole li divideva fra più gruppi:
     }
   *[no] { $n_n ->
        [one] Non compreso nei dati, perché le tavole non ne hanno il gruppo:
       *[other] Non compresi nei dati, perché le tavole non ne hanno i gruppi:
     }
 } { $divisions_low }.
chains-estimated = Le tavole sono stime: ciò che si importa è ripartito in proporzione fra le industrie che lo usano, e le imprese che esportano valgono come la media di tutte. La quota di valore prodotto all’estero è semmai troppo bassa.
chains-rounding = Le somme delle righe si scostano dalla produzione pubblicata di queste industrie, perché le tavole sono arrotondate; scarto complessivo: { $share }.
chains-rest = Paesi con dati propri: { $n }; tutti gli altri insieme sono il resto del mondo.
chains-age = { $tables ->
    [wiod] { $years_n ->
        [one] I dati sono del { $last }; le tavole di questa edizione sono del 2000 e del 2011.
       *[other] I dati sono del { $first } e del { $last }; le tavole di questa edizione finiscono nel { $last }.
     }
   *[other] { $years_n ->
        [one] I dati sono del { $last }, l’unico anno richiesto delle tavole caricate.
       *[other] I dati sono del { $first } e del { $last }, il primo e l’ultimo degli anni richiesti delle tavole caricate.
     }
 }
chains-which = { $tables ->
    [figaro] I dati sono ricavati da FIGARO di Eurostat, che segue i conti nazionali di oggi e la NACE Rev. 2.
    [icio] I dati sono ricavati dalle tavole internazionali dell’OCSE, per gruppi della ISIC Rev. 4.
   *[wiod] I dati sono ricavati dal World Input-Output Database, edizione del 2013, per gruppi della NACE Rev. 1.1.
 } Tavole di autori diversi hanno altre industrie e altri conti: i dati delle une non stanno mai accanto, né dopo, a quelli delle altre.
chains-cannot-region = Dove si colloca una regione del Paese: il commercio fra regioni non è nelle tavole.
chains-cannot-since = Che cosa è cambiato dopo il { $last }.
chains-cannot-firms = Quali imprese stanno nelle catene.
chains-cannot-without = Che cosa si perderebbe senza quel commercio: prezzi e sostituti non sono nelle tavole.
chains-industries-title = Le industrie { $region_of } nelle catene globali del valore
chains-industries-note = Esportazioni del { $last } in milioni di { $currency ->
    [eur] euro
   *[usd] dollari
 }; le quote sono sulle esportazioni dell’industria. Le industrie che non esportano non sono elencate. —: dato non noto.
chains-industries-figure = Quanto delle esportazioni di ciascuna industria ha passato più di un confine, { $region }, { $last }
chains-industries-marks = Quota delle esportazioni dell’industria; prima le industrie che esportano di più.
chains-industries-alt = Barre della quota di esportazioni che ha passato più di un confine, una per ciascuna industria { $region_of }.
chains-parts-title = Di che cosa sono fatte le esportazioni { $region_of }
chains-parts-note = Le cinque parti danno in somma le esportazioni. Milioni di { $currency ->
    [eur] euro
   *[usd] dollari
 } del { $last }.
chains-parts-figure = Di che cosa sono fatte le esportazioni, { $region } e { $reference }, { $last }
chains-parts-marks = Quote delle esportazioni; nel colore del territorio: { $region }.
chains-parts-alt = Barre delle cinque parti delle esportazioni: { $region } a confronto con { $reference }.
chains-origins-title = Dove è stato prodotto il valore estero contenuto nelle esportazioni { $region_of }
chains-origins-note = Milioni di { $currency ->
    [eur] euro
   *[usd] dollari
 } del { $last } e quote delle esportazioni.
chains-origins-figure = Dove è stato prodotto il valore estero contenuto nelle esportazioni { $region_of }, { $last }
chains-origins-marks = Quota delle esportazioni.
chains-origins-alt = Barre della quota di ciascuna economia nelle esportazioni { $region_of }.
chains-destinations-title = Dove vanno le esportazioni { $region_of }
chains-destinations-note = Milioni di { $currency ->
    [eur] euro
   *[usd] dollari
 } del { $last } e quote delle esportazioni.
chains-destinations-figure = Dove vanno le esportazioni { $region_of }, { $last }
chains-destinations-marks = Quota delle esportazioni.
chains-destinations-alt = Barre della quota di ciascuna economia fra le destinazioni delle esportazioni { $region_of }.
chain-part-direct = Valore interno che il Paese acquirente usa da sé
chain-part-onward = Valore interno che gli acquirenti riesportano nei propri prodotti
chain-part-domestic-twice = Valore interno rientrato che esce di nuovo
chain-part-foreign = Valore prodotto all’estero
chain-part-foreign-twice = Valore prodotto all’estero, contato di nuovo
column-chain = Ha passato più di un confine
column-chain-in = Ha passato più di un confine, { $year }
column-chain-reference = Ha passato più di un confine, termine di confronto
column-chain-reference-in = Ha passato più di un confine, { $reference }, { $year }
column-chain-reference-of = Ha passato più di un confine, { $reference }
column-chain-exports-usd = Esportazioni, milioni di dollari
column-chain-exports-eur = Esportazioni, milioni di euro
column-chain-domestic = Valore aggiunto interno nelle esportazioni
column-chain-backward = Valore estero o rientrato
column-chain-forward = Riesportato dagli acquirenti
column-chain-steps = Fasi fino all’uso finale
column-chain-steps-in = Fasi fino all’uso finale, { $year }
column-chain-steps-reference = Fasi fino all’uso finale, termine di confronto
column-chain-steps-reference-in = Fasi fino all’uso finale, { $reference }, { $year }
column-chain-steps-reference-of = Fasi fino all’uso finale, { $reference }
column-chain-part = Parte
column-chain-whose = Esportazioni
column-chain-partner = Economia
column-chain-share = Quota delle esportazioni
column-chain-share-in = Quota delle esportazioni, { $year }
column-chain-value-usd = Milioni di dollari
column-chain-value-eur = Milioni di euro
technical-backward = partecipazione a monte
technical-forward = partecipazione a valle
technical-upstreamness = upstreamness
onward-network = Con chi fanno ricerca le organizzazioni del Paese, e chi manca
cannot-chains-rest = { $tables ->
    [figaro] FIGARO di Eurostat, come è caricato qui, non ha
    [icio] Le tavole internazionali dell’OCSE, come sono caricate qui, non hanno
   *[wiod] Il World Input-Output Database del 2013 non ha
 } dati propri per { $area }: vi { $several_n ->
    [one] fa
   *[other] fanno
 } parte del resto del mondo. { $tables ->
    [figaro] Le tavole dell’OCSE hanno altri Paesi oltre a quelli dell’Unione: scarica il CSV di un anno dalla pagina dell’OCSE sulle tavole input-output internazionali e caricalo con distretto source fetch oecd_icio --file FILE.
    [icio] Può averli FIGARO di Eurostat: scarica il CSV di un anno, industria per industria, e caricalo con distretto source fetch figaro --file FILE.
   *[wiod] FIGARO di Eurostat ha tutti i Paesi dell’Unione, compresa la Croazia, e altri: scarica il CSV di un anno, industria per industria, e caricalo con distretto source fetch figaro --file FILE. Le tavole dell’OCSE hanno altri Paesi ancora: distretto source fetch oecd_icio --file FILE.
 } Per i Paesi che mancano a entrambi risponderebbero le tavole di Eora, stimate in misura maggiore.
cannot-chains-industries = Le tavole non hanno un gruppo per { $industries_low }{ $older ->
    [yes] : la vecchia classificazione lo divideva fra più gruppi
   *[no] {""}
 }. Chiedi di una divisione manifatturiera, per esempio C15.
cannot-chains-years = Fra il { $first } e il { $last } le tavole scelte non hanno nessun anno. Hanno: { $there }.
cannot-chains-exports = Nelle tavole del { $last } queste industrie non esportano nulla { $area_in }.
parameter-chain-tables = Tavole internazionali
parameter-chain-tables-why = Quelle caricate qui. Ognuna risponde da sola: i dati di tavole diverse non si possono mettere in una stessa serie.
parameter-chains-from = Confronto dal
parameter-chains-from-why = Il primo anno che le tavole scelte hanno da questo in poi
parameter-chains-to = Confronto fino al
parameter-chains-to-why = L’ultimo anno che hanno fino a questo
option-chain-tables-figaro = Eurostat, FIGARO
option-chain-tables-icio = OCSE, ICIO
option-chain-tables-wiod = World Input-Output Database, 2000 e 2011
method-value-chains = catene del valore
formula-value-chains = e = d + o + t + f + f′,  u = (I − B)⁻¹ 1
about-value-chains = Le esportazioni scomposte secondo chi ha prodotto il valore che contengono e quanti confini passa, e quante fasi di produzione restano prima dell’uso finale.
symbols-value-chains = e sono le esportazioni di un’industria; d il valore interno che il Paese acquirente usa da sé, o quello che riesporta nei propri prodotti, t il valore interno rientrato che esce di nuovo, f il valore prodotto all’estero, f′ lo stesso contato di nuovo. La partecipazione è 1 − d / e: la parte a valle è o / e, quella a monte il resto. u sono le fasi fino all’uso finale, B ciò che un’industria vende ad altre per unità di produzione. Paesi e industrie si sommano; le fasi sono allora pesate con la produzione.
example-value-chains = Pelle e calzature italiane, 2011: di 20.940 milioni di dollari di esportazioni il 72,0 % è usato dove è venduto, il 7,7 % riesportato, il 20,1 % è valore prodotto all’estero. u = 1,68: si vende quasi subito a chi usa il prodotto.
