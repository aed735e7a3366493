# 6.2 Which occupations will be needed.
needs-leads = { $scenario ->
    [outlook] If the growth that Cedefop foretells { $country_in } for { $outlook } lasted until { $end }
   *[trend] If industries { $region_in } went on until { $end } as they did from { $first } to { $last }
 }, the most favourable course would be that of *{ $top_low }* ({ $top_change }{ $ranged ->
    [yes] ; with the ups and downs of the past from { $top_from } to { $top_to }
   *[no] {""}
 }), the least favourable{ $sure ->
    [yes] {" "}of those that fall by every stretch of the past
   *[no] {""}
 } that of { $bottom_low } ({ $bottom_change }{ $ranged ->
    [yes] ; from { $bottom_from } to { $bottom_to }
   *[no] {""}
 }). All jobs together: { $total }.
needs-own = If these industries { $region_in } changed by { $rate } % a year until { $end }, that would be *{ $jobs } jobs { $direction ->
    [less] less
   *[more] more
 }*, most of them among { $largest_low }: industries keep their mix of occupations.
needs-unknown = { $region } had { $jobs } jobs in { $base } by the survey. How its industries went in the past is known for too few years, or for too few of its parts, to go on from; the scenario with a growth of your own still answers.
needs-of-country = Occupations are known for countries alone: { $region } is taken with its share of the jobs { $country_of } in each branch ({ $year }), and with the country’s occupations in it.
needs-test = Such projections would have been { $verdict ->
    [better] of some use
    [worse] worse than none
   *[alike] no better than none
 } in the past: begun in { $n_n ->
    [one] { $first }, going on with the trend of { $before } years missed an occupation’s jobs by { $trend } after { $years } years
   *[other] each of { $n } years from { $first } to { $last }, going on with the trend of { $before } years missed an occupation’s jobs by { $trend } on average after { $years } years
 }; assuming that nothing changes missed by { $still }.
needs-tested = Begun in the past, such projections missed by { $verdict ->
    [worse] more than
    [better] less than
   *[alike] about as much as
 } the assumption that nothing changes: by { $trend } on average, against { $still }.
needs-certain = { $n_n ->
    [0] For none of the { $all } groups of occupations do the { $stretches } stretches of { $length } years in the past leave the direction certain: each can grow or shrink.
    [one] Only for one of the { $all } groups of occupations, { $names_low }, do the { $stretches } stretches of { $length } years in the past agree on the direction.
   *[other] For { $n } of the { $all } groups of occupations ({ $names_low }) the { $stretches } stretches of { $length } years in the past agree on the direction.
 }
needs-short = People are lacking most { $country_in }, by Cedefop’s index for 2026, among { $names_low } (up to { $index } of { $most }).
needs-no-shortage = Where people are lacking { $country_in } is not in the data: Cedefop’s index here covers nine countries of South East Europe in the EU.
needs-exposed = Most exposed to generative artificial intelligence are { $occupation_low }, { $jobs } of the jobs: { $share } of their occupations are in the two top classes of the International Labour Organization. Exposed are tasks; that is no loss of jobs.
needs-automation = { $of ->
    [region] In 2018, { $own } of the jobs { $region_in } were in occupations at high risk of automation by Nesta’s estimate; in Italy { $national }.
   *[country] In 2018, { $national } of the jobs in Italy were in occupations at high risk of automation by Nesta’s estimate.
 }
needs-chance = The ranges are the widest that { $stretches } stretches of { $length } years in the past lay apart, put around the projection. Stretches overlap, and the future need not be like any.
needs-hidden = { $known } of { $cells } combinations of industry and occupation are published; the others are below the survey’s limit and counted as unknown, not as zero.
needs-no-past = How industries went in { $names } is not known for enough years: they are taken with the growth of the others.
needs-short-lacking = The shortage is the mean of the countries that have the index; it has none of { $names }.
needs-silent = The outlook says nothing of { $names_low }: their jobs stand as they are in the sum.
needs-wider = The survey knows industries by sections: counted is the whole section where you asked about a part of it.
needs-choice = { $scenario ->
    [outlook] By Cedefop’s outlook, carried on for { $years } years
    [trend] With industries as in the past
   *[own] With { $rate } % a year in every industry
 }, all jobs would change by { $total }{ $alike ->
    [yes] , every occupation alike.
   *[no] : { $top_low } { $top_change }, { $bottom_low } { $bottom_change }.
 }
needs-age = Jobs by occupation are of { $base }; the regional accounts by branch end in 2017; the outlook is for { $outlook }{ $italian ->
    [yes] ; Italy’s detailed occupations are of 2014 to 2018
   *[no] {""}
 }.
needs-cannot-replacement = How many people must be found for those who retire or leave for good, usually more than growth brings. Cedefop’s Skills Forecast tells it by country and occupation; this loads it from a table: distretto source fetch replacement_demand --file FILE
needs-replacement = Beside the change in jobs, { $people } people must be found until { $end } for those who leave their occupation for good, at the rate that Cedefop foretells { $country_in } until { $until }: most of them for { $most_low } ({ $of_most }). { $direction ->
    [less] The projection itself takes { $gained } jobs away.
    [more] The projection itself adds { $gained } jobs.
   *[unknown] {""}
 }
needs-replacement-lacking = Who leaves for good is not foretold for { $names }: their people are not in that number.
column-needs-leaving = To be found for those who leave
needs-cannot-mix = How the mix of occupations within industries changes: two years of it are published, too few to go on from. Further years of Eurostat’s table lfsa_eisn2 would tell; this loads them: distretto source fetch lfs_occupation
needs-cannot-skills = Which skills the occupations need: that is the next question, on the ESCO classification.
needs-cannot-exposure = Whether exposed jobs are lost or made better.
needs-table = Jobs by occupation { $region_in }, { $base }{ $scenario ->
    [none] {""}
   *[other] {" "}and { $end }
 }
needs-table-note = Persons, rounded to hundreds. Exposed: share of the group’s occupations, each counted once, in the two top classes of exposure to generative artificial intelligence. Risk of automation: share of Italy’s jobs of 2018. —: not known.
needs-industries = Jobs by industry { $region_in }{ $scenario ->
    [none] {""}
   *[other] , and how its branch went
 }
needs-industries-note = Growth a year of the branch in which the regional accounts count the industry, so that trade, transport and hospitality share one figure. Slowest and fastest: of stretches as long as the projection.
needs-shortages = Where people are lacking { $country_in }, 2026
needs-shortages-note = Cedefop’s index of labour and skills shortage from 1 to 4, read here as 4 for the strongest pressure.
needs-italy = Italy’s occupations in detail, 2014 to 2018
needs-italy-note = Persons, rounded to hundreds, by the labour force survey as Nesta published it. At risk: counted by Nesta among those at high risk of automation. Exposure: the International Labour Organization’s mean score of tasks, 0 to 1, 2025. Shortage: Cedefop’s index of the group above.
needs-figure = How jobs by occupation would change by { $end }, { $region }
needs-figure-marks = Change in jobs from { $base } to { $end }; lines: how far stretches of the past lay apart.
needs-figure-alt = Bars of the change in jobs by { $end } for each group of occupations { $region_of }, with ranges.
needs-italy-figure = The occupations that grew and shrank most in Italy, 2014 to 2018
needs-italy-marks = Change in jobs; the largest gains first, then the largest losses.
needs-italy-alt = Bars of the change in jobs from 2014 to 2018 for Italy’s occupations that grew and shrank most.
column-occupation = Occupation
column-needs-jobs = Jobs, 2024
column-needs-jobs-2018 = Jobs, 2018
column-needs-end = Jobs at the end
column-needs-change = Change
column-needs-change-2014 = Change since 2014
web-scenarios = Another scenario, other years
web-span-past = Range of the past
column-needs-low = From
column-needs-high = to
column-needs-outlook = Cedefop’s outlook a year
column-needs-exposed = Exposed to generative AI
column-needs-automation = At risk of automation
column-needs-trend = Growth a year
column-needs-slowest = Slowest
column-needs-fastest = Fastest
column-needs-shortage = Shortage (1–4)
column-needs-shortage-group = Shortage (1–4)
column-needs-more = More jobs than in 2014
column-needs-high-risk = At risk of automation
column-needs-exposure = Exposure (0–1)
onward-training = Who trains for it, and what graduates there are
onward-distance = Which skills lie between two occupations
onward-jobs = How many jobs, and how good, are in the clusters
cannot-needs-survey = The survey of jobs by industry and occupation has no figures for { $area } (36 countries of Europe are in it, Albania, Kosovo, Moldova, Montenegro and North Macedonia not, or without values). Eurostat’s table lfsa_eisn2 may have it by now: distretto source fetch lfs_occupation
cannot-needs-industries = The survey has no figures for { $industries_low }.
cannot-needs-outlook = Cedefop’s outlook in these data has nothing on { $area }: it covers Austria, Bulgaria, Croatia, Greece, Hungary, Italy, Romania, Slovakia and Slovenia. Ask with the trend or with a growth of your own; or load Cedefop’s forecast of the country from a table: distretto source fetch skills_outlook --file FILE
parameter-scenario = Scenario
parameter-scenario-why = How industries or occupations go on
option-scenario-trend = as industries went
option-scenario-outlook = as Cedefop foretells by occupation
option-scenario-own = my own growth
parameter-horizon = Years ahead
parameter-horizon-why = Counted from 2024; the farther, the less can be said
parameter-trend-years = Years of the trend
parameter-trend-years-why = Over how many years of the past the growth is taken
parameter-own-growth = My own growth
parameter-own-growth-why = Per cent a year of the industries asked about, for the scenario of your own
method-job-projection = projection by industry and occupation
about-job-projection = Jobs by occupation if every industry grew in a given way and kept its mix of occupations, with what stretches of the past say of the range.
symbols-job-projection = x_io are the jobs of occupation o in industry i today, g_i the growth of the industry a year, h the years ahead, E_h the jobs of the occupation then. The range is the widest distance of projections with each stretch of h years in the past from their middle one.
example-job-projection = Italy, 2024 to 2029, with industries as from 2007 to 2017: service and sales workers +2.7 %, skilled farm workers −2.0 %, craft workers −7.1 %.
