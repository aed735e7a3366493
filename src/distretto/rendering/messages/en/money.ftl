# 4.5 Where the money went.
money = From { $first } to { $last } the European Union paid *{ $amount } euro* { $chosen_n ->
    [0] of structural funds { $region_in }; most came from the { $fund } ({ $share }).
    [one] { $region_in } from one fund alone: { $funds }.
   *[other] { $region_in } from these funds alone: { $funds }; most came from the { $fund } ({ $share }).
 }
money-standing = That is { $per_head } euro a year for each inhabitant: place { $rank } of { $among } regions with payments and population ({ $modelled } by the expenditure that the Commission models from them).
money-planned = { $own_n ->
    [1] Of the plans of the region’s own programmes for 2014-2020
   *[other] Of the plans { $place_of } for 2014-2020
 } most is for { $objective_low } ({ $share }).
money-planned-chosen = The plans { $place_of } for 2014-2020 have { $planned } euro for { $objectives_low } ({ $share } of what they have for all objectives){ $regional_n ->
    [0] .
   *[other] ; under the regional fund projects of { $decided } euro were decided and { $spent } euro spent by the end of 2018, the national share included.
 }
money-cooperation = { $participations_n ->
    [0] No participation { $region_in } in a cooperation project is published ({ money-interreg })
    [one] One participation { $region_in } in a cooperation project is published ({ money-interreg })
   *[other] { $participations } participations { $region_in } in cooperation projects are published ({ money-interreg })
 }; { $clustering_n ->
    [0] no project on clustering has a partner here.
    [one] one project on clustering has a partner here.
   *[other] { $clustering } projects on clustering have a partner here.
 }
money-hidden = { $share } of the cells (region, fund and year) hold no figure and are in no sum; { $regions_n ->
    [one] one region is added up.
   *[other] { $regions } regions are added up.
 }
money-choice = A payment is counted in the year in which the Commission paid, often later than the work was done: the modelled expenditure moves it, and with it the ranks.
money-interreg = { $interreg_list ->
    [shipped] projects closed by 2019
   *[own] projects that keep.eu had in { $interreg_year }
 }
money-age = Payments reach { $last }, of that year only in part; plans are of 2018 and 2019; of cooperation: { money-interreg }.
money-of-country = { $region } has no programme of its own in the plans: those { $place_of } are shown, and what of them reached the region is not published.
money-cannot-effect = What the money brought about.
money-cannot-beneficiaries = Who received it: payments are published by region and fund, not by kind of beneficiary.
money-cannot-national = National and private money beside the European one.
money-years-title = Payments { $region_in } by fund and year
money-note = In euro of the year, not corrected for prices. An empty cell: not published.
money-years-note = Payments of the European Union in euro; 2016 is not complete.{ $ended_n ->
    [0] {""}
    [one] {" "}The line of the { $funds } ends in { $year }: nothing newer is published, and the number beside it is of that year.
   *[other] {" "}The lines of some funds end before { $last } ({ $funds }): nothing newer is published, and the number beside each is of its last year.
 }
money-years-alt = Lines of the yearly payments { $region_in }, one for each fund.
money-regions-title = Payments a year for each inhabitant, region by region
money-map-note = In euro of the year. Hatched: no figure.
money-map-alt = Map of payments for each inhabitant and year in the regions of the Union, { $region } marked.
money-plans-title = Plans { $place_of } for 2014-2020 by objective
money-plans-none = Plans for 2014-2020 by objective
money-plans-note = European money in euro; decided and spent include the national share. The last plans are of 2019 for all funds; what is decided and spent was published for 2018 and the regional fund alone. Nothing is distributed over regions that have no programme of their own.
money-themes-title = Cooperation projects by theme
money-themes-note = Counted: { money-interreg }. A project with several themes counts in each. The budget is the partners’ estimated share.
money-clustering-title = Cooperation projects on clustering with a partner { $region_in }
money-clustering-note = { $shown } of { $projects } are listed. Source: keep.eu.
column-fund = Fund
column-paid = Paid
column-own-region = Asked about
column-per-head = Euro a year for each inhabitant
column-thematic-objective = Objective
column-interreg-theme = Theme
column-projects = Projects
column-participations = Participations
column-budget-share = Budget, estimated
column-project = Project
column-programme = Programme
column-begins = Begins
column-project-budget = Budget of the project
column-partners-here = Partners here
column-partners = Partners
parameter-clustering-projects = Projects listed
parameter-clustering-projects-why = How many projects on clustering the table shows
cannot-no-payments = No payments of the structural funds are published for { $region }: the data reach the regions of the European Union up to 2016, and aid to countries outside it (IPA) is in no data set here. Choose a region of the Union, or ask with whom the area works in projects, or which support systems there are.
about-spending-by-region = Payments of the structural funds added up by region, fund and year, and for each inhabitant; plans by objective; cooperation projects by theme.
symbols-spending-by-region = p_rft is what was paid to region r from fund f in year t, n_r its inhabitants, T the number of years. A cell without a figure is in no sum.
example-spending-by-region = 90 million euro in ten years in a region of 1.5 million inhabitants are 6 euro a year for each of them.
column-planned = Planned, all funds (2019)
column-planned-erdf = Planned, regional fund (2018)
column-decided-erdf = Decided, regional fund (2018)
column-spent-erdf = Spent, regional fund (2018)
cannot-no-payments-of-funds = No payments of { $funds } are published { $region_in } since { $first }. Choose another fund, or an earlier year.
parameter-funds = Funds
parameter-funds-why = None ticked counts them all; payments are published of the regional, social, cohesion and rural development funds
parameter-objectives = Themes of the plans
parameter-objectives-why = The objectives of 2014-2020; none ticked shows them all. Payments are not published by theme
parameter-paid-since = Payments from
parameter-paid-since-why = The first year that is added up; figures go back to 1988
