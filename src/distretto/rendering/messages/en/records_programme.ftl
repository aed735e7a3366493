# Funding programmes, calls, studies and tools
record-support_forms = Forms of support
record-rate_low = Lowest aid rate
record-rate_high = Highest aid rate
record-rates_note = Aid rates by case
record-ceiling = Highest support for one project
record-ceiling_note = Ceilings by case
record-duration_months = Longest duration, in months
record-duration_note = Rules on duration
record-state_aid = State aid regime
record-call_calendar = When calls open
record-procedure = Selection procedure
record-preselection = Preselection
record-criteria = Award criteria
record-criteria-criterion = Criterion
record-criteria-weight = Weight
record-criteria-threshold = Threshold
record-criteria_note = How criteria are applied
record-total_budget = Total budget
record-applications = Applications
record-funded = Projects funded
record-jobs = Jobs created
record-results_year = Year of the results
record-results_note = What came of it

record-programme = Programme
record-state = State of the call
record-opens = Opens
record-closes = Closes
record-checked = Dates checked on
record-minimum_partners = Fewest partners
record-minimum_countries = Fewest countries
record-expected_results = Expected results
record-documents = Documents to hand in

record-study_type = Type of study
record-scope = Scope
record-method = Method
record-study-results = What was found
record-proposals = Proposals
record-funder = Paid by

record-tool_type = Type of tool
record-mechanism = How it works
record-benefits = What users gain
