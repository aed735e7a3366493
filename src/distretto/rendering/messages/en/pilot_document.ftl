# The logical framework of a pilot as a document
logframe-subtitle = Logical framework of a pilot
logframe-practice = After the practice
logframe-places = Where
logframe-status = Stage
logframe-draft = A draft to be written on. What is slanted is a prompt, or tells of the practice’s own place: nobody here has said it yet.
logframe-matrix = The framework
logframe-indicators = Indicators
logframe-assumptions = Assumptions
logframe-around = Who, with what, when
logframe-budget = Budget
logframe-milestones = Milestones
logframe-from = Where this is from
logframe-level = Level
logframe-level-impact = Impact (overall objective)
logframe-level-outcome = Outcome (purpose)
logframe-level-output = Outputs (results)
logframe-level-activity = Activities
logframe-logic = What is meant
logframe-indicators-in-short = Indicators, from baseline to target
logframe-verified = Verified by
logframe-indicator = Indicator
logframe-unit = Unit
logframe-baseline = Baseline
logframe-year = Year
logframe-target = Target
logframe-target-year = By
logframe-no = No.
logframe-assumption = What has to hold
logframe-state = Does it hold here?
logframe-then = What is done if not
logframe-part = Part
logframe-here = Here
logframe-line = Cost
logframe-amount = Euro
logframe-source = Paid from
logframe-milestone = What will be reached
logframe-due = When
logframe-who = Who answers for it
logframe-partners = Partners
logframe-evaluation = Evaluation
logframe-in-short = { $name }: { $known ->
    [yes] { $baseline }{ $unit ->
        [no] {""}
       *[other] {" "}{ $unit }
     }{ $year ->
        [no] {""}
       *[other] {" "}({ $year })
     }
   *[no] to be measured
 } → { $aimed ->
    [yes] { $target }{ $by ->
        [no] {""}
       *[other] {" "}({ $by })
     }
   *[no] ……
 }
logframe-there = As the practice tells it
logframe-there-said = There: { $said }
logframe-there-figures = there { $before ->
    [no] {""}
   *[other] { $before }{" → "}
 }{ $after }
logframe-no-indicators = No indicator is named yet.
logframe-choose-indicator = By what will one see it? An indicator, its baseline and a target
logframe-name-source = Which register, survey or count will show it?
logframe-see-milestones = the milestones below
logframe-target-open = ……
logframe-year-open = ……
logframe-not-published = not published: to be measured
logframe-not-told = not written yet
logframe-state-open = yes / in part / no, and who says so
logframe-then-open = ……
logframe-ask-assumptions = The practice states none: ask those who made it what has to hold
logframe-amount-open = ……
logframe-source-open = programme or own money
logframe-day-open = ……
logframe-who-open = ……
logframe-cost-staff = Staff
logframe-cost-administration = Office and administration
logframe-cost-travel = Travel and accommodation
logframe-cost-services = External expertise and services
logframe-cost-equipment = Equipment
logframe-cost-works = Infrastructure and works
logframe-cost-total = Total
logframe-step-start = Partners have signed; the pilot begins
logframe-step-measured = The baselines that are missing are measured
logframe-step-first-outputs = The first outputs are there
logframe-step-decision = It is decided whether to go on, on the indicators so far
logframe-step-end = The pilot ends; the indicators are measured again
logframe-step-evaluated = The evaluation is published, and what was learnt stands in the pilot’s record
logframe-record-note = As its record says it; what is slanted the record does not say yet.
logframe-take = Take it away to write on:
logframe-take-record = Its logical framework:
logframe-short-impact = Impact
logframe-short-outcome = Outcome
logframe-short-output = Output
logframe-short-activity = Activity
logframe-measure-first = to be measured first
logframe-which-assumptions = { $last ->
    [one] A1, below?
   *[other] which of A1 to A{ $last }, below
 }
cli-framework = Write the logical framework of a pilot as a document across the page: PDF, DOCX or HTML
cli-framework-key = A practice, with --region; or a pilot on record
cli-framework-region = The area where a pilot after the practice would be
cli-framework-output = The file; its suffix (.pdf, .docx, .html) chooses the format
cli-framework-no-pilot = “{ $given }” is no published pilot. For a pilot after a practice, say where with --region.
pilot-checked = [here: { $answer }]
pilot-ticks-kept = What you kept goes along: in the pilot’s form, and in the document that you take away, each assumption begins with your answer.
pilot-ticks-keep = Keep your answers, and they go along into the pilot’s form and its document.
logframe-issued = Issued
logframe-made-with = Made with
