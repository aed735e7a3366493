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
refresh-median = Metà delle cifre riviste si è mossa di oltre { $share }.
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
refresh-then = Con { $version }:
refresh-now = Ora:
refresh-both = Prima e ora:
refresh-turned-count = { $turned ->
    [0] Su { $all } risposte nessuna conclusione è cambiata.
    [one] Su { $all } risposte è cambiata una conclusione.
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
refresh-indicator-wages = retribuzioni
refresh-indicator-local-units = unità locali
