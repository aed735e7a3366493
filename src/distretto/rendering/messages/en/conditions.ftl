# 1.3 Conditions that go with an outcome, by qualitative comparative analysis.
about-qualitative-comparative-analysis = Which conditions, alone or together, go with an outcome, and in which cases: a comparison for too few cases for regression and too many to keep in one’s head.
symbols-qualitative-comparative-analysis = x: membership of a case in a configuration of conditions, 0 to 1; y: its membership in the outcome. The sum over all cases is the consistency of the configuration.
conditions-leads = { $side ->
    [absence] That “{ $outcome }” is not high
   *[other] High “{ $outcome }”
 } goes with { $ways_n ->
    [one] one combination of conditions
   *[other] *{ $ways }* combinations of conditions
 } in these { $cases } cases: together they hold { $coverage } of the outcome, with a consistency of { $consistency }.
conditions-tied = { $models } solutions explain these { $cases } cases equally briefly, and none is better founded than another. { $shared_n ->
    [0] No combination is in all of them, so none can be said to go with “{ $outcome }”.
    [one] One combination is in all of them: it goes with “{ $outcome }” whichever is taken.
   *[other] { $shared } combinations are in all of them: they go with “{ $outcome }” whichever is taken.
 }{ $side ->
    [absence] { " " }The outcome here is that it is not high.
   *[other] {""}
 }
conditions-nothing = No combination of these conditions can be said to go with “{ $outcome }” in these { $cases } cases: { $every_n ->
    [0] none reaches the thresholds. Nearest is row { $row } of the truth table, with a consistency of { $inclusion }.
   *[other] every combination with enough cases reaches the thresholds, so nothing tells cases with the outcome from cases without.
 }
conditions-none-necessary = No condition alone is there in nearly every case with the outcome (consistency of { $consistency } or more).
conditions-necessary = { $number_n ->
    [one] One condition is there
   *[other] { $number } conditions are there
 } in nearly every case with the outcome; the least trivial is { $absent_n ->
    [0] high
   *[other] not high
 }: { $condition } (consistency { $consistency }, relevance { $relevance }).
conditions-way = { $have_n ->
    [0] Without { $absent }
   *[other] With { $present }{ $lack_n ->
        [0] {""}
       *[other] {" "}and without { $absent }
     }
 }: { $explained } { $explained_n ->
    [one] case has
   *[other] cases have
 } the outcome, { $against } { $against_n ->
    [one] has
   *[other] have
 } not (consistency { $consistency }).
conditions-own = { $region } lies in row { $row } of the truth table, with { $others } other { $others_n ->
    [one] case
   *[other] cases
 }, and { $has_n ->
    [0] does not have the outcome.
   *[other] has the outcome.
 }
conditions-own-not-there = { $region } is not among the cases that are compared.
conditions-hidden = { $aside_n ->
    [0] No case is set aside: every figure is there
    [one] One of { $every } cases ({ $share }) is set aside because a figure is missing
   *[other] { $aside } of { $every } cases ({ $share }) are set aside because a figure is missing
 }{ $half_n ->
    [0] .
    [one] ; one lies exactly between in and out.
   *[other] ; { $half } lie exactly between in and out.
 }
conditions-choice = At { $runs } other thresholds the { $kind } solution is worked out again: { $always } of its { $terms } combinations are there wherever there is a solution, the weakest in { $stays } of all; at { $failed } there is none.
conditions-left-out = Left out one at a time, { $changed_n ->
    [0] none of { $cases } cases changes
    [one] one of { $cases } cases changes
   *[other] { $changed } of { $cases } cases change
 } the solution; { $always } of { $terms } { $terms_n ->
    [one] combination stays
   *[other] combinations stay
 } in all.
conditions-age = Figures are of years from { $first } to { $last }: those of different conditions are not always of the same one.
conditions-cannot-cause = Whether a condition brings the outcome about: the comparison says what goes together in these cases, under these anchors and thresholds.
conditions-cannot-absence = What goes with the absence of the outcome: that is a question of its own, and not the reverse of this one.
conditions-too-few = There are fewer than three cases for each condition: such a solution may well be found in random data.
conditions-one-sided = All cases are on the same side in { $name }: it tells hardly anything apart.
conditions-teaching = Anything about regions: these are the published cases of a study, shown to learn the method.
conditions-regions-limits = Regions whose borders changed between editions are missing from some tables.
conditions-patents-early = What patents came of the conditions: patents are of 2012 at the latest, so they come before them.
conditions-truth-title = Truth table: the combinations that occur
conditions-truth-note = { $possible } combinations are possible; { $remainders } hold no case or too few (remainders). { $contradictions } hold cases with the outcome and cases without.
conditions-solutions-title = Solutions, each with all models that tie
conditions-solutions-note = Complex: takes nothing for granted. Parsimonious: any combination without cases may count. Intermediate: only those in the direction expected{ $expected_n ->
    [0] , and here nothing is expected
   *[other] : { $easy } in the first model; { $difficult } more would be needed for the parsimonious one
 }.
conditions-necessity-title = Each condition as necessary for the outcome
conditions-necessity-note = A relevance near 0 means that nearly every case has the condition, so that it says little.
conditions-sets-title = How figures became sets
conditions-sets-note = Anchors: fully out, in between, fully in. Where none are chosen they are the 10th, 50th and 90th percentile of the cases; beside peers, in between is as much as theirs.
conditions-cases-title = The cases
conditions-cases-note = { $models_n ->
    [one] Membership in the solution.
   *[other] Membership in the first of { $models } models that tie.
 }
conditions-swept-title = The solution at other thresholds
conditions-swept-note = Overlap: how far both solutions hold the same cases to the same degree, 1 = alike.
conditions-left-out-title = Cases without which the solution is another
conditions-left-out-note = Overlap: how far both solutions hold the same cases to the same degree, 1 = alike.
conditions-figure-truth-title = { $rows } combinations of conditions occur
conditions-figure-truth-note = Filled: the condition is there; open: it is not. Numbers: cases, and how consistently they have the outcome.
conditions-figure-truth-alt = The truth table as lines of circles, { $rows } combinations; all values are in the table.
conditions-figure-xy-title = { $against } of { $cases } cases speak against the solution
conditions-figure-xy-note = Each dot is a case. On or above the diagonal it agrees; squares are in the solution and do not have the outcome.
conditions-figure-xy-alt = Cases by membership in the solution and in the outcome: { $against } of { $cases } are in the solution without the outcome.
conditions-patents-above-peers = patent applications beside structural peers
conditions-income-above-peers = GDP per inhabitant beside structural peers
conditions-output-positive = goes with the outcome
conditions-output-negative = does not
conditions-output-contradictory = contradictory
conditions-output-remainder = too few cases
conditions-kind-fuzzy = three anchors
conditions-kind-bell = six anchors
conditions-kind-crisp = one threshold
conditions-kind-levels = levels
conditions-kind-given = as given
conditions-case-typical = typical: agrees
conditions-case-degree = agrees, less so in degree
conditions-case-deviant = in the solution, not in the outcome
conditions-case-unexplained = has the outcome, not in the solution
conditions-case-irrelevant = in neither
conditions-case-undecided = exactly between, or no solution
conclusion-conditions = in every model: { $items }
onward-conditions-mix = Which policies of others are missing here?
column-conditions-row = Row
column-conditions-present = With
column-conditions-absent = Without
column-conditions-n = Cases
column-conditions-consistency = Consistency
column-conditions-pri = PRI
column-conditions-output = Output
column-conditions-contradictory = Cases contradict one another
column-conditions-with-outcome = Cases with the outcome
column-conditions-without = Cases without it
column-conditions-solution = Solution
column-conditions-model = Model
column-conditions-expression = Expression
column-conditions-coverage = Coverage
column-conditions-unique = Covered by no other
column-conditions-typical = Typical cases
column-conditions-deviant = Cases that speak against it
column-conditions-relevance = Relevance
column-conditions-unexplained = Cases with the outcome without it
column-conditions-set = Condition or outcome
column-conditions-symbol = Name in expressions
column-conditions-beside-peers = Beside structural peers
column-conditions-of = Year
column-conditions-kind = Calibration
column-conditions-anchors = Anchors
column-conditions-chosen = Chosen
column-conditions-missing = Missing
column-conditions-inside = Cases in the set
column-conditions-half = Exactly between
column-conditions-case = Case
column-conditions-outcome = Membership in the outcome
column-conditions-in-solution = Membership in the solution
column-conditions-case-kind = What the case says
column-conditions-left-out = Without
column-conditions-cut = Consistency asked
column-conditions-least = Cases asked
column-conditions-models = Models that tie
column-conditions-kept = Combinations kept
column-conditions-terms = of
column-conditions-overlap = Least overlap
column-conditions-same = The same
figure-truth-row = Row
figure-truth-n = Cases
figure-truth-consistency = Consist.
parameter-cases = Cases
parameter-cases-why = Regions with the observatory’s figures, the published cases of a study, or members’ coded cases
option-cases-regions = regions
option-cases-schneider-2010 = teaching cases: high-technology exports of 19 countries in four years
option-cases-greckhamer-2008 = teaching cases: business units in the United States
option-cases-members = members’ coded cases
parameter-pool = Regions compared
parameter-pool-why = The area whose regions are the cases
parameter-outcome = Outcome
parameter-outcome-why = income_above_peers, patents_above_peers or an indicator; empty takes the usual one
parameter-outcome-side = Side of the outcome
parameter-outcome-side-why = What goes with its absence is a question of its own
option-outcome-side-presence = its presence
option-outcome-side-absence = its absence
parameter-conditions = Conditions
parameter-conditions-why = Names with commas between; empty takes the usual ones
parameter-calibration = Calibration
parameter-calibration-why = rd_intensity=fuzzy 0.5 1.2 2.5; tertiary_education=crisp 30; empty takes percentiles
parameter-inclusion = Least consistency of a row
parameter-inclusion-why = From 0.8 on is usual
parameter-least-cases = Least cases of a row
parameter-least-cases-why = With many cases ask for more than one
parameter-pri = Least PRI of a row
parameter-pri-why = Whether the row is in the outcome and not as much in its absence
parameter-expectations = Expectations
parameter-expectations-why = Conditions expected to help, with ~ those whose absence is; none for no expectation
parameter-solution = Solution told
parameter-solution-why = All three are in the table
option-solution-intermediate = intermediate
option-solution-parsimonious = parsimonious
option-solution-complex = complex
error-conditions-outcome-too = { $label }: “{ $given }” is the outcome already; leave it out of the conditions.
error-conditions-count = { $label }: choose one to { $most } conditions, not { $count }.
error-conditions-cases = { $label }: { $why }.
error-conditions-expectation = { $label }: “{ $given }” is not among the conditions ({ $known }).
cannot-conditions-pool = Fewer than two regions { $region_in } have figures in the observatory, so there is nothing to compare. Choose a larger area.
cannot-conditions-members = { $cases_n ->
    [0] There is no case in the catalogue.
    [one] There is one case in the catalogue.
   *[other] There are { $cases } cases in the catalogue.
 }{ $cases_n ->
    [0] {""}
   *[other] {" "}Values of conditions are in { $conditions }, an outcome in { $outcomes }, both in { $whole }.
 } A comparison needs at least two cases with both. Members add what a case lacks on its page, write records of the kind “case”, or import them with “distretto catalogue import”.
cli-study = A file with the parameters: JSON of a finding, or of parameters alone; what is given here as well counts more
cli-study-of-another = { $file } is not a study of { $analysis }.
cli-study-unreadable = { $file } cannot be read as parameters: JSON of a finding is wanted, or of parameters alone.
example-qualitative-comparative-analysis = Three cases are in the configuration with 0.8, 0.6 and 0.1, and have the outcome with 0.9, 0.5 and 0.3: the smaller of each pair are 0.8, 0.5 and 0.1, in all 1.4, of 1.5 in the configuration. Its consistency is 0.93, and its coverage 1.4 of 1.7, which is 0.82.
conditions-unseen-title = Combinations of which nothing was seen (remainders)
conditions-unseen-note = { $remainders } combinations hold no case, or fewer than asked. Easy counterfactuals: { $easy }; difficult ones: { $difficult }; taken for granted by the parsimonious solution where nothing is expected: { $assumed }.
conditions-use-easy = easy counterfactual: in the direction expected
conditions-use-difficult = difficult counterfactual: the parsimonious solution alone takes it for granted
conditions-use-assumed = taken for granted by the parsimonious solution
conditions-use-unused = used by no solution
conditions-kind-indirect = single cases judged
column-conditions-use = Use
column-conditions-judged = Cases judged
column-conditions-outside = Cases out of the set
error-conditions-few = { $label }: only { $complete } cases are known in every condition and in the outcome; at least { $least } are needed. Leave out what is missing in most cases.
error-conditions-never-varies = { $label }: { $name } is { $membership } in each of the { $cases } cases. What never varies explains nothing; leave it out, or set its anchors elsewhere.
error-conditions-one-sided = { $label }: in { $name } each of the { $cases } cases is { $side ->
    [in] in the set or exactly between
   *[out] out of the set or exactly between
 }, none on the other side. A condition that tells nothing apart would be in every combination; leave it out, or set its anchors elsewhere.
error-calibration-form = { $label }: { $name } has no such form. It reads name=kind and numbers, with a kind of { $kinds }.
error-calibration-unknown = { $label }: { $name } is neither a condition nor the outcome of this study.
error-calibration-number = { $label } of { $name }: “{ $number }” is not a number. In this line write decimals with a point.
error-calibration-count = { $label } of { $name }: { $wanted ->
    [1] at least one number is needed
   *[other] { $wanted } numbers are needed
 }, not { $count }.
error-calibration-order = { $label } of { $name }: the three anchors must rise from fully out over in between to fully in, or fall where less counts as more.
error-calibration-order-six = { $label } of { $name }: the six anchors must rise; only the two in the middle may be equal.
error-calibration-order-thresholds = { $label } of { $name }: each threshold must be above the one before it.
error-calibration-outcome-levels = { $label } of { $name }: the outcome is one set and takes one threshold.
error-calibration-groups = { $label } of { $name }: the values cannot be parted into { $groups } groups.
error-calibration-unpublished = { $label } of { $name }: no case has a figure.
error-calibration-hardly = { $label } of { $name }: half of the values or more are the same, so percentiles make no anchors. Set the anchors, or a threshold.
error-calibration-not-memberships = { $label } of { $name }: the values are no memberships between 0 and 1, so they cannot be taken as they are.
error-calibration-no-case = { $label } of { $name }: { $case } is none of the cases.
error-calibration-judgement = { $label } of { $name }: a judgement lies between 0 (fully out) and 1 (fully in).
error-calibration-few-judged = { $label } of { $name }: cases with { $judged } different values are judged; at least { $least } are needed for a curve.
error-calibration-same-judged = { $label } of { $name }: every case is judged the same, so there is no curve to draw.
progress-conditions = Solutions worked out again, without single cases and at other thresholds: { $done } of { $of }
