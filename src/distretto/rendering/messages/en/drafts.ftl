# Drafts of recommendations: begun from gaps, written on by people, handed on.
draft-begin = Begin a recommendation draft
draft-lead = What the findings show to be missing or open to improvement, question by question. You pick; a draft text arises, each sentence tied to its finding. People decide.
draft-choose-lead = For which area? The gaps that its findings show are then laid out, question by question.
draft-show-gaps = Show the gaps
draft-themes = Gaps of a theme
draft-every-theme = All themes
draft-gaps = What could go into it
draft-gaps-why = A gap says what a finding shows, never why it is so. A record that nobody has entered looks like a gap: check before you recommend.
draft-no-gaps = The findings here show no gap, or have no answer yet.
draft-no-gaps-here = No gap shows here.
draft-not-computed = This takes some time to compute and has not been computed yet.
draft-compute = Compute it, then come back
draft-evidence = See it in the finding
draft-leads-to = Look at { $kind } in the catalogue
draft-title = Title
draft-language = Language of the draft
draft-make = Make the draft text
draft-make-again = Make it again with these
draft-for-people = Draft for people to decide on
draft-preface-edited = People have changed { $n ->
    [one] sentence { $numbers }: it says
   *[other] sentences { $numbers }: they say
 } what people mean, not only what the finding shows.
draft-preface-own = People have written { $n ->
    [one] sentence { $numbers }: it rests
   *[other] sentences { $numbers }: they rest
 } on no finding.
draft-preface-others = { $n ->
    [one] The other sentence repeats what its finding shows, then says what is for decision; it states no cause and recommends nothing by itself.
   *[other] Each of the others repeats what its finding shows, then says what is for decision; it states no cause and recommends nothing by itself.
 }
draft-what-it-is = Each sentence repeats what its finding shows, then says what is for decision. It states no cause and recommends nothing by itself.
draft-usual-title = Recommendations for { $region }
draft-usual-title-theme = { $theme }: recommendations for { $region }
draft-untitled = Recommendations
draft-keep = Keep it as my draft
draft-keep-why = Kept, it is yours alone: you edit, reorder and add sentences, every former text stays, and you see when a finding under it changes.
draft-sign-in = Sign in to keep and edit it
draft-not-kept = You can take it away without an account. Keeping it needs one; what you picked stays while you sign in.
draft-as-text = Text (Markdown)
draft-take-away = Take it away:
draft-lost = { $n ->
    [one] One of the gaps that were picked is there no more: its finding has changed. Pick again below.
   *[other] { $n } of the gaps that were picked are there no more: their findings have changed. Pick again below.
 }
draft-take = { $n ->
    [one] Take its gap into a draft
   *[other] Take its { $n } gaps into a draft
 }
draft-about = About
draft-sentences = Draft text
draft-findings = The findings under it
draft-findings-why = As they were when they were taken in, and what the same question gives now.
draft-then = Then: { $sentence }
draft-then-label = Then
draft-now-label = Now
draft-ask-today = Ask the question today
draft-mark-drafted = Drafted from finding { $number }
draft-mark-edited = Drafted from finding { $number }, edited by people
draft-mark-own = By people, without a finding
draft-turned-document = The conclusion of at least one finding under this draft has changed since it was written: see the findings.
pin-unchanged = Unchanged: the same question gives the same finding.
pin-same-conclusion = Changed, same conclusion: figures or records are others now, the conclusion stands.
pin-turned = Conclusion changed: the same question concludes otherwise now.
pin-unanswered = No answer any more: the question cannot be answered as it was put.
pin-not-computed = Not known: the answer takes some time and has not been computed again since.
draft-mine = My recommendation drafts
draft-none-yet = No draft yet. Findings with gaps offer to take them into one.
draft-is-shared = shared by a secret link
draft-kept = The draft is saved.
draft-turned = { $n ->
    [one] The conclusion of one finding under this draft has changed.
   *[other] The conclusions of { $n } findings under this draft have changed.
 }
draft-turned-see = See then and now
draft-finding-turned = Its conclusion has changed since.
draft-up = Move up
draft-down = Move down
draft-out = Take out
draft-back = Bring back
draft-edit = Edit
draft-text = Text
draft-save-text = Save the text
draft-original = As it was drafted
draft-history = { $n } versions
draft-by-machine = As it was drafted from the finding
draft-by-gone = Somebody whose account is gone
draft-empty = No sentence stands in the draft.
draft-empty-shared = No sentence stands in the draft yet.
draft-add = Add a sentence of your own
draft-add-label = Your sentence
draft-add-why = It is marked as by people, without a finding.
draft-add-button = Add it
draft-removed = Taken out
draft-taken-out = The sentence is taken out; it can be brought back.
draft-hand-on = Hand it on
draft-link = Secret link
draft-link-why = Whoever has the link reads the draft as it stands, without an account, and changes nothing. Search engines are told to keep out. Take it back and it stops at once.
draft-link-none = Nobody but you sees this draft. A secret link lets others read it without an account.
draft-link-make = Make a secret link
draft-link-stop = Take the link back
draft-link-stopped = The link is taken back: nobody reads under it any more.
draft-link-open = Open what others see
draft-shared-why = You read this by a secret link; its writer can take the link back.
draft-settings = Title, language, copies
draft-language-why = Sentences that nobody has edited follow the language; edited ones stay as they were written.
draft-save-settings = Save
draft-copy = Duplicate
draft-copy-of = { $title } (copy)
draft-copied = This is the copy. It has the newest texts and the same findings, not the history.
draft-delete = Delete the draft
draft-delete-why = A deleted draft can be brought back for a day; its secret link stops at once.
draft-deleted = Deleted
draft-brought-back = The draft is back; its secret link is not.
draft-fault-no-title = Give the draft a title.
draft-fault-long-title = The title is too long: at most { $most } characters.
draft-fault-no-language = Choose one of the languages offered.
draft-fault-many = You have { $most } drafts already: delete some first.
draft-fault-no-text = Write something, or take the sentence out instead.
draft-fault-long-text = The text is too long: at most { $most } characters.
draft-fault-many-sentences = A draft has at most { $most } sentences: begin another one.
draft-fault-overtaken = This sentence was changed in the meantime. The newer text stands above; yours is still in the field. Save again to write it in its place.
not-allowed-others-draft = Only the person whose draft it is can do that. Ask for a secret link, or for a copy of the document.
not-allowed-closed-finding = This finding rests on figures that not everybody may see, so that no draft can be made of it.
cli-draft = Draft a recommendation from what the findings on an area show to be missing, each sentence with its finding, for people to decide on
cli-draft-region = A region, a country, or several joined with +
cli-draft-theme = The gaps of one theme (financing, say); of all without it
cli-draft-output = The file; its suffix says the form: .md, .txt, .pdf, .html or .docx
cli-draft-no-theme = There is no theme { $given }. There are: { $nearest }.
cli-draft-none = The findings on { $region } show no gap, or have no answer yet.
cli-draft-later = Left out, since it takes some time and has not been computed yet: distretto ask { $analysis } --region { $region }
draft-other-gaps = { $n ->
    [0] Other questions of this theme show no gap
    [one] One gap of another question
   *[other] { $n } gaps of other questions
 }
