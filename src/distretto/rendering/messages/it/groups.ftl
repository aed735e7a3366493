# La cornice dei gruppi di lavoro: diritti, errori, che cosa si comunica alle persone.

not-allowed-group-closed = Questo gruppo è letto soltanto dai suoi membri. Chiedi ai coordinatori di parteciparvi.
not-allowed-group-coordinate = Possono farlo soltanto i coordinatori di questo gruppo.
not-allowed-group-discuss = In questo gruppo scrivono i membri. Chiedi di parteciparvi nella pagina del gruppo.
not-allowed-group-propose = Proposte ed emendamenti sono presentati dai membri e dai portatori di interesse di questo gruppo. Chiedi di parteciparvi nella pagina del gruppo.
not-allowed-group-vote = Votano i membri e i coordinatori di questo gruppo.
not-allowed-group-over = Questo gruppo è chiuso: si può leggere, ma non vi si scrive più nulla.
not-allowed-group-invitation = Questo invito non vale più: è stato accolto, ritirato o ha più di un mese. Chiedine un altro ai coordinatori.
not-allowed-group-last-coordinator = Qualcuno deve coordinare il gruppo: dai prima questo ruolo a un altro membro.

group-fault-no-title = Dai un nome al gruppo.
group-fault-long-title = Il nome supera { $most } caratteri.
group-fault-long-about = La descrizione supera { $most } caratteri.
group-fault-no-openness = Scegli chi legge e chi scrive.
group-fault-no-language = Scegli una lingua dell’elenco.
group-fault-no-zone = Scegli un fuso orario dell’elenco.
group-fault-no-theme = Scegli un tema dell’elenco, o nessuno.
group-fault-no-area = Non c’è alcuna regione «{ $given }». { $n ->
    [0] Scrivi un nome o un codice, per esempio ITF4.
   *[other] Intendevi { $near }?
}
group-fault-no-email = «{ $given }» non è un indirizzo di posta elettronica.
group-fault-member-already = { $given } è già membro di questo gruppo.
group-fault-no-role = Scegli un ruolo dell’elenco.

mail-hello-nameless = Buongiorno,
mail-why-invited = Ricevi questo messaggio perché qualcuno ha invitato questo indirizzo. Se non ti dice nulla, non devi fare nulla.
mail-group-invited-subject = Invito al gruppo di lavoro { $group }
mail-group-invited-text =
    { $by } ti invita al gruppo di lavoro { $group }.
    { $words }
    Apri questo indirizzo per partecipare e accedi, o crea lì un account. Vale { $days } giorni.

notice-member-asked = { $by } chiede di partecipare
notice-member-came = { $by } ha accolto il tuo invito
notice-member-joined-you = Ora partecipi al gruppo
notice-member-refused-you = La tua richiesta di partecipare non è stata accolta. { $note }
notice-member-role-you = Ora hai un altro ruolo nel gruppo
notice-member-left-you = La tua partecipazione al gruppo è terminata
members-filter-role = Ruolo
members-filter-helix = Tipo di portatore d’interesse
members-filter-country = Paese
members-filter-all = Tutti
members-filter-show = Mostra questi
