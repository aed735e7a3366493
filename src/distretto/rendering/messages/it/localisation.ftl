question-specialisation-localisation = Le imprese di un cluster sono più vicine tra loro di quelle che le circondano, e fino a quale distanza?
question-specialisation-localisation-general = Le imprese di un cluster sono più vicine tra loro di quelle che le circondano, e fino a quale distanza?
localisation-near = { $measure ->
    [m] Le imprese ({ $who }) sono più concentrate dell’insieme delle imprese entro distanze da { $first } a { $last } km: più di quanto dia il caso su tutte le distanze insieme.
   *[other] Le imprese ({ $who }) sono più vicine tra loro di quelle che le circondano: tra { $first } e { $last } km di distanza ci sono più coppie di quante ne dia il caso su tutte le distanze insieme.
}
localisation-far = { $measure ->
    [m] Sono più rade dell’insieme delle imprese ({ $who }) entro distanze da { $first } a { $last } km.
   *[other] Tra { $first } e { $last } km di distanza ci sono meno coppie ({ $who }) di quante ne dia il caso.
}
localisation-chance = Fino a { $furthest } km le imprese ({ $who }) non sono né più vicine né più lontane tra loro di quanto le disporrebbe il caso tra tutte le imprese.
localisation-firms = Si confrontano { $inside } imprese ({ $who }) con altre { $rest } del file.
localisation-bands = { $simulations } disposizioni casuali delle imprese tra tutti i luoghi; la banda globale ne contiene { $level } a ogni distanza. Su tutte le distanze insieme, p = { $p }.
localisation-hidden = A { $lost } imprese su { $every } mancano luogo, settore o (se contano gli addetti) addetti: sono escluse.
localisation-bandwidth = La curva è lisciata su { $width } km (regola di Silverman): una larghezza minore mostra più dettagli e più rumore.
localisation-recorded = Le imprese sono quelle del file: qui nessuno le ha verificate.
localisation-cannot-why = Perché le imprese stanno vicine.
localisation-cannot-list = Se l’elenco è completo: le imprese che mancano in un luogo sembrano distanza.
localisation-curve-title = { $measure ->
    [m] Concentrazione entro ogni distanza (M)
   *[other] Coppie di imprese a ogni distanza (densità K), rispetto al caso
}
localisation-curve-note = 1 = come il caso o come tutte le imprese. Sopra la linea globale superiore: più vicine del caso; sotto quella inferiore: più lontane.
localisation-curve-alt = Andamento secondo la distanza delle imprese ({ $who }) con le bande locali e globali del caso.
localisation-lines-title = Le linee della figura
localisation-distance = Distanza, km
localisation-line = Linea
localisation-times = Volte rispetto al caso
localisation-observed = Queste imprese
localisation-lower = Banda locale, inferiore
localisation-upper = Banda locale, superiore
localisation-global-lower = Banda globale, inferiore
localisation-global-upper = Banda globale, superiore
localisation-theme = Si chiede su un tuo elenco di imprese con i loro luoghi: accedi e invialo qui, senza che nulla ne venga conservato, oppure scegline uno che la tua organizzazione conserva per sé.
cannot-few-firms = Tra le imprese di cui si conosce il luogo, { $inside } sono di questi settori ({ $industries }) e { $rest } di altri. Ne servono almeno { $least } per parte: una curva di meno imprese direbbe dove se ne trova una.
cannot-firms-at-one-place = Le imprese stanno in troppo pochi luoghi perché se ne distinguano le distanze.
cannot-closed-firms = Questa domanda richiede imprese con i loro luoghi, che nessuna fonte aperta contiene. Con un tuo CSV (latitude, longitude, industry come codice NACE, employees se noti) accedi e invialo nella pagina di questa domanda, oppure chiedi dalla riga di comando: distretto localisation FILE --of C25. Nulla ne viene conservato.
dataset-private-firms = Imprese di un file proprio
method-point-patterns = distanze tra imprese
about-point-patterns = Se le imprese di un tipo sono più vicine tra loro di quanto le disporrebbe il caso tra tutte le imprese.
symbols-point-patterns = d è la distanza di una coppia di imprese, w i loro pesi, h la larghezza su cui la curva è lisciata, φ la densità normale.
parameter-firms-of = Settori del cluster
parameter-firms-of-why = Le imprese di questi settori si confrontano con tutte le altre del file
parameter-distance-measure = Misura
parameter-distance-measure-why = Quanto spesso le imprese si trovano a una distanza, o quanto sono concentrate entro di essa
option-distance-measure-k-density = a ogni distanza (densità K)
option-distance-measure-m = entro ogni distanza (M)
parameter-furthest = Distanza massima, km
parameter-furthest-why = Fino a quale distanza si confrontano le imprese
parameter-firms-weighted = Peso secondo gli addetti
parameter-firms-weighted-why = Le imprese grandi contano di più; quelle senza addetti sono escluse
option-firms-weighted-no = no
option-firms-weighted-yes = sì
parameter-simulations = Disposizioni casuali
parameter-simulations-why = Di più danno bande più stabili e richiedono più tempo
cli-localisation = Dice se le imprese di un file, o quelle che un’organizzazione conserva, sono più vicine tra loro delle altre. Di un FILE nulla viene conservato.
cli-localisation-file = CSV o XLSX con latitude, longitude (gradi), industry (NACE), employees (facoltativo)
cli-localisation-kept = Numero delle imprese che un’organizzazione conserva, al posto di FILE (distretto own list)
cli-localisation-which = Indica un FILE oppure, con --kept, il numero delle imprese conservate.
cli-localisation-of = Settori del cluster, ad es. C25 o C13+C14
cli-localisation-measure = k_density (a ogni distanza) o m (entro ogni distanza)
cli-localisation-furthest = Distanza massima in chilometri
cli-localisation-jobs = Far pesare le imprese secondo gli addetti
cli-localisation-simulations = Disposizioni casuali, da 39 a 999
cli-localisation-seed = Inizio dei numeri casuali
