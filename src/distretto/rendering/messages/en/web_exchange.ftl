# Importing and exporting records, and tokens for programs

## Columns that all records have
exchange-column-kind = Kind
exchange-column-key = Key
exchange-column-language = Language of the text
exchange-column-organisation = Organisation (key)
exchange-column-original = Translated from
exchange-column-confirmation = Confirmation
exchange-column-version = Version
exchange-column-published = Published
exchange-column-marks = Marks of upheld reports
exchange-column-line = Line
exchange-column-kind-help = The kind of record, as in the name of this sheet. May stay empty.
exchange-column-key-help = The record’s own name in addresses, in small letters, digits and hyphens. Give one to change a record that is there, or to join lines of other sheets to a new one; else leave it empty.
exchange-column-language-help = The language in which the record is written, as a code of two letters: en, it. Empty means the language chosen when importing.
exchange-column-organisation-help = The key of the organisation that a new record belongs to, as in its address. Empty means the one chosen when importing.
exchange-sheet-help = What goes where
exchange-help-label = Heading
exchange-help-name = Name
exchange-help-help = What goes in
exchange-help-example = Example
exchange-help-codes = Entries (code or name)
exchange-help-for-example = e.g.
exchange-help-lines = In one cell, each line as { $columns }, with ¬ between lines.
exchange-help-long-list = { $n } entries: see /api/v1/code-lists/{ $name }

## The catalogue as a whole
exchange-catalogue-title = Distretto: the public catalogue
exchange-catalogue-about = What regions know about cluster policy: policies, clusters, practices, programmes and more, each with its sources.
exchange-all-title = All records
exchange-all-about = Every published record in every language, with a manifest of hashes, counts and terms.

## Exporting
exchange-export = Take it with you
exchange-export-note = These records with all their fields: as a table for a spreadsheet, or as linked data.
exchange-export-csv = CSV
exchange-export-xlsx = Excel
exchange-export-jsonld = JSON-LD
exchange-export-all = The whole catalogue: size, hash, terms

## The whole catalogue as files
exchange-all = The whole catalogue
exchange-all-counted = { $entries ->
    [one] One record
   *[other] { $entries } records
 } in { $records ->
    [one] one language version.
   *[other] { $records } language versions.
 }
exchange-all-newest = The newest was published on { $at }.
exchange-all-download = Download (ZIP, { $size })
exchange-all-licence = Licence
exchange-all-licence-note = A record that states other terms is under those.
exchange-all-described = Description for data portals
exchange-all-files = One kind at a time
exchange-all-files-note = Linked data, one language version a line: the same files as in the archive, where manifest.json lists sizes and hashes.
exchange-all-records = Records
exchange-all-size = Size

## Importing: choosing a file
import-title = Import records
import-lead = Bring many records in at once. First you see what would happen, row by row; nothing is written until you say so.
import-file = File
import-file-help = CSV, Excel (.xlsx) or JSON-LD, up to { $most } MB. Other programs’ CSV files may have commas, semicolons or tabulators.
import-kind = Kind of record
import-kind-help = What the rows are. Choose “as the file says” where a column or the names of the sheets say it.
import-kind-any = As the file says
import-language = Language of the file
import-language-help = The language the records are written in, where a row does not say it. Numbers are read as this language writes them, and plain.
import-organisation = For which organisation
import-organisation-help = New records belong to it, where a row does not name another.
import-organisation-none = None: for myself
import-publish = Publish at once, without review
import-publish-help = For administrators. Else new records and changes become drafts.
import-form = Form of the file
import-form-auto = As its name says
import-form-stip = Flat file of the EC-OECD policy database
import-check = Check the file
import-templates = Empty files to fill in
import-templates-note = In Excel each heading is explained in a comment, and all of them in a sheet of their own; in CSV in the rows that begin with #, which an import passes over.
import-template-csv = CSV
import-mine = My imports
import-mine-none = You have not imported anything yet.
import-no-file = Choose a file first.

## Importing: what would happen
import-report = What the import would do
import-report-of = { $name }: what would happen
import-troubles = { $n ->
    [one] One thing is wrong in this file. Mend it there and choose the file again; nothing has been written.
   *[other] { $n } things are wrong in this file. Mend them there and choose the file again; nothing has been written.
 }
import-clean = Nothing is wrong. New: { $create }. Changed: { $update }. Left as they are: { $same }.
import-left-out = { $n ->
    [one] One record is left out: it is about a place that the catalogue does not know.
   *[other] { $n } records are left out: they are about places that the catalogue does not know.
 }
import-as-drafts = They become drafts. When you have looked at them, submit all or some of them for review on the page of this import.
import-as-published = They are published at once.
import-do = { $n ->
    [one] Import one row
   *[other] Import { $n } rows
 }
import-nothing-to-do = The catalogue holds all of this already: there is nothing to import.
import-again = Choose another file
import-mended = Choose the mended file
import-col-row = Row
import-col-sheet = Sheet
import-col-column = Column
import-col-letter = Column letter
import-col-value = Value
import-col-problem = What is wrong
import-col-act = What happens
import-col-record = Record
import-problems = What is wrong, by row
import-problems-csv = This list as CSV
import-problems-more = { $n ->
    [one] One more is in the list as CSV.
   *[other] { $n } more are in the list as CSV.
 }
import-steps = What would happen, by row
import-steps-more = { $n ->
    [one] One more row.
   *[other] { $n } more rows.
 }
import-act-create = new
import-act-update = changed
import-act-same = stays as it is
import-by-title = found by title and region
import-alike = There is one with this title already: { $keys }
import-gone = This file is not kept any more. Choose it again.

## Importing: done
import-result = Import of { $name }
import-done = { $n ->
    [one] One record came in.
   *[other] { $n } records came in.
 }
import-run-line = { $at }. New: { $created }. Changed: { $updated }.
import-run-by = by { $name }
import-undo = Undo this import
import-undo-title = Undo this import?
import-undo-warn = { $created ->
    [0] No record is deleted
    [one] One new record is deleted
   *[other] { $created } new records are deleted
 }{ $updated ->
    [0] .
    [one] , and one changes back to what it was.
   *[other] , and { $updated } change back to what they were.
 } This can be done once.
import-undo-yes = Yes, undo it
import-undo-no = No, leave it
import-undone = This import was undone on { $at }.
import-moved = { $n ->
    [one] One record of this import has been changed, reviewed or deleted since, so the import cannot be undone as a whole. Nothing was changed. It is this one:
   *[other] { $n } records of this import have been changed, reviewed or deleted since, so the import cannot be undone as a whole. Nothing was changed. They are these:
 }
import-records = What came in, by row
import-col-state = How far it is
import-state-draft = draft
import-state-in-progress = in review
import-state-needs-changes = sent back
import-state-published = published
import-state-other = taken back
import-state-gone = deleted
import-choose = Choose “{ $title }”
import-submit-heading = { $n ->
    [one] One draft has not been submitted yet
   *[other] { $n } drafts have not been submitted yet
 }
import-submit-note = Look at them first. Tick some below to submit these alone.
import-submit-all = { $n ->
    [one] Submit it for review
   *[other] Submit all { $n } for review
 }
import-submit-chosen = Submit the ticked ones
import-submit-none = No draft is ticked. Tick some, or submit all of them.
import-submit-title = Submit drafts for review?
import-submit-sure = { $n ->
    [one] Submit one draft for review?
   *[other] Submit { $n } drafts for review?
 }
import-submit-warn = Until there is an opinion they cannot be changed, and the import can no longer be undone as a whole. What lacks something stays a draft, and you see what it lacks. Reviewers are told in one mail.
import-submit-yes = Yes, submit
import-submit-no = No, not yet
import-submitted-title = Submitted for review
import-submitted = { $n ->
    [0] None was submitted.
    [one] One record was submitted. You will get a mail when there is an opinion.
   *[other] { $n } records were submitted. You will get a mail when there is an opinion on one.
 }
import-not-submitted = { $n ->
    [one] One could not be submitted
   *[other] { $n } could not be submitted
 }
import-not-submitted-note = They are drafts as before. Mend them and submit them again.
import-back = Back to the import

## A file that cannot be read
import-empty = The file is empty.
import-no-rows = The file has headings but no rows. Rows that begin with # are taken for comments.
import-encoding = The file is not in UTF-8, so accents would be garbled. In Excel, save it as “CSV UTF-8”, or as .xlsx.
import-not-csv = This cannot be read as a table. Save it as CSV or as .xlsx and choose it again.
import-not-xlsx = This cannot be read as an Excel workbook. Save it as .xlsx (not .xls) and choose it again.
import-not-jsonld = This is no JSON-LD: records are expected, each an object.
import-not-jsonld-line = Line { $line } is no JSON object. A file of JSON-LD is one document, or one document a line.
import-not-stip = This does not look like the flat file of the policy database: it lacks the columns { $names }.
import-no-kind = The file does not say what kinds of record its rows are. Choose the kind, or add a column called “kind”.
import-no-sheet = No sheet could be read. A sheet is called after a kind ({ $names }), or choose the kind and put the rows into the first sheet.
import-unknown-form = The name “{ $name }” does not say what the file is. It has to end in .csv, .xlsx, .json, .jsonld or .jsonl.
import-too-large = The file is too large. At most { $most } MB can be imported at once; divide it.
import-too-large-inside = The workbook is too large when unpacked. Divide it.
import-too-many-rows = The file has too many rows. At most { $most } can be imported at once; divide it.

## Tokens
tokens-title = Access for programs
tokens-lead = With a token a program reads and writes records in your name, through the interface for programs. It may do what you may, and nothing is published without review.
tokens-docs = How it is used
tokens-name = What it is for
tokens-name-help = So that you know it again, for example the name of the program.
tokens-make = Make a token
tokens-made = Your new token for “{ $name }”. Copy it now: it is shown only this once.
tokens-yours = Your tokens
tokens-none = You have no token.
tokens-made-at = made { $at }
tokens-used-at = last used { $at }
tokens-never-used = never used
tokens-revoke = Revoke
tokens-revoke-title = Revoke this token?
tokens-revoke-warn = Programs that use “{ $name }” can no longer write in your name. This cannot be taken back.
tokens-revoke-yes = Yes, revoke it
tokens-revoke-no = No, keep it
tokens-revoked = The token “{ $name }” is worth nothing from now on.

## The interface for programs
error-unknown-record-title = No such record
error-unknown-record = There is no published record with the key “{ $given }”.
error-gone-record-title = Taken back
error-gone-record = The record “{ $given }” was published and has been taken back.
error-unknown-kind-title = No such kind of record
error-unknown-kind = There is no kind of record called “{ $given }”.
error-unknown-code-list-title = No such list of codes
error-unknown-code-list = There is no list of codes called “{ $given }”.
error-unknown-language-title = Not in this language
error-unknown-language = The record “{ $given }” is not written in that language. There are: { $languages }.
error-not-signed-in-title = A token is needed
error-not-signed-in = Writing needs a token: Authorization: Bearer, followed by the token. You make one on your account’s page.
error-wrong-token = The token is not known, or it has been revoked.
error-not-allowed-title = Not allowed
error-not-now-title = Not now
error-not-right-title = { $count ->
    [one] One field is not right
   *[other] { $count } fields are not right
 }
error-too-often-title = Too many calls
error-too-often = Too many calls with this token. Try again in { $seconds } seconds.
error-search-value = “{ $value }” means nothing for “{ $name }”.
error-key-taken = The key “{ $given }” is taken. Give the record another one, or none.
error-unknown-organisation-title = No such organisation
error-unknown-organisation = There is no organisation with the key “{ $given }”.

## The command line
cli-catalogue-export = Write records to a file: CSV, XLSX or JSON-LD, by how the file’s name ends.
cli-catalogue-export-output = The file; its name ends in .csv, .xlsx, .jsonld or .jsonl. Without it CSV is printed.
cli-catalogue-export-kind = Only records of this kind; may be said several times.
cli-catalogue-export-search = Only what a search finds: the query of its address, such as “themes=innovation&country=IT”.
cli-catalogue-export-language = Each record once, in this language where there is one; without it every language.
cli-catalogue-export-all = The whole public catalogue as one archive with its hashes.
cli-catalogue-export-done = { $n ->
    [one] One record written to { $file }.
   *[other] { $n } records written to { $file }.
 }
cli-catalogue-import = Import a file as a whole or not at all; what is wrong is listed by row.
cli-catalogue-import-file = The file: CSV, XLSX, JSON-LD, or the flat file of the EC-OECD policy database (--form stip).
cli-catalogue-import-kind = The kind of all rows, where the file does not say it.
cli-catalogue-import-form = csv, xlsx, jsonld or stip; without it as the file’s name says.
cli-catalogue-import-written = The language of the file, where its rows do not say it; numbers are read as it writes them.
cli-catalogue-import-edition = The year of the edition, for the flat file of the policy database.
cli-catalogue-import-by = Whose import it is: the address of an account; without it the first administrator’s.
cli-catalogue-import-publish = Publish at once, without review.
cli-catalogue-import-dry = Only say what would happen.
cli-catalogue-import-done = Import { $number }: { $created } new, { $updated } changed. To take it back: distretto catalogue undo { $number }
cli-catalogue-import-plan = { $create } new, { $update } changed, { $same } that stay as they are.
cli-catalogue-import-wrong = { $n ->
    [one] One thing is wrong; nothing was written.
   *[other] { $n } things are wrong; nothing was written.
 }
cli-catalogue-import-at = { $place }: { $sentence }
cli-catalogue-import-row = Row { $row }{ $sheet }
cli-catalogue-import-column = column { $column }
cli-catalogue-import-value = “{ $value }”
cli-catalogue-import-empty = empty
cli-catalogue-undo = Take an import back as a whole.
cli-catalogue-undo-number = The number of the import, as it was said when it was made.
cli-catalogue-undo-done = Import { $number } is undone.
cli-catalogue-no-file = There is no file { $file }.
cli-catalogue-no-run = There is no import with the number { $number }.
cli-catalogue-no-account = There is no account { $given }. Make one: distretto people invite
cli-catalogue-no-administrator = There is no administrator yet. Say whose import it is with --by.
cli-catalogue-suffix = “{ $file }” does not end in one of { $suffixes }.
