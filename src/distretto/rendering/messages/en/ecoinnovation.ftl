# Eco-innovation: inventory, policies, and whether a practice would transfer. The conclusion is never a yes.

## 2.1 clusters
eco-clusters = { $clusters_n ->
    [one] *One* of the { $every } clusters recorded { $region_in }{ eco-clusters-above } works on eco-innovation, by its activities or its theme.
   *[other] *{ $clusters }* of the { $every } clusters recorded { $region_in }{ eco-clusters-above } work on eco-innovation, by their activities or their theme.
 }
eco-clusters-above = { $above_n ->
    [0] {""}
    [one] , one of them of a larger area,
   *[other] , { $above } of them of larger areas,
 }
eco-no-clusters = { $every_n ->
    [0] No cluster is recorded { $region_in } yet.
    [one] One cluster is recorded { $region_in }; it does not say that it works on eco-innovation.
   *[other] { $every } clusters are recorded { $region_in }; none says that it works on eco-innovation.
 }
eco-activities-said = Named most often: { $activities_low }{ $silent_n ->
    [0] .
    [one] ; one record names no activity.
   *[other] ; { $silent } records name no activity.
 }
eco-clusters-gaps = { $empty_n ->
    [one] No such cluster is recorded in one of its { $parts } parts: { $areas }.
   *[other] No such cluster is recorded in { $empty } of its { $parts } parts: { $areas }{ $more_n ->
        [0] {""}
       *[other] {" "}and { $more } more
     }.
 }
eco-clusters-title = Eco-innovation clusters { $region_in }
eco-clusters-map = { $clusters_n ->
    [0] No eco-innovation cluster recorded { $region_in }
    [one] Where the one eco-innovation cluster { $region_in } is
   *[other] Where the { $clusters } eco-innovation clusters { $region_in } are
 }
eco-counted-by = Counted are records with the theme eco-innovation or a coded activity; { $silent_n ->
    [0] here each has a coded activity.
    [one] { $silent } of { $records } has the theme alone.
   *[other] { $silent } of { $records } have the theme alone.
 }
eco-cannot-weight = How large or how good a cluster’s eco-innovation is.
eco-parts-title = Records by part of the area

## 2.2 policies, initiatives, studies
eco-policies = { $records_n ->
    [one] *One record* on eco-innovation { $region_in }
   *[other] *{ $records } records* on eco-innovation { $region_in }
 }: { $policy_n ->
    [0] no policy
    [one] one policy
   *[other] { $policy } policies
 }, { $programme_n ->
    [0] no funding programme
    [one] one funding programme
   *[other] { $programme } funding programmes
 }, { $tool_n ->
    [0] no tool or incentive
    [one] one tool or incentive
   *[other] { $tool } tools and incentives
 }, { $study_n ->
    [0] no study or initiative
    [one] one study or initiative
   *[other] { $study } studies and initiatives
 }{ $above_n ->
    [0] .
    [one] ; one is of a larger area that it lies in.
   *[other] ; { $above } are of a larger area that it lies in.
 }
eco-no-policies = { $every_n ->
    [0] No policy, programme, tool or study is recorded { $region_in } yet.
   *[other] { $every } policies, programmes, tools and studies are recorded { $region_in }; none is on eco-innovation.
 }
eco-policies-gaps = { $empty_n ->
    [one] None is recorded for one of its { $parts } parts: { $areas }.
   *[other] None is recorded for { $empty } of its { $parts } parts: { $areas }{ $more_n ->
        [0] {""}
       *[other] {" "}and { $more } more
     }.
 }
eco-policies-title = Policies, initiatives and studies on eco-innovation { $region_in }
eco-policies-map = { $records_n ->
    [0] Nothing recorded on eco-innovation { $region_in }
   *[other] Where the records on eco-innovation { $region_in } are of
 }
eco-cannot-effect = Whether a policy works, or what a study is worth.

## 2.4 transfer
transfer-nearest = Of { $compared } practices whose places can be compared ({ $practices } are recorded elsewhere), “{ $practice }” comes from the place most like { $region } in structure: { $origin }, *{ $apart }* standard deviations apart on average, by figures of { $there_span } there and { $here_span } here.
transfer-none-compared = { $practices } practices are recorded elsewhere; for none is the structure of the place known well enough to compare it with { $region }.
transfer-own-left-out = { $own_n ->
    [one] One practice { $region_of } itself is left out.
   *[other] { $own } practices { $region_of } itself are left out.
 }
transfer-choose-one = Likeness of place says where to look first; choose a practice to see its preconditions and what is not alike.
transfer-unplaced = { $unplaced_n ->
    [0] For all { $practices } the place of origin could be compared.
   *[other] For { $unplaced } of the { $practices } half of what is compared is not known of the place of origin; they stand last, which is no judgement.
 }
transfer-practices-title = Practices of other areas, from the places most like { $region } first
transfer-practices-note = Alike: dimensions within { $within } standard deviations, of those that are known of both. Of a practice made in several places, the one most alike counts.
transfer-likeness = { $region } and { $origin } are alike in *{ $alike } of { $compared }* dimensions of structure{ $unknown_n ->
    [0] .
    [one] ; one more is not known of both.
   *[other] ; { $unknown } more are not known of both.
 }
transfer-likeness-age = The figures { $region_of } are of { $here_span }, those of { $origin } of { $there_span }{ $dated_n ->
    [0] .
   *[other] { $far_n ->
        [0] , all less than { $limit } years from { $start }, when the practice began.
        [one] ; one of these { $of } lies { $limit } or more years from { $start }, when the practice began.
       *[other] ; { $far } of these { $of } lie { $limit } or more years from { $start }, when the practice began.
     }
 }
transfer-is-own = It was made { $region_in } itself.
transfer-no-likeness = For { $origin }, where “{ $practice }” was made, no figure can be put beside one { $region_of }: how alike they are is not known.
transfer-furthest = { $n_n ->
    [one] They are far apart in { $dimensions_low }.
   *[other] They are furthest apart in { $dimensions_low }.
 }
transfer-closer = Of { $of } regions with all these figures, { $closer } are today more like { $region } than { $origin } was.
transfer-preconditions = { $stated_n ->
    [one] The practice states one precondition{ $necessary_n ->
        [0] {""}
       *[other] , a necessary one
     }; whether it is met { $region_in } is for you to answer.
   *[other] The practice states { $stated } preconditions{ $necessary_n ->
        [0] {""}
        [one] , one of them necessary
       *[other] , { $necessary } of them necessary
     }; whether they are met { $region_in } is for you to answer.
 }
transfer-no-preconditions = The practice states no precondition: ask those who made it what it rested on.
transfer-industries = { $named_n ->
    [one] It is for one industry{ $known_n ->
        [0] , whose weight { $region_in } is not known.
       *[other] { $strong_n ->
            [0] , which is no strength { $region_in }.
           *[other] , which is a strength { $region_in } too.
         }
     }
   *[other] It is for { $named } industries{ $known_n ->
        [0] , whose weight { $region_in } is not known.
       *[other] ; of the { $known } with a figure { $strong_n ->
            [0] none weighs
            [one] one weighs
           *[other] { $strong } weigh
         } more { $region_in } than in Europe.
     }
 }
transfer-no-industries = It names no single industry that it is for.
transfer-none-recorded = No transfer of it is recorded.
transfer-recorded = { $transfers_n ->
    [one] One transfer of it is recorded{ $taken_n ->
        [0] ; it was not kept up.
       *[other] ; it was adopted or adapted.
     }
   *[other] { $transfers } transfers of it are recorded; { $taken } were adopted or adapted.
 }
transfer-no-yes = This does not say that it would work: it says what is alike, what is not, and what is still unknown.
transfer-cannot-yes = Whether the practice would work: likeness of structure is one reason among many.
transfer-cannot-people = The people, the trust and the institutions that carried it: no figure holds them.
transfer-known = { $known_n ->
    [1] Every dimension has a figure for { $region } and for { $origin }.
   *[other] The comparison rests on { $known } of the weights; the rest has no figure for { $region } or for { $origin }.
 }
transfer-choice = At half the limit ({ $half }) { $fewer } dimensions would count as alike; at twice the limit ({ $double }), { $more }.
transfer-years = Figures of { $first } to { $last }, each beside the regions of its own year.{ $dated_n ->
    [0] {""}
   *[other] { $far_n ->
        [0] {" "}Every figure of the place of origin is less than { $limit } years from { $start }, when the practice began.
        [one] {" "}One of the { $of } figures of the place of origin is { $limit } or more years from { $start }, when the practice began.
       *[other] {" "}{ $far } of the { $of } figures of the place of origin are { $limit } or more years from { $start }, when the practice began.
     }
 }
transfer-dimensions-title = { $region } today beside { $origin } then
transfer-dimensions-note = Difference: in standard deviations of Europe’s regions in each one’s own year; positive where the area asked about stands higher. Alike: within { $within }. Rates and shares are in per cent, income in purchasing power standards.
transfer-conditions-title = What the practice says it rests on
transfer-conditions-note = Unknown until you answer; a checklist on the practice’s page keeps your answers.
transfer-context-title = What the practice says about its context
transfer-sectors-title = Its industries { $region_in }
transfer-origins-title = The places where it was made
transfer-origins-note = One of them is compared above; the parameter “Origin” chooses another.
transfer-transfers-title = Recorded transfers
transfer-figure-title = { $region } is like { $origin } in { $alike } of { $compared } dimensions
transfer-figure-note = Filled bars: alike; hollow bars: not alike. To the right: higher { $region_in } than in { $origin } then, in standard deviations among the regions of the same year.
transfer-figure-alt = Bars of the difference between { $region } and { $origin } in each dimension; { $alike } of { $compared } are small.
transfer-state-alike = alike
transfer-state-unlike = not alike
transfer-state-unknown = unknown
transfer-condition-unknown = unknown
transfer-context-context-conditions = Context
transfer-context-resources = Resources
transfer-context-transferability = On its transfer
transfer-context-difficulties = Difficulties
onward-other-practices = All practices, from the places most alike first
column-nearest-origin = Nearest origin
column-origin-area = Place
column-apart = Apart
column-apart-technical = mean standard deviations
column-alike = Alike
column-compared = Compared
column-preconditions = Preconditions
column-shared-strengths = Industries strong here
column-dimension-group = Group
column-dimension = Dimension
column-here = Here
column-here-year = Year here
column-origin = Origin
column-origin-year = Year there
column-difference = Difference
column-difference-technical = standard deviations
column-part-of-distance = Share of the distance
column-alike-state = Alike?
column-weight = Weight
column-condition = Precondition
column-condition-weight = Weight
column-condition-state = Met?
column-context-about = About
column-context-told = In its own words
column-times-europe = Times Europe’s share
column-transfer-result = Result
dimension-group-income = Income
dimension-group-research = Research
dimension-group-people = Education and work
dimension-group-size = Size
dimension-group-industry = Where people work
dimension-gdp-per-head-eu = GDP per head (EU = 100)
dimension-disposable-income = Disposable income per head
dimension-rd-intensity = R&D spending in GDP
dimension-patent-applications = Patent applications per million
dimension-tertiary-education = People with a degree
dimension-employment-rate = Employment rate
dimension-unemployment-rate = Unemployment rate
dimension-population = Population
dimension-jobs-a = Jobs in agriculture
dimension-jobs-b-e = Jobs in industry
dimension-jobs-f = Jobs in construction
dimension-jobs-g-i = Jobs in trade, transport, hotels
dimension-jobs-j = Jobs in information and communication
dimension-jobs-k = Jobs in finance
dimension-jobs-m-n = Jobs in business services
dimension-jobs-o-q = Jobs in public services
dimension-jobs-r-u = Jobs in arts and other services
parameter-eco-by = Counted by
parameter-eco-by-why = The theme is broader than the coded activities
option-eco-by-either = theme or activities
option-eco-by-activities = coded activities only
parameter-eco-kind = Kind
parameter-eco-kind-why = Policies, programmes, tools, studies, or all of them
option-eco-kind-all = all
option-eco-kind-policy = policies
option-eco-kind-programme = funding programmes
option-eco-kind-tool = tools and incentives
option-eco-kind-study = studies and initiatives
parameter-practice = Practice
parameter-practice-why = The last part of its address in the catalogue; empty means all practices
parameter-origin = Origin
parameter-origin-why = Where the practice was made, if it was made in several places
parameter-alike-within = Alike within
parameter-alike-within-why = Standard deviations of Europe’s regions
parameter-practices = Practices
parameter-practices-why = All of them, or those on eco-innovation
option-practices-every = all
option-practices-ecoinnovation = on eco-innovation
cannot-no-practice = No practice in the catalogue has the address “{ $given }”. Look for it in the catalogue and copy the last part of its address.
cannot-own-practice = “{ $practice }” was made { $region_in } itself: there is no other place to compare it with, and nothing to transfer. Ask about another region, or look for practices of other places.
cannot-no-practices = The catalogue has no practice of another area.

about-inventory = The catalogue’s records counted by part of an area, with the parts of which there is none.
symbols-inventory = A(r) are the parts in which the regions of record r lie; n_a counts the records of part a. A record of two parts counts in both and once in the total; one of the whole area is in the table and not on the map. None recorded does not mean that none exists.
example-inventory = Three clusters, one of Marche, one of Emilia-Romagna, one of Italy as a whole: one for each region, none for the other nineteen, three in the table.
about-structural-likeness = How far apart two places are in income, research, education and work, size, and where people work, and what each dimension adds to it.
symbols-structural-likeness = z_k is the figure of dimension k in standard deviations of Europe’s regions in its own year, z'_k that of the other place in its year; the weights w are the same for each group and within it for each dimension. A dimension that is not known of both is left out with its weight; rates of several regions are not averaged.
example-structural-likeness = Two dimensions of income and one of industry have the weights 0.25, 0.25 and 0.5. One place stands at 1, 0 and 0.5, the other at 0, 0 and −0.5: they add 0.25, 0 and 0.5, so d is 0.75, on average 0.87 standard deviations.
about-transferability = What is alike between the place where a practice was made and one’s own, what is not, and what nobody knows yet; never a yes.
symbols-transferability = Alike are the dimensions within the limit, half a standard deviation if nothing else is asked for. A precondition is unknown until the reader answers. An industry counts as strong here when it weighs more than in Europe.
