# I tipi di scheda
kind-policy = { $count ->
    [one] Politica
   *[other] Politiche
}
kind-policy-about = Una politica è ciò che un’autorità pubblica fa per i cluster e l’innovazione: obiettivi, strumenti, risorse e risultati.
kind-cluster = Cluster
kind-cluster-about = Un cluster e l’organizzazione che lo gestisce: membri, servizi, che cosa offre e di che cosa ha bisogno.
kind-practice = { $count ->
    [one] Buona pratica
   *[other] Buone pratiche
}
kind-practice-about = Che cosa si è fatto di fronte a un problema, su quali presupposti, e se ha funzionato; qui trova posto anche ciò che non è riuscito.
kind-programme = { $count ->
    [one] Programma di finanziamento
   *[other] Programmi di finanziamento
}
kind-programme-about = Un programma di finanziamento: chi può chiedere, come si seleziona, quanto si paga e con quali risultati.
kind-call = { $count ->
    [one] Bando
   *[other] Bandi
}
kind-call-about = Un bando di un programma di finanziamento: quando apre e quando scade, con quale dotazione e per chi.
kind-study = { $count ->
    [one] Studio o iniziativa
   *[other] Studi e iniziative
}
kind-study-about = Uno studio o un’iniziativa: che cosa si è esaminato, in che modo, e che cosa è emerso.
kind-tool = { $count ->
    [one] Strumento o incentivo
   *[other] Strumenti e incentivi
}
kind-tool-about = Uno strumento o un incentivo: come funziona, per chi, e quali risultati ha dato.
kind-pilot = { $count ->
    [one] Azione pilota
   *[other] Azioni pilota
}
kind-pilot-about = Un’azione pilota con il quadro logico, le risorse, i partner e i traguardi intermedi.
kind-strategy = { $count ->
    [one] Strategia
   *[other] Strategie
}
kind-strategy-about = Una strategia regionale o nazionale, di specializzazione intelligente o per i cluster: le priorità e la condizione abilitante.
kind-assessment = { $count ->
    [one] Valutazione
   *[other] Valutazioni
}
kind-assessment-about = La valutazione della politica per i cluster di una regione attraverso quattro lenti: il passato, il presente, le visioni, i contesti paralleli.
kind-transfer = { $count ->
    [one] Trasferimento
   *[other] Trasferimenti
}
kind-transfer-about = Un trasferimento è una buona pratica adottata altrove: che cosa si è modificato e come è andata.
kind-case = { $count ->
    [one] Caso
   *[other] Casi
}
kind-case-about = Un caso è un cluster con le sue condizioni e il suo esito in valori motivati, pronti per il confronto con altri casi.

# Le sezioni di una scheda, nel modulo e nella pagina
section-what = Di che cosa si tratta
section-what-help = Titolo e sintesi in parole semplici: la maggior parte dei lettori vede soltanto questi.
section-where = Dove, su che cosa e quando
section-where-help = Con questi dati la scheda si trova ed entra nelle analisi.
section-who = Chi
section-who-help = Le organizzazioni coinvolte e l’ufficio a cui rivolgersi; niente nomi di privati.
section-sources = Fonti
section-sources-help = Dove si può verificare quanto è scritto qui; serve almeno una fonte.
section-related = Schede e risultati collegati
section-related-help = Le altre schede con cui è in rapporto e i risultati che la riguardano.
section-aims = Obiettivi e strumenti
section-aims-help = Che cosa vuole ottenere la politica, con quali strumenti e a favore di chi.
section-means = Risorse
section-means-help = La dotazione, chi decide e su quale base giuridica.
section-policy-results = Risultati
section-policy-results-help = A che punto è, se è stata valutata e con quale esito.
section-profile = Profilo
section-profile-help = Che cosa fa il cluster, da quando e in quale forma giuridica.
section-members = Membri e personale
section-members-help = Quanti sono i membri e in quale anno; ciò che non è noto si lascia vuoto.
section-activities = Servizi, offerte e bisogni
section-activities-help = Che cosa fa il cluster per i suoi membri e che cosa può scambiare con altri.
section-finance = Bilancio
section-finance-help = Entrate e costi per anno; li vede soltanto chi può modificare la scheda.
section-what_was_done = Che cosa è stato fatto
section-what_was_done-help = Il problema, che cosa si è fatto per affrontarlo e come è andata.
section-rests_on = Su che cosa si regge
section-rests_on-help = Che cosa occorre perché funzioni: da qui dipende se può funzionare anche altrove.
section-worked = Se ha funzionato
section-worked-help = Le evidenze, in cifre se ci sono, e che cosa è andato storto.
section-offer = Che cosa si offre
section-offer-help = Chi può chiedere il sostegno, per che cosa e in quale misura.
section-procedure = Come si seleziona
section-procedure-help = Quando aprono i bandi e come si valutano le domande.
section-money = Risorse e risultati
section-money-help = Quanto può spendere il programma e che cosa ha prodotto.
section-dates = Date
section-dates-help = Il programma di riferimento, l’apertura e la scadenza del bando.
section-call-conditions = Condizioni
section-call-conditions-help = Chi può partecipare e che cosa va presentato.
section-looked_at = Che cosa si è esaminato e che cosa è emerso
section-looked_at-help = La domanda, il modo in cui si è cercata la risposta, e la risposta.
section-works = Come funziona
section-works-help = Che cosa fa, per chi, con quali risorse e con quali risultati.
section-framework = Quadro logico
section-framework-help = Dalle attività all’impatto: ogni livello porta al successivo se le ipotesi si verificano.
section-carried_by = Risorse, partner e traguardi
section-carried_by-help = Chi la realizza, con quali risorse e con quali scadenze.
section-logic = Visione e logica
section-logic-help = Dove vuole arrivare la strategia e per quale via.
section-priorities = Priorità
section-priorities-help = Gli ambiti scelti dalla strategia, uno per riga.
section-strategy-criteria = Condizione abilitante
section-strategy-criteria-help = I sette criteri della condizione abilitante per la specializzazione intelligente, ciascuno con la sua evidenza.
section-lenses = Le quattro lenti
section-lenses-help = Che cosa vede chi ha risposto guardando indietro, intorno, avanti e altrove.
section-scores = Punteggi
section-scores-help = Punteggi da 1 a 5 con la motivazione, chi li ha dati e quando.
section-taken_up = Come è stata adottata
section-taken_up-help = Quale buona pratica è stata adottata, da chi, con quali modifiche e con quale esito.
section-coded = Esito e condizioni
section-coded-help = Ogni valore con la sua scala e la sua motivazione, perché altri possano seguirla o contestarla.

# Nomi dei filtri diversi da quelli dei campi
facet-kind = Tipo di scheda
facet-themes = Tema
facet-country = Paese
facet-regions = Regione
facet-sectors = Settore
facet-language = Lingua
facet-confirmation = Conferma
facet-organisation = Organizzazione
facet-label = Marchio del cluster
facet-outcome = Esito della buona pratica
facet-result = Esito del trasferimento

# La revisione: i passaggi, secondo chi li compie, e che cosa hanno deciso
step-reviewer = Revisore
step-coordinator = Coordinatore del tema
step-expert = Esperto
verdict-approved = Approvata
verdict-changes = Chieste modifiche

# Quanto è completa una scheda
completeness = { $left ->
    [0] { $score } su 100. Manca soprattutto: { $missing }.
    [one] { $score } su 100. Manca soprattutto: { $missing }; e un altro campo.
   *[other] { $score } su 100. Manca soprattutto: { $missing }; e altri { $left } campi.
}
completeness-whole = { $score } su 100. Non manca nulla di ciò che conta.

# Come si scrivono campi, righe e valori
record-in-line = { $field }, riga { $line }
record-in-column = { $field }: { $column }
record-in-cell = { $field }, riga { $line }: { $column }
record-labelled = { $label }: { $value }
record-not-stated = Non indicato
written-euro = { $amount } euro
written-millions = { $amount_n ->
    [1] { $amount } milione di euro
   *[other] { $amount } milioni di euro
}
written-billions = { $amount_n ->
    [1] { $amount } miliardo di euro
   *[other] { $amount } miliardi di euro
}
written-moment = { $day }, ore { $time } (ora di { $place })
written-moment-utc = { $day }, ore { $time } (UTC)

# Ogni scheda: i campi comuni e quelli di più tipi
record-title = Titolo
record-original_title = Titolo nella lingua originale
record-summary = Sintesi
record-body = Descrizione estesa
record-regions = Regioni
record-level = Livello di governo
record-themes = Temi
record-sectors = Settori
record-start = Inizio
record-end = Fine
record-organisations = Organizzazioni
record-organisations-name = Nome
record-organisations-role = Ruolo
record-organisations-helix = Componente della quadrupla elica
record-organisations-address = Sito web
record-contact_role = A chi rivolgersi
record-sources = Fonti
record-sources-title = Titolo
record-sources-publisher = Editore
record-sources-year = Anno
record-sources-address = Indirizzo web
record-sources-supports = Che cosa documenta
record-sources-seen = Come è stata letta
record-as_of = Dati aggiornati al
record-links = Collegamenti
record-links-title = Che cosa si trova
record-links-address = Indirizzo web
record-languages = Lingue dei documenti
record-licence = Licenza
record-relations = Schede collegate
record-relations-relation = Relazione
record-relations-record = Scheda
record-findings = Risultati

record-objectives = Obiettivi
record-instruments = Strumenti di intervento
record-eco_activities = Attività di ecoinnovazione
record-status = Stato di attuazione
record-budget = Dotazione finanziaria
record-budget_note = Che cosa comprende la dotazione
record-budget_sources = Da dove vengono le risorse
record-governance = Governance
record-legal_basis = Base giuridica
record-eligibility = Requisiti di ammissibilità
record-beneficiaries = Beneficiari
record-context_conditions = Condizioni di contesto
record-resources = Risorse necessarie
record-results = Risultati ottenuti
record-difficulties = Difficoltà incontrate
record-column-unit = Unità di misura
record-column-year = Anno
record-column-amount = Importo
record-column-access = Accesso a
record-column-what = In concreto
record-column-sectors = Settori
record-column-indicator = Indicatore
record-column-baseline = Valore di partenza
record-column-source = Fonte
