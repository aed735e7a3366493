# Learning from peers: two-hour meetings and peer reviews.

about-exchange = Peers
group-room-exchanges = Peers
exchanges-title = Learning from peers
exchanges-lead = A two-hour meeting with people who have solved what you want to solve, or a review of your region’s challenge by its peers.
exchanges-none = Nobody has asked for a meeting or a review yet.
exchange-new-matchmaking = Ask for a two-hour meeting
exchange-new-peer-review = Ask for a peer review
exchange-lead-matchmaking = Two questions are enough. From them come a background note, suggested peers with reasons, a timed agenda, and after six months the question what became of it.
exchange-lead-peer-review = Your region and its challenge, reviewed by peers from regions that are alike: background note, agenda of a day and a half, findings, recommendations, and looks back after six and twelve months.
exchange-kind-matchmaking = Two-hour meeting
exchange-kind-peer-review = Peer review
exchange-title = In one line
exchange-area = Host region
exchange-area-why = A name or a code. The background note is about it.
exchange-wanted = What do you want to solve?
exchange-wanted-why = The challenge as it stands, and for whom.
exchange-tried = What have you tried, and what would help?
exchange-tried-why = So that the peers begin where you are.
exchange-note-made = The background note is made from the observatory and the catalogue; you can add to it afterwards.
exchange-ask = Ask
exchange-asked-done = The request is there, with its background note. Choose the peers below.
exchange-hosted = asked by { $by }, { $at }
exchange-way = Where it stands
exchange-state-asked = Asked
exchange-state-peers = Peers are there
exchange-state-planned = Planned
exchange-state-met = Met
exchange-state-learned = Learned
exchange-state-checked = Looked back
exchange-you-are-asked = You are asked to be a peer.
exchange-you-are = You are a peer.
exchange-you-are-not = You said that you cannot be a peer.
exchange-yes = I shall be a peer
exchange-no = I cannot
exchange-request = The request
exchange-note = Background note
exchange-note-none = The observatory had nothing to say of this region and theme at once.
exchange-practices = Practices to look at
exchange-about = In the host’s words
exchange-about-why = What the figures do not tell: who decides, what was promised, what cannot change.
exchange-about-write = Add to the note
exchange-peers = Peers
exchange-peers-none = Nobody is asked yet.
exchange-peer-answer = { $answer ->
    [yes] comes
    [no] cannot
   *[other] asked
}
exchange-suggested = Suggested peers
exchange-suggested-none = Nobody else in the directory fits.
exchange-alike = knows { $what }, structurally like the host
exchange-invite = Ask the chosen
exchange-meeting = The meeting
exchange-plan = Plan the meeting
exchange-plan-who = A coordinator plans it when peers are there.
exchange-planned-done = The meeting is planned, with its agenda, and everybody is told.
exchange-agenda = Agenda
exchange-agenda-why = { $n } minutes, breaks not counted. The meeting’s page lets you change it.
exchange-minutes = { $n } min
exchange-agenda-case = The host’s case
exchange-agenda-evidence = The background note, read together
exchange-agenda-stakeholders = Conversations with stakeholders
exchange-agenda-questions = Questions of the peers
exchange-agenda-experience = What the peers did, and what it took
exchange-agenda-transfer = What would transfer, and on which conditions
exchange-agenda-alone = The peers work without the host
exchange-agenda-findings = Findings of the peers
exchange-agenda-recommendations = Recommendations
exchange-agenda-next = What the host does next, by when
exchange-agenda-plan = Plan for six and twelve months
exchange-review = What the peers found
exchange-review-none = The peers have not written it yet.
exchange-review-write = Write findings and recommendations
exchange-findings = Findings
exchange-recommendations = Recommendations
exchange-learned-title = What was learned
exchange-learned-none = The host has not written it yet.
exchange-learned-write = Write what was learned
exchange-learned = What did you learn?
exchange-learned-why = One or two things that you did not know before, and from whom.
exchange-will-do = What will you do, by when?
exchange-will-do-why = It is asked after six months what became of it.
exchange-looks = Looks back
exchange-look = { $n ->
   *[other] After { $n } months
}
exchange-look-due = Due on { $at }
exchange-look-what = What became of it?
exchange-look-done = { $done ->
    [done] Done
    [partly] Done in part
   *[not] Not done
}
exchange-look-said = What changed, and why
exchange-done = { $act ->
    [invite] The chosen are asked.
    [yes] Thank you: the host is told that you come.
    [no] The host is told that you cannot.
    [about] The note is kept.
    [review] The findings are kept, and the host is told.
    [learn] It is kept, and the peers are told.
   *[look] It is kept, and the peers are told.
}
exchange-fault-no-kind = Choose a meeting or a review.
exchange-fault-title = Say in one line, of at most { $most } characters, what it is about.
exchange-fault-no-area = There is no region “{ $given }”. Type a name or a code, for example ITF4.
exchange-fault-no-wanted = Say what you want to solve.
exchange-fault-long = The text is longer than { $most } characters.
exchange-fault-no-answer = Say whether you come.
exchange-fault-no-findings = Write what the peers found.
exchange-fault-no-learned = Write what you learned.
exchange-fault-no-done = Choose what became of it.
exchange-fault-no-said = Write what changed, or why nothing did.
not-allowed-exchange-host = Only the host and the coordinators of the group can do that.
not-allowed-exchange-peer = You were not asked to be a peer here.
not-allowed-exchange-planned = The meeting is planned already. Change it on its own page.
not-allowed-exchange-review = Findings of peers belong to a peer review.
notice-exchange-asked = { $by } asks to learn from peers: { $title }
notice-peer-asked = { $by } asks you to be a peer: { $title }
notice-peer-yes = { $by } is a peer: { $title }
notice-peer-no = { $by } cannot be a peer: { $title }
notice-exchange-planned = Planned: { $title }
notice-reviewed = The peers wrote what they found: { $title }
notice-learned = { $by } wrote what was learned: { $title }
notice-looked-back = { $by } looked back: { $title }
waits-peer = You are asked to be a peer: { $title }
waits-exchange-learned = Say what you learned: { $title }
waits-exchange-look-back = What became of it? { $title }
waits-exchange-plan = Peers are there; plan the meeting: { $title }
