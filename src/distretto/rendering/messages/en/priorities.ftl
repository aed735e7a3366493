# 5.3 Declared priorities beside what the region reveals.
priorities = “{ $strategy }” declares { $priorities_n ->
    [one] one priority
   *[other] { $priorities } priorities
 }: *{ $supported }* supported by the jobs { $region_of }, *{ $emerging }* emerging, *{ $unsupported }* unsupported{ $untested_n ->
    [0] .
   *[other] , and { $untested } that the figures cannot test.
 }
priorities-of-larger = { $region } has no strategy of its own in the catalogue: this is the strategy of a larger area, held against the figures { $region_of }.
priorities-supported = { $number_n ->
    [one] Supported: { $names }, with { $lead } times the share of jobs elsewhere.
   *[other] Supported most clearly: { $names }{ $more_n ->
        [0] {""}
       *[other] {" "}and { $more } more
     }; the first has { $lead } times the share of jobs elsewhere.
 }
priorities-unsupported = { $number_n ->
    [one] Not supported: { $names }, with { $lead } times the share of jobs elsewhere.
   *[other] Not supported, the weakest first: { $names }{ $more_n ->
        [0] {""}
       *[other] {" "}and { $more } more
     }; the first has { $lead } times the share of jobs elsewhere.
 }
priorities-undeclared = { $number_n ->
    [0] Every industry that is strong by every end of its range stands in some priority.
    [one] One industry is strong ({ $strong } or more by every end of its range) and in no priority: { $names }.
   *[other] { $number } industries are strong ({ $strong } or more by every end of their range) and in no priority: { $names }{ $more_n ->
        [0] {""}
       *[other] {" "}and { $more } more
     }.
 }
priorities-no-verdict = Unsupported does not mean wrong: a strategy may want what is not there yet, and should then say why.
priorities-chance = For { $open } of { $priorities } priorities the range of the quotient, by chance and by what is not published, reaches across the limit of a strength.
priorities-hidden = { $untested } of { $priorities } priorities cannot be tested: { $unnamed } name no industry, the others only industries outside the business statistics or not published. Of { $partly } only some of the industries are covered.
priorities-choice = The industries of { $ours } of { $priorities } priorities are our reading of their wording, not the strategy’s own: another reading gives another verdict.
priorities-limits = With the limit of a strength a third higher { $stricter } of { $priorities } verdicts change; with it a third lower, { $milder }.
priorities-cannot-wrong = Whether a priority is right: jobs tell what is there, not what should come.
priorities-cannot-research = Research strengths, start-ups and skills that are not yet jobs.
priorities-cannot-money = What was spent on each priority: payments are published by fund and programme, not by a strategy’s priorities. The column shows what the strategy itself declares.
priorities-title = Priorities { $region_of } and strong industries without one, by disagreement
priorities-note = Change of the quotient from { $since } to { $year }. Disagreement: doublings of the quotient on the wrong side of the limit, 0 where strategy and figures agree. Industries tested: those that the business statistics cover, of those named.
priorities-portfolio-title = A budget by revealed strength: what if
priorities-portfolio-note = Not advice: what a rule would do that gives each priority with a figure at least { $floor } and divides the rest by its quotient to the power of { $focus }. It is as concentrated as { $effective } equal priorities; { $priorities } have a figure. Budget, power and floor are parameters.
priorities-figure-title = { $supported } of { $tested } tested priorities are supported { $region_in }
priorities-figure-note = Dots: share of jobs in the industries of each priority, as a multiple of the share elsewhere; bars: its range by chance and by what is not published. Solid line: 1, the share elsewhere; dashed line: { $strong }, where a strength begins. Filled dots are priorities, open ones strong industries in no priority.
priorities-figure-alt = Dots of the location quotient of each priority { $region_of }; { $supported } of { $tested } are strengths.
verdict-supported = supported
verdict-emerging = emerging
verdict-unsupported = unsupported
verdict-untested = cannot be tested
verdict-undeclared = strong, in no priority
column-priority = Priority
column-priority-industries = Industries
column-verdict = Verdict
column-low-end = Lowest
column-high-end = Highest
column-rise = Change of the quotient
column-tested = Industries tested
column-named = Industries named
column-our-reading = Our reading
column-declared-budget = Declared budget
column-disagreement = Disagreement
technical-disagreement = doublings
column-budget-part = Part
column-budget-amount = Amount
onward-strategy = What goes into the strategy, and the seven criteria
parameter-strategy = Strategy
parameter-strategy-why = The last part of its address in the catalogue; empty means the newest in force
parameter-since = Changed since
parameter-since-why = The year from which the change of the quotient is counted
parameter-strong-from = Strength from
parameter-strong-from-why = Times the share of jobs elsewhere
parameter-emerging-from = Emerging from
parameter-emerging-from-why = From here on a priority counts as emerging
parameter-rising = Rising by
parameter-rising-why = A quotient that rose by so much counts as emerging
parameter-budget = Budget
parameter-budget-why = In euro; empty shows parts only
parameter-portfolio-focus = Concentration
parameter-portfolio-focus-why = 0 gives each the same, 1 in proportion to strength, more concentrates
parameter-portfolio-floor = At least
parameter-portfolio-floor-why = What each priority gets in any case, as a share
cannot-strategy-of-many = A strategy belongs to one region or country: ask about one of the members of { $area }.
cannot-no-strategy = The catalogue has no strategy with priorities for { $area } under the address “{ $given }”. Look for it in the catalogue and copy the last part of its address.
cannot-no-strategies = The catalogue has no strategy with priorities { $area_of } yet. Enter it as a record of kind strategy, with its priorities and their industries, and this question answers itself.
about-priority-test = Whether the jobs of the industries that a priority names are a strength of the region, growing towards one, or neither.
symbols-priority-test = a is the limit of a strength, b of being present, c of a rise. x_rk are the jobs of region r in the industries k of a priority together; LQ is their share beside the share elsewhere; ΔLQ its relative change since an earlier year. A priority without industries, or with none that the statistics cover, is not tested.
example-priority-test = Textiles, clothing and leather together have 9 % of the jobs here and 1.5 % elsewhere: LQ is 6, above the limit of 1.5, so the priority is supported.
about-priority-portfolio = What a rule that follows revealed strength would give to each priority of a budget.
symbols-priority-portfolio = s is the quotient of each priority with a figure, n their number; a says how strongly the rule follows it, m what each gets in any case.
example-priority-portfolio = Quotients of 3, 1 and 0, a power of 1 and a floor of 10 %: the parts are 62.5 %, 27.5 % and 10 %, as concentrated as about two equal priorities.
method-priority-test = test of priorities
method-priority-portfolio = budget by revealed strength
priorities-money = Under research and innovation, the objective of 2014-2020 that asks for a strategy, the regional fund’s programmes { $place_of } planned { $planned } euro of European money; by the end of 2018 projects of { $decided } euro were decided and { $spent } euro spent, the national share included. How much of it served which priority is not published.
priorities-portfolio = Of { $budget } euro a rule that follows revealed strength would give most to { $most }: { $most_amount } euro ({ $most_part }), and least to { $least }: { $least_amount } euro{ $left_n ->
    [0] .
    [one] ; one priority without a figure gets nothing by it.
   *[other] ; { $left } priorities without a figure get nothing by it.
 } It is no advice: the table shows all.
column-declared-priority = A priority
