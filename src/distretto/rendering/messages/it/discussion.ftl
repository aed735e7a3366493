# Discussioni nei gruppi di lavoro.

group-room-discussion = Discussione
group-member-number = Membro { $n }
about-record = Scheda
about-finding = Risultato
about-group = Gruppo

discussion-new = Nuova discussione
discussion-search = Cerca
discussion-state = Mostra
discussion-all = Tutte
discussion-open = Aperte
discussion-closed = Chiuse
discussion-find = Trova
discussion-none = Qui non si discute ancora di nulla.
discussion-none-found = Nessuna discussione contiene queste parole.
discussion-show-all = Mostra tutte
discussion-who-writes = { $openness ->
    [public] Qui può scrivere chiunque acceda.
   *[members] Qui scrivono i membri del gruppo. Chiedi di partecipare nella pagina del gruppo.
}
discussion-closed-tag = chiusa
discussion-posts = { $n ->
    [one] 1 intervento
   *[other] { $n } interventi
}
discussion-last = l’ultimo il { $at }
discussion-of-this = Discussione
discussion-of-this-none = I gruppi di lavoro non ne discutono ancora.
discussion-of-this-new = Discuterne in un gruppo
discussion-choose = In quale gruppo?
discussion-no-group = Non partecipi ad alcun gruppo in cui scrivere. Scegline uno e chiedi di partecipare.
discussion-on = Riguarda:
discussion-title = Di che cosa si tratta?
discussion-title-help = Una riga che dica a che cosa gli altri possono rispondere.
discussion-text = Che cosa vuoi dire
discussion-text-help = È possibile usare Markdown: *enfasi*, elenchi, [collegamenti](https://…), > citazioni. Con @ e un nome richiami l’attenzione di qualcuno.
discussion-written-in = Scritto in
discussion-start = Apri la discussione
discussion-cancel = Annulla
discussion-started = La discussione è aperta.
discussion-begun = Aperta da { $by }, { $at }
discussion-was-closed = Chiusa il { $at }
discussion-show-mine = Mostra in italiano quanto è stato tradotto
discussion-show-originals = Mostra tutto come è stato scritto
discussion-answers = risponde a
discussion-hidden-seen = Il testo qui sotto lo vedono solo chi l’ha scritto e chi coordina.
discussion-hidden = Nascosto da un coordinatore:
discussion-withdrawn = Ritirato da chi l’ha scritto.
discussion-translated-by = Traduzione di { $by }.
discussion-translation-dated = Nel frattempo il testo è cambiato.
discussion-original = Come è stato scritto
discussion-changed = { $n ->
    [one] modificato una volta
   *[other] modificato { $n } volte
}
discussion-quote = Cita
discussion-act = { $act ->
    [edit] Modifica
    [translate] Traduci
    [report] Segnala
    [hide] Nascondi
    [withdraw] Ritira
    [put_back] Ripristina
    [show] Mostra di nuovo
   *[keep] Lascia
}
discussion-act-title = { $act ->
    [edit] Modificare le proprie parole
    [translate] Tradurre un intervento
    [report] Segnalare un intervento
    [hide] Nascondere un intervento
   *[keep] Lasciare un intervento segnalato
}
discussion-act-do = { $act ->
    [edit] Salva
    [translate] Salva la traduzione
    [report] Segnala
    [hide] Nascondi
   *[keep] Lascia visibile
}
discussion-why = { $act ->
    [report] Che cosa non va?
    [hide] Perché è nascosto?
   *[keep] Perché rimane?
}
discussion-why-help = { $act ->
    [report] Lo leggono i coordinatori del gruppo; chi l’ha scritto non viene a sapere chi l’ha segnalato.
    [hide] Tutti leggono il motivo al posto dell’intervento, e chi l’ha scritto ne è informato.
   *[keep] Ne è informato chi l’ha segnalato.
}
discussion-edit-note = Il testo precedente resta leggibile nella storia dell’intervento.
discussion-reasons = Perché è stato segnalato
discussion-translation = Traduzione
discussion-reply = Rispondi
discussion-your-words = Le tue parole
discussion-who-mention = Chi puoi menzionare
discussion-send = Invia
discussion-to-group = Alla pagina del gruppo
discussion-sign-in = Accedi per rispondere
discussion-tools = Questa discussione
discussion-watch = Avvisami dei nuovi interventi
discussion-unwatch = Non avvisarmi più
discussion-close = Chiudi la discussione
discussion-close-why = Che cosa ne è risultato, o perché si chiude?
discussion-reopen = Riaprila
discussion-history = Che cosa diceva prima questo intervento
discussion-now = Ora
discussion-then = Poi
discussion-first = All’inizio
discussion-reports = { $n ->
    [one] 1 intervento segnalato
   *[other] { $n } interventi segnalati
}
discussion-reports-title = Interventi segnalati
discussion-no-reports = Nessun intervento segnalato è in attesa.
discussion-done = { $act ->
    [edit] Le tue parole sono modificate.
    [translate] La traduzione è conservata.
    [report] I coordinatori sono informati.
    [hide] L’intervento è nascosto.
    [keep] L’intervento rimane; chi l’ha segnalato ne è informato.
    [withdraw] Il tuo intervento è ritirato. Puoi ripristinarlo.
    [put-back] Il tuo intervento è ripristinato.
    [show] L’intervento è di nuovo visibile.
    [close] La discussione è chiusa.
    [reopen] La discussione è di nuovo aperta.
    [watch] Riceverai un avviso per ogni nuovo intervento.
   *[unwatch] Non riceverai più avvisi.
}
discussion-quoted = { $by } ha scritto:

discussion-fault-no-title = Di’ in una riga di che cosa si tratta.
discussion-fault-long-title = La riga supera { $most } caratteri.
discussion-fault-no-text = Scrivi qualcosa.
discussion-fault-long-text = Il testo supera { $most } caratteri.
discussion-fault-no-reason = Indica il motivo.
discussion-fault-long-reason = Il motivo supera { $most } caratteri.
discussion-fault-same-language = È scritto in quella lingua. Scegline un’altra.
not-allowed-thread-closed = Questa discussione è chiusa. Possono riaprirla chi l’ha aperta o un coordinatore.
not-allowed-others-post = Può farlo soltanto chi l’ha scritto.
not-allowed-hidden-post = Un coordinatore ha nascosto questo intervento. Se non condividi, scrivi ai coordinatori.
not-allowed-hide-own-post = L’intervento è tuo: ritiralo, o lascialo a un altro coordinatore.

notice-thread-started = { $by } ha aperto una discussione: { $title }
notice-post-written = { $by } ha risposto in: { $title }
notice-post-mentioned = { $by } ti ha menzionato in: { $title }
notice-thread-closed = Chiusa: { $title }
notice-post-reported = È stato segnalato un intervento in: { $title }
notice-post-hidden = Il tuo intervento in «{ $title }» è stato nascosto: { $why }
notice-post-shown = Il tuo intervento in «{ $title }» è di nuovo visibile
notice-report-hidden = L’intervento che hai segnalato in «{ $title }» è stato nascosto
notice-report-kept = L’intervento che hai segnalato in «{ $title }» rimane: { $why }
waits-reports = { $n ->
    [one] Un intervento segnalato ti attende
   *[other] { $n } interventi segnalati ti attendono
}
cycle-discussed = { $count ->
    [one] 1 discussione, di cui aperte { $open }
   *[other] { $count } discussioni, di cui aperte { $open }
}
