# La dimostrazione: una base dati a sé, in cui chi arriva vede un ciclo intero

demo-word = Dimostrazione
demo-band = Le statistiche sono vere. Membri, voti e testi sono inventati e non parte alcun messaggio.
demo-foot = DIMOSTRAZIONE: membri, voti e testi sono inventati

cli-demo = Mostra un ciclo intero di un gruppo di lavoro, in una base dati a sé
cli-demo-home = dove sta la dimostrazione; se non lo dici, la cartella «demonstration» nella cartella di lavoro
cli-demo-again = cancella la dimostrazione che c’è e ricomincia
cli-demo-fill = riempie la base dati e non la serve
cli-demo-kept = In { $home } c’è già una dimostrazione.
cli-demo-sure = La cancello e ricomincio? Quello che vi è stato scritto va perso.
cli-demo-not-ours = { $home } c’è già e non è una dimostrazione.
    Indica una cartella che non c’è ancora: distretto demo --home CARTELLA
cli-demo-preparing = Preparo la dimostrazione in { $home }; la base dati vera non viene toccata …
cli-demo-step = { $step ->
    [database] La base dati
    [people] I membri del gruppo di lavoro
    [discussion] Un risultato, una discussione e una domanda
    [meeting] Una riunione con il suo verbale
    [proposal] Una proposta, con un emendamento
    [consultation] Una consultazione tramite link, con voti estratti a caso
    [ballot] Una votazione, una decisione e una raccomandazione
    [pilot] Un’azione pilota, rendicontata due volte
    [refresh] Il catalogo cambia e un risultato appuntato si ribalta
    [documents] Il fascicolo per la S3
    [waiting] Che cosa aspetta chi
   *[other] { $step }
  }
cli-demo-filled = La dimostrazione è in { $home }.
cli-demo-begin = Comincia da qui: { $address }
cli-demo-link = Accedi come { $who }, una volta sola: { $address }
cli-demo-who = { $who ->
    [administrator] amministratore
    [coordinator] Member 1, che coordina
    [member] Member 2, che ha presentato la proposta
   *[other] { $who }
  }
