cli-load = Load a table of your own: firms, or figures by region and industry. It stays on this machine, and answers the same questions as the open data
cli-load-file = CSV (also .gz), Excel (.xlsx) or Parquet
cli-load-name = Under which name it is kept and asked
cli-load-kind = firms: a row a firm, added up here and protected. table: a row a region and an industry, taken as it is
cli-load-column = Which column is what: region, industry, year, unit (the firm’s number), persons_employed, wages, local_units; several times
cli-load-year = The year of all rows, where no column tells it
cli-load-nace = The revision of the industries’ codes
cli-load-edition = The NUTS edition of the regions’ codes
cli-load-recode = Put the regions into the codes of another NUTS edition
cli-load-decimal = The sign before decimals
cli-load-mend = Read a value as another one; with nothing after “=” its rows are left out. Several times
cli-load-mapping = Take columns and corrections from a file that --save-mapping wrote
cli-load-save-mapping = Write columns and corrections to a file, for the next time
cli-load-sheet = The sheet of a workbook, else its first
cli-load-least = Figures of fewer firms are hidden
cli-load-share = Figures are hidden of which the largest firms hold more than this share
cli-load-dominant = How many firms that share is held by
cli-load-beside = Let the open figures of all other regions stand beside yours, so that your region can be compared with Europe, or not; by default they do where yours lack the whole country and the years are there
cli-load-dry-run = Look and check; keep nothing
cli-loaded = The tables of your own on this machine
cli-loaded-forget = Delete a table with all that was computed from it
cli-loaded-yes = Do not ask again
cli-ask-data = Ask a table of your own (distretto loaded), or sbs_regional_2021 once it is fetched, in place of the open business statistics
load-title = { $rows ->
    [one] { $name }: one row
   *[other] { $name }: { $rows } rows
}
load-heading-role = What
load-heading-column = Column
load-heading-rows = Rows
load-heading-fault = What is wrong
load-heading-name = Name
load-heading-years = Years
load-heading-version = Version
load-heading-from = From
load-heading-beside = Other regions
load-role-region = Region
load-role-industry = Industry
load-role-year = Year
load-role-unit = Firm’s number
load-role-persons_employed = Persons employed
load-role-wages = Wages (million euro)
load-role-local_units = Local units
load-as-firms = Read as firms: they are added up by NUTS 2 region and NACE division, and what would give one away is hidden. Industries are NACE Rev. { $nace }, regions NUTS { $edition }.
load-as-table = Read as a table that has each region and industry once a year; it is taken as it is. Industries are NACE Rev. { $nace }, regions NUTS { $edition }.
load-unused = Not read: { $columns }.
load-faults = { $n ->
    [one] One thing to mend
   *[other] { $n } things to mend
}
load-rows = { $more ->
    [0] { $first }
   *[other] { $first } and { $more } more
}
load-more-faults = { $n ->
    [one] One more is not shown.
   *[other] { $n } more are not shown.
}
load-how-to-mend = Mend the file, or read a value as another one: --mend '{ $example }'. With nothing after “=” its rows are left out, and counted. A column is chosen by --column region=COLUMN.
load-not-kept = Nothing was kept. Things to mend: { $n }.
load-result = { $rows } rows make { $figures } figures ({ $years }): { $hidden } hidden, { $missing } missing.
load-hidden = { $year }, cells of a region and an industry: too few firms in { $few }; one or two firms that weigh too much in { $dominated }; hidden beside these, so that they cannot be computed, { $others }. Of each, every figure is hidden: { $share } of all ({ $measure }).
load-hidden-none = { $year }: nothing had to be hidden.
load-exposed = { $n ->
    [one] { $year }: one hidden cell can still be told within narrow bounds, because nothing is left to hide around it.
   *[other] { $year }: { $n } hidden cells can still be told within narrow bounds, because nothing is left to hide around them.
}
load-divisions = { $n ->
    [one] One of { $all } divisions of industry has figures
   *[other] { $n } of { $all } divisions of industry have figures
}; the others count as not known. Shares are of those that have.
load-not-measured = No column tells persons employed or wages: only the firms themselves are counted.
load-left-out = { $n ->
    [one] { $what }: one row.
   *[other] { $what }: { $n } rows.
}
load-mixed = In NACE Rev. 2.1 these divisions hold more or less than in Rev. 2, and are not comparable with earlier years: { $codes }.
load-mapping-saved = Columns and corrections are in { $path }.
load-dry-run = This was a look only: nothing was kept.
load-kept = Kept as { $name } ({ $version }), on this machine alone.
load-instead = It is asked from now on in place of the earlier { $name } ({ $version }).
load-ask = Ask it: { $command }
load-nobody-beside = The file has { $regions } alone and no figures for the whole of { $country }, so there is nobody to compare with. Load it again with --beside --recode-to { $edition }: the open figures of all other regions then stand beside yours, for the years that yours have.
load-nobody-of-years = The file has { $regions } alone and no figures for the whole of { $country }, so there is nobody to compare with. The open figures cannot stand beside yours: yours are of { $years }, theirs of { $open }. A file with all regions of { $country } would do.
load-compared = The open figures of all other regions stand beside yours, for the years that yours have. Without them: --alone
load-no-open-years = The open figures are of other years: yours are of { $years }, theirs of { $open }. They can stand beside yours for the same years only.
load-none = There is no table of your own yet. Load one: distretto load FILE --name NAME
load-sure = Delete { $name } and all that was computed from it?
load-forgotten = { $name } is deleted.
load-beside = open data beside it
load-alone = none
load-no-such = There is no table { $given } of your own; there is: { $nearest }.
load-name-wrong = { $given } is no name: use small letters, digits and _, up to 40, and begin with a letter.
load-option-value = { $option } { $given } is not possible; choose one of { $allowed }.
load-column-form = { $given } is not ROLE=COLUMN; the roles are { $roles }.
load-mend-form = { $given } is not ROLE:VALUE=VALUE; the roles are { $roles }.
load-format = { $name } is none of the files that can be read: { $formats }.
load-unreadable = { $name } cannot be read: { $reason }
load-not-text = { $name } is no text file. Save it as CSV, Excel (.xlsx) or Parquet.
load-no-heading = { $name } has no heading in its first row.
load-empty-file = { $name } is empty.
load-heading-data = The first row of { $name } looks like data ({ $values }), not like headings. Put a row with the names of the columns above it.
load-region-no-edition = { $near ->
    [none] { $given } is in no edition of NUTS that is known here ({ $first } to { $last }).
   *[other] { $given } is in no edition of NUTS that is known here ({ $first } to { $last }). Near it: { $near }.
} A region that came later cannot be read: say which earlier one it equals, or leave its rows out.
load-no-rows = { $name } has a heading but no rows.
load-sheet = Sheet { $sheet } is read; the file has others, too (--sheet): { $others }.
load-no-sheet = { $name } has no sheet { $sheet }; it has { $sheets }.
load-column-unnamed = In { $name }, column { $place } has no name in the first row.
load-column-twice = In { $name } these column names stand twice: { $columns }.
load-column-needed = No column is known to be: { $role }. Say which with --column. The file has: { $columns }.
load-no-such-column = There is no column { $given } for: { $role }. The file has: { $columns }.
load-column-two-roles = The column { $given } cannot be two things at once.
load-year-needed = No column tells the year. Say which with --column year=COLUMN, or give one for all with --year. The file has: { $columns }.
load-year-wrong = { $given } is not a year.
load-measure-needed = No column has figures. Say which with --column persons_employed=COLUMN. The file has: { $columns }.
load-empty = { $role } is empty.
load-region-unknown = { $near ->
    [none] { $given } is no NUTS code.
   *[other] { $given } is no NUTS code. Near it: { $near }.
}
load-region-edition = { $given } is not in NUTS { $edition }, but in { $editions }. Say --edition { $say }; with --recode-to { $edition } too, the regions are put into NUTS { $edition } where they have an equal.
load-region-large = { $given } is larger than a NUTS 2 region; firms are read by NUTS 2 or 3.
load-region-changed = { $kind ->
    [split] { $given } was divided by NUTS { $edition }: its figure cannot be given to its parts.
    [gone] { $given } is no longer there in NUTS { $edition }.
    [new] { $given } was not there yet in NUTS { $edition }.
   *[other] { $given } has no equal in NUTS { $edition }: its borders have moved.
}
load-industry-unknown = { $near ->
    [none] { $given } is no code of NACE Rev. { $revision }.
   *[other] { $given } is no code of NACE Rev. { $revision }. Near it: { $near }.
}
load-industry-revision = { $given } is no code of NACE Rev. { $revision }, but of Rev. { $other }. Say --nace { $other }.
load-industry-large = { $given } is larger than a NACE division; firms are read by division or finer.
load-not-a-number = { $given } is no number (decimals are told by “{ $decimal }”, thousands are not divided).
load-negative = { $given } is negative.
load-twice = { $region }, { $industry }, { $year } stands more than once. Add the rows up, or read the file as firms (--kind firms).
load-nothing-left = No row is left after the corrections.
load-mapping-unreadable = { $name } is not JSON; look at line { $line }.
load-mapping-format = { $name } is not a mapping of the format { $format }.
load-mapping-unknown = In { $name } this is not known: { $given }.
load-mapping-value = In { $name }, { $part } cannot be { $given }; it is one of { $allowed }.
