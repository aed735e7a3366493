# Reporting what should not stand there, the queue of reports, and the log.
report-title = Report something
report-something = Is something wrong?
report-record = Report this record
report-opinion = Report this opinion
report-comment = Report
report-about-record = Report this record
report-about-opinion = Report this opinion
report-about-comment = Report this comment
report-lead = A reviewer reads what you write and decides. Nobody else sees that it was you.
report-reason = What is wrong?
report-reason-wrong = It is not true, or out of date
report-reason-offensive = It offends or threatens somebody
report-reason-personal = It tells of somebody’s private life
report-reason-rights = It uses what belongs to somebody else
report-reason-advertising = It is advertising
report-reason-other = Something else
report-text = In your words
report-text-why = What exactly, and how do you know? Needed where nothing on the list fits.
report-email = E-mail address (if you want an answer)
report-email-why = Used for this one answer and then deleted.
report-told-member = You are told by mail what was decided.
report-send = Send the report
report-cancel = Back without sending
report-done = Your report has arrived
report-done-told = A reviewer will read it. You are told by mail what was decided and why.
report-done-untold = A reviewer will read it. You left no address, so you will get no answer.
report-back = Back to the record

moderation-title = Reports
moderation-link = { $n ->
    [0] Reports: none waits
    [one] Reports: one waits
   *[other] Reports: { $n } wait
}
moderation-waiting = { $n ->
    [0] No report waits for a decision.
    [one] One report waits for a decision.
   *[other] { $n } reports wait for a decision.
}
moderation-states = Reports by state
moderation-state-open = Open
moderation-state-upheld = Upheld
moderation-state-dismissed = Dismissed
moderation-none = There is no report here.
moderation-about-record = The record ({ $kind })
moderation-about-opinion = An opinion on the record ({ $kind })
moderation-about-comment = A comment on the record ({ $kind })
moderation-visitor = A visitor, who wants no answer
moderation-visitor-mail = A visitor, who wants an answer
moderation-visitor-then = A visitor
moderation-reader = reader
moderation-said = What was said
moderation-hidden-now = hidden
moderation-why = Why it was reported
moderation-same = { $n ->
    [one] One other report of the same is open.
   *[other] { $n } other reports of the same are open.
}
moderation-decide = Decide
moderation-reply = Reason
moderation-reply-why = At least { $least } characters. The person who reported reads it, and so do the record’s editors where you uphold; where you hide something, it stands there for everybody. Readers of a record that stays see what kind of doubt there is, not your words.
moderation-uphold = Uphold and mark it
moderation-uphold-hide = Uphold and hide it
moderation-uphold-archive = Uphold and archive the record…
moderation-uphold-archive-now = Uphold and archive it
moderation-archive-way = Archive the record…
moderation-archive-ask = Archive the record?
moderation-archive-means = Readers will no longer find it, in any of its languages. Its editors are told by mail and on their pages, with your reason:
moderation-archive-not = No, go back
moderation-dismiss = Dismiss
moderation-decided = Your decision is noted; whoever left an address is told.
moderation-show = Show it again
moderation-shown = It is shown again.
moderation-release = Publish the record again
moderation-released = The record is published again.
moderation-undo-why = Why? (stands in the log)
moderation-removed = Removed by moderation on { $on } because: { $why }
moderation-removed-words = What stood here (only moderators see it; removed by { $by }):
moderation-log = Log of moderation
moderation-log-lead = Every decision with its reason. Lines are only added, never changed or deleted.
moderation-log-none = Nothing has been decided yet.
moderation-log-about-record = record
moderation-log-about-opinion = opinion { $n } on the record
moderation-log-about-comment = comment { $n } on the record
moderation-act-upheld = Upheld
moderation-act-dismissed = Dismissed
moderation-act-hidden = Hidden
moderation-act-shown = Shown again
moderation-act-archived = Archived
moderation-act-released = Published again
moderation-act-asked = Editors asked for changes
moderation-act-withdrawn = Mark withdrawn
moderation-act-mended = Changed and published again: the mark has ended
moderation-mark = What follows from it
moderation-mark-record = Readers of the record see this mark until it is changed and published again, or until you withdraw it.
moderation-mark-archived = The record is archived: readers find neither it nor this mark. If it is published again as it was, they see the mark again.
moderation-mark-told = Its editors have been told.
moderation-mark-nobody = Nobody edits this record yet: what you ask goes to the administrators.
moderation-mark-said = Readers see this mark beside the words until you hide them or withdraw it.
moderation-mark-ended = The mark ended on { $at }.
moderation-act-why = What you ask for, or why you do it
moderation-act-why-help = At least { $least } characters. It stands in the log; the editors read what you ask for.
moderation-ask = Ask the editors for changes
moderation-edit = Change the record yourself
moderation-archive = Archive the record
moderation-hide = Hide the words
moderation-withdraw = Withdraw the mark
moderation-was-asked = The editors have been asked.
moderation-was-withdrawn = The mark is withdrawn.
moderation-was-archived = The record is archived.
moderation-was-hidden = The words are hidden.
mark-record-wrong = A reviewer has upheld a report that something in this record is not true or is out of date.
mark-record-offensive = A reviewer has upheld a report that something in this record offends or threatens somebody.
mark-record-personal = A reviewer has upheld a report that this record tells of somebody’s private life.
mark-record-rights = A reviewer has upheld a report that this record uses what belongs to somebody else.
mark-record-advertising = A reviewer has upheld a report that this record is advertising.
mark-record-other = A reviewer has upheld a report that something in this record is not right.
mark-said-wrong = In doubt since { $day }: a reviewer has upheld a report that this is not true or is out of date.
mark-said-offensive = In doubt since { $day }: a reviewer has upheld a report that this offends or threatens somebody.
mark-said-personal = In doubt since { $day }: a reviewer has upheld a report that this tells of somebody’s private life.
mark-said-rights = In doubt since { $day }: a reviewer has upheld a report that this uses what belongs to somebody else.
mark-said-advertising = In doubt since { $day }: a reviewer has upheld a report that this is advertising.
mark-said-other = In doubt since { $day }: a reviewer has upheld a report that this is not right.
mark-since = In doubt since { $day }.
mark-until = It stands here until the record is changed and published again, or a reviewer withdraws it.
mark-report = The report, and what you can do
mark-before-confirming = Before you confirm
mark-confirm-all-the-same = It is right all the same: confirm it
mark-not-seen = Since you opened this page, a report on this record was upheld. Read what is said above before you confirm.
doubted-title = Reports that were upheld
doubted-lead = As long as the record is published, readers see this mark until you have changed it and it is published again.
doubted-held = Readers find it again once it has been changed and a review has approved it, or once a reviewer publishes it again.
held-title = Archived by moderation on { $on }
doubted-why = The reviewer’s reason: { $reason }
doubted-why-report = The reason for upholding the report: { $reason }
doubted-asked = A reviewer asks you: { $reason }
doubted-mend = Change the record
moderation-report-n = Report { $n }

mail-doubted-subject = A report on your record was upheld: { $title }
mail-doubted-text = { $by } has read a report on “{ $title }” ({ $kind }) and agrees: { $doubt }. The reason: { $reason }

    Readers see a mark on the record until you have changed it and it is published again. The page below is where you change it; if you do not agree, answer the reviewers in a comment on its review.
mail-mend-subject = Please change your record: { $title }
mail-mend-text = { $by } has upheld a report on “{ $title }” ({ $kind }), { $doubt }, and asks for this change: { $reason }

    Readers see a mark on the record until it is changed and published again. The page below is where it is changed.
mail-archived-subject = Archived by moderation: { $title }
mail-archived-text = { $by } has archived “{ $title }” ({ $kind }): readers do not find it any longer. The reason: { $reason }

    You cannot bring it back as it was. Change it on the page below and submit it: a review decides whether it is published again.
mail-doubted-why = You get this mail because you write for the organisation that this record belongs to, or look after this installation.
mail-report-why = You get this mail because you reported something in Distretto and wanted an answer.
mail-report-upheld-subject = Your report was upheld: { $title }
mail-report-upheld-text = A reviewer has read your report on “{ $title }” and agrees. The reason: { $reply }
mail-report-dismissed-subject = Your report was not upheld: { $title }
mail-report-dismissed-text = A reviewer has read your report on “{ $title }” and does not agree. The reason: { $reply }

not-allowed-report = This cannot be reported, for it is not published or you do not see it.
not-allowed-moderate = Only reviewers and administrators decide on reports.
not-allowed-moderate-own = This is about your own words or your own record, or you reported it yourself: another reviewer decides.
not-now-report-reason = Choose what is wrong.
not-now-report-text = Say in your words what is wrong, since nothing on the list fits.
not-now-report-email = This is not an e-mail address. Correct it, or leave it empty.
not-now-many-reports = You have reported a lot within an hour. Please go on later; what you have sent has arrived.
not-now-report-decided = Somebody has decided on this report already. What was decided stands below.
not-now-report-reply = Give a reason of at least { $least } characters.
not-now-no-mark = There is no mark any longer, or none that this can be done about.
not-now-not-hidden = This is not hidden.
not-now-held = Moderation has archived this record. Only a reviewer can publish it again; the reason is in the mail or with the reviewers.
