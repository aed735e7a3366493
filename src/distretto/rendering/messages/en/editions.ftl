# Editions of documents, their ledger, the S3 input pack and joint strategic plans.

pack-title = { $name }: input to the smart specialisation strategy
pack-subtitle = Findings, shared ground and recommendations, laid out by the seven criteria of the enabling condition
pack-glance = At a glance
pack-nothing = The data at hand answer none of the chosen questions for this area.
pack-priorities = Do the priorities hold?
pack-shared = What stakeholders share
pack-shared-about = From the consultations of working groups. Nobody’s single vote is shown, and no figure of fewer than five people.
pack-shared-none = No consultation on this area has been opened yet.
pack-consultation = { $title } ({ $group }): { $n ->
    [one] 1 participant
   *[other] { $n } participants
}
pack-shared-line = { $kind ->
    [agree] All groups of opinion agree (at least { $least } %): { $text }
   *[disagree] All groups of opinion disagree (at least { $least } %): { $text }
}
pack-shared-nothing = The groups of opinion share no statement.
pack-shared-refused = Groups of opinion cannot be told apart with these participants; the agreement per statement is:
pack-agreement-line = { $share } % of { $n } agree: { $text }
pack-recommendations = What working groups recommend
pack-recommendations-none = No recommendation for this area has been published yet.
pack-column-what = Recommendation
pack-column-to = To
pack-column-reply = Reply, and what came of it
pack-reply = { $answer ->
    [accepted] Accepted.
    [in_part] Accepted in part.
    [rejected] Rejected.
   *[none] No reply yet.
}

plan-subtitle = Joint strategic plan of { $names }
plan-purpose = What for, and with whom
plan-no-about = The purpose has not been written yet.
plan-strengths = Shared strengths
plan-strengths-about = Industries in which at least two of the regions are specialised, with their location quotients.
plan-strengths-none = Among their ten leading industries the regions share none.
plan-column-industry = Industry
plan-complements = Where they complete one another
plan-complements-about = Of each region’s ten leading industries those that are none of the others’.
plan-column-region = Region
plan-column-alone = Its own strengths
plan-evidence = What is known of each
plan-measures = Agreed measures
plan-measures-none = No measure has been agreed yet.
plan-column-measure = Measure
plan-column-leads = Leads
plan-column-others = Takes part
plan-column-until = Until
plan-who = Who does what
plan-column-its-own = Leads measures
plan-column-its-part = Takes part in measures

edition-changed = What has changed since the last edition
edition-first = This is the first edition.
edition-nothing = Nothing that this document says from findings has changed.
edition-since = Since edition { $number } of { $day }.
edition-count = { $n ->
    [one] One sentence says something else, is new or is gone.
   *[other] { $n } sentences say something else, are new or are gone.
}
edition-column-question = Question
edition-column-then = Then
edition-column-now = Now
edition-new = (new)
edition-gone = (gone)
edition-more = { $n ->
    [one] One more change stands in the ledger.
   *[other] { $n } more changes stand in the ledger.
}
edition-kind = { $kind ->
    [brief] Brief
    [pack] S3 input pack
   *[plan] Joint strategic plan
}

ledger-title = Ledger of documents
ledger-lead = Each document that was issued, and of each of its sentences that rests on a finding whether it is current, changed or overturned by now.
ledger-none = No document has been issued yet.
ledger-edition = Edition { $number }
ledger-issued = Issued on { $day }
ledger-sentences = { $n ->
    [one] 1 sentence
   *[other] { $n } sentences
}
ledger-word = { $word ->
    [current] current
    [changed] changed, same conclusion
    [overturned] overturned
    [gone] no answer any more
   *[open] not computed since
}
ledger-count = { $word ->
    [current] { $n } current
    [changed] { $n } changed, same conclusion
    [overturned] { $n } overturned
    [gone] { $n } without an answer now
   *[open] { $n } not computed since
}
ledger-newer = edition { $number } has taken its place
ledger-now = Now: { $sentence }
ledger-then = Then: { $sentence }
ledger-since = What changed since edition { $number }
ledger-json = As JSON
ledger-anew = This document today
ledger-others = Other editions
ledger-state = State
ledger-issue = Issue a document
ledger-issue-about = It is written anew from today’s findings and kept as an edition, whose ledger everybody reads.
ledger-issue-kind = Which document
ledger-issue-area = Region
ledger-issue-do = Issue
ledger-issued-done = Issued as edition { $number }.
ledger-fault-area = There is no region “{ $given }”. Type a name or a code, for example ITF4.
not-allowed-issue = Documents are issued by coordinators of working groups, editors of verified organisations of the region, and administrators.

group-room-plans = Plans
about-plan = Plan
plans-title = Joint strategic plans
plans-lead = Regions that write one together: shared strengths, where they complete one another, agreed measures, and who does what.
plans-none = No plan has been begun yet.
plan-new = Begin a joint plan
plan-form-title = Title
plan-form-areas = Regions
plan-form-areas-why = Two to six, one a line: a name or a code.
plan-form-about = What it is for
plan-form-about-why = A few paragraphs; they stand at the head of the plan.
plan-save = Save
plan-begun-done = The plan is begun. Add what the regions agree on.
plan-changed-done = The plan is kept.
plan-change = Change the plan
plan-document = As a document
plan-issue = Issue an edition
plan-measure-new = Add an agreed measure
plan-measure-change = Change this measure
plan-measure-title = Measure in one line
plan-measure-text = What is done
plan-measure-leads = Who leads
plan-measure-others = Who takes part
plan-measure-until = Until (day)
plan-measure-agreed = The measure is kept.
plan-measure-out = Leave out
plan-measure-back = Take back in
plan-measure-left = Left out:
plan-measure-done = { $act ->
    [out] The measure is left out. You can take it back in.
   *[back] The measure is back in the plan.
}
plan-no-measures = Nothing has been agreed yet.
plan-fault-newer = Somebody has changed this while you were writing. Her words stand above; yours are in the fields. Put the two together and save again.
plan-fault-title = Say in one line, of at most { $most } characters, what it is.
plan-fault-long = The text is longer than { $most } characters.
plan-fault-leads = Choose one of the plan’s regions.
plan-fault-day = “{ $given }” is no day. Type it as 2027-06-30.
plan-fault-area = There is no region “{ $given }”. Type a name or a code, for example ITF4.
plan-fault-areas = A joint plan is of { $least } to { $most } regions.
notice-plan-begun = { $by } began a joint plan: { $title }

cli-issue = Issue a document anew, keep it as an edition, and say what changed since the last
cli-issue-kind = brief or pack of an area, or plan by its number
cli-issue-subject = A region by its code or name, or the number of a plan
cli-issue-all = One edition in every format (PDF, DOCX, HTML) and language, as files of this folder
cli-issue-no-kind = “{ $given }” is none of the documents: brief, pack, plan.
cli-issue-no-plan = There is no plan { $given }.
cli-issued = Edition { $number }: { $sentences } sentences rest on findings.
cli-issue-first = It is the first edition.
cli-issue-changed = { $n ->
    [0] Nothing has changed since edition { $number }.
    [one] One sentence has changed since edition { $number }:
   *[other] { $n } sentences have changed since edition { $number }:
}
