# The command line: help, results, and what is in the way
cli-about =
    Distretto: the open workbench where regions learn cluster policy from evidence and from one another.

    Ask a question about a region and read the answer, how sure it is, and where it comes from. What you read in the terminal is what the pages say; in a pipe it is plain text.
cli-lang = The language, English or Italian (else $DISTRETTO_LANG, else the system’s)
cli-debug = Show the whole error where something fails
cli-version = Say the version
cli-help-usage = Usage:
cli-help-piece-options = [OPTIONS]
cli-help-piece-command = COMMAND …
cli-help-commands = Commands
cli-help-arguments = Given
cli-help-options = Options
cli-help-anywhere = Anywhere
cli-help-examples = Examples
cli-help-help = Show this help
cli-help-install-completion = Install completion for this shell
cli-help-show-completion = Show the completion of this shell, to copy or change it
cli-bounds = { $low } to { $high }
cli-default = { $value } unless you say otherwise
cli-needed = needed
cli-metavar-area = AREA
cli-metavar-industries = INDUSTRIES
cli-metavar-year = YEAR
cli-metavar-number = NUMBER
cli-metavar-choice = CHOICE
cli-metavar-text = TEXT

cli-up = Serve the workbench on this machine
cli-up-port = The port
cli-up-host = The address to listen on; 0.0.0.0 opens it to the network
cli-up-workers = How many processes serve
cli-up-preparing = Preparing the workbench…
cli-up-ready = Distretto is ready: { $address } (stop it with Ctrl-C)
cli-up-stopped = Stopped.
cli-up-port-busy = Something else already listens on port { $port } of { $host }. Choose another one: distretto up --port { $other }
cli-up-port-forbidden = Port { $port } is reserved for the system. Choose one above 1023: distretto up --port { $other }
cli-up-no-such-host = { $host } is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 to open it to the network.
cli-up-home-unwritable = { $home } cannot be written ({ $reason }). Say where Distretto may keep its data: set DISTRETTO_HOME to a folder of yours.
cli-up-static-unreachable = The stylesheets and scripts cannot be put where DISTRETTO_STATIC says ({ $reason }). Check its address and its keys, or unset it: Distretto then serves them itself.
cli-up-disk-full = The disk of { $home } has { $free } MB left and { $needed } MB are needed. Free some space, or set DISTRETTO_HOME to a folder on another disk.
cli-no-data = No data are installed here. Install the package anew, or build the tables: distretto observatory build --from DIR

cli-themes = The six themes, their questions, and each analysis by its id
cli-unanswered = (not answered yet) { $why }
cli-themes-next = Ask one: distretto ask specialisation.profile --region ITI3

cli-regions = Find regions by name or code, or list those of an area
cli-regions-search = A name in any language, or a code
cli-regions-in = Only in this area: a country, a region, or a named area such as see
cli-regions-level = NUTS level, 0 for countries to 3 for provinces; with --in, 2 unless you say otherwise
cli-regions-limit = At most so many by name
cli-regions-next = The regions of one: distretto regions --in see. A region by name: distretto regions Tuscany
cli-column-code = Code
cli-column-name = Name
cli-column-level = Level
cli-column-country = Country
cli-column-members = Members
cli-level-0 = country
cli-level-1 = NUTS 1
cli-level-2 = NUTS 2
cli-level-3 = NUTS 3

cli-ask = Answer a question about an area
cli-param = A parameter by its name, as often as needed
cli-format = How it is written; a file’s suffix says it too
cli-table = This table of the finding instead of the first one
cli-figure = This figure of the finding instead of the first one, for svg and png
cli-all = All rows of the table, not only the first ones; in a pipe all columns too
cli-output = Into this file instead of the terminal
cli-rows-left = { $left } more; --all shows them
cli-columns-left = { $left ->
    [one] One more column
   *[other] { $left } more columns
}; { $shown ->
    [pipe] --all shows them, and so does --format csv
   *[terminal] --format csv or -o FILE.xlsx has all
}
cli-list-columns-left = { $left ->
    [one] One more column has
   *[other] { $left } more columns have
} no room here: make the window wider, or send the list into a file.
cli-no-rows = “{ $table }” has no row: there is nothing to list.
cli-more-tables = More tables: { $ids } (--table shows one)
cli-not-answered-yet = not answered yet
cli-turns = Find the values at which the answer would be another one
cli-differs = Explain why a number that you have is another one
cli-differs-from = The number that you have
cli-differs-from-needed = Say which number you have: --from 19.5

cli-brief = Write what is known about an area as a document: PDF, HTML or DOCX
cli-brief-area = A region by its code or name, a country, or a named area
cli-brief-output = The file; its suffix (.pdf, .html, .docx) chooses the format
cli-brief-format = A document is written as { $nearest }; “{ $given }” is none of these.

cli-reproduce = Compute a finding anew from its reproduction file and compare
cli-reproduce-file = A reproduction file, as downloaded from a finding
cli-reproduced = The same to the byte: { $analysis }, finding { $hash }
cli-not-reproduced = Another finding came out for { $analysis }: { $obtained } instead of { $expected }. The file was made with Distretto { $software }, version { $then } of the analysis; here is version { $now }.

cli-observatory = See, build and mark the data
cli-observatory-list = All data sets, with their years and their state
cli-observatory-show = One data set: provider, terms of reuse, coverage
cli-observatory-build = Turn provider files into the tables of an observatory
cli-observatory-mark = Mark a data set as known faulty, or as current again
cli-dataset-name = The name of a data set
cli-build-from = The folder with the provider files
cli-build-to = The folder for the tables (the observatory of the package unless you say otherwise)
cli-built = { $count } data sets built into { $path } ({ $size } MB).
cli-mark-faulty = Known faulty, for this reason
cli-mark-current = Current again
cli-mark-version = This vintage; the newest unless you say otherwise
cli-mark-one = Say either --faulty with a reason or --current.
cli-marked = { $dataset } ({ $version }): { $state }. No figure in it changed; what rests on it says so from now on.
cli-passed-over = { $dataset } ({ $newest }) is known faulty ({ $reason }): until there is a newer one, { $used } is in use.
cli-state-current = current
cli-state-superseded = superseded
cli-state-known-faulty = known faulty
cli-coverage = { $published } published, { $confidential } confidential, { $missing } missing, { $estimated } estimated
cli-column-dataset = Data set
cli-column-label = What it is
cli-column-version = Version
cli-column-years = Years
cli-column-cells = Cells
cli-column-state = State
cli-column-provider = Provider
cli-column-licence = Terms
cli-column-citation = Cite as
cli-column-retrieved = Retrieved
cli-column-edition = NUTS edition
cli-column-indicators = Indicators
cli-column-coverage = Cells
cli-column-sha256 = SHA-256

cli-manage = Django’s own commands, for whoever runs an installation

cli-written = Written: { $path }
cli-no-such-folder = There is no folder for { $path }. Make it first, or write elsewhere.
cli-cannot-write = { $path } cannot be written: { $reason }.
cli-no-such-file = There is no file { $path }.
cli-no-such-directory = There is no folder { $path }.
cli-no-such-command = There is no command “{ $given }”. Did you mean { $nearest }?
cli-format-of-brief = A finding is not written as { $given }; there are { $nearest }. All that is known about an area is: distretto brief ITI3 -o brief.{ $given }
cli-needs-file = A terminal cannot show { $format }. Say into which file: -o answer.{ $format }
cli-no-such-format = There is no format “{ $given }”; there are { $nearest }.
cli-no-such-language = There is no language “{ $given }”; there are { $nearest }.
cli-no-such-option = There is no option { $option }.
cli-area-option = An area is given by { $option }.
cli-no-region = This question covers all regions; there is no option --region.
cli-say-with = Give it with { $option }.
cli-whole-number = { $name } takes a whole number from { $low } to { $high }.
cli-near-options = Did you mean { $nearest }?
cli-missing = { $name } is missing.
cli-bad-value = { $name }: { $reason }.
cli-param-form = A parameter is given as NAME=VALUE, for example --param year=2014; “{ $given }” is not.
cli-see-help = See: { $command } --help
cli-disk-full = The disk is full. Free some space, or set DISTRETTO_HOME to a folder on another disk.
cli-not-confirmed = Nothing was done: the question was not answered. Where nobody can answer, say --yes.
cli-database-silent = The database does not answer as it should: { $reason }. What was being written is taken back; distretto check says how things stand.
cli-needs-extra = { $setting } asks for packages that are not installed. With pip: pip install 'distretto[{ $extra }]'; in a checkout: { $setting }=… make prepare
cli-unexpected = Something went wrong that should not have ({ $kind }: { $reason }). The details are in { $log }; --debug shows them here.
cli-unexpected-no-log = Something went wrong that should not have ({ $kind }: { $reason }). --debug shows the details.
cli-up-first = No administrator yet. Choose address and password once at { $address }
cli-people = Accounts and their roles
cli-people-invite = Make an account, or add roles to one, and print a link that signs the person in once
cli-people-email = The person’s e-mail address
cli-people-reviewer = May judge what is submitted to the catalogue
cli-people-administrator = May do everything, accounts and roles included
cli-people-coordinator = Coordinates a theme (its id; may be given again)
cli-people-expert = Judges practices of a theme (its id; may be given again)
cli-people-language = Language of pages and mails: en or it
cli-people-reason = Why; it stands in the log of people and roles
cli-people-site-given = It begins with { $site }, as given with --address.
cli-people-site-set = It begins with { $site }, as set in SITE_ADDRESS.
cli-people-site-usual = It begins with { $site }, the usual address: if the installation is reached elsewhere, set SITE_ADDRESS or give --address.
cli-people-site-served = It begins with { $site }, where distretto up has served this installation last: if it is reached elsewhere, set SITE_ADDRESS or give --address.
cli-people-address = What the link begins with; SITE_ADDRESS if it is set, else where distretto up has served last
cli-people-mail = Mail the link to the person instead of printing it; using it then confirms her address
cli-people-mailed = The link was mailed to { $email }. It signs the person in once, confirms her address, and lasts three days.
cli-people-not-mailed = The account is made, but the link could not be mailed to { $email }: { $why }. Mend EMAIL_URL and call the command again, or leave out --mail to have the link printed.
cli-people-no-mail-server = There is no mail server to mail the link with. Set EMAIL_URL, or leave out --mail to have the link printed.
cli-people-link = This link signs the person in once; it lasts three days:
cli-catalogue = The catalogue, without a browser
cli-catalogue-ask-again = Ask by mail whether records that were last confirmed a year ago are still so
cli-catalogue-asked = { $records ->
    [0] Nothing is due.
    [one] Asked about one record.
   *[other] Asked about { $records } records.
 }{ $people ->
    [0] {""}
    [one] {" "}One person was asked.
   *[other] {" "}{ $people } people were asked.
 }
