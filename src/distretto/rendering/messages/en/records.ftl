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
section-where = Place, subject, period
section-where-help = By these, readers and analyses find the record.
section-who = Who
section-who-help = The organisations behind it, and the office that answers questions; no private persons.
section-sources = Sources
section-sources-help = Where what is written here can be checked; at least one source is needed.
section-related = Related records and findings
section-related-help = Other records that it is related to, and findings that bear on it.
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
section-finance-help = Income, costs and reserves by year. They are not public: its editors see them, and whomever they let; the record’s page “Who sees what is private” says who that is.
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
record-title-help = The name by which people will look for it; no slogan, no abbreviation alone.
record-title-example = e.g. Innovation vouchers for small firms
record-original_title = Title in the original language
record-original_title-help = Its official title, if the original is in another language than this record.
record-original_title-example = e.g. Voucher per l’innovazione delle piccole imprese
record-summary = Summary
record-summary-help = Two or three sentences that say what it is, for whom, and what came of it; many readers see nothing else.
record-summary-example = e.g. Small firms get a voucher for a first project with a research body. The firm chooses the body; the region pays most of the cost.
record-body = Full description
record-body-help = Everything that the other fields have no place for, with headings where it gets long.
record-body-example = e.g. How it began, How it works today, What was learnt
record-regions = Regions
record-regions-help = Where it takes place or whom it serves; choose a country if it holds for the whole country.
record-regions-example = e.g. Marche, Umbria
record-level = Level of government
record-level-help = The level that decides on it, not the one that benefits.
record-level-example = e.g. Regional
record-themes = Themes
record-themes-help = The themes of the working groups that it belongs to; one or two say more than six.
record-themes-example = e.g. Eco-innovation, Financing
record-sectors = Industries
record-sectors-help = The industries that it is meant for; leave it open if it is for all.
record-sectors-example = e.g. Manufacture of furniture
record-start = Start
record-start-help = When it began or begins, as far as it is known: a year, a month or a day.
record-start-example = e.g. 2021, 2021-03 or 2021-03-15
record-end = End
record-end-help = When it ended or will end; leave it open if no end is set.
record-end-example = e.g. 2027-12-31
record-organisations = Organisations
record-organisations-help = Each organisation that has a part in it, one a line, with its role.
record-organisations-example = e.g. a regional development agency as manager
record-organisations-name = Name
record-organisations-name-help = The official name, with the abbreviation in brackets if it is better known.
record-organisations-name-example = e.g. Regional development agency
record-organisations-role = Role
record-organisations-role-help = What this organisation does here; one that has two roles gets two lines.
record-organisations-role-example = e.g. Funder
record-organisations-helix = Part of the quadruple helix
record-organisations-helix-help = Which of the four it belongs to: business, research, public bodies or civil society.
record-organisations-helix-example = e.g. Public authorities
record-organisations-address = Website
record-organisations-address-help = Its home page, beginning with https://.
record-organisations-address-example = e.g. https://agency.example
record-contact_role = Who can be asked
record-contact_role-help = The office or function that answers questions; no name of a person.
record-contact_role-example = e.g. Innovation unit of the regional government
record-sources = Sources
record-sources-help = Each document or page on which this record rests, one a line.
record-sources-example = e.g. an evaluation report with its publisher and year
record-sources-title = Title
record-sources-title-help = The title as it stands on the document or page.
record-sources-title-example = e.g. Mid-term evaluation of the voucher scheme
record-sources-publisher = Publisher
record-sources-publisher-help = Who published it; for a web page, the organisation that runs the site.
record-sources-publisher-example = e.g. Regional government
record-sources-year = Year
record-sources-year-help = The year in which it was published, not the year that it writes about.
record-sources-year-example = e.g. 2023
record-sources-address = Web address
record-sources-address-help = Where it can be read, beginning with https://; a direct link serves best.
record-sources-address-example = e.g. https://region.example/evaluation.pdf
record-sources-supports = Supports
record-sources-supports-help = The fields of this record that can be checked in this source.
record-sources-supports-example = e.g. Budget, Results
record-sources-seen = How it was read
record-sources-seen-help = Whether whoever wrote this read all of the source or a part of it.
record-sources-seen-example = e.g. Read in an excerpt
record-as_of = As of
record-as_of-help = The year for which what is written here holds; usually that of the youngest source.
record-as_of-example = e.g. 2024
record-links = Links
record-links-help = Pages that help readers on but are no source of what is written here.
record-links-example = e.g. the application form
record-links-title = What is there
record-links-title-help = What readers find when they follow the link.
record-links-title-example = e.g. Application form and instructions
record-links-address = Web address
record-links-address-help = The web address, beginning with https://.
record-links-address-example = e.g. https://region.example/apply
record-languages = Languages of the documents
record-languages-help = The languages in which the documents can be read, whatever this record is written in.
record-languages-example = e.g. Italian, English
record-licence = Licence
record-licence-help = The licence under which others can use the text of this record.
record-licence-example = e.g. Creative Commons Attribution 4.0
record-relations = Related records
record-relations-help = Records of the catalogue that this one is related to, one a line.
record-relations-example = e.g. a call funds a pilot action
record-relations-relation = Relation
record-relations-relation-help = How this record stands to the other; read it from here to there.
record-relations-relation-example = e.g. Funds
record-relations-record = Record
record-relations-record-help = The other record, found by its title or its key.
record-relations-record-example = e.g. programme-innovation-vouchers
record-findings = Findings
record-findings-help = Addresses of findings of this platform that bear on the record, one a line.
record-findings-example = e.g. the specialisation profile of the region

record-objectives = Objectives
record-objectives-help = What it is meant to change, for whom and by when; copy no preamble.
record-objectives-example = e.g. Bring 200 small firms into a first project with a research body by 2027
record-instruments = Policy instruments
record-instruments-help = The instruments it uses, from the EC-OECD list; choose those that carry it, not every one that occurs.
record-instruments-example = e.g. Innovation vouchers
record-eco_activities = Eco-innovation activities
record-eco_activities-help = What it does for eco-innovation; leave it open if eco-innovation is not its business.
record-eco_activities-example = e.g. Industrial symbiosis
record-status = Status
record-status-help = How it stands today, not how it was planned.
record-status-example = e.g. Active
record-budget = Budget
record-budget-help = Public money in euro for the whole of its duration; only a figure that a source gives.
record-budget-example = e.g. 12000000
record-budget_note = What the budget covers
record-budget_note-help = What the figure includes, its years, or what a source says when it gives no exact figure.
record-budget_note-example = e.g. 2021 to 2027, without the firms’ own share
record-budget_sources = Where the money comes from
record-budget_sources-help = Which funds pay for it, with shares where they are known.
record-budget_sources-example = e.g. European Regional Development Fund 50 per cent, region 50 per cent
record-governance = Governance
record-governance-help = Who decides, who advises, and how the interested parties take part.
record-governance-example = e.g. A steering committee of region, firms and universities meets twice a year
record-legal_basis = Legal basis
record-legal_basis-help = The law or decision that it rests on, with number and date.
record-legal_basis-example = e.g. Regional law on innovation, number and year
record-eligibility = Who and what is eligible
record-eligibility-help = Who can ask and for what costs, in plain words; say also who is left out.
record-eligibility-example = e.g. Small firms with a site in the region; consultancy and laboratory costs
record-beneficiaries = Beneficiaries
record-beneficiaries-help = Those who receive the support itself.
record-beneficiaries-example = e.g. Small firms, Medium-sized firms
record-context_conditions = Conditions of the context
record-context_conditions-help = What in the region’s economy and institutions helped or hindered it.
record-context_conditions-example = e.g. A dense network of small firms; no large university nearby
record-resources = Resources needed
record-resources-help = Staff, money, premises and skills that it takes to run it.
record-resources-example = e.g. Two people full time and a small laboratory
record-results = Results
record-results-help = What has come of it so far, with figures and their year where there are any.
record-results-example = e.g. 40 firms advised in 2023, half of them for the first time
record-difficulties = Difficulties
record-difficulties-help = What went wrong or was harder than expected; others learn most from this.
record-difficulties-example = e.g. Firms found the application too long and dropped out
record-column-unit = Unit
record-column-unit-help = What the values are counted in.
record-column-unit-example = e.g. firms, per cent, tonnes a year
record-column-year = Year
record-column-year-help = The year for which the value holds.
record-column-year-example = e.g. 2023
record-column-amount = Amount
record-column-amount-help = The amount in euro, without cents.
record-column-amount-example = e.g. 85000
record-column-access = Kind of access
record-column-access-help = The kind of access that partners give or look for.
record-column-access-example = e.g. Access to markets
record-column-what = What exactly
record-column-what-help = One concrete thing, so that others can tell whether it fits.
record-column-what-example = e.g. A test line for recycled packaging
record-column-sectors = Industries
record-column-sectors-help = The industries that it is for; leave it open if it is for all.
record-column-sectors-example = e.g. Manufacture of rubber and plastic products
record-column-indicator = Indicator
record-column-indicator-help = What is measured, so that somebody else would measure the same.
record-column-indicator-example = e.g. Firms with a first research project
record-column-baseline = Baseline
record-column-baseline-help = The value before it began.
record-column-baseline-example = e.g. 12
record-column-source = Source
record-column-source-help = Where it can be checked: document and page.
record-column-source-example = e.g. Annual report 2023, page 14
