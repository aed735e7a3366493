cli-observatory-changes = What a new vintage of a data set changed
cli-changes-from = The earlier vintage; else the last but one
cli-changes-to = The later vintage; else the one in use
cli-changes-records = { $name } is written here, not published by a provider: each record tells its own history.
cli-changes-see = What the newest vintage changed: distretto observatory changes { $name }
refresh-title = { $name }: { $after } beside { $before }
refresh-nothing = No figure came, went or was revised.
refresh-figures = { $came ->
    [0] No figure came
    [one] One figure came
   *[other] { $came } figures came
}, { $went ->
    [0] none went
    [one] one went
   *[other] { $went } went
}, and { $revised ->
    [0] none of the { $shared } that are in both was
    [one] one of the { $shared } that are in both was
   *[other] { $revised } of the { $shared } that are in both were
} revised.
refresh-median = Half of the revised figures moved by { $share } or more.
refresh-new-years = New years: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
refresh-gone-years = Years that are gone: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
refresh-new-geos = { $n ->
    [one] One new region: { $codes }.
   *[other] { $n } new regions: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
refresh-gone-geos = { $n ->
    [one] One region is gone: { $codes }.
   *[other] { $n } regions are gone: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
refresh-new-indicators = New indicators: { $codes }.
refresh-gone-indicators = Indicators that are gone: { $codes }.
refresh-breaks = { $n ->
    [one] One series begins anew, and is not comparable with what was before.
   *[other] { $n } series begin anew, and are not comparable with what was before.
}
refresh-coverage = Cells of the table
refresh-published = published
refresh-confidential = confidential
refresh-missing = missing
refresh-estimated = estimated
refresh-largest = { $n ->
    [one] The one that moved
   *[other] The { $n } that moved most
}
refresh-column-indicator = Indicator
refresh-column-region = Region
refresh-column-industry = Industry
refresh-column-year = Year
refresh-column-before = Before
refresh-column-after = Now
refresh-column-change = Change
refresh-column-since = Since
refresh-column-former = Before that
refresh-column-why = Why
refresh-breaks-title = Series that begin anew
refresh-break-border-moved = borders moved
refresh-break-merged = regions merged
refresh-break-split = a region was divided
refresh-break-recoded = another code, and no chained series
refresh-page-lead = What the vintage in use changed, figure by figure.
refresh-vintages = Vintages at hand
refresh-passed-over = The newest vintage, { $newest }, is marked as known faulty ({ $reason }). Until there is a newer one, answers rest on { $used }.
refresh-only-one = Only one vintage is at hand: there is nothing to compare it with yet.
refresh-records = These are records of the catalogue: each tells its own history.
refresh-records-changed = { $came ->
    [0] No record came
    [one] One record came
   *[other] { $came } records came
}, { $went ->
    [0] none went
    [one] one went
   *[other] { $went } went
}; of { $shared } that are in both { $revised ->
    [0] none reads otherwise
    [one] one reads otherwise
   *[other] { $revised } read otherwise
}.
refresh-nothing-records = No record came, went or reads otherwise.
refresh-read-by = Questions that read these data
refresh-read-by-none = No question reads them yet.
refresh-stands-for = Questions read these data only where they are asked for in place of “{ $other }”: distretto ask QUESTION --data { $dataset }
refresh-when = with { $choice }
refresh-choice = { $label }: { $value }
refresh-pick = See what the newest data changed in the answers about
refresh-without = No answer on { $place }, before or now
refresh-without-note = These questions read new data too, and these say nothing of the area.
refresh-then-without = Without them:
refresh-see = What changed
refresh-see-figures = What the newest vintage changed, figure by figure
refresh-new-data = New data:
refresh-area-see = See what changed for { $place }
refresh-area-title = New data on { $place }
refresh-area-lead = Each answer as it was on the data before, beside what it is now. Where no choice is made, the year is the latest of each.
refresh-area-none = No answer on { $place } rests on data of which something new came here.
refresh-how-turned = Conclusion changed
refresh-how-same-conclusion = Same conclusion
refresh-how-unanswered = No answer any more
refresh-how-was-unanswered = Answered now
refresh-how-not-computed = Takes long, not computed yet
refresh-then = With version { $version } of the data:
refresh-now = Now:
refresh-both = Before and now:
refresh-turned-count = { $turned ->
    [0] { $all ->
        [one] No conclusion changed in the one answer.
       *[other] No conclusion changed in { $all } answers.
    }
    [one] { $all ->
        [one] The conclusion of the one answer changed.
       *[other] The conclusion changed in one of { $all } answers.
    }
   *[other] The conclusion changed in { $turned } of { $all } answers.
}
refresh-finding = { $how ->
    [turned] { $names }. With them the conclusion changed.
    [same-conclusion] { $names }. The conclusion is the same.
    [was-unanswered] { $names }. With them there is an answer for the first time.
   *[other] { $names }.
}
refresh-finding-then = Before: { $sentence }
refresh-indicator-persons-employed = persons employed
refresh-indicator-wages = wages, million €
refresh-indicator-local-units = local units
refresh-indicator-absorption-rate = share of the allocation paid, %
refresh-indicator-advised = score of a partner suggested
refresh-indicator-advised-shared = common partners of a partner suggested
refresh-indicator-all-budget = budget of all projects, million €
refresh-indicator-all-erdf = ERDF of all projects, million €
refresh-indicator-all-partners = partners of all projects
refresh-indicator-all-projects = projects of all programmes
refresh-indicator-applied-research = applied research, million PPS of 2005
refresh-indicator-backtest-auc = suggestions tested on the past: AUC
refresh-indicator-backtest-base = suggestions tested on the past: share by chance
refresh-indicator-backtest-came = suggestions tested on the past: pairs that came
refresh-indicator-backtest-high = suggestions tested on the past: upper bound
refresh-indicator-backtest-hits = suggestions tested on the past: share of hits
refresh-indicator-backtest-low = suggestions tested on the past: lower bound
refresh-indicator-backtest-pairs = suggestions tested on the past: pairs
refresh-indicator-basic-research = basic research, million PPS of 2005
refresh-indicator-betweenness = betweenness in the network
refresh-indicator-budget = government budget for R&D, million €
refresh-indicator-budget-per-head = government budget for R&D per inhabitant, €
refresh-indicator-budget-pps = government budget for R&D, million PPS
refresh-indicator-budget-shares = shares of project budgets, €
refresh-indicator-budget-volume = government budget for R&D, million PPS of 2005
refresh-indicator-company = participations of firms
refresh-indicator-complexity = complexity
refresh-indicator-constraint = constraint in the network
refresh-indicator-coordinator = pairs bridged as coordinator
refresh-indicator-decided = EU funding decided, €
refresh-indicator-direct = value added in direct exports, million US$
refresh-indicator-domestic-twice = domestic value added counted twice, million US$
refresh-indicator-downstreamness = distance from primary inputs, steps
refresh-indicator-eco-innovation-index = Eco-Innovation Index, EU in 2013 = 100
refresh-indicator-effective-size = effective size of the network
refresh-indicator-employed = employed persons, thousand
refresh-indicator-employed-15-24 = employed persons aged 15 to 24, thousand
refresh-indicator-employed-15-64 = employed persons aged 15 to 64, thousand
refresh-indicator-employed-25-64 = employed persons aged 25 to 64, thousand
refresh-indicator-employed-65-74 = employed persons aged 65 to 74, thousand
refresh-indicator-employed-high-risk = employed at high risk of automation, thousand
refresh-indicator-employed-low-risk = employed at low risk of automation, thousand
refresh-indicator-employed-other-risk = employed at other risk of automation, thousand
refresh-indicator-employees = employees
refresh-indicator-employment = employment, thousand persons
refresh-indicator-enterprises = enterprises
refresh-indicator-establishments = establishments
refresh-indicator-eu-funding-shares = shares of EU funding, €
refresh-indicator-eu-payments = EU payments, €
refresh-indicator-expenditure = expenditure on R&D, million €
refresh-indicator-expenditure-per-head = expenditure on R&D per inhabitant, €
refresh-indicator-expenditure-pps = expenditure on R&D, million PPS
refresh-indicator-expenditure-volume = expenditure on R&D, million PPS of 2005
refresh-indicator-experimental-development = experimental development, million PPS of 2005
refresh-indicator-exports = exports, US$
refresh-indicator-exports-to = exports to the partner, million US$
refresh-indicator-exposure = exposure to generative AI, 0 to 1
refresh-indicator-foreign = foreign value added in exports, million US$
refresh-indicator-foreign-from = foreign value added from the partner, million US$
refresh-indicator-foreign-twice = foreign value added counted twice, million US$
refresh-indicator-fossil-share = share of fossil energy, %
refresh-indicator-full-time = full-time employed, thousand
refresh-indicator-gatekeeper = pairs bridged as gatekeeper
refresh-indicator-gradient = gradient of exposure to generative AI
refresh-indicator-growth = growth forecast, % a year
refresh-indicator-high-risk = high risk of automation
refresh-indicator-imbalance = remainder of the tables, million US$
refresh-indicator-itinerant = pairs bridged as itinerant broker
refresh-indicator-leading-participations = participations as lead partner
refresh-indicator-liaison = pairs bridged as liaison
refresh-indicator-modelled-expenditure = modelled expenditure, €
refresh-indicator-onward = value added in what partners export on, million US$
refresh-indicator-other = participations of other organisations
refresh-indicator-output = output, million US$
refresh-indicator-paid-so-far = paid so far, €
refresh-indicator-part-time = part-time employed, thousand
refresh-indicator-participations = participations
refresh-indicator-partners = partners
refresh-indicator-personnel-costs = personnel costs, million €
refresh-indicator-planned-eu = EU funding planned, €
refresh-indicator-planned-total = total planned, €
refresh-indicator-project-budgets = budgets of the projects, €
refresh-indicator-projects = projects
refresh-indicator-proximity = proximity
refresh-indicator-public = participations of public bodies
refresh-indicator-renewable-share = share of renewable energy, %
refresh-indicator-research = participations of research organisations
refresh-indicator-shortage = shortage, 1 to 4
refresh-indicator-spent = spent, €
refresh-indicator-tertiary = tertiary graduates
refresh-indicator-training = adults in training, %
refresh-indicator-turnover = turnover, million €
refresh-indicator-units = local units
refresh-indicator-university = participations of universities
refresh-indicator-unspecified-research = research without a type, million PPS of 2005
refresh-indicator-upstreamness = distance from final use, steps
refresh-indicator-value-added = value added, million €
refresh-indicator-vocational-post-secondary = vocational post-secondary graduates
refresh-indicator-vocational-secondary = vocational secondary graduates
refresh-indicator-world-exports = world exports, US$
