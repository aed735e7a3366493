# The web pages
web-site-title = Distretto: cluster policy you can check
web-site-about = What your region is good at, how sure that is, and where the numbers come from. Computed from open data by published methods.
web-skip = Skip to the content
web-menu = Menu
web-nav = Main
web-where = Where you are
web-language = Language
web-regions = Regions
web-themes = Themes
web-compare = Compare
web-methods = Methods
web-about = About
web-accessibility = Accessibility
web-home = Home
web-footer-nav = About this site
web-footer-data = open data, each source named where it is used
web-search = Search
web-search-label = Find a region
web-search-hint = Region or code
web-fault = Known fault.

## Home
web-promise = Cluster policy you can check
web-hero = What is your region good at, and how sure is that?
web-lead = Answers computed from open data by published methods, each with its interval, its gaps and its source.
web-pick-label = Your region
web-pick-hint = By its name in any language, its English name, or its code (ITI3). Several are joined with a plus or a comma: Marche + Umbria, ITI3+ITH5.
web-pick-theme = Answer these questions about
web-show-region = Show my region
web-show-answers = Show the answers
web-all-regions = All regions
web-compare-regions = Compare regions
web-map-alternative = The map offers the same regions as the list of all regions.
web-map-see = South East Europe
web-map-rest = the rest of Europe
web-truths = True before you choose
web-truths-note = Each sentence was computed here, from the data named on its page. Choose one to see how sure it is.
web-no-sentence = There is an answer.
web-six = Six themes, and the questions each answers
web-answered-of = { $n ->
    [0] Not answered yet: it says which data would
   *[other] { $n } of { $all } questions answered
 }
web-doors = Where to begin
web-role-officer-title = Policy officer
web-role-officer-today = A brief on your region: what it is specialised in, what it could do next, why it grew, with sources for the strategy document; an S3 desk, which lays evidence and text out by the criteria of smart specialisation; practices from the catalogue, and whether they would transfer.
web-role-officer-door = Choose a region
web-role-manager-title = Cluster manager
web-role-manager-today = Your cluster’s industries as a group of your own, such as C13+C14+C15, beside the same group in all of Europe; your cluster’s profile in the catalogue; partners that offer what you need, with reasons; calls that fit you.
web-role-manager-door = Ask about your industries
web-role-manager-partners = Find partners
web-role-manager-calls = Find calls that fit
web-role-manager-later = Not here yet: messages to other members through these pages.
web-role-adviser-title = Adviser on work and training
web-role-adviser-today = Which skills lie between a worker’s occupation and another one, and which way leads there in small steps; which occupations and skills are wanted, and what training there is.
web-role-adviser-door = From one occupation to another
web-role-coordinator-title = Coordinator
web-role-coordinator-today = The six working groups’ questions, each with its answer for any region, and how sure it is. Cases and practices are collected in the catalogue and reviewed there.
web-role-coordinator-door = See the questions
web-role-coordinator-later = Not here yet: discussion and ballots.
web-role-analyst-title = Analyst
web-role-analyst-today = The same answers in Python, on the command line and over the API, with each method’s formula, source and published test case.
web-role-analyst-door = See the methods
web-role-analyst-later = Not here yet: loading your own microdata through these pages.

## Regions
web-regions-title = Regions
web-regions-lead = Regions and countries, those of South East Europe first.
web-areas = Areas of several countries
web-see = South East Europe
web-elsewhere = Elsewhere in Europe
web-whole-country = All of { $name }
web-search-title = Search: { $text }
web-found = { $n ->
    [one] One region fits.
   *[other] { $n } regions fit.
 }
web-found-for = { $n ->
    [one] One region fits “{ $part }”; the rest is kept.
   *[other] { $n } regions fit “{ $part }”; the rest is kept.
 }
web-did-you-mean = Did you mean
web-former-code = former code, until { $year }
web-smaller = Regions within
web-widen = Add a region to make an area of your own
web-widen-label = Together with { $name }
web-widen-hint = The area of both has a page of its own, with every question answered about it as a whole.
web-fact-population = people, { $year }
web-fact-unemployment-rate = unemployed, { $year }
web-fact-members = members with figures; only these are counted
web-fact-jobs = jobs in business, { $year }
web-fact-three-stars = of { $divisions } industries with three stars: large, specialised, and of weight here
web-ask-years = Ask about { $earliest } to { $latest }
web-fact-lead = leads: { $lead-times } times Europe’s share
web-brief-pdf = Brief (PDF)
web-brief-whole = Brief on all of { $name } (PDF)
web-brief-also = Also as
web-compare-with = Compare with another region
web-not-answered = Not answered yet.
web-not-answered-yet = not answered yet
web-still-open = Still open
web-still-open-note = No analysis answers these yet. Open one to see which data and which method would.
web-open-questions = { $n ->
    [one] One question here has no answer yet
   *[other] { $n } questions here have no answer yet
 }

## Themes
web-themes-title = Six themes
web-themes-lead = Each theme is a set of questions. An answer is computed from data by a published method; where there is none yet, the page says which data would give it.
web-theme-of = theme { $n } of { $all }
web-question-of = question { $n } of { $all }
web-choose-lead = About which region, country or set of them?
web-ask = Ask
web-ask-again = Ask again
web-ways = What may help
web-ways-theme = The other questions of this theme about { $place }
web-ways-area = Everything that is known of { $place }
web-ways-data = Data that this question reads:
web-narrowed-growing-in = Only occupations that are expected to grow in { $place }
web-larger = Figures exist for the larger region:

## Finding
web-figures = Figures
web-the-figures = The figures
web-table = Table
web-link-figure = Link to this figure
web-link = Address
web-embed = Code that shows it in your page
web-embed-look = See it as it stands there
web-embed-whole = The whole finding, with how sure it is
web-all-rows = All { $n } rows
web-of = { $n } of { $all }
web-unknown = unknown
web-span-null = What chance alone gives
web-cite = Cite
web-reproduce = Reproduce
web-reproduce-why = One file holds the part of the data that was used, the parameters and the hash to expect. Elsewhere, “distretto reproduce FILE” computes the finding again and compares.
web-reproduce-file = Reproduction file
web-command = Command line
web-finding-json = The finding without a language
web-bibtex-file = BibTeX file
web-data = Data
web-version = Version
web-licence = Licence
web-software = Software
web-change = Change what was asked
web-change-why = Every change has an address of its own, to be kept or sent on.
web-compute-again = Compute again
web-turns-why = At which other value of each parameter would the conclusion be another?
web-turns-find = Find out (takes some seconds)
web-turns-busy = Trying other values of each parameter…
web-differs-ask = Explain
web-kept = Kept finding.
web-kept-same = This is the finding as it was kept under its hash. The question gives the same answer today.
web-kept-changed = This is the finding as it was kept under its hash. The question gives another answer today, because data or method have changed since.
web-kept-today = Today’s answer

## Compare
web-compare-title = Side by side
web-compare-of = { $names } side by side
web-compare-lead = The same question about several regions, answer beside answer.
web-compare-add = Add a region
web-compare-first = First region
web-compare-hint = Up to { $most } regions, countries or sets of them.
web-compare-full = { $most } at most: take one out to add another.
web-compare-group = Only about these industries
web-compare-group-hint = Codes or names, several joined with a plus or a comma: C13+C14, ceramics. Empty means all.
web-compare-these = Compare
web-compare-question = Compared on
web-add = Add
web-full-answer = The full answer
web-take-out = Take { $name } out
web-joint = What stands out in any of them
web-joint-note = The highest of each row in bold.
web-highest = the highest
web-at-the-line = at the line already ({ $times })
web-already-strength = already a strength ({ $times })

## Methods, about, accessibility
web-methods-title = Methods
web-methods-lead = Every number here comes from one of these. Where others have published a worked case, the method is checked against it in the project’s tests, and the case is named; where nobody has, it is checked on tables made for the purpose, whose truth is known.
web-method-source = Source:
web-method-cases = Checked against:
web-method-made = No worked case is published. It is checked on tables made for the purpose, whose truth is known, and on properties that must always hold.
case-specialisation-textbook = textbook cases, among them Göttingen and Freiburg, as computed by REAT 3.0.3
case-specialisation-german-laender = the German Länder, as computed by REAT 3.0.3 and EconGeo 2.1
case-cluster-stars-definition = the stars of 136 countries’ exports in 69 divisions, computed from the definition
case-ellison-glaeser-fk2014 = the plants of Farhauer and Kröll (2014)
case-variety-sitc = the exports of eleven countries at three levels of the SITC
case-relatedness-sitc2 = the exports of 136 countries by SITC division, as computed by EconGeo 2.1
case-complexity-world-trade = the exports of 226 countries in 785 classes, as computed by four packages
case-smart-specialisation-frontier = options, quadrants and frontier of eleven countries
case-shift-share = textbook cases and two German towns, as computed by REAT 3.0.3
case-structural-similarity-asem = the nearest of 51 countries on 49 indicators, by three distances
web-method-used = Applied in:
web-methods-elsewhere = The same methods elsewhere
web-methods-python = In Python:
web-methods-cli = On the command line:
web-methods-api = Over the API:
web-about-title = About Distretto
web-about-lead = Distretto is the open workbench where regions learn cluster policy from evidence and from one another. The name is Italian for district.
web-about-how = Every answer is a finding: computed from open data by a published method, with four kinds of uncertainty kept apart (chance, what is not published, choice, age), a name made from its content, and a file that reproduces it elsewhere to the byte. What has no answer says which data would give one; nothing is invented.
web-about-licence = The software is free under the EUPL-1.2. The data keep the terms of their providers.
web-about-until = Why many answers end in 2015
web-about-until-why = Specialisation, what could come next, and growth by industry rest on the structural business statistics by region, and the open file that may be carried on ends in 2015. Other tables reach further, regional indicators to 2024 and employment by branch to 2018; they are used where they suffice, but they do not know the industries one by one.
web-about-others = Why there are American and British figures
web-about-others-why = The test of advice on new industries is repeated on them: Great Britain counts jobs by finer classes of industry, New York State by smaller areas, than any open table of Europe. Whoever changes the grain of that test sees them. No answer about a region’s own industries uses them.
web-about-data = The data here
web-about-data-note = Answers that rest on a version known to be faulty say so wherever they stand.
web-data-lead = { $count ->
    [one] One open data set
   *[other] { $count } open data sets
 } and what the catalogue holds, each with its provider, terms and versions. Its page says what a new version changed.
web-data-all = All data, with versions and terms
web-data-open = Open data
web-data-catalogue = The catalogue
web-data-catalogue-note = Every record names its own sources and terms; the codes and texts of the catalogue are CC BY 4.0. Its answers read it as it stands at one change.
web-data-change = Change { $number }
web-data-others = { $count ->
    [one] one other version is kept
   *[other] { $count } other versions are kept
 }
web-provider = Provider, table
web-years = Years
web-state = State
web-accessibility-title = Accessibility statement
web-accessibility-aim = These pages aim at WCAG 2.2, level AA.
web-accessibility-done = What has been done
web-accessibility-keyboard = Everything can be reached and done with the keyboard; the focus is always visible.
web-accessibility-colour = No information is given by colour alone: a label, a shape or a line says it too. Light and dark follow your device.
web-accessibility-tables = Under every figure there is a table with the same numbers, and a text that says what it shows.
web-accessibility-width = Pages read at 390 pixels and at 400 % magnification; charts are redrawn for the width.
web-accessibility-script = Nothing needs a script: scripts only save reloading the page.
web-accessibility-known = What is not good yet
web-accessibility-map = The map on which regions are chosen cannot be walked through with the keyboard. The list of all regions and the search offer the same choice.
web-accessibility-names = Names of regions are read in the page’s language, not always in their own.
web-accessibility-checked = How it is checked
web-accessibility-how = An automatic check (axe) runs on every page in both languages with each change, and the main ways through the pages are walked in a browser at 1280 and 390 pixels. No check with users of assistive technology has been made yet.
web-accessibility-tell = If something stands in your way, please tell the operator of this site: it is a fault, and will be treated as one.
web-accessibility-tell-to = If something stands in your way, please write to
web-accessibility-fault = It is a fault, and will be treated as one.
