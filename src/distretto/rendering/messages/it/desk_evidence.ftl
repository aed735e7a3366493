# Le prove per i criteri di una strategia.
desk-evidence = Prove
desk-no-evidence = Nessuno ha ancora portato prove.
desk-held = { $count ->
    [one] Una prova al tavolo
   *[other] { $count } prove al tavolo
 }
desk-rule = Una prova vale per { $months } mesi dalla sua data. Il criterio è verde se è soddisfatto e la prova più recente rientra in questo termine, in ciò che è pubblicato.
desk-bring = Porta una prova
desk-take-away = Togli
desk-stands = Come sta il criterio
desk-evidence-title = Che cos’è
desk-evidence-title-why = Un atto, una relazione, un verbale. Se resta vuoto, prende il nome del risultato, della scheda o del file.
desk-evidence-day = Data
desk-evidence-day-why = Il giorno dell’atto o della relazione, non quello in cui la prova viene portata.
desk-evidence-rests = Risultato, scheda o pagina
desk-evidence-file = File
desk-evidence-file-why = Resta con la scheda della strategia.
desk-evidence-finding = Risultato
desk-evidence-record = Scheda
desk-evidence-decision = Decisione o documento
desk-age-young = { $months ->
    [0] di meno di un mese fa
    [one] di un mese fa
   *[other] di { $months } mesi fa
 }
desk-age-old = di { $months } mesi fa: oltre il termine della regola
desk-evidence-brought = Salvata. La bozza della strategia indica la prova più recente; varrà quando la bozza sarà stata esaminata.
desk-evidence-taken = Tolta.
not-now-evidence-day = Serve la data intera della prova: giorno, mese e anno.
not-now-evidence-later = La data della prova è nel futuro. Una prova è ciò che c’è già.
not-now-evidence-title = Serve dire che cos’è la prova, o indicare l’indirizzo di un risultato o di una scheda, o un file.
not-now-evidence-many = Un criterio ha al massimo { $most } prove: prima occorre toglierne una.
