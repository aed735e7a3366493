# What happened to a record
history-version = Version { $n }
history-draft = Draft { $n }
history-draft-after = Draft { $n } after version { $version }
history-before-named = Compare from: { $name }
history-after-named = Compare to: { $name }
history-between = From “{ $before }” to “{ $after }”
history-present = the present one
history-versions = Published versions
history-a-version = Version
history-published-on = Published
history-restore-named = Restore “{ $name }”?
history-happened = What happened
history-act-published = Version { $n } was published
history-act-archived = Taken back
history-act-moderation-archived = Archived by moderation
history-act-moderation-released = Version { $n } was published again by moderation
history-act-confirmed = Confirmed by its region
history-act-still-so = Said to be still so
history-act-asked = Its editors were asked whether it is still so
history-act-submitted = Submitted for review
history-act-withdrawn = Taken out of the review
history-act-codes = Its codes and numbers followed the original
history-act-approved = { $step }: approved
history-act-changes = { $step }: changes asked for
history-itself = Distretto

# Opinions and what is typed
review-reason-language = Language of the opinion
review-written-in = in { $name }
review-sent-along = { $n ->
    [one] One comment that you had typed was sent along.
   *[other] { $n } comments that you had typed were sent along.
 }
review-came-back = What you had typed when your session ended is back. It is not sent yet.
