# Risultati appuntati: ciò su cui qualcosa poggia, e i segni di quelli rovesciati.

pins-title = Su che cosa poggia
pins-lead = Ogni risultato com’era quando è stato appuntato, accanto a ciò che la sua domanda dà ora.
pins-none = Qui non è appuntato alcun risultato. Apri un risultato e scegli Appunta.
pinned-unchanged = invariato
pinned-same-conclusion = cambiato, stessa conclusione
pinned-turned = conclusione cambiata
pinned-unanswered = senza più risposta
pinned-faulty = dati notoriamente errati
pinned-then = Quando è stato appuntato
pinned-now = Ora
pinned-by = Appuntato da { $by }, { $at }
pinned-data = dati di { $years }
pinned-by-a-member = un membro
pinned-concludes-then = Concludeva
pinned-concludes-now = Conclude
pinned-sentence-same = invariata
pinned-sentence-changed = cambiata
pinned-sentence-gone = non più affermata
pinned-sentence-new = nuova
pinned-because = Da dove viene la differenza
pinned-because-data = Dati: { $dataset }, allora { $then }, ora { $now }.
pinned-because-vintage = { $version } ({ $hash })
pinned-because-not-used = non usati
pinned-because-method = Metodo: versione { $then } dell’analisi allora, versione { $now } ora.
pinned-because-records = Schede del catalogo pubblicate, modificate o ritirate da allora.
pinned-because-no-answer = Con i dati e i metodi disponibili ora la domanda non ha risposta.
pinned-because-not-kept = Ciò che dà ora non è più conservato qui; la domanda viene riproposta al prossimo controllo.
pinned-because-neither = Né i dati né la versione dell’analisi: il giorno in cui è posta la domanda, o il modo in cui è scritta.
pin-title = Appunta questo risultato
pin-link = Appunta
pin-to = A che cosa?
pin-note = Perché lì è importante
pin-note-why = Una frase che chi legge vede accanto al risultato.
pin-do = Appunta
pin-done = Il risultato è appuntato a «{ $name }». Se nuovi dati lo cambiano, ricevi un avviso.
pin-off = Togli
pin-off-done = Il risultato non è più appuntato qui.
pin-no-targets = Non c’è ancora nulla a cui appuntarlo: né proposte, raccomandazioni o piani dei tuoi gruppi, né schede tue.
pin-fault-no-target = Scegli a che cosa appuntarlo.
pin-fault-no-finding = Questo risultato non è più conservato qui. Apri di nuovo la sua domanda.
pin-fault-long = La nota supera { $most } caratteri.
pin-fault-many = Qui sono già appuntati più di { $most } risultati.
not-allowed-pin = Appunta risultati e risponde ai segni soltanto chi può scrivervi.
mark-open = Da allora la conclusione è cambiata, e nessuno ha ancora risposto.
mark-open-faulty = I dati su cui poggia risultano errati, e nessuno ha ancora risposto.
mark-what = Che cosa ne è del testo?
mark-stands = Regge
mark-changed = È stato modificato
mark-why = Perché
mark-answer = Rispondi
mark-done = La tua risposta sta accanto al risultato.
mark-fault-no-answer = Di’ se il testo regge o è stato modificato.
mark-fault-no-why = Di’ perché: lo vede chiunque legga.
mark-fault-long = Il motivo supera { $most } caratteri.
notice-finding-pinned = { $by } ha appuntato un risultato
notice-pin-turned = Un risultato su cui questo poggia ora conclude altro
notice-pin-faulty = I dati di un risultato su cui questo poggia risultano errati
notice-mark-answered = { $by } ha risposto al segno di un risultato
waits-mark = Ciò su cui poggia { $title } ora conclude altro: rispondi al suo segno
cli-pins = Risultati appuntati: ripone le loro domande
cli-pins-check = Ripone la domanda di ogni risultato appuntato, e avvisa chi risponde di quelli rovesciati
cli-pins-checked = { $n ->
    [0] Non è appuntato nulla.
    [one] È stato controllato 1 risultato:
   *[other] Sono stati controllati { $n } risultati:
}
cli-pins-count = { $state ->
    [unchanged] invariati: { $n }
    [same_conclusion] cambiati, stessa conclusione: { $n }
    [turned] conclusione cambiata: { $n }
    [unanswered] senza più risposta: { $n }
    [faulty] dati notoriamente errati: { $n }
   *[not_computed] in calcolo, richiedi più tardi: { $n }
}
cli-pins-list = Elenca i risultati appuntati, che cosa vi poggia e che ne è stato all’ultimo controllo
cli-pins-list-state = Solo quelli invariati (unchanged), cambiati (changed, comunque sia la conclusione) o rovesciati (overturned)
cli-pins-list-json = Come JSON, con le impronte di allora e di ora
cli-pins-list-none = Non c’è nessun risultato appuntato di questo tipo.
cli-pins-list-no-state = Lo stato «{ $given }» non esiste. Scegli tra { $states }.
