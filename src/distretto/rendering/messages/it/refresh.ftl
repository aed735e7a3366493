cli-observatory-changes = Che cosa ha cambiato una nuova edizione di una tabella
cli-changes-from = L’edizione precedente; altrimenti la penultima
cli-changes-to = L’edizione successiva; altrimenti quella in uso
cli-changes-records = { $name } si scrive qui, non lo pubblica un fornitore: ogni scheda racconta la propria storia.
cli-changes-see = Che cosa ha cambiato l’edizione più recente: distretto observatory changes { $name }
refresh-title = { $name }: { $after } accanto a { $before }
refresh-nothing = Nessuna cifra è arrivata, sparita o rivista.
refresh-figures = { $came ->
    [0] Nessuna cifra è arrivata
    [one] Una cifra è arrivata
   *[other] { $came } cifre sono arrivate
}, { $went ->
    [0] nessuna è sparita
    [one] una è sparita
   *[other] { $went } sono sparite
} e { $revised ->
    [0] nessuna delle { $shared } presenti in entrambe è stata rivista
    [one] una delle { $shared } presenti in entrambe è stata rivista
   *[other] { $revised } delle { $shared } presenti in entrambe sono state riviste
}.
refresh-median = Metà delle cifre riviste si è mossa di almeno { $share }.
refresh-new-years = Anni nuovi: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}e altri { $more }
}.
refresh-gone-years = Anni spariti: { $codes }{ $more ->
    [0] {""}
   *[other] {" "}e altri { $more }
}.
refresh-new-geos = { $n ->
    [one] Una regione nuova: { $codes }.
   *[other] { $n } regioni nuove: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}e altre { $more }
    }.
}
refresh-gone-geos = { $n ->
    [one] Una regione sparita: { $codes }.
   *[other] { $n } regioni sparite: { $codes }{ $more ->
        [0] {""}
       *[other] {" "}e altre { $more }
    }.
}
refresh-new-indicators = Indicatori nuovi: { $codes }.
refresh-gone-indicators = Indicatori spariti: { $codes }.
refresh-breaks = { $n ->
    [one] Una serie ricomincia e non si confronta con quella di prima.
   *[other] { $n } serie ricominciano e non si confrontano con quelle di prima.
}
refresh-coverage = Celle della tabella
refresh-published = pubblicate
refresh-confidential = riservate
refresh-missing = mancanti
refresh-estimated = stimate
refresh-largest = { $n ->
    [one] Quella che si è mossa
   *[other] Le { $n } che si sono mosse di più
}
refresh-column-indicator = Indicatore
refresh-column-region = Regione
refresh-column-industry = Settore
refresh-column-year = Anno
refresh-column-before = Prima
refresh-column-after = Ora
refresh-column-change = Variazione
refresh-column-since = Da
refresh-column-former = Prima di allora
refresh-column-why = Perché
refresh-breaks-title = Serie che ricominciano
refresh-break-border-moved = confini spostati
refresh-break-merged = regioni accorpate
refresh-break-split = una regione è stata divisa
refresh-break-recoded = un altro codice, senza serie raccordata
refresh-page-lead = Che cosa ha cambiato l’edizione in uso, cifra per cifra.
refresh-vintages = Edizioni a disposizione
refresh-passed-over = L’edizione più recente, { $newest }, è segnalata come difettosa ({ $reason }). Finché non ce n’è una più recente, le risposte poggiano su { $used }.
refresh-only-one = C’è una sola edizione: non c’è ancora nulla con cui confrontarla.
refresh-records = Sono schede del catalogo: ognuna racconta la propria storia.
refresh-records-changed = { $came ->
    [0] Nessuna voce è arrivata
    [one] Una voce è arrivata
   *[other] { $came } voci sono arrivate
}, { $went ->
    [0] nessuna è sparita
    [one] una è sparita
   *[other] { $went } sono sparite
}; di { $shared } presenti in entrambe { $revised ->
    [0] nessuna dice altro
    [one] una dice altro
   *[other] { $revised } dicono altro
}.
refresh-nothing-records = Nessuna voce è arrivata, sparita o dice altro.
refresh-read-by = Domande che leggono questi dati
refresh-read-by-none = Ancora nessuna domanda li legge.
refresh-stands-for = Le domande leggono questi dati solo se li chiedi al posto di «{ $other }»: distretto ask DOMANDA --data { $dataset }
refresh-when = con { $choice }
refresh-choice = { $label }: { $value }
refresh-pick = Guarda che cosa hanno cambiato i dati più recenti nelle risposte su
refresh-without = Nessuna risposta, né prima né ora: { $place }
refresh-without-note = Anche queste domande leggono dati nuovi, che però di quest’area non dicono nulla.
refresh-then-without = Senza questi dati:
refresh-see = Che cosa è cambiato
refresh-see-figures = Che cosa ha cambiato l’edizione più recente, cifra per cifra
refresh-new-data = Dati nuovi:
refresh-area-see = Guarda che cosa è cambiato: { $place }
refresh-area-title = Dati nuovi: { $place }
refresh-area-lead = Ogni risposta com’era con i dati di prima, accanto a com’è ora. Dove non scegli nulla, l’anno è per ciascuna l’ultimo.
refresh-area-none = Su { $place } nessuna risposta poggia su dati di cui sia arrivato qualcosa di nuovo.
refresh-how-turned = Conclusione cambiata
refresh-how-same-conclusion = Stessa conclusione
refresh-how-unanswered = Nessuna risposta più
refresh-how-was-unanswered = Ora c’è una risposta
refresh-how-not-computed = Richiede tempo, non ancora calcolata
refresh-then = Con la versione { $version } dei dati:
refresh-now = Ora:
refresh-both = Prima e ora:
refresh-turned-count = { $turned ->
    [0] { $all ->
        [one] La conclusione dell’unica risposta non è cambiata.
       *[other] Su { $all } risposte nessuna conclusione è cambiata.
    }
    [one] { $all ->
        [one] La conclusione dell’unica risposta è cambiata.
       *[other] Su { $all } risposte è cambiata una conclusione.
    }
   *[other] Su { $all } risposte sono cambiate { $turned } conclusioni.
}
refresh-finding = { $how ->
    [turned] { $names }. Con questi la conclusione è cambiata.
    [same-conclusion] { $names }. La conclusione è la stessa.
    [was-unanswered] { $names }. Con questi c’è per la prima volta una risposta.
   *[other] { $names }.
}
refresh-finding-then = Prima: { $sentence }
refresh-indicator-persons-employed = addetti
refresh-indicator-wages = retribuzioni, milioni di €
refresh-indicator-local-units = unità locali
refresh-indicator-absorption-rate = quota pagata della dotazione, %
refresh-indicator-advised = punteggio di un partner suggerito
refresh-indicator-advised-shared = partner comuni con un partner suggerito
refresh-indicator-all-budget = bilancio di tutti i progetti, milioni di €
refresh-indicator-all-erdf = FESR di tutti i progetti, milioni di €
refresh-indicator-all-partners = partner di tutti i progetti
refresh-indicator-all-projects = progetti di tutti i programmi
refresh-indicator-applied-research = ricerca applicata, milioni di PPS del 2005
refresh-indicator-backtest-auc = suggerimenti verificati sul passato: AUC
refresh-indicator-backtest-base = suggerimenti verificati sul passato: quota attesa per caso
refresh-indicator-backtest-came = suggerimenti verificati sul passato: coppie arrivate
refresh-indicator-backtest-high = suggerimenti verificati sul passato: limite superiore
refresh-indicator-backtest-hits = suggerimenti verificati sul passato: quota indovinata
refresh-indicator-backtest-low = suggerimenti verificati sul passato: limite inferiore
refresh-indicator-backtest-pairs = suggerimenti verificati sul passato: coppie
refresh-indicator-basic-research = ricerca di base, milioni di PPS del 2005
refresh-indicator-betweenness = betweenness nella rete
refresh-indicator-budget = stanziamenti pubblici per R&S, milioni di €
refresh-indicator-budget-per-head = stanziamenti pubblici per R&S per abitante, €
refresh-indicator-budget-pps = stanziamenti pubblici per R&S, milioni di PPS
refresh-indicator-budget-shares = quote dei bilanci dei progetti, €
refresh-indicator-budget-volume = stanziamenti pubblici per R&S, milioni di PPS del 2005
refresh-indicator-company = partecipazioni di imprese
refresh-indicator-complexity = complessità
refresh-indicator-constraint = vincolo nella rete
refresh-indicator-coordinator = coppie collegate da coordinatore
refresh-indicator-decided = fondi UE decisi, €
refresh-indicator-direct = valore aggiunto nelle esportazioni dirette, milioni di US$
refresh-indicator-domestic-twice = valore aggiunto interno contato due volte, milioni di US$
refresh-indicator-downstreamness = distanza dagli input primari, passaggi
refresh-indicator-eco-innovation-index = indice di eco-innovazione, UE nel 2013 = 100
refresh-indicator-effective-size = dimensione effettiva della rete
refresh-indicator-employed = occupati, migliaia
refresh-indicator-employed-15-24 = occupati di 15-24 anni, migliaia
refresh-indicator-employed-15-64 = occupati di 15-64 anni, migliaia
refresh-indicator-employed-25-64 = occupati di 25-64 anni, migliaia
refresh-indicator-employed-65-74 = occupati di 65-74 anni, migliaia
refresh-indicator-employed-high-risk = occupati a rischio alto di automazione, migliaia
refresh-indicator-employed-low-risk = occupati a rischio basso di automazione, migliaia
refresh-indicator-employed-other-risk = occupati a rischio diverso di automazione, migliaia
refresh-indicator-employees = dipendenti
refresh-indicator-employment = occupazione, migliaia di persone
refresh-indicator-enterprises = imprese
refresh-indicator-establishments = stabilimenti
refresh-indicator-eu-funding-shares = quote dei fondi UE, €
refresh-indicator-eu-payments = pagamenti UE, €
refresh-indicator-expenditure = spesa in R&S, milioni di €
refresh-indicator-expenditure-per-head = spesa in R&S per abitante, €
refresh-indicator-expenditure-pps = spesa in R&S, milioni di PPS
refresh-indicator-expenditure-volume = spesa in R&S, milioni di PPS del 2005
refresh-indicator-experimental-development = sviluppo sperimentale, milioni di PPS del 2005
refresh-indicator-exports = esportazioni, US$
refresh-indicator-exports-to = esportazioni verso il partner, milioni di US$
refresh-indicator-exposure = esposizione all’IA generativa, da 0 a 1
refresh-indicator-foreign = valore aggiunto estero nelle esportazioni, milioni di US$
refresh-indicator-foreign-from = valore aggiunto estero dal partner, milioni di US$
refresh-indicator-foreign-twice = valore aggiunto estero contato due volte, milioni di US$
refresh-indicator-fossil-share = quota di energia fossile, %
refresh-indicator-full-time = occupati a tempo pieno, migliaia
refresh-indicator-gatekeeper = coppie collegate da guardiano
refresh-indicator-gradient = gradiente di esposizione all’IA generativa
refresh-indicator-growth = crescita prevista, % all’anno
refresh-indicator-high-risk = rischio alto di automazione
refresh-indicator-imbalance = residuo delle tavole, milioni di US$
refresh-indicator-itinerant = coppie collegate da mediatore itinerante
refresh-indicator-leading-participations = partecipazioni da capofila
refresh-indicator-liaison = coppie collegate da tramite
refresh-indicator-modelled-expenditure = spesa stimata da modello, €
refresh-indicator-onward = valore aggiunto in ciò che i partner riesportano, milioni di US$
refresh-indicator-other = partecipazioni di altre organizzazioni
refresh-indicator-output = produzione, milioni di US$
refresh-indicator-paid-so-far = pagato finora, €
refresh-indicator-part-time = occupati a tempo parziale, migliaia
refresh-indicator-participations = partecipazioni
refresh-indicator-partners = partner
refresh-indicator-personnel-costs = costo del personale, milioni di €
refresh-indicator-planned-eu = fondi UE programmati, €
refresh-indicator-planned-total = totale programmato, €
refresh-indicator-project-budgets = bilanci dei progetti, €
refresh-indicator-projects = progetti
refresh-indicator-proximity = prossimità
refresh-indicator-public = partecipazioni di enti pubblici
refresh-indicator-renewable-share = quota di energia rinnovabile, %
refresh-indicator-research = partecipazioni di enti di ricerca
refresh-indicator-shortage = carenza, da 1 a 4
refresh-indicator-spent = speso, €
refresh-indicator-tertiary = laureati
refresh-indicator-training = adulti in formazione, %
refresh-indicator-turnover = fatturato, milioni di €
refresh-indicator-units = unità locali
refresh-indicator-university = partecipazioni di università
refresh-indicator-unspecified-research = ricerca senza tipo, milioni di PPS del 2005
refresh-indicator-upstreamness = distanza dall’uso finale, passaggi
refresh-indicator-value-added = valore aggiunto, milioni di €
refresh-indicator-vocational-post-secondary = diplomati professionali post-secondari
refresh-indicator-vocational-secondary = diplomati professionali secondari
refresh-indicator-world-exports = esportazioni mondiali, US$
