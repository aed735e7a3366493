# The kinds of record
kind-policy = { $count ->
    [one] Policy
   *[other] Policies
}
kind-policy-about = A policy is what a public authority does for clusters and innovation: aims, instruments, means and results.
kind-cluster = { $count ->
    [one] Cluster
   *[other] Clusters
}
kind-cluster-about = A cluster and the organisation that manages it: members, services, what it offers and what it needs.
kind-practice = { $count ->
    [one] Practice
   *[other] Practices
}
kind-practice-about = A practice is what was done about a problem, on which conditions it rests, and whether it worked; what did not work belongs here too.
kind-programme = { $count ->
    [one] Funding programme
   *[other] Funding programmes
}
kind-programme-about = A funding programme: who can ask, how it is chosen, what is paid, and what came of it.
kind-call = { $count ->
    [one] Call
   *[other] Calls
}
kind-call-about = A call of a funding programme: when it opens and closes, for how much, and for whom.
kind-study = { $count ->
    [one] Study or initiative
   *[other] Studies and initiatives
}
kind-study-about = A study or an initiative: what was looked at, how, and what was found.
kind-tool = { $count ->
    [one] Tool or incentive
   *[other] Tools and incentives
}
kind-tool-about = A tool or an incentive: how it works, for whom, and what it brought.
kind-pilot = { $count ->
    [one] Pilot action
   *[other] Pilot actions
}
kind-pilot-about = A pilot action with its logical framework, its money, its partners and its milestones.
kind-strategy = { $count ->
    [one] Strategy
   *[other] Strategies
}
kind-strategy-about = A strategy of a region or country, for smart specialisation or for clusters: its priorities and its enabling condition.
kind-assessment = { $count ->
    [one] Assessment
   *[other] Assessments
}
kind-assessment-about = An assessment of a region’s cluster policy through four lenses: the past, the present, visions, and parallel contexts.
kind-transfer = { $count ->
    [one] Transfer
   *[other] Transfers
}
kind-transfer-about = A transfer is a practice that was taken up elsewhere: what was changed, and what came of it.
kind-case = { $count ->
    [one] Case
   *[other] Cases
}
kind-case-about = A case is a cluster with its conditions and its outcome as reasoned values, ready to be compared with other cases.

# Sections of a record, in the form and on the page
section-what = What it is
section-what-help = Title and summary in plain words: most readers see no more than these.
section-where = Where, what about and when
section-where-help = By these, readers and analyses find the record.
section-who = Who
section-who-help = The organisations behind it, and the office that answers questions; no private persons.
section-sources = Sources
section-sources-help = Where what is written here can be checked; at least one source is needed.
section-related = Related records and findings
section-related-help = Other records that it hangs together with, and findings that bear on it.
section-aims = Aims and instruments
section-aims-help = What the policy wants to reach, with which instruments, and for whom.
section-means = Means
section-means-help = The money, who decides, and on what legal ground.
section-policy-results = Results
section-policy-results-help = How it stands, whether it was evaluated, and what was found.
section-profile = Profile
section-profile-help = What the cluster does, since when, and in which legal form.
section-members = Members and staff
section-members-help = Counts of members, with their year; leave open what is not known.
section-activities = Services, offers and needs
section-activities-help = What the cluster does for its members, and what others can exchange with it.
section-finance = Finance
section-finance-help = Income and costs by year; only those who edit this record see them.
section-what_was_done = What was done
section-what_was_done-help = The problem, what was done about it, and how it ended.
section-rests_on = What it rests on
section-rests_on-help = What has to be there for it to work: this decides whether it can work elsewhere.
section-worked = Whether it worked
section-worked-help = The evidence, in numbers where there are any, and what went wrong.
section-offer = What is offered
section-offer-help = Who can ask for support, for what, and how much of it is paid.
section-procedure = How it is chosen
section-procedure-help = When calls open, and how applications are judged.
section-money = Money and results
section-money-help = What the programme has to spend, and what came of it.
section-dates = Dates
section-dates-help = The programme it belongs to, and when the call opens and closes.
section-call-conditions = Conditions
section-call-conditions-help = Who can take part, and what has to be handed in.
section-looked_at = What was looked at and found
section-looked_at-help = The question, the way it was answered, and the answer.
section-works = How it works
section-works-help = What it does, for whom, at what cost, and what it brought.
section-framework = Logical framework
section-framework-help = From activities to impact: each level leads to the next if the assumptions hold.
section-carried_by = Money, partners and milestones
section-carried_by-help = Who carries it, with what money, and what is due when.
section-logic = Vision and logic
section-logic-help = Where the strategy wants to go, and how it means to get there.
section-priorities = Priorities
section-priorities-help = The areas that the strategy has chosen, one a line.
section-strategy-criteria = Enabling condition
section-strategy-criteria-help = The seven criteria of the enabling condition for smart specialisation, each with its evidence.
section-lenses = The four lenses
section-lenses-help = What those who answered see when they look back, around, ahead and elsewhere.
section-scores = Scores
section-scores-help = Scores from 1 to 5 with their reasons, and who gave them when.
section-taken_up = How it was taken up
section-taken_up-help = Which practice was taken up, by whom, with what changes, and how it went.
section-coded = Outcome and conditions
section-coded-help = Each value with its scale and the reason for it, so that others can follow or dispute it.

# Names of facets that are not the field’s
facet-kind = Kind of record
facet-themes = Theme
facet-country = Country
facet-regions = Region
facet-sectors = Industry
facet-language = Language
facet-confirmation = Confirmation
facet-organisation = Organisation
facet-label = Cluster label
facet-outcome = Outcome of the practice
facet-result = Result of the transfer

# The review: its steps, after who takes them, and what they decided
step-reviewer = Reviewer
step-coordinator = Coordinator of the theme
step-expert = Expert
verdict-approved = Approved
verdict-changes = Changes asked for

# How complete a record is
completeness = { $left ->
    [0] { $score } of 100. What is missing most: { $missing }.
    [one] { $score } of 100. What is missing most: { $missing }; and one more field.
   *[other] { $score } of 100. What is missing most: { $missing }; and { $left } more fields.
}
completeness-whole = { $score } of 100. Nothing that counts is missing.

# How fields, lines and values are written
record-in-line = { $field }, line { $line }
record-in-column = { $field }: { $column }
record-in-cell = { $field }, line { $line }: { $column }
record-labelled = { $label }: { $value }
record-not-stated = Not stated
written-euro = EUR { $amount }
written-millions = EUR { $amount } million
written-billions = EUR { $amount } billion
written-moment = { $day }, { $time } ({ $place } time)
written-moment-utc = { $day }, { $time } (UTC)

# Every record: its fields, and what several kinds share
record-title = Title
record-original_title = Title in the original language
record-summary = Summary
record-body = Full description
record-regions = Regions
record-level = Level of government
record-themes = Themes
record-sectors = Industries
record-start = Start
record-end = End
record-organisations = Organisations
record-organisations-name = Name
record-organisations-role = Role
record-organisations-helix = Part of the quadruple helix
record-organisations-address = Website
record-contact_role = Who can be asked
record-sources = Sources
record-sources-title = Title
record-sources-publisher = Publisher
record-sources-year = Year
record-sources-address = Web address
record-sources-supports = Supports
record-sources-seen = How it was read
record-as_of = As of
record-links = Links
record-links-title = What is there
record-links-address = Web address
record-languages = Languages of the documents
record-licence = Licence
record-relations = Related records
record-relations-relation = Relation
record-relations-record = Record
record-findings = Findings

record-objectives = Objectives
record-instruments = Policy instruments
record-eco_activities = Eco-innovation activities
record-status = Status
record-budget = Budget
record-budget_note = What the budget covers
record-budget_sources = Where the money comes from
record-governance = Governance
record-legal_basis = Legal basis
record-eligibility = Who and what is eligible
record-beneficiaries = Beneficiaries
record-context_conditions = Conditions of the context
record-resources = Resources needed
record-results = Results
record-difficulties = Difficulties
record-column-unit = Unit
record-column-year = Year
record-column-amount = Amount
record-column-access = Access to
record-column-what = What exactly
record-column-sectors = Industries
record-column-indicator = Indicator
record-column-baseline = Baseline
record-column-source = Source
