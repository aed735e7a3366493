# 4.3 How efficient support systems are, by data envelopment analysis.
efficiency-leads = { $within_n ->
    [1] { $region } is part of a larger system, { $unit }, which is measured as a whole: it
   *[other] { $unit }
 } { $orientation ->
    [input] could do with an estimated *{ $share }* of what it uses, if it worked as the best do
   *[other] reaches an estimated *{ $share }* of what the best would reach with as much
 } (with the bias of the sample taken off; 95 % interval { $low } to { $high }), place { $same_n ->
    [0] { $first } to { $last }
   *[other] { $first }
 } of { $units } { $level ->
    [regions] regions
   *[other] countries
 }. What goes in: { $inputs_low }. What comes out: { $outputs_low }.
efficiency-several = { $measured } of { $every } { $level ->
    [regions] regions
   *[other] countries
 } { $region_in } are measured, among { $units } in all. The highest is { $best } with { $best_low } to { $best_high } of what the best would { $orientation ->
    [input] need for as much
   *[other] reach with as much
 }, the lowest { $least } with { $least_low } to { $least_high } (95 % intervals). What goes in: { $inputs_low }. What comes out: { $outputs_low }.
efficiency-not-measured = { $region } cannot be measured: not known, or not comparable, is { $missing_low }. The { $units } { $level ->
    [regions] regions
   *[other] countries
 } of which everything is known are below.
efficiency-peers = The peers of { $unit } are { $peers }{ $more_n ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
 }: a mix of them would { $orientation ->
    [input] obtain as much from less.
   *[other] obtain more from as much.
 }
efficiency-on-frontier = { $unit } is on the frontier as observed: no mix of the others obtains more from as much{ $known_n ->
    [0] .
   *[other] . Held against the others alone, { $orientation ->
        [input] it could use { $beyond } times as much and still be there.
       *[other] it obtains { $beyond } times what they would.
     }
 }
efficiency-target = Its target for { $measure_low }: { $target } instead of { $observed }{ $counted ->
    [applications] {""}
    [persons] {""}
   *[other] {" "}{ $unit_of }
 }: { $by }, which is the least, for the peers’ figures are those observed; with the bias of the sample taken off, as in the share above, about { $corrected_by }.{ $slack_n ->
    [0] {""}
   *[other] { $orientation ->
        [input] {" "}The peers’ mix has even more of this: { $left_low }.
       *[other] {" "}The peers’ mix even does with less of what goes in here, which is no target to cut it: { $left_low }.
     }
 }
efficiency-together = Together they come to { $observed }{ $counted ->
    [applications] {""}
    [persons] {""}
   *[other] {" "}{ $unit_of }
 }, and would to { $target } ({ $by }) if each reached its own target by the observed peers; with the bias of the sample taken off, about { $corrected_by }: { $measure_low }.
efficiency-scale = { $returns ->
    [constant] It has the size at which most is obtained in proportion.
    [increasing] Larger systems obtain more in proportion: returns to scale are increasing here, and size accounts for a scale efficiency of { $scale }.
    [decreasing] Smaller systems obtain more in proportion: returns to scale are decreasing here, and size accounts for a scale efficiency of { $scale }.
   *[other] Whether its size is in its favour cannot be said.
 }
efficiency-over-time = From { $first } to { $last } its productivity changed by *{ $by }* ({ $same_n ->
    [0] { $least } to { $most } in three ways of drawing the frontier
   *[other] the same in three ways of drawing the frontier
 }): its distance from the frontier changed it by { $closer }, the move of the frontier itself by { $frontier }.
efficiency-over-time-several = From { $first } to { $last } productivity is known of { $units } of them: it rose in { $up } and fell in { $down }, in each of three ways of drawing the frontier.
efficiency-chance = Intervals and places come from { $draws } draws of a smoothed bootstrap, which takes off what a small sample flatters. { $apart } of { $units } lie surely below the highest; among the others the order is open.
efficiency-hidden = { $aside_n ->
    [0] All { $every } systems have every figure.
    [one] One of { $every } systems is not measured: { $names }.
   *[other] { $aside } of { $every } systems are not measured: { $names }{ $more_n ->
        [0] {""}
       *[other] {" "}and { $more } more
     }.
 }{ $borders_n ->
    [0] {""}
   *[other] {" "}Of these, { $borders } have figures only with other borders.
 }{ $wrong_n ->
    [0] {""}
   *[other] {" "}{ $wrong } have a negative figure, or nothing but zeros on one side.
 }{ $recoded_n ->
    [0] {""}
    [one] {" "}One figure is that of another edition’s codes.
   *[other] {" "}Of { $recoded } the figures are those of other editions’ codes, added up.
 }
efficiency-choice = Without correction { $unit } is at { $here }. Under { $tried } other choices (returns to scale, a measure less or more, the heaviest peer left out) it { $same_n ->
    [0] is at { $low } to { $high }.
   *[other] stays at { $low }.
 }
efficiency-age = What goes in is of { $inputs }, what comes out of { $outputs }: { $lag_n ->
    [0] no delay was asked for.
    [one] a delay of one year was asked for.
   *[other] a delay of { $lag } years was asked for.
 }{ $early_n ->
    [0] {""}
   *[other] {" "}Of that year some are still missing: { $measures_low }.
 }
efficiency-cannot-cause = Why a system is less efficient, and whether it would reach its target by doing what its peers do.
efficiency-cannot-beyond = Anything beyond this sample ({ $sample }) and these results ({ $outputs_low }): the best here may be far from what is possible, and what is not counted does not count.
efficiency-cannot-lag = How long results take: a delay of { $lag_n ->
    [one] one year
   *[other] { $lag } years
 } is a choice, and the same for everyone.
efficiency-too-few = Much: { $units } systems are few for { $measures } measures. As a rule of thumb there should be { $advised }; with fewer, nearly everyone looks efficient.
efficiency-collinear = What each of these adds: { $one_low } and { $other_low } are nearly proportional.
efficiency-infeasible = How efficient these are, which no mix of the others can be held against: { $units }.
efficiency-no-change = How productivity changed since { $earlier }: { $why_n ->
    [0] too few units have every figure of both years.
   *[other] there is no earlier figure of { $measures_low } than the one in use.
 }
efficiency-cannot-borders = Regions in their borders of today: they are those of NUTS { $edition }, for which years before and after can be added up.
efficiency-scores-title = Efficiency of { $units } systems, each with its interval
efficiency-scores-note = Corrected for the bias of the sample with { $draws } draws. The area asked about stands first; the order of the others is that of the corrected share, and where intervals overlap it says nothing.
efficiency-scores-figure = { $units } systems: { $orientation ->
    [input] how much of what they use would do
   *[other] how much they reach of what the best would
 }
efficiency-scores-figure-note = Dot: corrected share; line: 95 % interval. The area asked about first; where lines overlap, the order is open.
efficiency-scores-alt = Dots with intervals for { $units } systems, from { $best } ({ $best_share }) to { $least } ({ $least_share }); all values are in the table.
efficiency-map-title = Where efficiency is higher and lower, { $units } systems
efficiency-map-note = Corrected share. Hatched or dotted: not measured. The table has the intervals.
efficiency-map-alt = Map of the corrected shares of { $units } systems, from { $best } ({ $best_share }) to { $least } ({ $least_share }); all values are in the table.
efficiency-targets-title = Targets { $region_in }
efficiency-targets-note = Target and margin are by the peers’ figures as observed, so they are the least; corrected: with the bias of the sample taken off, on the footing of the corrected share. { $orientation ->
    [input] Of what comes out
   *[other] Of what goes in
 } the target only says with how much the peers’ mix works: it is nothing to aim at. Slack: the part of it that remains after everything has moved in proportion. Of several systems the last lines are the sums.
efficiency-targets-figure = How far { $region } could improve, measure by measure
efficiency-targets-figure-note = Change from what is observed to the target by the observed peers. { $orientation ->
    [input] Of what comes out
   *[other] Of what goes in
 }: with how much the peers’ mix works, nothing to aim at. No bar: nothing would change.
efficiency-targets-alt = Bars of the change from the observed figures { $region_of } to their targets; all values are in the table.
efficiency-peers-title = By whom it is measured { $region_in }
efficiency-peers-note = Weight: how much of each peer’s figures is in the target{ $returns ->
    [crs] {"; "}weights need not add up to one, as size does not count.
    [vrs] {"; "}weights add up to one.
   *[other] .
 }
efficiency-changes-title = Change of productivity from { $first } to { $last }
efficiency-changes-note = { $units } systems with figures of both years, { $aside } without. Least and most: with the frontier of each year, of all years so far, and of both together. Closer to the frontier times its move is the whole; pure and scale change make up the former.
efficiency-changes-figure = Change of productivity from { $first } to { $last }
efficiency-changes-figure-note = Bar: with the frontier of each year; line: least and most in three ways of drawing it. Not an interval of chance.
efficiency-changes-alt = Bars of the change of productivity from { $first } to { $last } by system; all values are in the table.
efficiency-otherwise-title = Under other choices
efficiency-otherwise-note = Shares as observed, without correction, so that they can be held beside one another.
efficiency-figures-title = The figures that were used
efficiency-figures-note = Year: that nearest to the one asked for in which enough systems have a figure, at most three years away. Recoded: the figure is that of another edition’s codes, added up where there are several.
efficiency-aside-title = Not measured: { $units }
efficiency-aside-note = What is not known is never filled in.
progress-draws = Samples drawn: { $done } of { $of }
efficiency-inputs = goes in
efficiency-outputs = comes out
efficiency-returns-increasing = increasing
efficiency-returns-constant = constant
efficiency-returns-decreasing = decreasing
efficiency-returns-unknown = not known
efficiency-aside-unpublished = not published
efficiency-aside-borders = only with other borders
efficiency-aside-negative = negative figure
efficiency-aside-zero = nothing but zeros on one side
efficiency-otherwise-returns-crs = constant returns
efficiency-otherwise-returns-vrs = variable returns
efficiency-otherwise-returns-nirs = returns that never increase
efficiency-otherwise-returns-ndrs = returns that never decrease
efficiency-otherwise-without = without this measure
efficiency-otherwise-with = with this result as well
efficiency-otherwise-peer = without the heaviest peer
efficiency-unit-million-pps-2005 = million PPS at prices of 2005
efficiency-unit-million-pps = million PPS
efficiency-unit-million-eur = million euro
efficiency-unit-full-time-equivalents = full-time equivalents
efficiency-unit-persons = persons
efficiency-unit-thousand-persons = thousand persons
efficiency-unit-applications = applications
column-efficiency-unit = System
column-efficiency-corrected = Corrected share
column-efficiency-first-rank = Place from
column-efficiency-last-rank = to
column-efficiency-reached = Share as observed
column-efficiency-efficient = On the frontier
column-efficiency-peers = Measured by
column-efficiency-returns = Returns to scale
column-efficiency-scale = Scale efficiency
column-efficiency-beyond = Beside the others alone
column-efficiency-measure = Measure
column-efficiency-side = Side
column-efficiency-unit-of = In
column-efficiency-observed = Observed
column-efficiency-target = Target
column-efficiency-margin = Margin
column-efficiency-corrected-target = Corrected target
column-efficiency-corrected-margin = Corrected margin
column-efficiency-slack = Slack in it
column-efficiency-peer = Peer
column-efficiency-weight = Weight
column-efficiency-change = Productivity
column-efficiency-least = Least
column-efficiency-most = Most
column-efficiency-catching-up = Closer to the frontier
column-efficiency-frontier = Move of the frontier
column-efficiency-pure = Pure change
column-efficiency-scale-change = Change of scale
column-efficiency-choice = Choice
column-efficiency-left-out = Left out
column-efficiency-then = Share then
column-efficiency-year = Year
column-efficiency-value = Figure
column-efficiency-recoded = Recoded
column-efficiency-measures = Missing or refused
column-efficiency-why = Why
conclusion-efficiency-frontier = on the frontier
conclusion-efficiency-above-half = surely more than half of what the best reach
conclusion-efficiency-around-half = about half of what the best reach
conclusion-efficiency-below-half = surely less than half of what the best reach
conclusion-below-half = surely less than half of what the best reach: { $items }
cli-metavar-codes = CODES
headline-financing-efficiency = The corrected share
onward-efficiency-systems = What do the support systems of its peers look like?
onward-efficiency-practices = Which practices of others, its peers among them, would transfer here?
onward-efficiency-mix = Which policies of its peers are missing here?
onward-efficiency-regions = And region by region?
onward-efficiency-money = Where did the money go?
parameter-unit-level = Systems compared
parameter-unit-level-why = Whole countries, or regions of NUTS 2
option-unit-level-countries = countries
option-unit-level-regions = regions
parameter-inputs = What goes in (inputs)
parameter-inputs-why = Up to five; none ticked takes the usual ones
parameter-outputs = What comes out (outputs)
parameter-outputs-why = Up to five, none of them an input; for m inputs and s outputs have at least 3 × (m + s) systems
parameter-sample = Compared with
parameter-sample-why = The area whose systems set the frontier
parameter-inputs-year = Year of the inputs
parameter-inputs-year-why = The nearest year with figures is taken, and named
parameter-lag = Years until results
parameter-lag-why = Outputs are taken so many years after the inputs
parameter-returns = Returns to scale
parameter-returns-why = Whether size may count: constant compares all, variable only with systems of like size
option-returns-crs = constant
option-returns-vrs = variable
option-returns-nirs = never increasing
option-returns-ndrs = never decreasing
parameter-orientation = What would change
parameter-orientation-why = More results from the same, or the same results from less
option-orientation-output = more results
option-orientation-input = less spent
parameter-earlier = Changed since
parameter-earlier-why = The earlier year of the inputs, for the change of productivity
parameter-replications = Bootstrap draws
parameter-replications-why = More draws, steadier intervals; above 1,000 it takes a while
error-efficiency-both = { $label }: “{ $name }” is an input already; choose it on one side only.
error-efficiency-level = { $label }: “{ $name }” has no figures for { $level ->
    [regions] regions
   *[other] whole countries
 }; choose another one, or the other kind of system.
error-efficiency-many = { $label }: choose at most { $most }, not { $given }.
cannot-efficiency-year = “{ $measure }” has no figures within { $furthest } years of { $wanted }; it has some for { $years }. Choose another year or another measure.
cannot-efficiency-area = { $region } does not make up whole regions of NUTS 2013, the edition in which regions are compared. Ask about the region that it lies in, or about its country.
cannot-efficiency-few = Only { $known } of { $units } systems have all of these figures, and two are needed at least. Choose fewer measures, another year or a larger area to compare with.
cannot-efficiency-nowhere = “{ $measure }” is zero in every system that could be measured. Leave it out.
cannot-efficiency-all = Nearly all of the { $units } systems are on the frontier, so there is nothing to tell apart: so many measures would need at least { $advised } systems. Choose fewer measures or a larger area to compare with.
method-malmquist-index = productivity index of Malmquist
efficiency-range = In three ways
column-efficiency-low = From
column-efficiency-high = to
about-data-envelopment-analysis = How much each system makes of what it has, measured by the best of those observed and by mixtures of them, without prices or weights set in advance.
symbols-data-envelopment-analysis = x: the inputs of a system, y: its outputs; λ: the weights with which other systems are mixed. φ is the factor by which all its outputs could rise; the share reached is 1/φ. It is corrected for the bias of the sample by a smoothed bootstrap.
example-data-envelopment-analysis = A system spends 100 and has 40 patents. Another spends 50 and has 40: twice of it would spend as much and have 80. With constant returns the first reaches 40 of 80, one half, and its target is 80.
about-malmquist-index = Whether productivity rose because a system came closer to the best, or because the best themselves moved.
symbols-malmquist-index = E_t(t′): the share that a system, as it was in year t′, reaches of the frontier of year t. M above 1 is progress; the change E_t′(t′)/E_t(t) is the part closer to the frontier, the rest the move of the frontier.
example-malmquist-index = A system reached 0.5 of the frontier of its year and now reaches 0.6 of today’s; held against the former frontier it reaches 0.72 now, and as it was then 0.42 of today’s. The index is √(0.72/0.5 · 0.6/0.42) = 1.43: 1.2 closer to the frontier times 1.2 by its move.
