# Che cosa non va, e che cosa fare
error-did-you-mean = Forse si intendeva { $nearest }?
error-there-are = Possibile: { $nearest }.
error-unanswered-title = Ancora senza risposta

error-unknown-analysis-title = Analisi inesistente
error-unknown-analysis = Non c’è nessuna analisi «{ $given }».
error-unknown-theme-title = Tema inesistente
error-unknown-theme = Non c’è nessun tema «{ $given }».
error-unknown-region-title = Regione inesistente
error-unknown-region = Nessuna regione si chiama «{ $given }».
error-unknown-area-title = Area inesistente
error-unknown-area = Nessuna regione, nessun paese e nessuna area si chiama «{ $given }».
error-unknown-industry-title = Settore inesistente
error-unknown-industry = Nessun settore e nessun gruppo di settori si chiama «{ $given }».
error-unknown-industry-group-title = Settori inesistenti
error-unknown-industry-group = Nessun settore e nessun gruppo di settori si chiama «{ $given }».
error-unknown-edition-title = Edizione inesistente
error-unknown-edition = Non c’è nessuna edizione NUTS «{ $given }».
error-overlapping-title = Una parte sta dentro un’altra
error-overlapping = In «{ $given }», { $inner } sta dentro { $outer } e conterebbe due volte. Va tolto uno dei due.
error-named-twice-title = Una parte è scritta due volte
error-named-twice = In «{ $given }», { $inner } è scritto due volte. Ne basta una.
error-malformed-title = L’indirizzo non si legge
error-malformed = «{ $given }» non si legge: { $reason }.
error-malformed-too-long = è troppo lungo
error-malformed-too-many = ha troppe parti
error-malformed-empty = manca una parte
error-malformed-name = il nome ha un segno non ammesso
error-malformed-share = una quota è un numero maggiore di 0 e non oltre 1, come in C20*0.3
error-unknown-dataset-title = Dati inesistenti
error-unknown-dataset = Qui non c’è nessun insieme di dati «{ $given }».
error-damaged-data-title = Un file dei dati è danneggiato
error-damaged-data = I dati non si possono leggere: { $reason }. Va reinstallato il pacchetto, o ricaricato l’insieme di dati.
error-wrong-source-title = Un file scaricato non è come dovrebbe
error-wrong-source = L’osservatorio non è stato costruito e quello che c’era resta. { $reason }
error-unknown-table-title = Tabella inesistente
error-unknown-table = Questo risultato non ha una tabella «{ $given }».
error-unknown-figure-title = Figura inesistente
error-unknown-figure = Questo risultato non ha una figura «{ $given }».
error-unknown-finding-title = Risultato inesistente
error-unknown-finding = Qui non è conservato nessun risultato con il nome «{ $given }». Il nome di un risultato è la sua impronta: ne bastano i primi otto caratteri.
error-unknown-page-title = Qui non c’è niente
error-unknown-page = A questo indirizzo non c’è niente.
error-cannot-answer-title = I dati non arrivano a questa domanda
error-not-a-reproduction-file-title = Non è un file di riproduzione
error-not-a-reproduction-file = «{ $given }» non è un file di riproduzione di Distretto, o gliene manca una parte. Si scarica dalla pagina di un risultato e il suo nome finisce in .distretto.zip.

error-wrong-parameters-title = { $count ->
    [one] Un valore non va bene
   *[other] { $count } valori non vanno bene
}
error-parameter-missing = { $label }: manca, e senza non si può rispondere.
error-parameter-area = { $label }: nessuna regione, nessun paese e nessuna area si chiama «{ $given }».
error-parameter-overlapping = { $label }: in «{ $given }», { $inner } sta dentro { $outer } e conterebbe due volte. Va tolto uno dei due.
error-parameter-named-twice = { $label }: in «{ $given }», { $inner } è scritto due volte. Ne basta una.
error-parameter-malformed = { $label }: «{ $given }» non si legge: { $reason }.
error-parameter-industries = { $label }: nessun settore e nessun gruppo di settori si chiama «{ $given }».
error-parameter-number = { $label }: «{ $given }» non è un numero.
error-parameter-bounds = { $label }: { $given } è fuori dai limiti, da { $low } a { $high }.
error-parameter-choice = { $label }: «{ $given }» non è fra le scelte possibili.
error-parameter-no-area = Questa domanda riguarda tutte le regioni: qui non c’è il parametro «region».
error-parameter-same-area = { $label }: «{ $given }» è l’area stessa della domanda. Va confrontata con un’altra.
error-parameter-unknown = Qui non c’è nessun parametro «{ $parameter }».

error-method-not-allowed-title = Sola lettura
error-method-not-allowed = Questo indirizzo si legge e non si scrive: { $method } qui non è possibile.
error-bad-request-title = La richiesta non è scritta bene
error-bad-request = Non è stato possibile leggere la richiesta: { $reason }
error-paging = { $name } è un numero intero da { $low } a { $high }; «{ $given }» non lo è.
error-language = Qui non c’è la lingua «{ $given }».
error-format = Qui non c’è il formato «{ $given }».
error-not-a-number = «{ $given }» non è un numero.
error-unexpected-title = Un errore nostro
error-unexpected = È successo qualcosa che non doveva succedere. È stato annotato e niente è stato modificato.
