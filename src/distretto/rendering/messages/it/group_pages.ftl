# Pagine dei gruppi di lavoro.

groups-title = Gruppi di lavoro
groups-lead = I gruppi dei sei temi e quelli aperti per una regione o un progetto: dalla discussione alla decisione, all’azione pilota, al monitoraggio.
groups-nav = Gruppi
groups-find = Cerca un gruppo
groups-which = Quali gruppi
groups-kind-all = Tutti
groups-kind-themes = Dei sei temi
groups-kind-others = Di regioni e progetti
groups-kind-mine = A cui partecipo
groups-over = Chiusi
groups-show = Mostra
groups-members = Membri
groups-members-n = { $n ->
    [0] ancora nessuno
    [one] 1 membro
   *[other] { $n } membri
}
groups-open = Chi legge e chi scrive
groups-next-on = Prossima riunione: { $day }
groups-moved-on = Ultima attività: { $day }
groups-none = Non c’è ancora un gruppo di lavoro che tu possa leggere. Apri il primo.
groups-none-found = Nessun gruppo corrisponde.
groups-all = Mostra tutti i gruppi
group-of = Gruppo di lavoro: { $name }
group-rooms = Le pagine del gruppo
group-room = Panoramica
group-room-members = Membri
group-room-activity = Attività
group-optional = facoltativo
group-cancel = Annulla
group-over-tag = chiuso
group-band-over = Questo gruppo è stato chiuso il { $at }. Si può leggere, ma non vi si scrive più.
group-band-closed = Gruppo riservato: questa pagina è letta solo dai suoi membri.
group-openness = { $openness ->
    [public] Tutti leggono; chi ha effettuato l’accesso partecipa alle discussioni
    [members] Tutti leggono; scrivono i membri
   *[closed] Leggono e scrivono solo i membri
}
group-openness-short = { $openness ->
    [public] pubblico
    [members] tutti leggono, i membri scrivono
   *[closed] solo i membri
}

group-new = Apri un gruppo
group-new-why = Per una regione, un progetto o una questione che attraversa i temi. Chi apre un gruppo lo coordina e invita gli altri.
group-new-lead = Coordini tu il gruppo che apri: ammetti le persone, convochi le riunioni e porti a termine le decisioni.
group-change = Modifica il gruppo
group-form-title = Nome
group-form-about = A che cosa serve il gruppo
group-form-about-why = Su quale questione lavora, per chi, fino a quando. Lo legge chiunque possa leggere il gruppo.
group-form-openness = Chi legge e chi scrive
group-form-area = Regione
group-form-area-why = La regione o il paese di cui si occupa il gruppo; scrivi un nome o un codice.
group-form-theme = Tema
group-form-theme-why = I dati e il catalogo del tema compaiono allora nella pagina del gruppo.
group-form-no-theme = Nessuno dei sei
group-form-language = Lingua del gruppo
group-form-zone = Fuso orario
group-form-zone-why = In cui si indicano le riunioni e le scadenze del gruppo.
group-opened-done = Il gruppo «{ $name }» è aperto. Ora invita chi dovrebbe farne parte.
group-changed-done = Il gruppo è stato modificato.
group-close = Chiudi il gruppo
group-close-why = Quando il lavoro è finito. Nulla va perduto: resta leggibile e si può riaprire.
group-close-begin = Chiudi …
group-close-ask = Chiudere «{ $name }»?
group-close-lead = Quanto è stato discusso, deciso e archiviato resta leggibile. Nessuno potrà più scrivere, votare o rispondere, finché chi coordina non lo riapre.
group-closed-done = Il gruppo è chiuso. Si può riaprire da questa pagina.
group-reopen = Riapri il gruppo
group-reopened-done = Il gruppo è di nuovo aperto.

group-role = { $role ->
    [coordinator] Coordinamento
    [member] Membro
    [stakeholder] Portatore di interesse
   *[observer] Osservatore
}
group-role-many = { $role ->
    [coordinator] Coordinamento
    [member] Membri
    [stakeholder] Portatori di interesse
   *[observer] Osservatori
}
group-role-count = { $role ->
    [coordinator] { $n ->
        [one] 1 persona al coordinamento
       *[other] { $n } persone al coordinamento
    }
    [member] { $n ->
        [one] 1 membro
       *[other] { $n } membri
    }
    [stakeholder] { $n ->
        [one] 1 portatore di interesse
       *[other] { $n } portatori di interesse
    }
   *[observer] { $n ->
        [one] 1 osservatore
       *[other] { $n } osservatori
    }
}
group-my-role = { $role ->
    [coordinator] Coordini questo gruppo
    [member] Sei membro
    [stakeholder] Partecipi come portatore di interesse
    [observer] Partecipi come osservatore
   *[asked] Hai chiesto di partecipare
}
group-your-part = La tua partecipazione al gruppo
group-no-part = { $openness ->
    [public] Chi ha effettuato l’accesso partecipa alle discussioni. I membri presentano proposte e votano.
   *[members] Tutti possono leggere questo gruppo. Per scrivervi, chiedi di partecipare.
}
group-ask = Chiedi di partecipare
group-ask-lead = Decide chi coordina, e ne ricevi notizia. Fino ad allora leggi ciò che leggono tutti.
group-ask-note = Che cosa porteresti al gruppo
group-ask-note-why = Chi sei e perché vuoi partecipare. Lo legge solo chi coordina.
group-ask-send = Invia la richiesta
group-asked = Hai chiesto di partecipare. Decide chi coordina.
group-asked-done = La richiesta è arrivata a chi coordina.
group-ask-back = Ritira la richiesta
group-ask-back-ask = Ritirare la richiesta?
group-asking-n = { $n ->
    [one] 1 richiesta in attesa
   *[other] { $n } richieste in attesa
}
group-me = Che cosa dico di me
group-me-lead = Da qui il gruppo mostra come è composto, e le consultazioni mostrano chi è d’accordo: per categoria e per paese, mai per persona.
group-helix = Componente della quadrupla elica
group-country = Paese
group-tongue = Lingua di lavoro
group-unsaid = Non indicato
group-described-done = Registrato.
group-follow = Avvisami di ciò che accade qui
group-unfollow = Non avvisarmi più
group-followed = Riceverai gli avvisi di questo gruppo.
group-unfollowed = Non riceverai più gli avvisi di questo gruppo.
group-tune = Come ricevo gli avvisi
group-leave = Lascia il gruppo
group-leave-ask = Lasciare «{ $name }»?
group-leave-lead = Quanto hai scritto e deciso resta, con il tuo nome. Potrai chiedere di nuovo di partecipare.
group-left-done = Hai lasciato il gruppo.
group-facts = Informazioni sul gruppo
groups-of-area = { $n ->
    [one] Gruppo di lavoro:
   *[other] Gruppi di lavoro:
}
group-of-theme = Il gruppo di lavoro del tema: a che punto è, che cosa è aperto, quando si riunisce
group-theme-page = Domande e dati del tema
group-no-members = Non partecipa ancora nessuno. Chi chiede per primo è ammesso da chi coordina o dagli amministratori.
group-invite = Invita qualcuno
group-invite-why = Parte una e-mail con un collegamento valido 30 giorni; per aprirlo non serve un account.
group-invite-email = Indirizzo e-mail
group-invite-words = Due parole di accompagnamento
group-invite-words-why = Compaiono nella e-mail.
group-invite-send = Invia l’invito
group-invited-done = { $how ->
    [kept] L’invito a { $email } è scritto, ma qui non è impostato un server di posta e nessuno lo riceve. Consegna tu il collegamento qui sotto.
    [again] È partito un altro invito a { $email }; il collegamento di quello precedente non vale più.
   *[sent] L’invito a { $email } è partito.
}
group-invitation-hand-over = Da qui non parte posta. Il collegamento da consegnare:
members-to = Ai membri
group-choose = Scegli …
group-closed-becomes-public = Il gruppo è chiuso: con questo diventano pubblici il suo nome, il titolo della proposta e ciò che si scrive qui.
group-invitations = Inviti non ancora accettati
group-invited-at = Inviato il { $at }
group-withdraw = Ritira
group-withdraw-of = Ritira l’invito a { $email }
group-invitation-withdrawn = L’invito a { $email } è ritirato.
group-taken-done = Ora fai parte di «{ $name }». Di’ chi sei in questo gruppo.
group-part-changed = { $act ->
    [grant] { $name } ora partecipa e ne ha ricevuto notizia.
    [refuse] La richiesta di { $name } è respinta; ne ha ricevuto notizia.
   *[role] { $name } ha ora un altro ruolo e ne ha ricevuto notizia.
}
group-ended-done = { $name } non partecipa più e ne ha ricevuto notizia.

members-lead = { $n ->
    [one] Partecipa una persona.
   *[other] Partecipano { $n } persone.
}
members-by-role = Per ruolo
members-by-helix = Per categoria
members-by-country = Per paese
members-asking = In attesa di ammissione
members-asked-at = Richiesta del { $at }
members-as = Come
members-note = Due parole di risposta
members-grant = Ammetti
members-refuse = Respingi
members-you = tu
members-since = dal { $at }
members-change = Ruolo di { $name }
members-role = Ruolo
members-give-role = Assegna questo ruolo
members-end = Termina la partecipazione
members-end-ask = Terminare la partecipazione di { $name }?
members-end-lead = Quanto è stato scritto e deciso resta. La persona ne riceve notizia e può chiedere di nuovo di partecipare.
members-coordinators = Coordinamento:
members-names = I nomi dei membri sono visibili ai membri.

invitation-title = Invito
invitation-to = Invito a «{ $name }»
invitation-by = Ti invita { $by }. Parteciperesti come: { $role }.
invitation-as = Parteciperesti come: { $role }.
invitation-other = L’invito è stato inviato a un indirizzo diverso dal tuo. Lo accetti come { $mine }.
invitation-take = Partecipa
invitation-later = Non ora
invitation-account = Per partecipare serve un account. Bastano un indirizzo e una password; poi questa pagina chiede di nuovo.
invitation-sign-up = Crea un account

activity-title = Che cosa è successo
activity-all = Tutto ciò che è successo
activity-feed = Come feed (Atom)
activity-none = Non è ancora successo nulla.
activity-nameless = Qualcuno
activity-application = Distretto

cycle-title = A che punto è il gruppo
cycle-step-mapped = Censito
cycle-step-analysed = Analizzato
cycle-step-benchmarked = Confrontato
cycle-step-discussed = Discusso
cycle-step-proposed = Proposto
cycle-step-decided = Deciso
cycle-step-piloted = Sperimentato
cycle-step-monitored = Monitorato
cycle-state = { $state ->
    [empty] Ancora nulla
    [open] Qualcosa è aperto
   *[there] Fatto, finora
}
cycle-nothing = ancora nulla
cycle-mapped = { $count ->
    [one] 1 scheda nel catalogo
   *[other] { $count } schede nel catalogo
}
cycle-analysed = { $count } domande su { $of } hanno una risposta
cycle-pinned = { $count ->
    [one] il gruppo si basa su 1 risultato
   *[other] il gruppo si basa su { $count } risultati
}
cycle-benchmarked = paesi e regioni a confronto
cycle-last = ultima attività { $at }
matters-title = Aperto, e a chi tocca
matters-none = Nulla è aperto e nulla attende risposta.
matters-heading = { $how ->
    [divides] Divide il gruppo
    [turned] Dati che hanno cambiato esito
    [unanswered] Senza risposta
    [late] In ritardo
    [open] Aperto
   *[stale] Fermo da tempo
} ({ $n })
matters-why = { $how ->
    [divides] divide il gruppo
    [turned] i dati hanno cambiato esito
    [unanswered] senza risposta
   *[late] in ritardo
}
matters-due = entro il { $at }
matters-was-due = scaduto il { $at }
matters-since = dal { $at }
matters-more = { $n ->
    [one] e 1 altro
   *[other] e altri { $n }
}
acts-coordinators = tocca a chi coordina
acts-members = tocca ai membri
acts-voters = tocca a chi vota
acts-author = un emendamento attende la risposta di chi ha proposto
acts-owner = tocca a chi ha appuntato il risultato
acts-addressee = tocca al destinatario rispondere
acts-practitioners = tocca a chi ha esperienza rispondere
acts-participants = tocca ai partecipanti
acts-named = { $who }: { $names }{ $more ->
    [0] {""}
    [one] {" "}e un’altra persona
   *[other] {" "}e altre { $more }
}
acts-assignee = tocca al responsabile

act-group-opened = { $by } ha aperto il gruppo
act-group-changed = { $by } ha modificato la presentazione del gruppo
act-group-closed = { $by } ha chiuso il gruppo
act-group-reopened = { $by } ha riaperto il gruppo
act-member-joined = Partecipa una persona in più
act-member-left = Una persona non partecipa più
act-meeting-planned = { $by } ha convocato una riunione
act-meeting-changed = { $by } ha modificato una riunione
act-meeting-called-off = { $by } ha annullato una riunione
act-meeting-put-back = { $by } ha confermato una riunione che era annullata
act-agenda-set = { $by } ha fissato l’ordine del giorno
act-notes-written = { $by } ha scritto il verbale di una riunione
act-document-brought = { $by } ha caricato un documento
act-document-renewed = { $by } ha caricato una nuova versione di un documento
act-thread-started = { $by } ha aperto una discussione
act-post-written = { $by } è intervenuto in una discussione
act-thread-closed = { $by } ha chiuso una discussione
act-thread-reopened = { $by } ha riaperto una discussione
act-question-asked = { $by } ha posto una domanda alla rete
act-question-answered = { $by } ha scritto che cosa si sa su una domanda
act-exchange-asked = { $by } ha chiesto di imparare da altre regioni
act-exchange-planned = { $by } ha convocato un incontro tra pari
act-reviewed = { $by } ha scritto che cosa hanno trovato i pari
act-learned = { $by } ha scritto che cosa si è imparato dai pari
act-looked-back = { $by } ha scritto che cosa ne è venuto
act-plan-begun = { $by } ha avviato un piano comune
act-measure-agreed = { $by } ha inserito una misura concordata in un piano comune
act-measure-left-out = { $by } ha tolto una misura da un piano comune
act-measure-back = { $by } ha ripreso una misura in un piano comune

groups-across = Oltre i singoli gruppi
groups-across-recommendations = Che cosa i gruppi hanno deciso di raccomandare, a chi, e che cosa hanno risposto i destinatari.
