# Backup and restore, several processes
cli-backup = Write the whole installation into one file: database, media, loaded data, also while the server runs
cli-backup-file = The archive to write (.tar.zst, or .tar.gz); without it a name with the date, in this folder
cli-backup-secret = Put the secret key in too; whoever has the archive can then sign as this installation
cli-backup-written = Written to { $file }: { NUMBER($rows) } { $rows ->
    [one] row
   *[other] rows
 } of { $tables } tables, { $media } media { $media ->
    [one] file
   *[other] files
 }, { $files } { $files ->
    [one] data file
   *[other] data files
 }.
cli-backup-with-secret = The archive holds the secret key and all that people wrote in confidence. Keep it like a password.
cli-backup-without-secret = The secret key is not in the archive; all that people wrote in confidence is. Keep it safe. Caches, logs and mails kept as files are left out.
cli-backup-folder = { $file } is a folder; name the file to write.
cli-backup-no-secret = There is no secret key in the home to put into the archive: this installation takes it from SECRET_KEY. Run it again without --with-secret.
cli-backup-not-migrated = The database is not at the state of this version. Start “distretto up” once, or use the version that the database belongs to; then back up again.
cli-restore = Put an archive of “distretto backup” back, also into another kind of database
cli-restore-file = The archive
cli-restore-replace = Take the place of what is there already
cli-restore-yes = Do not ask whether you are sure
cli-restore-sure = Everything in { $home } and in its database is replaced by the archive. Stop the server first. Go on?
cli-restore-filled = There are data in { $home } or in its database already. Nothing was changed. With --replace the archive takes their place.
cli-restore-stopped = Stopped: everything is as it was. The same command begins anew.
cli-restore-begins = Reading { $file }: first all of it is checked, then it takes the place of what is here. A large one takes minutes.
cli-restore-done = Restored as of { $made }: { NUMBER($rows) } { $rows ->
    [one] row
   *[other] rows
 } of { $tables } tables, counted and compared; { $media } media { $media ->
    [one] file
   *[other] files
 }, { $files } { $files ->
    [one] data file
   *[other] data files
 }.
cli-restore-logs-hold = The logs of all working groups are whole.
cli-restore-check = Everybody has to sign in again. “distretto check” says whether anything is missing.
cli-restore-no-file = There is no file { $file }.
cli-restore-no-archive = { $file } is no archive of “distretto backup”. Nothing was changed.
cli-restore-broken-off = { $file } breaks off or is damaged. Nothing was changed. Take another copy of it.
cli-restore-changed = In { $file }, { $member } is not what was backed up: it was changed, is missing or was added. Nothing was changed. Take another copy of the archive.
cli-restore-newer = { $file } comes from a newer version of Distretto ({ $version }). Nothing was changed. Install that version, then restore.
cli-restore-other-state = The archive is of version { $version }, and the database that is there has other tables. Nothing was changed. Restore it into an empty home and an empty database: it is brought up to date there.
cli-restore-tables = The tables of the archive are not those of its version: { $tables }. Nothing was changed.
cli-restore-row = Row { $row } of the table { $table } does not go into this database: { $reason } Nothing was changed.
cli-restore-count = The table { $table } should have { $told } rows and has { $found }. Nothing was changed.
cli-restore-log = The log of these working groups does not hold: { $groups }. Nothing was changed.
cli-restore-log-after = The archive was restored, but the log of these working groups does not hold: { $groups }. “distretto groups verify” names the lines.
cli-restore-going-on = A restoration is going on in this home. Wait for its end.
cli-up-many-sqlite = { $count } processes serve on SQLite, which lets one write at a time: it works, and people wait when many write. With PostgreSQL (DATABASE_URL) they do not.
cli-restore-demonstration = A demonstration and an installation that is none are kept apart. Nothing was changed. Restore { $file } into an empty home of its own (DISTRETTO_HOME), without DATABASE_URL where it is of a demonstration.
