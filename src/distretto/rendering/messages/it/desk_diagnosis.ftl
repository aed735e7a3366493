# La diagnosi al tavolo di una regione: che cosa è in bozza e che cosa ne fanno le persone.
desk-drafted = I punti di forza e di debolezza sono una bozza tratta dai risultati: ogni frase porta a quello su cui si fonda. Se una cifra sia un punto di forza lo giudicano le persone; opportunità e minacce le scrivono le persone.
desk-strengths = Punti di forza
desk-weaknesses = Punti di debolezza
desk-opportunities = Opportunità
desk-threats = Minacce
desk-no-strengths = Nessun risultato ne indica ancora.
desk-no-weaknesses = Nessun risultato ne indica ancora.
desk-no-opportunities = Nessuno ne ha ancora scritte.
desk-no-threats = Nessuno ne ha ancora scritte.
desk-one-strength = Un punto di forza { $region_of }
desk-one-weakness = Un punto di debolezza { $region_of }
desk-one-opportunity = { $region }: un’opportunità
desk-one-threat = { $region }: una minaccia
desk-add-opportunity = Aggiungi un’opportunità
desk-add-threat = Aggiungi una minaccia
desk-added = Aggiunta. Ora può leggerla chiunque.
desk-kept = Salvato: nome e ora restano nella cronologia.
desk-text = Testo
desk-text-why = Se resta vuoto, torna la frase del risultato.
desk-rests-on = Si fonda su
desk-rests-on-why = L’indirizzo di un risultato, di una scheda del catalogo o di una pagina qualsiasi, se c’è.
desk-edit = Modifica
desk-history-short = Cronologia
desk-write-line = Scriverla in altro modo
desk-save-line = Salva
desk-leave-out = Tralascia
desk-reason = Motivo
desk-reason-why = La riga resta leggibile, con questo motivo, e si può riprendere.
desk-bring-back = Riprendi
desk-take-over = Riprendi il risultato com’è ora
desk-left-out = { $count ->
    [one] Una riga tralasciata
   *[other] { $count } righe tralasciate
 }
desk-left-out-because = Tralasciata: { $reason }
desk-moved = Il risultato ha ora un’altra conclusione.
desk-moved-gone = Il risultato non dà più questa riga.
desk-moved-count = { $count ->
    [one] Sotto una riga il risultato è cambiato da quando è stato ripreso.
   *[other] Sotto { $count } righe il risultato è cambiato da quando è stato ripreso.
 }
desk-then = Allora
desk-now = Ora
desk-changed-by-people = Modificata dalle persone: vedi l’originale
desk-original = Il risultato dice:
desk-history = Che cosa è stato fatto
desk-untouched = Nessuno ha modificato questa riga: dice quello che dice il risultato.
desk-before = Prima:
desk-after = Dopo:
desk-by-nobody = una persona che non c’è più
desk-by-region = persone della regione
desk-touched = { $what } { $by }
desk-did-written = Scritta da
desk-did-left-out = Tralasciata da
desk-did-brought-back = Ripresa da
desk-did-tied = Aggiornata da
desk-step-written = Testo scritto
desk-step-left-out = Riga tralasciata
desk-step-brought-back = Riga ripresa
desk-step-tied = Risultato aggiornato
desk-who-diagnoses = La diagnosi la scrivono i redattori delle organizzazioni verificate che operano nella regione; può leggerla chiunque.
not-allowed-desk = La diagnosi la scrivono i redattori delle organizzazioni verificate che operano in questa regione. Ci si può rivolgere a loro, o chiedere agli amministratori di verificare la propria organizzazione.
not-now-desk-empty = Serve una frase: una riga vuota non dice nulla.
not-now-desk-long = Al massimo { $most } caratteri: una riga di diagnosi si legge con uno sguardo.
not-now-desk-reason = Serve un motivo, da { $least } a { $most } caratteri: lo leggeranno gli altri.
not-now-desk-many = Ci sono già { $most } righe: prima conviene tralasciarne una o unirne due.
not-now-desk-side = I punti di forza e di debolezza sono tratti dai risultati; le persone aggiungono opportunità e minacce.
not-now-desk-changed = Qualcuno ha modificato questa riga da quando è stata aperta. Conviene leggere che cosa dice ora e salvare di nuovo.
not-now-desk-gone = Questa riga non c’è più: oggi il suo risultato non la dà.
not-now-desk-finding = A questo indirizzo non c’è alcun risultato noto. Apri il risultato, copia l’indirizzo della pagina e incollalo qui.
not-now-desk-record = Sotto { $given } non è pubblicata alcuna scheda. Copia l’indirizzo della pagina della scheda e incollalo qui.
not-now-desk-rest = Incolla l’indirizzo intero di una pagina, che comincia con https://.
diagnosis-stars = { $stars_n ->
    [one] Un settore supera tutte e tre le prove di un cluster (dimensione, specializzazione e concentrazione): { $industries_low }.
   *[other] { $stars } settori superano tutte e tre le prove di un cluster (dimensione, specializzazione e concentrazione), fra cui { $industries_low }.
 }
diagnosis-own = Rispetto agli stessi settori { $reference_in }, l’andamento proprio dei settori { $region_in } { $own_sign ->
    [up] ha portato
   *[down] è costato
 } *{ $own } addetti* dal { $first } al { $last }.
diagnosis-mix = Rispetto al mix di settori { $reference_in }, quello { $region_in } { $mix_sign ->
    [up] ha portato
   *[down] è costato
 } *{ $mix } addetti* dal { $first } al { $last }.
diagnosis-ahead = Settori che { $region_in } dal { $first } al { $last } hanno superato di più gli stessi settori { $reference_in }: { $industries_low }.
diagnosis-behind = Settori che { $region_in } dal { $first } al { $last } sono rimasti più indietro degli stessi settori { $reference_in }: { $industries_low }.
diagnosis-near = { $count_n ->
    [0] Dei { $options } settori deboli o assenti { $region_in }, nessuno è insieme più vicino a quelli presenti e più complesso della loro media.
    [one] Una via di sviluppo è vicina a ciò che già si fa { $region_in }: { $industries_low }, settore più vicino e più complesso della media dei { $options } che non sono ancora forti.
   *[other] { $count } vie di sviluppo sono vicine a ciò che già si fa { $region_in }, per prime { $industries_low }: settori più vicini e più complessi della media dei { $options } che non sono ancora forti.
 }
diagnosis-above = Indicatori nettamente sopra la mediana delle { $peers } regioni più simili per struttura: { $indicators_low }{ $more_n ->
    [0] {""}
    [one] ; e un altro
   *[other] ; e altri { $more }
 }.
diagnosis-below = Indicatori nettamente sotto la mediana delle { $peers } regioni più simili per struttura: { $indicators_low }{ $more_n ->
    [0] {""}
    [one] ; e un altro
   *[other] ; e altri { $more }
 }.
diagnosis-upper = Dimensioni dell’innovazione nel terzo superiore delle regioni, in almeno nove su dieci modi di costruire il punteggio: { $dimensions_low }.
diagnosis-lower = Dimensioni dell’innovazione nel terzo inferiore delle regioni, in almeno nove su dieci modi di costruire il punteggio: { $dimensions_low }.
