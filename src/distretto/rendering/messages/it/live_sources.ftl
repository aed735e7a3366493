cli-source = Fonti vive: scarica le tabelle di chi le pubblica, o prendile da un file, e conservale come nuove versioni
cli-source-list = Tutte le fonti: che cosa contengono, a quali condizioni, che cosa diventano
cli-source-fetch = Scarica fonti da chi le pubblica, o prendine una da un file
cli-source-status = Quando è stata chiesta ogni fonte, che cosa se ne conserva, che cosa è andato storto l’ultima volta
cli-source-ask = Chiedi a chi pubblica se c’è qualcosa di più nuovo, senza scaricarlo
cli-source-name = Una fonte, o più d’una, con il nome che ha in distretto source list
cli-source-since = Chiedi gli anni da questo in poi
cli-source-older = Prendi anche un file il cui anno più recente viene prima del più recente che c’è già
cli-source-file = Prendi questo file invece di chiedere a chi pubblica. Più volte se una fonte ha più tabelle
source-heading-name = Fonte
source-terms = Condizioni
source-terms-boundaries = © EuroGeographics per i confini amministrativi; puoi riusarli con questa riga, non a fini commerciali.
source-terms-unconfirmed = Leggile sulla pagina di chi pubblica; ciò che scarichi resta su questo computer.
source-heading-publisher = Fornitore
source-heading-version = Versione conservata
source-heading-reached = Ultima risposta
source-heading-rows = Righe o byte
source-heading-checksum = Impronta
source-heading-stands = A che punto è
web-about-sources = Fonti aggiornate dal vivo
web-about-sources-note = A quali fornitori questa installazione ha chiesto dati più recenti, e che cosa è arrivato. La pagina di ogni insieme di dati dice che cosa una nuova edizione ha cambiato.
source-becomes-nothing = Si conserva com’è
source-becomes-dataset = Diventa { $dataset }
source-way-table = si scarica per tabella e anno
source-way-file = si scarica come un solo file
source-way-hand = la dai tu come file
source-what-sbs-regional = Addetti, unità locali e salari per regione NUTS 2 e NACE, fino al 2020
source-what-sbs-national = Imprese, fatturato, valore aggiunto, salari e addetti per Paese e NACE, fino al 2020
source-what-lfs-regional = Occupati per regione NUTS 2, ramo ed età
source-what-employment-nuts3 = Occupati per regione NUTS 3 e ramo, dai conti regionali
source-what-regional-indicators = R&S, prodotto, occupazione, disoccupazione e istruzione per regione NUTS 2
source-what-patents-epo = Domande all’Ufficio europeo dei brevetti per regione
source-what-graduates = Diplomati e laureati per Paese, livello e campo di studi
source-what-rd-regional = Spesa in R&S per regione NUTS 2 e settore che la svolge
source-what-sbs-regional-2021 = Unità locali e addetti per regione NUTS 2 e NACE, dal 2021, con le nuove regole delle statistiche sulle imprese
source-what-figaro = Tavole input-output internazionali, industria per industria: il CSV di un anno, a matrice o in elenco
source-what-nuts-geometry = Confini delle regioni NUTS 2
source-what-cordis-h2020 = Progetti e partecipazioni di Orizzonte 2020
source-what-cordis-horizon = Progetti e partecipazioni di Orizzonte Europa
source-what-esco-occupations = Professioni di ESCO e gruppi ISCO in inglese, dal download della classificazione (CSV)
source-what-esco-skills = Competenze e conoscenze di ESCO, con l’indicazione di quelle verdi e digitali, dai download di classificazione e relazioni
source-what-esco-relations = Quali competenze servono alle professioni di ESCO, dai download di classificazione e relazioni
source-what-lfs-occupation = Occupati per Paese, settore e professione
source-what-energy-shares = Quote di energia rinnovabile e fossile per Paese
source-what-oecd-icio = Tavole input-output internazionali: il CSV di un anno
source-what-cluster-organisations = Organizzazioni di cluster, come le esporta la piattaforma
source-what-policy-database = Politiche di innovazione dei Paesi, dall’indagine CE-OCSE
source-what-keep = Progetti Interreg e loro partner: l’esportazione di keep.eu, una cartella di lavoro o i suoi fogli in CSV
source-what-innovation-scoreboard = Quadro di valutazione regionale dell’innovazione: l’indice sintetico di ogni regione, dalla sua banca dati (XLSX o CSV)
source-what-s3-priorities = Priorità delle strategie di specializzazione intelligente delle regioni
source-what-kohesio = Progetti della politica di coesione: il suo file dei progetti di un Paese (CSV), o più file insieme
source-what-eco-innovation-index = Indice di eco-innovazione dei Paesi: una tabella CSV con le colonne geo, time e value
source-unchanged = { $name }: niente di nuovo. È arrivato il contenuto della versione { $version }, quindi non ce n’è una nuova.
source-kept-records = { $rows ->
    [one] { $name }: un valore conservato come { $dataset }, versione { $version }.
   *[other] { $name }: { $rows } valori conservati come { $dataset }, versione { $version }.
}
source-beside-records = Prima: versione { $version }.
source-kept = { $rows ->
    [one] { $name }: una cifra conservata come { $dataset }, versione { $version }, { $years }.
   *[other] { $name }: { $rows } cifre conservate come { $dataset }, versione { $version }, { $years }.
}
source-kept-raw = { $bytes ->
    [one] { $name }: un byte conservato com’è arrivato, con la sua origine, in { $path }. Nessuna domanda lo legge ancora.
   *[other] { $name }: { $bytes } byte conservati come sono arrivati, con la loro origine, in { $path }. Nessuna domanda li legge ancora.
}
source-beside = { $rows ->
    [one] Prima: versione { $version } con una cifra, { $years }.
   *[other] Prima: versione { $version } con { $rows } cifre, { $years }.
}
source-years-came = Anni nuovi: { $years }.
source-went = Non sono nella nuova versione: { $n ->
    [one] una cifra
   *[other] { $n } cifre
  } della versione { $version }{ $areas ->
    [0] .
    [one] , con un’intera area.
   *[other] , con { $areas } intere aree.
  }
source-years-went = Anni che non ci sono più: { $years }.
source-see-changes = Che cosa è cambiato, cifra per cifra: { $command }
source-partial = La nuova versione ha solo questi anni, e ora le domande leggono lei. Per tornare alla precedente, elimina { $path }.
source-failed = Non è stato possibile scaricare { $name }: { $sentence }
source-still = Le domande continuano a leggere { $dataset }, versione { $version }.
source-by-hand = A mano: scaricala da { $page } e passala con { $command }.
source-never-asked = Nessuna fonte è stata ancora chiesta. distretto source list mostra quali ci sono.
source-not-asked = { $n ->
    [0] Tutte le fonti sono state chieste.
    [one] Una fonte non è stata ancora chiesta.
   *[other] { $n } fonti non sono state ancora chieste.
}
source-count = { $n }
source-stands-new = nuova all’ultima richiesta
source-stands-unchanged = niente di nuovo all’ultima richiesta
source-stands-newer = c’è qualcosa di più nuovo, al più tardi dal { $day }
source-stands-newest = niente di più nuovo il { $day }
source-silent = { $n ->
    [one] Di una fonte non si sa se c’è qualcosa di più nuovo.
   *[other] Di { $n } fonti non si sa se c’è qualcosa di più nuovo.
}
source-not-told = { $name } non dice se ha qualcosa di più nuovo: { $sentence }
source-no-such = Non c’è una fonte { $given }. Le più vicine: { $nearest }. Tutte: { $command }
source-none-such = Non c’è una fonte { $given }, né una con un nome simile. Tutte: { $command }
source-no-name = Indica la fonte che vuoi scaricare. Tutte: { $command }
source-since-wrong = { $given } non è una data: scrivi 2015 o 2015-06-30.
source-since-whole = { $name } è un file intero, senza scelta degli anni: togli --since.
source-trouble-offline = { $host } non si raggiunge ({ $reason }).
source-trouble-proxy = Il proxy davanti a { $host } ha rifiutato ({ $reason }).
source-trouble-silent = { $host } non ha risposto in tempo.
source-trouble-cut = La risposta di { $host } si è interrotta ({ $reason }). Il prossimo tentativo riprende da lì, se chi pubblica lo permette.
source-trouble-busy = { $host } è occupato (HTTP { $status }). Riprova più tardi.
source-trouble-later = { $host } chiede di tornare fra { $seconds } s (HTTP { $status }).
source-trouble-refused = { $host } ha risposto HTTP { $status }: { $reason }.
source-trouble-gone = { $host } non ha più { $address } (HTTP { $status }).
source-trouble-older = L’anno più recente di { $file } è il { $year }, ma { $dataset } ha già il { $newest }: le domande leggerebbero cifre più vecchie al posto di quelle nuove. Se lo vuoi, aggiungi --older.
source-trouble-page = { $host } ha mandato una pagina web al posto dei dati: forse c’è di mezzo un accesso o un firewall.
source-trouble-empty = { $host } non ha cifre per quello che è stato chiesto.
source-trouble-too-big = { $host } non dà risposte così grandi, nemmeno per un solo anno.
source-trouble-form = { $file } non è quello che viene pubblicato: { $reason }.
source-trouble-dimension = La tabella pubblicata non ha più { $missing }; ha { $found }.
source-trouble-table = Non si adatta all’insieme di dati: { $reason }.
source-trouble-address = { $given } non è un indirizzo web.
source-trouble-running = { $name } è già in corso di scaricamento in un altro processo.
source-trouble-by-hand = { $name } non ha un indirizzo che un programma possa scaricare.
