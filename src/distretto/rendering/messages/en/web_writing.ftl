# Writing a record
writing-new = Add a record
writing-new-lead = What would another region want to know? Choose what you want to describe; you can stop at any time and go on later.
writing-new-of = New record: { $kind }
writing-edit = Edit
writing-about-record = Language and organisation
writing-language = Language in which you write
writing-organisation = For which organisation
writing-organisation-why = Its other editors can go on writing, and it stands behind the record.
writing-organisation-none = None: for myself
writing-sections = Sections
writing-section-empty = empty
writing-section-begun = begun
writing-section-done = complete
writing-section-wrong = { $n ->
    [one] one field to mend
   *[other] { $n } fields to mend
 }
writing-section-comments = { $n ->
    [one] one open comment
   *[other] { $n } open comments
 }
writing-needed = needed
writing-private = only your organisation sees this
writing-choose = Not stated
writing-zone = Time zone
writing-chosen = { $n ->
    [0] Choose
    [one] One chosen
   *[other] { $n } chosen
 }
writing-filter = Filter the list
writing-typed-how = One a line: code or name.
writing-pick = Type to find an entry
writing-line = Line { $n }
writing-add-line = Add a line
writing-remove-line = Remove line { $n }
writing-save = Save draft
writing-submit = Submit for review
writing-submit-why = Reviewers read it and answer with a reason. You see their comments at the fields.
writing-discard = Discard what I typed
writing-kept = Kept at { $at }
writing-keeping = Keeping…
writing-not-kept = Not kept: no connection. It is tried again.
writing-signed-out = You are signed out. What you typed is still on this page: sign in again in another window, then go on here.
writing-not-saved = What you typed on { $at } is back. It is not saved as a draft yet.
writing-newer = { $name } has saved a newer draft since you began ({ $at }). Look at what differs below; if you save now, yours becomes the newest. Both stay in the history.
writing-newer-differs = What differs
writing-saved = Saved as a draft.
writing-submitted = Submitted. You will get a mail when there is an opinion.
writing-completeness = Completeness
writing-alike = Is it there already?
writing-alike-why = These records look alike. If one of them is the same, add to it instead; otherwise just go on.
writing-files = Attached documents and images
writing-read = Read the record
writing-came-back = You were signed out meanwhile. Everything that you typed is here.
alike-title-same = It has the same title.
alike-title = Its title is nearly the same.
alike-address = It names the same page: { $address }
alike-organisation = It is of the same kind and region, and of { $organisation } too.
refused-title = This is not yours to do now
review-stands-still = This record is in review and stands still meanwhile. Take it out of the review to change it.
review-short = Review
review-resolved = dealt with
history-short = History
history-same = Nothing differs.

# Review
review-title = Review: { $title }
review-band = Not published: only its editors and those who review it see this.
review-steps = Steps of the review
review-step-now = decides now
review-step-done = approved by { $name }
review-step-later = comes later
review-state-open = In review. Who decides now: { $step }.
review-state-back = Sent back: changes are asked for.
review-state-draft = A draft that has not been submitted yet.
review-state-archived = Taken back: it was published and is not any more.
review-state-changed = Published; a newer draft waits to be submitted.
review-state-published = Published, with nothing newer.
review-submit-again = Submit again
review-withdraw = Take it out of the review
review-confirm = Confirm it as it stands
review-confirm-why = Others have gathered this from public sources. By confirming it, you say for the region that it is right.
review-opinions = Opinions so far
review-to-mend = { $n ->
    [one] One thing stands in the way of publication
   *[other] { $n } things stand in the way of publication
 }
review-changes = { $n ->
    [0] Nothing differs from what is published.
    [one] One field differs from what is published; it is marked.
   *[other] { $n } fields differ from what is published; they are marked.
 }
review-open-comments = { $n ->
    [one] One comment is still open.
   *[other] { $n } comments are still open.
 }
review-taken-out = Taken out
review-changed = changed
review-what-changed = What changed
review-comment = Comment
review-comment-on = Comment on: { $label }
review-comment-send = Send the comment
review-answer = Answer
review-answer-send = Send the answer
review-resolve = Mark as dealt with
review-whole = On the record as a whole
review-decide = Your opinion
review-reason = Reason
review-reason-why = At least { $least } characters. Its authors read it; of a validated practice everybody does.
review-approve = Approve
review-ask = Ask for changes
review-commented = Your comment is there.
review-answered = Your answer is there.
review-was-resolved = Marked as dealt with.
review-was-approved = Approved.
review-was-sent-back = Sent back with your reason.
review-was-withdrawn = Taken out of the review. You can change it now.
review-was-confirmed = Confirmed.
not-allowed-see-review = Drafts and reviews are seen by the editors of the record and by those who review it.

# Attached files
files-kb = { $size } kB
files-mb = { $size } MB

# Mails
mail-hello = Dear { $name },
mail-why = You get this mail because you write or review in Distretto.
mail-submitted-subject = For your opinion: { $title }
mail-submitted-text = { $by } has submitted a record ({ $kind }): “{ $title }”. It waits for the step that you decide: { $step }.
mail-approved-subject = Approved: { $title }
mail-approved-text = { $by } has approved “{ $title }”. The reason: { $reason }
mail-sent-back-subject = Changes asked for: { $title }
mail-sent-back-text = { $by } asks for changes in “{ $title }”. The reason: { $reason }
mail-commented-subject = A comment on { $title }
mail-commented-text = { $by } has commented on “{ $title }”. { $field }: { $text }
mail-answered-subject = An answer about { $title }
mail-answered-text = { $by } has answered a comment on “{ $title }”. { $field }: { $text }
mail-ask-again-subject = { $n ->
    [one] Is this still so? One record
   *[other] Is this still so? { $n } records
 }
mail-ask-again-text = A year has passed since these records were last confirmed. Please say whether they are still so, or mend them:
    { $titles }
