# How far eco-innovation has left the green niche.
question-ecoinnovation-mainstreaming = How far has eco-innovation left the green niche { $region_in }?
question-ecoinnovation-mainstreaming-general = How far has eco-innovation left the green niche?
main-leads = { $records_n ->
    [one] One cluster or policy is recorded { $region_in } outside the green niche; it { $named_n ->
        [0] does not say that it works on eco-innovation
       *[other] says that it works on eco-innovation
     }
   *[other] Of { $records } clusters and policies recorded { $region_in } outside the green niche, *{ $named }* { $named_n ->
        [one] says that it works
       *[other] say that they work
     } on eco-innovation ({ $share }; 95 % interval { $low } to { $high })
 }{ $niche_n ->
    [0] .
    [one] ; one more is in the niche, about eco-innovation alone.
   *[other] ; { $niche } more are in the niche, about eco-innovation alone.
 }
main-none = No cluster or policy is recorded { $region_in } outside the green niche{ $niche_n ->
    [0] .
    [one] ; one is in it.
   *[other] ; { $niche } are in it.
 }
main-everywhere = In the whole catalogue it is { $named } of { $records } ({ $share }; { $low } to { $high }){ $beside ->
    [none] .
    [apart] ; the two intervals do not overlap.
   *[alike] ; the two intervals overlap.
 }
main-time = Of those begun in { $before } it is { $one }, of those begun in { $after } { $other }{ $course ->
    [more] ; the intervals do not overlap: it rose.
    [less] ; the intervals do not overlap: it fell.
   *[alike] ; their intervals overlap.
 }
main-time-few = No two periods have { $least } dated records each: a course over time is not told.
main-chance = Wilson’s interval, as if the records were drawn by chance. { $few_n ->
    [0] Every country has { $least } such records or more.
   *[other] { $few } of { $countries } countries have fewer than { $least } such records: their shares say little.
 }
main-choice = { $other ->
    [theme] Were whatever has the theme in the niche, it would be { $named } of { $records }, by coded activities alone.
   *[alone] Were only what is about eco-innovation alone in the niche, it would be { $named } of { $records }.
 }
main-undated = { $undated_n ->
    [one] One of the { $records } records does not say when it began: it is in no period.
   *[other] { $undated } of the { $records } records do not say when they began: they are in no period.
 }
main-cannot-sample = How it is among all clusters and policies: the records are those that members entered, no sample.
main-cannot-depth = How much of what a cluster or a policy does is eco-innovation.
main-countries-title = Clusters and policies outside the green niche, by country
main-countries-note = A record of several countries counts in each. Few: fewer than ten.
main-periods-title = By the years in which they began
main-periods-note = The start of a policy; of a cluster its start or founding. All countries together.
main-records-title = Outside the niche { $region_in }, and naming eco-innovation
main-figure-title = Share of clusters and policies outside the niche that name eco-innovation
main-figure-note = Lines: 95 % intervals. Hollow bars: fewer than ten records. Countries with most records first.
main-figure-alt = Bars of the share by country with intervals, many of them wide; the figures stand in the table.
column-main-records = Outside the niche
column-main-named = Name eco-innovation
column-main-low = At least
column-main-high = At most
column-main-few = Records
parameter-niche = Green niche
parameter-niche-why = What is about eco-innovation alone, or whatever has the theme
option-niche-alone = about eco-innovation alone
option-niche-theme = whatever has the theme
parameter-main-kind = Kind
parameter-main-kind-why = Clusters, policies, or both
option-main-kind-all = both
option-main-kind-cluster = clusters
option-main-kind-policy = policies
method-mainstreaming = share outside the niche
about-mainstreaming = The share of clusters and policies that are not about eco-innovation alone and yet name it, with its interval.
symbols-mainstreaming = n counts the records outside the niche, n_e those of them that name eco-innovation by theme or activity; z is 1.96. In the niche is a record whose only theme is eco-innovation, or whose every industry is green at its core.
example-mainstreaming = Of ten clusters outside the niche three name eco-innovation: 30 %, with an interval from 11 % to 60 %. Ten records tell little.
onward-mainstreaming = How far it has left the green niche
column-main-country = Country
column-main-share = Share
main-rests-few = few
main-rests-enough = ten or more
column-main-period = Begun in
