# 1.4 The strategy and the seven criteria of the enabling condition.
s3 = Of the { $criteria } criteria of the enabling condition, “{ $strategy }” meets *{ $green }* with evidence younger than its rule{ $amber_n ->
    [0] {""}
   *[other] , { $amber } in part or with evidence that is too old or without a day
 }{ $red_n ->
    [0] {""}
   *[other] , { $red } not
 }{ $notapplicable_n ->
    [0] .
   *[other] ; { $notapplicable } { $notapplicable_n ->
        [one] does
       *[other] do
     } not apply.
 }
s3-nothing = “{ $strategy }” is in the catalogue, but nothing is entered yet under any of the { $criteria } criteria of the enabling condition.
s3-of-larger = { $region } has no strategy of its own in the catalogue: this is the strategy of a larger area.
s3-missing = Nothing is entered under { $missing } of { $criteria }: { $names }.
s3-old = { $number_n ->
    [one] One criterion is said to be met, but its evidence is older than its rule or has no day: { $names }.
   *[other] { $number } criteria are said to be met, but their evidence is older than its rule or has no day: { $names }.
 }
s3-rule = How old evidence may be is our own rule (24 months for each criterion), not the regulation’s: an administration can set another.
s3-cannot-commission = Whether the Commission will find a criterion fulfilled: that is for its assessment, not for this desk.
s3-table-title = The seven criteria { $region_of }
s3-table-note = Age of the evidence on { $day }. Green: met, with evidence younger than its rule.
s3-table-no-day = Without a day to judge by, no evidence counts as young enough: give the day as a parameter.
light-green = green: met, evidence young enough
light-amber = amber: in part, or evidence too old
light-red = red: not met
light-not-applicable = does not apply
light-empty = nothing entered
column-criterion = Criterion
column-light = Light
column-criterion-state = State as entered
column-evidence = Evidence
column-evidence-day = Day of the evidence
column-evidence-age = Age in months
column-rule = Rule in months
annex-rule = Rule
annex-rule-months = { $n ->
    [one] Evidence is one month old at most.
   *[other] Evidence is { $n } months old at most.
}
column-gap = Gap
onward-priorities = Whether the declared priorities match what the region reveals
about-s3-criteria = Whether each criterion of the enabling condition for smart specialisation is met, with evidence that is young enough.
symbols-s3-criteria = Δt is the age of the evidence in whole months on the day asked about, t* the rule of the criterion. A criterion without an entry is empty, never unmet.
example-s3-criteria = Evidence of 10 March 2025, asked about on 9 March 2027: 23 whole months, within a rule of 24. A day later it is 24 and still within; a month later it is too old.
