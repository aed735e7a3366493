# The catalogue: finding and reading

catalogue-nav = Catalogue

## Search
catalogue-question = What do regions know about cluster policy?
catalogue-question-words = What do regions know about “{ $words }”?
catalogue-search-label = Search the catalogue
catalogue-search-hint = Vouchers, living labs, footwear…
catalogue-search = Search
catalogue-found = { $n ->
    [one] One record.
   *[other] { $n } records.
 }
catalogue-found-countries = { $n ->
    [one] One record
   *[other] { $n } records
 } about { $countries ->
    [one] one country.
   *[other] { $countries } countries.
 }
catalogue-taken-for-kind = “{ $phrase }” was taken as a filter: { $kind }.
catalogue-as-words = Search for these words instead
catalogue-also-industry = For “{ $word }” also the industry { $industry }.
catalogue-did-you-mean = Did you mean:
catalogue-per-word = Each word by itself:
catalogue-no-word = “{ $given }” holds no word to look for: this is what there is without words.
catalogue-signs-passed-over = Looked for: “{ $words }”. The signs beside it are passed over.
catalogue-no-such-page = There is no page { $given }: this is the last, page { $pages }.
catalogue-languages = Words are looked for in the languages of the records: { $languages }.
catalogue-would-be-added = would be added
catalogue-none = Nothing was found.
catalogue-count = { $n ->
    [one] one record
   *[other] { $n } records
 }
catalogue-all-kinds = All
catalogue-kinds = Kinds of record
catalogue-chosen = What narrows the search
catalogue-take-out = Take out
catalogue-clear = Start again
catalogue-view = Shown as
catalogue-list = List
catalogue-map = Map
catalogue-sort = Sorted by
catalogue-sort-relevance = fit
catalogue-sort-newest = latest change
catalogue-sort-title = title
catalogue-sort-completeness = completeness
catalogue-sort-oldest = first year
catalogue-narrow = Narrow down
catalogue-more = { $n ->
    [one] One more
   *[other] { $n } more
 }
catalogue-period = Period
catalogue-from = From
catalogue-to = to
catalogue-show = Show
catalogue-since = since { $year }
catalogue-until = until { $year }
catalogue-more-regions = { $n ->
    [one] one more
   *[other] { $n } more
 }
catalogue-as-of = as of { $year }
catalogue-as-of-old = as of { $year }: may be out of date
catalogue-as-of-none = year of its sources not stated
catalogue-complete = { $share } % filled in
catalogue-written-in = Written in { $written }; no English version yet
catalogue-outdated = The { $written } text that this one translates has changed since.
catalogue-mark = Compare
catalogue-compare-marked = Compare the marked ones
catalogue-pages = Pages
catalogue-page = Page { $n } of { $all }
catalogue-previous = Previous page
catalogue-next = Next page
catalogue-loosen = Each of these lets something through when it alone is taken out:
catalogue-loosen-nothing = Taking out one condition alone would not help. Try fewer or other words, or fewer conditions.
catalogue-without = Without { $what }
catalogue-everything = Everything
catalogue-everything-link = The whole catalogue
catalogue-organisation = Organisation
catalogue-wrong-code = { $facet }: there is no “{ $given }”. The search was made without it.
catalogue-wrong-year = “{ $given }” is no year. The search was made without it.
catalogue-wrong-sort = There is no order “{ $given }”.
catalogue-keep = Keep this search
catalogue-keep-name = Name
catalogue-keep-digest = Mail what is new
catalogue-keep-this = Keep it
catalogue-keep-sign-in = Sign in to keep this search and be told what is new in it
catalogue-digest-never = never
catalogue-digest-daily = daily
catalogue-digest-weekly = weekly
catalogue-feed = Feed (Atom)
catalogue-feed-title = Distretto: { $search }
catalogue-feed-about = What has changed in this search of the catalogue

## Map
catalogue-map-records = Records
catalogue-map-by = Counted by
catalogue-map-by-country = Country
catalogue-map-by-region = Region
catalogue-map-note-country = Records by country, those of its regions included. A record on several countries counts in each.
catalogue-map-note-region = Records by region. A record on a whole country counts in none of its regions.
catalogue-map-most = { $area } has the most: { $n } of { $all }
catalogue-map-nowhere = None of these records is tied to a place on this map
catalogue-map-alt = Map of Europe with { $n } records in { $areas } places; the table below has the same numbers.
figure-none-counted = none
figure-or-more = { $n } or more

## A record
catalogue-gone-title = This record was taken back
catalogue-gone = “{ $title }” was published here and has been taken back by those who look after it.
catalogue-gone-moderated = “{ $title }” was published here. Moderation has archived it.
catalogue-draft-title = Not published yet
catalogue-draft = “{ $title }” is a draft. Only those who write it or review it see it.
catalogue-in-review = “{ $title }” is in review. Only those who write it or review it see it.
catalogue-version-band = You are reading an old version: version { $n }. Version { $newer } replaced it on { $day }; today it is version { $present }.
catalogue-confirmed-by = Confirmed for its region by { $organisation } on { $day }.
catalogue-version-present = Read the present one
catalogue-version = Version { $n }, { $day }
catalogue-versions = Versions
catalogue-transfer = Would it transfer here?
catalogue-transfer-region = Your region
catalogue-compare-this = Compare
catalogue-follow = Follow
catalogue-follow-this = Follow: { $name }
catalogue-unfollow = Follow no longer
catalogue-follow-sign-in = Sign in to follow
catalogue-followed = From now on you are told when this changes.
catalogue-unfollowed = You are no longer told of this.
catalogue-edit = Edit
catalogue-history = History
catalogue-confirm = Confirm it
catalogue-opinions = Why it was validated
catalogue-somebody = somebody who has left
catalogue-related = Related records
catalogue-findings = Findings it cites
catalogue-kept-finding = Kept finding { $hash }
catalogue-sources = Sources
catalogue-source-mark = Source
catalogue-supports = Supports:
catalogue-files = Files
catalogue-translate = Write the English version
catalogue-links = Links
catalogue-about-record = About this record
catalogue-missing = Missing
catalogue-add-missing = Add what you know
refused-record = The record’s page
catalogue-source-languages = Languages of the sources
catalogue-translations = Also in
catalogue-as-data = As data
catalogue-citation = { $title } ({ $kind }). Distretto catalogue, version { $version }, { $day }. { $address }
catalogue-your-time = { $moment } in your time zone
relation-inverse-programme = Calls of this programme
relation-inverse-practice = Taken up elsewhere
relation-inverse-cluster = Studied as a case
relation-inverse-earlier = Later assessment
relation-inverse-criteria = Evidence for
catalogue-platform = A cluster organisation by the European platform’s definition?
catalogue-platform-met = Yes, by the figures stated here.
catalogue-platform-not-met = No, by the figures stated here.
catalogue-platform-unknown = It cannot be told: not everything it asks is stated here.
catalogue-platform-staff = At least { $least } full-time equivalents of management
catalogue-platform-members = At least { $least } members
catalogue-platform-kinds = Members of at least { $least } kinds: business, research, public authorities
catalogue-platform-stated = stated: { $value }
catalogue-platform-note = Checked from the fields of this record against the conditions of the European Cluster Collaboration Platform.
catalogue-criteria = The seven criteria of the enabling condition
catalogue-criteria-answer = { $stated ->
    [0] This record states none of the { $all } criteria yet.
   *[other] { $met } of { $all } are met by what is stated here; { $stated } are stated.
 }
catalogue-evidence-day = evidence of { $day }
catalogue-gap = Gap: { $gap }

## Compare
catalogue-compare-title = Records side by side
catalogue-compare-lead = Choose two to { $most } records. Search for the first one here, or mark them in any search.
catalogue-compare-one = One is chosen. Add another to compare it with.
catalogue-compare-answer = { $differing ->
    [0] The { $n } records say the same in all of the fields that can be compared ({ $shared }).
    [one] The { $n } records differ in one of { $shared } fields that can be compared.
   *[other] The { $n } records differ in { $differing } of { $shared } fields that can be compared.
 }
catalogue-compare-note = Of lists, what not all of the records have is set in bold. Sources and full texts stand on each record’s own page.
catalogue-compare-same = the same in all
catalogue-compare-lacks = not asked of this kind
catalogue-compare-without = Take out
catalogue-compare-full = { $most } at most: take one out to add another.
catalogue-compare-add = Add a record
catalogue-compare-find = Words to find it by
catalogue-compare-found = Found
catalogue-compare-alike = Of the same kind and theme
catalogue-compare-left-out = { $most } records are compared at most. Left out: { $titles }.
catalogue-compare-unknown = No record is published under “{ $given }”.

## Kept searches, following, digests
catalogue-saved-title = Saved searches
catalogue-saved-none = You keep no search yet. Make one and keep it, to be told what is new in it.
catalogue-saved-begin = Begin a search
catalogue-saved-done = “{ $name }” is kept.
catalogue-saved-changed = “{ $name }” is changed.
catalogue-saved-back = “{ $name }” is back.
catalogue-saved-forgotten = “{ $name }” is deleted.
catalogue-undo = Undo
catalogue-saved-change = Save
catalogue-saved-forget = Delete
catalogue-news = { $n ->
    [one] one changed since the last mail
   *[other] { $n } changed since the last mail
 }
catalogue-follows = What you follow
catalogue-follows-note = What changes in it comes by mail as often as you choose, and stands on your page.
catalogue-follows-none = Nothing yet. Every record’s page has a button for it.
catalogue-followed-record = record
catalogue-followed-region = region
catalogue-followed-theme = theme
catalogue-followed-organisation = organisation
catalogue-stop-title = Mails from the catalogue
catalogue-stop-ask = Do you no longer want to be told of “{ $name }”?
catalogue-stop-ask-all = Do you no longer want any mail on kept searches and on what you follow?
catalogue-stop-do = Stop these mails
catalogue-stop-done = You will get no more mails on “{ $name }”.
catalogue-stop-done-all = You will get no more mails from the catalogue. What you keep and follow stays on your page.
digest-subject = { $n ->
    [one] One change in the catalogue
   *[other] { $n } changes in the catalogue
 }
digest-hello = Hello { $name }, this is new in the Distretto catalogue.
digest-search = In your search “{ $name }”
digest-follow = You follow: { $name }
digest-line = { $kind }, { $state }
digest-state-new = new
digest-state-changed = changed
digest-state-taken-back = taken back
digest-more = { $n ->
    [one] and one more
   *[other] and { $n } more
 }
digest-why = You get this mail because you asked for it in Distretto.
digest-stop-part = No more mails on this
digest-stop-all = No more mails from the catalogue

## On other pages
catalogue-holds = { $n ->
    [one] The catalogue holds one record
   *[other] The catalogue holds { $n } records
 }
catalogue-holds-own = { $n ->
    [0] The catalogue holds no record of this area alone
    [one] The catalogue holds one record of this area
   *[other] The catalogue holds { $n } records of this area
 }
catalogue-holds-larger = { $n ->
    [one] one more is of a larger area that it lies in
   *[other] { $n } more are of larger areas that it lies in
 }
catalogue-home = What regions know
catalogue-home-about = Policies, clusters, practices, programmes and strategies, each with its sources, and open about what is not known.

## Command line
cli-digest = Mail what is new in kept searches and in what is followed. Run it by a timer.
cli-digest-daily = to those who want it daily
cli-digest-weekly = to those who want it weekly, and on what is followed
cli-digest-sent = { $n ->
    [0] Nothing is new for anybody; no mail was sent.
    [one] One mail was sent.
   *[other] { $n } mails were sent.
 }

## Why not
not-allowed-signed-out = Sign in first: it is kept for you, under your account.
not-allowed-others-search = This search is another person’s.
not-now-many-searches = You keep { $most } searches already. Delete one first.
not-now-no-name = Give the search a name, so that you find it again.
not-now-no-frequency = Mails come never, daily or weekly.
not-now-undo-late = It is too late to bring this back.
not-now-not-followed = Records, regions, themes and organisations can be followed.
not-now-bad-link = This link is not complete. You can stop mails on the page of your kept searches.
web-practices-of-industries = What others do in these industries, in the catalogue:
