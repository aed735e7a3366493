# 4.1 Support systems, country by country.
systems = { $programmes_n ->
    [one] *One* funding programme { $kind ->
        [clusters] for clusters and networks is
       *[every] is
     } recorded { $region_in }
   *[other] *{ $programmes }* funding programmes { $kind ->
        [clusters] for clusters and networks are
       *[every] are
     } recorded { $region_in }
 }{ $above_n ->
    [0] .
    [one] , one of them of a larger area.
   *[other] , { $above } of them of a larger area.
 }
systems-none = { $every_n ->
    [0] No funding programme is recorded { $region_in } yet.
    [one] One funding programme is recorded { $region_in }; it does not name clusters or networks as those it pays.
   *[other] { $every } funding programmes are recorded { $region_in }; none names clusters or networks as those it pays.
 }
systems-rates = { $same_n ->
    [1] { $stated_n ->
        [one] One programme says what share of the costs it pays: at most { $high }.
       *[other] { $stated } programmes say what share of the costs they pay: at most { $high }.
     }
   *[other] { $stated } of { $programmes } say what share of the costs they pay at most: from { $low } to { $high }.
 }
systems-gaps = { $empty_n ->
    [one] No such programme is recorded in one of the { $parts } parts: { $areas }.
   *[other] No such programme is recorded in { $empty } of the { $parts } parts: { $areas }{ $more_n ->
        [0] {""}
       *[other] {" "}and { $more } more
     }.
 }
systems-silent = Least is known of { $names_low }: the first is stated by { $rarest_n ->
    [0] none
   *[other] { $rarest }
 } of { $programmes }.
systems-counted = { $programmes } of { $every } recorded funding programmes are counted; for clusters are those that name clusters or networks of firms as beneficiaries, or networking platforms as their instrument.
systems-cannot-effect = Whether a programme works: terms and procedures are no results.
systems-cannot-open = Whether it is open now: its calls say so.
systems-terms-title = What the programmes pay { $region_in }
systems-terms-note = Money in euro. An empty cell: the record does not say.
systems-procedure-title = How the programmes choose { $region_in }
systems-procedure-note = Criteria with their weights where they are published. An empty cell: the record does not say.
systems-parts-title = The parts beside one another
systems-parts-note = 0 means that none is recorded, not that none exists. Highest rate and sum of budgets are of the programmes that state them.
systems-choosing-title = How the parts choose, and for how long they pay
systems-choosing-note = Of the part’s own programmes. Each number says how many of them tell it: what a record does not say may exist all the same. Months: the median of those that say it; several programmes are divided by a point.
systems-say-steps = Say the steps
systems-say-criteria = Say the criteria
systems-months-median = Months, median
systems-say-months = Say the months
systems-stated-title = What the records say, by number of programmes
systems-map = { $programmes_n ->
    [0] No support system recorded { $region_in }
    [one] Where the one support system { $region_in } is
   *[other] Where the { $programmes } support systems { $region_in } are
 }
systems-what = What is compared
systems-stated = Programmes that say it
systems-state = Support system
systems-recorded = recorded
systems-not-recorded = not recorded
systems-budgets-stated = Budgets stated
systems-beneficiaries = Who is paid
systems-support-forms = Forms of support
systems-budget-sources = Source of the money
systems-total-budget = Total budget
systems-rate-from = Lowest rate
systems-rate-to = Highest rate
systems-ceiling = Ceiling for one project
systems-duration-months = Months
systems-procedure = Procedure
systems-preselection = Steps before the selection
systems-criteria = Criteria
systems-state-aid = State aid
systems-applications = Applications
systems-funded = Funded
onward-calls = Which call fits, and by when
onward-efficiency = How efficient the support is, beside that of others
parameter-systems-for = Programmes
parameter-systems-for-why = Those that pay clusters and networks, or all
option-systems-for-clusters = for clusters and networks
option-systems-for-every = all
