# What is wrong with a field of a record, and what to do about it
fault-needed = { $label }: this is needed before the record can be published.
fault-needed-in-line = { $label }: a line that is begun needs this. Fill it in, or empty the whole line; what is typed stays meanwhile.
fault-needed-source = { $label }: at least one source is needed, with its title and its publisher, so that readers can check what is written.
fault-unknown-field = { $label }: this kind of record has no field “{ $field }”. Leave it out, or check how its name is spelt.
fault-list = { $label }: a list is expected here, even if it has one entry only.
fault-text = { $label }: words are expected here.
fault-one-line = { $label }: this has to stand on one line. Take out the line breaks.
fault-too-long = { $label }: this is too long. At most { $most } characters fit; now it has { $now }.
fault-too-short = { $label }: this is too short. Say it in { $least } characters at least; now it has { $now }.
fault-number = { $label }: a number is expected here, in digits alone.
fault-whole-number = { $label }: a whole number is expected here.
fault-at-least = { $label }: this cannot be less than { $low }.
fault-between = { $label }: this has to lie between { $low } and { $high }.
fault-unknown-code = { $label }: “{ $value }” is not in the list. It has { $n } entries, for example { $nearest }.
fault-unknown-code-among = { $label }: “{ $value }” is not in the list. It is one of these: { $nearest }.
fault-unknown-code-nearest = { $label }: “{ $value }” is not in the list. Did you mean { $nearest }?
fault-day = { $label }: “{ $value }” is no date. Write the year, the month or the day as 2024, 2024-05 or 2024-05-31.
fault-day-month = { $label }: there is no month { $month } in “{ $value }”. A date is written year, month, day: 2024-05-31; or only 2024-05, or 2024.
fault-day-day = { $label }: there is no day { $day } in “{ $value }”; that month has { $last } days. A date is written year, month, day: 2024-05-31; or only 2024-05, or 2024.
fault-line-twice = { $label }: line { $first } says this already. Change one of the two, or remove it.
fault-moment = { $label }: “{ $value }” is no date with time and time zone. Write it as 2024-05-31T12:00[Europe/Rome].
fault-web = { $label }: “{ $value }” is no web address. It begins with https:// or http:// and has no spaces.
fault-finding = { $label }: “{ $value }” is no address of a finding. Copy the address of its page, or give the 64 characters of its name.
fault-yes-no = { $label }: the answer is yes or no; leave it open if it is not known.
fault-record = { $label }: “{ $value }” is not the key of a record. A key has small letters, digits and hyphens, as in practice-living-labs.
fault-end-before-start = { $label }: this lies before the beginning ({ $start }). Change one of the two.
fault-high-below-low = { $label }: this is below the lowest rate ({ $low }). Change one of the two.

# Who may do what
not-allowed-edit = Only the author and the editors of the organisation that owns this record can change it. What you know you can add as a suggestion: they decide on it.
not-allowed-admin = Only administrators of this installation come in here. What you write and look after is on your own page.
not-allowed-organisation = You do not write for { $organisation }. Its owner can make you an editor.
not-allowed-publish = Only an administrator publishes without a review. Submit the record for review instead.
not-allowed-confirm = Editors of organisations that work in the record’s region confirm it, once an administrator has verified the organisation. An administrator confirms only as such an editor. A validated record needs no confirmation.
not-allowed-hand-over = You can hand over only what you can edit, and only to an organisation that you write for. An administrator can hand it to any.
not-allowed-comment = Comments are for the record’s editors and for those who review it now.
not-allowed-judge = This step is for others to decide: { $step }. Nobody judges what she or he wrote.

# What would have to be so first
not-now-in-review = This record is in review already. Wait for the opinion, or withdraw it first.
not-now-no-workflow = Nobody has been set to review records of this kind. An administrator has to switch the review on.
not-now-not-in-review = This record is not in review, or its step has been decided meanwhile.
not-now-not-published = This record is not published, so there is nothing to take back.
not-now-other-record = That version belongs to another record.
not-now-empty-comment = The comment is empty. Write what should change, and why.
not-now-reason = Say why, in { $least } characters at least: those who wrote the record will read it.

# What is wrong with a file that is imported
fault-unknown-heading = No field is called “{ $value }”. Take the column out, or check its heading against the empty file.
fault-unknown-heading-nearest = No field is called “{ $value }”. Did you mean { $names }?
fault-heading-twice = “{ $value }” and “{ $other }” are the same field. Keep one of the two columns.
fault-no-kind = “{ $value }” is no kind of record. There are: { $names }.
fault-other-kind = The record “{ $value }” is of another kind: { $kind }.
fault-twice = “{ $value }” stands in row { $row } already. Keep one of the two rows.
fault-not-yours = You cannot change the record “{ $value }”: it belongs to others. To add one of your own, give it another key or none.
fault-in-review = The record “{ $value }” is in review. Wait for the opinion, or withdraw it first.
fault-no-organisation = There is no organisation with the key “{ $value }”.
fault-line-of-nothing = This line belongs to the record “{ $value }”, which is in no row. Check the key.
fault-not-json = { $label }: this begins like JSON and cannot be read as such. Check brackets and quotes, or write each line as { $columns }, with { $between } between lines.
fault-too-many-columns = { $label }: line { $line } has { $now } parts. In this order: { $columns }.
not-allowed-import = Importing is for those who are signed in.
not-allowed-undo = An import is undone by the person who made it, or by an administrator.
not-allowed-token = A token is made and revoked by the person herself.
not-now-nothing-to-import = The catalogue holds all of this already: there is nothing to import.
not-now-undone = This import has been undone already.
not-now-token-name = Say what the token is for.
not-now-many-tokens = You have { $most } tokens already. Revoke one that you no longer need.
