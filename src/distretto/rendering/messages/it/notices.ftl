# Di che cosa si è avvisati nei gruppi, quanto spesso, e che cosa attende.

notices-title = I tuoi avvisi
notices-count = { $n ->
    [one] 1 avviso non letto
   *[other] { $n } avvisi non letti
}
notices-unread = { $n ->
    [one] Un avviso è nuovo.
   *[other] { $n } avvisi sono nuovi.
}
notices-all-read = Hai letto tutto.
notices-none = Qui trovi che cosa accade nei gruppi a cui partecipi.
notices-none-unread = Non c’è nulla da leggere.
notices-show-all = Mostra tutto
notices-show-unread = Mostra i non letti
notices-read = Segna tutto come letto
notices-read-done = { $n ->
    [0] Non c’era nulla da leggere.
    [one] Un avviso è segnato come letto.
   *[other] { $n } avvisi sono segnati come letti.
}
notices-new = Nuovo
notices-stop-title = Non ricevere più queste e-mail
notices-stop-bad = Il collegamento non è intero, o non riguarda più nessuno. Scegli nella tua pagina che cosa ricevere per e-mail.
notices-stop-ask = Non vuoi più ricevere e-mail sui tuoi gruppi di lavoro?
notices-stop-ask-group = Non vuoi più ricevere e-mail su «{ $group }»?
notices-stop-do = Non inviarle più
notices-stop-done = Non riceverai più e-mail sui tuoi gruppi di lavoro. Ciò che accade resta nella pagina degli avvisi.
notices-stop-done-group = Non riceverai più e-mail su «{ $group }». Ciò che accade resta nella pagina degli avvisi.
notice-something = È successo qualcosa nel gruppo
notice-reminder = Promemoria: { $words }
notice-meeting-planned = Riunione convocata: { $title }, { $at }
notice-meeting-changed = Riunione modificata: { $title }, { $at }
notice-meeting-called-off = Riunione annullata: { $title }, { $at }
notice-meeting-put-back = La riunione si tiene comunque: { $title }, { $at }
notice-notes-written = È disponibile il verbale della riunione: { $title }
notice-document-brought = Nuovo documento: { $title }
notice-document-renewed = Nuova versione di un documento: { $title }
notice-mail-subject = { $n ->
    [one] I tuoi gruppi di lavoro: una novità
   *[other] I tuoi gruppi di lavoro: { $n } novità
}
notice-mail-waits = { $n ->
    [one] Una cosa ti aspetta.
   *[other] { $n } cose ti aspettano.
}
mail-parts-subject = { $n ->
    [one] C’è una novità per te
   *[other] Ci sono { $n } novità per te
}
notice-mail-part = Nei tuoi gruppi di lavoro
digest-part = Nel catalogo e in ciò che segui
notices-stop-ask-both = Non vuoi più ricevere e-mail, né sui tuoi gruppi di lavoro né su ciò che segui e sulle ricerche che salvi?
notices-stop-done-both = Non riceverai più e-mail sui tuoi gruppi di lavoro, su ciò che segui e sulle ricerche che salvi. Le novità restano nelle tue pagine.
notice-mail-no-group = In nessun gruppo
notice-mail-why = Ricevi questa e-mail perché partecipi a gruppi di lavoro di Distretto. Quanto spesso, lo scegli tu:
notice-mail-tune = Scegli quanto spesso
notice-mail-stop-group = Non ricevere più e-mail su { $group }
notice-mail-stop-all = Non ricevere più e-mail sui gruppi di lavoro

tuning-title = Come ricevi gli avvisi
tuning-lead = Tutto sta nella pagina degli avvisi. Qui scegli quanto spesso riceverne una e-mail: in generale, e poi per un gruppo o un argomento dove deve essere diverso.
tuning-everywhere = In tutti i gruppi
tuning-all = Tutto
tuning-topics = Per argomento
tuning-often = { $often ->
    [at_once] Subito
    [daily] Una volta al giorno
    [weekly] Una volta alla settimana
    [never] Mai
   *[usual] Come in generale
}
tuning-save-of = Salva: { $name }
tuning-done = Registrato.
tuning-page = «Subito» significa entro un paio di minuti. La e-mail del giorno arriva al mattino, quella della settimana il lunedì, secondo il tuo orologio.
tuning-fault-topic = Questo argomento non esiste.
tuning-fault-often = Scegli dall’elenco quanto spesso.
topic-membership = Partecipazione
topic-discussion = Discussioni
topic-questions = Domande a chi ha esperienza
topic-proposals = Proposte
topic-consultations = Consultazioni
topic-ballots = Votazioni
topic-recommendations = Raccomandazioni
topic-pins = Risultati appuntati
topic-pilots = Azioni pilota e monitoraggio
topic-meetings = Riunioni
topic-documents = Documenti
topic-reminders = Promemoria

waits-title = Che cosa ti aspetta
waits-lead = { $n ->
    [one] Una cosa nei tuoi gruppi ti aspetta. Prima ciò che scade prima.
   *[other] { $n } cose nei tuoi gruppi ti aspettano. Prima ciò che scade prima.
}
waits-none = Nulla ti aspetta nei tuoi gruppi.
tasks-of-group = { $words } ({ $group })
waits-until = entro il { $at }
waits-mine = La mia pagina
waits-member = { $by } chiede di partecipare
waits-meeting = Di’ se partecipi: { $title }
waits-meeting-notes = Scrivi il verbale: { $title }
