# Programmi di finanziamento, bandi, studi e strumenti
record-support_forms = Forme di sostegno
record-rate_low = Intensità di aiuto minima
record-rate_high = Intensità di aiuto massima
record-rates_note = Intensità di aiuto per caso
record-ceiling = Contributo massimo per progetto
record-ceiling_note = Massimali per caso
record-duration_months = Durata massima, in mesi
record-duration_note = Regole sulla durata
record-state_aid = Regime di aiuto di Stato
record-call_calendar = Calendario dei bandi
record-procedure = Procedura di selezione
record-preselection = Preselezione
record-criteria = Criteri di valutazione
record-criteria-criterion = Criterio
record-criteria-weight = Peso
record-criteria-threshold = Soglia
record-criteria_note = Come si applicano i criteri
record-total_budget = Dotazione complessiva
record-applications = Domande presentate
record-funded = Progetti finanziati
record-jobs = Posti di lavoro creati
record-results_year = Anno dei risultati
record-results_note = Che cosa ha prodotto

record-programme = Programma
record-state = Stato del bando
record-opens = Apertura
record-closes = Scadenza
record-checked = Date verificate il
record-minimum_partners = Numero minimo di partner
record-minimum_countries = Numero minimo di paesi
record-expected_results = Risultati attesi
record-documents = Documenti da presentare

record-study_type = Tipo di studio
record-scope = Oggetto e ambito
record-method = Metodo
record-study-results = Che cosa è emerso
record-proposals = Proposte
record-funder = Finanziato da

record-tool_type = Tipo di strumento
record-mechanism = Come funziona
record-benefits = Vantaggi per chi lo usa
