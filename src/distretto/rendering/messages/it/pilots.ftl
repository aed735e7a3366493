# Progetti pilota dei gruppi di lavoro e loro monitoraggio.

about-pilot = Progetto pilota
group-room-pilots = Progetti pilota
not-allowed-pilot-over = Questo progetto pilota è concluso. Per modificarlo, prima riaprilo.
piloting-lead = Che cosa sperimenta il gruppo, e se procede come previsto. I semafori sono calcolati: nessuno li imposta.
piloting-none = Ancora nessun progetto pilota. Se ne avvia uno da una raccomandazione pubblicata, oppure da qui.
piloting-to-recommendations = Decisioni e raccomandazioni
piloting-start = Avvia un progetto pilota
piloting-start-from = Avvia un progetto pilota da questa raccomandazione
piloting-from = Nasce da
piloting-framework = Quadro logico
piloting-no-framework = Nessuna scheda del catalogo è stata scelta.
piloting-framework-write = Scrivine una
piloting-no-record = Ancora nessuno
piloting-course = dal { $first } al { $last }
piloting-over = Concluso il { $on }
piloting-every = { $n ->
    [1] valori ogni mese
    [12] valori ogni anno
   *[other] valori ogni { $n } mesi
}
piloting-due = { $n ->
    [one] 1 indicatore è senza valore per il periodo fino al { $on }.
   *[other] { $n } indicatori sono senza valore per il periodo fino al { $on }.
}
piloting-report = Inserisci i valori
piloting-change = Modifica
piloting-end = Concludi il progetto pilota
piloting-end-ask = Concludere questo progetto pilota?
piloting-end-why = La pagina resta con tutti i valori inseriti. Si potranno ancora aggiungere insegnamenti, e il progetto si potrà riaprire.
piloting-go-on = Riapri
piloting-go-on-ask = Riaprire questo progetto pilota?
piloting-go-on-why = Si potranno inserire di nuovo valori, tappe e rischi.
piloting-ended = Il progetto pilota è concluso.
piloting-goes-on = Il progetto pilota continua.
piloting-started = Il progetto pilota è avviato. Ora aggiungi che cosa si misura e le tappe.
piloting-kept = Salvato.
piloting-take = Riprendi indicatori e tappe dal quadro logico
piloting-taken = { $n ->
    [0] Tutto il quadro logico è già qui.
    [one] È stata ripresa 1 parte del quadro logico.
   *[other] Sono state riprese { $n } parti del quadro logico.
}

piloting-light-green = in linea
piloting-light-amber = in ritardo
piloting-light-red = molto in ritardo
piloting-light-grey = non valutabile
piloting-milestone-green = nei tempi
piloting-milestone-amber = in ritardo
piloting-milestone-red = molto in ritardo
piloting-milestone-grey = non ancora in scadenza
piloting-risk-green = basso
piloting-risk-amber = da seguire
piloting-risk-red = alto
piloting-risk-grey = chiuso
piloting-risk-closed = chiuso
piloting-count-green = { $n } in linea
piloting-count-amber = { $n } in ritardo
piloting-count-red = { $n } molto in ritardo
piloting-count-grey = { $n } non valutabili

piloting-indicators = Indicatori
piloting-no-indicators = Ancora non si misura nulla.
piloting-no-indicators-plan = Ancora non si misura nulla. Aggiungi un indicatore con valore di partenza e obiettivo, oppure riprendili da un quadro logico.
piloting-plan-from = da { $value } ({ $on })
piloting-plan-to = a { $value } ({ $on })
piloting-last = { $value } il { $on }
piloting-no-report = Ancora nessun valore.
piloting-not-measured = non misurabile
piloting-why-reported = Quel giorno la linea era a { $expected }: { $side ->
    [ahead] avanti del { $share } per cento del percorso.
   *[behind] indietro del { $share } per cento del percorso.
}
piloting-why-no-plan = Senza valore di partenza, obiettivo e relative date non c’è una linea con cui confrontare.
piloting-why-no-report = Oggi la linea è a { $expected }; nessuno ha inserito un valore, che non vuol dire zero.
piloting-why-too-old = L’ultimo valore è più vecchio di due periodi di rilevazione.
piloting-verified-by = Fonte di verifica:
piloting-reports = { $n ->
    [one] 1 rilevazione
   *[other] { $n } rilevazioni
}
piloting-value = Valore
piloting-replaced = sostituito
piloting-plan-change = Modifica
piloting-leave-out = Escludi
piloting-left-out = «{ $name }» non conta più. I valori inseriti restano.
piloting-back = «{ $name }» conta di nuovo.
piloting-left = { $n ->
    [one] 1 parte esclusa
   *[other] { $n } parti escluse
}
piloting-take-back = Riprendi

piloting-milestones = Tappe
piloting-no-milestones = Ancora nessuna tappa.
piloting-due-on = entro il { $on }
piloting-no-day = senza data
piloting-reached-on = raggiunta il { $on }
piloting-reached-change = Modifica la data di raggiungimento

piloting-risks = Rischi
piloting-no-risks = Ancora nessun rischio annotato.
piloting-score = probabilità { $likelihood } × impatto { $impact } = { $score }
piloting-risk-history = { $n ->
    [one] Prima: 1 voce
   *[other] Prima: { $n } voci
}
piloting-risk-was = { $on }: { $score }; { $response }
piloting-scale = { $n ->
    [1] 1, molto basso
    [2] 2, basso
    [3] 3, medio
    [4] 4, alto
   *[other] 5, molto alto
}

piloting-lessons = Che cosa si è imparato
piloting-no-lessons = Ancora nessun insegnamento. Che cosa ha funzionato, che cosa è stato difficile e quali condizioni servono: ne nasce una pratica per altri.
piloting-lesson-worked = Che cosa ha funzionato
piloting-lesson-difficult = Che cosa è stato difficile
piloting-lesson-condition = Che cosa serve perché funzioni
piloting-practice = Da questi insegnamenti è nata una pratica:
piloting-become-practice = Fanne una pratica
piloting-become-practice-why = Una bozza nel catalogo con scopo, indicatori e insegnamenti già inseriti, da completare e proporre.
piloting-practice-begun = La bozza contiene quanto dice la pagina del progetto pilota. Completala, poi proponila.

piloting-form = { $name ->
    [pilot] Avvia un progetto pilota
    [change] Modifica il progetto pilota
    [indicator] Aggiungi un indicatore
    [indicator-now] Modifica l’indicatore
    [milestone-now] Modifica la tappa
    [report] Inserisci i valori
    [milestone] Aggiungi una tappa
    [reached] Segna come raggiunta
    [risk] Aggiungi un rischio
    [risk-now] Com’è adesso
   *[lesson] Aggiungi un insegnamento
}
piloting-save = { $name ->
    [pilot] Avvia il progetto pilota
    [report] Inserisci
   *[other] Salva
}
piloting-done-indicator = L’indicatore è salvato.
piloting-done-report = I valori sono inseriti e i semafori calcolati.
piloting-done-milestone = La tappa è salvata.
piloting-done-reached = La data della tappa è salvata.
piloting-done-risk = Il rischio è salvato; com’era prima resta leggibile.
piloting-done-lesson = L’insegnamento è salvato.
piloting-field-title = Titolo
piloting-field-aim = Che cosa si sperimenta, e per chi
piloting-field-starts-on = Inizio
piloting-field-ends-on = Fine
piloting-field-every-months = Ogni quanto si inseriscono i valori
piloting-field-every-months-why = Un valore più vecchio di due periodi non dice nulla su oggi.
piloting-field-record = Quadro logico nel catalogo
piloting-field-record-why = La scheda di un progetto pilota: se ne possono riprendere indicatori e tappe.
piloting-field-language = Scritto in
piloting-field-name = Che cosa si misura
piloting-field-level = Livello del quadro logico
piloting-field-unit = Unità di misura
piloting-field-baseline = Valore di partenza
piloting-field-baseline-why = Il valore prima del progetto pilota. Senza partenza e obiettivo non c’è semaforo.
piloting-field-baseline-on = Data del valore di partenza
piloting-field-target = Obiettivo
piloting-field-target-on = Data dell’obiettivo
piloting-field-verified-by = Fonte di verifica
piloting-field-on = Data
piloting-field-on-why = L’ultimo giorno a cui si riferiscono i valori. Lascia vuoto ciò che non è stato misurato; un trattino dice che non era misurabile.
piloting-field-source = Fonte
piloting-field-source-why = Dove altri trovano questi valori: un registro, un’indagine, una relazione.
piloting-field-note = Nota
piloting-field-note-why = Necessaria se qualcosa non era misurabile: perché.
piloting-field-due = Scadenza
piloting-field-reached = Raggiunta il
piloting-field-risk = Che cosa può succedere
piloting-field-likelihood = Probabilità
piloting-field-impact = Impatto
piloting-field-owner = Chi se ne occupa
piloting-field-owner-why = Un ufficio o un ruolo.
piloting-field-response = Che cosa si fa
piloting-field-closed = Questo rischio è chiuso
piloting-field-what = Di che cosa si tratta
piloting-field-text = Insegnamento

piloting-rule-title = Come si calcolano i semafori
piloting-rule-indicator = Indicatori: una linea retta va dal valore di partenza all’obiettivo. Un valore indietro fino al 10 per cento del percorso è in linea, fino al 25 per cento in ritardo, oltre molto in ritardo.
piloting-rule-milestone = Tappe: raggiunte entro la data sono nei tempi; fino a 30 giorni dopo, o raggiunte dopo la data, in ritardo; oltre, molto in ritardo.
piloting-rule-risk = Rischi: probabilità × impatto da 8 in su è da seguire, da 15 in su è alto.
piloting-rule-grey = Senza valori, senza obiettivo o con un valore più vecchio di due periodi non si valuta, e non conta mai come zero. Il progetto mostra il semaforo peggiore.

pilot-fault-no-title = Indica un titolo.
pilot-fault-no-name = Indica che cosa si misura.
pilot-fault-long = Al massimo { $most } caratteri.
pilot-fault-day = Indica una data.
pilot-fault-order = La seconda data deve essere successiva alla prima.
pilot-fault-period = Scegli ogni quanto si inseriscono i valori.
pilot-fault-level = Scegli un livello.
pilot-fault-number = Indica un numero, per esempio 12,5.
pilot-fault-baseline-day = Indica a quale data si riferisce il valore di partenza.
pilot-fault-target-day = Indica entro quale data va raggiunto l’obiettivo.
pilot-fault-no-recommendation = Questa raccomandazione non è pubblicata in questo gruppo.
pilot-fault-many = Ce ne sono già { $most }.
pilot-fault-no-values = Indica almeno un valore.
pilot-fault-no-source = Indica da dove vengono i valori.
pilot-fault-no-reason = Indica perché qualcosa non era misurabile.
pilot-fault-future = Questa data è ancora da venire.
pilot-fault-scale = Scegli un numero da 1 a 5.
pilot-fault-no-owner = Indica chi se ne occupa.
pilot-fault-no-response = Indica che cosa si fa.
pilot-fault-no-risk = Indica che cosa può succedere.
pilot-fault-lesson = Scegli di che cosa si tratta.
pilot-fault-no-lesson = Scrivi che cosa si è imparato.

notice-pilot-started = { $by } ha avviato un progetto pilota: { $title }
notice-pilot-ended = { $by } ha concluso il progetto pilota «{ $title }»
notice-pilot-goes-on = { $by } ha riaperto il progetto pilota «{ $title }»
notice-pilot-reported = { $by } ha inserito i valori del progetto pilota «{ $title }»
notice-pilot-milestone = { $by } ha indicato quando è stata raggiunta una tappa del progetto pilota «{ $title }»
notice-pilot-risk = { $by } ha scritto su un rischio del progetto pilota «{ $title }»
notice-pilot-lesson = { $by } ha aggiunto un insegnamento al progetto pilota «{ $title }»
act-pilot-started = { $by } ha avviato un progetto pilota
act-pilot-changed = { $by } ha modificato un progetto pilota
act-pilot-ended = { $by } ha concluso un progetto pilota
act-pilot-goes-on = { $by } ha riaperto un progetto pilota
act-pilot-indicator-set = { $by } ha definito un indicatore
act-pilot-milestone-set = { $by } ha definito una tappa
act-pilot-framework-taken = { $by } ha ripreso il quadro logico di un progetto pilota
act-pilot-part-removed = { $by } ha escluso o ripreso una parte di un progetto pilota
act-pilot-became-practice = { $by } ha iniziato una pratica dagli insegnamenti di un progetto pilota
act-pilot-reported = { $by } ha inserito i valori di un progetto pilota
act-pilot-milestone = { $by } ha indicato quando è stata raggiunta una tappa
act-pilot-risk = { $by } ha scritto su un rischio di un progetto pilota
act-pilot-lesson = { $by } ha aggiunto un insegnamento a un progetto pilota
waits-pilot-report = Inserisci i valori del progetto pilota: { $title }
waits-pilot-milestone = Una tappa è in ritardo: { $title }
cycle-piloted = { $count ->
    [0] ancora nessuno
    [one] 1 progetto pilota, { $open ->
        [0] concluso
       *[other] in corso
    }
   *[other] { $count } progetti pilota, { $open } in corso
}
cycle-monitored = { $count ->
    [0] ancora nessun valore
    [one] 1 progetto pilota con valori
   *[other] { $count } progetti pilota con valori
}{ $open ->
    [0] {""}
   *[other] , { $open } molto in ritardo
}
path-piloted = { $n ->
    [one] 1 progetto pilota
   *[other] { $n } progetti pilota
}
path-monitored = { $light ->
    [green] in linea
    [amber] in ritardo
    [red] molto in ritardo
   *[grey] non valutabile
}
