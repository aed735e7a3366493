# The diagnosis at a region's desk: what is drafted, and what people do with it.
desk-drafted = Strengths and weaknesses are drafted from findings: each sentence leads to the one it rests on. Whether a figure is a strength is for people to judge; opportunities and threats are written by people.
desk-strengths = Strengths
desk-weaknesses = Weaknesses
desk-opportunities = Opportunities
desk-threats = Threats
desk-no-strengths = No finding gives one yet.
desk-no-weaknesses = No finding gives one yet.
desk-no-opportunities = Nobody has written one yet.
desk-no-threats = Nobody has written one yet.
desk-one-strength = A strength { $region_of }
desk-one-weakness = A weakness { $region_of }
desk-one-opportunity = An opportunity for { $region }
desk-one-threat = A threat to { $region }
desk-add-opportunity = Add an opportunity
desk-add-threat = Add a threat
desk-added = Added. Everybody can read it now.
desk-kept = Kept, with your name and the time in the history.
desk-text = Text
desk-text-why = Leave it empty to have the finding’s own sentence back.
desk-rests-on = Rests on
desk-rests-on-why = The address of a finding, of a record of the catalogue or of any page, if there is one.
desk-edit = Edit
desk-history-short = History
desk-write-line = Write it otherwise
desk-save-line = Save
desk-leave-out = Leave it out
desk-reason = Reason
desk-reason-why = The line stays to be read, with this reason, and can be brought back.
desk-bring-back = Bring it back
desk-take-over = Take over the finding as it is now
desk-left-out = { $count ->
    [one] One line left out
   *[other] { $count } lines left out
 }
desk-left-out-because = Left out: { $reason }
desk-moved = The finding has another conclusion by now.
desk-moved-gone = The finding no longer gives this line.
desk-moved-count = { $count ->
    [one] Under one line the finding has changed since people took it over.
   *[other] Under { $count } lines the finding has changed since people took it over.
 }
desk-then = Then
desk-now = Now
desk-changed-by-people = Changed by people: see the original
desk-original = The finding says:
desk-history = What was done here
desk-untouched = Nobody has changed this line: it says what its finding says.
desk-before = Before:
desk-after = After:
desk-by-nobody = somebody who has left
desk-by-region = people of the region
desk-touched = { $what } { $by }
desk-did-written = Written by
desk-did-left-out = Left out by
desk-did-brought-back = Brought back by
desk-did-tied = Taken over by
desk-step-written = Written
desk-step-left-out = Left out
desk-step-brought-back = Brought back
desk-step-tied = Finding taken over
desk-who-diagnoses = The editors of verified organisations that work in this region write the diagnosis; everybody reads it.
not-allowed-desk = The diagnosis is written by the editors of verified organisations that work in this region. Ask one of them, or have your organisation verified by the administrators.
not-now-desk-empty = Write a sentence: an empty line says nothing.
not-now-desk-long = Keep it to { $most } characters: a line of a diagnosis is read at a glance.
not-now-desk-reason = Say why, in { $least } to { $most } characters: others will read the reason.
not-now-desk-many = There are { $most } lines already; leave one out or put two together first.
not-now-desk-side = Strengths and weaknesses are drafted from findings; people add opportunities and threats.
not-now-desk-changed = Somebody has changed this line since you opened it. Read what it says now, then save again.
not-now-desk-gone = There is no such line any more: its finding does not give it today.
not-now-desk-finding = No finding is known under that address. Open the finding, copy the address of its page, and paste it here.
not-now-desk-record = No record is published under { $given }. Copy the address of the record’s page and paste it here.
not-now-desk-rest = Paste the whole address of a page, with https:// at its beginning.
diagnosis-stars = { $stars_n ->
    [one] One industry meets all three tests of a cluster (size, specialisation and focus): { $industries_low }.
   *[other] { $stars } industries meet all three tests of a cluster (size, specialisation and focus), among them { $industries_low }.
 }
diagnosis-own = Beside the same industries { $reference_in }, the own course of the industries { $region_in } { $own_sign ->
    [up] brought
   *[down] cost
 } *{ $own } jobs* from { $first } to { $last }.
diagnosis-mix = Beside the mix of industries { $reference_in }, the mix { $region_in } { $mix_sign ->
    [up] brought
   *[down] cost
 } *{ $mix } jobs* from { $first } to { $last }.
diagnosis-ahead = Industries { $region_in } furthest ahead of the same industries { $reference_in } from { $first } to { $last }: { $industries_low }.
diagnosis-behind = Industries { $region_in } furthest behind the same industries { $reference_in } from { $first } to { $last }: { $industries_low }.
diagnosis-near = { $count_n ->
    [0] Of the { $options } industries that are weak or absent { $region_in }, none is both closer to the present ones and more complex than their average.
    [one] One way on lies close to what is done { $region_in }: { $industries_low }, closer and more complex than the average of the { $options } industries that are not strong there yet.
   *[other] { $count } ways on lie close to what is done { $region_in }, { $industries_low } first: closer and more complex than the average of the { $options } industries that are not strong there yet.
 }
diagnosis-above = Indicators in which { $region } is clearly above the median of the { $peers } regions most alike in structure: { $indicators_low }{ $more_n ->
    [0] {""}
    [one] ; and one more
   *[other] ; and { $more } more
 }.
diagnosis-below = Indicators in which { $region } is clearly below the median of the { $peers } regions most alike in structure: { $indicators_low }{ $more_n ->
    [0] {""}
    [one] ; and one more
   *[other] ; and { $more } more
 }.
diagnosis-upper = Dimensions of innovation in which { $region } stands in the upper third of the regions, in nine of ten ways to make the score or more: { $dimensions_low }.
diagnosis-lower = Dimensions of innovation in which { $region } stands in the lower third of the regions, in nine of ten ways to make the score or more: { $dimensions_low }.
