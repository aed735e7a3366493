# I confronti dei sei temi: Paesi e regioni fianco a fianco, accanto a un termine di paragone scelto da chi legge.
question-innovation-comparison = Come si confrontano Paesi e regioni nell’innovazione?
question-innovation-comparison-general = Come si confrontano Paesi e regioni nell’innovazione?
question-ecoinnovation-comparison = Come si confrontano Paesi e regioni nell’ecoinnovazione?
question-ecoinnovation-comparison-general = Come si confrontano Paesi e regioni nell’ecoinnovazione?
question-cooperation-comparison = Come si confrontano Paesi e regioni nella cooperazione?
question-cooperation-comparison-general = Come si confrontano Paesi e regioni nella cooperazione?
question-financing-comparison = Come si confrontano Paesi e regioni nei fondi pubblici?
question-financing-comparison-general = Come si confrontano Paesi e regioni nei fondi pubblici?
question-specialisation-comparison = Come si confrontano Paesi e regioni per specializzazione e varietà?
question-specialisation-comparison-general = Come si confrontano Paesi e regioni per specializzazione e varietà?
question-skills-comparison = Come si confrontano Paesi e regioni per lavoro e competenze?
question-skills-comparison-general = Come si confrontano Paesi e regioni per lavoro e competenze?
method-benchmark-position = posizione rispetto a un termine di paragone
about-benchmark-position = Da quale parte del valore mediano di un termine di paragone sta un valore, e se è così vicino che una piccola revisione potrebbe spostarlo.
symbols-benchmark-position = m è la mediana dei valori y del termine di paragone, x il valore di un’area.
parameter-compared = Aree a confronto
parameter-compared-why = Un Paese con le sue regioni, una regione, un gruppo come il Sud-Est Europa, o più aree separate da un più
parameter-benchmark = Termine di paragone
parameter-benchmark-why = Le regioni, i Paesi o il gruppo con cui confrontare; più aree separate da un più
parameter-compared-level = Righe
parameter-compared-level-why = I Paesi, le loro regioni, o entrambi
parameter-compared-figure = Dato sulla mappa
parameter-compared-figure-why = Quale dei dati mostra la mappa
option-compared-level-every = Paesi con le loro regioni
option-compared-level-countries = Paesi
option-compared-level-regions = regioni
comparison-among = { $level ->
    [regions] regioni
   *[countries] Paesi
 }
comparison-than = { $chosen ->
    [yes] alla mediana { $benchmark_of }
   *[no] { $level ->
        [regions] alla mediana delle { $among } regioni { $benchmark_in } con un dato
       *[countries] alla mediana dei { $among } Paesi { $benchmark_in } con un dato
     }
 }
comparison-of = { $figure } ({ $years }): { $known_n ->
    [one] { $above_n ->
        [0] il valore { $most_of } non è superiore
       *[other] il valore { $most_of } è superiore
     } { comparison-than }, { $median }: { $highest }.
   *[other] { $above } su { $known } { comparison-among } { $compared_in } { $above_n ->
        [one] ha un valore superiore
       *[other] hanno un valore superiore
     } { comparison-than }, { $median }; da { $lowest } ({ $least }) a { $highest } ({ $most }).
 }
comparison-next = { $figure } ({ $years }): { $known_n ->
    [one] { $highest } ({ $most }), { $above_n ->
        [0] non sopra
       *[other] sopra
     } la mediana, { $median }.
   *[other] { $above } su { $known } { comparison-among } sopra la mediana, { $median }; da { $lowest } ({ $least }) a { $highest } ({ $most }).
 }
comparison-alone = { $figure } ({ $years }): { $known_n ->
    [one] { $most } ha { $highest }.
   *[other] da { $lowest } ({ $least }) a { $highest } ({ $most }), in { $known } { comparison-among } { $compared_in }.
 } Non c’è una mediana con cui confrontarli.
comparison-none = { $figure } ({ $years }): { $compared_in } non è pubblicato nulla.
comparison-hidden = { $missing_n ->
    [0] Tutti i { $cells } dati sono noti.
    [one] { $missing } dato su { $cells } non è noto: { $worst }.
   *[other] { $missing } dati su { $cells } non sono noti; più spesso: { $worst } ({ $lacking } su { $asked }).
 }{ $n_silent_n ->
    [0] {""}
   *[other] {" "}Non si sa nulla di: { $silent }.
 }
comparison-near = { $near_n ->
    [0] Nessuno dei { $known } dati sta nel decimo centrale del termine di paragone.
    [one] Un dato su { $known } sta nel decimo centrale del termine di paragone: una piccola revisione potrebbe spostarlo dall’altra parte.
   *[other] { $near } dati su { $known } stanno nel decimo centrale del termine di paragone: una piccola revisione potrebbe spostarli dall’altra parte.
 } Una regione si confronta con regioni, un Paese con Paesi.
comparison-age = Dati del { $years }, ciascuno dell’anno più recente in cui un numero sufficiente di aree ne ha uno.
comparison-cannot-why = Perché un’area si trovi dov’è, o che cosa cambierebbe una politica.
comparison-cannot-chance = Quanto una differenza possa dipendere dal caso di un campione: le fonti non pubblicano l’errore campionario di questi dati.
comparison-cannot-weigh = Chi sia il migliore nel complesso: non si fa alcun totale né graduatoria, perché i dati misurano cose diverse e mancano per aree diverse.
comparison-cannot-h2020 = Tutte le partecipazioni a Orizzonte 2020: di un quarto non si conosce la regione. Contano per il Paese, perciò le regioni mostrano meno di quanto abbiano.
comparison-cannot-few = Le quote di pochi: sotto le venti partecipazioni o i venti temi non si dà alcuna quota.
comparison-cannot-interreg = I progetti che l’elenco di keep.eu non aveva quando è stato preso: in quello fornito, i progetti non conclusi nel novembre 2019. Una regione di un Paese i cui partner hanno tutti una regione, e che non è tra queste, non ha partecipato a nessuno.
comparison-cannot-interreg-money = Quanto abbia ricevuto ogni partner Interreg: il contributo UE di un progetto è diviso in parti uguali tra i partner.
comparison-cannot-plans = Quanto spendano in una regione i programmi nazionali: di una regione si conoscono solo i programmi propri.
comparison-cannot-eco-jobs = I posti di lavoro verdi in altri settori: acqua, rifiuti e bonifiche sono solo i settori verdi per intero.
comparison-cannot-strongest = Quanto pesi il settore più forte: ha almeno un posto di lavoro pubblicato su cento, e uno non pubblicato potrebbe essere più forte.
comparison-cannot-size = Se una piccola area sia specializzata per scelta: più un’area è piccola, più la sua composizione differisce da quella europea.
comparison-table = { $compared } accanto al termine di paragone: { $benchmark }
comparison-table-note = Il dato di un Paese è quello pubblicato, o ricalcolato da tutte le sue regioni. Una lineetta: non pubblicato.
web-placed-note = ▲ sopra la mediana, ▼ sotto, ≈ nel decimo centrale; nessun segno dove non c’è mediana.
comparison-medians = Le mediane del termine di paragone, e che cosa manca
comparison-medians-note = Una mediana è indicata se almeno un quarto delle aree del termine di paragone ha un dato. I conteggi di schede non ne hanno: ciò che nessuno ha inserito non dice nulla.
comparison-sources = Da dove viene ogni dato
comparison-map-table = { $figure }, per area
comparison-map = { $figure }, { $years }: { $level ->
    [regions] le regioni d’Europa
   *[countries] i Paesi d’Europa
 }
comparison-map-note = Un altro dato per la mappa si può scegliere qui sotto.
comparison-map-alt = Mappa d’Europa sfumata secondo il dato: { $figure }, { $years }; ogni valore è nella tabella.
comparison-above = sopra la mediana
comparison-below = sotto la mediana
comparison-near-median = circa alla mediana
column-comparison-area = Paese o regione
column-comparison-whole = Paese
column-comparison-benchmark = Termine di paragone
column-comparison-side = Rispetto alla mediana
column-comparison-known = Dati noti
column-comparison-figure = Dato
column-comparison-years = Anno
column-comparison-level = Di
column-comparison-with = Noti
column-comparison-without = Non noti
column-comparison-above = Sopra la mediana
column-comparison-near = Circa alla mediana
column-comparison-median = Mediana di paragone
column-comparison-among = Su quanti
column-comparison-dataset = Insieme di dati
column-comparison-provider = Pubblicato da
column-comparison-version = Versione
column-comparison-licence = Licenza
comparison-strongest-named = Settore più forte
cannot-compare-areas = { $area } non è un Paese né una regione NUTS 2, e non ne contiene. Scegliere un Paese, una regione NUTS 2 o un loro gruppo.
cannot-compare-level = { $area } non ha righe di questo livello: non contiene alcun Paese intero, o alcuna regione nota. Scegliere «Paesi con le loro regioni».
cannot-compare-benchmark = Non si sa nulla di alcuna regione o Paese del termine di paragone, { $area }. Sceglierne un altro.
onward-comparison-question = Una sola regione in questo tema, in profondità
onward-comparison-theme = Le stesse aree in un altro tema: { $theme }
web-comparisons = Fianco a fianco
web-comparisons-lead = Tutti i Paesi e le regioni { $where } in una pagina, accanto a un termine di paragone a scelta:
web-comparison-choose = Cambia aree e termine di paragone
web-comparison-show = Confrontare
comparison-rd-intensity = Spesa in R&S, % del PIL
comparison-rd-intensity-in = { comparison-rd-intensity } ({ $year })
option-compared-figure-rd-intensity = { comparison-rd-intensity }
comparison-pct-applications-per-million = Domande di brevetto internazionali per milione di abitanti
comparison-pct-applications-per-million-in = { comparison-pct-applications-per-million } ({ $year })
option-compared-figure-pct-applications-per-million = { comparison-pct-applications-per-million }
comparison-scientists-engineers = Scienziati e ingegneri, % della popolazione
comparison-scientists-engineers-in = { comparison-scientists-engineers } ({ $year })
option-compared-figure-scientists-engineers = { comparison-scientists-engineers }
comparison-innovation-index = Quadro regionale dell’innovazione, UE nel 2018 = 100
comparison-innovation-index-in = { comparison-innovation-index } ({ $year })
option-compared-figure-innovation-index = { comparison-innovation-index }
comparison-competitiveness-score = Indice di competitività regionale, punteggio
comparison-competitiveness-score-in = { comparison-competitiveness-score } ({ $year })
option-compared-figure-competitiveness-score = { comparison-competitiveness-score }
comparison-eco-interreg = Progetti Interreg: temi di ambiente, clima ed energia, % del totale
comparison-eco-interreg-in = { comparison-eco-interreg } ({ $year })
option-compared-figure-eco-interreg = { comparison-eco-interreg }
comparison-eco-plans = Fondi UE 2014–2020 previsti per basse emissioni, clima e ambiente, %
comparison-eco-plans-in = { comparison-eco-plans } ({ $year })
option-compared-figure-eco-plans = { comparison-eco-plans }
comparison-eco-jobs = Posti di lavoro in acqua, rifiuti e bonifiche, % dell’economia d’impresa
comparison-eco-jobs-in = { comparison-eco-jobs } ({ $year })
option-compared-figure-eco-jobs = { comparison-eco-jobs }
comparison-eco-records = Schede sull’ecoinnovazione nel catalogo
comparison-eco-records-in = { comparison-eco-records } ({ $year })
option-compared-figure-eco-records = { comparison-eco-records }
comparison-h2020-per-million = Partecipazioni a Orizzonte 2020 per milione di abitanti
comparison-h2020-per-million-in = { comparison-h2020-per-million } ({ $year })
option-compared-figure-h2020-per-million = { comparison-h2020-per-million }
comparison-h2020-companies = Orizzonte 2020: partecipazioni di imprese, % del totale
comparison-h2020-companies-in = { comparison-h2020-companies } ({ $year })
option-compared-figure-h2020-companies = { comparison-h2020-companies }
comparison-interreg-per-million = Partecipazioni a Interreg per milione di abitanti
comparison-interreg-per-million-in = { comparison-interreg-per-million } ({ $year })
option-compared-figure-interreg-per-million = { comparison-interreg-per-million }
comparison-interreg-leads = Interreg: partecipazioni come capofila, % del totale
comparison-interreg-leads-in = { comparison-interreg-leads } ({ $year })
option-compared-figure-interreg-leads = { comparison-interreg-leads }
comparison-funds-per-head = Fondi strutturali UE pagati, € l’anno per abitante
comparison-funds-per-head-in = { comparison-funds-per-head } ({ $year })
option-compared-figure-funds-per-head = { comparison-funds-per-head }
comparison-absorption = Fondi UE 2007–2013 erogati, % (Paesi)
comparison-absorption-in = { comparison-absorption } ({ $year })
option-compared-figure-absorption = { comparison-absorption }
comparison-budget-per-head = Stanziamenti pubblici per R&S, € per abitante (Paesi)
comparison-budget-per-head-in = { comparison-budget-per-head } ({ $year })
option-compared-figure-budget-per-head = { comparison-budget-per-head }
comparison-interreg-funding = Contributo UE ai progetti Interreg, € per abitante
comparison-interreg-funding-in = { comparison-interreg-funding } ({ $year })
option-compared-figure-interreg-funding = { comparison-interreg-funding }
comparison-strongest = Settore più forte: volte la quota europea di posti di lavoro
comparison-strongest-in = { comparison-strongest } ({ $year })
option-compared-figure-strongest = { comparison-strongest }
comparison-dissimilarity = Distanza dalla composizione settoriale europea, da 0 a 2
comparison-dissimilarity-in = { comparison-dissimilarity } ({ $year })
option-compared-figure-dissimilarity = { comparison-dissimilarity }
comparison-unrelated-variety = Varietà tra sezioni di attività, bit
comparison-unrelated-variety-in = { comparison-unrelated-variety } ({ $year })
option-compared-figure-unrelated-variety = { comparison-unrelated-variety }
comparison-related-variety = Varietà all’interno delle sezioni di attività, bit
comparison-related-variety-in = { comparison-related-variety } ({ $year })
option-compared-figure-related-variety = { comparison-related-variety }
comparison-employment-rate = Tasso di occupazione, 15–64 anni, %
comparison-employment-rate-in = { comparison-employment-rate } ({ $year })
option-compared-figure-employment-rate = { comparison-employment-rate }
comparison-unemployment-rate = Tasso di disoccupazione, 15–74 anni, % (meno è meglio)
comparison-unemployment-rate-in = { comparison-unemployment-rate } ({ $year })
option-compared-figure-unemployment-rate = { comparison-unemployment-rate }
comparison-tertiary-education = Istruzione terziaria, 25–64 anni, %
comparison-tertiary-education-in = { comparison-tertiary-education } ({ $year })
option-compared-figure-tertiary-education = { comparison-tertiary-education }
comparison-training = Adulti in istruzione o formazione nelle ultime quattro settimane, %
comparison-training-in = { comparison-training } ({ $year })
option-compared-figure-training = { comparison-training }
comparison-rd-staff = Addetti alla R&S per mille abitanti, equivalenti a tempo pieno
comparison-rd-staff-in = { comparison-rd-staff } ({ $year })
option-compared-figure-rd-staff = { comparison-rd-staff }
comparison-knowledge-services = Posti di lavoro nei servizi ad alta intensità di conoscenza, %
comparison-knowledge-services-in = { comparison-knowledge-services } ({ $year })
option-compared-figure-knowledge-services = { comparison-knowledge-services }
