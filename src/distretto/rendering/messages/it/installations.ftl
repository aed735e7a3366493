# Altre installazioni seguite, nella pagina e dalla riga di comando.
cli-follow = Le altre installazioni di cui si segue il catalogo pubblico
cli-follow-add = Segui un’installazione da ora in poi e ricevine il catalogo
cli-follow-list = Le installazioni seguite, e come sta ciascuna
cli-follow-fetch = Ricevi le novità; un server lo fa da sé una volta al giorno
cli-follow-remove = Non seguire più un’installazione e dimentica ciò che ne è arrivato
cli-follow-address = Il suo indirizzo, per esempio https://observatory.example.org; va bene anche quello di una sua pagina
cli-follow-name = Il suo nome o indirizzo, come lo dice «distretto follow list»
cli-follow-name-or-all = Il suo nome o indirizzo; senza, tutte
cli-follow-called = Come si chiama qui; senza, il nome del suo host
cli-follow-private = Il suo indirizzo può trovarsi in una tua rete o su questa macchina
cli-follow-by = L’amministratrice o l’amministratore che lo fa; senza, non si nomina nessuno
cli-follow-yes = Non chiedere conferma
cli-follow-added = «{ $name }» ({ $address }) è ora tra le installazioni seguite.
cli-follow-fetched = { $name }: { $new ->
    [one] { $new } scheda nuova
   *[other] { $new } schede nuove
}, { $changed } cambiate, { $withdrawn } non più presenti; { $findings ->
    [one] { $findings } risultato
   *[other] { $findings } risultati
}.
cli-follow-unchanged = { $name }: là non è cambiato nulla.
cli-follow-left-out = { $n ->
    [one] { $n } riga è rimasta fuori, perché non è una scheda come le conosce questa installazione. La pagina di ciò che si segue la indica.
   *[other] { $n } righe sono rimaste fuori, perché non sono schede come le conosce questa installazione. La pagina di ciò che si segue indica le prime.
}
cli-follow-findings-missing = { $n ->
    [one] { $n } risultato citato là non viene fornito, o non è quello indicato dal suo hash. Non è stato accolto.
   *[other] { $n } risultati citati là non vengono forniti, o non sono quelli indicati dai loro hash. Non sono stati accolti.
}
cli-follow-failed = { $name }: { $sentence } Ciò che era già arrivato è rimasto com’era.
cli-follow-line = { $name }  { $address }: { $records ->
    [one] { $records } scheda
   *[other] { $records } schede
}, { $conflicts ->
    [one] { $conflicts } conflitto
   *[other] { $conflicts } conflitti
}, { $findings ->
    [one] { $findings } risultato
   *[other] { $findings } risultati
}; ultima risposta: { $at }
cli-follow-never = mai
cli-follow-none = Non si segue nessuna installazione. Con «distretto follow add INDIRIZZO» se ne comincia a seguire una.
cli-follow-not-followed = «{ $given }» non è tra le installazioni seguite, che sono: { $known }
cli-follow-sure = Dimenticare «{ $name }» e { $n ->
    [one] la scheda
   *[other] le { $n } schede
} che ne sono arrivate? Le bozze che ne sono nate restano.
cli-follow-removed = «{ $name }» non è più seguita.
cli-follow-search = Le schede delle installazioni seguite, per parole e tipo
cli-follow-words = Parole da cercare; senza, tutte le schede
cli-follow-kind = Solo di questo tipo
cli-follow-limit = Al massimo tante
cli-follow-no-kind = Il tipo «{ $given }» non esiste. Ci sono: { $kinds }
cli-follow-found = { $n ->
    [0] Nelle installazioni seguite non c’è nulla che corrisponda.
    [one] Una scheda.
   *[other] { $n } schede.
}
cli-follow-pause = Non scaricare più nulla in automatico da un’installazione; ciò che ne è arrivato resta
cli-follow-resume = Scarica di nuovo una volta al giorno da un’installazione in pausa
cli-follow-is-paused = { $name } è in pausa.

follow-no-address = «{ $given }» non è l’indirizzo di un’installazione. Comincia con https:// o http:// e indica un host, senza utente né password.
follow-own-address = { $site } è questa installazione, o così dice di sé. Seguine un’altra; se invece è un’altra, non ha impostato il suo SITE_ADDRESS.
follow-unknown-host = Host sconosciuto: { $site }. Controlla com’è scritto l’indirizzo e se questa macchina è collegata alla rete.
follow-not-public = { $site } si trova in una rete privata o su questa macchina. Aggiungilo con --allow-private se sai di chi è.
follow-unreachable = { $site } non si raggiunge, o ha interrotto la sua risposta.
follow-slow = { $site } non ha risposto entro { $seconds } secondi.
follow-redirects = { $site } rimanda da un indirizzo all’altro senza fine.
follow-elsewhere = { $site } rimanda a un altro posto. Si interroga soltanto il suo host; se si è trasferita, aggiungi l’altro indirizzo.
follow-status = { $status ->
    [404] { $site } non ha nulla in { $path } (stato 404). È un’installazione di Distretto, e l’indirizzo è quello giusto?
   *[other] { $site } risponde a { $path } con lo stato { $status }.
}
follow-other-type = { $site } risponde a { $path } con qualcosa che non sono dati, forse una pagina web. È un’installazione di Distretto?
follow-too-large = { $site } risponde a { $path } con più di { $most } MB. Non si leggono.
follow-all-too-large = Il suo catalogo supera i { $most } MB. Non si legge.
follow-not-json = La risposta non è JSON che si possa leggere senza rischi.
follow-no-catalogue = La risposta non descrive un catalogo. È un’installazione di Distretto?
follow-torn = Il file «{ $kind }» di { $site } non è quello descritto dalla sua dimensione e dal suo hash. Forse è cambiato nel frattempo: riprova.
follow-too-many = Fornisce più di { $most } schede. Non se ne accolgono così tante.
follow-no-finding = Ciò che fornisce come risultato { $finding } non lo è.
follow-other-finding = Ciò che fornisce come risultato { $finding } ha un altro hash.
follow-line-too-long = Questa riga è più lunga di qualunque scheda.
follow-line-no-record = Questa riga non è una scheda con una chiave, una lingua e il tipo del suo file.
fault-twice-received = La stessa scheda compare due volte nel file.
not-now-followed-already = «{ $name }» è già tra le installazioni seguite. «distretto follow list» le mostra.
not-now-many-installations = Si seguono già { $most } installazioni: di più non si può.
not-now-fetching = «{ $name }» viene interrogata proprio ora.
not-now-followed-no-more = Nel frattempo «{ $name }» non è più seguita.
not-now-taken-over = Ne è già stata fatta una bozza: { $record }.
not-allowed-follow-installations = Soltanto chi amministra decide quali installazioni seguire.
not-allowed-decide-followed = Soltanto chi revisiona decide che la nostra scheda resti com’è.

followed-title = Da altre installazioni
followed-lead = Schede pubblicate da altri, con la loro origine e le loro condizioni d’uso. Qui nessuno le ha revisionate, e nessuna cambia una scheda nostra.
followed-none = Non si segue ancora nessuna installazione.
followed-none-how = Chi amministra questa installazione comincia da qui, dopo l’accesso, oppure dalla riga di comando. Poi il catalogo pubblico viene scaricato una volta al giorno.
followed-them = Installazioni seguite
followed-column-name = Installazione
followed-column-records = Schede
followed-column-reached = Ultima risposta
followed-column-terms = Condizioni d’uso
followed-counted = { $records ->
    [one] { $records } scheda
   *[other] { $records } schede
}, { $findings ->
    [one] { $findings } risultato
   *[other] { $findings } risultati
}
followed-never = mai
followed-trouble = Ultimo tentativo, { $at }: { $sentence } Ciò che era già arrivato è rimasto com’era.
followed-left-out = { $n ->
    [one] { $n } riga è rimasta fuori
   *[other] { $n } righe sono rimaste fuori
}
followed-left-out-at = { $kind }, riga { $row }: { $sentence }
followed-terms-none = non indicate
followed-received = Che cosa è arrivato
followed-parts = Quali schede
followed-part = { $part ->
    [conflicts] Conflitti
    [new] Non ancora qui
    [decided] Decise
    [same] Uguali alle nostre
   *[withdrawn] Non più presenti
} ({ $n })
followed-part-none = { $part ->
    [conflicts] Nessuna loro scheda è in conflitto con una nostra.
    [new] Non hanno nulla che qui manchi.
    [decided] Non è stato ancora deciso nulla.
    [same] Nessuna scheda è uguale a una nostra.
   *[withdrawn] Non è stato ritirato nulla.
}
followed-search = Parole nel titolo
followed-search-do = Cerca
followed-none-found = In questa parte nessun titolo contiene «{ $words }».
followed-all = Tutte le installazioni
followed-only = Solo { $name }
followed-from = da { $name }
followed-retrieved = arrivata il { $day }
followed-withdrawn = Non più presente dal { $day }
followed-withdrawn-note = { $name } non la pubblica più dal { $day }. Questo è l’ultimo testo arrivato.
followed-not-ours = Questa è una scheda di { $name }, com’è arrivata il { $day }. Qui nessuno l’ha revisionata.
followed-about = Da dove viene
followed-home = Nel suo catalogo
followed-version = Versione là
followed-version-of = { $number }, pubblicata il { $day }
followed-confirmation = Stato là
followed-terms = Condizioni d’uso
followed-hash = SHA-256 di ciò che è arrivato
followed-as-received = Com’è arrivata (JSON-LD)
followed-beside = Accanto alla nostra
followed-beside-field = Campo
followed-beside-ours = Nostra
followed-beside-theirs = Loro
followed-alike = { $reason ->
    [key] La nostra ha la stessa chiave e dice altro.
    [title] La nostra ha lo stesso titolo.
   *[page] La nostra rimanda alla stessa pagina.
}
followed-open-ours = Apri la nostra
followed-no-difference = Dicono lo stesso in ogni campo.
followed-absent = non indicato
followed-decide = Che cosa fare
followed-take = Riprendi come bozza
followed-take-about = Crea una tua bozza nuova, che nomina l’origine e conserva le condizioni d’uso. La nostra resta com’è.
followed-keep = Tieni la nostra
followed-keep-about = La nostra resta, e il conflitto è chiuso finché la loro non cambia.
followed-decided-ours = Il { $day } { $who } ha deciso di tenere la nostra.
followed-decided-draft = Il { $day } { $who } l’ha ripresa come bozza.
followed-decided-since = Da allora la loro è cambiata.
followed-open-draft = Apri la bozza
followed-somebody = qualcuno
followed-taken = La bozza è pronta. Non è ancora pubblicato nulla.
followed-kept = La nostra resta com’è.
followed-sign-in = Accedi per riprenderla
followed-findings = Risultati su cui si basa
followed-findings-about = Calcolati là, non qui; il loro hash è stato ricalcolato da ciò che è arrivato.
followed-finding-data = Dati: { $data }
followed-finding-method = Metodo: { $methods }
followed-finding-home = Apri là
followed-finding-unread = Questa installazione non sa metterlo in parole.
followed-finding-not-here = { $n ->
    [one] Ne è citato { $n } altro, che non è stato fornito.
   *[other] Ne sono citati altri { $n }, che non sono stati forniti.
}

elsewhere-title = Dalle installazioni che seguiamo
elsewhere-on = Mostra anche le loro
elsewhere-off = Mostra solo le nostre
elsewhere-counted = { $n ->
    [0] Non hanno schede su questo.
    [one] Hanno una scheda su questo.
   *[other] Hanno { $n } schede su questo.
}
elsewhere-note = Ognuna con la sua provenienza e le sue condizioni. Qui nessuno le ha verificate e non entrano nei nostri conteggi, nelle mappe né nelle esportazioni.
elsewhere-alike = Forse è la stessa di una nostra scheda

following-add = Segui un’installazione
following-add-lead = Ciò che pubblica viene scaricato una volta al giorno e tenuto a parte, con la provenienza e le condizioni. Non cambia nessuna nostra scheda.
following-address = Il suo indirizzo
following-address-hint = Basta quello di una sua pagina, per esempio https://observatory.example.org. Si chiede solo ciò che lì possono leggere tutti.
following-name = Come chiamarla qui (facoltativo)
following-name-hint = Altrimenti il nome del suo host.
following-private = Il suo indirizzo è in una rete nostra o su questa macchina
following-add-do = Segui
following-leave = Lascia stare
following-added = «{ $name }» ora è seguita. Il suo catalogo è in arrivo.
following-column-acts = Gestione
following-fetch = Scarica ora
following-pause = Metti in pausa
following-resume = Riprendi
following-remove = Togli
following-paused = in pausa
following-fetching = In arrivo…
following-fetching-of = In arrivo: { $done } su { $of }
following-was-paused = «{ $name }» è in pausa: non si scarica più nulla in automatico.
following-was-resumed = «{ $name }» si scarica di nuovo una volta al giorno.
following-was-removed = «{ $name }» non è più seguita.
following-remove-title = Vuoi smettere di seguire «{ $name }»?
following-remove-sure = { $n ->
    [0] Non ne è ancora arrivato nulla.
    [one] La scheda ricevuta viene dimenticata, con i risultati su cui poggia.
   *[other] Le { $n } schede ricevute vengono dimenticate, con i risultati su cui poggiano.
} Le bozze che ne sono nate restano.
following-remove-do = Smetti di seguire e dimentica
follow-unusual-port = { $site } indica una porta sua. Dal browser si usano solo quelle abituali; chi gestisce questa installazione la aggiunge da riga di comando, oppure imposta FOLLOW_PRIVATE.
not-allowed-follow-private = Dal browser questa installazione non segue nessuno nella propria rete. Chi la gestisce la aggiunge da riga di comando, oppure imposta FOLLOW_PRIVATE.
not-allowed-follow-demonstration = Una dimostrazione non interroga nessuno.
