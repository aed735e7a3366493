# Pages of working groups.

groups-title = Working groups
groups-lead = The six themes’ groups, and those opened for a region or a project: from discussion to decision, pilot and monitoring.
groups-nav = Groups
groups-find = Find a group
groups-which = Which groups
groups-kind-all = All
groups-kind-themes = Of the six themes
groups-kind-others = Of regions and projects
groups-kind-mine = In which I take part
groups-over = Closed down
groups-show = Show
groups-members = Members
groups-members-n = { $n ->
    [0] nobody yet
    [one] 1 member
   *[other] { $n } members
}
groups-open = Who reads and writes
groups-next-on = Next meeting on { $day }
groups-moved-on = Last moved on { $day }
groups-none = There is no working group that you may read yet. Open the first one.
groups-none-found = No group is like that.
groups-all = Show all groups
group-of = Working group: { $name }
group-rooms = The group’s pages
group-room = Overview
group-room-members = Members
group-room-activity = Activity
group-optional = optional
group-cancel = Cancel
group-over-tag = closed down
group-band-over = This group was closed down on { $at }. It can be read, and nothing more is written in it.
group-band-closed = Closed group: its members alone read this page.
group-openness = { $openness ->
    [public] Everybody reads; whoever is signed in takes part in discussions
    [members] Everybody reads; members write
   *[closed] Members alone read and write
}
group-openness-short = { $openness ->
    [public] public
    [members] everybody reads, members write
   *[closed] members alone
}

group-new = Open a group
group-new-why = For a region, a project, or a question that crosses the themes. Who opens a group coordinates it and invites the others.
group-new-lead = You coordinate the group that you open: you let people in, plan its meetings and bring its decisions to an end.
group-change = Change the group
group-form-title = Name
group-form-about = What the group is for
group-form-about-why = Which question it works on, for whom, until when. Everybody who may read the group reads this.
group-form-openness = Who reads and writes
group-form-area = Region
group-form-area-why = The region or country that the group is for; type a name or a code.
group-form-theme = Theme
group-form-theme-why = Its evidence and catalogue then stand on the group’s page.
group-form-no-theme = None of the six
group-form-language = Language of the group
group-form-zone = Time zone
group-form-zone-why = In which the group’s meetings and closings are told.
group-opened-done = The group “{ $name }” is open. Now invite those who should be in it.
group-changed-done = The group is changed.
group-close = Close the group down
group-close-why = When its work is done. Nothing is lost: it stays readable and can be opened again.
group-close-begin = Close it down …
group-close-ask = Close “{ $name }” down?
group-close-lead = All that was discussed, decided and filed stays readable. Nobody can write, vote or answer in it any more, until a coordinator opens it again.
group-closed-done = The group is closed down. It can be opened again on this page.
group-reopen = Open the group again
group-reopened-done = The group is open again.

group-role = { $role ->
    [coordinator] Coordinator
    [member] Member
    [stakeholder] Stakeholder
   *[observer] Observer
}
group-role-many = { $role ->
    [coordinator] Coordinators
    [member] Members
    [stakeholder] Stakeholders
   *[observer] Observers
}
group-role-count = { $role ->
    [coordinator] { $n ->
        [one] 1 coordinator
       *[other] { $n } coordinators
    }
    [member] { $n ->
        [one] 1 member
       *[other] { $n } members
    }
    [stakeholder] { $n ->
        [one] 1 stakeholder
       *[other] { $n } stakeholders
    }
   *[observer] { $n ->
        [one] 1 observer
       *[other] { $n } observers
    }
}
group-my-role = { $role ->
    [coordinator] You coordinate this group
    [member] You are a member
    [stakeholder] You take part as a stakeholder
    [observer] You observe this group
   *[asked] You have asked to take part
}
group-your-part = Your part in the group
group-no-part = { $openness ->
    [public] Whoever is signed in takes part in the discussions. Members bring proposals and vote.
   *[members] Everybody can read this group. To write in it, ask to take part.
}
group-ask = Ask to take part
group-ask-lead = The coordinators decide, and you are told. Until then you read what everybody reads.
group-ask-note = What you would bring to the group
group-ask-note-why = Who you are and why you want to take part. Only the coordinators read it.
group-ask-send = Send the request
group-asked = You have asked to take part. The coordinators decide.
group-asked-done = Your request has gone to the coordinators.
group-ask-back = Take the request back
group-ask-back-ask = Take your request back?
group-asking-n = { $n ->
    [one] 1 request waits
   *[other] { $n } requests wait
}
group-me = What I say of myself
group-me-lead = From this the group shows how it is composed, and consultations show who agrees: by kind and by country, never by person.
group-helix = Part of the quadruple helix
group-country = Country
group-tongue = Language in which you work
group-unsaid = Not said
group-described-done = Kept.
group-follow = Tell me what happens here
group-unfollow = Tell me no more
group-followed = You are told what happens in this group.
group-unfollowed = You are told no more of this group.
group-tune = How I am told
group-leave = Leave the group
group-leave-ask = Leave “{ $name }”?
group-leave-lead = What you wrote and decided stays, with your name. You can ask to take part again.
group-left-done = You have left the group.
group-facts = About this group
groups-of-area = { $n ->
    [one] Working group:
   *[other] Working groups:
}
group-of-theme = The theme’s working group: where it stands, what is open, when it meets
group-theme-page = Questions and evidence of the theme
group-no-members = Nobody takes part yet. Whoever asks first is let in by the coordinators or the administrators.
group-invite = Invite somebody
group-invite-why = A mail with a link goes out that holds for 30 days; no account is needed to open it.
group-invite-email = E-mail address
group-invite-words = A few words with it
group-invite-words-why = It stands in the mail.
group-invite-send = Send the invitation
group-invited-done = { $how ->
    [kept] The invitation to { $email } is written, but no mail server is set here, and nobody receives it. Hand over the link below yourself.
    [again] Another invitation to { $email } is on its way; the link of the one before holds no more.
   *[sent] The invitation to { $email } is on its way.
}
group-invitation-hand-over = No mail goes out from here. The link to hand over:
members-to = To the members
group-choose = Choose …
group-closed-becomes-public = The group is closed: its name, its proposal’s title and what is asked here become public with this.
group-invitations = Invitations not yet taken
group-invited-at = Sent on { $at }
group-withdraw = Take back
group-withdraw-of = Take the invitation to { $email } back
group-invitation-withdrawn = The invitation to { $email } is taken back.
group-taken-done = Welcome: you take part in “{ $name }”. Say who you are in it.
group-part-changed = { $act ->
    [grant] { $name } takes part now, and is told.
    [refuse] The request of { $name } is refused, with a notice.
   *[role] { $name } has another role now, and is told.
}
group-ended-done = { $name } takes part no more, and is told.

members-lead = { $n ->
    [one] One person takes part.
   *[other] { $n } people take part.
}
members-by-role = By role
members-by-helix = By kind of stakeholder
members-by-country = By country
members-asking = Waiting to be let in
members-asked-at = Asked on { $at }
members-as = As
members-note = A word to them
members-grant = Let in
members-refuse = Refuse
members-you = you
members-since = since { $at }
members-change = Role of { $name }
members-role = Role
members-give-role = Give this role
members-end = End this part
members-end-ask = End the part of { $name }?
members-end-lead = What was written and decided stays. The person is told, and can ask to take part again.
members-coordinators = Coordinated by:
members-names = Members are named to members.

invitation-title = Invitation
invitation-to = Invitation to “{ $name }”
invitation-by = { $by } invites you. You would take part as: { $role }.
invitation-as = You would take part as: { $role }.
invitation-other = The invitation was sent to another address than yours. You take it as { $mine }.
invitation-take = Take part
invitation-later = Not now
invitation-account = To take part you need an account. It takes an address and a password; afterwards this page asks once more.
invitation-sign-up = Make an account

activity-title = What happened
activity-all = All that happened
activity-feed = As a feed (Atom)
activity-none = Nothing has happened yet.
activity-nameless = Somebody
activity-application = Distretto

cycle-title = Where the group stands
cycle-step-mapped = Mapped
cycle-step-analysed = Analysed
cycle-step-benchmarked = Benchmarked
cycle-step-discussed = Discussed
cycle-step-proposed = Proposed
cycle-step-decided = Decided
cycle-step-piloted = Piloted
cycle-step-monitored = Monitored
cycle-state = { $state ->
    [empty] Nothing yet
    [open] Something is open
   *[there] Done as far as it goes
}
cycle-nothing = nothing yet
cycle-mapped = { $count ->
    [one] 1 record in the catalogue
   *[other] { $count } records in the catalogue
}
cycle-analysed = { $count } of { $of } questions have an answer
cycle-pinned = { $count ->
    [one] the group relies on 1 finding
   *[other] the group relies on { $count } findings
}
cycle-benchmarked = countries and regions compared
cycle-last = last moved { $at }
matters-title = Open, and with whom
matters-none = Nothing is open, and nothing waits for an answer.
matters-heading = { $how ->
    [divides] Divides the group
    [turned] Evidence that turned
    [unanswered] Unanswered
    [late] Late
    [open] Open
   *[stale] Nothing has moved for long
} ({ $n })
matters-why = { $how ->
    [divides] divides the group
    [turned] evidence turned
    [unanswered] unanswered
   *[late] late
}
matters-due = until { $at }
matters-was-due = was due { $at }
matters-since = since { $at }
matters-more = { $n ->
    [one] and 1 more
   *[other] and { $n } more
}
acts-coordinators = the coordinators should act
acts-members = members should act
acts-voters = those who vote should act
acts-author = an amendment waits for whoever proposed it
acts-owner = whoever pinned the finding should act
acts-addressee = the addressee should answer
acts-practitioners = practitioners should answer
acts-participants = participants should act
acts-named = { $who }: { $names }{ $more ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
}
acts-assignee = whoever is responsible should act

act-group-opened = { $by } opened the group
act-group-changed = { $by } changed what is said of the group
act-group-closed = { $by } closed the group down
act-group-reopened = { $by } opened the group again
act-member-joined = Somebody more takes part
act-member-left = Somebody takes part no more
act-meeting-planned = { $by } planned a meeting
act-meeting-changed = { $by } changed a meeting
act-meeting-called-off = { $by } called a meeting off
act-meeting-put-back = { $by } put a meeting back that was called off
act-agenda-set = { $by } set the agenda
act-notes-written = { $by } wrote notes of a meeting
act-document-brought = { $by } brought a document
act-document-renewed = { $by } brought another version of a document
act-thread-started = { $by } opened a discussion
act-post-written = { $by } wrote in a discussion
act-thread-closed = { $by } closed a discussion
act-thread-reopened = { $by } opened a discussion again
act-question-asked = { $by } asked the network
act-question-answered = { $by } wrote down what is known of a question
act-exchange-asked = { $by } asked to learn from peers
act-exchange-planned = { $by } planned a meeting with peers
act-reviewed = { $by } wrote down what the peers found
act-learned = { $by } wrote down what was learned from peers
act-looked-back = { $by } looked back on what became of it
act-plan-begun = { $by } began a joint plan
act-measure-agreed = { $by } put an agreed measure into a joint plan
act-measure-left-out = { $by } left a measure out of a joint plan
act-measure-back = { $by } took a measure back into a joint plan

groups-across = Across the groups
groups-across-recommendations = What groups decided to recommend, to whom, and what the addressees answered.
