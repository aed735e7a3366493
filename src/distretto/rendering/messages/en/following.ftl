# What is followed, how often it is told of, and the page of what is new.
catalogue-digest-usual = as usual for me
catalogue-digest-at-once = at once
catalogue-followed-question = question
catalogue-followed-finding = kept finding

following-frequency = Mail
following-frequency-of = Mail on { $name }
following-change = Save
following-changed = Saved: { $name }.
following-usual = Usually, mail me what is new
following-usual-why = Holds for all that you follow and keep, unless you choose otherwise for one of them. Never means: only on your page.
following-usual-changed = Saved how often you are mailed.
following-none = You follow nothing yet. Records, findings and searches have a button for it.
following-follows = What you follow
following-question = Follow this question
following-question-why = You are told when the same question has another conclusion.
following-question-now = You follow this question.
following-finding-now = You follow this finding.
following-finding = Follow this finding
following-finding-why = You are told when the same question, asked today, concludes otherwise than this finding.
following-called = Under a name of your own (optional)
following-called-short = Own name
following-stop = Follow no longer
following-sign-in = Sign in to follow this
following-since = since { $day }

news-title = What’s new for me
news-none = Nothing is new in what you follow and in the searches that you keep.
news-lead = { $n ->
    [one] One thing is new since you last marked everything as read.
   *[other] { $n } things are new since you last marked everything as read.
}
news-read = Mark all as read
news-was-read = Everything is marked as read.
news-manage = What you follow, and how often you are mailed
news-link = { $n ->
    [0] What’s new for me
   *[other] What’s new for me ({ $n })
}

digest-subject-followed = { $n ->
    [one] One change in what you follow
   *[other] { $n } changes in what you follow
}
digest-follow-question = The question that you follow has another conclusion: { $name }
digest-follow-finding = A finding that you follow would turn out differently today: { $name }
digest-then = Then
digest-now = Now
digest-now-again = Now, as in the finding again
digest-no-answer = There is no answer with the data that are here.
digest-why-follow = You have followed this since { $since }. How often you are mailed: { $frequency }.
digest-why-search = You have kept this search since { $since }. How often you are mailed: { $frequency }.

not-now-many-follows = You already follow { $most } things, which is the most. Follow one of them no longer first.
not-now-no-answer-to-follow = This question has no answer here that could be followed.
not-allowed-others-follow = Somebody else follows this; only that person can change how.

cli-digest-at = the time to take for now, with its zone (2026-11-23T07:00+01:00)
cli-digest-one = Say one of --daily, --weekly and --at, or none: then everybody is sent what is due by the person’s own clock.
cli-digest-no-time = “{ $given }” is no time with a zone. Write it like 2026-11-23T07:00+01:00.
digest-closes = { $days ->
    [0] closes today, { $at }
    [1] closes tomorrow, { $at }
   *[other] closes in { $days } days, { $at }
 }
news-feed-heading = As a feed
news-feed-lead = A feed reader can fetch what is new at this address. Whoever has it can read along, so keep it to yourself; with a new address the present one ends. What you mark as read here leaves the feed too.
news-feed-address = Your address
news-feed-open = Open the feed
news-feed-renew = Give me a new address
news-feed-renewed = Your feed has a new address; the former one no longer works.
news-feed-of = Distretto: what is new for { $name }
news-feed-about = What has changed in what you follow and in the searches that you keep
