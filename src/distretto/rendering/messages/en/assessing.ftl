# Making an assessment step by step, its matrix, and several side by side.
assessing-start = Assess a cluster policy
assessing-lead = In four steps, one lens each: what was done and what came of it, how things stand, what is wanted, and what others do. Beside each stands what the platform knows already. What you type is kept; you can leave and come back.
assessing-region = Region or country
assessing-region-help = Whose cluster policy is assessed.
assessing-region-needed = Say which region or country is assessed.
assessing-region-unknown = There is no region or country called “{ $given }”. Choose one of those offered while you type.
assessing-themes = Themes
assessing-themes-help = Each theme gets a score in each lens. Fewer themes, better reasons.
assessing-themes-needed = Choose at least one theme.
assessing-earlier = There is an earlier assessment. Does this one follow it?
assessing-earlier-help = Then its scores and reasons stand beside yours, and both can be compared.
assessing-earlier-none = No, it stands on its own
assessing-begin = Begin
assessing-whole = All fields on one page
assessing-title = { $region }: cluster policy for { $themes }, { $year }
assessing-title-whole = { $region }: cluster policy in all themes, { $year }
assessing-title-again = { $title } ({ $n })
assessing-steps = Steps of the assessment
assessing-step-about = Who answered
assessing-step-summary = Summary
assessing-scored = { $n ->
    [0] Not scored yet
   *[other] { $n } of { $all } scored: { $named }
 }
assessing-needed = { $n } of { $all } needed fields filled in
assessing-next = Next
assessing-back = Back
assessing-leave = Save and leave
assessing-kept = What you typed is kept, with what is still to be mended. “My page” leads back to it.
assessing-moved = Somebody else has saved this assessment since you began. See below what differs.
assessing-ask = Questions to begin with
assessing-past-1 = What was done for clusters in the last years, with how much money and by whom?
assessing-past-2 = What came of it: was it evaluated, and what is there today that would be missing otherwise?
assessing-past-3 = What was tried and given up, and why?
assessing-present-1 = Where are the region’s strengths, and do its clusters stand on them?
assessing-present-2 = Who is in charge of cluster policy, with which people and which means?
assessing-present-3 = Who takes part, and who is missing?
assessing-visions-1 = What should the region’s clusters be able to do in ten years?
assessing-visions-2 = Which priorities are written down, and who shares them?
assessing-visions-3 = How would one notice on the way that the vision was wrong?
assessing-parallel-1 = Which regions began from a similar place, and which way did they take?
assessing-parallel-2 = What did they do that would fit here, and what would not?
assessing-parallel-3 = From whom could one learn next, and what has one to offer in return?
assessing-scores = Scores
assessing-scale = From 1 (very weak) to 5 (very strong). A score needs a reason. What you cannot judge stays without one: that is not zero.
assessing-scale-none = Not scored
assessing-scale-1 = very weak
assessing-scale-2 = weak
assessing-scale-3 = in between
assessing-scale-4 = strong
assessing-scale-5 = very strong
assessing-score-of = Score for { $theme }
assessing-score-needed = There is a reason or a finding here, but no score: choose one, or take the others out.
assessing-reason = Reason
assessing-reason-needed = A score needs a reason: why this one, and not one higher or lower?
assessing-evidence = Rests on
assessing-evidence-own = Cite another finding
assessing-evidence-address = Address of a finding
assessing-detach = Take out
assessing-then-of = Beside each theme: what “{ $title }” said.
assessing-then = Then: { $score }.
assessing-known = What the platform knows already
assessing-attach = Attach as evidence to:
assessing-no-findings = No finding about this region bears on this lens yet.
assessing-no-records = The catalogue has none for this region yet.
assessing-all-of-kind = All of them in the catalogue
assessing-priorities = Priorities: { $named }
assessing-evaluated = Evaluation: { $told }
assessing-not-evaluated = No evaluation is recorded.
assessing-before = Before it is handed in
assessing-opens = { $n ->
    [one] One thing is missing:
   *[other] { $n } things are missing:
 }
assessing-nothing-open = Everything that is needed is there.
assessing-guided = Go through the four lenses step by step
assessed-heading = Scores by theme and lens
assessed-counted = { $n } of { $all } cells have a score.
assessed-missing = { $n ->
    [one] Not scored at all: the lens “{ $lenses }”.
   *[other] Not scored at all: the lenses “{ $lenses }”.
 }
assessed-not-scored = not scored
assessed-then = { $year }: { $score }
assessed-scale = Scores are opinions of those who answered, from 1 (very weak) to 5 (very strong); each has its reason below.
assessed-compare-earlier = Compare with the earlier one of { $year }
assessed-compare-others = Compare with other regions
assessed-compare-title = Assessments side by side
assessed-compare-note = Scores are opinions of those who are named, from 1 (very weak) to 5 (very strong). Compared is only what both scored; what was not scored is not zero. Beside each score stands how far it lies above or below the first assessment’s.
assessed-difference = { $way ->
    [more] { $points } higher than the first
    [less] { $points } lower than the first
   *[same] the same as the first
 }
assessed-csv = Table as CSV
assessed-finding = Open as a finding
assessed-choose = Mark two to { $most } assessments.
assessed-compare-these = Lay them side by side
assessed-none = There is no assessment in the catalogue yet: nobody has published one, and none is invented. Yours can be the first.
