# Evidence for the criteria of a strategy.
desk-evidence = Evidence
desk-no-evidence = No evidence has been brought yet.
desk-held = { $count ->
    [one] One piece of evidence at the desk
   *[other] { $count } pieces of evidence at the desk
 }
desk-rule = Evidence counts for { $months } months from its day. The criterion is green where it is met and its youngest evidence is that young, in what is published.
desk-bring = Bring evidence
desk-take-away = Take away
desk-stands = How it stands
desk-evidence-title = What it is
desk-evidence-title-why = An act, a report, a minute. Left empty, it is named after the finding, the record or the file.
desk-evidence-day = Its date
desk-evidence-day-why = The day of the act or report, not the day on which it is brought.
desk-evidence-rests = Finding, record or page
desk-evidence-file = File
desk-evidence-file-why = It is kept with the strategy’s record.
desk-evidence-finding = Finding
desk-evidence-record = Record
desk-evidence-decision = Decision or document
desk-age-young = { $months ->
    [0] less than a month old
    [one] one month old
   *[other] { $months } months old
 }
desk-age-old = { $months } months old: older than the rule allows
desk-evidence-brought = Kept. The draft of the strategy names the youngest evidence; it counts once the draft has been reviewed.
desk-evidence-taken = Taken away.
not-now-evidence-day = Give the whole date of the evidence: day, month and year.
not-now-evidence-later = The date of the evidence lies in the future. Evidence is what there is already.
not-now-evidence-title = Say what the evidence is, or give the address of a finding or record, or a file.
not-now-evidence-many = A criterion has { $most } pieces of evidence at most; take one away first.
