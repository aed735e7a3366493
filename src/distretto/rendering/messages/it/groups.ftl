# La cornice dei gruppi di lavoro: diritti, errori, che cosa si comunica alle persone.

not-allowed-group-closed = Questo gruppo è letto soltanto dai suoi membri. Chiedete ai coordinatori di parteciparvi.
not-allowed-group-coordinate = Possono farlo soltanto i coordinatori di questo gruppo.
not-allowed-group-discuss = In questo gruppo scrivono i membri. Chiedete di parteciparvi nella pagina del gruppo.
not-allowed-group-propose = Proposte ed emendamenti sono presentati dai membri e dai portatori di interesse di questo gruppo. Chiedete di parteciparvi nella pagina del gruppo.
not-allowed-group-vote = Votano i membri e i coordinatori di questo gruppo.
not-allowed-group-over = Questo gruppo è chiuso: si può leggere, ma non vi si scrive più nulla.
not-allowed-group-invitation = Questo invito non vale più: è stato accolto, ritirato o ha più di un mese. Chiedetene un altro ai coordinatori.
not-allowed-group-last-coordinator = Qualcuno deve coordinare il gruppo: date prima questo ruolo a un altro membro.

group-fault-no-title = Date un nome al gruppo.
group-fault-long-title = Il nome supera { $most } caratteri.
group-fault-long-about = La descrizione supera { $most } caratteri.
group-fault-no-openness = Scegliete chi legge e chi scrive.
group-fault-no-language = Scegliete una lingua dell’elenco.
group-fault-no-zone = Scegliete un fuso orario dell’elenco.
group-fault-no-theme = Scegliete un tema dell’elenco, o nessuno.
group-fault-no-area = Non c’è alcuna regione «{ $given }». Scrivete un nome o un codice, per esempio ITF4.
group-fault-no-email = «{ $given }» non è un indirizzo di posta elettronica.
group-fault-member-already = { $given } è già membro di questo gruppo.
group-fault-no-role = Scegliete un ruolo dell’elenco.

mail-hello-nameless = Buongiorno,
mail-why-invited = Ricevete questo messaggio perché qualcuno ha invitato questo indirizzo. Se non vi dice nulla, non dovete fare nulla.
mail-group-invited-subject = Invito al gruppo di lavoro { $group }
mail-group-invited-text =
    { $by } vi invita al gruppo di lavoro { $group }.
    { $words }
    Aprite questo indirizzo per partecipare e accedete, o create lì un account. Vale { $days } giorni.

notice-member-asked = { $by } chiede di partecipare
notice-member-came = { $by } ha accolto il vostro invito
notice-member-joined-you = Ora partecipate al gruppo
notice-member-refused-you = La vostra richiesta di partecipare non è stata accolta. { $note }
notice-member-role-you = Ora avete un altro ruolo nel gruppo
notice-member-left-you = La vostra partecipazione al gruppo è terminata
