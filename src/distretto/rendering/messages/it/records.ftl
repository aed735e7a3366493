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
section-where = Luogo, tema, periodo
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
section-finance-help = Entrate, costi e riserve per anno. Non sono pubblici: li vedono i redattori e chi essi autorizzano; la pagina «Chi vede i dati riservati» della scheda dice chi.
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
record-title-help = Il nome con cui la si cercherà; niente slogan, e mai la sola sigla.
record-title-example = ad es. Voucher per l’innovazione delle piccole imprese
record-original_title = Titolo nella lingua originale
record-original_title-help = Il titolo ufficiale, se l’originale è in una lingua diversa da quella della scheda.
record-original_title-example = ad es. Innovation vouchers for small firms
record-summary = Sintesi
record-summary-help = Due o tre frasi: che cos’è, per chi, con quali risultati; molti leggono soltanto questo.
record-summary-example = ad es. Le piccole imprese ricevono un voucher per un primo progetto con un ente di ricerca. L’impresa sceglie l’ente, la Regione copre gran parte della spesa.
record-body = Descrizione estesa
record-body-help = Tutto ciò che non trova posto negli altri campi, con titoletti se il testo è lungo.
record-body-example = ad es. Come è nata, Come funziona oggi, Che cosa si è imparato
record-regions = Regioni
record-regions-help = Dove si svolge o a chi si rivolge; se vale per tutto il paese si sceglie il paese.
record-regions-example = ad es. Marche, Umbria
record-level = Livello di governo
record-level-help = Il livello che decide, non quello che ne beneficia.
record-level-example = ad es. Regionale
record-themes = Temi
record-themes-help = I temi dei gruppi di lavoro a cui appartiene; uno o due dicono più di sei.
record-themes-example = ad es. Eco-innovazione, Finanziamento
record-sectors = Settori
record-sectors-help = I settori a cui è destinata; se vale per tutti si lascia vuoto.
record-sectors-example = ad es. Fabbricazione di mobili
record-start = Inizio
record-start-help = Quando è iniziata o inizierà, con la precisione che si conosce: anno, mese o giorno.
record-start-example = ad es. 2021, 2021-03 oppure 2021-03-15
record-end = Fine
record-end-help = Quando è finita o finirà; se non è previsto un termine si lascia vuoto.
record-end-example = ad es. 2027-12-31
record-organisations = Organizzazioni
record-organisations-help = Ogni organizzazione coinvolta, una per riga, con il suo ruolo.
record-organisations-example = ad es. un’agenzia regionale di sviluppo come soggetto gestore
record-organisations-name = Nome
record-organisations-name-help = La denominazione ufficiale, con la sigla fra parentesi se è più conosciuta.
record-organisations-name-example = ad es. Agenzia regionale di sviluppo
record-organisations-role = Ruolo
record-organisations-role-help = Che cosa fa qui l’organizzazione; se ha due ruoli occupa due righe.
record-organisations-role-example = ad es. Ente finanziatore
record-organisations-helix = Componente della quadrupla elica
record-organisations-helix-help = A quale delle quattro componenti appartiene: imprese, ricerca, enti pubblici o società civile.
record-organisations-helix-example = ad es. Amministrazioni pubbliche
record-organisations-address = Sito web
record-organisations-address-help = La pagina iniziale del sito; comincia con https://.
record-organisations-address-example = ad es. https://agenzia.example
record-contact_role = A chi rivolgersi
record-contact_role-help = L’ufficio o la funzione che risponde alle domande; nessun nome di persona.
record-contact_role-example = ad es. Settore innovazione della Regione
record-sources = Fonti
record-sources-help = Ogni documento o pagina su cui si basa la scheda, una fonte per riga.
record-sources-example = ad es. un rapporto di valutazione con editore e anno
record-sources-title = Titolo
record-sources-title-help = Il titolo come compare sul documento o sulla pagina.
record-sources-title-example = ad es. Valutazione intermedia della misura voucher
record-sources-publisher = Editore
record-sources-publisher-help = Chi l’ha pubblicata; per una pagina web, l’organizzazione a cui appartiene il sito.
record-sources-publisher-example = ad es. Giunta regionale
record-sources-year = Anno
record-sources-year-help = L’anno di pubblicazione, non quello di cui si parla.
record-sources-year-example = ad es. 2023
record-sources-address = Indirizzo web
record-sources-address-help = Dove si può leggere; comincia con https://. Meglio un collegamento diretto.
record-sources-address-example = ad es. https://regione.example/valutazione.pdf
record-sources-supports = Che cosa documenta
record-sources-supports-help = I campi della scheda che si possono verificare in questa fonte.
record-sources-supports-example = ad es. Dotazione finanziaria, Risultati ottenuti
record-sources-seen = Come è stata letta
record-sources-seen-help = Se chi ha scritto la scheda l’ha letta tutta o in parte.
record-sources-seen-example = ad es. Letta in estratto
record-as_of = Dati aggiornati al
record-as_of-help = L’anno per il quale vale quanto è scritto; di solito quello della fonte più recente.
record-as_of-example = ad es. 2024
record-links = Collegamenti
record-links-help = Pagine utili a chi legge che non sono fonti di quanto è scritto.
record-links-example = ad es. il modulo di domanda
record-links-title = Che cosa si trova
record-links-title-help = Che cosa trova chi segue il collegamento.
record-links-title-example = ad es. Modulo di domanda e istruzioni
record-links-address = Indirizzo web
record-links-address-help = L’indirizzo web; comincia con https://.
record-links-address-example = ad es. https://regione.example/domanda
record-languages = Lingue dei documenti
record-languages-help = Le lingue in cui si possono leggere i documenti, qualunque sia quella della scheda.
record-languages-example = ad es. Italiano, Inglese
record-licence = Licenza
record-licence-help = La licenza con cui altri possono riutilizzare il testo della scheda.
record-licence-example = ad es. Creative Commons Attribuzione 4.0
record-relations = Schede collegate
record-relations-help = Le schede del catalogo con cui questa è in rapporto, una per riga.
record-relations-example = ad es. un bando che finanzia un’azione pilota
record-relations-relation = Relazione
record-relations-relation-help = Il rapporto con l’altra scheda, letto da questa a quella.
record-relations-relation-example = ad es. Finanzia
record-relations-record = Scheda
record-relations-record-help = L’altra scheda, da cercare per titolo o per chiave.
record-relations-record-example = ad es. programme-innovation-vouchers
record-findings = Risultati
record-findings-help = Gli indirizzi dei risultati di questa piattaforma che riguardano la scheda, uno per riga.
record-findings-example = ad es. il profilo di specializzazione della regione

record-objectives = Obiettivi
record-objectives-help = Che cosa deve cambiare, per chi ed entro quando; niente premesse di rito.
record-objectives-example = ad es. Portare 200 piccole imprese a un primo progetto con un ente di ricerca entro il 2027
record-instruments = Strumenti di intervento
record-instruments-help = Gli strumenti impiegati, dall’elenco CE-OCSE; solo quelli portanti, non tutti quelli che compaiono.
record-instruments-example = ad es. Voucher per l’innovazione
record-eco_activities = Attività di ecoinnovazione
record-eco_activities-help = Che cosa fa per l’ecoinnovazione; se non se ne occupa si lascia vuoto.
record-eco_activities-example = ad es. Simbiosi industriale
record-status = Stato di attuazione
record-status-help = A che punto è oggi, non come era stata programmata.
record-status-example = ad es. In vigore
record-budget = Dotazione finanziaria
record-budget-help = Risorse pubbliche in euro per l’intera durata; soltanto una cifra indicata da una fonte.
record-budget-example = ad es. 12000000
record-budget_note = Che cosa comprende la dotazione
record-budget_note-help = Che cosa comprende la cifra, quali anni, o che cosa dice la fonte quando non dà una cifra esatta.
record-budget_note-example = ad es. 2021-2027, esclusa la quota a carico delle imprese
record-budget_sources = Da dove vengono le risorse
record-budget_sources-help = I fondi che la finanziano, con le quote se sono note.
record-budget_sources-example = ad es. Fondo europeo di sviluppo regionale 50 per cento, Regione 50 per cento
record-governance = Governance
record-governance-help = Chi decide, chi consiglia, e come partecipano i portatori di interessi.
record-governance-example = ad es. Un comitato di indirizzo con Regione, imprese e università si riunisce due volte l’anno
record-legal_basis = Base giuridica
record-legal_basis-help = La legge o l’atto su cui si fonda, con numero e data.
record-legal_basis-example = ad es. Legge regionale sull’innovazione, con numero e anno
record-eligibility = Requisiti di ammissibilità
record-eligibility-help = Chi può chiedere e per quali spese, in parole semplici; va detto anche chi è escluso.
record-eligibility-example = ad es. Piccole imprese con sede in regione; spese di consulenza e di laboratorio
record-beneficiaries = Beneficiari
record-beneficiaries-help = Chi riceve direttamente il sostegno.
record-beneficiaries-example = ad es. Piccole imprese, Medie imprese
record-context_conditions = Condizioni di contesto
record-context_conditions-help = Che cosa, nell’economia e nelle istituzioni della regione, ha aiutato o ostacolato.
record-context_conditions-example = ad es. Una rete fitta di piccole imprese; nessuna grande università vicina
record-resources = Risorse necessarie
record-resources-help = Il personale, le risorse, gli spazi e le competenze che servono per gestirlo.
record-resources-example = ad es. Due persone a tempo pieno e un piccolo laboratorio
record-results = Risultati ottenuti
record-results-help = Che cosa ha prodotto finora, con le cifre e il loro anno se ci sono.
record-results-example = ad es. 40 imprese assistite nel 2023, metà per la prima volta
record-difficulties = Difficoltà incontrate
record-difficulties-help = Che cosa è andato storto o è stato più difficile del previsto; è da qui che gli altri imparano di più.
record-difficulties-example = ad es. Le imprese trovavano troppo lunga la domanda e rinunciavano
record-column-unit = Unità di misura
record-column-unit-help = In che cosa si contano i valori.
record-column-unit-example = ad es. imprese, per cento, tonnellate l’anno
record-column-year = Anno
record-column-year-help = L’anno per il quale vale il valore.
record-column-year-example = ad es. 2023
record-column-amount = Importo
record-column-amount-help = L’importo in euro, senza centesimi.
record-column-amount-example = ad es. 85000
record-column-access = Tipo di accesso
record-column-access-help = Il tipo di accesso che si offre o si cerca.
record-column-access-example = ad es. Accesso ai mercati
record-column-what = In concreto
record-column-what-help = Una cosa concreta, perché altri capiscano se fa al caso loro.
record-column-what-example = ad es. Una linea di prova per imballaggi riciclati
record-column-sectors = Settori
record-column-sectors-help = I settori interessati; se vale per tutti si lascia vuoto.
record-column-sectors-example = ad es. Fabbricazione di articoli in gomma e plastica
record-column-indicator = Indicatore
record-column-indicator-help = Che cosa si misura, in modo che un altro misurerebbe la stessa cosa.
record-column-indicator-example = ad es. Imprese al primo progetto di ricerca
record-column-baseline = Valore di partenza
record-column-baseline-help = Il valore prima di iniziare.
record-column-baseline-example = ad es. 12
record-column-source = Fonte
record-column-source-help = Dove si può verificare: documento e pagina.
record-column-source-example = ad es. Relazione annuale 2023, pagina 14
