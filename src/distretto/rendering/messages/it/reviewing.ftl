# Esaminare e confermare una scheda
review-state-read = È la versione pubblicata, come la trova chi legge.
review-confirm-published = Qui sotto c’è una bozza non ancora pubblicata. Si può confermare soltanto la versione che oggi trova chi legge.
review-see-published = Leggi la versione pubblicata e confermala
review-not-done = Non ancora inviato
not-now-published-anew = Mentre leggevi è stata pubblicata un’altra versione. Leggi che cosa dice ora, poi confermala.
review-doubts = Da ricontrollare
review-doubts-stand = { $n ->
    [one] C’è una cosa da ricontrollare.
   *[other] Ci sono { $n } cose da ricontrollare.
 }
review-doubts-reason = Se approvi comunque, spiega perché nella motivazione.
review-submit-gaps = Lo legge anche chi esamina la scheda. Completala, oppure invia comunque.
review-has-answer = ha una risposta
gap-practice-problem = Non dice quale problema si voleva risolvere.
gap-practice-what-was-done = Non dice che cosa è stato fatto.
gap-practice-outcome = Non dice se ha avuto successo.
gap-practice-evidence = Nulla attesta che abbia funzionato: né una prova descritta né un indicatore.
gap-practice-difficulties = Non ha avuto successo, e nulla spiega perché.
not-allowed-settle = Un commento è segnato come risolto da chi l’ha scritto, o da chi decide il passaggio in corso. Puoi rispondere.
fault-both-changed = { $label }: anche { $name } l’ha modificato dopo che hai iniziato. Qui c’è il tuo testo, l’altro è in cima alla pagina.
review-original = Nell’originale ({ $name })
review-untranslated = Non ancora tradotto.
fault-year = { $label }: qui serve un anno, in quattro cifre: 2024.
fault-year-to-come = { $label }: è un anno futuro; ora siamo nel { $now }. Ciò che è accaduto o è stato contato ha un anno già iniziato.
