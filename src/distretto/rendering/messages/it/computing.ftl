progress-steps = { $done } passaggi su { $of }
progress-turns = provati { $done } altri valori su { $of }
cannot-yet = Il calcolo richiede un po’ di tempo e non è ancora stato fatto. Apri la domanda stessa per farlo eseguire in secondo piano.
error-takes-long-title = Non ancora calcolato
error-too-many-waiting-title = Troppi calcoli in attesa
error-too-many-waiting = Ci sono così tanti calcoli in attesa che per ora non se ne accettano altri. Riprova tra qualche minuto.
cli-compute = Esegui i calcoli in attesa, a partire dal più vecchio
cli-compute-at-once = quanti calcoli eseguire insieme
cli-compute-stay = resta attivo ed esegui quelli che arrivano
cli-compute-done = { $n ->
    [0] Nessun calcolo in attesa.
    [one] Un calcolo concluso.
   *[other] { $n } calcoli conclusi.
}
run-what-finding = La risposta è in corso di calcolo
run-what-turns = È in corso il calcolo di dove la risposta cambierebbe
run-why = Richiede più tempo di quanto una pagina possa aspettare. Puoi andartene: l’indirizzo resta lo stesso e la risposta sarà qui appena pronta.
run-waiting = In attesa del proprio turno: { $before ->
    [0] è il prossimo.
    [one] c’è un calcolo prima.
   *[other] ci sono { $before } calcoli prima.
}
run-running = Calcolo in corso.
run-done = Concluso.
run-failed = Non c’è risposta: i dati non bastano.
run-broken = Qualcosa è andato storto nel calcolo, e l’errore è nostro. Il gestore lo trova sotto { $run }.
run-cancelled = È stato annullato.
run-interrupted = È stato interrotto: il computer che lo eseguiva è stato fermato o riavviato.
run-label = Avanzamento
run-by-itself = La pagina si aggiorna da sola ogni { $seconds } secondi.
run-still = Non aggiornare da sola
run-look = Aggiorna ora
run-cancel = Annulla il calcolo
run-again = Ricomincia
run-not-yours = Può annullarlo solo chi l’ha avviato o un amministratore.
run-mine = I miei calcoli
run-mine-why = Ciò che hai fatto calcolare perché richiede più tempo di quanto una pagina possa aspettare. Resta in elenco per { $days } giorni; le risposte restano più a lungo.
run-mine-none = Non hai ancora fatto calcolare nulla in secondo piano.
run-mine-question = Domanda
run-mine-state = Stato
run-mine-at = Richiesto
run-turns-of = Dove cambierebbe: { $question }
run-short-waiting = in attesa
run-short-running = in corso
run-short-done = concluso
run-short-failed = senza risposta
run-short-broken = errore
run-short-cancelled = annullato
run-short-interrupted = interrotto
kept-as-it-was = Questo è un risultato così come è stato conservato, ottenuto con la versione { $made } dell’analisi. Da allora la domanda è cambiata e oggi si pone in altro modo.
kept-no-more = Questo è un risultato così come è stato conservato, ottenuto con la versione { $made } dell’analisi. La domanda non si pone più.
kept-other-version = È stato ottenuto con la versione { $made } dell’analisi; quella di oggi è la { $now }.
kept-ask-anew = Poni la domanda come è oggi
kept-today-unknown = Che cosa dia oggi la domanda non è stato calcolato.
run-unattended = Ora non c’è nessuno a calcolarlo. Lo vede anche chi gestisce questa installazione.
run-seen-title = Calcoli lunghi
run-seen-never = Finora nessuno li ha svolti: il primo che viene chiesto fa partire chi calcola.
run-seen = L’ultima volta c’era qualcuno a svolgerli il { $at } ({ $host }).
run-seen-waits = { $n ->
    [one] Un calcolo aspetta e non c’è nessuno. «distretto check» dice che cosa fare.
   *[other] { $n } calcoli aspettano e non c’è nessuno. «distretto check» dice che cosa fare.
}
