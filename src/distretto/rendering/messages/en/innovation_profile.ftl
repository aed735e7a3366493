# Innovation: the profile of an area in every indicator, by dimension and as one index, each rank with its interval.
standing-index = In an index of { $indicators } indicators *the rank { $region_of } is { $rank } of { $regions }* (median), between { $low } and { $high } in nine of ten ways to make it.
standing-beside = Among { $group_low } it is { $rank } of { $regions }, between { $low } and { $high }.
standing-ends = Of the dimensions, it stands best in { $best_low } ({ $rank } of { $regions }, between { $low } and { $high }) and least well in { $worst_low } ({ $rank_there } of { $regions_there }, between { $low_there } and { $high_there }).
standing-alike = { $better_n ->
    [one] One of the { $peers } regions most alike in structure does better: { $names }.
   *[other] { $better } of the { $peers } regions most alike in structure do better; nearest: { $names }.
 }
standing-alike-none = None of the { $peers } regions most alike in structure does clearly better.
standing-choice = The rank hangs most on the { $factor_low }, then on the { $next_low } ({ $draws } draws of both and of the rest).
standing-choice-close = The rank hangs most on the { $factor_low } and the { $next_low }; which of them moves it more cannot be told apart ({ $draws } draws).
standing-choice-still = No other way to make the index moves the rank ({ $draws } draws).
standing-weighed = The draws move each weight by up to a quarter and keep the scheme of weights. Without draws, by the scale and mean that were chosen, the rank is { $now }; under the other schemes it would be { $same ->
    [yes] { $least }
   *[no] { $least } to { $most }
 }.
standing-alone = { $dimensions }: one indicator alone, so that no interval of its own can be given.
standing-hidden = { $used } of { $asked } indicators count. Each lacks { $least } to { $most } of the { $regions } regions; any of these might stand ahead. { $apart } regions of other NUTS editions have figures and stay out: no single region of NUTS 2021 has their land.
standing-left-out = Left out for lack of figures: { $indicators }{ $more_n ->
    [0] .
    [one] ; and one more.
   *[other] ; and { $more } more.
 }
standing-recomputed = { $recomputed } of the { $used } figures that count were recomputed from the { $parts } regions, by what each is divided by in the same year (inhabitants, GDP, persons employed); none is a mean of rates.
standing-age = Figures of { $years }; each indicator is compared in the newest year in which the area and most regions have one.
standing-cannot-why = Why the area stands where it does, or what a policy would change.
standing-cannot-survey = How far a rank could be due to the chance of a sample: the sources publish no sampling error with these figures.
standing-cannot-index = What matters most. An index weighs what is measured; what is not measured weighs nothing.
standing-dimensions-title = { $region } by dimension: regions that stand behind
standing-dimensions-note = Share of the other regions with a rank that stand behind; the line spans nine of ten ways to make the score.
standing-dimensions-alt = Bars with intervals: the share of regions that stand behind { $region } in each dimension of innovation.
standing-dimensions-table = { $region } by dimension
standing-dimensions-table-note = Rank 1 is the best; the median of all draws and the span of nine in ten. Score: from 1, the lowest region, to 100, the highest. Scale, mean and weights vary, and one indicator is left out where a dimension has three or more.
standing-beside-title = { $region } in each indicator beside the middle of { $group_low }
standing-beside-note = Standard deviations from the median; right of zero { $region } does better, left of it worse.
standing-beside-alt = Bars by dimension: how many standard deviations { $region } stands above or below the median of { $group_low } in each of { $indicators } indicators.
standing-map-title = The index in Europe’s regions
standing-map-note = Score from 1 to 100 by { $indicators } indicators; its rank has an interval, which the table gives. Regions without colour: too little is known.
standing-map-alt = Map of Europe’s regions shaded by the innovation index; scores and ranks with their intervals stand in the table.
standing-indicators-table = { $region }, indicator by indicator, beside { $group_low }
standing-indicators-table-note = Rank 1 is the best. It is of what is published: each region without a figure might stand ahead. The last number is in standard deviations, above zero where the area does better than the median.
standing-groups-table = { $region } among several groups of regions
standing-groups-table-note = The rank by the index, with the span of nine in ten of { $draws } draws.
standing-change-table = What changed
standing-change-table-note = Since the year nearest to five years before, at least three. The groups of regions with a figure differ a little between years.
standing-further-table = What else is known
standing-further-table-note = Shown and not counted. Where neither more nor less is better, rank 1 is the highest.
standing-factors-table = On which decision the rank hangs
standing-factors-table-note = The share of the rank’s variation that would be left if all other decisions were fixed, with its 95 % interval (total Sobol index, { $runs } runs). Shares overlap where decisions act together.
standing-weighed-table = The rank under other schemes of weights
standing-weighed-table-note = By the scale and the mean that were chosen, without draws.
standing-left-out-table = Indicators left out
standing-map-table = The index of every region
standing-map-table-note = Rank 1 is the best; best and worst span nine of ten draws.
standing-group-every = All regions
standing-group-eu = Regions of the EU
standing-group-own-country = Regions of the same country
standing-group-peers = The structural peers
standing-group-chosen = The chosen regions
standing-why-sparse = too few regions have a figure
standing-why-unknown = no figure of the area that can be placed
standing-why-rate = its regions have no figures, or what it is divided by is not known: it cannot be recomputed
standing-why-indices = itself an index of others
standing-why-structure = describes structure, not performance
standing-why-context = neither more nor less is better
standing-why-form = another form of an indicator that counts
standing-factor-normalisation = Scale
standing-factor-aggregation = Mean
standing-factor-weights = Weights
standing-factor-leave-out = Indicator left out
column-standing-dimension = Dimension
column-standing-indicator = Indicator
column-standing-here = Here
column-standing-unit = Unit
column-standing-year = Year
column-standing-rank = Rank
column-standing-among = of
column-standing-best = Rank, best
column-standing-worst = Rank, worst
column-standing-score = Score
column-standing-inside = Indicators
column-standing-behind = Regions behind
column-standing-unknown = Regions without a figure
column-standing-rank-beside = Rank there
column-standing-middle = Median there
column-standing-beside = Beside the median
column-standing-group = Group
column-standing-year-then = Then, year
column-standing-then = Then
column-standing-change = Change
column-standing-rank-then = Rank then
column-standing-why = Why it does not count
column-standing-decision = Decision
column-standing-moved = Share of variation
column-standing-moved-least = at least
column-standing-moved-most = at most
column-standing-area = Region
parameter-profile-beside = Beside
parameter-profile-beside-why = The group of regions whose median is shown and among which the rank is given as well
parameter-profile-references = Or beside regions of your choice
parameter-profile-references-why = Regions or countries joined with +; they take the place of the group above
parameter-profile-scale = Scale
parameter-profile-scale-why = How different units become comparable before they are added up
parameter-profile-weights = Weights
parameter-profile-weights-why = What counts how much in the index
parameter-profile-mean = Mean
parameter-profile-mean-why = How far strength in one dimension makes up for weakness in another
parameter-profile-known = Known of at least
parameter-profile-known-why = The share of the regions that must have a figure for an indicator to count
parameter-profile-draws = Draws
parameter-profile-draws-why = How often the index is made anew with other scales, means and weights, for the interval of the rank
option-profile-beside-eu = regions of the EU
option-profile-beside-own-country = regions of the same country
option-profile-beside-peers = structural peers
option-profile-scale-min-max = lowest to highest
option-profile-scale-percentile = position among all
option-profile-scale-z-score = standard deviations
option-profile-weights-dimensions = every dimension alike
option-profile-weights-indicators = every indicator alike
option-profile-weights-factors = by what the indicators share (rotated factors)
option-profile-mean-arithmetic = arithmetic: strength makes up for weakness
option-profile-mean-geometric = geometric: less so
option-profile-mean-harmonic = harmonic: least
onward-standing-peers = Who is alike, who of them is ahead, and how robust that is
onward-standing-policies = Which policies the peers that are ahead have and this area lacks
cannot-profile-edition = A part of { $area } was cut anew and is no region of NUTS 2021, in which the indicators are compared. Choose the regions of today.
cannot-profile-area = The profile is made of regions of NUTS 2, and { $area } is none and holds none in these data. { $smaller ->
    [yes] Choose a region of NUTS 2, such as the one that it lies in.
   *[no] Choose a region of NUTS 2, a country that has some, or another question about { $area }. Once Eurostat publishes figures of its regions, this loads them: distretto source fetch regional_indicators
 }
cannot-profile-few = Too few innovation indicators are known of { $area } to rank it: two or more, in half of the dimensions, must be known. Lower the share of regions that must have a figure, or choose one of its regions.
cannot-profile-mean = Scores in standard deviations can be below zero, and a geometric or harmonic mean needs scores above it. Choose another scale, or the arithmetic mean.
cannot-profile-factors = Rotated factors give no weights here: too few regions know all indicators. Choose other weights, or ask that more regions have a figure.
cannot-profile-peers = Structural peers are found for one region of NUTS 2 with enough figures. Choose another group of regions to stand beside.
cannot-profile-references = None of the regions to stand beside has a figure. Choose others.
unit-pps-per-inhabitant = purchasing power per inhabitant
unit-percent-of-eu = % of the EU
unit-percent-of-eu-2018 = % of the EU in 2018
unit-percent = %
unit-percent-of-population = % of population
unit-percent-of-gdp = % of GDP
unit-percent-of-employment = % of employment
unit-per-million-inhabitants = per million inhabitants
unit-full-time-equivalents = full-time equivalents
unit-index-2015 = 2015 = 100
unit-applications = applications
unit-persons = persons
unit-years = years
unit-million-eur = million euro
unit-z-score = standard deviations
