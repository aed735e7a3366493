# Proposals of working groups: written, brought, amended, on their path.
group-room-proposals = Proposals
about-proposal = Proposal
about-paragraph = Paragraph of a proposal
about-amendment = Amendment

not-allowed-others-proposal = Only who brought this proposal changes, withdraws or takes it up again; where that person has left the group, its coordinators do.
not-allowed-others-merged = You can merge and split only proposals that you brought. You can derive one of your own from any.
not-allowed-others-amendment = Only who suggested an amendment takes it back.
not-allowed-others-amendment-answer = Who brought the proposal answers its amendments; where that person has left the group, its coordinators do.
not-allowed-answered-amendment = This amendment has been answered already. Open it to see the answer.
not-allowed-proposal-ended = This proposal is no longer under way. It can be taken up again on its page.
not-allowed-proposal-under-way = This proposal is under way already.
not-allowed-decided-proposal = This proposal has been decided on; its text stands. Derive another one from it.
not-allowed-balloted-proposal = People are voting on this text: it stands until the ballot is over.
not-allowed-own-sponsor = It is your own proposal: your name stands under it already.
not-allowed-draft-gone = This draft was brought or deleted meanwhile. Look for it among the group’s proposals.

proposal-field = { $field ->
    [title] Title
    [problem] Problem
    [evidence] Evidence
    [measure] Measure
    [concerns] Whom it concerns
    [cost] Cost
    [effect] Expected effect
   *[indicators] Indicators
  }
proposal-help = { $field ->
    [title] What should be done, in one line.
    [problem] What is not as it should be, for whom, since when.
    [evidence] What shows it. Findings are pinned from their own pages and stand beside the text.
    [measure] What should be done, by whom, until when.
    [concerns] Who would notice: firms, regions, offices, people.
    [cost] What it costs, who pays; say so where it is not known.
    [effect] What should be different afterwards, and by when.
   *[indicators] By which figures one would see it, from which source.
  }
proposal-state = { $state ->
    [draft] Draft
    [discussed] Discussed
    [amended] Amended
    [consulted] Consulted
    [ballot] Ballot
    [decided] Decided
    [recommended] Recommended
    [piloted] Piloted
   *[monitored] Monitored
  }
proposal-sieve = { $state ->
    [open] Not decided yet
    [ended] Withdrawn, merged, split
    [discussed] Discussed
    [amended] Amended
    [consulted] Consulted
    [ballot] Ballot
    [decided] Decided
    [recommended] Recommended
    [piloted] Piloted
   *[monitored] Monitored
  }
proposal-ended-tag = { $how ->
    [merged] merged
    [split] split
   *[withdrawn] withdrawn
  }
proposal-path = The path of this proposal
proposal-not-yet = not yet
proposal-new = Write a proposal
proposal-drafts = Your drafts
proposal-drafts-why = Only you see them until you bring them to the group.
proposal-untitled = Without a title
proposal-changed = changed { $at }
proposal-none = Nothing has been proposed here yet.
proposal-none-begin = Write down a problem and what should be done about it; the group can amend it.
proposal-none-found = No proposal fits.
proposal-sponsors-n = { $n ->
    [one] one co-sponsor
   *[other] { $n } co-sponsors
  }
proposal-amendments-open-n = { $n ->
    [one] one open amendment
   *[other] { $n } open amendments
  }
proposal-brought = Brought by { $by }, { $at }
proposal-version = Version { $n }
proposal-ended = { $how ->
    [merged] Merged into another proposal, { $at }.
    [split] Split into parts, { $at }.
   *[withdrawn] Withdrawn, { $at }.
  }
proposal-change = Change the text
proposal-amend = Suggest an amendment
proposal-sign-in = Sign in to take part
proposal-field-empty = Nothing said yet.
proposal-paragraph-discuss = Discuss
proposal-paragraph-threads = { $n ->
    [one] One discussion
   *[other] { $n } discussions
  }
proposal-amendments = Amendments
proposal-amendments-none = No amendment is open.
proposal-amendments-answered = { $n ->
    [one] One answered amendment
   *[other] { $n } answered amendments
  }
proposal-beside = Beside the text
proposal-rests = Findings it rests on
proposal-rests-on = { $n ->
    [one] One finding, below the text
   *[other] { $n } findings, below the text
  }
proposal-rests-marked = { $n ->
    [one] The conclusion of one of them changed, or its data are faulty, and nobody has answered yet.
   *[other] The conclusions of { $n } of them changed, or their data are faulty, and nobody has answered yet.
  }
proposal-rests-none = None is pinned. A finding is pinned from its own page.
proposal-sponsors = Co-sponsors
proposal-sponsors-none = Nobody yet.
proposal-sponsor = Stand for it, too
proposal-unsponsor = No longer stand for it
proposal-kin = Where it comes from and went
proposal-origin = { $how ->
    [merged] Merged from
    [split] Part of
   *[derived] Derived from
  }
proposal-became = { $how ->
    [merged] Merged into
    [split] Split into
   *[derived] From it was derived
  }
proposal-acts = What you can do
proposal-consult = Open a consultation on it
proposal-ballot = Put it to a ballot
proposal-act = { $act ->
    [withdraw] Withdraw it
    [reopen] Take it up again
    [merge] Merge it with others
   *[split] Split it
  }
proposal-act-lead = { $act ->
    [withdraw] The proposal is no longer under way. All of it stays readable, and it can be taken up again.
    [reopen] The proposal is under way again, with the text that it had.
    [merge] A draft with the texts of all is made for you. The proposals stay as they are until you bring it.
   *[split] For each part a draft with the whole text is made for you, to cut from. The proposal stays as it is until you bring the first.
  }
proposal-derive = Derive one of your own
proposal-watch = Tell me what happens to it
proposal-unwatch = Tell me no longer
proposal-turns = Withdrawn, taken up again, back from a ballot
proposal-turn = { $state ->
    [withdrawn] Withdrawn by { $by }, { $at }.
    [merged] Merged by { $by }, { $at }.
    [split] Split by { $by }, { $at }.
    [refused] Not adopted by its ballot, { $at }: it can be amended and put to a ballot again.
    [no_quorum] Its ballot had no quorum, { $at }: it can be amended and put to a ballot again.
    [tie] Its ballot ended in a tie, { $at }: it can be amended and put to a ballot again.
    [called_off] Its ballot was called off, { $at }: it can be amended and put to a ballot again.
   *[reopened] Taken up again by { $by }, { $at }.
  }
proposal-reason = Reason
proposal-reason-hint = Everybody who reads the group sees it.
proposal-merge-with = With which
proposal-merge-none = There is no other proposal that you brought. Derive one of your own from another’s instead.
proposal-split-titles = Titles of the parts
proposal-split-hint = One on each line, two to five.
proposal-versions = All versions
proposal-by-amendment = by an amendment
proposal-compared = From version { $a } to version { $b }
proposal-compare = Compare
proposal-compare-from = From version
proposal-compare-to = to version
proposal-not-newest = What changed until version { $n }
proposal-form-title = { $mode ->
    [change] Change the text
    [amend] Suggest an amendment
   *[draft] Write a proposal
  }
proposal-form-lead = { $mode ->
    [change] This becomes a new version; the ones before stay.
    [amend] Change the text as you would have it read. The group sees the difference; who brought the proposal answers.
   *[draft] Kept as a draft it is yours alone. Title, problem and measure are needed to bring it.
  }
proposal-draft-pins = { $n ->
    [one] It rests on one finding, which comes along.
   *[other] It rests on { $n } findings, which come along.
  }
proposal-see-newer = See what has changed since
proposal-bring = Bring it to the group
proposal-keep = Keep as a draft
proposal-bring-why = Once it is brought the group reads it, and every version stays.
proposal-why = Why
proposal-why-hint = What you changed, and for what reason. Everybody reads it.
proposal-send = { $mode ->
    [change] Save as a new version
   *[amend] Suggest it
  }
proposal-delete-draft = Delete this draft
proposal-delete-draft-why = It goes for good. Nobody else has seen it.
proposal-from-draft = Bring it to a group as a proposal
proposal-from-draft-lead = Its sentences become the measure, its findings come along. The draft of recommendations stays as it is.
proposal-which-group = To which group
proposal-prepare = Prepare the proposal
proposal-no-groups = You take part in no group yet in which you could propose something.
proposal-done = { $act ->
    [delete] The draft is deleted.
    [from_draft] A draft of a proposal is made. Complete it and bring it to the group.
    [change] Saved as a new version.
    [amend] Suggested. You are told of the answer.
    [bring] Brought to the group.
    [keep] Kept as a draft that only you see.
    [watch] You are told what happens to it.
    [unwatch] You are told no longer.
    [sponsor] Your name stands under it.
    [unsponsor] Your name no longer stands under it.
    [derive] A draft of your own is made.
    [merge] A draft with all the texts is made. Go through it before you bring it.
    [split] A draft for each part is made.
    [withdraw] Withdrawn.
    [reopen] Taken up again.
    [accept] Taken in: there is a new version.
    [refuse] Answered with your reason.
   *[take_back] Taken back.
  }

proposal-fault-long = This is longer than { $most } characters. Shorten it.
proposal-fault-missing = { $which ->
    [title] Give it a title.
    [problem] Say which problem it answers.
   *[measure] Say what should be done.
  }
proposal-fault-no-reason = Give a reason.
proposal-fault-many-drafts = You have { $most } drafts here already. Bring or delete some.
proposal-fault-overtaken = Meanwhile version { $version } was made. Look at what it changed and send yours again; what you typed is still here.
proposal-fault-both = Both texts still stand in this field, one after the other. Put them together: what you leave is what the proposal says.
proposal-fault-same = Nothing is different. Change a text first.
proposal-fault-no-version = There is no such version.
proposal-fault-clash = This was changed since. Write how it should read now.
proposal-fault-merge = Choose one to four other proposals.
proposal-fault-split = Name two to five parts, one on each line.
proposal-fault-no-group = Choose a group.

amendment-heading = Amendment
amendment-title = Amendment: { $title }
amendment-by = Suggested by { $by }, { $at }
amendment-of-version = to version { $n }
amendment-state = { $state ->
    [open] open
    [accepted] taken in
    [refused] not taken in
   *[withdrawn] taken back
  }
amendment-answered = { $state ->
    [accepted] Taken in by { $by }, { $at }.
   *[refused] Not taken in by { $by }, { $at }.
  }
amendment-made = What version { $n } changed
amendment-what = { $state ->
    [accepted] What it changed
   *[open] What would change
  }
amendment-left-ended = The proposal ended before this was answered.
amendment-left-decided = The proposal was decided on before this was answered: its text stands as it was voted on. Derive another proposal from it to go on with the thought.
amendment-clash-waits = { $n ->
    [one] One field has been changed since; the answer settles how it reads.
   *[other] { $n } fields have been changed since; the answer settles how they read.
  }
amendment-answer = Your answer
amendment-clash = This field has been changed since the amendment was written. Both texts stand in the field, the present one first. Keep what should be read.
amendment-clash-newer = What changed until version { $n }
amendment-clash-wanted = What the amendment changes
amendment-clash-text = How it should read now
amendment-reason = Reason
amendment-reason-hint = Needed where you do not take it in. Everybody reads it.
amendment-accept = Take it in
amendment-refuse = Do not take it in
amendment-take-back = Take it back
amendment-take-back-why = It cannot be taken up again: you would suggest it anew. The proposal’s history keeps that it was suggested and taken back.
amendment-take-back-yes = Yes, take it back

notice-proposal-brought = { $by } proposes: { $title }
notice-proposal-rewritten = { $by } changed the text (version { $version }): { $title }
notice-proposal-sponsored = { $by } stands for: { $title }
notice-proposal-withdrawn = { $by } withdrew: { $title }
notice-proposal-reopened = { $by } took up again: { $title }
notice-proposal-went-merged = “{ $title }” was merged into: { $into }
notice-proposal-went-split = A part of “{ $title }” was brought: { $into }
notice-proposal-went-derived = From “{ $title }” was derived: { $into }
notice-proposal-sent-back = { $how ->
    [no_quorum] The ballot had no quorum; it can be amended and put again: { $title }
    [tie] The ballot ended in a tie; it can be amended and put again: { $title }
    [called_off] The ballot was called off; it can be amended and put again: { $title }
   *[refused] Not adopted; it can be amended and put to a ballot again: { $title }
 }
notice-proposal-advanced = { $state ->
    [amended] Amended: { $title }
    [consulted] A consultation is on: { $title }
    [ballot] A ballot is on: { $title }
    [decided] Decided: { $title }
    [recommended] Recommended: { $title }
    [piloted] A pilot follows: { $title }
   *[monitored] Its indicators are reported: { $title }
  }
notice-amendment-suggested = { $by } suggests an amendment: { $title }
notice-amendment-accepted = An amendment was taken in (version { $version }): { $title }
notice-amendment-refused = An amendment was not taken in: { $title }
waits-amendments = { $n ->
    [one] Answer an amendment to: { $title }
   *[other] Answer { $n } amendments to: { $title }
  }
cycle-proposed = { $count ->
    [0] nothing yet
    [one] one proposal
   *[other] { $count } proposals
  }{ $open ->
    [0] {""}
   *[other] , { $open } not decided
  }

act-proposal-brought = { $by } brought a proposal
act-proposal-rewritten = { $by } changed the text of a proposal
act-proposal-sponsored = { $by } stands for a proposal
act-proposal-withdrawn = { $by } withdrew a proposal
act-proposal-reopened = { $by } took a proposal up again
act-proposal-sent-back = { $how ->
    [no_quorum] A proposal is back from a ballot without a quorum
    [tie] A proposal is back from a ballot that was tied
    [called_off] A proposal is back from a ballot that was called off
   *[refused] A proposal is back from a ballot that did not adopt it
 }
act-proposal-ended = { $how ->
    [merged] { $by } merged a proposal into another
   *[split] { $by } split a proposal
  }
act-amendment-suggested = { $by } suggested an amendment
act-amendment-accepted = { $by } took an amendment in
act-amendment-refused = { $by } did not take an amendment in

data-kind-groups-proposaldraft = Drafts of proposals
data-kind-groups-proposal = Proposals
data-kind-groups-proposalversion = Versions of proposals
data-kind-groups-proposalstep = Steps on the path of proposals
data-kind-groups-sponsor = Proposals that you stand for
data-kind-groups-amendment = Amendments
