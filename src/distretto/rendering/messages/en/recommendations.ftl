# Recommendations: drafted from decisions, published under a number, replied to.

about-recommendation = Recommendation
recommendations-title = Recommendations
recommendations-lead = What the working groups recommend, to whom, on which evidence, and what the addressees replied.
recommendations-all = All recommendations
recommendations-any = any
recommendations-show = Show
recommendations-n = { $n ->
    [one] 1 recommendation
   *[other] { $n } recommendations
}
recommendations-none = Nothing has been recommended yet.
recommendations-none-why = A recommendation follows from a decision of a working group.
recommendations-none-such = There is no such recommendation.
recommendations-feed = New recommendations as a feed (Atom)

not-allowed-recommendation-published = This recommendation is published: it is not changed any more. It can be withdrawn, with a reason.
not-allowed-recommendation-state = That is possible with a published recommendation that has not been withdrawn.
not-allowed-reply = The addressee replies: with the link that the group passed on, or as an editor of its organisation.
not-allowed-reply-many = This recommendation has been replied to so often that nothing more is taken. Write to the group.

recommendation-fault-no-title = Say in one line what is recommended.
recommendation-fault-no-addressee = Say to whom it is addressed, or choose an organisation.
recommendation-fault-no-organisation = Choose an organisation of the list, or none.
recommendation-fault-no-measure = Say what is recommended.
recommendation-fault-long = This is longer than { $most } characters.
recommendation-fault-many-areas = Give at most { $most } regions.
recommendation-fault-many-pins = Give at most { $most } findings.
recommendation-fault-no-finding = “{ $given }” names no public finding. Copy the address of its page, or its name of letters and digits.
recommendation-fault-past = The day for the reply has to lie ahead.
recommendation-fault-no-reason = Say why: the addressee and the group are told.
recommendation-fault-long-reason = The reason is longer than { $most } characters.
recommendation-fault-no-note = Write what came of it.
reply-fault-no-answer = Choose an answer.
reply-fault-no-reason = Give the reasons: the group and all readers want to know why.
reply-fault-no-name = Say in whose name you reply.

recommendation-draft = draft
recommendation-draft-band = Draft of a recommendation: only the coordinators see it.
recommendation-form-lead = It follows from the decision and is addressed to somebody who can act. You see it as a draft before it is published.
recommendation-form-title = What is recommended, in one line
recommendation-form-title-why = For example: Fund shared testing facilities before new cluster organisations.
recommendation-form-organisation = Addressee, as an organisation
recommendation-form-organisation-why = Its editors are told and can reply with their accounts.
recommendation-form-no-organisation = none of those here
recommendation-form-addressee = Addressee, in words
recommendation-form-addressee-as = As it stands after “To”.
recommendation-form-addressee-why = As it stands after “To”. Empty for the name of the organisation.
recommendation-form-measure-why = What should be done, by whom and until when. Markdown is possible.
recommendation-form-findings-why = Addresses of findings’ pages, one on each line. They are pinned as they are now; when data or method change, the recommendation says so.
recommendation-form-areas = Regions
recommendation-form-areas-why = Codes with commas between, for example ITI3, AT22.
recommendation-form-reply-by = Reply asked for by
recommendation-save-draft = Save the draft
recommendation-change = Change the draft
recommendation-discard = Discard it
recommendation-publish = Publish
recommendation-drafted-done = The draft is saved. Only coordinators see it.
recommendation-changed-done = The draft is changed.
recommendation-act = { $act ->
    [publish] Publish
    [discard] Discard the draft
    [withdraw] Withdraw it
   *[renew] Make a new link
}
recommendation-act-ask = { $act ->
    [publish] Publish this recommendation?
    [discard] Discard this draft?
    [withdraw] Withdraw this recommendation?
   *[renew] Make a new link for the reply?
}
recommendation-act-lead = { $act ->
    [publish] It gets the next number of the year and is public. Its text is not changed any more. Members and the addressee’s editors are told.
    [discard] Its text is lost. The decision stays, and another draft can follow from it.
    [withdraw] It stays readable under its number, with a band that says so and why.
   *[renew] The former link leads nowhere from then on.
}
recommendation-done = { $act ->
    [publish] Recommendation { $number } is published. Pass the link for the reply on to the addressee.
    [discard] The draft is discarded.
    [withdraw] The recommendation is withdrawn.
   *[renew] There is a new link for the reply.
}

recommendation-numbered = Recommendation { $number }
recommendation-to = To
recommendation-to-whom = To { $to }
recommendation-from = By
recommendation-for = Regions
recommendation-published-on = Published
recommendation-part-problem = Problem
recommendation-part-measure = Measure
recommendation-part-effect = Expected effect
recommendation-decided = { $how ->
    [ballot] Decided by a ballot of the group on { $day }.
   *[meeting] Decided in a meeting of the group on { $day }, as its coordinators recorded.
}
recommendation-see-decision = See the decision
recommendation-evidence = Evidence it rests on
recommendation-no-evidence = No finding is pinned to it.
recommendation-history = History
recommendation-citation = { $group }: { $title }. Recommendation { $number }, { $day }. Distretto.
recommendation-turned-document = The conclusion of at least one finding has changed since: see the evidence.
recommendation-withdrawn = Withdrawn { $at }.
recommendation-withdrawn-why = Withdrawn on { $day }. { $why }
recommendation-withdraw = Withdraw it
recommendation-renew = New link
recommendation-tools = For coordinators
recommendation-link = Link for the reply
recommendation-link-why = Pass it on to the addressee alone: whoever has it replies in its name.

recommendation-reply = Reply of the addressee
recommendation-no-reply = None yet.
recommendation-due = Asked for by { $day }.
recommendation-reply-state = { $state ->
    [none] no reply yet
    [accepted] accepted
    [in_part] accepted in part
   *[rejected] rejected
}
recommendation-state = { $state ->
    [none] no reply yet
    [none-by] no reply yet, asked for by { $day }
    [late] no reply; was asked for by { $day }
    [accepted] accepted
    [in_part] accepted in part
    [withdrawn] withdrawn
   *[rejected] rejected
}
recommendation-answer = { $answer ->
    [accepted] Accepted
    [in_part] Accepted in part
   *[rejected] Rejected
}
recommendation-reply-how = { $how ->
    [editor] as an editor of the organisation
   *[link] by the link of the group
}
recommendation-former-replies = Former replies
recommendation-reply-do = Reply
recommendation-reply-title = Reply to recommendation { $number }
recommendation-reply-again = { $answer ->
    [accepted] It has been replied to already: accepted. Another reply takes its place; the former stays readable.
    [in_part] It has been replied to already: accepted in part. Another reply takes its place; the former stays readable.
   *[rejected] It has been replied to already: rejected. Another reply takes its place; the former stays readable.
}
recommendation-answer-legend = What do you reply?
recommendation-why = Why
recommendation-why-why = What will be done, what will not, and for which reasons. Markdown is possible.
recommendation-in-name = In whose name
recommendation-in-name-why = Office or organisation, as it should stand under the reply.
recommendation-reply-language = Language of the text
recommendation-reply-public = The reply is public and cannot be taken back; another can follow.
recommendation-reply-send = Send the reply
recommendation-replied-done = The reply is published. The group is told.
recommendation-notes = What came of it
recommendation-no-notes = Nothing has been noted yet.
recommendation-note-do = Note what came of it
recommendation-note-on = Day
recommendation-note-text = What happened
recommendation-note-why = A call, a budget line, a law, or that nothing happened. Markdown is possible.
recommendation-note-save = Note it
recommendation-noted-done = The note is published.

path-step-discussed = Discussed
path-step-proposed = Proposed
path-step-consulted = Consulted
path-step-decided = Decided
path-step-recommended = Recommended
path-step-piloted = Piloted
path-step-monitored = Monitored
path-state = { $state ->
    [done] (done)
    [now] (here it stands)
   *[none] (not done)
}
path-nothing = { $step ->
    [to-come] not begun
   *[left-out] not on this path
}
path-discussed = { $n ->
    [one] 1 post
   *[other] { $n } posts
}
path-proposed = { $accepted ->
    [0] version { $n }
    [one] version { $n }, 1 amendment accepted
   *[other] version { $n }, { $accepted } amendments accepted
}
path-consulted = { $n ->
    [one] 1 participant
   *[other] { $n } participants
}
path-decided = { $method ->
    [consent] by consent
    [approval] by approval
    [score] by score
    [majority] by majority judgement
   *[meeting] in a meeting
}
path-recommended = { $state ->
    [draft] being written
    [none] waits for a reply
    [accepted] accepted
    [in_part] accepted in part
    [withdrawn] withdrawn
   *[rejected] rejected
}

notice-recommendation-published = Recommendation { $number } is published: “{ $title }”
notice-recommendation-addressed = Recommendation { $number } is addressed to your organisation: “{ $title }”
notice-recommendation-replied = { $answer ->
    [accepted] The addressee accepts recommendation { $number }, “{ $title }”
    [in_part] The addressee accepts recommendation { $number } in part, “{ $title }”
   *[rejected] The addressee rejects recommendation { $number }, “{ $title }”
}
notice-recommendation-noted = It was noted what came of recommendation { $number }, “{ $title }”
notice-recommendation-withdrawn = Recommendation { $number } was withdrawn, “{ $title }”. { $why }
act-recommendation-published = { $by } published recommendation { $number }
act-recommendation-withdrawn = { $by } withdrew recommendation { $number }
act-recommendation-replied = { $answer ->
    [accepted] The addressee accepted a recommendation
    [in_part] The addressee accepted a recommendation in part
   *[rejected] The addressee rejected a recommendation
}
act-recommendation-noted = { $by } noted what came of a recommendation

recommendation-amended = Amended on the way
recommendation-amended-note = What changed between version { $first } of the proposal and version { $last }, which the group decided on.
recommendation-amended-show = What was put in and taken out
recommendation-amendment = Amendment { $n }, taken in
recommendation-ground = Shared ground of the consultation
recommendation-ground-most = What the consultation agreed with most
recommendation-ground-untold = No statement can be said to be shared by all groups of opinion; these have the most agreement among all who voted.
recommendation-ground-shares = Agree { $agree } %, pass { $passed } %, disagree { $disagree } % of { $votes ->
    [one] one vote
   *[other] { $votes } votes
}
recommendation-ground-note = More than half of every group of opinion say the same to these, however many groups are made. The bars show all who voted.
