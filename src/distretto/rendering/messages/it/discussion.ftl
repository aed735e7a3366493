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
   *[members] Qui scrivono i membri del gruppo. Chiedete di partecipare nella pagina del gruppo.
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
discussion-no-group = Non partecipate ad alcun gruppo in cui scrivere. Sceglietene uno e chiedete di partecipare.
discussion-on = Riguarda:
discussion-title = Di che cosa si tratta?
discussion-title-help = Una riga che dica a che cosa gli altri possono rispondere.
discussion-text = Che cosa volete dire
discussion-text-help = È possibile usare Markdown: *evidenza*, elenchi, [collegamenti](https://…), > citazioni. Con @ e un nome richiamate l’attenzione di qualcuno.
discussion-written-in = Scritto in
discussion-start = Apri la discussione
discussion-cancel = Annulla
discussion-started = La discussione è aperta.
discussion-begun = Aperta da { $by }, { $at }
discussion-was-closed = Chiusa il { $at }
discussion-show-mine = Mostra in italiano quanto è stato tradotto
discussion-show-originals = Mostra tutto come è stato scritto
discussion-answers = risponde a
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
discussion-your-words = Le vostre parole
discussion-who-mention = Chi potete menzionare
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
    [edit] Le vostre parole sono modificate.
    [translate] La traduzione è conservata.
    [report] I coordinatori sono informati.
    [hide] L’intervento è nascosto.
    [keep] L’intervento rimane; chi l’ha segnalato ne è informato.
    [withdraw] Il vostro intervento è ritirato. Potete ripristinarlo.
    [put-back] Il vostro intervento è ripristinato.
    [show] L’intervento è di nuovo visibile.
    [close] La discussione è chiusa.
    [reopen] La discussione è di nuovo aperta.
    [watch] Sarete avvisati dei nuovi interventi.
   *[unwatch] Non sarete più avvisati.
}
discussion-quoted = { $by } ha scritto:

discussion-fault-no-title = Dite in una riga di che cosa si tratta.
discussion-fault-long-title = La riga supera { $most } caratteri.
discussion-fault-no-text = Scrivete qualcosa.
discussion-fault-long-text = Il testo supera { $most } caratteri.
discussion-fault-no-reason = Indicate il motivo.
discussion-fault-long-reason = Il motivo supera { $most } caratteri.
discussion-fault-same-language = È scritto in quella lingua. Sceglietene un’altra.
not-allowed-thread-closed = Questa discussione è chiusa. Possono riaprirla chi l’ha aperta o un coordinatore.
not-allowed-others-post = Può farlo soltanto chi l’ha scritto.
not-allowed-hidden-post = Un coordinatore ha nascosto questo intervento. Se non siete d’accordo, scrivete ai coordinatori.
not-allowed-hide-own-post = L’intervento è vostro: ritiratelo, o lasciatelo a un altro coordinatore.

notice-thread-started = { $by } ha aperto una discussione: { $title }
notice-post-written = { $by } ha risposto in: { $title }
notice-post-mentioned = { $by } vi ha menzionato in: { $title }
notice-thread-closed = Chiusa: { $title }
notice-post-reported = È stato segnalato un intervento in: { $title }
notice-post-hidden = Il vostro intervento in «{ $title }» è stato nascosto: { $why }
notice-post-shown = Il vostro intervento in «{ $title }» è di nuovo visibile
notice-report-hidden = L’intervento che avete segnalato in «{ $title }» è stato nascosto
notice-report-kept = L’intervento che avete segnalato in «{ $title }» rimane: { $why }
waits-reports = { $n ->
    [one] Un intervento segnalato vi attende
   *[other] { $n } interventi segnalati vi attendono
}
cycle-discussed = { $count ->
    [one] 1 discussione, di cui aperte { $open }
   *[other] { $count } discussioni, di cui aperte { $open }
}
