# 4.1 Sistemi di sostegno, paese per paese.
systems = { $programmes_n ->
    [one] *Un* programma di finanziamento { $kind ->
        [clusters] per cluster e reti è registrato
       *[every] è registrato
     } { $region_in }
   *[other] *{ $programmes }* programmi di finanziamento { $kind ->
        [clusters] per cluster e reti sono registrati
       *[every] sono registrati
     } { $region_in }
 }{ $above_n ->
    [0] .
    [one] , uno dei quali di un’area più ampia.
   *[other] , { $above } dei quali di un’area più ampia.
 }
systems-none = { $every_n ->
    [0] Nessun programma di finanziamento è ancora registrato { $region_in }.
    [one] Un programma di finanziamento è registrato { $region_in }; non indica cluster o reti tra i beneficiari.
   *[other] { $every } programmi di finanziamento sono registrati { $region_in }; nessuno indica cluster o reti tra i beneficiari.
 }
systems-rates = { $same_n ->
    [1] { $stated_n ->
        [one] Un programma dice quale quota dei costi paga: al massimo { $high }.
       *[other] { $stated } programmi dicono quale quota dei costi pagano: al massimo { $high }.
     }
   *[other] { $stated } su { $programmes } dicono quale quota dei costi pagano al massimo: da { $low } a { $high }.
 }
systems-gaps = { $empty_n ->
    [one] Nessun programma di questo tipo è registrato in una delle { $parts } parti: { $areas }.
   *[other] Nessun programma di questo tipo è registrato in { $empty } delle { $parts } parti: { $areas }{ $more_n ->
        [0] {""}
       *[other] {" "}e altre { $more }
     }.
 }
systems-silent = Si sa meno di tutto di: { $names_low }; il primo dato { $rarest_n ->
    [0] non è indicato da nessuno dei { $programmes }.
   *[other] è indicato da { $rarest } su { $programmes }.
 }
systems-counted = Sono contati { $programmes } dei { $every } programmi di finanziamento registrati; sono per i cluster quelli che indicano cluster o reti di imprese tra i beneficiari, o le piattaforme di rete come strumento.
systems-cannot-effect = Se un programma funziona: condizioni e procedure non sono risultati.
systems-cannot-open = Se è aperto adesso: lo dicono i suoi bandi.
systems-terms-title = Che cosa pagano i programmi { $region_in }
systems-terms-note = Importi in euro. Una cella vuota: la scheda non lo dice.
systems-procedure-title = Come scelgono i programmi { $region_in }
systems-procedure-note = Criteri con i loro pesi, dove sono pubblicati. Una cella vuota: la scheda non lo dice.
systems-parts-title = Le parti a confronto
systems-parts-note = 0 significa che nessuno è registrato, non che nessuno esiste. La quota più alta e la somma dei bilanci sono dei programmi che le indicano.
systems-choosing-title = Come scelgono le parti, e per quanto tempo pagano
systems-choosing-note = Dei programmi propri di ciascuna parte. Ogni numero dice quanti di essi lo dichiarano: ciò che una scheda non dice può esistere lo stesso. Mesi: la mediana di quelli che lo dicono; più programmi sono divisi da un punto.
systems-say-steps = Dicono i passi
systems-say-criteria = Dicono i criteri
systems-months-median = Mesi, mediana
systems-say-months = Dicono i mesi
systems-stated-title = Che cosa dicono le schede, per numero di programmi
systems-map = { $programmes_n ->
    [0] Nessun sistema di sostegno registrato { $region_in }
    [one] Dove si trova l’unico sistema di sostegno { $region_in }
   *[other] Dove si trovano i { $programmes } sistemi di sostegno { $region_in }
 }
systems-what = Che cosa si confronta
systems-stated = Programmi che lo dicono
systems-state = Sistema di sostegno
systems-recorded = registrato
systems-not-recorded = non registrato
systems-budgets-stated = Bilanci indicati
systems-beneficiaries = Chi è pagato
systems-support-forms = Forme di sostegno
systems-budget-sources = Origine dei fondi
systems-total-budget = Dotazione totale
systems-rate-from = Quota minima
systems-rate-to = Quota massima
systems-ceiling = Massimale per progetto
systems-duration-months = Mesi
systems-procedure = Procedura
systems-preselection = Passi prima della selezione
systems-criteria = Criteri
systems-state-aid = Aiuti di Stato
systems-applications = Domande
systems-funded = Finanziati
onward-calls = Quale bando fa al caso, ed entro quando
onward-efficiency = Quanto è efficiente il sostegno, accanto a quello degli altri
parameter-systems-for = Programmi
parameter-systems-for-why = Quelli che pagano cluster e reti, o tutti
option-systems-for-clusters = per cluster e reti
option-systems-for-every = tutti
