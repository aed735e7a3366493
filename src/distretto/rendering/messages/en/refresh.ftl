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
refresh-median = Half of the revised figures moved by more than { $share }.
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
refresh-then = On { $version }:
refresh-now = Now:
refresh-both = Before and now:
refresh-turned-count = { $turned ->
    [0] No conclusion changed in { $all } answers.
    [one] The conclusion changed in one of { $all } answers.
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
refresh-indicator-wages = wages
refresh-indicator-local-units = local units
