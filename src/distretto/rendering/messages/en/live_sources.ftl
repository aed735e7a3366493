cli-source = Live sources: fetch providers’ tables, or take them from a file, and keep them as new vintages
cli-source-list = Every source: what it holds, on what terms, and what becomes of it
cli-source-fetch = Fetch sources from their providers, or take one from a file
cli-source-status = When each source was asked, what is kept of it, and what went wrong last
cli-source-ask = Ask the providers whether they have something newer, without fetching it
cli-source-name = A source, or several, as distretto source list names them
cli-source-since = Ask for the years from this one on
cli-source-older = Take a file, too, whose newest year is older than the newest at hand
cli-source-file = Take this file in place of asking the provider. Several times where a source has several tables
source-heading-name = Source
source-terms = Terms
source-terms-boundaries = © EuroGeographics for the administrative boundaries; reuse with this line, not for commerce.
source-terms-unconfirmed = Read them on the provider’s page; what is fetched stays on this machine.
source-heading-publisher = Provider
source-heading-version = Version kept
source-heading-reached = Last answered
source-heading-rows = Rows or bytes
source-heading-checksum = Checksum
source-heading-stands = How it stands
web-about-sources = Live sources
web-about-sources-note = Which providers this installation has asked for newer figures, and what came. A data set’s own page says what a new vintage changed.
source-becomes-nothing = Kept as it came
source-becomes-dataset = Becomes { $dataset }
source-way-table = fetched by table and year
source-way-file = fetched as one file
source-way-hand = given as a file
source-what-sbs-regional = Persons employed, local units and wages by NUTS 2 region and NACE, up to 2020
source-what-sbs-national = Enterprises, turnover, value added, wages and persons employed by country and NACE, up to 2020
source-what-lfs-regional = Employment by NUTS 2 region, branch and age
source-what-employment-nuts3 = Employment by NUTS 3 region and branch, from the regional accounts
source-what-regional-indicators = R&D, output, employment, unemployment and education by NUTS 2 region
source-what-patents-epo = Patent applications to the European Patent Office by region
source-what-graduates = Graduates by country, level and field of education
source-what-rd-regional = R&D expenditure by NUTS 2 region and sector of performance
source-what-sbs-regional-2021 = Local units and persons employed by NUTS 2 region and NACE, from 2021 on, by the new rules of business statistics
source-what-figaro = Inter-country input-output tables, industry by industry: the CSV of a year, as a matrix or flat
source-what-nuts-geometry = Boundaries of NUTS 2 regions
source-what-cordis-h2020 = Projects and participations of Horizon 2020
source-what-cordis-horizon = Projects and participations of Horizon Europe
source-what-esco-occupations = ESCO’s occupations and ISCO groups in English, from its classification download (CSV)
source-what-esco-skills = ESCO’s skills and knowledge, green and digital ones marked, from its classification and relations downloads
source-what-esco-relations = Which skills ESCO’s occupations need, from its classification and relations downloads
source-what-lfs-occupation = Employment by country, industry and occupation
source-what-energy-shares = Shares of renewable and of fossil energy by country
source-what-oecd-icio = Inter-country input-output tables: the CSV of a year
source-what-cluster-organisations = Cluster organisations, as the platform exports them
source-what-policy-database = Innovation policies of countries, as the EC-OECD survey has them
source-what-keep = Interreg projects and their partners: the export of keep.eu, a workbook or its sheets as CSV
source-what-innovation-scoreboard = Regional Innovation Scoreboard: the summary index of every region, from its database (XLSX or CSV)
source-what-s3-priorities = Priorities of the regions’ smart specialisation strategies
source-what-kohesio = Projects of cohesion policy: its file of a country’s projects (CSV), or several at once
source-what-eco-innovation-index = Eco-Innovation Index of countries: a CSV table with the columns geo, time and value
source-unchanged = { $name }: nothing new. What came is the content of version { $version }, so there is no new one.
source-kept-records = { $rows ->
    [one] { $name }: one value is kept as { $dataset }, version { $version }.
   *[other] { $name }: { $rows } values are kept as { $dataset }, version { $version }.
}
source-beside-records = Before: version { $version }.
source-kept = { $rows ->
    [one] { $name }: one figure is kept as { $dataset }, version { $version }, { $years }.
   *[other] { $name }: { $rows } figures are kept as { $dataset }, version { $version }, { $years }.
}
source-kept-raw = { $bytes ->
    [one] { $name }: one byte is kept as it came, with its origin, in { $path }. No question reads it yet.
   *[other] { $name }: { $bytes } bytes are kept as they came, with their origin, in { $path }. No question reads them yet.
}
source-beside = { $rows ->
    [one] Before: version { $version } with one figure, { $years }.
   *[other] Before: version { $version } with { $rows } figures, { $years }.
}
source-years-came = New years: { $years }.
source-went = Not in the new version: { $n ->
    [one] one figure
   *[other] { $n } figures
  } of version { $version }{ $areas ->
    [0] .
    [one] , with one whole area.
   *[other] , with { $areas } whole areas.
  }
source-years-went = Years that are no longer there: { $years }.
source-see-changes = What changed figure by figure: { $command }
source-partial = Only these years are in the new version, and questions now read it. To go back to the earlier one, delete { $path }.
source-failed = { $name } could not be fetched: { $sentence }
source-still = Questions go on reading { $dataset }, version { $version }.
source-by-hand = By hand: download it from { $page } and give it with { $command }.
source-never-asked = No source has been asked yet. distretto source list shows which there are.
source-not-asked = { $n ->
    [0] Every source has been asked.
    [one] One source has not been asked yet.
   *[other] { $n } sources have not been asked yet.
}
source-count = { $n }
source-stands-new = new when it was last asked
source-stands-unchanged = nothing new when it was last asked
source-stands-newer = something newer is there since { $day } at the latest
source-stands-newest = nothing newer on { $day }
source-silent = { $n ->
    [one] Of one source it is not known whether there is something newer.
   *[other] Of { $n } sources it is not known whether there is something newer.
}
source-not-told = { $name } does not tell whether it has something newer: { $sentence }
source-no-such = There is no source { $given }. Nearest: { $nearest }. All of them: { $command }
source-none-such = There is no source { $given }, nor one with a name near to it. All of them: { $command }
source-no-name = Name the source that you want to fetch. All of them: { $command }
source-since-wrong = { $given } is no date: write 2015 or 2015-06-30.
source-since-whole = { $name } is one whole file, without a choice of years: leave out --since.
source-trouble-offline = { $host } cannot be reached ({ $reason }).
source-trouble-proxy = The proxy in front of { $host } refused ({ $reason }).
source-trouble-silent = { $host } did not answer in time.
source-trouble-cut = The answer of { $host } broke off ({ $reason }). The next attempt goes on from there where the provider allows it.
source-trouble-busy = { $host } is busy (HTTP { $status }). Try again later.
source-trouble-later = { $host } asks to come back in { $seconds } s (HTTP { $status }).
source-trouble-refused = { $host } answered HTTP { $status }: { $reason }.
source-trouble-gone = { $host } no longer has { $address } (HTTP { $status }).
source-trouble-older = The newest year of { $file } is { $year }, but { $dataset } already has { $newest }: questions would read older figures in place of newer ones. If you want that, add --older.
source-trouble-page = { $host } sent a web page in place of data: a sign-in or a firewall may stand between.
source-trouble-empty = { $host } has no figures for what was asked.
source-trouble-too-big = { $host } gives no answer of this size, not even for a single year.
source-trouble-form = { $file } is not what the provider publishes: { $reason }.
source-trouble-dimension = The provider’s table no longer has { $missing }; it has { $found }.
source-trouble-table = It does not fit the data set: { $reason }.
source-trouble-address = { $given } is no web address.
source-trouble-running = { $name } is being fetched by another process.
source-trouble-by-hand = { $name } has no address that a programme may fetch.
