# 4.4 Ricerca di finanziamenti: quale bando fa al caso.
calls-leads = { $dated_n ->
    [1] Al { $day } { $open_n ->
        [one] è aperto un bando registrato
       *[other] sono aperti { $open } bandi registrati
     }
   *[other] { $open_n ->
        [one] Un bando è registrato come aperto
       *[other] { $open } bandi sono registrati come aperti
     }
 }. Per { $known ->
    [cluster] { $who }
   *[described] chi si candida { $region_in } ({ $who_low })
 } *{ $fit }* { $fit_n ->
    [one] è adatto
   *[other] sono adatti
 } secondo tutto ciò che è registrato{ $nearly_n ->
    [0] {""}
    [one] , uno lo è quasi
   *[other] , { $nearly } lo sono quasi
 }{ $unknown_n ->
    [0] {""}
    [one] , di uno non si sa
   *[other] , di { $unknown } non si sa
 }{ $unfit_n ->
    [0] .
    [one] , e uno non è adatto.
   *[other] , e { $unfit } non sono adatti.
 }
calls-none-open = { $calls_n ->
    [0] Nessun bando è ancora registrato.
   *[other] { $dated_n ->
        [1] Nessun bando registrato è aperto al { $day }
       *[other] Nessun bando è registrato come aperto
     }, né per { $known ->
        [cluster] { $who }
       *[described] chi si candida { $region_in } ({ $who_low })
     } né per altri.
 } Chi segue questa domanda nella sua pagina riceve un avviso quando ne viene registrato uno adatto.
calls-next = La prossima scadenza è quella di { $call }: { $closes }.
calls-nearly = { $call } sarebbe adatto, ma: { $missing_low }{ $more_n ->
    [0] .
    [one] ; un altro bando è quasi adatto.
   *[other] ; altri { $more } bandi sono quasi adatti.
 }
calls-forecast = { $calls_n ->
    [one] Un bando deve ancora aprire
   *[other] { $calls } bandi devono ancora aprire
 }; { $fits_n ->
    [0] da ciò che è registrato su chi può candidarsi nessuno è adatto.
    [one] uno di questi può essere adatto.
   *[other] { $fits } di questi possono essere adatti.
 }
calls-closed = { $calls_n ->
    [one] Un bando registrato è chiuso
   *[other] { $calls } bandi registrati sono chiusi
 }, { $fits_n ->
    [0] nessuno dei quali sarebbe stato adatto
    [one] uno dei quali poteva essere adatto
   *[other] { $fits } dei quali potevano essere adatti
 }; l’ultimo è stato { $last }{ $dated_n ->
    [1] , fino a: { $closes }.
   *[other] .
 }
calls-authority = Non è una promessa: decide l’autorità che finanzia, secondo il testo del bando.
calls-hidden = { $share_n ->
    [0] Di ogni condizione che le schede indicano si sa se è soddisfatta; ciò che una scheda tralascia non si può verificare.
   *[other] Per { $share } delle condizioni non si sa se sono soddisfatte, perché la scheda del bando o chi si candida non lo dice. Ciò che non è detto non conta né come soddisfatto né come mancante.
 }
calls-bounds = Se tutte le condizioni di cui non si sa nulla fossero soddisfatte, i bandi adatti sarebbero { $high }; se non lo fossero, { $low }.
calls-checked = { $checked_n ->
    [0] Nessuna scheda dice quando il bando è stato controllato l’ultima volta alla fonte.
    [one] Una scheda su { $calls } dice quando il bando è stato controllato l’ultima volta alla fonte: il { $oldest }.
   *[other] { $checked } schede su { $calls } dicono quando il bando è stato controllato l’ultima volta alla fonte; il controllo più lontano è del { $oldest }.
 }
calls-cannot-admitted = Se una domanda sarebbe ammessa o finanziata: lo dicono il testo del bando e l’autorità.
calls-cannot-fields = Le condizioni per cui la scheda non ha un campo, come il livello di maturità tecnologica o il cofinanziamento; leggi le condizioni del programma.
calls-open-title = { $known ->
    [cluster] Aperti, per { $who }
   *[described] Aperti, per chi si candida { $region_in }
 }
calls-forecast-title = Non ancora aperti
calls-unfit-title = Aperti, ma non per chi si candida
calls-closed-title = Chiusi, dal più recente
calls-conditions-title = Condizione per condizione
calls-table-note = Le scadenze sono nell’ora del luogo indicato. Dotazione in euro. Una cella vuota: la scheda non lo dice, o non manca nulla.
calls-conditions-note = Luogo e tipo di candidato si chiedono per ogni bando; settori, partner e paesi dove la scheda ne indica.
calls-verdict = Adatto
calls-verdict-eligible = adatto secondo la scheda
calls-verdict-nearly = quasi
calls-verdict-unknown = non si sa
calls-verdict-not = no
calls-opens = Apertura
calls-closes = Scadenza
calls-missing = Che cosa manca
calls-unknown = Non detto
calls-budget = Dotazione
calls-rate = Aliquota massima
calls-checked-on = Ultimo controllo
calls-known = Noto
calls-condition-place = Luogo
calls-condition-kind = Tipo di candidato
calls-condition-sectors = Settori
calls-condition-partners = Partner
calls-condition-countries = Paesi
calls-missing-place = È per un altro luogo
calls-missing-kind = È per un altro tipo di candidato
calls-missing-sectors = È per altri settori
calls-missing-partners = Servono più partner
calls-missing-countries = Servono partner di più paesi
calls-state-met = soddisfatta
calls-state-unmet = non soddisfatta
calls-state-mendable = non ancora soddisfatta
calls-state-unknown = non si sa
calls-state-not-asked = non richiesta
cannot-no-cluster = Nessun cluster del catalogo ha l’indirizzo «{ $given }». Cercalo nel catalogo e copia l’ultima parte del suo indirizzo.
onward-systems = Quali sistemi di sostegno ci sono e che cosa pagano
parameter-cluster = Cluster
parameter-cluster-why = L’ultima parte del suo indirizzo nel catalogo; vuoto significa che descrivi qui chi si candida
parameter-applicant = Chi si candida
parameter-applicant-why = L’organizzazione del cluster o uno dei suoi membri
option-applicant-cluster-organisation = Organizzazione di cluster
option-applicant-firm-network = Rete di imprese
option-applicant-micro = Microimpresa
option-applicant-small = Piccola impresa
option-applicant-medium = Media impresa
option-applicant-large = Grande impresa
option-applicant-start-up = Start-up
option-applicant-research = Organismo di ricerca
option-applicant-education = Scuola o università
option-applicant-public = Ente pubblico
option-applicant-non-profit = Organizzazione senza fini di lucro
option-applicant-individual = Persona
option-applicant-other = Altro
parameter-applicant-sectors = Settori
parameter-applicant-sectors-why = In cui lavora chi si candida; vuoto significa quelli della scheda del cluster
parameter-partners = Partner
parameter-partners-why = Quanti si candiderebbero insieme, compreso chi presenta la domanda; vuoto significa che non si sa ancora
parameter-countries = Paesi
parameter-countries-why = Da quanti paesi verrebbero i partner; vuoto significa che non si sa ancora
parameter-call-theme = Tema
parameter-call-theme-why = I bandi di un tema, o tutti
option-call-theme-any = tutti i temi
option-call-theme-innovation = innovazione
option-call-theme-ecoinnovation = ecoinnovazione
option-call-theme-cooperation = cooperazione
option-call-theme-specialisation = specializzazione
option-call-theme-skills = competenze
parameter-as-of = Nel giorno
parameter-as-of-why = Il giorno che conta come oggi
about-eligibility = Ogni condizione di un bando accanto a ciò che si sa di chi si candida: soddisfatta, non soddisfatta o non nota; e ciò che ne segue.
example-eligibility = Il bando del Piemonte del 2023 per programmi di cluster regionali, accanto a un’organizzazione di cluster in Piemonte: luogo soddisfatto, tipo di candidato soddisfatto, dunque è adatto secondo la scheda. Accanto a una piccola impresa nelle Marche: luogo non soddisfatto, tipo non soddisfatto, dunque non lo è.
symbols-eligibility = Una condizione conta come soddisfatta o no solo se la scheda del bando e chi si candida dicono abbastanza; il verdetto è la congiunzione della logica a tre valori. Una condizione che si può ancora soddisfare entro la scadenza, come un partner in più, dà il verdetto «quasi».
cli-metavar-day = GIORNO
