own-kind-figures = Figures by region and industry, or the firms that they are made of
own-kind-figures-help = Region (NUTS), industry (NACE), year, persons employed, wages, local units; in any order and under any name. CSV (also .gz), Excel (.xlsx) or Parquet, millions of rows if need be; you say what each column means.
own-kind-figures-rows = { $n ->
    [one] one figure
   *[other] { $n } figures
}
own-column-region = Region
own-column-year = Year
own-column-unit = Firm’s number
own-column-persons-employed = Persons employed
own-column-wages = Wages (million euro)
own-column-local-units = Local units
dataset-private-figures = Own figures by region and industry
own-data-size-figures = Up to { $most } megabytes.
own-coming-list = On their way
own-coming-list-why = Files that you have sent and not kept. Only you see them, and they are deleted after a day.
own-coming-rows = { $n ->
    [one] The file has one row.
   *[other] The file has { $n } rows.
}
own-coming-busy = The file is being read.
own-coming-waits = The file waits for its turn.
own-coming-leave-page = You may leave this page: what is found stays here, for you, until tomorrow.
own-coming-ended = Reading the file broke off. Nothing of it was kept.
own-coming-gone = The file is no longer there: it was kept, thrown away, or has waited for more than a day. Choose it again.
own-coming-forgotten = { $name } is deleted; nothing of it was kept.
own-coming-sheet = Sheet of the file
own-coming-sheet-read = Read this sheet
own-coming-question = Is this what the columns mean? Correct what is wrong; then every value is checked.
own-coming-guessed = It is guessed from headings and values.
own-coming-as-saved = Filled in as the file for “{ $name }”, version { $number }, was read.
own-coming-or = Or as:
own-coming-like = “{ $name }”, version { $number }
own-coming-guess-anew = guessed anew
own-coming-columns = Columns and what they mean
own-coming-not-read = not read
own-coming-twice = { $role } can be one column only; chosen are: { $columns }.
own-coming-how-read = How the values are read
own-coming-kind = A row is
own-coming-kind-help = Firms are added up; a table is taken as it is.
own-coming-kind-firms = a firm or a plant
own-coming-kind-table = a region and an industry
own-coming-nace = Codes of industries
own-coming-nace-help = Division or finer, with or without letter and dots.
own-coming-edition = Codes of regions
own-coming-edition-help = The edition in which the codes of the file are valid.
own-coming-recode = Put regions into
own-coming-recode-help = Another edition, where each region has an equal there.
own-coming-recode-none = the edition of the file
own-coming-decimal = Sign before decimals
own-coming-decimal-help = Thousands are not divided.
own-coming-decimal-point = point: 12.5
own-coming-decimal-comma = comma: 12,5
own-coming-year = Year of all rows
own-coming-year-help = Where no column tells it.
own-coming-rule = What is hidden, of firms
own-coming-rule-why = Before anything is shown, what would give a firm away is hidden, and as many other figures as it takes that it cannot be computed.
own-coming-rule-method = The method
own-coming-least = Fewest firms in a figure
own-coming-dominant = Largest firms counted
own-coming-dominant-1 = the largest alone
own-coming-dominant-2 = the two largest together
own-coming-share = Most that they may hold (%)
own-coming-rule-wrong = The least number of firms and the share are whole numbers from 1 to 100.
own-coming-beside-title = Compared with whom
own-coming-beside = Let the open figures of all other regions stand beside
own-coming-beside-help = So that your region can be compared with Europe. Your regions are put into NUTS { $edition }; a firm may be defined otherwise there, and answers name both sources.
own-coming-corrections = Values that are read as others
own-coming-read-as = { $role }: “{ $given }” is read as { $meant }
own-coming-left-out = { $role }: rows with “{ $given }” are left out
own-coming-empty = (empty)
own-coming-unknown = { $role } not known
own-coming-check = Check every value
own-coming-faults = { $n ->
    [one] One value cannot be read. Nothing was kept.
   *[other] { $n } values cannot be read. Nothing was kept.
}
own-coming-faults-how = Each is listed once, with its first rows; the heading is row 1. Say what is meant, or leave its rows out: they are counted, and the answers say how many.
own-coming-change = Change what the columns mean
own-coming-meant = Read it as
own-coming-leave = { $n ->
    [one] Leave its row out
   *[other] Leave its { $n } rows out
}
own-coming-mend = Check again
own-coming-leave-all = Leave out the rows of all without an entry
own-coming-none-mended = Nothing was entered: say of a value what is meant, or leave its rows out.
own-coming-clean = Nothing is left to mend. Nothing is kept yet.
own-coming-hidden = What was hidden
own-coming-holds = What it holds
own-coming-in-column = column “{ $name }”
own-coming-regions = Regions
own-coming-rows-of-firms = The rows of the file
own-coming-only-result = Only you see this file. Kept are the figures alone, with what is hidden already hidden; the rows of the file are deleted as soon as they are kept, and after a day otherwise.
own-coming-forget = Throw the file away
own-load-column-needed = No column is known to be: { $role }. Choose one below.
own-load-year-needed = No column tells the year. Choose one, or write the year of all rows.
own-load-measure-needed = No column has figures. Choose the one with persons employed, wages or local units.
own-load-region-edition = { $given } is not in NUTS { $edition }, but in { $editions }. Change the codes of regions, or say what is meant.
own-load-region-changed = { $kind ->
    [split] { $given } was divided by NUTS { $edition }: its figure cannot be given to its parts.
    [gone] { $given } is no longer there in NUTS { $edition }.
    [new] { $given } was not there yet in NUTS { $edition }.
   *[other] { $given } has no equal in NUTS { $edition }: its borders have moved.
} Leave its rows out, or change what the columns mean: do not put the regions into that edition, and go without the open figures of all other regions if they ask for it.
own-load-industry-revision = { $given } is no code of NACE Rev. { $revision }, but of Rev. { $other }. Change the revision of industries, or say what is meant.
own-load-twice = { $region }, { $industry }, { $year } stands more than once. Mend the file, or say that a row is a firm.
not-now-own-coming = You have { $most } files on their way already. Keep or throw away one first.
load-many-rows = { $name } has more than { $most } rows. Divide it by year or by region.
load-step-read = Step { $done } of { $of }: reading the file
load-step-guess = Step { $done } of { $of }: looking at what the columns mean
load-step-check = Step { $done } of { $of }: checking every value against its classification
load-step-reduce = Step { $done } of { $of }: adding up by region and industry
load-step-protect = Step { $done } of { $of }: hiding what would give a firm away
load-step-write = Step { $done } of { $of }: writing the figures
own-figures-private = Private: own data of { $organisation }
own-figures-who = Only the editors of { $organisation } and the administrators see this answer. It cannot be pinned, published or embedded.
own-figures-of = Asked of “{ $name }”, version { $number } of { $at }.
own-figures-set = See what is kept
own-figures-which = Ask it of
own-figures-open-same = The same question, asked of the open statistics
own-figures-yours = Asked of the open statistics. Ask it of your own data, in private:
own-figures-not-read = This question does not read figures by region and industry, so your data do not answer it. The page of the data set lists the regions and, for each, the questions that they answer.
own-figures-no-set = There are no such data, or they are another organisation’s. Only the editors of an organisation ask its own data.
own-figures-no-file = Of private data there is no such file: it would be read by whoever gets it. Tables and figures can be taken away from the page.
own-figures-area = { $area }, by { $name }
own-figures-area-lead = What your own figures say about the region, question by question. Questions that rest on other data are on the open page.
own-figures-area-open = The open page of { $area }
own-figures-regions = Ask of it
own-figures-regions-why = Choose a region: its page has every question that these figures answer.
own-figures-ask = Ask it otherwise
own-figures-part = { $n ->
    [one] Your data have figures of one of { $all } divisions of industry
   *[other] Your data have figures of { $n } of { $all } divisions of industry
}. The others count as not known: shares are of these alone, and too large beside regions that are known whole. An industry in which the file has no firm is shown as not published.
own-figures-none-answered = These figures answer no question about the region.
own-figures-how-read = How it was read
own-figures-beside = With the open figures of all other regions beside it.
own-figures-only-result = Of firms, these figures are all that is kept: the rows of the file were deleted.
own-figures-brief = The brief, private (PDF)
figure-about-private = Private
own-figures-alone = These figures are of regions without the whole of { $area } and without any other, so that nobody is there to compare with. Send the file again and let the open figures of all other regions stand beside: they are there for the years that both have.
own-coming-alone = The file has no figures for a whole country, so that there is nobody to compare its regions with. Most questions need that: change what the columns mean, and let the open figures of all other regions stand beside.
licence-own = Not public: for those alone to whom the data belong.
provider-own = Own data
