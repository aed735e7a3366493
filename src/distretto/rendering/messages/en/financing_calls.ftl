# 4.4 Funding finder: which call fits.
calls-leads = { $dated_n ->
    [1] On { $day }, { $open_n ->
        [one] one recorded call is open
       *[other] { $open } recorded calls are open
     }
   *[other] { $open_n ->
        [one] One call is recorded as open
       *[other] { $open } calls are recorded as open
     }
 }. For { $known ->
    [cluster] { $who }
   *[described] an applicant { $region_in } ({ $who_low })
 } *{ $fit }* { $fit_n ->
    [one] fits
   *[other] fit
 } by all that is recorded{ $nearly_n ->
    [0] {""}
    [one] , one nearly fits
   *[other] , { $nearly } nearly fit
 }{ $unknown_n ->
    [0] {""}
    [one] , of one it is not known
   *[other] , of { $unknown } it is not known
 }{ $unfit_n ->
    [0] .
    [one] , and one does not fit.
   *[other] , and { $unfit } do not fit.
 }
calls-none-open = { $calls_n ->
    [0] No call is recorded yet.
   *[other] { $dated_n ->
        [1] No recorded call is open on { $day }
       *[other] No call is recorded as open
     }, neither for { $known ->
        [cluster] { $who }
       *[described] an applicant { $region_in } ({ $who_low })
     } nor for anybody else.
 } Whoever follows this question on its page is told when one is recorded that fits.
calls-next = The next deadline is that of { $call }: { $closes }.
calls-nearly = { $call } fits but for this: { $missing_low }{ $more_n ->
    [0] .
    [one] ; one more call nearly fits.
   *[other] ; { $more } more calls nearly fit.
 }
calls-forecast = { $calls_n ->
    [one] One call is yet to open
   *[other] { $calls } calls are yet to open
 }; { $fits_n ->
    [0] what is recorded of who may ask does not fit.
    [one] one of them may fit.
   *[other] { $fits } of them may fit.
 }
calls-closed = { $calls_n ->
    [one] One recorded call is closed
   *[other] { $calls } recorded calls are closed
 }, { $fits_n ->
    [0] none of which would have fitted
    [one] one of which might have fitted
   *[other] { $fits } of which might have fitted
 }; the last was { $last }{ $dated_n ->
    [1] , until { $closes }.
   *[other] .
 }
calls-authority = This is no promise: the funding authority decides, by the text of the call.
calls-hidden = { $share_n ->
    [0] Of every condition that the records state it is known whether it is met; what a record leaves out cannot be checked.
   *[other] Of { $share } of the conditions it is not known whether they are met, because the call’s record or the applicant does not say. What is not said counts neither as met nor as unmet.
 }
calls-bounds = If every condition of which nothing is known were met, { $high } would fit; if none were, { $low }.
calls-checked = { $checked_n ->
    [0] No record says when its call was last checked at the source.
    [one] One of { $calls } records says when its call was last checked at the source: on { $oldest }.
   *[other] { $checked } of { $calls } records say when their call was last checked at the source; the longest ago on { $oldest }.
 }
calls-cannot-admitted = Whether an application would be admitted, or win: the text of the call and the authority say so.
calls-cannot-fields = Conditions for which a record has no field, such as technology readiness or own money; read the programme’s conditions.
calls-open-title = { $known ->
    [cluster] Open, for { $who }
   *[described] Open, for an applicant { $region_in }
 }
calls-forecast-title = Yet to open
calls-unfit-title = Open, but not for this applicant
calls-closed-title = Closed, the latest first
calls-conditions-title = Condition by condition
calls-table-note = Deadlines are in the time of the place that is named. Budget in euro. An empty cell: the record does not say, or nothing is missing.
calls-conditions-note = Place and kind of applicant are asked of every call; sectors, partners and countries where the record names some.
calls-verdict = Fits
calls-verdict-eligible = fits by the record
calls-verdict-nearly = nearly
calls-verdict-unknown = not known
calls-verdict-not = no
calls-opens = Opens
calls-closes = Closes
calls-missing = What is missing
calls-unknown = Not said
calls-budget = Budget
calls-rate = Highest rate
calls-checked-on = Last checked
calls-known = Known
calls-condition-place = Place
calls-condition-kind = Kind of applicant
calls-condition-sectors = Industries
calls-condition-partners = Partners
calls-condition-countries = Countries
calls-missing-place = It is for another place
calls-missing-kind = It is for another kind of applicant
calls-missing-sectors = It is for other industries
calls-missing-partners = More partners are asked for
calls-missing-countries = Partners from more countries are asked for
calls-state-met = met
calls-state-unmet = not met
calls-state-mendable = not met yet
calls-state-unknown = not known
calls-state-not-asked = not asked
cannot-no-cluster = No cluster in the catalogue has the address “{ $given }”. Look for it in the catalogue and copy the last part of its address.
onward-systems = Which support systems there are, and what they pay
parameter-cluster = Cluster
parameter-cluster-why = The last part of its address in the catalogue; empty means that you describe the applicant here
parameter-applicant = Applicant
parameter-applicant-why = Who would ask: the cluster organisation, or one of its members
option-applicant-cluster-organisation = Cluster organisation
option-applicant-firm-network = Network of firms
option-applicant-micro = Micro firm
option-applicant-small = Small firm
option-applicant-medium = Medium-sized firm
option-applicant-large = Large firm
option-applicant-start-up = Start-up
option-applicant-research = Research organisation
option-applicant-education = School or university
option-applicant-public = Public body
option-applicant-non-profit = Non-profit organisation
option-applicant-individual = Person
option-applicant-other = Other
parameter-applicant-sectors = Industries
parameter-applicant-sectors-why = In which the applicant works; empty means those of the cluster’s record
parameter-partners = Partners
parameter-partners-why = How many would apply together, the applicant included; empty means not known yet
parameter-countries = Countries
parameter-countries-why = From how many countries the partners would be; empty means not known yet
parameter-call-theme = Theme
parameter-call-theme-why = Calls of one theme, or all
option-call-theme-any = all themes
option-call-theme-innovation = innovation
option-call-theme-ecoinnovation = eco-innovation
option-call-theme-cooperation = cooperation
option-call-theme-specialisation = specialisation
option-call-theme-skills = skills
parameter-as-of = On the day
parameter-as-of-why = The day that counts as today
about-eligibility = Each condition of a call beside what is known of an applicant: met, unmet, or not known; and what follows from all of them.
example-eligibility = Piedmont’s call of 2023 for programmes of regional clusters, beside a cluster organisation in Piedmont: place met, kind of applicant met, so it fits by the record. Beside a small firm in Marche: place not met, kind not met, so it does not.
symbols-eligibility = A condition counts as met or unmet only where both the call’s record and the applicant say enough; the verdict is the conjunction of three-valued logic. One that can still be met by the deadline, such as one more partner, makes the verdict “nearly”.
cli-metavar-day = DAY
