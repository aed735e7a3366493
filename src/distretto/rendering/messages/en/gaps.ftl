# What is missing or open to improvement, as sentences of a draft recommendation: what a finding shows, then what is for decision. Never why.
gap-mix = No policy recorded { $region_in } joins { $row_low } with { $column_low }; { $filled } of { $areas } other areas have one { $more_n ->
    [0] ({ $names })
   *[other] (among them { $names })
 }.
gap-mix-consider = It is for decision whether a measure of this kind is wanted { $region_in }, after a look at those of the others; where one exists already, its record is to be entered.
gap-peers = { $indicator }: { $value } { $region_in } ({ $year }), beside { $median } in the middle of the { $peers } regions most alike in structure.
gap-peers-consider = It is for decision whether to come closer to them in this is to be an aim, and which of their policies deserves a closer look.
gap-criterion = { $light ->
    [empty] In the record of the strategy { $region_of } nothing is entered on this criterion of the enabling condition: { $criterion_low }.
    [red] By its record, the strategy { $region_of } does not meet this criterion of the enabling condition: { $criterion_low }.
   *[amber] By its record, the strategy { $region_of } meets this criterion of the enabling condition in part, or with evidence that has no day or is older than { $rule } months: { $criterion_low }.
 }
gap-criterion-consider = It is for decision who gathers the evidence for it, and by when.
gap-priorities-undeclared = { $name } { $region_in }: { $times } times { $reference }’s share of jobs, and no priority of the strategy names it.
gap-priorities-undeclared-consider = It is for decision whether the strategy’s next review takes it up, or says why it stays outside.
gap-priorities-unsupported = The priority “{ $name }” { $region_in } rests on industries with { $times } times { $reference }’s share of jobs: their jobs show no specialisation.
gap-priorities-unsupported-consider = It is for decision whether it rests on strengths that jobs do not show, which the strategy would then name, or is to be drawn anew.
gap-systems-none = No support system for clusters is recorded { $region_in }; { $others } other areas have one { $more_n ->
    [0] ({ $names })
   *[other] (among them { $names })
 }.
gap-systems-none-consider = It is for decision whether one is wanted { $region_in }; where one exists already, its record is to be entered.
gap-systems-part = No support system is recorded { $part_in }, as there is in { $full } of the { $parts } parts { $region_of }.
gap-systems-form = { $programmes_n ->
    [one] The one support system recorded { $region_in } does not pay in this form: { $what_low }.
   *[other] None of the { $programmes } support systems recorded { $region_in } pays in this form: { $what_low }.
 } { $others } other areas have it { $more_n ->
    [0] ({ $names })
   *[other] (among them { $names })
 }.
gap-systems-form-consider = It is for decision whether this form of support is wanted { $region_in }, after a look at the terms of the others.
gap-systems-stated = { $programmes_n ->
    [one] The one support system recorded { $region_in } does not state { $what }
   *[other] None of the { $programmes } support systems recorded { $region_in } states { $what }
 }; those of { $others } other areas do { $more_n ->
    [0] ({ $names })
   *[other] (among them { $names })
 }.
gap-systems-stated-consider = It is for decision whether the programmes are to have and publish this; where they do already, their records are to be completed.
gap-part-budget-sources = where the money comes from
gap-part-total-budget = its total budget
gap-part-procedure = by which procedure it chooses
gap-part-preselection = steps before the selection
gap-part-criteria = its criteria
gap-part-rate-to = the highest share of the costs that it pays
gap-part-ceiling = the most that it pays for one project
gap-part-duration-months = how many months it lasts
gap-part-state-aid = its basis in the rules on State aid
gap-part-funded = how many applications it funded
systems-elsewhere-title = What support systems have elsewhere, and those { $region_in }
systems-elsewhere-note = By the records: what one does not say may exist all the same. Compared with { $areas } other areas.
systems-form = Form
systems-own = Programmes here
systems-others = Other areas
systems-have = Which
gap-efficiency = { $unit } { $orientation ->
    [input] could do with { $low } to { $high } of what it uses, by the best
   *[other] reaches { $low } to { $high } of what the best obtain from as much
 } (95 % interval with the bias of the sample taken off, what goes in of { $year }); beside its peers { $more_n ->
    [0] ({ $names })
   *[other] (among them { $names })
 } its target for { $measure_low } is { $target } instead of { $observed } { $unit_of }: { $by } by the peers’ figures as observed, which is the least, and about { $corrected_by } with the bias of the sample taken off.
gap-efficiency-consider = It is for decision whether { $unit } is to come nearer to this target, and which of the peers’ support systems deserves a closer look.
