own-data = Dati propri
own-data-of = Dati propri di { $name }
own-data-lead = Quello che l’organizzazione sa di sé, conservato qui perché i suoi redattori possano chiedere di nuovo senza rinviarlo. Lo vedono soltanto loro e gli amministratori; nulla viene pubblicato, e nessun altro vede le risposte che ne derivano.
own-data-private = Lo vedono soltanto i redattori di { $organisation } e gli amministratori.
own-data-none = Per ora non c’è nulla.
own-data-kept-ones = Conservati
own-data-send = Conserva un file
own-data-kind = Di che cosa parla?
own-kind-firms = Imprese con i loro luoghi
own-kind-firms-help = Una per riga, con le colonne “latitude” e “longitude” (in gradi) e “industry” (NACE); “employees” e “name” se le hai.
own-kind-firms-rows = { $n ->
    [one] un’impresa
   *[other] { $n } imprese
}
own-column-name = Nome
own-column-latitude = Latitudine
own-column-longitude = Longitudine
own-column-industry = Settore (NACE)
own-column-employees = Addetti
own-data-file = File
own-data-file-help = Vedi che cosa contiene prima che sia conservato qualcosa.
own-data-size-firms = CSV o Excel (.xlsx), 20.000 righe al massimo.
own-data-name = Nome
own-data-name-help = Quello con cui lo troveranno i tuoi colleghi. Se lo lasci vuoto, si chiama come il file.
own-data-look = Vedi che cosa contiene
own-data-no-file = Scegli un file.
own-data-large = Il file supera { $most } megabyte: dividilo.
own-data-version = Versione { $number } del { $at }
own-data-log = Che cosa è stato fatto
own-data-log-version = versione { $number }, { $file }
own-data-act-kept = Conservato
own-data-act-replaced = Nuova versione
own-data-act-undone = Versione ritirata
own-data-act-deleted = Eliminato
own-data-col-at = Quando
own-data-col-act = Che cosa
own-data-col-by = Chi
own-data-col-version = Versione
own-data-somebody = qualcuno il cui account non c’è più
own-data-holds = Che cosa contiene { $name }
own-data-faulty = { $n ->
    [one] C’è un errore nel file. Non è stato conservato nulla.
   *[other] Ci sono { $n } errori nel file. Non è stato conservato nulla.
}
own-data-mended = Scegli il file corretto
own-data-clean = { $rows }, nessun errore. Non è ancora conservato nulla.
own-data-as = Sarà conservato come «{ $name }» per i redattori di { $organisation }.
own-data-instead = Sarà la nuova versione di «{ $name }» di { $organisation }. Potrai tornare a quella in uso adesso.
own-data-keep = Conserva
own-data-other = Scegli un altro file
own-data-columns = Colonne riconosciute
own-data-passed-over = Non considerate:
own-data-first = { $n ->
    [one] La prima riga
   *[other] Le prime { $n } righe
}
own-data-kept = «{ $name }» è conservato per { $organisation }.
own-data-file-name = File
own-data-content = Impronta del contenuto
own-data-ask = Fai una domanda
own-data-download = Scarica (CSV)
own-data-versions = Versioni
own-data-in-use = in uso
own-data-replace = Metti al suo posto un file più recente
own-data-replace-note = Diventa la nuova versione. Si può tornare alle dieci più recenti.
own-data-undo = Ritira questa versione
own-data-undo-sure = Ritirare la versione in uso di «{ $name }»?
own-data-undo-warn = La versione { $number } ({ $file }) sarà eliminata e tornerà in uso la versione { $before } ({ $old }).
own-data-undo-warn-all = La versione { $number } ({ $file }) è l’unica: con essa se ne va tutto l’insieme di dati.
own-data-undo-yes = Ritirala
own-data-undone = Ritirata: di «{ $name }» è di nuovo in uso la versione { $version }.
own-data-undone-all = Ritirata: «{ $name }» non è più conservato.
own-data-delete = Elimina
own-data-delete-sure = Eliminare «{ $name }»?
own-data-delete-warn = Tutte le sue versioni e le risposte che ne derivano spariranno per sempre. Non si può annullare.
own-data-delete-yes = Elimina
own-data-deleted = «{ $name }» e tutto ciò che ne deriva è eliminato.
own-data-no = Lascia tutto com’è
own-file-at = Riga { $row }, colonna { $column }: «{ $value }». { $advice }
firms-no-column = In { $name } mancano le colonne: { $columns }. La prima riga deve nominare latitude, longitude e industry; possono esserci employees e name.
firms-none = { $name } non contiene imprese. Scrivi un’impresa per riga sotto l’intestazione.
firms-cell-wrong = Non è un numero da { $low } a { $high }. Scrivine uno, con il punto o la virgola prima dei decimali.
firms-cell-grouped = Potrebbero essere migliaia o decimali. Scrivi il numero senza punti né virgole.
firms-industry-wrong = Non è un codice NACE come C25 o 25.62. Scrivi il codice o lascia vuota la cella.
firms-unplaced = { $n ->
    [one] A un’impresa manca il luogo o il settore. È conservata, ma esclusa dalle distanze.
   *[other] A { $n } imprese manca il luogo o il settore. Sono conservate, ma escluse dalle distanze.
}
not-allowed-own-data = Soltanto i redattori dell’organizzazione ne conservano, sostituiscono ed eliminano i dati propri.
not-now-own-faults = Il file contiene errori. Correggili e sceglilo di nuovo: non è stato conservato nulla.
not-now-own-same = Questo file dice esattamente quello che dice la versione in uso. Non è cambiato nulla.
not-now-own-name = Scegli un nome.
not-now-own-name-taken = Ce n’è già uno che si chiama «{ $name }». Scegli un altro nome, oppure metti il file al suo posto nella sua pagina.
not-now-own-many = Un’organizzazione conserva al massimo { $most } insiemi di dati. Eliminane prima uno.
not-now-own-nothing = Non c’è una versione in uso.
cli-own = Dati che un’organizzazione conserva per sé: conservare, elencare, ritirare, eliminare
cli-own-keep = Conserva un file per un’organizzazione, oppure elenca tutti i suoi errori
cli-own-list = I dati conservati: numero, organizzazione, nome, versione
cli-own-undo = Ritira la versione in uso
cli-own-delete = Elimina un insieme di dati con tutte le sue versioni
cli-own-file = CSV o XLSX; per le imprese: latitude, longitude, industry (NACE), employees, name; le cifre si leggono come dicono le intestazioni
cli-own-organisation = Chiave dell’organizzazione, come nell’indirizzo della sua pagina
cli-own-name = Come si chiama; se ce n’è già uno con questo nome, riceve una nuova versione
cli-own-kind = Di che cosa parla il file: firms (imprese con i loro luoghi) o figures (cifre per regione e settore)
cli-own-dry = Di’ che cosa si conserverebbe, e non conservare nulla
cli-own-by = Indirizzo e-mail dell’account che agisce; altrimenti il primo amministratore
cli-own-number = Numero dell’insieme di dati, come lo dice distretto own list
cli-own-yes = Non chiedere conferma
cli-own-sure = Eliminare «{ $name }» con tutte le sue versioni?
cli-own-no-organisation = Non c’è un’organizzazione { $given }. Prendi la chiave dall’indirizzo della sua pagina.
cli-own-no-kind = Non c’è un tipo { $given }; c’è: { $names }.
cli-own-no-number = Non ci sono dati con il numero { $number } che questa persona possa vedere.
cli-own-holds = { $file }: { $rows }; colonne { $columns }
cli-own-passed-over = Non considerate: { $columns }
cli-own-wrong = { $n ->
    [one] C’è un errore. Non è stato conservato nulla.
   *[other] Ci sono { $n } errori. Non è stato conservato nulla.
}
cli-own-kept = Conservato con il numero { $number }: { $name }, versione { $version }.
cli-own-line = { $number }  { $organisation }  { $name }  versione { $version }  { $rows }  { $at }
cli-own-none = Non c’è nulla di conservato.
cli-own-undone = Ritirata: di { $name } è di nuovo in uso la versione { $version }.
cli-own-undone-all = Ritirata: { $name } non è più conservato.
cli-own-deleted = Eliminato: { $name }.
data-kind-catalogue-owndataversion = Versioni dei dati propri di un’organizzazione inviate da te
data-kind-catalogue-owndataentry = Righe su di te nel registro dei dati propri di un’organizzazione
own-data-as-figures-why = Anche senza luoghi le imprese si possono sommare per regione e settore, se una colonna dice in quale regione è ciascuna.
own-data-as-figures = Invia invece il file come cifre
