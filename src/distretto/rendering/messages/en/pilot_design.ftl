# 2.5 From a practice to a pilot: the logical framework, and the pilots recorded.
pilot-framework = “{ $practice }” gives words for *{ $said } of { $parts }* parts of a pilot’s logical framework { $region_in }.
pilot-open = { $open_n ->
    [one] One is left to write: { $names_low }.
   *[other] { $open } are left to write: { $names_low }.
 }
pilot-baselines = { $asked_n ->
    [0] Its themes and industries lead to no indicator of the observatory.
   *[other] { $known_n ->
        [0] None of { $asked } indicators that fit has a figure { $region_of } in the observatory.
        [one] *One of { $asked }* indicators that fit has its baseline { $region_in } from the observatory, with year and source.
       *[other] *{ $known } of { $asked }* indicators that fit have their baseline { $region_in } from the observatory, with year and source.
     }
 }
pilot-own-indicators = { $indicators_n ->
    [0] The practice names no indicator of its own.
    [one] Its own indicator is to be measured here before the start.
   *[other] Its own { $indicators } indicators are to be measured here before the start.
 }
pilot-assumptions = { $assumptions_n ->
    [0] It states nothing on which it rests: ask those who made it what has to hold.
    [one] One assumption is to be checked.
   *[other] { $assumptions } assumptions are to be checked.
 }
pilot-own-practice = It was made { $region_in } itself: a pilot after it would widen it rather than transfer it.
pilot-no-promise = Whether those who would carry it agree: a framework is a draft to discuss with them.
pilot-years = Baselines of { $first } to { $last }: measure anew what is older than the pilot’s start.
pilot-cannot-work = Whether the measure would work here, and by how much an indicator would change.
pilot-cannot-targets = Targets, partners and money: they are for those who decide to write.
pilot-framework-title = Logical framework of a pilot { $region_in }, after “{ $practice }”
pilot-framework-note = What the practice says is in its own words, of there: rewrite it for here. —: it says nothing.
pilot-indicators-title = Indicators of the practice
pilot-indicators-note = Before and after: there, as the practice tells it.
pilot-baselines-title = Indicators with a baseline { $region_in }
pilot-baselines-note = Verified by: the same table when it is published anew. The figures are of the whole area; a small pilot will not move them visibly. —: no figure.
pilot-assumptions-title = Assumptions to check { $region_in }
pilot-assumptions-note = Unknown until somebody of the area has answered.
pilot-part-goal = Impact
pilot-part-purpose = Outcome
pilot-part-target-group = Target group
pilot-part-results = Outputs
pilot-part-activities = Activities
pilot-part-resources = Resources
pilot-part-time = Time
pilot-part-assumptions = Assumptions
pilot-part-indicators = Indicators
pilot-part-measured = Baseline and target
pilot-from-problem = the problem there
pilot-from-evidence-of-success = what changed there
pilot-from-beneficiaries = who gained there
pilot-from-what-was-done = what was done there
pilot-from-resources = what it took there
pilot-write-goal = The change in the area to which the pilot adds, in one sentence
pilot-write-purpose = What will be different at its end, for whom, and how one will see it
pilot-write-target-group = Who takes part and who gains, and how many
pilot-write-results = What the pilot will have made: services, plants, agreements, trained people
pilot-write-activities = The steps here, with who does each and by when
pilot-write-resources = People, money and its sources, partners
pilot-write-time = Start, end, and the dates on which it is decided whether to go on
pilot-assumed-necessary = Necessary precondition
pilot-assumed-helpful = Helpful precondition
pilot-assumed-unknown = Precondition, weight not known
pilot-jobs-in = Jobs in the industry
pilot-green-share = Green industries in all jobs
pilot-measure-first = to be measured before the start
pilot-unit-persons = persons employed
pilot-unit-percent = per cent
pilot-unit-index = EU = 100
pilot-unit-pps = purchasing power standards per head
pilot-unit-per-million = per million inhabitants
pilots-recorded = { $pilots_n ->
    [one] *One* pilot{ $which ->
        [every] {""}
       *[ecoinnovation] {" "}on eco-innovation
     } is recorded { $region_in } or for a larger area around it
   *[other] *{ $pilots }* pilots{ $which ->
        [every] {""}
       *[ecoinnovation] {" "}on eco-innovation
     } are recorded { $region_in } or for a larger area around it
 }; { $whole_n ->
    [0] none has a whole logical framework on record, with an indicator that has baseline and target.
    [one] one has a whole logical framework on record, with an indicator that has baseline and target.
   *[other] { $whole } have a whole logical framework on record, with an indicator that has baseline and target.
 }
pilots-none = { $every_n ->
    [0] No pilot is recorded { $region_in } yet.
   *[other] { $every } pilots are recorded { $region_in }; none is about eco-innovation.
 }
pilots-lack = Missing most often: { $names_low }.
pilots-choose = To design a pilot, choose a practice among those from places like { $region }, and take it on from its page.
pilots-title = Pilots { $region_in } and what of a logical framework each has on record
pilots-cannot-success = Whether a pilot worked.
onward-pilot-transfer = How alike the place of the practice is, and on what it rests
onward-pilots-recorded = Which pilots are recorded here, and what their frameworks lack
onward-pilot-calls = Which call could pay for it
column-pilot-part = Part
column-pilot-from = From
column-pilot-told = What the practice says
column-pilot-write = To write for here
column-pilot-indicator = Indicator
column-pilot-unit = Unit
column-pilot-before = Before, there
column-pilot-after = After, there
column-pilot-baseline-here = Baseline here
column-pilot-level = Level
column-pilot-verified = Verified by
column-pilot-assumed = From
column-pilot-status = Stage
parameter-pilots = Pilots
parameter-pilots-why = All of them, or those on eco-innovation
option-pilots-every = all
option-pilots-ecoinnovation = on eco-innovation
about-logical-framework = A measure laid out by its impact, its outcome, its outputs and its activities, with indicators, baselines and what has to hold.
symbols-logical-framework = ← reads *rests on*: activities make outputs, outputs serve the outcome, the outcome adds to the impact, each as long as the assumptions hold. A part that the practice does not say stays open.
example-logical-framework = A practice tells its problem and what was done, and nothing else: impact and activities begin with its words, the other five parts are open with what to write.
pilot-design = Design a pilot { $region_in } after it
pilot-begin = Begin a pilot’s record from this
pilot-taken-over = (from { $place }: rewrite)
pilot-taken-over-anywhere = (from the practice: rewrite)
pilot-ticks = What you ticked here stays here: in the pilot every assumption begins as unknown.
pilots-choose-here = Choose a practice
pilot-begin-note = The form opens with what stands here: activities, assumptions, indicators with their baselines. Nothing is published before you submit it.
formula-logical-framework = impact ← outcome ← outputs ← activities
origin-logical-framework = European Commission (2004)
pilot-from-nothing = not asked of a practice
