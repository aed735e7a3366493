# Specialisation: statements, columns, figures. Asterisks mark the reader's own figure.

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
profile-hidden = { $share } of the jobs are in industries whose figures are not published. { $silent_n ->
    [0] The figure for { $industry_low } would stay between { $low } and { $high } times whatever they are.
    [one] One country of { $reference } does not publish { $industry_low } ({ $countries }): the true figure lies between { $low } and { $high } times.
   *[other] { $silent } countries of { $reference } do not publish { $industry_low } ({ $countries }): the true figure lies between { $low } and { $high } times.
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
   *[other] The { $n } industries most concentrated { $region_in }
 }
profile-dots-note = The dot’s area is the number of jobs; the line is the 95 % interval, the pale band the bounds from figures not published.
profile-dots-alt = Location quotients of the leading industries { $region_in }, with intervals; the same figures stand in the table.
profile-map-title = { $industry } in Europe’s regions
profile-map-note = Times { $reference }’s share of jobs. Choose another industry in the table.
profile-map-alt = Map of Europe’s regions shaded by the location quotient of { $industry_low }; the figures stand in the table.
profile-course-title = { $industry } { $region_in }, { $years }
profile-course-note = Jobs in each year; a gap is a year without a published or comparable figure.
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
