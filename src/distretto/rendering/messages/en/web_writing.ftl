# Writing a record
writing-new = Add a record
writing-new-lead = What would another region want to know? Choose what you want to describe; you can stop at any time and go on later.
writing-new-of = New record: { $kind }
writing-edit = Edit
writing-about-record = Language and organisation
writing-about-language = Language
writing-about-organisation = Organisation
writing-unknown = is not in the list.
writing-meant = Did you mean
writing-returned = Changes are asked for
writing-returned-comments = Comments that are still open
writing-doubts = This deserves a second look; nothing stands in the way of saving.
doubt-members-parts = The kinds of members add up to { $parts }, more than all members ({ $total }).
doubt-members-smes = There are more small and medium-sized firms ({ $smes }) than firms ({ $firms }).
writing-language = Language in which you write
writing-organisation = For which organisation
writing-organisation-why = Its other editors can go on writing, and it stands behind the record.
writing-organisation-none = None: for myself
writing-sections = Sections
writing-section-missing = missing: { $names }{ $left ->
    [0] {""}
   *[other] { " " }and { $left } more
 }
writing-languages-often = Often used here
writing-languages-others = Other languages
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
writing-private = not public: seen by its editors and by whom they let
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
writing-begun = { $n ->
    [one] You began one like this and have not saved it. Go on with it, or begin another below.
   *[other] You began some like this and have not saved them. Go on with one, or begin another below.
 }
writing-newer = { $name } has saved a newer draft since you began ({ $at }). What you typed is kept and not saved yet. Look at what follows, then save or submit again. Both drafts stay in the history.
writing-newer-both = Both of you changed this. Yours stands in the field; what the other draft says is struck through here.
writing-newer-taken = From the other draft, now in your form: you had not changed it
writing-saved = Saved as a draft.
writing-submitted = Submitted. You will get a mail when there is an opinion.
writing-completeness = Completeness
writing-completeness-private = What is not public does not count.
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
review-confirm-which = Confirm for
review-confirm-why = { $n ->
    [one] By confirming it, you say for the region that it is right as it stands. Readers find the name of your organisation ({ $organisation }) and the day.
   *[other] By confirming it, you say for the region that it is right as it stands. Readers find the name of the organisation and the day.
 }
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
review-since = What changed since changes were asked for
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
review-reason-public = At least { $least } characters. If you approve, your reason and your name will be public with the record. If you ask for changes, its editors and reviewers read it.
review-reason-inside = At least { $least } characters. Its editors and reviewers read it; it is not published.
review-submit-despite = Submit all the same
review-submit-open = { $n ->
    [one] One comment is still open. Answer it first, or submit all the same.
   *[other] { $n } comments are still open. Answer them first, or submit all the same.
 }
review-approve = Approve
review-approve-despite = Approve all the same
review-approve-open = { $n ->
    [one] One comment is still open: nobody has answered it. Mark it as dealt with first, or approve all the same.
   *[other] { $n } comments are still open: nobody has answered them. Mark them as dealt with first, or approve all the same.
 }
review-ask = Ask for changes
review-commented = Comment sent.
review-answered = Your answer is there.
review-was-resolved = Marked as dealt with.
review-was-approved = Approved. Who decides next: { $step }.
review-was-published = Approved. It is published now.
review-was-sent-back = Sent back with your reason.
review-was-withdrawn = Taken out of the review. You can change it now.
review-was-confirmed = The record is confirmed.
not-allowed-see-review = Drafts and reviews are seen by the editors of the record and by those who review it.

# Attached files
files-kb = { $size } kB
files-mb = { $size } MB

# Mails
mail-hello = Dear { $name },
mail-why = You get this mail because you write or review in Distretto.
mail-submitted-subject = For your opinion: { $title }
mail-submitted-text = { $by } has submitted a record ({ $kind }): “{ $title }”. It waits for the step that you decide: { $step }.
mail-submitted-many-subject = { $n ->
    [one] For your opinion: one record
   *[other] For your opinion: { $n } records
 }
mail-submitted-many-text = { $n ->
    [one] { $by } has submitted a record of an import. It waits for the step that you decide.
   *[other] { $by } has submitted { $n } records of an import. They wait for the step that you decide.
 }
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
mail-asked-subject = { $by } asks to write for { $organisation }
mail-asked-text = { $by } asks for access to { $organisation }. The note: { $note }
mail-granted-subject = You can write for { $organisation }
mail-granted-text = You are an editor of { $organisation } now. The note: { $note }
mail-verified-subject = { $organisation } is verified
mail-verified-text = An administrator has checked who { $organisation } is and where it works. Its editors can now confirm the records of its regions; your own page counts those that wait.
mail-refused-subject = Your request to { $organisation }
mail-refused-text = Your request to write for { $organisation } was not granted. The note: { $note }

# History
history-title = History: { $title }
history-revisions = Saved states
history-revision = State
history-by = Saved by
history-before = From
history-after = To
history-compare = Compare
history-published = published
history-newest = newest
history-nobody = loaded from public sources
history-none = Nobody has changed this record yet. Its history begins with the first change.
history-restore = Restore
history-restore-why = It becomes the newest draft. What stands in between stays in the history; what is published stays as it is until the draft is approved. This would change:
history-restored = Restored as the newest draft.
history-archive = Take it back
history-archive-way = Take this record back
history-archive-ask = Take this record back?
history-archive-why = Readers then find at its address that it was taken back. Its states stay here, and you can bring it back.
history-archive-too = Its translation too: { $title }
history-archived = Taken back.
history-is-archived = This record is taken back: it is not published any more.
history-bring-back = Bring it back
history-back = Published again.
history-cancel = Leave it as it is
history-still-so = Thank you. It is noted that this is still so; you are asked again in a year.
history-still = Still so

# Translations
translations = Translations
translations-lead = { $n ->
    [one] One record that you look after, and the state of its translations.
   *[other] { $n } records that you look after, and the state of their translations.
 }
translations-none = There is nothing to translate here. You see the records of your organisations, and those of the themes that you coordinate.
translations-all = All
translations-filter = State
translations-record = Record
translations-original = original
translations-missing = missing
translations-draft = draft
translations-review = in review
translations-current = up to date
translations-outdated = outdated
translations-pages = Pages
translations-earlier = Previous page
translations-later = Next page
translations-page = Page { $n } of { $pages }
translations-of = { $title }: translation into { $into }
translations-how = Only words are translated; codes, numbers and addresses come from the original. The original stands beside each field.
translations-moved = The original has changed since it was translated
not-allowed-translate = Its editors and the coordinators of its themes can translate this record.
not-now-translated = There is a translation into this language already, or there is no such language.
not-now-translation-of-translation = This is a translation itself. Translate the original.
not-now-no-translation = This record is no translation.
not-now-original-first = The original has to be published before its translation.
not-now-not-archived = This record has not been taken back.

# Files
files-of = Files: { $title }
files-none = No file is attached yet.
files-add = Attach a file
files-file = File
files-which = PDF, DOCX, XLSX, CSV or text, PNG, JPEG or WebP; at most { $most } MB.
files-at-once = This record is published: readers can open the file as soon as you attach it, without a review.
files-when-published = Readers can open it once the record is published.
files-title = Title
files-title-why = What it is, in the words of a reader; without it the file’s name is taken.
files-bring = Attach
files-brought = Attached: { $title }
files-remove = Remove { $title }
files-removed = Removed: { $title }
not-now-file-none = Choose a file first.
not-now-file-empty = The file is empty.
not-now-file-large = The file is too large. At most { $most } MB can be attached; a link to it may serve too.
not-now-file-many = { $most } files are attached already. Remove one first.
not-now-file-type = This is none of the forms that can be attached: PDF, DOCX, XLSX, PPTX, CSV or text in UTF-8, PNG, JPEG, WebP.
not-now-file-markup = SVG, HTML and XML files are not taken, since they can run scripts in a reader’s browser. Save the drawing as PNG, the page as PDF.
not-now-file-macros = The file has macros in it. Save it without them.

# Organisations
organisations = Organisations
organisations-lead = Who stands behind the records. Write for yours: ask for access, or add it.
organisations-find = Find an organisation
organisations-records = { $n ->
    [0] no record published
    [one] one record
   *[other] { $n } records
 }
organisations-none = No organisation has that name.
organisations-none-yet = There is no organisation yet. Add yours: others then ask you for access.
organisation-new = Add an organisation
organisation-new-why = You will decide who writes for it.
organisation-name = Name
organisation-helix = Kind of organisation
organisation-regions = Where it works
organisation-regions-why = Regions or countries, one a line: code or name. Its editors can confirm what others write about these regions once an administrator has verified the organisation.
organisation-address = Website
organisation-about = What it does
organisation-no-name = Write the name of the organisation.
organisation-no-helix = Choose an entry of the list.
organisation-no-region = “{ $value }” is not in the list of regions and countries.
organisation-no-region-nearest = “{ $value }” is not in the list of regions and countries. Did you mean { $nearest }?
organisation-no-address = This is no web address. It begins with https:// or http://.
organisation-made = { $name } is added. You decide who writes for it.
organisation-changed = Saved.
organisation-change = Change
organisation-verified = Verified
organisation-verified-why = An administrator has checked who this is and where it works. Its editors can confirm records for these regions.
organisation-not-verified = Not verified yet
organisation-not-verified-why = No administrator has checked yet who this is and where it works. Until then its editors cannot confirm records for these regions.
organisation-verify = Mark as verified
organisation-unverify = Take the verification back
organisation-was-verified = { $name } is verified.
organisation-was-unverified = { $name } is no longer verified.
not-allowed-verify = Only an administrator verifies organisations.
organisation-ask = Write for this organisation
organisation-ask-note = Who you are there
organisation-ask-why = Those who decide on access read it.
organisation-ask-send = Ask for access
organisation-asked = You have asked { $name } for access. You will get a mail.
organisation-waits = You have asked for access; the answer is still open.
organisation-take-back = Take the request back
organisation-leave = Leave this organisation
organisation-left = You do not write for { $name } any more.
organisation-sign-in = Sign in to write for this organisation
organisation-asking = They ask for access
organisation-note = Note, by mail
organisation-grant = Grant
organisation-refuse = Refuse
organisation-members = Who writes for it
organisation-make-owner = Let decide on access too
organisation-no-owner = No longer let decide
organisation-end = End the access of { $name }
organisation-member-changed = Changed: { $name }.
organisation-records = Records
organisation-no-records = No record yet.
organisation-draft = draft
organisation-in-review = in review
organisation-sent-back = changes are asked for
organisation-hand = Hand over
organisation-hand-to = Hand the ticked records over to
organisation-hand-this = Hand over: { $title }
organisation-handed = { $n ->
    [one] One record is handed over to { $name }.
   *[other] { $n } records are handed over to { $name }.
 }
not-allowed-member = Sign in first.
not-allowed-organisation-owner = Only those who decide on access to { $organisation } can do this.
not-allowed-last-owner = { $organisation } would be left with nobody who decides on access. Let somebody else decide first.
writing-admin-help = A record is written in the form of its kind, which knows its fields.
writing-admin-open = Open the form
history-due = A year has passed since this was last confirmed. Say that it is still so, or edit it.
review-step-back = asked for changes
