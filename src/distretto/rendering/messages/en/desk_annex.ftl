# The annex to a strategy, as a document.
annex-title = { $name }: annex to the smart specialisation strategy
annex-subtitle = What findings and evidence say, by the seven criteria of the enabling condition
annex-criteria = The seven criteria
annex-evidence = Evidence
annex-what = What it is
annex-kind = Kind
annex-day = Date
annex-where = Where
annex-diagnosis-about = Strengths and weaknesses are drafted from findings by written rules; people of the region have changed, left out and added lines. Whether a figure is a strength is for them to judge.
annex-left-out = { $count ->
    [one] One line was left out; the desk has it with the reason.
   *[other] { $count } lines were left out; the desk has them with the reasons.
 }
annex-line = Line
annex-rests-on = Rests on
annex-remark = Remark
annex-drafted = Drafted from the finding.
annex-changed = Changed by people of the region.
annex-by-people = Written by people of the region.
annex-turned = The finding has another conclusion by now: { $now }
annex-provenance = Where this is from
annex-provenance-about = Each finding can be computed again from open data and gives the same name. What people wrote is theirs; its history is at the desk.
annex-findings = Findings
annex-question = Question
annex-name = Name
cli-desk = Write the annex to an area’s smart specialisation strategy: the seven criteria with evidence, the diagnosis, what speaks against.
cli-desk-area = The region or country
cli-desk-format = pdf, html or docx; without it the file’s ending decides, else PDF
cli-desk-output = The file to write; without it s3-annex-AREA and the ending
