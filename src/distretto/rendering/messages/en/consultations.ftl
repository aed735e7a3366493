# Consultations: short statements, and the picture of the opinions.

group-room-consultations = Consultations
about-consultation = Consultation

consult-new = New consultation
consult-new-lead = Participants see one statement after the other and agree, disagree or pass. Nobody is asked before you open it.
consult-none = Nothing has been consulted on here yet.
consult-none-why = A consultation asks members and stakeholders, one short statement at a time, and shows what all groups of opinion share.
consult-state = { $state ->
    [prepared] being prepared
    [closed] closed
   *[open] open
}
consult-closes = open until { $at }
consult-will-close = being prepared; open until { $at } once it begins
consult-was-closed = closed { $at }
consult-statements-n = { $n ->
    [one] 1 statement
   *[other] { $n } statements
}
consult-both = { $there }, that is { $here }
consult-title = What is it about?
consult-title-why = One line, as a question or a topic.
consult-text = What participants should know
consult-text-why = Why you ask, and what will come of it. Markdown is possible.
consult-statements = First statements
consult-statements-why = One on each line, at least three, of 200 characters at most. Each says one thing that one can agree with or not. Groups of opinion can be told from five statements on.
consult-language = Language of the statements
consult-day = Closes on
consult-clock = at
consult-zone-why = The hour of closing is that of this time zone.
consult-who = Who takes part
consult-who-why = Members and stakeholders of the group always do.
consult-by-link = Whoever has the link, without a name
consult-adds = Participants may suggest statements; you decide which are shown
consult-most = By the link at most
consult-most-why = So many people and no more: it limits what somebody can do who comes again and again.
consult-shows-legend = Who sees the results while it is open
consult-shows = { $shows ->
    [always] Whoever can see the consultation
    [closed] Nobody but the coordinators; all others after the closing
   *[voted] Whoever has voted
}
consult-prepare = Keep it, and open it later
consult-prepared = The consultation is prepared. Look at it, then open it.
consult-prepared-note = Only the coordinators see this. Open it when its statements are right.
consult-changed = The consultation was changed.
consult-change = Change
consult-save = Save
consult-cancel = Cancel
consult-act = { $act ->
    [open] Open the consultation
    [close] Close it now
   *[renew] Make another link
}
consult-act-ask = { $act ->
    [open] Open the consultation?
    [close] Close the consultation now?
   *[renew] Make another link?
}
consult-act-lead = { $act ->
    [open] The members and stakeholders of the group are told. Votes are taken until { $closes }.
    [close] No more votes are taken, and that cannot be undone. The results are shown to all who may see the consultation. By itself it closes on { $closes }.
   *[renew] The link that you have handed out leads nowhere any more. Votes that came by it stay.
}
consult-done = { $act ->
    [open] The consultation is open.
    [close] The consultation is closed.
   *[renew] There is another link.
}
consult-tools = For coordinators
consult-link = Link for participants without an account
consult-link-why = Whoever has it takes part without a name; at most { $most } people.

consult-asked-by = { $group } asks
consult-progress = You have voted on { $said } of { $all } statements
consult-choice = { $choice ->
    [agree] Agree
    [disagree] Disagree
   *[pass] Pass
}
consult-pass-means = Pass where you are not sure, or where the statement is not clear.
consult-you-said = { $choice ->
    [agree] You agreed.
    [disagree] You disagreed.
   *[pass] You passed.
}
consult-say-else = Change
consult-original = As it was written
consult-all-said = You have voted on all statements. Thank you.
consult-nothing-yet = There are no statements yet.
consult-nobody-sees = Nobody sees how you vote, neither the coordinators nor other participants.
consult-cookie-note = Your browser keeps a key by which you can change your votes later; no name and no network address is kept.
consult-not-yours = Members and stakeholders of the group vote here. Ask for a part in it on the group’s page.
consult-sign-in = Members and stakeholders of the group vote here, once they are signed in.
consult-suggest = Suggest a statement
consult-suggest-text = The statement
consult-suggest-why = One thing that others can agree with or not, in at most 200 characters.
consult-suggest-send = Suggest it
consult-suggested = Thank you. The coordinators decide whether it is shown.
consult-describe = Say which kind of stakeholder you are (optional)
consult-describe-why = Results are shown by stakeholder kind and country, where at least five people are of one.
consult-described = Saved.
consult-kind = Stakeholder kind
consult-country = Country
consult-unsaid = I would rather not say
consult-mine = What I said
consult-mine-lead = You alone see this. Until the closing you can change it.
consult-mine-none = You have not voted on any statement yet.
consult-back = Back to the consultation
consult-results = Results
consult-discuss = Discuss this in the group

consult-statements-all = All statements
consult-waiting = { $n ->
    [one] 1 waits for you
   *[other] { $n } wait for you
}
consult-by = { $by ->
    [seed] from the coordinators
    [member] from the group
   *[link] from a participant
}
consult-statement-state = { $state ->
    [waiting] waits for a decision
    [out] taken out:
   *[shown] shown
}
consult-statement-act = { $act ->
    [show] Show it
    [out] Take it out
   *[translate] Translate
}
consult-statement-ask = { $act ->
    [show] Show this statement?
    [out] Take this statement out?
   *[translate] Say this statement in another language
}
consult-show-lead = Participants vote on it from now on.
consult-statement-done = { $act ->
    [show] The statement is shown.
    [out] The statement was taken out.
   *[translate] The translation is kept.
}
consult-translation = The statement in the other language
consult-why = Reason
consult-why-help = Everybody reads it beside the statement. Votes on it stay, and do not count.
consult-add = Add a statement
consult-statement-added = The statement was added.

consult-fault-no-title = Say in one line what it is about.
consult-fault-long-title = The title is longer than { $most } characters.
consult-fault-long-about = The explanation is longer than { $most } characters.
consult-fault-proposal = This proposal is another group’s: it is consulted on there.
consult-fault-past = The closing lies in the past. Choose a later day or hour.
consult-fault-most = Write a whole number from 1 to { $most }.
consult-fault-shows = Choose who sees the results.
consult-fault-many-statements = There are at most { $most } statements.
consult-fault-few-statements = Add statements first: at least { $fewest } are needed.
consult-fault-no-text = Write the statement.
consult-fault-long-text = A statement has at most { $most } characters. Say one thing, and the rest in another.
consult-fault-same-text = This statement is there already.
consult-fault-no-reason = Say why, so that its author and all others understand it.
consult-fault-long-reason = The reason is longer than { $most } characters.
consult-fault-choice = Choose agree, disagree or pass.
consult-fault-no-statement = This statement was taken out meanwhile. Here is another.
consult-fault-cookie = Your browser sent no key for this consultation. Allow cookies for this site, and say it again.
consult-too-many-come = Very many have come from your network within an hour. Try again from { $until } on.
consult-too-many-vote = Very many votes came from your place within an hour. Go on from { $until } on.
consult-too-many-statement = Enough statements were suggested from your place for now. Suggest more from { $until } on.
not-allowed-consultation = Members and stakeholders of this group vote in its consultations. Ask for a part in it on the group’s page.
not-allowed-consultation-over = This consultation is closed: no more votes and statements are taken.
not-allowed-consultation-add = In this consultation no statements are added.
not-allowed-consultation-link = This link takes no votes any more. Ask whoever gave it to you for the new one.
not-allowed-consultation-full = As many people have come by this link as were foreseen. Ask the coordinators of the group.

opinions-voted = { $n ->
    [one] One person has voted,
   *[other] { $n } people have voted,
} { $votes ->
    [one] once.
   *[other] { $votes } votes in all.
}
opinions-groups = They form { $n ->
    [one] one group
    [2] two groups
    [3] three groups
    [4] four groups
   *[other] { $n } groups
} of opinion.
opinions-shared = { $n ->
    [0] No statement is shared by all groups.
    [one] One statement is shared by all groups.
   *[other] { $n } statements are shared by all groups.
}
opinions-divide = { $n ->
    [0] None divides them.
    [one] One divides them.
   *[other] { $n } divide them.
}
opinions-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
opinions-group = Group { $letter }
opinions-shared-title = What all groups share
opinions-shared-note = Each letter is a group, from nobody agrees (left) to everybody (right); the mark in the middle is one half. Shared is what holds in every group, however many groups are made.
opinions-shared-none = No statement is agreed with, or rejected, by the majority of every group beyond chance.
opinions-least = { $kind ->
    [agree] In every group at least { $least } % agree.
   *[disagree] In every group at least { $least } % disagree.
}
opinions-divides-title = What divides
opinions-divides-note = Most of one group agree, most of another disagree, and that is more than chance.
opinions-divides-none = On no statement do the majorities of two groups stand against one another beyond chance.
opinions-apart = Group { $high } and group { $low } are about { $gap } percentage points apart.
opinions-groups-title = The groups of opinion
opinions-map-says = Groups whose people vote alike stand near to one another; the area is the number of people.
opinions-stance = { $kind ->
    [agree] Agrees:
   *[disagree] Disagrees:
}
opinions-stands-none = Says nothing that the others do not say too.
opinions-all-title = All statements
opinions-all-note = Shares of all who voted on a statement; under the share who agree, the range that chance leaves open (95 %). In the bar: agree, pass, disagree.
opinions-column-number = Number
opinions-column-statement = Statement
opinions-column-bar = Agree, pass, disagree
opinions-column-agree = Agree
opinions-column-pass = Pass
opinions-column-disagree = Disagree
opinions-column-votes = Votes
opinions-column-group = Group { $letter } agrees
opinions-end-none = nobody agrees
opinions-end-all = everybody agrees
opinions-figure-of = Share who agree, by group:
opinions-share = { $end ->
    [high] { $share } % or more
    [low] { $share } % or less
   *[exact] { $share } %
}
opinions-few = too few
opinions-few-votes = Fewer than { $n } have voted on it.
opinions-interval = { $low } to { $high } %
opinions-by-kinds = Who agrees, by stakeholder kind
opinions-by-countries = Who agrees, by country
opinions-standing = { $of ->
    [kinds] Where stakeholder kinds stand: shares of each in the groups of opinion
   *[countries] Where countries stand: shares of each in the groups of opinion
}
opinions-of = { $of ->
    [kinds] Stakeholder kind
   *[countries] Country
}
opinions-cells-note = Share who agree, in steps of five, open at the ends so that it does not tell whether all are of one mind; “too few” where fewer than { $n } voted, or where such a number could be told from the others. In brackets, how many people voted.
opinions-sure = Drawn anew from the same people, the groups are alike by { $stability } (1 is the same each time).
opinions-final = Final result.
opinions-as-of = As of { $at }; it is made anew when at least five more people have voted.
opinions-nobody = No figure is shown for fewer than { $n } people.
opinions-not-yet = { $shows ->
    [closed] The results are shown when the consultation has closed: { $closes }.
   *[voted] The results are shown once you have voted. Open until { $closes }.
}
opinions-too-few = Fewer than five people have voted. Results are shown from five on, so that nobody’s vote can be told.
opinions-cannot-who = What those think who did not take part. Whoever takes part has chosen to.
opinions-cannot-line = Whether groups are camps or the two ends of one line, and why people vote as they do.
opinions-cannot-link = Whether somebody came more than once by the link: limits make it tedious, not impossible. Shared ground does not rest on the size of groups, the shares of all do.
opinions-method = Method: groups by principal components and k-means, their number by silhouette, held against drawing anew and against chance; shared ground is the least share of any group in 2 to 5 groups (Small and others, 2021; the method “consensus” in the documentation).
opinions-refused-few-statements = Groups of opinion are not told: votes on { $needed } statements at least are needed, and there are { $found }. Below is how far each statement is agreed with.
opinions-refused-few-participants = Groups of opinion are not told: { $needed } people at least are needed who voted on seven statements or on all, and there are { $found }. Below is how far each statement is agreed with.
opinions-refused-no-pattern = Groups of opinion are not told: the votes on different statements do not hang together more than chance would have it. Below is how far each statement is agreed with.
opinions-refused-lopsided = Groups of opinion are not told: some people vote unlike all others, and nearly everybody would be in one group. Below is how far each statement is agreed with.
opinions-refused-unstable = Groups of opinion are not told: with other people of the same kind they would come out otherwise (likeness { $found }, needed { $needed }). Below is how far each statement is agreed with.
opinions-refused-one-loud-group = Groups of opinion are not told: they rest on the size of one group, and come apart when each has the same voice. Below is how far each statement is agreed with.

cycle-consulted = { $count ->
    [one] 1 consultation
   *[other] { $count } consultations
}{ $open ->
    [0] {""}
    [one] , 1 open
   *[other] , { $open } open
}
waits-consultation = { $n ->
    [one] 1 statement to vote on: { $title }
   *[other] { $n } statements to vote on: { $title }
}
waits-statements = { $n ->
    [one] 1 suggested statement waits for your decision: { $title }
   *[other] { $n } suggested statements wait for your decision: { $title }
}
notice-consultation-opened = You are asked what you think: { $title }
notice-consultation-closed = A consultation has closed, and its results are there: { $title }
notice-statement-waits = A participant suggests a statement: { $title }
notice-statement-shown = Your statement is shown in: { $title }
notice-statement-taken-out = Your statement was taken out of { $title }: { $why }
act-consultation-prepared = { $by } prepared a consultation
act-consultation-opened = { $by } opened a consultation
act-consultation-changed = { $by } changed a consultation
act-consultation-closed = A consultation was closed
act-statement-taken-out = { $by } took a statement out of a consultation
