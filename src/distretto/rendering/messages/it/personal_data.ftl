# Dati personali, archivi e registri.

cli-people-data = Scrive in JSON tutto ciò che si conserva di una persona
cli-people-data-output = Il file da scrivere
cli-people-data-written = Scritto: { $path }
cli-people-erase = Cancella una persona: il suo account e ciò che era soltanto suo; i suoi voti restano contati
cli-people-erase-texts = Toglie anche i testi dei suoi interventi
cli-people-erase-yes = Non chiede ulteriore conferma
cli-people-erase-sure = Cancellare { $email }? Non si può annullare.
cli-people-erased = Cancellata. Quanto ha fatto nei gruppi vi resta sotto il suo numero.
cli-people-unknown = Non c’è alcun account { $given }.
cli-groups = Gruppi di lavoro: controlla i registri, scrive gli archivi
cli-groups-verify = Controlla che nel registro di un gruppo nulla sia stato modificato in seguito
cli-groups-which = La chiave di un gruppo, o un archivio (.zip); senza, tutti i gruppi
cli-groups-archive = Scrive l’intera documentazione di un gruppo in un archivio
cli-groups-key = La chiave del gruppo: l’ultima parte dell’indirizzo della sua pagina
cli-groups-output = L’archivio da scrivere (.zip)
cli-groups-none = Non c’è alcun gruppo «{ $given }». Gli indirizzi sotto /groups/ terminano con le chiavi.
cli-groups-no-archive = { $given } non è l’archivio di un gruppo: non contiene un log.jsonl leggibile.
cli-groups-archived = Scritto: { $path }
cli-groups-holds = { $name }: il registro regge, { $n ->
    [one] 1 riga
   *[other] { $n } righe
} fino a { $hash }
cli-groups-broken = { $name }: il registro non regge dalla riga { $number } in poi: è stata modificata, tolta o inserita.

people-act-erased = Cancellato
not-allowed-erase = Una persona è cancellata da lei stessa o da un amministratore.

data-title = I tuoi dati
data-lead = Tutto ciò che questa installazione conserva di te, e come farlo cancellare.
data-kept = Che cosa si conserva
data-what = Genere
data-rows = Voci
data-download = Scarica tutto (JSON)
data-download-note = Senza password né altri segreti; le altre persone vi figurano soltanto con un numero.
data-erase = Cancellare il mio account
data-erase-what = Il tuo account, i tuoi indirizzi, le bozze, ciò che segui e che ti viene comunicato e le tue partecipazioni spariscono per sempre, e nessuno può annullarlo.
data-erase-stays = Quanto hai fatto nei gruppi di lavoro vi resta sotto il tuo numero; i voti espressi restano contati; le schede pubblicate restano alla loro organizzazione.
data-erase-texts = Togli anche i testi dei miei interventi
data-erase-type = Per confermare scrivi il tuo indirizzo di posta
data-erase-fault = Non è { $email }.
data-erase-do = Cancella per sempre il mio account
data-erased = Il tuo account è cancellato.
data-erased-lead = Il tuo nome e i tuoi indirizzi non ci sono più, e non hai più accesso.
data-erased-home = Alla pagina iniziale
data-link = I tuoi dati
group-archive = Archivio dell’intera documentazione
group-archive-note = Tutte le tabelle, i documenti e il registro in un unico zip, per i coordinatori.
group-log-holds = { $n ->
    [one] Il registro ha una riga, ed è integro.
   *[other] Il registro ha { $n } righe e la catena è integra: nessuna è stata cambiata, tolta o inserita.
}
group-log-broken = Il registro non è integro dalla riga { $n } in poi: qualcuno lo ha cambiato nella base di dati. Avvisa chi gestisce questa installazione.
group-log-hash = Conserva altrove l’impronta dell’ultima riga: più tardi vedrai se ne sono state tagliate.
group-archive-take = Prendi l’archivio (ZIP)

data-kind-people-membership = Partecipazione a organizzazioni
data-kind-people-themerole = Ruoli nei temi
data-kind-people-peopleentry = Righe del registro dei ruoli
data-kind-account-emailaddress = Indirizzi di posta
data-kind-catalogue-workingcopy = Bozze digitate nel catalogo
data-kind-catalogue-mailing = Impostazioni dei messaggi
data-kind-catalogue-savedsearch = Ricerche salvate
data-kind-catalogue-follow = Ciò che segui
data-kind-catalogue-checklist = Liste di controllo
data-kind-catalogue-suggestion = Suggerimenti
data-kind-catalogue-record = Schede del catalogo
data-kind-wagtailcore-revision = Versioni di schede
data-kind-wagtailcore-modellogentry = Righe del registro delle schede
data-kind-groups-member = Partecipazione a gruppi di lavoro
data-kind-groups-act = Righe dei registri dei gruppi
data-kind-groups-thread = Discussioni aperte
data-kind-groups-post = Interventi
data-kind-groups-posttranslation = Traduzioni di interventi
data-kind-groups-postreport = Segnalazioni di interventi
data-kind-groups-pin = Risultati appuntati
data-kind-groups-draft = Bozze di raccomandazioni
data-kind-groups-sentencetext = Frasi nelle bozze
data-kind-groups-study = Studi
data-kind-groups-publishedstudy = Studi pubblicati
data-kind-groups-watch = Discussioni e proposte che osservi
data-kind-groups-notice = Ciò che ti è stato comunicato
data-kind-groups-tuning = Come ti si comunica
data-kind-else = Altre voci
