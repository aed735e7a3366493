# Personal data, archives and logs.

cli-people-data = Write all that is kept of a person as JSON
cli-people-data-output = The file to write
cli-people-data-written = Written: { $path }
cli-people-erase = Erase a person: her account and what was hers alone; her votes stay counted
cli-people-erase-texts = Take the texts of her posts away, too
cli-people-erase-yes = Do not ask once more
cli-people-erase-sure = Erase { $email }? This cannot be undone.
cli-people-erased = Erased. What she did in groups stands under her number there.
cli-people-unknown = There is no account { $given }.
cli-groups = Working groups: check logs, write archives
cli-groups-verify = Check that nothing in a group’s log was changed afterwards
cli-groups-which = A group’s key, or an archive (.zip); without it all groups
cli-groups-archive = Write a group’s whole record as an archive
cli-groups-key = The group’s key: the last part of its page’s address
cli-groups-output = The archive to write (.zip)
cli-groups-none = There is no group “{ $given }”. The addresses under /groups/ end with the keys.
cli-groups-no-archive = { $given } is no archive of a group: it holds no readable log.jsonl.
cli-groups-archived = Written: { $path }
cli-groups-holds = { $name }: the log holds, { $n ->
    [one] 1 line
   *[other] { $n } lines
} up to { $hash }
cli-groups-broken = { $name }: the log does not hold from line { $number } on: it was changed, taken out or put in.

people-act-erased = Erased
not-allowed-erase = A person is erased by herself or by an administrator.

data-title = Your data
data-lead = Everything that this installation keeps of you, and how to have it erased.
data-kept = What is kept
data-what = Kind
data-rows = Entries
data-download = Download it all (JSON)
data-download-note = Without passwords and other secrets; other people stand in it by number alone.
data-erase = Erase my account
data-erase-what = Your account, your addresses, drafts, what you follow and are told, and your memberships go for good, and nobody can undo it.
data-erase-stays = What you did in working groups stands there under your number; votes that you cast stay counted; published records stay with their organisation.
data-erase-texts = Take the texts of my posts away, too
data-erase-type = Type your e-mail address to confirm
data-erase-fault = That is not { $email }.
data-erase-do = Erase my account for good
data-erased = Your account is erased.
data-erased-lead = Your name and addresses are gone, and you are signed out.
data-erased-home = To the home page
data-link = Your data
group-archive = Archive of the whole record
group-archive-note = All tables, documents and the log as one zip, for the coordinators.
group-log-holds = { $n ->
    [one] The log has one line, and it holds.
   *[other] The log has { $n } lines, and its chain holds: none was changed, taken out or put in.
}
group-log-broken = The log does not hold from line { $n } on: somebody has changed it in the database. Tell whoever runs this installation.
group-log-hash = Keep the hash of the last line elsewhere, and later you see whether lines were cut off:
group-archive-take = Take the archive (ZIP)

data-kind-people-membership = Part in organisations
data-kind-people-themerole = Roles in themes
data-kind-people-peopleentry = Lines of the log of roles
data-kind-account-emailaddress = E-mail addresses
data-kind-catalogue-workingcopy = Drafts typed in the catalogue
data-kind-catalogue-mailing = Settings of mails
data-kind-catalogue-savedsearch = Saved searches
data-kind-catalogue-follow = What you follow
data-kind-catalogue-checklist = Checklists
data-kind-catalogue-suggestion = Suggestions
data-kind-catalogue-record = Records of the catalogue
data-kind-wagtailcore-revision = Versions of records
data-kind-wagtailcore-modellogentry = Lines of the log of records
data-kind-groups-member = Part in working groups
data-kind-groups-act = Lines of groups’ logs
data-kind-groups-thread = Discussions begun
data-kind-groups-post = Posts
data-kind-groups-posttranslation = Translations of posts
data-kind-groups-postreport = Reports of posts
data-kind-groups-pin = Pinned findings
data-kind-groups-draft = Drafts of recommendations
data-kind-groups-sentencetext = Sentences in drafts
data-kind-groups-study = Studies
data-kind-groups-publishedstudy = Published studies
data-kind-groups-watch = Discussions and proposals that you watch
data-kind-groups-notice = What you were told
data-kind-groups-tuning = How you are told
data-kind-else = Other entries
