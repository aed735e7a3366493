# Ciò che è accaduto in un gruppo, come lo dice la pagina Attività, dove nessun altro file lo ha.

act-member-asked = { $by } ha chiesto di partecipare al gruppo
act-member-invited = { $by } ha invitato una persona
act-invitation-withdrawn = { $by } ha ritirato un invito
act-member-refused = { $by } non ha accolto una richiesta di partecipazione
act-member-role = { $by } ha cambiato il ruolo di un membro
act-document-taken-away = { $by } ha tolto un documento
act-document-brought-back = { $by } ha ripristinato un documento
act-archived = { $by } ha scaricato un archivio del gruppo
act-post-edited = { $by } ha modificato un intervento
act-post-withdrawn = { $by } ha ritirato un intervento
act-post-put-back = { $by } ha ripristinato un intervento
act-post-translated = { $by } ha tradotto un intervento
act-post-reported = Un intervento è stato segnalato
act-post-hidden = { $by } ha nascosto un intervento
act-post-shown = { $by } ha mostrato di nuovo un intervento
act-post-kept = { $by } ha lasciato un intervento segnalato
act-question-reopened = { $by } ha riaperto una domanda
act-peers-asked = { $by } ha invitato dei pari a partecipare
act-peer-answered = { $by } ha risposto all’invito come pari
act-exchange-note = { $by } ha modificato la nota di contesto di uno scambio
act-plan-changed = { $by } ha modificato un piano comune
act-finding-pinned = { $by } ha appuntato un risultato
act-pin-taken-off = { $by } ha tolto un risultato appuntato
act-mark-answered = { $by } ha risposto al segno su un risultato
act-proposal-unsponsored = { $by } ha tolto la firma da una proposta
act-amendment-withdrawn = { $by } ha ritirato un emendamento
act-ballot-prepared = { $by } ha preparato una votazione
act-ballot-changed = { $by } ha modificato una votazione prima dell’apertura
act-consultation-link-renewed = { $by } ha rinnovato il link di una consultazione
act-statement-added = { $by } ha aggiunto un’affermazione
act-statement-suggested = È stata suggerita un’affermazione
act-statement-shown = { $by } ha accolto un’affermazione suggerita
act-statement-translated = { $by } ha tradotto un’affermazione
act-recommendation-drafted = { $by } ha preparato la bozza di una raccomandazione
act-recommendation-changed = { $by } ha modificato la bozza di una raccomandazione
act-recommendation-discarded = { $by } ha eliminato la bozza di una raccomandazione
act-reply-link-renewed = { $by } ha rinnovato il link per una risposta
act-proposal-advanced = { $to ->
    [amended] Una proposta è stata emendata
    [consulted] Una proposta è in consultazione
    [ballot] Una proposta è stata messa ai voti
    [decided] Su una proposta si è deciso
    [recommended] Da una proposta nasce una raccomandazione
    [piloted] Una proposta è in sperimentazione
    [monitored] È arrivato un rapporto sul progetto pilota di una proposta
   *[other] Una proposta è andata avanti nel suo percorso
 }
