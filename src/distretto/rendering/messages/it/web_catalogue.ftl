# Il catalogo: trovare e leggere

catalogue-nav = Catalogo

## Ricerca
catalogue-question = Che cosa sanno le regioni di politiche per i cluster?
catalogue-question-words = Che cosa sanno le regioni su «{ $words }»?
catalogue-search-label = Cerca nel catalogo
catalogue-search-hint = Voucher, living lab, calzature…
catalogue-search = Cerca
catalogue-found = { $n ->
    [one] Una scheda.
   *[other] { $n } schede.
 }
catalogue-found-countries = { $n ->
    [one] Una scheda
   *[other] { $n } schede
 } su { $countries ->
    [one] un Paese.
   *[other] { $countries } Paesi.
 }
catalogue-taken-for-kind = «{ $phrase }» è stato inteso come filtro: { $kind }.
catalogue-as-words = Cerca invece queste parole nel testo
catalogue-also-industry = Per «{ $word }» si considera anche il settore { $industry }.
catalogue-did-you-mean = Forse cercava:
catalogue-per-word = Ciascuna parola da sola:
catalogue-no-word = «{ $given }» non contiene parole da cercare: ecco ciò che c’è senza parole.
catalogue-signs-passed-over = Cercato: «{ $words }». I segni che l’accompagnano non contano.
catalogue-no-such-page = La pagina { $given } non esiste: questa è l’ultima, pagina { $pages }.
catalogue-languages = Le parole si cercano nelle lingue delle schede: { $languages }.
catalogue-would-be-added = in più
catalogue-none = Nessun risultato.
catalogue-count = { $n ->
    [one] una scheda
   *[other] { $n } schede
 }
catalogue-all-kinds = Tutte
catalogue-kinds = Tipi di scheda
catalogue-chosen = Filtri applicati
catalogue-take-out = Togli
catalogue-clear = Ricomincia
catalogue-view = Vista
catalogue-list = Elenco
catalogue-map = Carta
catalogue-sort = Ordina per
catalogue-sort-relevance = pertinenza
catalogue-sort-newest = ultima modifica
catalogue-sort-title = titolo
catalogue-sort-completeness = completezza
catalogue-sort-oldest = anno di inizio
catalogue-narrow = Filtra
catalogue-more = { $n ->
    [one] Un’altra voce
   *[other] Altre { $n } voci
 }
catalogue-period = Periodo
catalogue-from = Dal
catalogue-to = al
catalogue-show = Mostra
catalogue-since = dal { $year }
catalogue-until = fino al { $year }
catalogue-more-regions = { $n ->
    [one] un’altra
   *[other] altre { $n }
 }
catalogue-as-of = al { $year }
catalogue-as-of-old = al { $year }: potrebbe non essere aggiornata
catalogue-as-of-none = anno delle fonti non indicato
catalogue-complete = compilata al { $share } %
catalogue-written-in = Testo in { $written }; manca ancora la versione italiana
catalogue-outdated = Il testo in { $written } da cui è tradotta questa scheda è stato modificato.
catalogue-mark = Confronta
catalogue-compare-marked = Confronta le schede scelte
catalogue-pages = Pagine
catalogue-page = Pagina { $n } di { $all }
catalogue-previous = Pagina precedente
catalogue-next = Pagina successiva
catalogue-loosen = Basta togliere uno solo di questi filtri per trovare qualcosa:
catalogue-loosen-nothing = Togliere un solo filtro non basta. Prova con meno parole, con parole diverse o con meno filtri.
catalogue-without = Senza { $what }
catalogue-everything = Tutto
catalogue-everything-link = Tutto il catalogo
catalogue-organisation = Organizzazione
catalogue-wrong-code = { $facet }: la voce «{ $given }» non esiste. La ricerca non ne tiene conto.
catalogue-wrong-year = «{ $given }» non è un anno. La ricerca non ne tiene conto.
catalogue-wrong-sort = L’ordinamento «{ $given }» non esiste.
catalogue-keep = Salva la ricerca
catalogue-keep-name = Nome
catalogue-keep-digest = Novità per posta elettronica
catalogue-keep-this = Salva
catalogue-keep-sign-in = Accedi per salvare la ricerca e ricevere le novità
catalogue-digest-never = mai
catalogue-digest-daily = ogni giorno
catalogue-digest-weekly = ogni settimana
catalogue-feed = Feed (Atom)
catalogue-feed-title = Distretto: { $search }
catalogue-feed-about = Le novità di questa ricerca nel catalogo

## Carta
catalogue-map-records = Schede
catalogue-map-by = Conteggio per
catalogue-map-by-country = Paese
catalogue-map-by-region = Regione
catalogue-map-note-country = Schede per Paese, comprese quelle delle sue regioni. Una scheda su più Paesi conta in ciascuno.
catalogue-map-note-region = Schede per regione. Una scheda su un intero Paese non conta in nessuna delle sue regioni.
catalogue-map-most = Al primo posto { $area }: { $n } su { $all }
catalogue-map-nowhere = Nessuna di queste schede riguarda un luogo di questa carta
catalogue-map-alt = Carta d’Europa con { $n } schede in { $areas } luoghi; la tabella sotto riporta gli stessi numeri.
figure-none-counted = nessuna
figure-or-more = { $n } o più

## Una scheda
catalogue-gone-title = Scheda ritirata
catalogue-gone = «{ $title }» era pubblicata a questo indirizzo; chi la cura l’ha ritirata.
catalogue-gone-moderated = «{ $title }» era pubblicata a questo indirizzo. La moderazione l’ha archiviata.
catalogue-draft-title = Non ancora pubblicata
catalogue-draft = «{ $title }» è una bozza. La vede solo chi la scrive o la esamina.
catalogue-in-review = «{ $title }» è in revisione. La vede solo chi la scrive o la esamina.
catalogue-version-band = Stai leggendo una versione superata, la { $n }. La versione { $newer } l’ha sostituita il { $day }; oggi è in vigore la { $present }.
catalogue-confirmed-by = Confermata per la sua Regione da { $organisation } il { $day }.
catalogue-version-present = Leggi quella attuale
catalogue-version = Versione { $n }, { $day }
catalogue-versions = Versioni
catalogue-transfer = Funzionerebbe qui?
catalogue-transfer-region = La tua regione
catalogue-compare-this = Confronta
catalogue-follow = Segui
catalogue-follow-this = Segui: { $name }
catalogue-unfollow = Non seguire più
catalogue-follow-sign-in = Accedi per seguirla
catalogue-followed = Da ora ricevi un avviso quando qualcosa cambia.
catalogue-unfollowed = Non ricevi più avvisi.
catalogue-edit = Modifica
catalogue-history = Cronologia
catalogue-confirm = Conferma
catalogue-opinions = Perché è stata validata
catalogue-somebody = una persona non più iscritta
catalogue-related = Schede collegate
catalogue-findings = Risultati citati
catalogue-kept-finding = Risultato conservato { $hash }
catalogue-sources = Fonti
catalogue-source-mark = Fonte
catalogue-supports = A sostegno di:
catalogue-files = Documenti
catalogue-translate = Scrivi la versione italiana
catalogue-links = Collegamenti
catalogue-about-record = Su questa scheda
catalogue-missing = Che cosa manca
catalogue-add-missing = Aggiungi quello che sai
refused-record = La pagina della scheda
catalogue-source-languages = Lingue delle fonti
catalogue-translations = Anche in
catalogue-as-data = Come dati
catalogue-citation = { $title } ({ $kind }). Catalogo di Distretto, versione { $version }, { $day }. { $address }
catalogue-your-time = { $moment } nel tuo fuso orario
relation-inverse-programme = Bandi di questo programma
relation-inverse-practice = Ripresa altrove
relation-inverse-cluster = Studiato come caso
relation-inverse-earlier = Valutazione successiva
relation-inverse-criteria = Prova per
catalogue-platform = È un’organizzazione di cluster secondo la definizione della piattaforma europea?
catalogue-platform-met = Sì, in base ai dati della scheda.
catalogue-platform-not-met = No, in base ai dati della scheda.
catalogue-platform-unknown = Non si può dire: nella scheda mancano alcuni dei dati richiesti.
catalogue-platform-staff = Almeno { $least } unità di personale equivalenti a tempo pieno per la gestione
catalogue-platform-members = Almeno { $least } membri
catalogue-platform-kinds = Membri di almeno { $least } tipi: imprese, ricerca, enti pubblici
catalogue-platform-stated = indicato: { $value }
catalogue-platform-note = Verifica fatta sui campi della scheda, secondo le condizioni della piattaforma europea di collaborazione tra cluster (ECCP).
catalogue-criteria = I sette criteri della condizione abilitante
catalogue-criteria-answer = { $stated ->
    [0] La scheda non dice ancora nulla su nessuno dei { $all } criteri.
   *[other] Criteri soddisfatti in base alla scheda: { $met } su { $all }; la scheda ne tratta { $stated }.
 }
catalogue-evidence-day = prova del { $day }
catalogue-gap = Lacuna: { $gap }

## Confronto
catalogue-compare-title = Schede a confronto
catalogue-compare-lead = Scegli da due a { $most } schede: cerca qui la prima, oppure selezionale in una ricerca.
catalogue-compare-one = C’è una sola scheda. Aggiungine un’altra per il confronto.
catalogue-compare-answer = { $differing ->
    [0] Le { $n } schede coincidono in tutti i campi confrontabili ({ $shared }).
    [one] Le { $n } schede differiscono in uno dei { $shared } campi confrontabili.
   *[other] Le { $n } schede differiscono in { $differing } dei { $shared } campi confrontabili.
 }
catalogue-compare-note = Negli elenchi è in grassetto ciò che non tutte le schede hanno. Fonti e testi completi sono nella pagina di ciascuna scheda.
catalogue-compare-same = uguale in tutte
catalogue-compare-lacks = non previsto per questo tipo
catalogue-compare-without = Togli
catalogue-compare-full = Al massimo { $most }: togline una per aggiungerne un’altra.
catalogue-compare-add = Aggiungi una scheda
catalogue-compare-find = Parole da cercare
catalogue-compare-found = Risultati
catalogue-compare-alike = Dello stesso tipo e tema
catalogue-compare-left-out = Si confrontano al massimo { $most } schede. Escluse: { $titles }.
catalogue-compare-unknown = Nessuna scheda è pubblicata con la chiave «{ $given }».

## Ricerche salvate, avvisi
catalogue-saved-title = Ricerche salvate
catalogue-saved-none = Non hai ancora salvato ricerche. Fanne una e salvala per riceverne le novità.
catalogue-saved-begin = Inizia una ricerca
catalogue-saved-done = La ricerca «{ $name }» è salvata.
catalogue-saved-changed = La ricerca «{ $name }» è modificata.
catalogue-saved-back = La ricerca «{ $name }» è ripristinata.
catalogue-saved-forgotten = La ricerca «{ $name }» è eliminata.
catalogue-undo = Annulla
catalogue-saved-change = Salva
catalogue-saved-forget = Elimina
catalogue-news = { $n ->
    [one] una modificata dopo l’ultimo messaggio
   *[other] { $n } modificate dopo l’ultimo messaggio
 }
catalogue-follows = Che cosa segui
catalogue-follows-note = Le novità arrivano per posta con la frequenza che scegli, e restano sulla tua pagina.
catalogue-follows-none = Ancora nulla. Nella pagina di ogni scheda c’è un pulsante per seguirla.
catalogue-followed-record = scheda
catalogue-followed-region = regione
catalogue-followed-theme = tema
catalogue-followed-organisation = organizzazione
catalogue-stop-title = Messaggi dal catalogo
catalogue-stop-ask = Non vuoi più ricevere novità su «{ $name }»?
catalogue-stop-ask-all = Non vuoi più ricevere messaggi sulle ricerche salvate e su ciò che segui?
catalogue-stop-do = Interrompi questi messaggi
catalogue-stop-done = Non riceverai più messaggi su «{ $name }».
catalogue-stop-done-all = Non riceverai più messaggi dal catalogo. Ciò che salvi e segui resta sulla tua pagina.
digest-subject = { $n ->
    [one] Una novità nel catalogo
   *[other] { $n } novità nel catalogo
 }
digest-hello = Gentile { $name }, ecco le novità del catalogo di Distretto.
digest-search = Nella ricerca «{ $name }»
digest-follow = Segui: { $name }
digest-line = { $kind }, { $state }
digest-state-new = nuova scheda
digest-state-changed = scheda modificata
digest-state-taken-back = scheda ritirata
digest-more = { $n ->
    [one] e un’altra
   *[other] e altre { $n }
 }
digest-why = Ricevi questo messaggio perché lo hai chiesto in Distretto.
digest-stop-part = Non ricevere più messaggi su questo
digest-stop-all = Non ricevere più messaggi dal catalogo

## In altre pagine
catalogue-holds = { $n ->
    [one] Nel catalogo c’è una scheda
   *[other] Nel catalogo ci sono { $n } schede
 }
catalogue-holds-own = { $n ->
    [0] Nel catalogo non ci sono schede di quest’area soltanto
    [one] Nel catalogo c’è una scheda di quest’area
   *[other] Nel catalogo ci sono { $n } schede di quest’area
 }
catalogue-holds-larger = { $n ->
    [one] un’altra riguarda un’area più ampia di cui fa parte
   *[other] altre { $n } riguardano aree più ampie di cui fa parte
 }
catalogue-home = Che cosa sanno le regioni
catalogue-home-about = Politiche, cluster, buone pratiche, programmi e strategie: ogni scheda con le sue fonti, e con ciò che ancora non si sa.

## Riga di comando
cli-digest = Invia le novità delle ricerche salvate e di ciò che si segue. Si avvia da un timer.
cli-digest-daily = a chi le vuole ogni giorno
cli-digest-weekly = a chi le vuole ogni settimana, e a chi segue qualcosa
cli-digest-sent = { $n ->
    [0] Nessuna novità per nessuno: nessun messaggio inviato.
    [one] Un messaggio inviato.
   *[other] { $n } messaggi inviati.
 }

## Perché no
not-allowed-signed-out = Prima occorre accedere: ciò che si conserva è legato all’account.
not-allowed-others-search = Questa ricerca è di un’altra persona.
not-now-many-searches = Hai già salvato { $most } ricerche. Eliminane prima una.
not-now-no-name = Dai un nome alla ricerca, per ritrovarla.
not-now-no-frequency = I messaggi arrivano mai, ogni giorno o ogni settimana.
not-now-undo-late = È troppo tardi per annullare.
not-now-not-followed = Si possono seguire schede, regioni, temi e organizzazioni.
not-now-bad-link = Il collegamento non è completo. I messaggi si possono interrompere nella pagina delle ricerche salvate.
web-practices-of-industries = Che cosa fanno altri in questi settori, nel catalogo:
