# Insiemi di dati su innovazione e finanziamento, con le parole di chi legge
dataset-innovation-scoreboard = Indice di innovazione, competitività e qualità di governo delle regioni
dataset-regional-competitiveness = Competitività regionale, edizioni precedenti
dataset-science-technology = Ricerca, risorse umane e alta tecnologia nelle regioni
dataset-patents-epo = Domande di brevetto all’Ufficio europeo dei brevetti
dataset-patents-pct = Domande internazionali di brevetto
dataset-research-expenditure = Spesa in ricerca e sviluppo per Paese e settore
dataset-research-budgets = Stanziamenti pubblici per ricerca e sviluppo
dataset-structural-funds-payments = Pagamenti dei fondi strutturali per regione
dataset-structural-funds-plans = Fondi strutturali 2014-2020: programmato, deciso e speso
dataset-structural-funds-programmes = Programmi dei fondi strutturali 2014-2020
dataset-structural-funds-absorption = Assorbimento dei fondi strutturali 2007-2013
dataset-interreg-regions = Progetti Interreg per regione e tema
dataset-interreg-projects = Progetti Interreg sui cluster
dataset-interreg-totals = Tutti i progetti Interreg per provincia
dataset-published-cases = Casi pubblicati per l’analisi delle condizioni
dataset-value-chains = World Input-Output Database, le esportazioni del 2000 e del 2011 scomposte
dataset-value-chains-figaro = FIGARO di Eurostat, esportazioni scomposte
dataset-value-chains-icio = Tavole internazionali dell’OCSE, esportazioni scomposte
dataset-h2020-participations = Partecipazioni a Horizon 2020 per regione e tipo di organizzazione
dataset-h2020-organisations = Organizzazioni di Horizon 2020 nella loro rete
dataset-horizon-participations = Partecipazioni a Horizon Europe per regione e tipo di organizzazione
dataset-interreg-participations = Partecipazioni ai progetti Interreg per regione
dataset-working-time-training = Tempo di lavoro e formazione degli adulti per regione
dataset-genai-exposure = Esposizione delle professioni all’intelligenza artificiale generativa
dataset-occupations-italy = Italia: occupati per professione, rischio di automazione

# Condizioni di riuso
licence-commission = Riuso autorizzato citando la fonte (decisione 2011/833/UE della Commissione).
licence-compilation = Riuso autorizzato citando la fonte (decisione 2011/833/UE della Commissione, avviso sul diritto d’autore di Eurostat). Raccolta del 2016: CC BY 4.0.
licence-oecd = CC BY 4.0 (condizioni dell’OCSE da luglio 2024).
licence-keep = Uso libero citando la fonte: keep.eu.
licence-published-cases = Dati pubblicati, citati come casi di studio; copie da pacchetti R con licenza GPL-2 o successiva.
licence-wiod = Uso libero con citazione di Timmer, Dietzenbacher, Los, Stehrer e de Vries (2015).
licence-cedefop = CC BY 4.0 (fonte: Cedefop).
licence-ilo = CC BY 4.0 (Organizzazione internazionale del lavoro).
licence-nesta = Libero uso ed elaborazione con la citazione di Kanders, Djumalieva, Sleeman e Orlik (2020).
