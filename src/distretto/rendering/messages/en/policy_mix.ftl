question-innovation-policy-mix-references = Which policies for innovation and R&D exist { $region_in }, and what is missing beside areas of choice?
question-innovation-policy-mix-references-general = Which policies for innovation and R&D exist here, and what is missing beside areas of choice?
question-innovation-policy-mix-mix-beside-every = Which policies for innovation and R&D exist { $region_in }, and what is missing beside every other area on record?
question-innovation-policy-mix-mix-beside-every-general = Which policies for innovation and R&D exist here, and what is missing beside every other area on record?
question-innovation-policy-mix-mix-beside-peers = Which policies for innovation and R&D exist { $region_in }, and what is missing beside the regions most alike in structure?
question-innovation-policy-mix-mix-beside-peers-general = Which policies for innovation and R&D exist here, and what is missing beside the regions most alike in structure?
mix-behind-title = The policies of others behind each gap
mix-behind-note = The catalogue holds what was found, not all that exists. A gap means that no such policy is recorded here; where few are recorded, one may well exist.
column-mix-have = Who has one
column-mix-behind = Policies behind it
column-mix-records = Policies on record
mix-references-note-most = Regions and countries of the EU with enough policies on record, those of larger areas counted.
mix-references-note-every = Every other region and country of which the catalogue has a policy.
mix-references-note-peers = The regions most alike in structure. 0: none of their policies is on record, which is not none existing.
mix-references-note-chosen = The areas that were chosen. 0: none of their policies is on record, which is not none existing.
mix-beside-most = Compared with the { $areas } areas of the EU with at least { $records } policies on record: { $names }{ mix-more-areas }
mix-beside-every = Compared with all { $areas } other areas with a policy on record: { $names }{ mix-more-areas }
mix-beside-peers = Compared with the { $areas } regions most alike in structure: { $names }{ mix-more-areas }{ mix-silent }
mix-beside-chosen = Compared with the areas chosen ({ $areas }): { $names }{ mix-more-areas }{ mix-silent }
mix-more-areas = { $more_n ->
    [0] .
    [one] {" "}and one more.
   *[other] {" "}and { $more } more.
 }
mix-silent = { $silent_n ->
    [0] {""}
    [one] {" "}Of one of them no policy is on record.
   *[other] {" "}Of { $silent } of them no policy is on record.
 }
mix-triples = { $triples_n ->
    [one] Of the triples of instrument, theme and target group, one is filled in { mix-in-others } and not here: { $first_low }{ mix-in-so-many }.
   *[other] Of the triples of instrument, theme and target group, { $triples } are filled in { mix-in-others } and not here; { $asks ->
        [some] most often
       *[all] first
     } { $first_low }{ mix-in-so-many }.
 }
mix-no-triples = No triple of instrument, theme and target group is filled in { mix-in-others } and not here.
mix-in-so-many = { $asks ->
    [some] {" "}({ $filled } areas)
   *[all] {""}
 }
mix-triples-title = Triples of instrument, theme and target group recorded elsewhere, not recorded { $region_in }
mix-triples-note = Filled by one policy in { mix-in-others }. The area may have each pair of the three and still no policy with all of them. One national policy may stand behind several areas.
column-mix-policies = Policies
column-mix-practices = Practices
search-for-policy = Look up the policies
search-for-practice = Practices there
parameter-mix-beside = Beside
parameter-mix-beside-why = The areas whose policies serve as reference
parameter-mix-records = Policies on record from
parameter-mix-records-why = How many policies must be on record for an area of the EU to be a reference
parameter-mix-target = Target group
parameter-mix-target-why = Only policies for one group of those they reach: the third side of the matrix
option-mix-beside-most = areas of the EU with most policies on record
option-mix-beside-every = every other area in the catalogue
option-mix-beside-peers = the structural peers
option-mix-target-every = every target group
option-mix-target-research-organisations = research and education organisations
option-mix-target-researchers-students = researchers, students and teachers
option-mix-target-firms-by-size = firms by size
option-mix-target-firms-by-age = firms by age
option-mix-target-intermediaries = intermediaries
option-mix-target-governmental-entities = governmental entities
option-mix-target-economic-actors = economic actors
option-mix-target-social-groups = social groups especially emphasised
cannot-mix-peers = Structural peers are found for one region of NUTS 2 with enough figures, and { $area } has none. Compare with other areas.
cannot-mix-nobody = No other area is left to compare with. Ask for fewer policies on record, or choose the areas yourself.
