# Chiedere alla rete: chi sa, le domande, le risposte che restano.

about-question = Domanda
experts-title = Chi sa
experts-lead = Persone disposte a farsi trovare e interpellare su ciò che sanno. Le vede soltanto chi ha effettuato l’accesso.
experts-seek = Cerca per tema, regione, settore, lingua o parole
experts-words = In parole
experts-find = Trova
experts-all = Mostra tutti
experts-none = Nell’elenco non c’è ancora nessuno. Comincia tu: di’ che cosa sai.
experts-none-found = Non corrisponde nessuno. Togli qualcosa da ciò che cerchi, o chiedi alla rete: la domanda resta finché qualcuno sa.
knowing-themes = Temi
knowing-regions = Regioni
knowing-regions-help = Una per riga: un nome o un codice, anche di un paese, per esempio ITF4 o Bulgaria.
knowing-sectors = Settori
knowing-sectors-help = Uno per riga: un nome o un codice NACE, per esempio C15 o Fabbricazione di articoli in pelle e simili.
knowing-languages = Lingue
knowing-languages-help = Con il nome o il codice, separate da virgole, per esempio italiano, greco.
knowing-fault-unknown = «{ $given }» non è nell’elenco. Scrivi un altro nome, o il codice.
knowing-reason = { $kind ->
    [theme] tema: { $what }
    [region] regione: { $what }
    [sector] settore: { $what }
    [language] lingua: { $what }
   *[words] ha scritto di { $what }
}
expertise-title = Che cosa sai
expertise-lead = Gli altri ti trovano così quando hanno una domanda, e ricevi avviso delle domande adatte.
expertise-begin = Di’ che cosa sai
expertise-change = Modifica ciò che sai
expertise-words = Con parole tue
expertise-words-help = Che cosa hai fatto, e su che cosa ti si può interpellare? È possibile usare Markdown.
expertise-consent = Gli altri possono trovarmi e interpellarmi
expertise-consent-note = Il tuo nome e le parole di questa pagina sono allora visibili a chiunque abbia effettuato l’accesso. Puoi revocarlo in ogni momento.
expertise-saved = { $shown ->
    [yes] Conservato. Ora gli altri ti trovano.
   *[no] Conservato. Nessuno ti trova.
}
expertise-fault-nothing = Indica almeno un tema, una regione o un settore, o qualcosa con parole tue.
expertise-fault-long = Il testo supera { $most } caratteri.
expertise-fault-newer = Nel frattempo hai conservato altro, in un’altra finestra o su un altro dispositivo. Lo trovi qui sopra; ciò che hai scritto è nei campi. Unisci le due cose e conserva di nuovo.
expertise-is-shown = Gli altri ti trovano per questo.
expertise-is-hidden = Nessuno ti trova per questo.

questions-title = Domande alla rete
questions-lead = Che cosa qualcuno voleva sapere, e che cosa la rete ha risposto.
questions-theme = Tema
questions-open = Aperte
questions-answered = Con risposta
questions-open-tag = aperta
questions-answered-tag = con risposta
questions-answers = { $n ->
    [0] Ancora nessuna risposta
    [one] 1 risposta
   *[other] { $n } risposte
}
questions-none = Nessuno ha ancora chiesto nulla.
questions-none-found = Nessuna domanda corrisponde.
question-ask = Chiedi alla rete
question-lead = La domanda arriva a chi sa: secondo tema, regione, settore, lingua e quanto ha scritto.
question-group = In quale gruppo?
question-title = La domanda in una riga
question-text = Che cosa vuoi sapere, e perché
question-send = Chiedi
question-sent = { $n ->
    [0] La domanda è aperta. Nell’elenco non corrisponde ancora nessuno; i membri del gruppo ne sono informati.
    [one] La domanda è arrivata a una persona che sa, e al gruppo.
   *[other] La domanda è arrivata a { $n } persone che sanno, e al gruppo.
}
question-asked-by = Chiesto da { $by }, { $at }
question-known = Che cosa si sa ora
question-you-asked = Ti si chiede perché ciò che sai corrisponde.
question-answer = Rispondi
question-decline = Non posso aiutare
question-no-answers = { $n ->
    [0] Non ha ancora risposto nessuno.
    [one] Non ha ancora risposto nessuno. È stata interpellata una persona.
   *[other] Non ha ancora risposto nessuno. Sono state interpellate { $n } persone.
}
question-rests-here = quanto si sa poggia su questa
question-conclude = Conserva ciò che si sa
question-known-change = Modifica ciò che si sa
question-known-words = Che cosa si sa ora
question-known-help = Poche frasi che aiutino chi in seguito chiederà lo stesso. Restano ricercabili.
question-rests-on = Poggia sulle risposte di
question-keep = Conserva
question-reopen = Riapri la domanda
question-sent-to = { $n ->
    [one] Inviata a una persona
   *[other] Inviata a { $n } persone
}
question-sent-to-none = Nell’elenco nessuno corrispondeva a questa domanda.
question-declined = non può aiutare
question-done = { $act ->
    [conclude] Ciò che si sa è conservato, e chi ha partecipato ne è informato.
    [reopen] La domanda è di nuovo aperta.
   *[decline] Grazie di averlo detto.
}
question-fault-no-group = Scegli un gruppo.
question-fault-no-words = Scrivi che cosa si sa ora.
question-fault-long = Il testo supera { $most } caratteri.
question-fault-newer = Qualcuno ha cambiato ciò che si sa mentre scrivevi. Le sue parole sono qui sopra; le tue sono nel campo. Unisci le due cose e conserva di nuovo.
not-allowed-question-open = La domanda è già aperta.
notice-question-for-you = { $by } chiede ciò che sai: { $title }
notice-question-answered = Che cosa si sa ora: { $title }
waits-question = Ti si chiede: { $title }
