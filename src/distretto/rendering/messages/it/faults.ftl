# Che cosa non va in un campo di una scheda, e che cosa fare
fault-needed = { $label }: manca, e senza la scheda non si può pubblicare.
fault-needed-in-line = { $label }: una riga iniziata lo richiede. Va completata, oppure svuotata per intero; quanto è scritto intanto resta.
fault-needed-source = { $label }: serve almeno una fonte, con titolo ed editore, perché chi legge possa verificare quanto è scritto.
fault-unknown-field = { $label }: questo tipo di scheda non ha un campo «{ $field }». Va tolto, o va controllato come è scritto.
fault-list = { $label }: qui serve un elenco, anche se con una voce sola.
fault-text = { $label }: qui serve un testo.
fault-one-line = { $label }: va scritto su una riga sola. Basta togliere gli a capo.
fault-too-long = { $label }: testo troppo lungo. Il massimo è di { $most } caratteri, ora sono { $now }.
fault-too-short = { $label }: testo troppo breve. Servono almeno { $least } caratteri, per ora { $now }.
fault-number = { $label }: qui serve un numero, in sole cifre.
fault-whole-number = { $label }: qui serve un numero intero.
fault-at-least = { $label }: il valore non può essere inferiore a { $low }.
fault-between = { $label }: il valore deve stare fra { $low } e { $high }.
fault-unknown-code = { $label }: «{ $value }» non è nell’elenco. L’elenco ha { $n } voci, per esempio { $nearest }.
fault-unknown-code-among = { $label }: «{ $value }» non è nell’elenco. È una di queste: { $nearest }.
fault-unknown-code-nearest = { $label }: «{ $value }» non è nell’elenco. Forse si intendeva { $nearest }?
fault-day = { $label }: «{ $value }» non è una data. Anno, mese o giorno si scrivono 2024, 2024-05 o 2024-05-31.
fault-day-month = { $label }: in «{ $value }» il mese { $month } non esiste. Una data si scrive anno, mese, giorno: 2024-05-31; oppure solo 2024-05, o 2024.
fault-day-day = { $label }: in «{ $value }» il giorno { $day } non esiste; quel mese ha { $last } giorni. Una data si scrive anno, mese, giorno: 2024-05-31; oppure solo 2024-05, o 2024.
fault-line-twice = { $label }: lo dice già la riga { $first }. Va cambiata una delle due, o tolta.
fault-moment = { $label }: «{ $value }» non è una data con ora e fuso orario. Si scrive 2024-05-31T12:00[Europe/Rome].
fault-web = { $label }: «{ $value }» non è un indirizzo web. Comincia con https:// o http:// e non contiene spazi.
fault-finding = { $label }: «{ $value }» non è l’indirizzo di un risultato. Va copiato l’indirizzo della sua pagina, o vanno indicati i 64 caratteri del suo nome.
fault-yes-no = { $label }: si risponde sì o no; se non è noto, si lascia vuoto.
fault-record = { $label }: «{ $value }» non è la chiave di una scheda. Una chiave ha lettere minuscole, cifre e trattini, come practice-living-labs.
fault-end-before-start = { $label }: viene prima dell’inizio ({ $start }). Va cambiata una delle due date.
fault-high-below-low = { $label }: è inferiore all’intensità minima ({ $low }). Va cambiato uno dei due valori.

# Chi può fare che cosa
not-allowed-edit = Questa scheda la possono modificare soltanto chi l’ha scritta e i redattori dell’organizzazione a cui appartiene. Quello che sai lo puoi aggiungere come proposta: decidono loro.
not-allowed-admin = Qui entra soltanto chi amministra questa installazione. Quello che scrivi e curi è nella tua pagina.
not-allowed-organisation = Il suo account non scrive per { $organisation }. Chi ne è responsabile può abilitarlo.
not-allowed-publish = Senza revisione pubblica soltanto un amministratore. La scheda va inviata in revisione.
not-allowed-confirm = La conferma spetta ai redattori delle organizzazioni che operano nella Regione della scheda, dopo che un amministratore ha verificato l’organizzazione. Un amministratore conferma solo se è uno di loro. Una scheda validata non richiede conferma.
not-allowed-hand-over = Si può cedere soltanto ciò che si può modificare, e soltanto a un’organizzazione per cui si scrive. Un amministratore può cederla a qualunque organizzazione.
not-allowed-comment = I commenti sono riservati ai redattori della scheda e a chi la sta esaminando.
not-allowed-judge = Questo passaggio spetta ad altri: { $step }. Nessuno giudica ciò che ha scritto.

# Che cosa dovrebbe accadere prima
not-now-in-review = La scheda è già in revisione. Si può attendere il parere, oppure ritirarla.
not-now-no-workflow = Per questo tipo di scheda non è prevista una revisione. La deve attivare un amministratore.
not-now-not-in-review = La scheda non è in revisione, o il passaggio è stato deciso nel frattempo.
not-now-not-published = La scheda non è pubblicata: non c’è nulla da ritirare.
not-now-other-record = Quella versione appartiene a un’altra scheda.
not-now-empty-comment = Il commento è vuoto. Va scritto che cosa cambiare, e perché.
not-now-reason = Serve una motivazione di almeno { $least } caratteri: la leggerà chi ha scritto la scheda.

# Che cosa non va in un file da importare
fault-unknown-heading = Nessun campo si chiama «{ $value }». Eliminare la colonna o confrontarne l’intestazione con il file vuoto.
fault-unknown-heading-nearest = Nessun campo si chiama «{ $value }». Si intendeva { $names }?
fault-heading-twice = «{ $value }» e «{ $other }» sono lo stesso campo. Tenere una sola delle due colonne.
fault-no-kind = «{ $value }» non è un tipo di scheda. I tipi sono: { $names }.
fault-other-kind = La scheda «{ $value }» è di un altro tipo: { $kind }.
fault-twice = «{ $value }» compare già alla riga { $row }. Tenere una sola delle due righe.
fault-not-yours = La scheda «{ $value }» appartiene ad altri e non si può modificare. Per aggiungerne una propria, darle un’altra chiave o nessuna.
fault-in-review = La scheda «{ $value }» è in revisione. Attendere il parere oppure ritirarla.
fault-no-organisation = Non esiste un’organizzazione con la chiave «{ $value }».
fault-line-of-nothing = La riga appartiene alla scheda «{ $value }», che non compare nel file. Controllare la chiave.
fault-not-json = { $label }: il contenuto comincia come JSON ma non si riesce a leggerlo. Controllare parentesi e virgolette, oppure scrivere ogni riga come { $columns }, con { $between } tra una riga e l’altra.
fault-too-many-columns = { $label }: la riga { $line } ha { $now } parti. L’ordine è: { $columns }.
not-allowed-import = Per importare occorre accedere.
not-allowed-undo = Un’importazione può essere annullata da chi l’ha fatta o da un amministratore.
not-allowed-token = Un token è creato e revocato dal suo titolare.
not-now-nothing-to-import = Il catalogo contiene già tutto questo: non c’è nulla da importare.
not-now-undone = Questa importazione è già stata annullata.
not-now-token-name = Indicare a che cosa serve il token.
not-now-many-tokens = Ci sono già { $most } token. Revocarne uno che non serve più.
