# Data sets that live sources bring and the package does not carry
source-what-working-time-training = Full and part time, and adults in education and training, by NUTS 2 region
source-what-job-quality = Usual weekly hours by NUTS 2 region; temporary employees and fatal accidents at work by country and section
source-what-country-exports = Exports by country and heading: the Atlas’s file of countries, headings and years (HS 1992, four digits; CSV or Parquet), of one country or all
source-what-replacement-demand = People who leave their occupation for good, from Cedefop’s Skills Forecast: a CSV table with the columns geo, isco08 (major group), since, until and replacement (thousand persons over these years)
source-what-union-density = Share of employees in a trade union: the OECD’s export of DF_TUD (SDMX-CSV), or a CSV table with the columns geo, time and value
dataset-job-quality = Hours, contracts and accidents at work
dataset-replacement-demand = People who leave their occupation for good, forecast
dataset-union-density = Employees in a trade union
dataset-rd-regional = R&D expenditure by region and performing sector
dataset-sbs-regional-2021 = Business statistics by region from 2021 on
source-what-working-conditions = How healthy work is in countries, by Eurofound’s European Working Conditions Survey: a CSV table with the columns geo, time and value (index of the physical environment, 0 to 100)
source-what-skills-outlook = Growth of employment by country and occupation, as Cedefop foretells it: a CSV table with the columns geo, time, isco08 (major group) and growth_pct (per cent a year)
dataset-working-conditions = Physical environment at work
load-not-fetched = { $given } has not been fetched yet: { $command }
source-ask-it = It stands apart from { $dataset }, because it counts other units. Ask it in its place: { $command }
source-becomes-records = Kept as it came, then brought into the catalogue as drafts by { $command }
source-becomes-boundaries = Becomes the boundaries that maps draw, where it is the newest edition that areas know
source-drawn = { $name }: its boundaries are kept in { $path }, and maps draw them from now on. To go back, delete this folder.
source-not-drawn = Maps go on drawing the boundaries that they drew: the file is of another edition of NUTS, or of a part of Europe.
source-kept-files = { $bytes ->
    [one] { $name }: one byte is kept as it came, with its origin, in { $path }.
   *[other] { $name }: { $bytes } bytes are kept as they came, with their origin, in { $path }.
 }
source-then-import = This brings them into the catalogue as drafts, all or none: { $command }
cli-catalogue-import-source = Read what distretto source fetch NAME kept: cluster_organisations, policy_database or s3_priorities
cli-catalogue-import-mapping = A JSON file that names, by field, the heading that the source’s file has for it
cli-catalogue-no-source = There is no source of records { $given }. There are: { $names }
cli-catalogue-source-absent = Nothing of { $name } is kept here yet: { $command }
cli-catalogue-source-several = Several files of { $name } are kept: name the one to read. { $files }
cli-catalogue-mapping-wrong = { $file } is no mapping: a JSON object of fields and headings is needed, such as {"{"}"title": "Name", "regions": "NUTS 2"{"}"}.
import-source-lacks = The file lacks the columns { $names }. It has: { $found }. Where it calls them otherwise, a mapping names its headings.
import-mapping-field = The mapping names fields that there are not: { $names }. There are: { $fields }
import-line-no-json = Row { $row } is no JSON object: every line has to be one.
import-form-eccp = Export of the European Cluster Collaboration Platform
import-form-s3 = List of declared S3 priorities
licence-unconfirmed = Terms: see the provider’s page; what is fetched stays on this machine.
dataset-cohesion-projects = Projects of cohesion policy by region and objective
money-cannot-projects = Which projects the money went to. Kohesio lists those of cohesion policy with region, year, money and objective; this loads them: distretto source fetch kohesio --file FILE
money-projects = By Kohesio, { $projects_n ->
    [one] one project
   *[other] { $projects } projects
 } of cohesion policy that began { $region_in } since { $first } got { $amount } euro of EU money.
money-objectives-title = Projects of cohesion policy { $region_in }, by objective
money-objectives-note = Projects that began since { $first }, by the province that Kohesio names first; one with several objectives stands in each. Objectives are those of 2021–2027.
column-cohesion-objective = Objective
column-cohesion-budget = EU money
cohesion-objective-po1 = Smarter Europe
cohesion-objective-po2 = Greener Europe
cohesion-objective-po3 = Connected Europe
cohesion-objective-po4 = Social Europe
cohesion-objective-po5 = Europe closer to citizens
cohesion-objective-other = Other, and objectives of earlier periods
