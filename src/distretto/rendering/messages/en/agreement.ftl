# 3.4 Where top-down potential and bottom-up need agree.
agreement-lead = { $silent_n ->
    [0] No industry { $region_in } is strong or promising in the data without a recorded cluster speaking of it.
    [one] Of *one industry* { $region_in } that is strong or promising in the data no recorded cluster speaks.
   *[other] Of *{ $silent } industries* { $region_in } that are strong or promising in the data no recorded cluster speaks.
 } Where clusters speak, both agree on { $agree_n ->
    [0] none
    [one] one industry
   *[other] { $agree } industries
 } (by chance it would be about { $expected }) and disagree on { $no_base_n ->
    [0] none.
    [one] one, in which the data see little.
   *[other] { $no_base }, in which the data see little.
 }
agreement-nothing-stated = No record states an offer or a need for any of these industries: of what is needed from below nothing can be told yet, only in which industries clusters work.
agreement-no-data = The business statistics have no figures { $region_of }: of the { $spoken_n ->
    [one] one industry
   *[other] *{ $spoken } industries*
 } that its recorded clusters speak of, nobody can tell whether data agree.
agreement-silent = Strong or promising, but no recorded cluster speaks of { $n_n ->
    [one] it
   *[other] them
 }: { $industries_low }{ $more_n ->
    [0] .
   *[other] {" "}and { $more } more.
 }
agreement-no-base = Clusters speak of { $n_n ->
    [one] it
   *[other] them
 }, data see clearly less than Europe’s share of jobs: { $industries_low }{ $more_n ->
    [0] {""}
   *[other] {" "}and { $more } more
 }{ $asked_n ->
    [0] .
    [one] ; in one of them a cluster states a need.
   *[other] ; in { $asked } of them clusters state needs.
 }
agreement-agree = Both see { $n_n ->
    [one] it
   *[other] them
 }: { $industries_low }{ $more_n ->
    [0] .
   *[other] {" "}and { $more } more.
 }
agreement-between = Clusters speak of { $n_n ->
    [one] it
   *[other] them
 }, and jobs there are about as many as in Europe, no more: { $industries_low }{ $more_n ->
    [0] .
   *[other] {" "}and { $more } more.
 }
agreement-unknown = Not known: of { $industries_low }{ $more_n ->
    [0] {""}
   *[other] {" "}and { $more } more
 } clusters speak, and the statistics do not tell of { $n_n ->
    [one] it.
   *[other] them.
 }
agreement-records = { $records_n ->
    [one] One cluster record
   *[other] { $records } cluster records
 } { $region_in }{ $above_n ->
    [0] {""}
    [one] , one of them of a larger area,
   *[other] , { $above } of them of larger areas,
 } { $records_n ->
    [one] speaks
   *[other] speak
 } here{ $without_n ->
    [0] .
    [one] ; one names no industry and is not heard.
   *[other] ; { $without } name no industry and are not heard.
 }
agreement-chance = If clusters spoke of as many industries drawn at random, the chance that they agree with the data on { $agree } or more would be { $tail }.
agreement-hidden = Of { $unknown } of the { $divisions } industries the statistics do not tell how strong they are.
agreement-choice = Strong is what has { $start } times Europe’s share of jobs or more ({ $alone } industries; { $usual } have Europe’s share or more), promising the { $first } first among what the area could do next: both can be changed.
agreement-cannot-lack = Whether an industry of which nobody speaks lacks a cluster, or only its record.
agreement-cannot-chain = How the area itself stands in value chains: those figures are the country’s, of 2011.
agreement-title = What data show and what clusters say { $region_in }, industry by industry
agreement-note = First where both speak and disagree, then where no cluster speaks. Offers and needs that name no industry count for the industries of their record. Industries of which nobody speaks and in which the data show no potential are left out.
agreement-figure = Jobs in each industry beside Europe’s share, by whether data and clusters agree { $region_in }
agreement-figure-note = 1 is Europe’s share of jobs. Promising industries can be below it. Of each group the first; all are in the table.
agreement-figure-alt = Bars of the share of jobs beside Europe’s for each industry, in groups; of { $silent } no recorded cluster { $region_in } speaks, on { $no_base } data and clusters disagree.
agreement-group-silent = Data see it, no cluster speaks of it
agreement-group-no-base = Clusters speak of it, data see little
agreement-group-agree = Both see it
agreement-group-between = Clusters speak of it, the usual share
agreement-group-unknown = Clusters speak of it, no data
column-agreement-group = Both sides
column-agreement-promising = Promising
column-agreement-chain = Country’s exports in chains
column-agreement-works = Clusters in it
column-agreement-offers = With offers
column-agreement-needs = With needs
cannot-agreement-nobody = No cluster is recorded { $region_in } yet, so there is nobody to hold against the data. Cluster records with their industries, offers and needs would answer this: enter them in the catalogue.
parameter-agree-from = Strong from
parameter-agree-from-why = Times Europe’s share of jobs
parameter-promising-first = Promising
parameter-promising-first-why = How many of the first industries that the area could do next
onward-agreement-priorities = Do the declared priorities match what the area reveals
about-top-down-bottom-up = What data show of each industry beside what cluster records say of it: where they agree, where they part, and what chance alone would give.
symbols-top-down-bottom-up = LQ is the location quotient, a the limit from which an industry is strong; k its place among what the area could do next, n how many of these count as promising. s is the number of cluster records that work in it, or offer or need something for it. Both must be known: an industry without figures is in no group of its own but “not known”. The chance to agree on as many or more is Fisher’s exact test.
example-top-down-bottom-up = Marche: of 62 industries with figures 23 are strong or promising, and clusters speak of 6. By chance they would meet on 23 × 6 / 62 = 2.2; they meet on 3, as many or more would by chance with a probability of 0.39.
