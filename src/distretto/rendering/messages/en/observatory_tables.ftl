# Data sets on innovation and financing, in a reader's words
dataset-innovation-scoreboard = Innovation index, competitiveness and quality of government of regions
dataset-regional-competitiveness = Regional competitiveness, earlier editions
dataset-science-technology = Research, human resources and high technology in regions
dataset-patents-epo = Patent applications to the European Patent Office
dataset-patents-pct = International patent applications
dataset-research-expenditure = Expenditure on research and development by country and sector
dataset-research-budgets = Government budgets for research and development
dataset-structural-funds-payments = Payments of the structural funds by region
dataset-structural-funds-plans = Structural funds 2014-2020: planned, decided and spent
dataset-structural-funds-programmes = Programmes of the structural funds 2014-2020
dataset-structural-funds-absorption = Absorption of the structural funds 2007-2013
dataset-interreg-regions = Interreg projects by region and theme
dataset-interreg-projects = Interreg projects on clusters
dataset-interreg-totals = All Interreg projects by province
dataset-published-cases = Published cases for the analysis of conditions
dataset-value-chains = World Input-Output Database, exports of 2000 and 2011 taken apart
dataset-value-chains-figaro = FIGARO of Eurostat, exports taken apart
dataset-value-chains-icio = Inter-country tables of the OECD, exports taken apart
dataset-h2020-participations = Participations in Horizon 2020 by region and type of organisation
dataset-h2020-organisations = Organisations of Horizon 2020 in their network
dataset-horizon-participations = Participations in Horizon Europe by region and type of organisation
dataset-interreg-participations = Participations in Interreg projects by region
dataset-working-time-training = Working time and training of adults by region
dataset-genai-exposure = Exposure of occupations to generative artificial intelligence
dataset-occupations-italy = Italy: employment by occupation, risk of automation

# Terms of reuse, as the manifest of the observatory has them
licence-commission = Reuse is authorised, provided the source is acknowledged (Commission Decision 2011/833/EU).
licence-compilation = Reuse is authorised, provided the source is acknowledged (Commission Decision 2011/833/EU, Eurostat copyright notice). Compilation of 2016: CC BY 4.0.
licence-oecd = CC BY 4.0 (OECD terms and conditions since July 2024).
licence-keep = Free to use with the source acknowledged: keep.eu.
licence-published-cases = Published figures, cited as teaching cases; copies from R packages under GPL-2 or later.
licence-wiod = Free to use with citation of Timmer, Dietzenbacher, Los, Stehrer and de Vries (2015).
licence-cedefop = CC BY 4.0 (Cedefop).
licence-ilo = CC BY 4.0 (International Labour Organization).
licence-nesta = Free to use and build upon with citation of Kanders, Djumalieva, Sleeman and Orlik (2020).
