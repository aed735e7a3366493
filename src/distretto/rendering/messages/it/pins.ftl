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
pin-title = Appunta questo risultato
pin-link = Appunta
pin-to = A che cosa?
pin-note = Perché lì è importante
pin-note-why = Una frase che chi legge vede accanto al risultato.
pin-do = Appunta
pin-done = Il risultato è appuntato a { $name }. Se nuovi dati lo cambiano, ricevi un avviso.
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
