# L'allegato a una strategia, come documento.
annex-title = { $name }: allegato alla strategia di specializzazione intelligente
annex-subtitle = Che cosa dicono risultati e prove, secondo i sette criteri della condizione abilitante
annex-criteria = I sette criteri
annex-evidence = Prove
annex-what = Che cos’è
annex-kind = Tipo
annex-day = Data
annex-where = Dove
annex-diagnosis-about = I punti di forza e di debolezza sono tratti dai risultati secondo regole scritte; le persone della regione hanno modificato, tralasciato e aggiunto righe. Se una cifra sia un punto di forza lo giudicano loro.
annex-left-out = { $count ->
    [one] Una riga è stata tralasciata; al tavolo si trova con il motivo.
   *[other] { $count } righe sono state tralasciate; al tavolo si trovano con i motivi.
 }
annex-line = Riga
annex-rests-on = Si fonda su
annex-remark = Nota
annex-drafted = Bozza tratta dal risultato.
annex-changed = Modificata da persone della regione.
annex-by-people = Scritta da persone della regione.
annex-turned = Il risultato ha ora un’altra conclusione: { $now }
annex-provenance = Da dove viene
annex-provenance-about = Ogni risultato si può ricalcolare da dati aperti e dà lo stesso nome. Ciò che hanno scritto le persone è loro; la cronologia è al tavolo.
annex-findings = Risultati
annex-question = Domanda
annex-name = Nome
cli-desk = Scrive l’allegato alla strategia di specializzazione intelligente di un’area: i sette criteri con le prove, la diagnosi, gli argomenti contrari.
cli-desk-area = La regione o il paese
cli-desk-format = pdf, html o docx; se manca decide l’estensione del file, altrimenti PDF
cli-desk-output = Il file da scrivere; se manca, s3-annex-AREA con l’estensione
