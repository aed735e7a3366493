# Proporre ciò che si sa di una scheda
suggest-title = Aggiungi quello che sai: { $title }
suggest-short = Proponi una modifica
suggest-lead = Scegli su che cosa sai di più. Nella pagina seguente proponi altri valori, ciascuno accanto a quello di oggi, indicando la fonte. Decide chi cura la scheda; saprai com’è andata.
suggest-written = La scheda è scritta in { $name }: se puoi, scrivi i testi in questa lingua.
suggest-missing = Non c’è ancora
suggest-there = Che cosa c’è oggi
suggest-not-stated = non indicato
suggest-go-on = Prosegui
suggest-choose-one = Scegli almeno un campo.
suggest-today = Oggi
suggest-proposed = La tua proposta
suggest-empty-why = Lascia vuoto un campo per dire che quanto c’è va tolto.
suggest-source = La tua fonte
suggest-source-why = Dove anche altri possono leggerlo. Vale anche ciò che sai direttamente: in tal caso indica la tua organizzazione come editore e, come titolo, il documento o l’ufficio responsabile.
suggest-note = Altro per chi decide
suggest-note-why = Chi legge la scheda non lo vede.
suggest-credited = Indica il mio nome nella storia della scheda se qualcosa viene accolto
suggest-credited-why = Altrimenti chi legge trova solo che lo ha proposto un iscritto; chi decide vede sempre il tuo nome.
suggest-send = Invia la proposta
suggest-other-fields = Scegli altri campi
suggest-sent = Grazie. La proposta è arrivata a chi cura la scheda.
suggest-moved = La scheda è cambiata da quando hai aperto questa pagina. Accanto a ciò che hai scritto trovi i valori di oggi: controllali e invia di nuovo.
not-allowed-suggest = Gli iscritti propongono modifiche alle schede pubblicate che non scrivono in prima persona.
not-now-nothing-suggested = Nulla cambia rispetto a oggi. Modifica almeno un campo.
not-now-many-suggestions = Hai inviato molte proposte nell’ultima ora. Riprova più tardi: quello che hai scritto è ancora qui.

# Com’è andata una proposta
suggestion-title = Proposta: { $title }
suggestion-by = Proposta di { $name }, { $day }, quando la scheda era alla versione { $version }.
suggestion-open = Nessuno ha ancora deciso.
suggestion-taken = Accolta da { $name }, { $day }.
suggestion-partly = Accolta in parte da { $name }, { $day }: { $fields }.
suggestion-declined = Non accolta. Ha deciso { $name }, { $day }.
suggestion-withdrawn = Ritirata da { $name }, { $day }.
suggestion-what = Che cosa si propone
suggestion-same = Oggi c’è già.
suggestion-moved = Il campo è cambiato da quando è stata fatta la proposta: il confronto è con il valore di oggi.
suggestion-removed = Andrebbe tolto.
suggestion-source = La fonte
suggestion-note = Nota per chi decide
suggestion-reason = Motivazione
suggestion-decide = La tua decisione
suggestion-which = Accogli
suggestion-take-over = Accogli ciò che è selezionato
suggestion-decline = Non accogliere nulla
suggestion-decide-why = Ciò che è selezionato va in una bozza, con la fonte. Se qualcosa non viene accolto, spiega perché in almeno { $least } caratteri: lo leggerà chi ha fatto la proposta.
suggestion-was-taken = Accolta in una bozza. Inviala: sarà pubblicata dopo la revisione.
suggestion-was-handed-in = Accolta; la bozza è ora in revisione.
suggestion-was-declined = Non accolta. Chi l’ha fatta saprà perché.
suggestion-take-back = Ritira la proposta
suggestion-was-taken-back = Ritirata. Resta leggibile.
suggestion-draft-link = Vedi la bozza
suggestion-on-record = { $n ->
    [one] Una proposta attende la tua decisione
   *[other] { $n } proposte attendono la tua decisione
 }
suggestion-line = { $fields }, di { $name }
not-allowed-see-suggestion = Una proposta è letta da chi l’ha fatta e da chi decide.
not-allowed-answer-suggestion = Sulle proposte decidono i redattori della scheda; se questa non appartiene a nessuna organizzazione, anche i redattori della sua regione, i coordinatori dei suoi temi e i revisori. Nessuno decide sulle proprie.
not-allowed-others-suggestion = Ritira una proposta solo chi l’ha fatta.
not-now-suggestion-answered = Su questa proposta si è già deciso.
not-now-nothing-taken = Seleziona ciò che accogli, oppure non accogliere nulla e spiega perché.

# Nella propria pagina, nei messaggi e nella storia
account-suggestions = Proposte su cui decidere
account-suggested = Che cosa hai proposto
account-suggestion-open = non ancora decisa
account-suggestion-taken = accolta
account-suggestion-partly = accolta in parte
account-suggestion-declined = non accolta
account-suggestion-withdrawn = ritirata
mail-suggested-subject = Una proposta per { $title }
mail-suggested-text = { $by } propone una modifica a «{ $title }»: { $fields }. Accoglila, per intero o in parte, oppure spiega perché no.
catalogue-followed-suggestion = la tua proposta
digest-follow-suggestion = Com’è andata la tua proposta per { $name }
digest-why-suggestion = Hai fatto questa proposta il { $since }. Frequenza dei messaggi: { $frequency }.
digest-state-taken = la tua proposta è stata accolta
digest-state-partly = la tua proposta è stata accolta in parte
digest-state-declined = la tua proposta non è stata accolta
history-act-suggestion = Da una proposta: { $fields }
history-from-suggestion = { $name }, da una proposta di { $by }
history-a-member = un iscritto
