# What “distretto check” says of an installation: what is the matter, and what to do
cli-check = Say what is wrong with this installation and what to do about it; changes nothing
cli-check-format = Lines for people, or JSON for programs
cli-check-no-format = There is no format “{ $given }”; choose text or json.
check-level = { $level ->
    [warning] Note:
   *[other] Wrong:
 }
cli-check-nothing = Nothing is wrong.
check-package-missing = The package { $package } is not installed. Install Distretto again: pip install --upgrade distretto
check-package-other = The package { $package } is there in version { $there }, needed is { $needed }. Install Distretto again: pip install --upgrade distretto
check-home-missing = There is no folder { $home }. Name the right one in DISTRETTO_HOME, or start “distretto up”, which makes it.
check-home-unwritable = The folder { $home } cannot be written by this user. Change its owner or its rights, or name another one in DISTRETTO_HOME.
check-disk = On the disk of { $home } { $free } MB are free; it should be { $needed } MB or more. Make room.
check-time-zones = The data of the time zones are missing. Install them: pip install tzdata
check-documents = Documents cannot be set: { $reason }. Install Distretto again: pip install --upgrade --force-reinstall typst
check-spark-missing = DISTRETTO_ENGINE is { $engine }, but Spark is not installed. Install it (pip install 'distretto[spark]') or take the setting away.
check-java-missing = DISTRETTO_ENGINE is { $engine }, but there is no Java on this machine. Install a Java runtime, set JAVA_HOME, or take the setting away.
check-database-unreachable = The database cannot be reached: { $reason }. Check DATABASE_URL and whether the server runs.
check-not-prepared = Not yet prepared: nothing was served from { $home } so far. “distretto up” makes its database, or “distretto restore” puts a backup in; questions on the command line need neither.
check-database-empty = The database has no tables yet. Start “distretto up”, or put a backup in with “distretto restore”.
check-database-behind = The database lacks { $count ->
    [one] a step
   *[other] { $count } steps
 } of this version. Make a backup with the former version, then start “distretto up”.
check-database-newer = The database belongs to a newer version of Distretto (it has { $migration }). Install that version, or restore an earlier backup into an empty database.
check-database-damaged = The database file is damaged: { $reason }. Stop the server and restore the last backup.
check-database-references = { $count ->
    [one] A row
   *[other] { $count } rows
 } of the database, first in { $table }, name a row of { $other } that is not there. Restore the last backup, and report it.
check-database-unchecked = In { $table } the rule { $name } was never checked against the rows. Run: ALTER TABLE { $table } VALIDATE CONSTRAINT { $name }
check-database-encoding = The database keeps text as { $encoding }. Make one with ENCODING 'UTF8' and move: “distretto backup”, then “distretto restore”.
check-log-broken = The log of the working group { $group } does not hold: somebody changed it past the application. “distretto groups verify { $group }” names the line; compare with a backup.
check-clock = The clock of this machine says { $now } (UTC), but the latest entry of a log is of { $latest }. Set the clock, best by NTP.
check-storage-unreachable = The storage of files cannot be read: { $reason }. Check DISTRETTO_STORAGE and its keys.
check-static-incomplete = The stylesheets and scripts of this version are not all where DISTRETTO_STATIC says. distretto up puts them there.
check-static-unreachable = Stylesheets and scripts are not to be had under { $address }: { $reason }. Check DISTRETTO_STATIC, and that the bucket lets everybody read them.
check-file-missing = The file { $file }, which { $table } names, is not in the storage. Restore it from a backup.
check-files-missing = Together { $count } files are missing from the storage.
check-data-damaged = Loaded data cannot be read: { $reason }. Load them again, or restore a backup.
check-table-missing = The table of { $name } is not at { $path }. Load the data again, or restore a backup.
check-table-unreadable = The table of { $name } cannot be read ({ $path }): { $reason }. Load the data again, or restore a backup.
check-table-changed = The table of { $name } was changed after it was loaded ({ $path }): its content has another hash. Load the data again, or restore a backup.
check-newest-faulty = The newest vintage of { $name }, { $newest }, is marked faulty ({ $reason }); { $used } is in use instead. Fetch or load a newer one, or take the mark back with “distretto observatory mark { $name } --current”.
check-finding-unreadable = The kept finding { $path } cannot be read. Delete the file: it is computed anew.
check-leftover = { $path } is left of work that was broken off more than an hour ago. If nothing of this kind is going on, delete it; of a restoration, start “distretto up”, which finishes it or takes it back.
check-debug = DEBUG is on while the installation is served to others: faults show them its inside. Take DEBUG away.
check-any-name = ALLOWED_HOSTS allows any name, so that links in mails can be forged. Name your own.
check-no-tls = The installation is served to others without BEHIND_PROXY: passwords and cookies would travel unencrypted. Put a proxy with TLS in front and set BEHIND_PROXY=1.
check-address = Links in mails begin with { $address }, which is not where others reach it safely. Set SITE_ADDRESS to an address that begins with https://
check-no-mail = No mail server is set: mails lie as files in the home and reach nobody. Set EMAIL_URL.
check-no-contact = CONTACT is not set: the accessibility statement names nobody to turn to.
check-key-weak = The secret key is short, or made for development, and can be guessed. Take SECRET_KEY away, so that a good one is made, or give 50 random characters.
check-key-open = Others on this machine can read the secret key. Run: chmod 600 { $path }
check-django = The application cannot run as it is configured ({ $id }): { $message }
check-static = The style sheets are not where they belong. Install Distretto again: pip install --force-reinstall distretto
check-runs-wait = { $count ->
    [one] A computation waits
   *[other] { $count } computations wait
 } for more than ten minutes, and nothing is being computed. With COMPUTING_AT_ONCE=0 run “distretto compute --stay”; else start “distretto up” again.
check-worker-seen = Long computations: somebody was there to do them last at { $at } ({ $host }).
check-runs-unseen = { $count ->
    [one] A computation waits
   *[other] { $count } computations wait
 } and nobody { $seen ->
    [0] was ever there to compute.
   *[other] has been there to compute since { $at }.
 } With COMPUTING_AT_ONCE=0 run “distretto compute --stay”; else start “distretto up” again.
check-run-interrupted = The computation { $run } was interrupted. Its page offers to begin it again.
check-not-closed = { $count ->
    [one] A ballot or consultation
   *[other] { $count } ballots or consultations
 } should have been closed more than ten minutes ago. Is the server running? Start “distretto up”; if it runs, look at its log.
