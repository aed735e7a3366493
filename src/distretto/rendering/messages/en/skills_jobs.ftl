# 6.1 How many jobs, and how good, are there in the region's clusters.
jobs-leads = { $n_n ->
    [one] The industry in which { $region } has a cluster
   *[other] The { $n } industries in which { $region } has clusters
 } ({ $industries_low }{ $more_n ->
    [0] {""}
   *[other] {" "}and { $more } more
 }) { $n_n ->
    [one] has
   *[other] have
 } *{ $jobs } jobs* in { $last }: { $share } of all in the business economy.
jobs-leads-group = { $group }: *{ $jobs } jobs* { $region_in } in { $last }, { $share } of all in the business economy.
jobs-course = From { $first } to { $last } { $lost_n ->
    [0] their jobs
   *[other] the jobs of those with figures at both ends
 } went from { $before } to { $after } ({ $change }); in the same industries { $beside ->
    [country] { $country_in } it was { $country_change }, { $reference_in } { $reference_change }.
   *[reference] { $reference_in } it was { $reference_change }.
 } { $verdict ->
    [more] That is a better course than the reference’s.
    [less] That is a worse course than the reference’s.
    [alike] That is about the reference’s course.
   *[unknown] The reference has no comparable figures.
 }
jobs-course-unknown = How their jobs changed from { $first } to { $last } is not known: no figure is published at both ends.
jobs-pay = A job in these industries pays { $pay } thousand euro a year at equal prices ({ $year }): { $verdict ->
    [more] more than the same industries { $reference_in } ({ $reference_pay })
    [less] less than the same industries { $reference_in } ({ $reference_pay })
    [alike] about as much as the same industries { $reference_in } ({ $reference_pay })
   *[unknown] what the same industries pay { $reference_in } is not known
 }{ $beside ->
    [country] ; { $country_in } it is { $country_pay }
   *[reference] {""}
 }. With this mix of industries it is the { $rank } highest of { $among } { $kind ->
    [country] countries
   *[region] regions
 } with figures.
jobs-pay-unknown = What a job in these industries pays { $region_in } is not known: no wages are published.
jobs-index = Job quality has six dimensions; { $known_n ->
    [one] one can be ranked here: { $names_low }.
   *[other] { $known } can be ranked here: { $names_low }.
 } On { $known_n ->
    [one] it
   *[other] them
 } the index is { $index } of 100, the { $rank } highest of { $among } { $kind ->
    [country] countries
   *[region] regions
 }; what is not known leaves the whole index open between { $least } and { $most }.
jobs-hidden = { $hides ->
    [no] Nothing: every figure of these industries is published.
   *[yes] Up to { $share } of the jobs of these industries can lie in figures that are not published.
 } { $lost_n ->
    [0] { $n_n ->
        [one] It has figures at both ends of the period.
       *[other] All { $n } have figures at both ends of the period.
     }
    [one] One of the { $n } lacks a figure at one end of the period and is left out of the change.
   *[other] { $lost } of the { $n } lack a figure at one end of the period and are left out of the change.
 }
jobs-dimensions = Pay is that of the clusters’ industries; training and part time are of all who work in the area, because the survey does not split regions by industry.
jobs-rule = { $rule ->
    [stars] Counted are industries that meet at least { $stars } of the three tests of a cluster (size, specialisation, focus).
    [few] None meets { $stars } of the three tests of a cluster; counted are industries with at least { $threshold } times the reference’s share of jobs.
   *[quotient] Counted are industries with at least { $threshold } times the reference’s share of jobs; the tests of a cluster are for single regions.
 }
jobs-choice-before = { $same ->
    [yes] The same industries were clusters in { $first } already: the choice of the year does not colour the change.
   *[no] Industries that are clusters today are those that held out: the jobs of those that were clusters in { $first } went { $then }, of today’s { $now }.
 }
jobs-choice-index = { $part_time ->
    [apart] Part time is shown and not scored: the survey does not say who wants it. It can be set to count for or against.
    [bad] Part time counts against the quality of jobs, as you set it; the survey does not say who wants it.
   *[good] Part time counts for the quality of jobs, as you set it; the survey does not say who wants it.
 } Dimensions weigh the same; 0 is the lowest figure among the areas compared, 100 the highest.
jobs-age-further = { $n_n ->
    [one] What was loaded beside them is of { $first }.
   *[other] What was loaded beside them is of { $first } to { $last }.
 }
jobs-age = Working time and training are of { $year }; later years come by: distretto source fetch working_time_training
jobs-cannot-contracts = How secure the jobs are, how long the hours and how safe the work. Eurostat’s tables of temporary employees by industry (lfsa_etgan2), of usual weekly hours by region (lfst_r_lfe2ehour) and of fatal accidents at work (hsw_n2_02) would tell; this loads them: distretto source fetch job_quality
jobs-cannot-environment = How healthy the work is. Eurofound’s European Working Conditions Survey would tell; this loads its index of the physical environment from a table: distretto source fetch working_conditions --file FILE
jobs-cannot-unions = Whether anybody speaks for those who do the work. The OECD’s and AIAS’s figures of trade unions (ICTWSS) would tell; this loads them from the OECD’s export: distretto source fetch union_density --file FILE
jobs-temporary = { $share } of the employees in the sections of these industries have a contract that ends, { $place_in } in { $year }; { $reference_in } it is { $reference_share }.
jobs-cannot-occupations = Which occupations these jobs are in.
jobs-cannot-cause = Whether being in a cluster makes the jobs better.
jobs-cannot-since = What has changed since { $last }.
jobs-table = Jobs in the clusters’ industries { $region_in }
jobs-table-note = Persons employed in { $first } and { $last }; changes elsewhere are of the same industries and the same areas at both ends. Pay is wages over persons employed, those who draw no wage included, in euro of the country. —: not published.
jobs-quality-table = What is known of the quality of jobs { $region_in }
jobs-quality-note = Pay in thousand euro at equal prices, all areas with the mix of industries of the one asked about; all else in per cent where nothing else is said. Contracts, accidents, the environment and unions are known for countries alone. The young are those under 25 in { $branch }, the branch with most of these jobs. A dimension without a figure is not counted as bad or good.
jobs-figure = How jobs in the clusters’ industries changed, { $region }, { $first }–{ $last }
jobs-figure-marks = Change in jobs, filled in the area’s colour: { $region }; the industries with most jobs first.
jobs-figure-alt = Bars of the change in jobs between { $first } and { $last } for each of the clusters’ industries { $region_of }, beside the same industries elsewhere.
quality-wages = Pay
quality-security = Security of the job
quality-working-time = Working time
quality-conditions = Conditions at work
quality-skills = Skills and training
quality-representation = Representation
quality-not-a-dimension = Who has the jobs
quality-measure-pay = Pay per job (thousand €, equal prices)
quality-measure-training = Adults in training (25–64, last four weeks)
quality-measure-part-time = Part-time jobs among all
quality-measure-temporary = Employees with a contract that ends
quality-measure-hours = Usual hours a week
quality-measure-accidents = Fatal accidents at work a year, of 100,000 employed
quality-measure-environment = Eurofound’s index of the physical environment (0–100, more is better)
quality-measure-unions = Employees in a trade union
quality-measure-young = Under 25 among the employed of the branch
quality-branch-a = agriculture
quality-branch-b-e = industry
quality-branch-f = construction
quality-branch-g-i = trade, transport and hospitality
quality-branch-j = information and communication
quality-branch-k = finance
quality-branch-l = real estate
quality-branch-m-n = professional and support services
quality-branch-o-q = public services
quality-branch-r-u = other services
column-jobs-whose = Where
jobs-beside-table = Change of jobs { $region_in }, beside the same industries elsewhere
jobs-beside-note = From { $first } to { $last }; the same areas at both ends. —: not comparable.
column-jobs-start = Jobs at the start
column-jobs-end = Jobs
column-jobs-change-own = Change
column-jobs-change-country = Change in the country
column-jobs-change-reference = Change in the reference
column-jobs-change-reference-of = Change, { $reference }
column-quality-dimension = Dimension
column-quality-value = Here
column-quality-country = In the country
column-quality-reference = Reference
column-quality-reference-of = { $reference }
column-quality-counted = In the index
onward-needs = Which occupations grow and which are at risk
cannot-jobs-no-clusters = No industry { $area_in } is a cluster by these limits (at least { $stars } of three stars; without stars, { $threshold } times the reference’s share). Ask with fewer stars or a lower threshold, or name an industry.
parameter-least-stars = Clusters from
parameter-least-stars-why = How many of the three stars (size, specialisation, focus) an industry of a region must have
parameter-part-time = Part time
parameter-part-time-why = Whether part-time jobs count in the index of job quality
option-part-time-apart = shown, not counted
option-part-time-bad = counts against
option-part-time-good = counts for
about-job-quality = What is known of the quality of jobs in an area, on one scale with others, and how far the unknown leaves it open.
symbols-job-quality = J is the index, x_k the figure of dimension k; min and max are over the areas compared; K counts the dimensions with a figure. Pay is averaged over industries with the jobs of the area asked about as weights for all areas, so that the mix of industries does not matter.
example-job-quality = Marche, 2014: on two of six dimensions, pay and training, the index is 32.3 of 100; the four without figures leave it open from 10.8 to 77.4.
