# What people are told of their groups, how often, and what waits for them.

notices-title = What you were told
notices-count = { $n ->
    [one] 1 unread notice
   *[other] { $n } unread notices
}
notices-unread = { $n ->
    [one] One notice is new.
   *[other] { $n } notices are new.
}
notices-all-read = You have read everything.
notices-none = You are told here what happens in the groups in which you take part.
notices-none-unread = Nothing is unread.
notices-show-all = Show all
notices-show-unread = Show what is unread
notices-read = Mark all as read
notices-read-done = { $n ->
    [0] Nothing was unread.
    [one] One notice is marked as read.
   *[other] { $n } notices are marked as read.
}
notices-new = New
notices-stop-title = Stop these mails
notices-stop-bad = This link is not whole, or it is about nobody any more. You choose what you are mailed on your own page.
notices-stop-ask = Do you want no more mails about your working groups?
notices-stop-ask-group = Do you want no more mails about “{ $group }”?
notices-stop-do = Stop them
notices-stop-done = You get no more mails about your working groups. What happens still stands on your page of notices.
notices-stop-done-group = You get no more mails about “{ $group }”. What happens still stands on your page of notices.
notice-something = Something happened in the group
notice-reminder = Reminder: { $words }
notice-meeting-planned = Meeting planned: { $title }, { $at }
notice-meeting-changed = Meeting changed: { $title }, { $at }
notice-meeting-called-off = Meeting called off: { $title }, { $at }
notice-meeting-put-back = Meeting takes place after all: { $title }, { $at }
notice-notes-written = Notes of the meeting are there: { $title }
notice-document-brought = New document: { $title }
notice-document-renewed = New version of a document: { $title }
notice-mail-subject = { $n ->
    [one] Your working groups: one thing is new
   *[other] Your working groups: { $n } things are new
}
notice-mail-waits = { $n ->
    [one] One thing waits for you.
   *[other] { $n } things wait for you.
}
mail-parts-subject = { $n ->
    [one] One thing is new for you
   *[other] { $n } things are new for you
}
notice-mail-part = In your working groups
digest-part = In the catalogue and in what you follow
notices-stop-ask-both = Do you want no more mails, neither about your working groups nor about what you follow and the searches you keep?
notices-stop-done-both = You get no more mails about your working groups, what you follow and the searches you keep. What is new still stands on your pages.
notice-mail-no-group = In no group
notice-mail-why = You get this mail because you take part in working groups of Distretto. How often, you choose yourself:
notice-mail-tune = Choose how often
notice-mail-stop-group = Stop mails about { $group }
notice-mail-stop-all = Stop all mails about working groups

tuning-title = How you are told
tuning-lead = Everything stands on the page of notices. Here you choose how often you get a mail about it: in general, then for a group or a topic where it should be otherwise.
tuning-everywhere = In all groups
tuning-all = Everything
tuning-topics = By topic
tuning-often = { $often ->
    [at_once] At once
    [daily] Once a day
    [weekly] Once a week
    [never] Never
   *[usual] As in general
}
tuning-save-of = Save: { $name }
tuning-done = Kept.
tuning-page = “At once” is within a minute or two. A day’s mail comes in the morning, a week’s on Monday, by your own clock.
tuning-fault-topic = There is no such topic.
tuning-fault-often = Choose how often of the list.
topic-membership = Taking part
topic-discussion = Discussions
topic-questions = Questions to practitioners
topic-proposals = Proposals
topic-consultations = Consultations
topic-ballots = Ballots
topic-recommendations = Recommendations
topic-pins = Pinned findings
topic-pilots = Pilots and monitoring
topic-meetings = Meetings
topic-documents = Documents
topic-reminders = Reminders

waits-title = What waits for you
waits-lead = { $n ->
    [one] One thing in your groups waits for you. What ends first stands first.
   *[other] { $n } things in your groups wait for you. What ends first stands first.
}
waits-none = Nothing in your groups waits for you.
tasks-of-group = { $words } ({ $group })
waits-until = until { $at }
waits-mine = My page
waits-member = { $by } asks to take part
waits-meeting = Say whether you come: { $title }
waits-meeting-notes = Write the notes: { $title }
