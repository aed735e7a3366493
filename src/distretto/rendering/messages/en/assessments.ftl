# Assessments of cluster policy laid side by side. A score is the opinion of those who are named; missing is not zero.
question-innovation-assessments = How was cluster policy assessed { $region_in }, and how beside earlier and elsewhere?
question-innovation-assessments-general = How was our cluster policy assessed, and how beside earlier and elsewhere?
assessments-leads = “{ $assessment }” has { $scored_n ->
    [0] no score yet.
    [one] *one score* of { $cells } possible.
   *[other] *{ $scored } scores* of { $cells } possible.
 }
assessments-beside = Beside “{ $other }”, of { $compared_n ->
    [one] the one cell
   *[other] the { $compared } cells
 } that both scored, { $higher } scored higher here, { $same } the same, { $lower } lower.
assessments-nothing-shared = With “{ $other }” there is nothing to compare: no cell was scored in both.
assessments-alone = There is no other assessment to lay beside it yet.
assessments-opinions = Scores are the opinions of those who answered, on a scale of 1 to 5.
assessments-unscored = { $left_n ->
    [0] All { $cells } cells (four lenses by the themes assessed) have a score.
    [one] { $scored } of { $cells } cells (four lenses by the themes assessed) have a score; one is not scored, which is not zero.
   *[other] { $scored } of { $cells } cells (four lenses by the themes assessed) have a score; the others are not scored, which is not zero.
 }
assessments-cannot-scale = Whether a 3 in one region means what a 3 means in another: those who answered were not the same. Read the reasons.
assessments-cannot-effect = Whether a policy brought about what a later score says.
assessments-scores-title = Scores and their reasons
assessments-scores-note = 1 very weak, 2 weak, 3 in between, 4 strong, 5 very strong. A dash: not scored.
assessments-differences-title = Differences from “{ $assessment }”
assessments-differences-note = The score of that assessment minus the other’s, only where both have one.
assessments-pairs-title = In how many cells the scores differ
assessments-who-title = Who answered, and when
assessments-who-note = By function and number, as the record says it.
onward-assessed-strategy = What the strategy says, and how it stands under the seven criteria
column-assessment = Assessment
column-assessment-other = Beside
column-assessment-lens = Lens
column-assessment-theme = Theme
column-assessment-score = Score
column-assessment-reason = Reason
column-assessment-own-score = Score here
column-assessment-other-score = Score there
column-assessment-difference = Difference
column-assessment-compared = Scored by both
column-assessment-higher = Higher here
column-assessment-same = The same
column-assessment-lower = Lower here
column-assessment-only-own = Only here
column-assessment-only-other = Only there
column-assessment-shared = Share of cells compared
column-assessment-day = Date
column-assessment-who = Answered by
parameter-assessment = Assessment
parameter-assessment-why = The last part of its address in the catalogue; empty means the newest of the area
parameter-assessed-beside = Beside
parameter-assessed-beside-why = The last parts of the addresses of up to four others, with commas; empty means the earlier one and those of other areas
cannot-no-assessment = No assessment of cluster policy { $region_in } is in the catalogue yet. Whoever works there can begin one: Add a record, Assessment.
cannot-no-such-assessment = No assessment in the catalogue has the address “{ $given }”. Look for it in the catalogue and copy the last part of its address.
method-paired-scores = paired scores
about-paired-scores = Two sets of scores of the same things, compared where both have one.
symbols-paired-scores = a_i is one’s own score of thing i, b_i the other’s; d_i is their difference. Where one of the two is missing, nothing is compared, and the thing is counted by who alone scored it. No mean is taken: the steps of such a scale need not be equal.
example-paired-scores = One’s own: 3, 2, not scored, 4, 5. The other’s: 2, 4, 3, not scored, 5. Three are compared: one higher (+1), one lower (−2), one the same; one is scored here alone, one there alone.
