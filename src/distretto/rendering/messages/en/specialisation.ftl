# Specialisation: statements, columns, figures. Asterisks mark the reader's own figure.

## members of an area without figures
members-missing = These data have no figures for { $missing }: the answer is of the other { $counted_n ->
    [one] member
   *[other] { $counted } members
 } alone.
members-counted = { $area }. Counted: { $spelled ->
    [yes] { $names }
   *[no] { $counted } of { $members } members
 }; not in these data, and so in no number here: { $missing }.

## 5.1 profile
profile-leads = { $industry }: *{ $times } times* { $reference }’s share of jobs{ profile-instead }{ profile-standing }{ profile-counted }.
profile-instead = { $excluded ->
    [yes] {" "}(without what { profile-silent } not publish; with it, { profile-range } times)
   *[no] {""}
 }
profile-silent = { $who ->
    [areas] { $silent_n ->
        [0] the sources do
        [one] one area does
       *[other] { $silent } areas do
     }
   *[countries] { $silent_n ->
        [0] the sources do
        [1] one country does
        [2] two countries do
        [3] three countries do
        [4] four countries do
        [5] five countries do
        [6] six countries do
        [7] seven countries do
        [8] eight countries do
        [9] nine countries do
        [10] ten countries do
       *[other] { $silent } countries do
     }
 }
profile-range = { $ends ->
    [one] { $low }
    [open] { $low } or more
   *[two] { $low } to { $high }
 }
profile-standing = { $beside ->
    [alone] {""}
    [outside], { $above_n ->
        [0] more than in any of the { $others } regions outside it
        [one] exceeded in one of the { $others } regions outside it
       *[other] exceeded in { $above } of the { $others } regions outside it
     }
    [country], { $rank_n ->
        [1] the highest
       *[other] the { $rank } highest
     } of { $regions } countries with a figure
   *[region], { $rank_n ->
        [1] the highest
       *[other] the { $rank } highest
     } of { $regions } regions with a figure
 }
profile-counted = { $lacking_n ->
    [0] {""}
   *[other]; { $counted } of its { $members } members { $counted_n ->
        [one] is
       *[other] are
     } counted
 }
profile-follow = { $second } ({ $second_times } times) and { $third_low } ({ $third_times } times) follow.
profile-stars = { $stars_n ->
    [0] No industry meets all three tests of a cluster: size, specialisation and focus.
    [one] One industry meets all three tests of a cluster (size, specialisation and focus): { $industries_low }.
   *[other] { $stars } industries meet all three tests of a cluster (size, specialisation and focus){ $leaders_n ->
        [0] {""}
        [one], one of these three among them
       *[other], { $leaders } of these three among them
     }.
 }
profile-no-stars = The three tests of a cluster (size, specialisation and focus) have limits drawn from single regions; a country or a composed area gets no stars.
profile-group = { $group }: *{ $times } times* { $reference }’s share of jobs{ profile-instead }{ profile-standing }; { $jobs } jobs, { $share } of all { $region_in }{ profile-counted }.
profile-group-members = Of its { $members } published industries, { $first_low } stands out most ({ $first_times } times).
profile-course = Between { $first } and { $last }, jobs in { $industry_low } went from { $before } to { $after } ({ $change }).
profile-chance = Chance alone could put the figure for { $industry_low } { $tiny ->
    [yes] less than 0.01
   *[no] { $margin }
 } higher or lower (95 % interval, counting { $draws } as independent).
term-local-units = workplaces
term-jobs = jobs
profile-hidden = { $share } of the jobs { $region_in } are in industries whose figures are not published. { $silent_n ->
    [0] Counting what is hidden, the figure for { $industry_low } is { profile-range } times.
   *[other] What { profile-silent } not publish { $reference_in } ({ $countries }) is left out of the figure for { $industry_low } in front; counting the least and the most that can be hidden there, it is { profile-range } times{ $excluded ->
        [yes] , which is why the range lies beside the figure and not around it
       *[no] {""}
     }.
 }
profile-uncertain-star = { $test } (uncertain)
profile-uncertain-stars = { $stars_n ->
    [one] The star for specialisation is uncertain for { $industries_low }
   *[other] The star for specialisation is uncertain for { $stars } industries ({ $industries_low })
 }: as published the figure reaches { $threshold }, but counting what is not published it may lie below.
profile-choice = { $same ->
    [yes] With the threshold of specialisation at { $low } or at { $high } instead of { $now }, the number of industries with three stars would stay the same ({ $at_now }).
   *[no] With the threshold of specialisation at { $now }, { profile-stars-now } three stars; at { $low } it would be { $at_low }, at { $high } it would be { $at_high }.
 }
profile-stars-now = { $at_now_n ->
    [0] no industry has
    [one] one industry has
   *[other] { $at_now } industries have
 }
profile-choice-specialised = { $same ->
    [yes] With the threshold of specialisation at { $low } or at { $high } instead of { $now }, the number of industries above it would stay the same ({ $at_now }).
   *[no] Above the threshold of specialisation, { $now }, { $at_now_n ->
        [0] lies no industry
        [one] lies one industry
       *[other] lie { $at_now } industries
     }; above { $low } it would be { $at_low }, above { $high } it would be { $at_high }.
 }
profile-choice-group = This counts as specialised with any threshold up to { $times }; it is set at { $now }.
profile-age = The figures are of { $year }, the latest year of the data that this answer reads.
profile-age-chosen = The figures are of { $year }, as you chose; the latest of the data that this answer reads are of { $last }.
profile-cannot-cause = A high share of jobs is a fact about structure. It does not say why the industry is here, nor that it does well.
profile-cannot-sectors = Agriculture, finance, public services, health and education are outside the business statistics: what a region does there is not seen.
profile-cannot-links = Firms of one industry in one region need not work together. Whether this is a cluster with ties and institutions is for those who know it to say.
profile-cannot-plants = Two large plants and two hundred workshops look alike in these figures. The Ellison–Glaeser index, which tells them apart, needs the size of each plant, and no open source gives it.
profile-table = The figures
profile-table-note = A dash means not published. { profile-bounds-note }
profile-industries-note = A dash means not published. { profile-pay-note } { profile-bounds-note }
profile-pay-note = { $when ->
    [none] Pay is not published in any year up to { $asked }.
   *[other] Pay per job is wages and salaries over all persons employed, among them owners and family members who draw no wage: where many work for themselves it is low. Where wages come to less than half a million euro, they are rounded too roughly to be divided, and a dash stands.
 }{ $when ->
    [other] {" "}The pay is of { $paid }: for { $asked } no pay is published.
   *[same] {""}
 }
profile-bounds-note = The bounds follow from the published totals of the section and of the country. They can leave out the figure itself: it is made of what is published, and leaves out the countries that do not publish the industry; the bounds count the least and the most these can hide.
profile-table-note-stars = { profile-table-note } { profile-stars-note }
profile-industries-note-stars = { profile-industries-note } { profile-stars-note }
profile-stars-note = Three stars: size (the industry is among the largest { $top } of all industries in all regions), specialisation (the figure is at least { $threshold }) and focus (its share of the region’s jobs is among the largest { $top } { $focus ->
    [within_industry] of the same industry in all regions
   *[all_cells] of all industries in all regions
 }). A star for specialisation is uncertain where the lower bound does not reach the threshold. A group of industries gets no stars.
profile-map-table-note = { profile-table-note }
profile-members-note = { $lacking_n ->
    [0] {""}
   *[other] {" "}Counted: { $counted } of the area’s { $members } members.
 }
profile-map-table = { $industry } in Europe’s regions
profile-dots-title = { $n_n ->
    [one] The industry most concentrated { $region_in }
   *[other] The industries most concentrated { $region_in }
 }
profile-dots-note = The dot’s area is the number of jobs; the line is the 95 % interval, the pale band the bounds from figures not published.{ profile-members-note }
profile-dots-alt = Location quotients of the leading industries { $region_in }, with intervals; the same figures stand in the table.
profile-map-title = { $industry } in Europe’s regions
profile-map-note = Times { $reference }’s share of jobs.{ profile-members-note }
profile-map-alt = Map of Europe’s regions shaded by the location quotient of { $industry_low }; the figures stand in the table.
profile-course-title = { $industry } { $region_in }, { $years }
profile-course-note = Jobs in each year; the axis begins at zero.
profile-course-alt = Line of the jobs in { $industry_low } by year; the figures stand in the table.
profile-course-table = Over time
profile-diversity-table = Concentration and diversity
profile-diversity-note = The position counts from the most concentrated (or most varied) of the regions with enough figures.
measure-herfindahl = Herfindahl index
measure-krugman = Krugman index of specialisation
measure-hoover = Hoover coefficient
measure-gini = Gini coefficient of the quotients
measure-theil = Theil index
measure-entropy = Variety (entropy, bits)
measure-unrelated-variety = Unrelated variety (between sections, bits)
measure-related-variety = Related variety (within sections, bits)
onward-frontier = Industries close to what it does already, tested on the past
onward-growth = What growth owes to the mix of industries and what to their own strength
onward-peers = Structural peers, and on which points they differ
onward-profile = The industries most concentrated here, and how sure that is
onward-backtest = How well such advice would have foretold new industries
onward-long-growth = The same question over two decades, in ten broad branches

## columns
column-code = Code
column-industry = Industry
column-area = Region
column-jobs = Jobs
column-share = Share of all jobs
column-lq = Times the reference’s share
column-lq-of = Times { $reference }’s share
technical-lq = LQ
column-chance-low = Interval from
column-chance-high = to
column-hidden-low = Bounds from
column-hidden-high = to
column-stars = Stars
column-size = Size
column-specialisation = Specialisation
column-focus = Focus
column-rank = Position
column-among = of
column-rank-near = Position in South East Europe
column-among-near = of
column-country = Country
column-certain = Specialisation certain
column-rank-outside = Position beside the regions outside it
column-among-outside = of
column-pay = Pay per job (thousand €)
column-pay-relative = Pay beside the reference’s
column-pay-relative-of = Pay beside { $reference }’s
column-pay-in = Pay per job in { $year } (thousand €)
column-pay-relative-in = Pay beside { $reference }’s in { $year }
column-change = Change
column-change-since = Change since { $year }
column-year = Year
column-measure = Measure
column-value = Value
column-start = Jobs at the start
column-end = Jobs at the end
column-national = General course
technical-national = national effect
column-mix = Mix
technical-mix = industry-mix effect
column-competitive = Own course
technical-competitive = competitive effect
column-allocation = Allocation effect
column-component = Component
column-density = Relatedness
technical-density = density
column-complexity = Complexity
technical-complexity = PCI
column-probability = Foretold chance of entry
column-group = Place on the frontier
column-predictor = Predictor
column-auc = Right order in
technical-auc = AUC
column-low = from
column-high = to
column-null-low = Chance from
column-null-high = to
column-skill = Better than plain
column-entries = Entries
column-candidates = Candidates
column-threshold = Threshold
column-margin = Margin
column-predicted = Foretold
column-observed = Happened
column-bin = Class

## parameters
parameter-region = Area
parameter-region-why = A region, a country, or several joined with +
parameter-year = Year
parameter-year-why = Years for which the business statistics are open
parameter-reference = Compared with
parameter-reference-why = The area whose shares count as 1
parameter-industries = Industries
parameter-industries-why = A section, a division, an ecosystem, or codes joined with +; empty means all
parameter-min-lq = Specialised from
parameter-min-lq-why = The observatory’s threshold is 2 times
parameter-top-share = Top share for size and focus
parameter-top-share-why = The observatory takes the top tenth
parameter-focus = Focus compared
parameter-focus-why = Over all industries and regions, or within each industry
option-focus-all-cells = over all industries
option-focus-within-industry = within each industry

## 5.4 growth
growth-total = { $course ->
    [up] It grew: between { $first } and { $last }
   *[down] It did not grow: between { $first } and { $last }
 } { $counts ->
    [accounts] all jobs { $region_in }, those in farming and public services with them,
   *[business] the jobs in business { $region_in }
 } { $course ->
    [up] rose by *{ $jobs }* ({ $change }).
    [down] fell by *{ $jobs }* ({ $change }).
   *[flat] stayed as many as they were.
 } In the same industries of { $reference }, the change was { $reference_change }.
growth-total-group = { $course ->
    [up] It grew: between { $first } and { $last }
   *[down] It did not grow: between { $first } and { $last }
 } the jobs { $region_in } in these industries ({ $group }) { $course ->
    [up] rose by *{ $jobs }* ({ $change }).
    [down] fell by *{ $jobs }* ({ $change }).
   *[flat] stayed as many as they were.
 } In the same industries of { $reference }, the change was { $reference_change }.
growth-members = Only { $counted } of the { $members } members { $counted_n ->
    [one] has
   *[other] have
 } figures in every year from { $first } to { $last } and { $counted_n ->
    [one] is
   *[other] are
 } counted; left out: { $missing }.
growth-members-counted = { $area }. Counted: { $names }; without figures in every year from { $first } to { $last }, and so in no number here: { $missing }.
growth-split = What sets it apart from { $reference } is { $weight ->
    [own] almost all its industries’ own course
    [own-more] more its industries’ own course than their mix
    [mix] almost all its mix of industries
    [mix-more] more its mix of industries than their own course
   *[even] its industries’ own course and their mix about alike
 }: the own course { $own_sign ->
    [up] brought
   *[down] cost
 } *{ $own } jobs*, the mix { $mix_sign ->
    [up] brought
   *[down] cost
 } { $mix }. At the pace of the same industries of { $reference } taken together, it would have { $national_sign ->
    [up] gained
   *[down] lost
 } { $national }.
growth-unsteady = { $turn ->
    [sign] But from { $first } to { $last } the own course came to { $other } jobs, with the other sign: do not lean on it.
   *[size] But from { $first } to { $last } the own course came to { $other } jobs: do not lean on its size.
 }
growth-industries = { $best_count_n ->
    [0] No industry did better than the same industry elsewhere.
   *[other] Furthest ahead of their counterparts: { $best_low }.
 } { $worst_count_n ->
    [0] None fell behind.
   *[other] Furthest behind: { $worst_low }.
 }
growth-chance = The figures are counts as their source gives them, not a sample drawn for this question: no interval of chance is attached. Small differences in small industries may be accidents of single firms.
growth-hidden = { $share_n ->
    [0] Every industry has a published figure in every year compared: none is left out.
   *[other] { $share } of the jobs { $region_in } are in industries without a published figure in every year compared, and are left out.
 }
growth-choice = With the first year one later or the last one earlier, the industries’ own course comes to between { $low } and { $high } jobs.
growth-choice-alone = { $first } and { $last } are the only comparable years: no other period could be tried.
growth-age = From { $first } to { $last }; { $why ->
    [chosen] the first year is the one chosen.
    [members] the series begins there, because there are no earlier comparable figures for { $lacking }.
    [start] the data begin there.
   *[borders] the series begins where borders and figures become comparable.
 }
growth-age-later = Up to { $asked }, there are no two comparable years: the answer goes up to { $last } instead.
growth-cannot-cause = Shift-share is arithmetic on two years. Its “own” part collects everything that is not the general course or the mix: it is no proof that policy or firms did well or badly.
growth-cannot-count-business = Counted are the jobs of firms in industry, building, trade and market services. The regional accounts count all jobs, over more years: the two changes need not agree.
growth-cannot-count-accounts = Counted are all jobs of the regional accounts, over ten or six broad branches. The business statistics count only those of firms, over fewer years and in finer industries: the two changes need not agree.
growth-cannot-quality = Jobs are counted, not their hours, pay or quality.
growth-cannot-end-years = A first year in a boom or a last year in a crisis moves every component: try other years before reading much into a sign.
growth-components-table = Three parts of the change
growth-industries-table = By industry
growth-industries-note = The parts add up to each industry’s change; industries not published in both years are left out.
growth-components-title = What the change in jobs { $region_in } is made of, { $first }–{ $last }
growth-components-note = In percent of the jobs at the start: what came or went through the general course (that of the same industries of { $reference } taken together), the mix of industries, and their own course.
growth-components-alt = Bars of the components of the change in jobs { $region_in }; the figures stand in the table.
growth-bars-title = Where industries { $region_in } went ahead of or behind their counterparts
growth-bars-note = Own course beside the counterparts, in jobs, { $first }–{ $last }: the largest gains and losses.
growth-bars-alt = Bars of the own course in jobs by industry { $region_in }; the figures stand in the table.
component-national = General course
component-mix = Mix of industries
component-competitive = Own course
component-allocation = Allocation between the two
component-change = Change in all
column-jobs-change = Jobs
column-of-start = Of the jobs at the start
parameter-first-year = First year
parameter-first-year-why = Empty means the earliest comparable year
parameter-last-year = Last year
parameter-last-year-why = Complete for all countries up to 2014 in the business statistics, up to 2017 in the regional accounts
parameter-method = Method
parameter-method-why = Classical, with the allocation effect, or summed year by year
option-method-dunn = classical (Dunn)
option-method-esteban = with allocation effect (Esteban-Marquillas)
option-method-dynamic = year by year (dynamic)

## 5.2 frontier
frontier-plain = Nearest to becoming a strength { $region_in }: { $industries_low }. A strength has at least { $line } times { $reference }’s share of jobs; the first of them, { $first_low }, has { $level } times. Going by the past, its chance of crossing the line within three years is *{ $chance }*.
frontier-density = Closest to what { $region } does already: { $industries_low }. A strength has at least { $line } times { $reference }’s share of jobs; the first of them, { $first_low }, has { $level } times. Going by the past, its chance of becoming one within three years is *{ $chance }*.
frontier-nothing = Nothing known beforehand foretold new industries well enough in the past: these figures give *no advice* on what { $region } could do next.
frontier-at-line = { $count_n ->
    [one] One more industry stands at the line already, from { $below } to { $line } times: { $industries_low }. A small move carries it over and back, so the test on the past leaves such industries out, and so does this list.
   *[other] { $count } more industries stand at the line already, from { $below } to { $line } times: { $industries_low }{ $others_n ->
        [0] .
       *[other] , and { $others } more.
     } A small move carries them over and back, so the test on the past leaves such industries out, and so does this list.
 }
frontier-honest-plain = Relatedness is shown but does not order this list: in the past, of one industry that became a strength and one that did not, it put the right one first in only { $density } of 100 pairs, where a coin gets 50. { $best } got { $best_pairs }: the order rests on that.
frontier-honest-density = The order rests on relatedness: in the past, of one industry that became a strength and one that did not, it put the right one first in { $density } of 100 pairs, more than any plain fact did ({ $best_low }: { $best_pairs }). A coin gets 50.
frontier-honest-nothing = Of one industry that became a strength and one that did not, relatedness put the right one first in { $density } of 100 pairs, the best plain fact ({ $best_low }) in { $best_pairs }; a coin gets 50.
frontier-near = { $count_n ->
    [0] Of the { $options } industries on the list, none is both closer to its present ones and more complex than the list’s average.
    [one] Of the { $options } industries on the list, one is both closer to its present ones and more complex than the list’s average: { $industries_low }.
   *[other] Of the { $options } industries on the list, { $count } are both closer to its present ones and more complex than the list’s average: { $industries_low } first.
 }
frontier-chance = The order rests on a fact that, in the past, put the right one of a pair first in { $low } to { $high } of 100 (95 % interval): { $best_low }.
frontier-calibration = Of the past industries with the highest chances (one in ten; { $predicted } on average), { $observed } became a strength. { $tested ->
    [within] The chance of { $chance } lies within what was tested (up to { $highest }).
   *[outside] The chance of { $chance } lies above all that was tested (up to { $highest }): nothing shows that it holds.
 }
frontier-hidden = { $unknown_n ->
    [0] The region’s figure is published for every one of the { $divisions } industries.
    [one] One of { $divisions } industries cannot be placed, because the region’s figure is not published.
   *[other] { $unknown } of { $divisions } industries cannot be placed, because the region’s figure is not published.
 }
frontier-choice = Ordered by relatedness instead, { $shared_n ->
    [0] none
   *[other] { $shared }
 } of the first ten would stay among the first ten. Which end counts as complex is set by pay per job: across regions the two correlate at { $agreement }.
frontier-cannot-should = A chance of becoming a strength is not a reason to want it: jobs, wages, environment and what people wish for are not in these figures.
frontier-cannot-create = Crossing the line of specialisation can also mean that the industry shrank less here than elsewhere.
frontier-cannot-grain = Some sixty broad divisions hide most of what firms do. With finer classes, from data of one’s own, relatedness may tell more.
frontier-table = The options
frontier-table-note = An option lies below the first quotient of the rule of entry. Chance: from the quotient’s level, the industry’s spread and the region’s diversity, as they foretold entries in the past; relatedness and complexity stand beside it.
frontier-figure-title = Options { $region_in } by relatedness and complexity
frontier-figure-note = Each dot is an industry on the list; the larger, the better its chance; filled are those named in the answer. The dashed lines are the means, from which close and far, complex and less complex are told. To the right: closer to what is there; upwards: more complex.
frontier-figure-alt = Scatter of the industries that are not yet a strength { $region_in } by relatedness density and complexity; the figures stand in the table.
quadrant-near-complex = close and complex
quadrant-far-complex = complex, but far
quadrant-near-simple = close, less complex
quadrant-far-simple = far, less complex
column-pareto = No option beats it in both
onward-green = Which of these are green

## the back-test
backtest-verdict-density = Yes for relatedness, at { $grain }: right in *{ $density } of 100 pairs*, more than any plain fact ({ $best_low }: { $best_pairs }). A pair is an industry that became a strength and one that did not; a coin gets 50.
backtest-verdict-plain = Yes for { $best_low } (right in *{ $best_pairs } of 100 pairs*), { $how ->
    [hardly] hardly
   *[less] less so
 } for relatedness ({ $density }), at { $grain }. A pair is an industry that became a strength and one that did not; a coin gets 50.
backtest-verdict-nothing = No: at { $grain }, nothing known beforehand told new strengths apart. Relatedness was right in *{ $density } of 100 pairs*, { $best_low } in { $best_pairs }. A pair is an industry that became a strength and one that did not; a coin gets 50.
backtest-base = Of 100 industries that had less than { $below } times the average share of jobs, about { $of_hundred } became a strength (at least { $above } times) between { $start } and { $end }: { $entries } of { $candidates }, in { $regions } regions and { $industries } industries.
backtest-gain = { $gain ->
    [nothing] Put beside the plain facts in one model, and tried on places that the model had not seen, relatedness adds nothing: { $without } of 100 pairs with it as without it.
    [more] Put beside the plain facts in one model, and tried on places that the model had not seen, relatedness adds a little: { $with_density } of 100 pairs instead of { $without }.
   *[less] Put beside the plain facts in one model, and tried on places that the model had not seen, relatedness takes away: { $with_density } of 100 pairs instead of { $without }.
 }
backtest-chance = Relatedness: right in { $low } to { $high } of 100 pairs (95 % interval, regions and industries as clusters). With presences shuffled { $shuffles } times, every total kept, it gets { $null_low } to { $null_high }.
backtest-hidden = { $share } of the cells at the start are not published and are neither presences nor absences{ $dropped_n ->
    [0] .
    [one] ; one candidate lacks a score and is left out.
   *[other] ; { $dropped } candidates lack a score and are left out.
 }
backtest-choice = Under { $rules } rules of what counts as an entry, relatedness is right in { $low } to { $high } of 100 pairs.
backtest-age = Entries from { $start } to { $end }.
backtest-cannot-create = A new strength in the figures can be a firm that moved, a plant reclassified, or an industry that shrank less than elsewhere.
backtest-cannot-period = One period, after a crisis. What foretold entries then need not do so now.
backtest-cannot-grain = What relatedness can tell depends on how fine the industries are: compare the three levels of detail.
backtest-predictors-table = What foretold entries
backtest-predictors-note = How often a new strength scored above an industry that did not become one: 0.82 is 82 of 100 pairs, 0.5 a coin, 1 always. Nearness to the line is the quotient itself.
backtest-robustness-table = Other rules of entry
backtest-robustness-note = Not a strength below the first quotient, a strength from the second on.
backtest-calibration-table = Foretold and happened
backtest-calibration-note = Chances from plain facts, each country’s from the others’ model, in classes of rising chance. Slope { $slope }: 1 is as sure as it should be.
backtest-model-table = The model of the plain facts
backtest-model-note = Logistic regression on standardised predictors; the frontier’s chances come from it.
backtest-figure-title = How well each fact foretold new industries
backtest-figure-note = Dot: how often it was right; line: 95 % interval; band, where there is one: what shuffled presences reach; 0.5 is a coin.
backtest-figure-alt = Areas under the ROC curve by predictor with intervals; the figures stand in the table.
predictor-density = Relatedness
predictor-density-own = Relatedness with own
predictor-level = Nearness to the line
predictor-ubiquity = How common the industry is
predictor-diversity = How diverse the region is
predictor-growth = The industry’s growth in its country
predictor-model = Plain facts together
predictor-model-density = Plain facts with relatedness
predictor-intercept = Constant
grain-divisions = the grain of European divisions
grain-classes-gb = the grain of British classes
grain-subsectors-ny = the grain of New York’s subsectors
column-useful = Better than a coin
column-below = Absent below
column-above = Present from
column-auc-density = Relatedness
column-auc-level = Nearness to the line
column-coefficient = Coefficient
column-mean = Mean
column-sd = Standard deviation
parameter-grain = Level of detail
parameter-grain-why = European divisions, British classes, or New York’s subsectors
option-grain-divisions = Europe, 65 divisions
option-grain-classes-gb = Great Britain, 525 classes
option-grain-subsectors-ny = New York State, 95 subsectors
parameter-absent-below = Absent below
parameter-absent-below-why = Quotient below which an industry can become a strength; from there to the line it counts as neither
parameter-present-from = Present from
parameter-present-from-why = Quotient from which an industry counts as a strength
parameter-shuffle-count = Shuffles
parameter-shuffle-count-why = How many shuffled worlds to compare with
parameter-seed = Seed
parameter-seed-why = The start of the random numbers, so that the result can be repeated
parameter-proximity = Proximity
parameter-proximity-why = How two industries count as related
option-proximity-conditional = smaller conditional probability
option-proximity-cosine = cosine
option-proximity-jaccard = Jaccard
option-proximity-association = association strength
parameter-complexity-method = Complexity by
parameter-complexity-method-why = Three ways to rank industries by what only diverse regions have
option-complexity-method-eigenvector = eigenvector
option-complexity-method-reflections = reflections
option-complexity-method-fitness = fitness

## when there is no answer
cannot-no-figures = The business statistics of { $year } have no figures for { $area }. They cover the EU’s countries of that time and Norway, by NUTS 2 regions. A table of persons employed by region and NACE division, from the country’s statistical office, would answer: distretto load FILE --name NAME, then ask with --data NAME. Figures from 2021 on come by: distretto source fetch sbs_regional_2021
cannot-no-own-figures = These figures have none { $area_of } in { $year }. Ask about an area and a year that are in them, or load them again with both.
cannot-years-single = There are figures { $area_of } of { $year } alone: growth is between two years. Load those of another year with them.
cannot-no-industries = The business statistics hold no figure for these industries: agriculture, finance and public services are outside them.
cannot-group-hidden = No figure of these industries is published for { $area }.
cannot-years = Comparable figures { $area_of } reach from { $earliest } to { $latest }: { $of ->
    [turned] a first year must lie before a last one.
    [members] in the years asked about there are none for { $lacking }.
   *[borders] outside these years, its borders or its figures were others.
 } Choose a first and a last year from { $earliest } to { $latest }.
cannot-years-none = Between { $earliest } and { $latest } there are no two successive years with comparable figures { $area_of }.
cannot-no-accounts = The regional accounts have no complete figures by branch { $area_in }. They cover the EU’s countries of that time with their provinces, and Serbia and North Macedonia.
cannot-few-entries = Only { $entries } entries under this rule: too few to test anything on (at least { $least } are needed). Choose a wider rule.
cannot-no-options = Every published industry of { $area } is above the line already: there is no option left to order.
cannot-no-headline = This finding has no single number to compare with.

## conclusions in words
conclusion-signs-up-up = the mix helped, own course ahead
conclusion-signs-up-down = the mix helped, own course behind
conclusion-signs-up-flat = the mix helped, own course level
conclusion-signs-down-up = the mix held back, own course ahead
conclusion-signs-down-down = the mix held back, own course behind
conclusion-signs-down-flat = the mix held back, own course level
conclusion-signs-flat-up = the mix made no difference, own course ahead
conclusion-signs-flat-down = the mix made no difference, own course behind
conclusion-signs-flat-flat = the mix made no difference, own course level
conclusion-leading = in front are { $items }, whatever their stars
conclusion-group-strong = stronger than the threshold
conclusion-group-above = above { $reference }’s share
conclusion-group-below = below { $reference }’s share
conclusion-options = first on the list are { $items }
conclusion-skill-density = relatedness may advise
conclusion-skill-plain = plain facts may advise
conclusion-skill-nothing = nothing may advise
backtest-exits-table = What foretold exits
backtest-exits-note = { $exits } of { $candidates } strengths fell below the line. How often a lost one scored lower than one that stayed: 0.5 is a coin, 1 is always.
