# Consultazioni: affermazioni brevi, e il quadro delle opinioni.

group-room-consultations = Consultazioni
about-consultation = Consultazione

consult-new = Nuova consultazione
consult-new-lead = Chi partecipa vede un’affermazione dopo l’altra e si dice d’accordo, in disaccordo o passa. Nessuno viene interpellato prima che la apriate.
consult-none = Qui non c’è ancora stata alcuna consultazione.
consult-none-why = Una consultazione interpella membri e portatori d’interesse, un’affermazione breve alla volta, e mostra che cosa accomuna tutti i gruppi d’opinione.
consult-state = { $state ->
    [prepared] in preparazione
    [closed] chiusa
   *[open] aperta
}
consult-closes = aperta fino al { $at }
consult-will-close = in preparazione; una volta aperta, fino al { $at }
consult-was-closed = chiusa il { $at }
consult-statements-n = { $n ->
    [one] 1 affermazione
   *[other] { $n } affermazioni
}
consult-both = { $there }, cioè { $here }
consult-title = Di che cosa si tratta?
consult-title-why = Una riga sola: una domanda o un tema.
consult-text = Che cosa deve sapere chi partecipa
consult-text-why = Perché lo chiedi e che cosa ne seguirà. Si può usare Markdown.
consult-statements = Prime affermazioni
consult-statements-why = Una per riga, almeno tre, di 200 caratteri al massimo. Ognuna dice una cosa sola, su cui si può essere d’accordo o no. I gruppi d’opinione si possono distinguere a partire da cinque affermazioni.
consult-language = Lingua delle affermazioni
consult-day = Chiude il
consult-clock = alle
consult-zone-why = L’ora di chiusura è quella di questo fuso orario.
consult-who = Chi partecipa
consult-who-why = Membri e portatori d’interesse del gruppo partecipano sempre.
consult-by-link = Chiunque abbia il link, senza nome
consult-adds = Chi partecipa può proporre affermazioni; decidi tu quali mostrare
consult-most = Con il link al massimo
consult-most-why = Tante persone e non di più: limita ciò che può fare chi ritorna più volte.
consult-shows-legend = Chi vede i risultati finché è aperta
consult-shows = { $shows ->
    [always] Chiunque veda la consultazione
    [closed] Solo chi coordina; tutti gli altri dopo la chiusura
   *[voted] Chi ha votato
}
consult-prepare = Salva, e apri più tardi
consult-prepared = La consultazione è pronta. Controllatela, poi apritela.
consult-prepared-note = La vede solo chi coordina. Apritela quando le affermazioni sono giuste.
consult-changed = La consultazione è stata modificata.
consult-change = Modifica
consult-save = Salva
consult-cancel = Annulla
consult-act = { $act ->
    [open] Aprire la consultazione
    [close] Chiudere ora
   *[renew] Creare un altro link
}
consult-act-ask = { $act ->
    [open] Aprire la consultazione?
    [close] Chiudere ora la consultazione?
   *[renew] Creare un altro link?
}
consult-act-lead = { $act ->
    [open] Membri e portatori d’interesse del gruppo vengono avvisati. Si vota fino al { $closes }.
    [close] Non si accettano altri voti, e non si torna indietro. I risultati vengono mostrati a chiunque possa vedere la consultazione. Da sola chiude il { $closes }.
   *[renew] Il link che hai distribuito non porterà più da nessuna parte. I voti arrivati da lì restano.
}
consult-done = { $act ->
    [open] La consultazione è aperta.
    [close] La consultazione è chiusa.
   *[renew] C’è un nuovo link.
}
consult-tools = Per chi coordina
consult-link = Link per chi partecipa senza account
consult-link-why = Chi lo ha partecipa senza nome; al massimo { $most } persone.

consult-asked-by = Chiede: { $group }
consult-progress = Hai votato su { $said } di { $all } affermazioni
consult-choice = { $choice ->
    [agree] D’accordo
    [disagree] In disaccordo
   *[pass] Passo
}
consult-pass-means = Passa se hai un dubbio o se l’affermazione non è chiara.
consult-you-said = { $choice ->
    [agree] Hai detto: d’accordo.
    [disagree] Hai detto: in disaccordo.
   *[pass] Hai passato oltre.
}
consult-say-else = Modifica
consult-original = Com’è stata scritta
consult-all-said = Hai votato su tutte le affermazioni. Grazie.
consult-nothing-yet = Non ci sono ancora affermazioni.
consult-nobody-sees = Nessuno vede come voti: né chi coordina né gli altri partecipanti.
consult-cookie-note = Il tuo browser conserva una chiave con cui potrai modificare i voti; non si conservano né nomi né indirizzi di rete.
consult-not-yours = Qui votano i membri e i portatori d’interesse del gruppo. Chiedi di farne parte nella pagina del gruppo.
consult-sign-in = Qui votano, una volta entrati, i membri e i portatori d’interesse del gruppo.
consult-suggest = Proponi un’affermazione
consult-suggest-text = L’affermazione
consult-suggest-why = Una cosa sola su cui si può essere d’accordo o no, in 200 caratteri al massimo.
consult-suggest-send = Proporla
consult-suggested = Grazie. Chi coordina decide se mostrarla.
consult-describe = Dire che tipo di portatore d’interesse sei (facoltativo)
consult-describe-why = I risultati si mostrano per tipo di portatore d’interesse e per paese, dove le persone sono almeno cinque.
consult-described = Salvato.
consult-kind = Tipo di portatore d’interesse
consult-country = Paese
consult-unsaid = Preferisco non dirlo
consult-mine = Che cosa ho detto
consult-mine-lead = Lo vedi solo tu. Fino alla chiusura puoi modificarlo.
consult-mine-none = Non hai ancora votato su alcuna affermazione.
consult-back = Torna alla consultazione
consult-results = Risultati
consult-discuss = Discuterne nel gruppo

consult-statements-all = Tutte le affermazioni
consult-waiting = { $n ->
    [one] 1 ti aspetta
   *[other] { $n } ti aspettano
}
consult-by = { $by ->
    [seed] di chi coordina
    [member] del gruppo
   *[link] di chi partecipa
}
consult-statement-state = { $state ->
    [waiting] in attesa di una decisione
    [out] tolta:
   *[shown] mostrata
}
consult-statement-act = { $act ->
    [show] Mostrarla
    [out] Toglierla
   *[translate] Tradurre
}
consult-statement-ask = { $act ->
    [show] Mostrare questa affermazione?
    [out] Togliere questa affermazione?
   *[translate] Dire questa affermazione in un’altra lingua
}
consult-show-lead = Da ora chi partecipa può votarla.
consult-statement-done = { $act ->
    [show] L’affermazione è mostrata.
    [out] L’affermazione è stata tolta.
   *[translate] La traduzione è salvata.
}
consult-translation = L’affermazione nell’altra lingua
consult-why = Motivo
consult-why-help = Lo leggono tutti accanto all’affermazione. I voti restano, ma non contano.
consult-add = Aggiungi un’affermazione
consult-statement-added = L’affermazione è stata aggiunta.

consult-fault-no-title = Di’ in una riga di che cosa si tratta.
consult-fault-long-title = Il titolo supera i { $most } caratteri.
consult-fault-long-about = La spiegazione supera i { $most } caratteri.
consult-fault-proposal = Questa proposta è di un altro gruppo: si consulta lì.
consult-fault-past = La chiusura è nel passato. Scegli un giorno o un’ora successivi.
consult-fault-most = Scrivi un numero intero da 1 a { $most }.
consult-fault-shows = Scegli chi vede i risultati.
consult-fault-many-statements = Le affermazioni sono al massimo { $most }.
consult-fault-few-statements = Aggiungi prima delle affermazioni: ne servono almeno { $fewest }.
consult-fault-no-text = Scrivi l’affermazione.
consult-fault-long-text = Un’affermazione ha al massimo { $most } caratteri. Di’ una cosa sola, e il resto in un’altra.
consult-fault-same-text = Questa affermazione c’è già.
consult-fault-no-reason = Di’ perché, in modo che l’autore e tutti gli altri capiscano.
consult-fault-long-reason = Il motivo supera i { $most } caratteri.
consult-fault-choice = Scegli d’accordo, in disaccordo o passo.
consult-fault-no-statement = Nel frattempo questa affermazione è stata tolta. Eccone un’altra.
consult-fault-cookie = Il tuo browser non ha mandato la chiave di questa consultazione. Consenti i cookie per questo sito e ripeti.
consult-too-many-come = Dalla tua rete sono arrivate moltissime persone in un’ora. Riprova dal { $until }.
consult-too-many-vote = Da te sono arrivati moltissimi voti in un’ora. Potrai continuare dal { $until }.
consult-too-many-statement = Per ora da te sono arrivate abbastanza proposte. Potrai farne altre dal { $until }.
not-allowed-consultation = Nelle consultazioni di questo gruppo votano i membri e i portatori d’interesse. Chiedi di farne parte nella pagina del gruppo.
not-allowed-consultation-over = Questa consultazione è chiusa: non si accettano altri voti né affermazioni.
not-allowed-consultation-add = In questa consultazione non si aggiungono affermazioni.
not-allowed-consultation-link = Questo link non accetta più voti. Chiedi quello nuovo a chi te l’ha dato.
not-allowed-consultation-full = Con questo link sono arrivate tante persone quante ne erano previste. Rivolgiti a chi coordina il gruppo.

opinions-voted = { $n ->
    [one] Ha votato una persona,
   *[other] Hanno votato { $n } persone,
} { $votes ->
    [one] una volta.
   *[other] { $votes } voti in tutto.
}
opinions-groups = Formano { $n ->
    [one] un gruppo
    [2] due gruppi
    [3] tre gruppi
    [4] quattro gruppi
   *[other] { $n } gruppi
} d’opinione.
opinions-shared = { $n ->
    [0] Nessuna affermazione accomuna tutti i gruppi.
    [one] Un’affermazione accomuna tutti i gruppi.
   *[other] { $n } affermazioni accomunano tutti i gruppi.
}
opinions-divide = { $n ->
    [0] Nessuna li divide.
    [one] Una li divide.
   *[other] { $n } li dividono.
}
opinions-people = { $n ->
    [one] 1 persona
   *[other] { $n } persone
}
opinions-group = Gruppo { $letter }
opinions-shared-title = Che cosa accomuna tutti i gruppi
opinions-shared-note = Ogni lettera è un gruppo, da nessuno d’accordo (a sinistra) a tutti (a destra); il segno nel mezzo è la metà. È comune ciò che vale in ogni gruppo, quanti che siano i gruppi.
opinions-shared-none = Nessuna affermazione trova d’accordo, o in disaccordo, la maggioranza di ogni gruppo oltre il caso.
opinions-least = { $kind ->
    [agree] In ogni gruppo è d’accordo almeno il { $least } %.
   *[disagree] In ogni gruppo è in disaccordo almeno il { $least } %.
}
opinions-divides-title = Che cosa divide
opinions-divides-note = La maggioranza di un gruppo è d’accordo, quella di un altro in disaccordo, e più di quanto farebbe il caso.
opinions-divides-none = Su nessuna affermazione le maggioranze di due gruppi si oppongono oltre il caso.
opinions-apart = Il gruppo { $high } e il gruppo { $low } distano circa { $gap } punti percentuali.
opinions-groups-title = I gruppi d’opinione
opinions-map-says = I gruppi che votano in modo simile stanno vicini; l’area è il numero di persone.
opinions-stance = { $kind ->
    [agree] D’accordo:
   *[disagree] In disaccordo:
}
opinions-stands-none = Non dice nulla che non dicano anche gli altri.
opinions-all-title = Tutte le affermazioni
opinions-all-note = Quote di chi ha votato su un’affermazione; sotto la quota di chi è d’accordo, l’intervallo che il caso lascia aperto (95 %). Nella barra: d’accordo, passo, in disaccordo.
opinions-column-number = Numero
opinions-column-statement = Affermazione
opinions-column-bar = D’accordo, passo, in disaccordo
opinions-column-agree = D’accordo
opinions-column-pass = Passo
opinions-column-disagree = In disaccordo
opinions-column-votes = Voti
opinions-column-group = D’accordo nel gruppo { $letter }
opinions-end-none = nessuno d’accordo
opinions-end-all = tutti d’accordo
opinions-figure-of = Quota di chi è d’accordo, per gruppo:
opinions-share = { $end ->
    [high] { $share } % o più
    [low] { $share } % o meno
   *[exact] { $share } %
}
opinions-few = troppo pochi
opinions-few-votes = Hanno votato in meno di { $n }.
opinions-interval = da { $low } a { $high } %
opinions-by-kinds = Chi è d’accordo, per tipo di portatore d’interesse
opinions-by-countries = Chi è d’accordo, per paese
opinions-standing = { $of ->
    [kinds] Dove stanno i tipi di portatori d’interesse: quote di ciascuno nei gruppi d’opinione
   *[countries] Dove stanno i paesi: quote di ciascuno nei gruppi d’opinione
}
opinions-of = { $of ->
    [kinds] Tipo di portatore d’interesse
   *[countries] Paese
}
opinions-cells-note = Quota di chi è d’accordo, a passi di cinque e aperta agli estremi, così che non si sappia se tutti la pensano allo stesso modo; «troppo pochi» dove hanno votato in meno di { $n }, o dove un tale numero si ricaverebbe dagli altri. Tra parentesi, quante persone hanno votato.
opinions-sure = Riestraendo le stesse persone, i gruppi si somigliano per { $stability } (1: sempre gli stessi).
opinions-final = Risultato definitivo.
opinions-as-of = Situazione al { $at }; si ricalcola quando hanno votato almeno altre cinque persone.
opinions-nobody = Nessuna cifra si mostra per meno di { $n } persone.
opinions-not-yet = { $shows ->
    [closed] I risultati si mostrano alla chiusura della consultazione: { $closes }.
   *[voted] I risultati si mostrano dopo che hai votato. Aperta fino al { $closes }.
}
opinions-too-few = Hanno votato meno di cinque persone. I risultati si mostrano da cinque in su, perché non si possa risalire al voto di nessuno.
opinions-cannot-who = Che cosa pensa chi non ha partecipato. Chi partecipa ha scelto di farlo.
opinions-cannot-line = Se i gruppi sono schieramenti o i due capi di una stessa linea, e perché si vota così.
opinions-cannot-link = Se qualcuno è tornato più volte con il link: i limiti lo rendono noioso, non impossibile. Ciò che accomuna non dipende dalla grandezza dei gruppi; le quote di tutti sì.
opinions-method = Metodo: gruppi con componenti principali e k-medie, il loro numero con la silhouette, messi alla prova riestraendo le persone e contro il caso; ciò che accomuna è la quota minore di qualsiasi gruppo da 2 a 5 gruppi (Small e altri, 2021; il metodo «consensus» nella documentazione).
opinions-refused-few-statements = I gruppi d’opinione non si indicano: servono voti su almeno { $needed } affermazioni, e ce ne sono { $found }. Sotto, quanto si è d’accordo con ciascuna affermazione.
opinions-refused-few-participants = I gruppi d’opinione non si indicano: servono almeno { $needed } persone che abbiano votato su sette affermazioni o su tutte, e ce ne sono { $found }. Sotto, quanto si è d’accordo con ciascuna affermazione.
opinions-refused-no-pattern = I gruppi d’opinione non si indicano: i voti sulle diverse affermazioni non sono legati più di quanto vorrebbe il caso. Sotto, quanto si è d’accordo con ciascuna affermazione.
opinions-refused-lopsided = I gruppi d’opinione non si indicano: alcune persone votano diversamente da tutte le altre, e quasi tutti starebbero in un solo gruppo. Sotto, quanto si è d’accordo con ciascuna affermazione.
opinions-refused-unstable = I gruppi d’opinione non si indicano: con altre persone dello stesso genere ne verrebbero altri (somiglianza { $found }, necessaria { $needed }). Sotto, quanto si è d’accordo con ciascuna affermazione.
opinions-refused-one-loud-group = I gruppi d’opinione non si indicano: dipendono dalla grandezza di un solo gruppo e si sciolgono quando ognuno ha la stessa voce. Sotto, quanto si è d’accordo con ciascuna affermazione.

cycle-consulted = { $count ->
    [one] 1 consultazione
   *[other] { $count } consultazioni
}{ $open ->
    [0] {""}
    [one] , 1 aperta
   *[other] , { $open } aperte
}
waits-consultation = { $n ->
    [one] 1 affermazione da votare: { $title }
   *[other] { $n } affermazioni da votare: { $title }
}
waits-statements = { $n ->
    [one] 1 affermazione proposta attende la tua decisione: { $title }
   *[other] { $n } affermazioni proposte attendono la tua decisione: { $title }
}
notice-consultation-opened = Ti si chiede che cosa ne pensi: { $title }
notice-consultation-closed = Una consultazione è chiusa e ci sono i risultati: { $title }
notice-statement-waits = Chi partecipa propone un’affermazione: { $title }
notice-statement-shown = La tua affermazione è mostrata in: { $title }
notice-statement-taken-out = La tua affermazione è stata tolta da { $title }: { $why }
act-consultation-prepared = { $by } ha preparato una consultazione
act-consultation-opened = { $by } ha aperto una consultazione
act-consultation-changed = { $by } ha modificato una consultazione
act-consultation-closed = Una consultazione è stata chiusa
act-statement-taken-out = { $by } ha tolto un’affermazione da una consultazione
