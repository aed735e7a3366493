# Specialisation: statements, columns, figures. Asterisks mark the reader's own figure.

## members of an area without figures
members-missing = Only { $counted } of the { $members } members { $counted_n ->
    [one] is
   *[other] are
 } counted: for { $missing } there are no figures in these data.
members-counted = { $area }. Counted: { $names }; not in these data, and so in no number here: { $missing }.

## 5.1 profile
profile-leads = { $industry }: *{ $times } times* { $reference }’s share of jobs, { $rank_n ->
    [1] the highest
   *[other] the { $rank } highest
 } of { $regions } { $regions_n ->
    [one] area
   *[other] areas
 } with a figure.
profile-follow = { $second } ({ $second_times } times) and { $third_low } ({ $third_times } times) follow.
profile-stars = { $stars_n ->
    [0] No industry meets all three tests of a cluster: size, specialisation and focus.
    [one] One industry meets all three tests of a cluster (size, specialisation and focus): { $industries_low }.
   *[other] { $stars } industries meet all three tests of a cluster (size, specialisation and focus){ $leaders_n ->
        [0] {""}
       *[other], { $leaders } of these three among them
     }.
 }
profile-group = { $group }: *{ $times } times* { $reference }’s share of jobs, { $rank_n ->
    [1] the highest
   *[other] the { $rank } highest
 } of { $regions } areas with a figure; { $jobs } jobs, { $share } of all { $region_in }.
profile-group-members = Of its { $members } published industries, { $first_low } stands out most ({ $first_times } times).
profile-group-bounds = Counting what is not published, the figure lies between { $low } and { $high } times.
profile-course = Between { $first } and { $last }, jobs in { $industry_low } went from { $before } to { $after } ({ $change }).
profile-chance = Chance alone could put the figure for { $industry_low } { $margin } higher or lower (95 % interval, counting { $draws } as independent).
term-local-units = workplaces
term-jobs = jobs
profile-hidden = { $share } of the jobs { $region_in } are in industries whose figures are not published. { $silent_n ->
    [0] Counting what is hidden, the figure for { $industry_low } lies between { $low } and { $high } times.
    [one] One country of { $reference } does not publish { $industry_low } ({ $countries }), and the figure above leaves it out; counting the least and the most that it can hide, the figure lies between { $low } and { $high } times.
   *[other] { $silent } countries of { $reference } do not publish { $industry_low } ({ $countries }), and the figure above leaves theirs out; counting the least and the most that they can hide, it lies between { $low } and { $high } times.
 }
profile-choice = With the threshold of specialisation at { $low } instead, { $at_low } { $at_low_n ->
    [one] industry has
   *[other] industries have
 } three stars; at { $high }, { $at_high }.
profile-age = The figures are of { $year }, the latest year that the provider’s open files reach.
profile-cannot-cause = A high share of jobs is a fact about structure. It does not say why the industry is here, nor that it does well.
profile-cannot-sectors = Agriculture, finance, public services, health and education are outside the business statistics: what a region does there is not seen.
profile-cannot-links = Firms of one industry in one region need not work together. Whether this is a cluster with ties and institutions is for those who know it to say.
profile-cannot-plants = Two large plants and two hundred workshops look alike in these figures. The Ellison–Glaeser index, which tells them apart, needs the size of each plant, and no open source gives it.
profile-table = The figures
profile-table-note = A dash means not published. The bounds follow from the published totals of the section and of the country.
profile-map-table = { $industry } in Europe’s regions
profile-dots-title = { $n_n ->
    [one] The industry most concentrated { $region_in }
   *[other] The industries most concentrated { $region_in }
 }
profile-dots-note = The dot’s area is the number of jobs; the line is the 95 % interval, the pale band the bounds from figures not published.
profile-dots-alt = Location quotients of the leading industries { $region_in }, with intervals; the same figures stand in the table.
profile-map-title = { $industry } in Europe’s regions
profile-map-note = Times { $reference }’s share of jobs.
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
column-pay = Pay per job (thousand €)
column-pay-relative = Pay beside the reference’s
column-pay-relative-of = Pay beside { $reference }’s
column-change = Change
column-change-since = Change since { $year }
column-year = Year
column-measure = Measure
column-value = Value
column-start = Jobs at the start
column-end = Jobs at the end
column-national = National effect
column-mix = Mix effect
column-competitive = Competitive effect
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
growth-total = Between { $first } and { $last }, jobs { $region_in } { $change_n ->
    [0] stayed as they were
   *[other] changed by *{ $change }*
 } ({ $jobs } jobs); in the same industries of { $reference } they changed by { $reference_change }.
growth-split = Had each industry moved with all of { $reference }, that would have made { $national } jobs; the mix of industries accounts for { $mix }, the industries’ own course beside their counterparts for *{ $own }*.
growth-industries = { $best_count_n ->
    [0] No industry did better than its counterpart in the reference.
   *[other] Furthest ahead of their counterparts: { $best_low }.
 } { $worst_count_n ->
    [0] None fell behind.
   *[other] Furthest behind: { $worst_low }.
 }
growth-chance = The figures are counts from registers and surveys of firms, not a sample drawn for this question: no interval of chance is attached. Small differences in small industries may be accidents of single firms.
growth-hidden = { $share } of the jobs { $region_in } are in industries without a published figure in every year compared, and are left out.
growth-choice = With the first or last year moved by one, the industries’ own course would account for between { $low } and { $high } jobs.
growth-age = From { $first } to { $last }; the series begins where the region’s borders and the figures become comparable.
growth-cannot-cause = Shift-share is arithmetic on two years. Its “own” part collects everything that is not the general course or the mix: it is no proof that policy or firms did well or badly.
growth-cannot-quality = Jobs are counted, not their hours, pay or quality.
growth-cannot-end-years = A first year in a boom or a last year in a crisis moves every component: try other years before reading much into a sign.
growth-components-table = Three parts of the change
growth-industries-table = By industry
growth-industries-note = The parts add up to each industry’s change; industries not published in both years are left out.
growth-components-title = What the change in jobs { $region_in } is made of, { $first }–{ $last }
growth-components-note = Jobs gained or lost through the general course, the mix of industries, and their own course.
growth-components-alt = Bars of the components of the change in jobs { $region_in }; the figures stand in the table.
growth-bars-title = Where industries { $region_in } went ahead of or behind their counterparts
growth-bars-note = Competitive effect in jobs, { $first }–{ $last }: the largest gains and losses.
growth-bars-alt = Bars of the competitive effect by industry { $region_in }; the figures stand in the table.
component-national = General course (national effect)
component-mix = Mix of industries
component-competitive = Own course (competitive effect)
component-allocation = Allocation between the two
component-change = Change in all
column-jobs-change = Jobs
parameter-first-year = First year
parameter-first-year-why = Empty means the earliest comparable year
parameter-last-year = Last year
parameter-last-year-why = 2014 is the last year that all countries published
parameter-method = Method
parameter-method-why = Classical, with the allocation effect, or summed year by year
option-method-dunn = classical (Dunn)
option-method-esteban = with allocation effect (Esteban-Marquillas)
option-method-dynamic = year by year (dynamic)

## 5.2 frontier
frontier-plain = Nearest to becoming a strength { $region_in }: { $industries_low }. For { $first_low }, now at { $level } times the reference’s share, the past suggests a chance of *{ $chance }* of crossing the line within three years.
frontier-density = Closest to what { $region } does already: { $industries_low }. For { $first_low }, the past suggests a chance of *{ $chance }* of becoming a strength within three years.
frontier-nothing = Nothing known beforehand foretold new industries well enough in the past: these figures give *no advice* on what { $region } could do next.
frontier-honest-plain = Relatedness is shown but does not order this list: in the past, at this level of detail, it told new industries apart no better than plain facts did (right in { $density } of pairs, where one half is a coin). { $best } did better ({ $best_auc }), so that is what the order rests on.
frontier-honest-density = The order rests on relatedness, because in the past it foretold new industries (right in { $density } of pairs) better than any plain fact did ({ $best }: { $best_auc }).
frontier-honest-nothing = Relatedness was right in { $density } of pairs, the best plain fact ({ $best }) in { $best_auc }; one half is a coin.
frontier-near = { $count_n ->
    [0] None of its { $options } absent industries is both closer to its present ones and more complex than its average option.
    [one] Of its { $options } absent industries, one is both closer to its present ones and more complex than its average option: { $industries_low }.
   *[other] Of its { $options } absent industries, { $count } are both closer to its present ones and more complex than its average option: { $industries_low } first.
 }
frontier-chance = The order of the past rests on { $best_low }: right in { $low } to { $high } of pairs (95 % interval).
frontier-hidden = { $unknown } of { $divisions } industries cannot be placed, because the region’s figure is not published.
frontier-choice = Ordered by relatedness instead, { $shared_n ->
    [0] none
   *[other] { $shared }
 } of the first ten would stay among the first ten. Which end counts as complex is set by pay per job: across regions the two correlate at { $agreement }.
frontier-cannot-should = A chance of becoming a strength is not a reason to want it: jobs, wages, environment and what people wish for are not in these figures.
frontier-cannot-create = Crossing the line of specialisation can also mean that the industry shrank less here than elsewhere.
frontier-cannot-grain = Some sixty broad divisions hide most of what firms do. With finer classes relatedness may tell more: load your own data to try.
frontier-table = The options
frontier-table-note = Absent means below the line of specialisation. Chance: from the quotient’s level, the industry’s spread and the region’s diversity, as they foretold entries in the past; relatedness and complexity stand beside it.
frontier-figure-title = Options { $region_in } by relatedness and complexity
frontier-figure-note = Each dot is an absent industry; the lines are the means over the options. To the right: closer to what is there; upwards: more complex.
frontier-figure-alt = Scatter of absent industries { $region_in } by relatedness density and complexity; the figures stand in the table.
quadrant-near-complex = near and complex
quadrant-far-complex = far and complex
quadrant-near-simple = near and simple
quadrant-far-simple = far and simple
column-pareto = No option beats it in both
onward-green = Which of these are green

## the back-test
backtest-verdict-density = Yes, for relatedness: it put the new industries of the past ahead of the others in { $density } of pairs, more than any plain fact ({ $best_low }: { $best_auc }).
backtest-verdict-plain = Not for relatedness: at { $grain } it put new industries ahead of the others in { $density } of pairs, where one half is a coin. { $best } did it in { $best_auc }.
backtest-verdict-nothing = No: at { $grain } nothing known beforehand told new industries apart. Relatedness was right in { $density } of pairs, { $best_low } in { $best_auc }; one half is a coin.
backtest-base = { $entries } of { $candidates } absent industries ({ $share }) became a strength between { $start } and { $end }, in { $regions } regions and { $industries } industries.
backtest-gain = Put into one model with the plain facts and tried on places that the model had not seen, relatedness moves it from { $without } to { $with_density }.
backtest-chance = Relatedness: { $low } to { $high } (95 % interval, regions and industries as clusters). With presences shuffled { $shuffles } times, every total kept, it reaches { $null_low } to { $null_high }.
backtest-hidden = { $share } of the cells at the start are not published and are neither presences nor absences; { $dropped } candidates lack a score and are left out.
backtest-choice = Under { $rules } rules of what counts as an entry, relatedness lies between { $low } and { $high }.
backtest-age = Entries from { $start } to { $end }.
backtest-cannot-create = A new strength in the figures can be a firm that moved, a plant reclassified, or an industry that shrank less than elsewhere.
backtest-cannot-period = One period, after a crisis. What foretold entries then need not do so now.
backtest-cannot-grain = What relatedness can tell depends on how fine the industries are: compare the three levels of detail.
backtest-predictors-table = What foretold entries
backtest-predictors-note = How often a new industry scored above one that did not come: 0.5 is a coin, 1 is always.
backtest-robustness-table = Other rules of entry
backtest-robustness-note = Absent below the first quotient, present from the second.
backtest-calibration-table = Foretold and happened
backtest-calibration-note = Chances from plain facts, each country’s from the others’ model, in classes of rising chance. Slope { $slope }: 1 is as sure as it should be.
backtest-model-table = The model of the plain facts
backtest-model-note = Logistic regression on standardised predictors; the frontier’s chances come from it.
backtest-figure-title = How well each fact foretold new industries
backtest-figure-note = Dot: how often it was right; line: 95 % interval; band: what shuffled presences reach; 0.5 is a coin.
backtest-figure-alt = Areas under the ROC curve by predictor with intervals; the figures stand in the table.
predictor-density = Relatedness
predictor-density-own = Relatedness with own
predictor-level = The quotient’s own level
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
column-auc-level = Own level
column-coefficient = Coefficient
column-mean = Mean
column-sd = Standard deviation
parameter-grain = Level of detail
parameter-grain-why = European divisions, British classes, or New York’s subsectors
option-grain-divisions = Europe, 65 divisions
option-grain-classes-gb = Great Britain, 525 classes
option-grain-subsectors-ny = New York State, 95 subsectors
parameter-absent-below = Absent below
parameter-absent-below-why = Quotient below which an industry counts as absent
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
cannot-no-figures = The business statistics of { $year } have no figures for { $area }. They cover the EU’s countries of that time and Norway, by NUTS 2 regions.
cannot-no-industries = The business statistics hold no figure for these industries: agriculture, finance and public services are outside them.
cannot-group-hidden = No figure of these industries is published for { $area }.
cannot-years = Comparable figures for { $area } begin in { $earliest }: before, its borders or its figures were others. Choose a first year from then on, up to { $last }.
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
conclusion-group-strong = stronger than the threshold
conclusion-group-above = above the reference
conclusion-group-below = below the reference
conclusion-skill-density = relatedness may advise
conclusion-skill-plain = plain facts may advise
conclusion-skill-nothing = nothing may advise
backtest-exits-table = What foretold exits
backtest-exits-note = { $exits } of { $candidates } strengths fell below the line. How often a lost one scored lower than one that stayed: 0.5 is a coin, 1 is always.
