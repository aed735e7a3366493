# What data and clusters, and the pilots on record, leave for decision: sentences of a draft recommendation. Never why.
gap-agreement-silent = { $industry } { $region_in }: { $known ->
    [yes] { $times } times Europe’s share of jobs{ $promising ->
        [yes] , among what the region could do next
       *[no] {""}
     }
   *[no] among what the region could do next
 }, and no recorded cluster speaks of it.
gap-agreement-silent-consider = It is for decision whether a cluster is to take it up, or whether one works in it already, whose record is to be completed.
gap-agreement-no-base = { $industry } { $region_in }: recorded clusters speak of it, at { $times } times Europe’s share of jobs.
gap-agreement-no-base-consider = It is for decision whether it is to be built up there or found with partners elsewhere, or rests on strengths that jobs do not show.
gap-pilot-none = No pilot{ $which ->
    [ecoinnovation] {" "}on eco-innovation
   *[every] {""}
 } is recorded { $region_in } or for a larger area around it.
gap-pilot-none-consider = It is for decision whether one is to be designed, after a practice from places alike; where one runs already, its record is to be entered.
gap-pilot-lacks = The pilot “{ $pilot }” has { $parts } of { $of } parts of a logical framework not on record: { $names_low }.
gap-pilot-lacks-consider = It is for decision who completes its framework, and by when.
gap-pilot-framework = Of a pilot { $region_in } after “{ $practice }” { $open_n ->
    [0] every part has words to begin from
    [one] one part is still to be written ({ $names_low })
   *[other] { $open } parts are still to be written ({ $names_low })
 }, and { $assumptions_n ->
    [0] on what it rests nobody has said yet
    [one] one assumption is to be checked
   *[other] { $assumptions } assumptions are to be checked
 }.
gap-pilot-framework-consider = It is for decision whether such a pilot is wanted, who writes its framework with those who would carry it, and by when.
