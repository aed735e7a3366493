own-data = Own data
own-data-of = Own data of { $name }
own-data-lead = What the organisation knows of itself, kept here so that its editors can ask again without sending it again. Only they and the administrators see it; nothing of it is published, and no answer made of it is seen by others.
own-data-private = Only the editors of { $organisation } and the administrators see this.
own-data-none = Nothing is kept yet.
own-data-kept-ones = Kept
own-data-send = Keep a file
own-data-kind = What is it about?
own-kind-firms = Firms with their places
own-kind-firms-help = One a row, with the columns “latitude” and “longitude” (in degrees) and “industry” (NACE); “employees” and “name” if you have them.
own-kind-firms-rows = { $n ->
    [one] one firm
   *[other] { $n } firms
}
own-column-name = Name
own-column-latitude = Latitude
own-column-longitude = Longitude
own-column-industry = Industry (NACE)
own-column-employees = Employees
own-data-file = File
own-data-file-help = You see what it holds before anything is kept.
own-data-size-firms = CSV or Excel (.xlsx), 20,000 rows at most.
own-data-name = Name
own-data-name-help = As your colleagues will find it. Left empty, it is called like the file.
own-data-look = See what it holds
own-data-no-file = Choose a file.
own-data-large = The file is larger than { $most } megabytes. Divide it.
own-data-version = Version { $number } of { $at }
own-data-log = What was done
own-data-log-version = version { $number }, { $file }
own-data-act-kept = Kept
own-data-act-replaced = New version
own-data-act-undone = Version taken back
own-data-act-deleted = Deleted
own-data-col-at = When
own-data-col-act = What
own-data-col-by = By whom
own-data-col-version = Version
own-data-somebody = somebody whose account is gone
own-data-holds = What { $name } holds
own-data-faulty = { $n ->
    [one] One thing in the file is wrong. Nothing was kept.
   *[other] { $n } things in the file are wrong. Nothing was kept.
}
own-data-mended = Choose the mended file
own-data-clean = { $rows }, and nothing is wrong. Nothing is kept yet.
own-data-as = It will be kept as “{ $name }” for the editors of { $organisation }.
own-data-instead = It will be the next version of “{ $name }” of { $organisation }. You can go back to the one in use now.
own-data-keep = Keep it
own-data-other = Choose another file
own-data-columns = Columns taken over
own-data-passed-over = Not taken over:
own-data-first = { $n ->
    [one] The first row
   *[other] The first { $n } rows
}
own-data-kept = “{ $name }” is kept for { $organisation }.
own-data-file-name = File
own-data-content = Hash of the content
own-data-ask = Ask of it
own-data-download = Download (CSV)
own-data-versions = Versions
own-data-in-use = in use
own-data-replace = Put a newer file in its place
own-data-replace-note = It becomes the next version. The ten newest are kept to go back to.
own-data-undo = Take this version back
own-data-undo-sure = Take back the version of “{ $name }” in use?
own-data-undo-warn = Version { $number } ({ $file }) will be deleted, and version { $before } ({ $old }) will be in use again.
own-data-undo-warn-all = Version { $number } ({ $file }) is the only one: the data set will be gone with it.
own-data-undo-yes = Take it back
own-data-undone = Taken back: of “{ $name }”, version { $version } is in use again.
own-data-undone-all = Taken back: “{ $name }” is no longer kept.
own-data-delete = Delete
own-data-delete-sure = Delete “{ $name }”?
own-data-delete-warn = All its versions and the answers made of them will be gone for good. This cannot be undone.
own-data-delete-yes = Delete
own-data-deleted = “{ $name }” and everything made of it is deleted.
own-data-no = Leave it as it is
own-file-at = Line { $row }, column { $column }: “{ $value }”. { $advice }
firms-no-column = { $name } lacks the columns: { $columns }. The first line should name latitude, longitude and industry; employees and name may be there.
firms-none = { $name } holds no firm. Put one firm on each line below the heading.
firms-cell-wrong = Not a number from { $low } to { $high }. Write one, with a point or a comma before the decimals.
firms-cell-grouped = This could be thousands or decimals. Write the number without points and commas.
firms-industry-wrong = No NACE code such as C25 or 25.62. Write the code, or leave the cell empty.
firms-unplaced = { $n ->
    [one] One firm lacks a place or an industry. It is kept, and left out of the distances.
   *[other] { $n } firms lack a place or an industry. They are kept, and left out of the distances.
}
not-allowed-own-data = Only the editors of the organisation keep, replace and delete its own data.
not-now-own-faults = The file has faults. Mend them and choose it again: nothing was kept.
not-now-own-same = This file says exactly what the version in use says. Nothing was changed.
not-now-own-name = Give it a name.
not-now-own-name-taken = There is one called “{ $name }” already. Choose another name, or put the file in its place on its page.
not-now-own-many = An organisation keeps { $most } data sets at most. Delete one first.
not-now-own-nothing = There is no version in use.
cli-own = Data that an organisation keeps for itself: keep, list, undo, delete
cli-own-keep = Keep a file for an organisation, or list everything that is wrong with it
cli-own-list = The data that are kept: number, organisation, name, version
cli-own-undo = Take the version in use back
cli-own-delete = Delete a data set with all its versions
cli-own-file = CSV or XLSX; for firms: latitude, longitude, industry (NACE), employees, name; figures are read as their headings say
cli-own-organisation = Key of the organisation, as in the address of its page
cli-own-name = What it is called; one of that name that is there gets a new version
cli-own-kind = What the file is about: firms (with their places) or figures (by region and industry)
cli-own-dry = Say what would be kept, and keep nothing
cli-own-by = E-mail address of the account that does it; else the first administrator
cli-own-number = Number of the data set, as distretto own list says it
cli-own-yes = Do not ask
cli-own-sure = Delete “{ $name }” with all its versions?
cli-own-no-organisation = There is no organisation { $given }. Take its key from the address of its page.
cli-own-no-kind = There is no kind { $given }; there is: { $names }.
cli-own-no-number = There are no data with the number { $number } that this person may see.
cli-own-holds = { $file }: { $rows }; columns { $columns }
cli-own-passed-over = Not taken over: { $columns }
cli-own-wrong = { $n ->
    [one] One thing is wrong. Nothing was kept.
   *[other] { $n } things are wrong. Nothing was kept.
}
cli-own-kept = Kept as number { $number }: { $name }, version { $version }.
cli-own-line = { $number }  { $organisation }  { $name }  version { $version }  { $rows }  { $at }
cli-own-none = Nothing is kept.
cli-own-undone = Taken back: { $name }, version { $version } is in use again.
cli-own-undone-all = Taken back: { $name } is no longer kept.
cli-own-deleted = Deleted: { $name }.
data-kind-catalogue-owndataversion = Versions of an organisation’s own data that you sent in
data-kind-catalogue-owndataentry = Lines about you in the log of an organisation’s own data
own-data-as-figures-why = Without places the firms can still be added up by region and industry, if a column says in which region each is.
own-data-as-figures = Send the file as figures instead
