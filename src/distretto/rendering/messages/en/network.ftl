# 3.2 Whom an area cooperates with, who brokers, which link is missing.
network-head = { $programmes ->
    [h2020] Horizon 2020
    [horizon] Horizon Europe
    [interreg] Interreg, { network-interreg }
   *[both] Horizon 2020, and Interreg: { network-interreg }
 }
network-interreg = { $interreg_list ->
    [shipped] projects closed by 2019
   *[own] projects that keep.eu had in { $interreg_year }
 }
network-in = { $programmes ->
    [h2020] in Horizon 2020
    [horizon] in Horizon Europe
    [interreg] in Interreg ({ network-interreg })
   *[both] in Horizon 2020 and in Interreg ({ network-interreg })
 }
network-who = { $kind ->
    [company] companies
    [university] universities
    [research] research centres
    [public] public bodies
    [other] other organisations
   *[every] organisations
 }
network-leads = { network-head }: { network-who } { $region_of } took part { $participations } times, in { $projects } projects with partners. Abroad they share most with { $first } (*{ $share }* of their work with others in Europe){ $several_n ->
    [0] .
   *[other] , then { $others }.
 } { $n_home_n ->
    [0] {""}
   *[other] With the rest of { $home } it is { $at_home }.{" "}
 }{ $inside } stays in the area, { $far } goes outside Europe.
network-beside = { $n_more_n ->
    [0] With no country abroad is it surely more than the sizes of both let expect
    [one] With one country abroad it is surely more than the sizes of both let expect: { $more } ({ $most } times)
   *[other] With { $n_more } countries abroad it is surely more than the sizes of both let expect, above all { $more } (the first { $most } times)
 }; { $n_less_n ->
    [0] with none surely less.
    [one] with one surely less: { $less } ({ $least } times).
   *[other] with { $n_less } surely less, above all { $less } (the first { $least } times).
 }
network-regions = { $n_n ->
    [one] The one region known as a partner is { $regions }.
   *[other] Of the { $n } regions known as partners, the first are { $regions }.
 }
network-brokers = Between others stands above all { $first }: most often ({ $share } of the pairs of its { $partners } partners) as { $role }.{ $several_n ->
    [0] {""}
   *[other] {" "}Then come { $others }.
 }
network-no-brokers = None of the { network-who } { $region_of } with three projects or more has its name in CORDIS’s list of 2017, or is among the twelve of its region with most projects.
network-role-coordinator = the link between two of its own country
network-role-gatekeeper = the link between its own country and one abroad
network-role-itinerant = the link between two of one other country
network-role-liaison = the link between two of different countries abroad
network-community = { $firm_n ->
    [0] No other region is firmly in one community with it.
    [one] One region is firmly in one community with it: { $regions }.
   *[other] { $firm } regions are firmly in one community with it, first of all { $regions }.
 } { network-held }
network-community-parts = { $communities_n ->
    [one] Its { $parts } regions are all in one community.
   *[other] Of its { $parts } regions { $most } are in one community; in all they lie in { $communities }.
 } { network-held }
network-held = { $held ->
    [little] Communities are faint: nearly everybody works with everybody.
   *[much] Communities are marked.
 }
network-unlinked = { $n_n ->
    [0] There is a project with every region that shares partners with it.
    [one] The only region that shares partners with it and has no project with it yet is { $regions }.
   *[other] { $n } regions share partners with it and have no project with it yet; likeliest are { $regions }.
 }{ $tested ->
    [yes] {" "}Of the { $advised } likeliest links of all regions before { $split } { $hits } came, of all possible { $base }; size alone tells { $beside ->
        [less] less
        [more] more
       *[alike] as much
    }.
   *[no] {" "}This cannot be tested on the past here.
 }
network-pairs = Of organisations the likeliest pair is { $own } with { $other } ({ $country }): { $shared } partners in common, no project yet. Of the 100 likeliest before { $split } { $hits } came, of all possible { $base }.
network-without-interreg = Interreg is not counted: keep.eu does not say what type of organisation a partner is.
network-drawn = Intervals come from 200 draws of whole projects; one that holds 1 says that size alone may be the reason. None is given below five shared projects.
network-communities = Communities are found anew in { $draws } draws of the projects; firm is what stays in nine of ten. Modularity is { $modularity }, 0 where communities hold together no more than chance.
network-tested = Missing regions: links before { $split } held against those that came later. Area under the curve { $auc } ({ $low } to { $high }), by size alone { $plain }; { $came } of { $tried } pairs came. The interval takes pairs as independent and is somewhat too narrow.
network-organisations-tested = Missing links of organisations, in the same way: area under the curve { $auc } ({ $low } to { $high }), by size alone { $plain }.
network-organisations-whole = Organisations are those of Horizon 2020 with three projects or more, { $first } to { $last }, whatever years are asked about; of each region the twelve with most projects are listed, where CORDIS’s list of 2017 has their name. How often one is between others is estimated from 256 starting points.
network-hidden = The region is not known of { $share } of the participations from { $countries }; they count for the country alone.
network-derived = { $programmes ->
    [interreg] The region is that of the partner’s address.
    [horizon] { network-region-published }
   *[other] { $h2020_list ->
        [shipped] The region is not published by CORDIS: it is that of the town of the legal address, worked out by us.
       *[own] { network-region-published }
     }
 }
network-region-published = The region is the one that CORDIS publishes for the organisation’s legal address, told as a region of NUTS 2013.
network-weights = A project of k partners gives each pair 1 / (k − 1), so that everybody’s project counts one. If each pair counted one, large projects would decide.
network-age = Projects that began from { $first } to { $last }. { $programmes ->
    [h2020] { network-h2020-known }
    [horizon] Horizon Europe as CORDIS had it in { $horizon_year }; the programme goes on.
    [interreg] { network-interreg-known }
   *[both] { network-h2020-known } { network-interreg-known }
 }
network-h2020-known = { $h2020_list ->
    [shipped] Horizon 2020 as known in December 2020.
   *[own] Horizon 2020 as CORDIS had it in { $h2020_year }.
 }
network-interreg-known = { $interreg_list ->
    [shipped] Interreg as known in November 2019; large and late projects are missing.
   *[own] Interreg as keep.eu had it in { $interreg_year }, as far as the export went.
 }
network-cannot-why = Why two do not work together, and whether they should.
network-cannot-meeting = Whether partners of a large project ever met: taking part together is not yet cooperation.
network-cannot-place = Where the work is done: an address is that of the seat.
network-cannot-beyond = Cooperation without European money, and later cooperation. Horizon Europe can be chosen among the programmes once it is loaded: distretto source fetch cordis_horizon.
network-countries-title = With which countries { $region } works
network-regions-title = With which regions { $region } works
network-partners-note = Share: of what is shared with others in Europe. Times: beside what the sizes of both let expect; 1 is as much as expected. The area’s own country is counted without the area. —: nothing shared, or too few projects.
network-community-title = Who is in one community with { $region }
network-community-note = Share of the draws in which the region is in the same community. Countries whose regions are not known are left out.
network-cannot-industries = Which link an industry is missing: projects are published with the kind of organisation, not with its industry. Choose programmes, kinds of organisation and years; from which countries an industry’s inputs come is in the value chains, and partners by industry are among the recorded clusters.
network-unlinked-title = Regions that share partners with { $region } and have no project with it yet
network-unlinked-note = The score counts each shared partner the less, the more partners it has itself. A high score is a hint, not advice.
network-organisations-title = Who stands between others, { $region }
network-organisations-note = Between: share of shortest paths among all organisations that pass. Constraint: low for one whose partners do not know each other. The last four count pairs of partners without a common project, by the countries of the three.
network-pairs-title = Organisations { $region_of } and of elsewhere that share partners and have no common project yet
network-pairs-note = All years of Horizon 2020. The score counts each shared partner the less, the more partners it has itself.
network-kinds-title = With which types of organisation elsewhere those { $region_of } work
network-kinds-note = { $programmes ->
    [horizon] Horizon Europe
   *[other] Horizon 2020
 }; shares of the work of the organisations of one type with others outside the area, outside Europe included.
network-countries-figure = More or less than size lets expect: { $region } and the countries it works with most
network-countries-marks = Dots: what is shared beside what is expected. Lines: 95 % of 200 draws of projects. The larger the dot, the more projects.
network-countries-alt = Dots with intervals for the countries with which { $region } shares most; right of 1 is more than the sizes of both let expect.
network-map-figure = With which regions { $region } works more than size lets expect
network-map-marks = What is shared beside what the sizes of both let expect; 1 is as expected.
network-map-alt = Map of regions by what they share with { $region }, beside what the sizes of both let expect.
network-ties-title = Ties among { $region } and the countries with which it shares most
network-ties-note = Times: what is shared beside what the sizes of both let expect. The area’s own country is counted without the area.
network-ties-figure = Who of the first partners of { $region } is tied to whom
network-ties-marks = The thicker a line, the more is shared beside what the sizes of both let expect. All ties of { $region } are drawn; of the others those that are more than expected.
network-ties-alt = { $region } and its first partner countries on a circle, with lines between those that share more than their sizes let expect.
network-kinds-figure = With whom each type of organisation { $region_of } works
network-kinds-marks = Shares of the work with others outside the area.
network-kinds-alt = Bars of the types of partners, for each type of organisation { $region_of }.
column-network-country = Country
column-network-projects = Projects
column-network-share = Share
column-network-times = Times what is expected
column-network-times-low = Interval, from
column-network-times-high = Interval, to
column-network-clusters = Clusters there
column-network-together = In one community
column-network-shared = Partners in common
column-network-score = Score
column-network-organisation = Organisation
column-network-type = Type
column-network-own-type = Type here
column-network-partners = Partners
column-network-between = Between others
column-network-constraint = Constraint
column-network-coordinator = Within its country
column-network-gatekeeper = Home and abroad
column-network-itinerant = Two of one other country
column-network-liaison = Two of different countries
column-network-one = One
column-network-and = The other
column-network-own = Organisation here
column-network-other = Organisation elsewhere
technical-association-strength = association strength
technical-resource-allocation = resource allocation
technical-betweenness = betweenness
technical-constraint = Burt
technical-coordinator = coordinator
technical-gatekeeper = gatekeeper
technical-itinerant = itinerant
technical-liaison = liaison
search-for-cluster = Clusters, if any are recorded
web-span-times = Interval of chance
parameter-programmes = Programmes
parameter-programmes-why = Whose projects count
option-programmes-h2020 = Horizon 2020
option-programmes-interreg = Interreg
option-programmes-both = both
option-programmes-horizon = Horizon Europe
parameter-organisations = Organisations
parameter-organisations-why = All, or those of one type among themselves
option-organisations-every = all
option-organisations-company = companies
option-organisations-university = universities
option-organisations-research = research centres
option-organisations-public = public bodies
option-organisations-other = others
parameter-projects-from = Projects from
parameter-projects-from-why = The first year in which a project may have begun
parameter-projects-to = Projects to
parameter-projects-to-why = The last year in which a project may have begun
onward-value-chains = Where the country’s industries stand in global value chains
onward-partners = Which cluster is the right partner for what
cannot-network-years = The last year, { $last }, lies before the first, { $first }. Choose the earlier one first.
cannot-network-kinds = keep.eu does not say what type of organisation an Interreg partner is. Ask about all organisations, or about Horizon 2020.
cannot-network-nobody = No { network-who } { $area_in } worked with others { network-in }, as far as their region is known. Regions are known at NUTS 2: for a province ask about its region or its country.
method-networks = network of collaboration
formula-networks = w_ab = Σ_p 1 / (k_p − 1),  t_ab = w_ab 2W / (s_a s_b)
about-networks = Who works with whom follows from who takes part in the same projects; partners, brokers, communities and missing links are read from that network.
symbols-networks = w is what areas a and b share: each project p of k partners gives each pair 1 / (k − 1). s are sums of w of one area, 2W the sum of all, t what is shared beside what the sizes let expect. Communities are those of the largest modularity; a missing link is scored by the partners that two share, each divided by how many partners it has.
example-networks = Marche and Spain: 61 projects of Horizon 2020, 1.2 times what their sizes let expect (0.98 to 1.5): size alone may be the reason.
