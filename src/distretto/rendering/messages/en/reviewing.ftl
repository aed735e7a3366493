# Reviewing and confirming a record
review-state-read = This is what is published, as readers find it.
review-confirm-published = Below stands a draft that is not published. What can be confirmed is what readers find today.
review-see-published = Read the published version and confirm it
review-not-done = Not sent yet
not-now-published-anew = Another version was published while you were reading. Read what stands there now, then confirm it.
review-doubts = This deserves a second look
review-doubts-stand = { $n ->
    [one] One thing deserves a second look.
   *[other] { $n } things deserve a second look.
 }
review-doubts-reason = If you approve all the same, say in your reason why.
review-submit-gaps = Those who judge the record read this too. Add it, or submit all the same.
review-has-answer = answered
gap-practice-problem = It does not say which problem was to be solved.
gap-practice-what-was-done = It does not say what was done.
gap-practice-outcome = It does not say whether it succeeded.
gap-practice-evidence = Nothing bears out that it worked: neither evidence in words nor an indicator.
gap-practice-difficulties = It did not succeed, and nothing says why.
not-allowed-settle = Whoever wrote a comment marks it as dealt with, or who decides the step that is open. Answer it instead.
fault-both-changed = { $label }: { $name } changed this too since you began. Yours stands here, the other text at the head of the page.
review-original = In the original ({ $name })
review-untranslated = Not translated yet.
fault-year = { $label }: a year is expected here, in four digits: 2024.
fault-year-to-come = { $label }: this year is still to come; it is { $now } now. Something that has happened or was counted has a year that has begun.
