# Parole dentro figure, tabelle e file
figure-log-scale = scala logaritmica
figure-times-share = Volte la quota { $reference_of }
figure-chance = intervallo al 95 % { $bounds }
figure-bounds = tra { $bounds } contando ciò che non è pubblicato
figure-at-least = { $low } o più
figure-from-to = da { $low } a { $high }
figure-first-of = { $hidden ->
    [0] I primi { $shown } di { $all }; nella tabella ci sono tutti.
   *[other] I primi { $shown } dei { $published } con un dato; la tabella li riporta tutti e { $all }.
 }
figure-more-hidden = { $n ->
    [one] Un altro settore non è pubblicato.
   *[other] Altri { $n } settori non sono pubblicati.
 }
figure-hidden-rows = { $n ->
    [one] Un altro valore non è pubblicato.
   *[other] Altri { $n } valori non sono pubblicati.
 }
figure-forest-legend = Punto e linea: stima e intervallo al 95 %. I punti pieni fanno meglio del caso, quelli vuoti no.
figure-forest-legend-null = Punto e linea: stima e intervallo al 95 %. In grigio, nelle righe che l’hanno: quanto dà il solo caso. I punti pieni fanno meglio del caso, quelli vuoti no.
figure-null-band = il solo caso dà { $bounds }
figure-own-missing = { $area }: non pubblicato
figure-own-composed = { $area }: territorio composto
figure-gap-shaded = In grigio: anni senza un dato pubblicato o confrontabile.
figure-gap-broken = Dove una linea si interrompe, il dato di quell’anno non è pubblicato.
figure-mean-line = media { $value }
figure-named = nominati nella risposta
figure-not-named = altre opzioni
figure-with = { $what }: sì
figure-without = { $what }: no
figure-below = meno di { $limit }
figure-from = { $limit } o più
figure-empty-lines = Non disegnate, perché nessuno vi ha nulla di registrato: { $rows } righe, { $columns } colonne. Sono nella tabella.
figure-no-data = non in questi dati
figure-boundaries = © EuroGeographics per i confini amministrativi
figure-boundaries-short = © EuroGeographics
figure-blank-land = Le terre in bianco non hanno confini nella fonte: Bosnia-Erzegovina, Kosovo e i Paesi a est dell’UE.
figure-undrawn = { $n ->
    [one] Una regione con un dato non ha posto su questa carta.
   *[other] { $n } regioni con un dato non hanno posto su questa carta.
 }
figure-chooser-alt = Carta delle regioni d’Europa; le stesse regioni si possono scegliere per nome.
figure-locator-alt = Dove si trova { $area } in Europa
figure-source = Fonte: { $data }; Distretto { $finding }
figure-citation = { $software }: «{ $question }» Risultato { $finding }. Dati: { $data }.
figure-citation-short = { $software }: «{ $question }» Risultato { $finding }.
figure-citation-note = Risultato { $finding }. Dati: { $data }.
figure-data-version = versione { $version }
figure-interval = Intervallo al 95 %
figure-bounds-column = Tra (contando ciò che non è pubblicato)
figure-not-published-note = Il trattino indica un dato non pubblicato.
figure-not-entered-note = Il trattino indica che non è inserito nulla.
figure-not-said-note = Il trattino indica che la scheda non lo dice.
column-chance-high-alone = Intervallo a
column-hidden-high-alone = Limiti a
column-low-alone = Intervallo da
column-high-alone = Intervallo a
column-null-high-alone = Caso a
column-among-alone = Posizione: su quante
column-among-near-alone = Posizione nel Sud-Est Europa: su quante
column-among-outside-alone = Posizione accanto alle regioni al di fuori: su quante
figure-code-of = { $what }: codice
figure-sheet-about = Informazioni
figure-about-question = Domanda
figure-about-fault = Difetto noto
figure-about-licence = Condizioni di riuso
figure-about-cite = Come citare
figure-about-hash = Impronta del risultato
figure-about-address = Indirizzo
figure-about-empty = Cella vuota
figure-about-empty-means = Non pubblicato: non significa zero.
