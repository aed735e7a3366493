# Pins: findings on which something rests, and the marks of those that turned.

pins-title = What it rests on
pins-lead = Each finding as it was pinned, beside what its question gives now.
pins-none = No finding is pinned here. Open a finding and choose Pin.
pinned-unchanged = unchanged
pinned-same-conclusion = changed, same conclusion
pinned-turned = conclusion changed
pinned-unanswered = no answer any more
pinned-faulty = data known faulty
pinned-then = When it was pinned
pinned-now = Now
pinned-by = Pinned by { $by }, { $at }
pinned-data = data of { $years }
pinned-by-a-member = a member
pinned-concludes-then = It concluded
pinned-concludes-now = It concludes
pinned-sentence-same = unchanged
pinned-sentence-changed = changed
pinned-sentence-gone = no longer said
pinned-sentence-new = new
pinned-because = Where the difference comes from
pinned-because-data = Data: { $dataset }, then { $then }, now { $now }.
pinned-because-vintage = { $version } ({ $hash })
pinned-because-not-used = not used
pinned-because-method = Method: version { $then } of the analysis then, version { $now } now.
pinned-because-records = Records of the catalogue that were published, changed or taken back since.
pinned-because-no-answer = The question has no answer with the data and the methods that are here now.
pinned-because-not-kept = What it gives now is not kept here any more; it is asked again at the next check.
pinned-because-neither = Neither the data nor the version of the analysis: the day on which it is asked, or how it is written down.
pin-title = Pin this finding
pin-link = Pin
pin-to = To what?
pin-note = Why it matters there
pin-note-why = One sentence that its readers see beside the finding.
pin-do = Pin
pin-done = The finding is pinned to { $name }. When new data change it, you are told.
pin-off = Take off
pin-off-done = The finding is no longer pinned here.
pin-no-targets = There is nothing yet to which you could pin it: no proposal, recommendation or plan of your groups, and no record of yours.
pin-fault-no-target = Choose what it is pinned to.
pin-fault-no-finding = This finding is not kept here any more. Open its question anew.
pin-fault-long = The note is longer than { $most } characters.
pin-fault-many = More than { $most } findings are pinned here already.
not-allowed-pin = Only who may write on it pins findings to it and answers its marks.
mark-open = The conclusion changed since, and nobody has answered yet.
mark-open-faulty = Data under it are known to be faulty, and nobody has answered yet.
mark-what = What became of the text?
mark-stands = It stands
mark-changed = It was changed
mark-why = Why
mark-answer = Answer
mark-done = Your answer stands beside the finding.
mark-fault-no-answer = Say whether the text stands or was changed.
mark-fault-no-why = Say why: every reader sees it.
mark-fault-long = The reason is longer than { $most } characters.
notice-finding-pinned = { $by } pinned a finding
notice-pin-turned = A finding that this rests on concludes otherwise now
notice-pin-faulty = Data under a finding that this rests on are known to be faulty
notice-mark-answered = { $by } answered the mark of a finding
waits-mark = What { $title } rests on concludes otherwise now: answer its mark
cli-pins = Pins: ask their questions again
cli-pins-check = Ask the question of every pinned finding again, and tell who answers for those that turned
cli-pins-checked = { $n ->
    [0] Nothing is pinned.
    [one] 1 pin was checked:
   *[other] { $n } pins were checked:
}
cli-pins-count = { $state ->
    [unchanged] unchanged: { $n }
    [same_conclusion] changed, same conclusion: { $n }
    [turned] conclusion changed: { $n }
    [unanswered] no answer any more: { $n }
    [faulty] data known faulty: { $n }
   *[not_computed] being computed, ask again later: { $n }
}
cli-pins-list = List the pinned findings with what rests on them and what became of each at the last check
cli-pins-list-state = Only those that are unchanged, changed (whatever became of the conclusion) or overturned
cli-pins-list-json = As JSON, with the hashes then and now
cli-pins-list-none = There is no such pin.
cli-pins-list-no-state = There is no state “{ $given }”. Choose one of { $states }.
