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
