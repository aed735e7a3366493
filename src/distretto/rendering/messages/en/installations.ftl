# Other installations that are followed, on the page and on the command line.
cli-follow = Other installations whose public catalogue is followed
cli-follow-add = Follow an installation from now on, and fetch its catalogue
cli-follow-list = The installations that are followed, and how each stands
cli-follow-fetch = Fetch what is new; a server does so once a day by itself
cli-follow-remove = Follow an installation no longer, and forget what came from it
cli-follow-address = Its address, such as https://observatory.example.org; a page of it will do
cli-follow-name = Its name or address, as “distretto follow list” says it
cli-follow-name-or-all = Its name or address; all of them without it
cli-follow-called = What it is called here; its host’s name without it
cli-follow-private = Its address may lie in a network of your own, or on this machine
cli-follow-by = The administrator who does it; nobody is named without it
cli-follow-yes = Do not ask whether you are sure
cli-follow-added = “{ $name }” ({ $address }) is followed.
cli-follow-fetched = { $name }: { $new ->
    [one] { $new } new record
   *[other] { $new } new records
}, { $changed } changed, { $withdrawn } no longer there; { $findings ->
    [one] { $findings } finding
   *[other] { $findings } findings
}.
cli-follow-unchanged = { $name }: nothing has changed there.
cli-follow-left-out = { $n ->
    [one] { $n } line was left out, because it is no record as this installation knows them. The page of what is followed names it.
   *[other] { $n } lines were left out, because they are no records as this installation knows them. The page of what is followed names the first of them.
}
cli-follow-findings-missing = { $n ->
    [one] { $n } cited finding is not handed out there, or is not the one that its hash names. It was not taken in.
   *[other] { $n } cited findings are not handed out there, or are not those that their hashes name. They were not taken in.
}
cli-follow-failed = { $name }: { $sentence } What was received before is as it was.
cli-follow-line = { $name }  { $address }: { $records ->
    [one] { $records } record
   *[other] { $records } records
}, { $conflicts ->
    [one] { $conflicts } conflict
   *[other] { $conflicts } conflicts
}, { $findings ->
    [one] { $findings } finding
   *[other] { $findings } findings
}; reached: { $at }
cli-follow-never = never
cli-follow-none = No installation is followed. “distretto follow add ADDRESS” begins with one.
cli-follow-not-followed = “{ $given }” is not followed. These are: { $known }
cli-follow-sure = Forget “{ $name }” and { $n ->
    [one] the record
   *[other] the { $n } records
} received from it? Drafts made of them stay.
cli-follow-removed = “{ $name }” is no longer followed.
cli-follow-search = Records of the followed installations, by words and kind
cli-follow-words = Words to look for; all records without it
cli-follow-kind = Of this kind alone
cli-follow-limit = So many at most
cli-follow-no-kind = There is no kind “{ $given }”. These are: { $kinds }
cli-follow-found = { $n ->
    [0] Nothing of the followed installations fits.
    [one] One record.
   *[other] { $n } records.
}
cli-follow-pause = Fetch nothing by itself from an installation any more; what came from it stays
cli-follow-resume = Fetch from a paused installation once a day again
cli-follow-is-paused = { $name } is paused.

follow-no-address = “{ $given }” is not the address of an installation. It begins with https:// or http:// and names a host, without a user or password.
follow-own-address = { $site } is this installation, or says so of itself. Follow another one; if it is another one, its SITE_ADDRESS is not set.
follow-unknown-host = No such host is known: { $site }. Check how the address is spelt, and whether this machine reaches the net.
follow-not-public = { $site } lies in a private network or on this machine. Add it with --allow-private if you know whose it is.
follow-unreachable = { $site } cannot be reached, or broke off its answer.
follow-slow = { $site } did not answer within { $seconds } seconds.
follow-redirects = { $site } sends us from one address to the next without end.
follow-elsewhere = { $site } sends us to another place. Only its own host is asked; add the other address if it has moved.
follow-status = { $status ->
    [404] { $site } has nothing at { $path } (status 404). Is it a Distretto installation, and the address the right one?
   *[other] { $site } answers { $path } with the status { $status }.
}
follow-other-type = { $site } answers { $path } with something other than data, a web page perhaps. Is it a Distretto installation?
follow-too-large = { $site } answers { $path } with more than { $most } MB. That is not read.
follow-all-too-large = Its catalogue has more than { $most } MB. That is not read.
follow-not-json = What it answers is no JSON that can be read safely.
follow-no-catalogue = What it answers does not describe a catalogue. Is it a Distretto installation?
follow-torn = The file “{ $kind }” of { $site } is not the one that its size and hash describe. It may have changed meanwhile; try again.
follow-too-many = It hands out more than { $most } records. That many are not taken in.
follow-no-finding = What it hands out as the finding { $finding } is none.
follow-other-finding = What it hands out as the finding { $finding } has another hash.
follow-line-too-long = This line is longer than any record.
follow-line-no-record = This line is not a record with a key, a language and the kind of its file.
fault-twice-received = The same record stands twice in the file.
not-now-followed-already = “{ $name }” is followed already. “distretto follow list” shows what is.
not-now-many-installations = { $most } installations are followed already; more are not.
not-now-fetching = “{ $name }” is being fetched just now.
not-now-followed-no-more = “{ $name }” was let go of meanwhile.
not-now-taken-over = A draft was made of this already: { $record }.
not-allowed-follow-installations = Only administrators decide which installations are followed.
not-allowed-decide-followed = Only reviewers decide that our own record stays as it is.

followed-title = From other installations
followed-lead = Records that others publish, with their origin and terms. Nobody here has reviewed them, and none of them changes a record of ours.
followed-none = No installation is followed yet.
followed-none-how = Whoever administers this installation begins here, signed in, or on the command line. Its public catalogue is then fetched once a day.
followed-them = Followed installations
followed-column-name = Installation
followed-column-records = Records
followed-column-reached = Last reached
followed-column-terms = Terms
followed-counted = { $records ->
    [one] { $records } record
   *[other] { $records } records
}, { $findings ->
    [one] { $findings } finding
   *[other] { $findings } findings
}
followed-never = never
followed-trouble = Last attempt, { $at }: { $sentence } What was received before is as it was.
followed-left-out = { $n ->
    [one] { $n } line was left out
   *[other] { $n } lines were left out
}
followed-left-out-at = { $kind }, line { $row }: { $sentence }
followed-terms-none = not stated
followed-received = What was received
followed-parts = Which records
followed-part = { $part ->
    [conflicts] Conflicts
    [new] Not here yet
    [decided] Decided
    [same] Same as ours
   *[withdrawn] No longer there
} ({ $n })
followed-part-none = { $part ->
    [conflicts] No record of theirs stands against one of ours.
    [new] They have nothing that is not here.
    [decided] Nothing was decided yet.
    [same] No record is the same as ours.
   *[withdrawn] Nothing was taken back.
}
followed-search = Words in the title
followed-search-do = Search
followed-none-found = Nothing in this part has “{ $words }” in its title.
followed-all = All installations
followed-only = Only { $name }
followed-from = from { $name }
followed-retrieved = received { $day }
followed-withdrawn = No longer there since { $day }
followed-withdrawn-note = { $name } has published this no longer since { $day }. This is what it said last.
followed-not-ours = This is a record of { $name }, as it was received on { $day }. Nobody here has reviewed it.
followed-about = Where it comes from
followed-home = At home
followed-version = Version there
followed-version-of = { $number }, published { $day }
followed-confirmation = State there
followed-terms = Terms
followed-hash = SHA-256 of what was received
followed-as-received = As received (JSON-LD)
followed-beside = Beside ours
followed-beside-field = Field
followed-beside-ours = Ours
followed-beside-theirs = Theirs
followed-alike = { $reason ->
    [key] Ours has the same key and says something else.
    [title] Ours has the same title.
   *[page] Ours leads to the same page.
}
followed-open-ours = Open ours
followed-no-difference = Both say the same in every field.
followed-absent = not stated
followed-decide = What is to be done
followed-take = Take over as a draft
followed-take-about = Makes a new draft of your own that names its origin and keeps the terms. Ours stays as it is.
followed-keep = Keep ours
followed-keep-about = Ours stays, and this is no open conflict until theirs changes.
followed-decided-ours = { $who } decided on { $day } to keep ours.
followed-decided-draft = { $who } took it over as a draft on { $day }.
followed-decided-since = Theirs has changed since then.
followed-open-draft = Open the draft
followed-somebody = Somebody
followed-taken = The draft is there. Nothing is published yet.
followed-kept = Ours stays as it is.
followed-sign-in = Sign in to take it over
followed-findings = Findings it rests on
followed-findings-about = Computed there, not here; their hash was worked out anew from what was received.
followed-finding-data = Data: { $data }
followed-finding-method = Method: { $methods }
followed-finding-home = Open there
followed-finding-unread = This installation cannot put it into words.
followed-finding-not-here = { $n ->
    [one] { $n } more is cited and was not handed out.
   *[other] { $n } more are cited and were not handed out.
}

elsewhere-title = From installations we follow
elsewhere-on = Show theirs too
elsewhere-off = Show ours alone
elsewhere-counted = { $n ->
    [0] They have no record on this.
    [one] They have one record on this.
   *[other] They have { $n } records on this.
}
elsewhere-note = Each with its origin and terms. Nobody here has reviewed them, and they are in no count, map or export of ours.
elsewhere-alike = May be the same as a record of ours

following-add = Follow an installation
following-add-lead = What it publishes is fetched once a day and kept apart, with its origin and terms. It changes no record of ours.
following-address = Its address
following-address-hint = A page of it will do, such as https://observatory.example.org. Only what everybody can read there is asked for.
following-name = What it is called here (optional)
following-name-hint = Its host’s name without it.
following-private = Its address lies in a network of our own, or on this machine
following-add-do = Follow
following-leave = Leave it
following-added = “{ $name }” is followed. Its catalogue is being fetched.
following-column-acts = Look after it
following-fetch = Fetch now
following-pause = Pause
following-resume = Go on
following-remove = Remove
following-paused = paused
following-fetching = Being fetched…
following-fetching-of = Being fetched: { $done } of { $of }
following-was-paused = “{ $name }” is paused: nothing is fetched by itself.
following-was-resumed = “{ $name }” is fetched once a day again.
following-was-removed = “{ $name }” is no longer followed.
following-remove-title = Stop following “{ $name }”?
following-remove-sure = { $n ->
    [0] Nothing was received from it yet.
    [one] The record that was received from it is forgotten, with the findings it rests on.
   *[other] The { $n } records that were received from it are forgotten, with the findings they rest on.
} Drafts that were made of them stay.
following-remove-do = Stop following, and forget
follow-unusual-port = { $site } names a port of its own. In the browser only the usual ones are asked; whoever runs this installation adds it on the command line, or sets FOLLOW_PRIVATE.
not-allowed-follow-private = This installation follows nobody in its own network through the browser. Whoever runs it adds it on the command line, or sets FOLLOW_PRIVATE.
not-allowed-follow-demonstration = A demonstration asks nobody.
