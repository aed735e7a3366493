# Discussions in working groups.

group-room-discussion = Discussion
group-member-number = Member { $n }
about-record = Record
about-finding = Finding
about-group = Group

discussion-new = New discussion
discussion-search = Search
discussion-state = Show
discussion-all = All
discussion-open = Open
discussion-closed = Closed
discussion-find = Find
discussion-none = Nothing is discussed here yet.
discussion-none-found = No discussion holds these words.
discussion-show-all = Show all
discussion-who-writes = { $openness ->
    [public] Whoever is signed in can write here.
   *[members] Members of the group write here. Ask to take part on the group’s page.
}
discussion-closed-tag = closed
discussion-posts = { $n ->
    [one] 1 post
   *[other] { $n } posts
}
discussion-last = last on { $at }
discussion-of-this = Discussion
discussion-of-this-none = The working groups do not discuss this yet.
discussion-of-this-new = Discuss this in a group
discussion-choose = In which group?
discussion-no-group = You take part in no group in which you could write. Choose one and ask to take part.
discussion-on = About:
discussion-title = What is it about?
discussion-title-help = One line that says what others can answer.
discussion-text = What you have to say
discussion-text-help = Markdown is possible: *emphasis*, lists, [links](https://…), > quotations. With @ and a name you call somebody’s attention.
discussion-written-in = Written in
discussion-start = Start the discussion
discussion-cancel = Cancel
discussion-started = The discussion is open.
discussion-begun = Begun by { $by }, { $at }
discussion-was-closed = Closed on { $at }
discussion-show-mine = Show in English what was translated
discussion-show-originals = Show all as it was written
discussion-answers = answers
discussion-hidden-seen = Only its author and the coordinators see the text below.
discussion-hidden = Hidden by a coordinator:
discussion-withdrawn = Withdrawn by its author.
discussion-translated-by = Translated by { $by }.
discussion-translation-dated = The text has changed since.
discussion-original = As it was written
discussion-changed = { $n ->
    [one] changed once
   *[other] changed { $n } times
}
discussion-quote = Quote
discussion-act = { $act ->
    [edit] Change
    [translate] Translate
    [report] Report
    [hide] Hide
    [withdraw] Withdraw
    [put_back] Put back
    [show] Show again
   *[keep] Leave it
}
discussion-act-title = { $act ->
    [edit] Change your words
    [translate] Translate a post
    [report] Report a post
    [hide] Hide a post
   *[keep] Leave a reported post
}
discussion-act-do = { $act ->
    [edit] Save
    [translate] Save the translation
    [report] Report
    [hide] Hide it
   *[keep] Leave it in sight
}
discussion-why = { $act ->
    [report] What is wrong with it?
    [hide] Why is it hidden?
   *[keep] Why does it stay?
}
discussion-why-help = { $act ->
    [report] The coordinators of the group read it; its author does not learn who reported it.
    [hide] Everybody reads the reason in place of the post, and its author is told.
   *[keep] Those who reported it are told.
}
discussion-edit-note = The former text stays readable in the post’s history.
discussion-reasons = Why it was reported
discussion-translation = Translation
discussion-reply = Answer
discussion-your-words = Your words
discussion-who-mention = Whom you can mention
discussion-send = Send
discussion-to-group = To the group’s page
discussion-sign-in = Sign in to answer
discussion-tools = This discussion
discussion-watch = Tell me of new posts
discussion-unwatch = Tell me no more
discussion-close = Close the discussion
discussion-close-why = What came of it, or why is it closed?
discussion-reopen = Open it again
discussion-history = What this post said before
discussion-now = Now
discussion-then = Then
discussion-first = At first
discussion-reports = { $n ->
    [one] 1 reported post
   *[other] { $n } reported posts
}
discussion-reports-title = Reported posts
discussion-no-reports = No reported post waits.
discussion-done = { $act ->
    [edit] Your words are changed.
    [translate] The translation is kept.
    [report] The coordinators are told.
    [hide] The post is hidden.
    [keep] The post stays; those who reported it are told.
    [withdraw] Your post is withdrawn. You can put it back.
    [put-back] Your post is back.
    [show] The post is in sight again.
    [close] The discussion is closed.
    [reopen] The discussion is open again.
    [watch] You are told of new posts.
   *[unwatch] You are told no more.
}
discussion-quoted = { $by } wrote:

discussion-fault-no-title = Say in one line what it is about.
discussion-fault-long-title = The line is longer than { $most } characters.
discussion-fault-no-text = Write something.
discussion-fault-long-text = The text is longer than { $most } characters.
discussion-fault-no-reason = Give the reason.
discussion-fault-long-reason = The reason is longer than { $most } characters.
discussion-fault-same-language = It is written in that language. Choose another.
not-allowed-thread-closed = This discussion is closed. Its author or a coordinator can open it again.
not-allowed-others-post = Only who wrote it can do that.
not-allowed-hidden-post = A coordinator has hidden this post. Write to the coordinators if you disagree.
not-allowed-hide-own-post = You wrote this post: withdraw it instead, or leave it to another coordinator.

notice-thread-started = { $by } started a discussion: { $title }
notice-post-written = { $by } answered in: { $title }
notice-post-mentioned = { $by } mentioned you in: { $title }
notice-thread-closed = Closed: { $title }
notice-post-reported = A post was reported in: { $title }
notice-post-hidden = Your post in “{ $title }” was hidden: { $why }
notice-post-shown = Your post in “{ $title }” is in sight again
notice-report-hidden = The post that you reported in “{ $title }” was hidden
notice-report-kept = The post that you reported in “{ $title }” stays: { $why }
waits-reports = { $n ->
    [one] A reported post waits for you
   *[other] { $n } reported posts wait for you
}
cycle-discussed = { $count ->
    [one] 1 discussion, { $open } open
   *[other] { $count } discussions, { $open } open
}
