# The comparisons of the six themes: countries and regions side by side, beside a benchmark of the reader's choice.
question-innovation-comparison = How do countries and regions compare in innovation?
question-innovation-comparison-general = How do countries and regions compare in innovation?
question-ecoinnovation-comparison = How do countries and regions compare in eco-innovation?
question-ecoinnovation-comparison-general = How do countries and regions compare in eco-innovation?
question-cooperation-comparison = How do countries and regions compare in cooperation?
question-cooperation-comparison-general = How do countries and regions compare in cooperation?
question-financing-comparison = How do countries and regions compare in public money?
question-financing-comparison-general = How do countries and regions compare in public money?
question-specialisation-comparison = How do countries and regions compare in specialisation and variety?
question-specialisation-comparison-general = How do countries and regions compare in specialisation and variety?
question-skills-comparison = How do countries and regions compare in jobs and skills?
question-skills-comparison-general = How do countries and regions compare in jobs and skills?
method-benchmark-position = position beside a benchmark
about-benchmark-position = On which side of the middle of a benchmark a value lies, and whether it is so near that a small revision could turn it.
symbols-benchmark-position = m is the median of the benchmark’s values y, x the value of an area.
parameter-compared = Areas compared
parameter-compared-why = A country with its regions, a region, a group such as South East Europe, or several with a plus between
parameter-benchmark = Benchmark
parameter-benchmark-why = The regions, countries or group to compare with; several with a plus between
parameter-compared-level = Rows
parameter-compared-level-why = Countries, their regions, or both
parameter-compared-figure = Figure on the map
parameter-compared-figure-why = Which of the key figures the map shows
option-compared-level-every = countries with their regions
option-compared-level-countries = countries
option-compared-level-regions = regions
comparison-among = { $level ->
    [regions] regions
   *[countries] countries
 }
comparison-than = { $chosen ->
    [yes] the median { $benchmark_of }
   *[no] { $level ->
        [regions] the median of the { $among } regions { $benchmark_in } with a figure
       *[countries] the median of the { $among } countries { $benchmark_in } with a figure
     }
 }
comparison-of = { $figure } ({ $years }): { $known_n ->
    [one] { $above_n ->
        [0] { $most } does not lie above
       *[other] { $most } lies above
     } { comparison-than }, { $median }, with { $highest }.
   *[other] { $above } of { $known } { comparison-among } { $compared_in } { $above_n ->
        [one] lies
       *[other] lie
     } above { comparison-than }, { $median }; from { $lowest } ({ $least }) to { $highest } ({ $most }).
 }
comparison-next = { $figure } ({ $years }): { $known_n ->
    [one] { $highest } ({ $most }), { $above_n ->
        [0] not above
       *[other] above
     } the median, { $median }.
   *[other] { $above } of { $known } { comparison-among } above the median, { $median }; from { $lowest } ({ $least }) to { $highest } ({ $most }).
 }
comparison-alone = { $figure } ({ $years }): { $known_n ->
    [one] { $most } has { $highest }.
   *[other] from { $lowest } ({ $least }) to { $highest } ({ $most }), in { $known } { comparison-among } { $compared_in }.
 } There is no median to hold them against.
comparison-none = { $figure } ({ $years }): nothing is published { $compared_in }.
comparison-hidden = { $missing_n ->
    [0] All { $cells } figures are known.
    [one] { $missing } of { $cells } figures is not known: { $worst }.
   *[other] { $missing } of { $cells } figures are not known; most often: { $worst } ({ $lacking } of { $asked }).
 }{ $n_silent_n ->
    [0] {""}
   *[other] {" "}Nothing at all is known of: { $silent }.
 }
comparison-near = { $near_n ->
    [0] None of { $known } figures lies in the middle tenth of the benchmark.
    [one] One of { $known } figures lies in the middle tenth of the benchmark: a small revision could turn its side.
   *[other] { $near } of { $known } figures lie in the middle tenth of the benchmark: a small revision could turn their side.
 } A region is held against regions, a country against countries.
comparison-age = Figures of { $years }, each of the newest year in which enough areas have one.
comparison-cannot-why = Why an area lies where it does, or what a policy would change.
comparison-cannot-chance = How far a difference could be due to the chance of a sample: the sources publish no sampling error with these figures.
comparison-cannot-weigh = Who is best on the whole: no total is made and no rank, since the figures measure different things and lack different areas.
comparison-cannot-h2020 = Every participation in Horizon 2020: of a quarter the region is not known. They count for the country, so regions show less than they have.
comparison-cannot-few = Shares of few: below twenty participations or themes no share is told.
comparison-cannot-interreg = Projects that keep.eu’s list did not have when it was taken: as shipped, those not closed by November 2019. A region of a country whose partners all have a region, and that is not among them, took part in none.
comparison-cannot-interreg-money = What each Interreg partner received: a project’s EU funding is divided evenly among its partners.
comparison-cannot-plans = What national programmes spend in a region: of a region, only its own programmes are known.
comparison-cannot-eco-jobs = Green jobs in other industries: water, waste and remediation are only the industries that are green as a whole.
comparison-cannot-strongest = How much the strongest industry weighs: it has at least one published job in a hundred, and one that is not published might be stronger.
comparison-cannot-size = Whether a small area is specialised by choice: the smaller an area, the more its mix differs from Europe’s.
comparison-table = { $compared } beside the benchmark: { $benchmark }
comparison-table-note = A country’s figure is the published one, or recomputed from all its regions. A dash: not published.
web-placed-note = ▲ above the median, ▼ below, ≈ in the middle tenth; no mark where there is no median.
comparison-medians = The medians of the benchmark, and what is missing
comparison-medians-note = A median is told where at least a quarter of the benchmark’s areas have a figure. Counts of records have none: what nobody has entered says nothing.
comparison-sources = Where each figure comes from
comparison-map-table = { $figure }, by area
comparison-map = { $figure }, { $years }: Europe’s { $level ->
    [regions] regions
   *[countries] countries
 }
comparison-map-note = Another figure for the map can be chosen below.
comparison-map-alt = Map of Europe’s { comparison-among } shaded by { $figure }, { $years }; every value stands in the table.
comparison-above = above the median
comparison-below = below the median
comparison-near-median = about the median
column-comparison-area = Country or region
column-comparison-whole = Country
column-comparison-benchmark = Benchmark
column-comparison-side = Beside the median
column-comparison-known = Figures known
column-comparison-figure = Figure
column-comparison-years = Year
column-comparison-level = Of
column-comparison-with = Known
column-comparison-without = Not known
column-comparison-above = Above the median
column-comparison-near = About the median
column-comparison-median = Benchmark’s median
column-comparison-among = Among
column-comparison-dataset = Data set
column-comparison-provider = Published by
column-comparison-version = Version
column-comparison-licence = Licence
comparison-strongest-named = Strongest industry
cannot-compare-areas = { $area } is no country and no region of NUTS 2, and has none inside. Choose a country, a region of NUTS 2 or a group of such.
cannot-compare-level = { $area } has no rows of this level: it holds no whole country, or no region that is known. Choose “countries with their regions”.
cannot-compare-benchmark = Nothing is known of any region or country of the benchmark, { $area }. Choose another.
onward-comparison-question = One region in this theme, in depth
onward-comparison-theme = The same areas in another theme: { $theme }
web-comparisons = Side by side
web-comparisons-lead = All countries and regions { $where } on one page, beside a benchmark of your choice:
web-comparison-choose = Change areas and benchmark
web-comparison-show = Compare
comparison-rd-intensity = R&D expenditure, % of GDP
comparison-rd-intensity-in = { comparison-rd-intensity } ({ $year })
option-compared-figure-rd-intensity = { comparison-rd-intensity }
comparison-pct-applications-per-million = International patent applications per million inhabitants
comparison-pct-applications-per-million-in = { comparison-pct-applications-per-million } ({ $year })
option-compared-figure-pct-applications-per-million = { comparison-pct-applications-per-million }
comparison-scientists-engineers = Scientists and engineers, % of population
comparison-scientists-engineers-in = { comparison-scientists-engineers } ({ $year })
option-compared-figure-scientists-engineers = { comparison-scientists-engineers }
comparison-innovation-index = Regional Innovation Scoreboard, EU in 2018 = 100
comparison-innovation-index-in = { comparison-innovation-index } ({ $year })
option-compared-figure-innovation-index = { comparison-innovation-index }
comparison-competitiveness-score = Regional Competitiveness Index, score
comparison-competitiveness-score-in = { comparison-competitiveness-score } ({ $year })
option-compared-figure-competitiveness-score = { comparison-competitiveness-score }
comparison-eco-interreg = Interreg projects: themes of environment, climate and energy, % of all
comparison-eco-interreg-in = { comparison-eco-interreg } ({ $year })
option-compared-figure-eco-interreg = { comparison-eco-interreg }
comparison-eco-plans = EU funds 2014–2020 planned for low carbon, climate and environment, %
comparison-eco-plans-in = { comparison-eco-plans } ({ $year })
option-compared-figure-eco-plans = { comparison-eco-plans }
comparison-eco-jobs = Jobs in water, waste and remediation, % of the business economy
comparison-eco-jobs-in = { comparison-eco-jobs } ({ $year })
option-compared-figure-eco-jobs = { comparison-eco-jobs }
comparison-eco-records = Records on eco-innovation in the catalogue
comparison-eco-records-in = { comparison-eco-records } ({ $year })
option-compared-figure-eco-records = { comparison-eco-records }
comparison-h2020-per-million = Horizon 2020 participations per million inhabitants
comparison-h2020-per-million-in = { comparison-h2020-per-million } ({ $year })
option-compared-figure-h2020-per-million = { comparison-h2020-per-million }
comparison-h2020-companies = Horizon 2020: participations of companies, % of all
comparison-h2020-companies-in = { comparison-h2020-companies } ({ $year })
option-compared-figure-h2020-companies = { comparison-h2020-companies }
comparison-interreg-per-million = Interreg participations per million inhabitants
comparison-interreg-per-million-in = { comparison-interreg-per-million } ({ $year })
option-compared-figure-interreg-per-million = { comparison-interreg-per-million }
comparison-interreg-leads = Interreg: participations as lead partner, % of all
comparison-interreg-leads-in = { comparison-interreg-leads } ({ $year })
option-compared-figure-interreg-leads = { comparison-interreg-leads }
comparison-funds-per-head = EU structural funds paid, € a year per inhabitant
comparison-funds-per-head-in = { comparison-funds-per-head } ({ $year })
option-compared-figure-funds-per-head = { comparison-funds-per-head }
comparison-absorption = EU funds of 2007–2013 paid out, % (countries)
comparison-absorption-in = { comparison-absorption } ({ $year })
option-compared-figure-absorption = { comparison-absorption }
comparison-budget-per-head = Government budget for R&D, € per inhabitant (countries)
comparison-budget-per-head-in = { comparison-budget-per-head } ({ $year })
option-compared-figure-budget-per-head = { comparison-budget-per-head }
comparison-interreg-funding = EU funding of Interreg projects, € per inhabitant
comparison-interreg-funding-in = { comparison-interreg-funding } ({ $year })
option-compared-figure-interreg-funding = { comparison-interreg-funding }
comparison-strongest = Strongest industry: times Europe’s share of jobs
comparison-strongest-in = { comparison-strongest } ({ $year })
option-compared-figure-strongest = { comparison-strongest }
comparison-dissimilarity = Difference from Europe’s mix of industries, 0 to 2
comparison-dissimilarity-in = { comparison-dissimilarity } ({ $year })
option-compared-figure-dissimilarity = { comparison-dissimilarity }
comparison-unrelated-variety = Variety between sections of industry, bits
comparison-unrelated-variety-in = { comparison-unrelated-variety } ({ $year })
option-compared-figure-unrelated-variety = { comparison-unrelated-variety }
comparison-related-variety = Variety within sections of industry, bits
comparison-related-variety-in = { comparison-related-variety } ({ $year })
option-compared-figure-related-variety = { comparison-related-variety }
comparison-employment-rate = Employment rate, 15–64 years, %
comparison-employment-rate-in = { comparison-employment-rate } ({ $year })
option-compared-figure-employment-rate = { comparison-employment-rate }
comparison-unemployment-rate = Unemployment rate, 15–74 years, % (less is better)
comparison-unemployment-rate-in = { comparison-unemployment-rate } ({ $year })
option-compared-figure-unemployment-rate = { comparison-unemployment-rate }
comparison-tertiary-education = Tertiary education, 25–64 years, %
comparison-tertiary-education-in = { comparison-tertiary-education } ({ $year })
option-compared-figure-tertiary-education = { comparison-tertiary-education }
comparison-training = Adults in education or training in the last four weeks, %
comparison-training-in = { comparison-training } ({ $year })
option-compared-figure-training = { comparison-training }
comparison-rd-staff = R&D staff per thousand inhabitants, full-time equivalents
comparison-rd-staff-in = { comparison-rd-staff } ({ $year })
option-compared-figure-rd-staff = { comparison-rd-staff }
comparison-knowledge-services = Jobs in knowledge-intensive services, %
comparison-knowledge-services-in = { comparison-knowledge-services } ({ $year })
option-compared-figure-knowledge-services = { comparison-knowledge-services }
