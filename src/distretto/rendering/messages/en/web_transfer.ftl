# Would it transfer here: a practice beside a region, and the reader's own checklist. Never a yes.
transfer-heading = Would “{ $title }” work { $region_in }?
transfer-choose-heading = Would “{ $title }” work in your region?
transfer-choose-lead = The place where it was made is put beside yours, and what it rests on becomes a checklist.
transfer-no-area = No region, country or named area is called “{ $given }”.
transfer-compared = Would they transfer here?
transfer-compared-each = Beside your region, one by one:
transfer-compared-all = All practices, those from the places most like this region first
transfer-checklist = What it rests on, and what you know of it
transfer-sums = { $unknown ->
    [0] All { $all } answered: { $met } met, { $unmet } not met.
   *[other] Preconditions: { $all }. Met: { $met }; not met: { $unmet }; unknown: { $unknown }.
 }{" "}{ $unmet ->
    [0] { $unknown ->
        [0] That is no promise that it would work.
       *[other] What is unknown is the next thing to find out.
     }
   *[other] Ask how it could do without what is not met.
 }
transfer-met = met
transfer-unmet = not met
transfer-unknown = unknown
transfer-note = Your notes
transfer-note-on = Note on: { $condition }
transfer-note-placeholder = Why, or who would know
transfer-no-conditions = The practice states no precondition. Ask those who made it what it rested on, and note it here.
transfer-keep = Keep this checklist
transfer-show = Count it up
transfer-file = Download (CSV)
transfer-sign-in = Sign in to keep it
transfer-kept = The checklist is kept.
transfer-kept-at = Kept { $at }.
transfer-yours-alone = A checklist is yours alone.
transfer-not-kept = Nothing is kept here: print the page, or download the file.
transfer-finding = The finding with its method, data and citation
transfer-other-region = Another region
transfer-checklists = Transfer checklists
transfer-forget = Delete
transfer-forgotten = The checklist is deleted
transfer-brought-back = The checklist is back.
transfer-file-condition = Precondition
transfer-file-weight = Weight
transfer-file-answer = Answer
transfer-file-note = Note
not-now-long-note = A note has at most { $most } characters; shorten it, and keep it again.
not-now-many-checklists = You keep { $most } checklists already. Delete one that you no longer need.
not-allowed-others-checklist = This checklist is another person’s.
transfer-own-heading = “{ $title }” is a practice { $region_of } itself
transfer-own-next = What makes sense instead
transfer-own-other = Would it work in another region?
transfer-own-elsewhere = Which practices of other places would work { $region_in }?
transfer-own-industry = Practices in one industry: { $industry }
transfer-own-record = Read the practice, or confirm what it says
