# Suggesting what one knows of a record
suggest-title = Add what you know: { $title }
suggest-short = Suggest a change
suggest-lead = Choose what you know more about. On the next page you propose other values, each beside today’s, with your source. Those who look after this record decide; you are told what became of it.
suggest-written = The record is written in { $name }; write your texts in that language if you can.
suggest-missing = Not there yet
suggest-there = What stands there today
suggest-not-stated = not stated
suggest-go-on = Go on
suggest-choose-one = Choose at least one field.
suggest-today = Today
suggest-proposed = Your proposal
suggest-empty-why = Leave a field empty to say that what stands there should go.
suggest-source = Your source
suggest-source-why = Where others can read it. What you know yourself counts too: then name your organisation as publisher, and the document or the person responsible as title.
suggest-note = Anything else for those who decide
suggest-note-why = Readers of the record do not see it.
suggest-credited = Name me in the record’s history if something is taken over
suggest-credited-why = Without the tick readers find only that a member suggested it; those who decide always see your name.
suggest-send = Send the suggestion
suggest-other-fields = Choose other fields
suggest-sent = Thank you. Your suggestion is with those who look after this record.
suggest-moved = The record has been changed since you opened this page. Today’s values stand beside what you typed; look at them and send it again.
not-allowed-suggest = Members suggest changes to published records that they do not write themselves.
not-now-nothing-suggested = Nothing differs from what stands there today. Change at least one field.
not-now-many-suggestions = You have sent many suggestions within an hour. Please go on later; what you typed is still here.

# What became of a suggestion
suggestion-title = Suggestion: { $title }
suggestion-by = { $name } suggested this on { $day }, when the record stood at version { $version }.
suggestion-open = Nobody has decided on it yet.
suggestion-taken = Taken over by { $name } on { $day }.
suggestion-partly = Partly taken over by { $name } on { $day }: { $fields }.
suggestion-declined = Not taken over. { $name } decided on { $day }.
suggestion-withdrawn = Taken back by { $name } on { $day }.
suggestion-what = What is proposed
suggestion-same = It stands there today already.
suggestion-moved = This has changed since the suggestion was made; what differs is shown against what stands there today.
suggestion-removed = This should go.
suggestion-source = Its source
suggestion-note = Note to those who decide
suggestion-reason = Reason
suggestion-decide = Your decision
suggestion-which = Take over
suggestion-take-over = Take over what is ticked
suggestion-decline = Take nothing over
suggestion-decide-why = What is ticked goes into a draft, with the source. Where something is not taken over, say why in at least { $least } characters: whoever suggested it reads it.
suggestion-was-taken = Taken over into a draft. Submit it, and it is published after its review.
suggestion-was-handed-in = Taken over; the draft is in review now.
suggestion-was-declined = Not taken over. Whoever suggested it is told why.
suggestion-take-back = Take the suggestion back
suggestion-was-taken-back = Taken back. It stays to be read.
suggestion-draft-link = See the draft
suggestion-on-record = { $n ->
    [one] One suggestion waits for your decision
   *[other] { $n } suggestions wait for your decision
 }
suggestion-line = { $fields }, by { $name }
not-allowed-see-suggestion = A suggestion is read by whoever made it and by those who decide on it.
not-allowed-answer-suggestion = The editors of the record decide on suggestions; where it belongs to no organisation also the editors of its region, the coordinators of its themes and the reviewers. Nobody decides on her own.
not-allowed-others-suggestion = Only whoever made a suggestion takes it back.
not-now-suggestion-answered = This suggestion is decided already.
not-now-nothing-taken = Tick what you take over, or take nothing over with a reason.

# On one’s own page, in mails and in the history
account-suggestions = Suggestions to decide on
account-suggested = What you have suggested
account-suggestion-open = not decided yet
account-suggestion-taken = taken over
account-suggestion-partly = partly taken over
account-suggestion-declined = not taken over
account-suggestion-withdrawn = taken back
mail-suggested-subject = A suggestion for { $title }
mail-suggested-text = { $by } suggests a change to “{ $title }”: { $fields }. Please take it over, in part or as a whole, or say why not.
catalogue-followed-suggestion = your suggestion
digest-follow-suggestion = What became of your suggestion for { $name }
digest-why-suggestion = You made this suggestion on { $since }. How often you are mailed: { $frequency }.
digest-state-taken = your suggestion was taken over
digest-state-partly = your suggestion was partly taken over
digest-state-declined = your suggestion was not taken over
history-act-suggestion = From a suggestion: { $fields }
history-from-suggestion = { $name }, from a suggestion by { $by }
history-a-member = a member
