# Ballots and decisions of working groups.

group-room-ballots = Ballots
group-room-decisions = Decisions
about-ballot = Ballot
about-decision = Decision

not-allowed-ballot-opened = This ballot has been opened: nothing of it is changed any more. It can be called off, with a reason.
not-allowed-ballot-over = This ballot is over: its votes are counted, and it cannot be called off.
not-allowed-ballot-closed = This ballot takes no votes any more. Your vote was not cast.
not-allowed-ballot-roll = You are not on the roll of this ballot. On it is who had a vote in the group when the ballot was opened.
not-allowed-ballot-voted = You have voted already. To vote otherwise, open the ballot and give the code of your vote.
not-allowed-ballot-early = Before its hour a ballot is closed only when all on the roll have voted.
not-allowed-recommend-refused = A recommendation follows from a decision that adopted something.

ballot-fault-proposal = The ballot can only be on a proposal of this group.
ballot-fault-no-title = Say what is voted on.
ballot-fault-long-title = The question is longer than { $most } characters.
ballot-fault-long-text = The explanation is longer than { $most } characters.
ballot-fault-no-method = Choose how it is voted.
ballot-fault-past = The closing lies in the past. Choose a later day or hour.
ballot-fault-quorum = The quorum is a whole number from 0 to 100.
ballot-fault-least = { $method ->
    [approval] Give a percentage from 0 to 100, or nothing.
    [score] Give a mean from 0 to { $most }, or nothing.
   *[other] Give a number from 0 (excellent) to { $most } (to reject), or nothing.
}
ballot-fault-few-options = Give at least two options, one on each line; one is enough where you say what it has to reach.
ballot-fault-many-options = There are more than { $most } options.
ballot-fault-same-options = Two options are the same.
ballot-fault-long-option = An option is longer than { $most } characters.
ballot-fault-nobody = Nobody in the group has a vote yet: give a member or coordinator a part in it first.
ballot-fault-no-reason = Say why it is called off: all on the roll are told.
ballot-fault-long-reason = The reason is longer than { $most } characters.
ballot-fault-no-choice = Choose one, or abstain.
ballot-fault-option = “{ $option }” has nothing yet. Choose for every option, or abstain from the whole.
ballot-fault-no-objection = Say what you object to and why: the group needs the reason to go on.
ballot-fault-long-objection = The reason is longer than { $most } characters.
ballot-fault-receipt = This code is not one of a vote. Load the page again to get another.
ballot-fault-receipt-taken = This code is taken. Load the page again to get another.
ballot-fault-receipt-unknown = There is no vote with this code in this ballot. Look at what you noted when you voted.

ballot-new = New ballot
ballot-change = Change the ballot
ballot-none = Nothing has been put to a ballot yet.
ballot-none-coordinates = Prepare one when a proposal is ready to be decided.
ballot-none-why = The coordinators open one when a proposal is ready to be decided.
ballot-state = { $state ->
    [prepared] being prepared
    [open] open
    [off] called off
   *[closed] closed
}
ballot-when = { $state ->
    [closed] closed { $at }
    [off] called off { $at }
    [prepared] in preparation, closes { $at }
   *[open] open until { $at }
}
ballot-method = { $method ->
    [consent] Consent
    [approval] Approval
    [score] Score
   *[majority] Majority judgement
}
ballot-use = { $method ->
    [consent] one proposal, adopted when nobody objects with a reason.
    [approval] each ticks all options that would do; most ticks come first.
    [score] each gives every option 0 to 5; the highest total comes first.
   *[majority] each grades every option in words; the grade of a majority counts.
}
ballot-rule-consent = It is adopted when nobody objects. One objection, with its reason, holds it up, however many consent.
ballot-rule-approval = Each approves as many options as she likes. The option with the most approvals comes first. A tie stays a tie: the group then decides how to go on.
ballot-rule-score = Each gives every option 0 to 5. The highest total comes first. Of equal totals the one that more voters score higher than the other comes first; what is still equal stays a tie.
ballot-rule-majority = Each grades every option. The grade in the middle counts; of equal grades the majority gauge decides, then the grades beside the middle one by one. Only options with the very same grades stay tied.
ballot-quorum-planned = Quorum: { $percent } % of the roll have to vote. It is reckoned when the ballot opens.
ballot-quorum-fixed = { $n ->
    [one] Quorum: 1 vote, { $percent } % of { $of } on the roll, rounded up.
   *[other] Quorum: { $n } votes, { $percent } % of { $of } on the roll, rounded up.
}
ballot-abstentions = Abstentions count for the quorum and for nothing else.
ballot-least-approval = The first option needs the approval of at least { $n } % of the votes without abstentions.
ballot-least-score = The first option needs a mean of at least { $n }.
ballot-least-grade = The first option needs at least “{ $grade }”.
ballot-both-times = { $there }, that is { $here }

ballot-form-lead = Once it is open, nothing of a ballot changes: not the question, the options, the quorum, nor who votes.
ballot-voters-n = { $n ->
    [0] Nobody in the group has a vote yet.
    [one] One member has a vote now.
   *[other] { $n } members have a vote now.
}
ballot-few = With fewer than eight on the roll, the result may tell who voted how. If all vote alike, it always does.
ballot-form-title = What is voted on
ballot-form-title-why = Under consent, the proposal as it would be adopted.
ballot-form-text = What voters should know
ballot-form-text-why = Markdown is possible.
ballot-form-method = How it is voted
ballot-form-options = Options
ballot-form-options-why = One on each line. Consent has none: it is about the question itself.
ballot-form-quorum = Quorum, in percent of the roll
ballot-form-quorum-why = From 0 (none) to 100 (all).
ballot-form-least = What the first option has to reach
ballot-form-least-why = Approval: percent of the votes. Score: the mean, 0 to 5. Majority judgement: 0 excellent, 1 very good, 2 good, 3 acceptable, 4 poor.
ballot-form-language = Language of the ballot
ballot-prepare = Prepare the ballot
ballot-prepared-done = The ballot is prepared. Nobody is asked before you open it.
ballot-changed-done = The ballot is changed.
ballot-prepared-note = Only coordinators see this ballot until it is opened.
ballot-tools = What coordinators do
ballot-open = Open the ballot
ballot-drop = Drop it
ballot-call-off = Call the ballot off
ballot-close-now = All have voted: close now
ballot-act = { $act ->
    [open] Open the ballot
    [close] Close the ballot
   *[off] Call the ballot off
}
ballot-act-ask = { $act ->
    [open] Open this ballot?
    [close] Close this ballot now?
   *[off] Call this ballot off?
}
ballot-open-lead = { $n ->
    [one] One member goes on the roll and is told. It is open until { $at }. Afterwards nothing of it can be changed.
   *[other] { $n } members go on the roll and are told. It is open until { $at }. Afterwards nothing of it can be changed.
}
ballot-close-lead = All on the roll have voted. The votes are counted and published, and nobody can change hers any more.
ballot-off-lead = { $n ->
    [0] Nobody has voted yet. All on the roll are told why.
    [one] The one vote that was cast is taken away uncounted. All on the roll are told why.
   *[other] The { $n } votes that were cast are taken away uncounted. All on the roll are told why.
}
ballot-drop-lead = Nobody has been asked yet.
ballot-off-why = Why
ballot-done = { $act ->
    [open] The ballot is open, and its roll stands.
    [close] The ballot is closed and counted.
   *[off] The ballot is called off.
}
ballot-voted-on = What is voted on: version { $n }
ballot-voted-on-stands = Its text stood from the opening of the ballot on, and nobody changes it.
ballot-voted-on-soon = Once the ballot is open, nobody changes its text.
ballot-voted-on-page = Version { $n } by itself
ballot-voted-on-rest = The rest of the proposal
ballot-closes = open until { $at }
ballot-was-closed = closed { $at }
ballot-was-off = called off
ballot-is-off = This ballot was called off; no vote was counted.

ballot-your-vote = Your vote
ballot-approve-legend = Which would you approve?
ballot-every-option = { $method ->
    [score] Give every option 0 (against) to 5 (for).
   *[majority] Grade every option. Several may have the same grade.
}
ballot-consent = I consent: I can live with it
ballot-object = I object: it would do harm, or not do what it is for
ballot-reason = Reason of an objection
ballot-reason-why = Needed for an objection. It is published without your name when the ballot is closed; write nothing that gives you away if you mind.
ballot-receipt = Code of your vote
ballot-receipt-note = Note it now. With it you find your vote among those that were counted, and can change it until the closing. Nobody else has it, and neither do we.
ballot-receipt-change = The code that you noted when you voted. It stays the code of your vote.
ballot-receipt-keep = Note it: it is shown this once and kept nowhere. With it you can change your vote until { $at } and check afterwards that it was counted. Do not give it away: it shows how you voted.
ballot-cast = Cast the vote
ballot-replace = Put this in its place
ballot-abstain = Abstain
ballot-voted = You have voted
ballot-replaced = Your vote is changed
ballot-back = To the ballot
ballot-you-voted = You have voted
ballot-you-voted-why = Nobody can see how, and it is written nowhere when.
ballot-vote-otherwise = Vote otherwise
ballot-not-on-roll = You are not on the roll of this ballot. On it is who had a vote in the group when it was opened.
ballot-sign-in = Sign in to vote, if you are on the roll.
ballot-turnout = Turnout
ballot-turnout-n = { $n } of { $of } have voted.
ballot-no-interim = What they voted is not known to anybody before the closing.
ballot-rules = How it is decided
ballot-secret = Secret, and checkable
ballot-secret-why = The roll says that somebody voted, the votes say what was voted, and nothing joins the two. After the closing all votes are published, each under the hash of its code.
ballot-roll = { $n ->
    [one] The roll: 1 person
   *[other] The roll: { $n } people
}
ballot-roll-why = Written when the ballot was opened. Who has voted is not shown.
ballot-check = Check your vote
ballot-check-lead = With the code of your vote you see whether it is there and what it says.
ballot-check-why = Twenty letters and digits, in blocks of four.
ballot-check-do = Look it up
ballot-counted = Your vote was counted:
ballot-there = Your vote is there:
ballot-not-there = There is no vote with this code in this ballot. Compare it letter by letter with what you noted; if it is right, tell the coordinators.
ballot-votes = The published votes
ballot-votes-lead = { $n ->
    [0] Nobody voted.
    [one] One vote, under the hash of its code. With the code its voter finds it.
   *[other] { $n } votes, each under the hash of its code. With the code its voter finds it.
}
ballot-votes-all = All votes
ballot-votes-why = In the order of the hashes, which is chance. The hash is the SHA-256 of the twenty letters of a code.
ballot-votes-file = All votes as CSV, to count again
ballot-votes-hash = SHA-256 of all votes, as the group’s log has it: { $hash }
ballot-nobody-voted = Nobody voted.
ballot-choice = { $choice ->
    [consent] consent
    [objection] objection
   *[abstain] abstention
}
ballot-approved-none = approves none

ballot-result = Result
ballot-see-decision = See the decision
ballot-decision = Decision
ballot-outcome = { $outcome ->
    [adopted] adopted
    [tie] tied
    [no_quorum] no quorum
   *[refused] not adopted
}
ballot-answer-consent = Adopted: nobody objected.
ballot-answer-objected = { $n ->
    [0] Not adopted: nobody consented.
    [one] Not adopted: there is one objection.
   *[other] Not adopted: there are { $n } objections.
}
ballot-answer-adopted = Decided: { $option }.
ballot-answer-refused = { $none ->
    [yes] Nothing is decided: nobody chose.
   *[no] Nothing is decided: { $option } came first and did not reach what it had to.
}
ballot-answer-tie = Nothing is decided: { $options } are tied.
ballot-answer-no-quorum = { $cast ->
    [one] Nothing is decided: 1 vote was cast, { $quorum } were needed.
   *[other] Nothing is decided: { $cast } votes were cast, { $quorum } were needed.
}
ballot-objections = { $n ->
    [one] The objection
   *[other] The { $n } objections
}
ballot-objections-why = In the words of those who object, without their names.
ballot-steps = How it was counted
ballot-source = { $method ->
    [consent] The rule: Endenburg (1998), Sociocracy: the organization of decision-making; the method “ballots” in the documentation.
    [approval] The rule: Brams & Fishburn (1978), American Political Science Review 72, 831–847; the method “ballots” in the documentation.
    [score] The rule: Smith (2000), Range voting; of equal totals head to head as in STAR voting (Equal Vote Coalition); the method “ballots” in the documentation.
   *[majority] The rule: Balinski & Laraki (2007), PNAS 104(21), 8720–8725; (2011), Majority Judgment, MIT Press; the method “ballots” in the documentation.
}
ballot-and = { $first } and { $last }
ballot-step-roll = On the roll: { $eligible }. Quorum: { $eligible } × { $percent } / 100, rounded up, is { $quorum }.
ballot-step-cast = { $enough ->
    [yes] Votes cast, abstentions among them: { $cast }. That is at least { $quorum }: the quorum is reached.
   *[no] Votes cast, abstentions among them: { $cast }. That is less than { $quorum }: the quorum is not reached.
}
ballot-step-counted = Counted: { $cast } − { $abstained } abstentions = { $counted }.
ballot-step-consent = Adopted where there are no objections and at least one consents.
ballot-step-approval = The approvals of each option are added up.
ballot-step-score = The scores of each option are added up; the mean is the total by the votes counted.
ballot-step-majority = The grade of an option is that of the vote in the middle, of an even number the worse of the two. More better than worse grades make it +, else −.
ballot-step-head-to-head = { $options } have the same total. Head to head { $option } comes first:
ballot-step-prefer = { $option } is higher than { $other } on { $more ->
    [one] 1 vote
   *[other] { $more } votes
}, lower on { $less }.
ballot-step-value = { $option } has the same gauge as another. Its majority value, grade by grade: { $grades }.
ballot-step-tie = { $options } are equal by the rule and stay tied.
ballot-step-least-approval = { $reached ->
    [yes] { $option }: { $got } of { $counted } approvals are at least { $least } %.
   *[no] { $option }: { $got } of { $counted } approvals are less than { $least } %.
}
ballot-step-least-score = { $reached ->
    [yes] { $option }: a total of { $got } on { $counted } votes is a mean of at least { $least }.
   *[no] { $option }: a total of { $got } on { $counted } votes is a mean below { $least }.
}
ballot-step-least-grade = { $reached ->
    [yes] { $option }: “{ $grade }” is at least “{ $least }”.
   *[no] { $option }: “{ $grade }” is worse than “{ $least }”.
}
ballot-column-option = Option
ballot-column-place = Place
ballot-column-consents = Consents
ballot-column-objections = Objections
ballot-column-abstained = Abstentions
ballot-column-approvals = Approvals
ballot-column-share = of the votes
ballot-column-total = Total
ballot-column-mean = Mean
ballot-column-score = gave { $n }
ballot-column-gauge = Grade
ballot-column-above = better
ballot-column-below = worse
ballot-percent = { NUMBER($n, maximumFractionDigits: 1) } %
ballot-mean = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
ballot-grade-excellent = excellent
ballot-grade-very-good = very good
ballot-grade-good = good
ballot-grade-acceptable = acceptable
ballot-grade-poor = poor
ballot-grade-reject = to reject

notice-ballot-opened = “{ $title }”: vote until { $until }
notice-ballot-called-off = The ballot “{ $title }” was called off. { $why }
notice-ballot-closed = { $outcome ->
    [adopted] “{ $title }” was adopted
    [tie] “{ $title }” ended in a tie
    [no_quorum] “{ $title }”: too few voted
   *[refused] “{ $title }” was not adopted
}
notice-decision-made = { $outcome ->
    [adopted] Decided in a meeting: “{ $title }”
   *[refused] Not adopted in a meeting: “{ $title }”
}
waits-ballot = Vote: { $title }
waits-decision = Recommend what was decided: { $title }
waits-recommendation-reply = Reply to recommendation { $number }: { $title }
act-ballot-opened = { $by } opened a ballot
act-ballot-called-off = { $by } called a ballot off
act-ballot-closed = { $outcome ->
    [adopted] A ballot closed: adopted
    [tie] A ballot closed: tied
    [no_quorum] A ballot closed: too few voted
   *[refused] A ballot closed: not adopted
}
act-decision-made = { $how ->
    [meeting] { $by } recorded a decision of a meeting
   *[ballot] A decision follows from a ballot
}
cycle-decided = { $count ->
    [0] { $open ->
        [one] 1 ballot open
       *[other] { $open } ballots open
    }
    [one] 1 decision, { $adopted } adopted
   *[other] { $count } decisions, { $adopted } adopted
}

decision-new = Record a decision of a meeting
decision-new-lead = For what the group decided in a meeting, without a ballot. It is marked as such, with your minutes.
decision-none = Nothing has been decided yet.
decision-none-why = Decisions come from ballots, or are recorded by the coordinators with the minutes of a meeting.
decision-how = { $how ->
    [ballot] by ballot
   *[meeting] in a meeting
}
decision-by-ballot = Decided by a ballot of the group.
decision-by-meeting = Decided in a meeting; recorded by { $by }, not by a ballot.
decision-chosen = What was decided
decision-minutes = Minutes
decision-present = { $present ->
    [one] 1 person was there.
   *[other] { $present } people were there.
}
decision-against = { $against ->
    [0] Nobody objected.
    [one] One objected.
   *[other] { $against } objected.
}
decision-see-ballot = The ballot, with every step of the count
decision-see-meeting = The meeting
decision-recommend = Draft a recommendation
decision-recommended = Recommendations from it
decision-title = What was decided
decision-text = Minutes of the decision
decision-text-why = What was put forward, what was said for and against, how it was decided. Markdown is possible.
decision-outcome = Outcome
decision-day = On
decision-meeting = Meeting
decision-no-meeting = none of those listed
decision-counts = Were people counted?
decision-form-present = How many were there
decision-form-against = How many objected
decision-record = Record the decision
decision-done = The decision is recorded.
decision-fault-no-title = Say what was decided.
decision-fault-long-title = This is longer than { $most } characters.
decision-fault-no-minutes = Write how it was decided: without a ballot the minutes are what shows it.
decision-fault-long-minutes = The minutes are longer than { $most } characters.
decision-fault-no-outcome = Choose whether it was adopted.
decision-fault-future = This day has not come yet.
decision-fault-no-meeting = Choose a meeting of the list, or none.
decision-fault-number = Give a whole number, or nothing.
decision-fault-more-against = More objected than were there.
