# Innovazione: il mix di politiche. Una cella vuota non significa mai che non esista nulla.
mix-leads = { $policies_n ->
    [0] Nessuna politica è registrata { $region_in }.
    [one] È registrata *una politica* { $region_in }{ $above_n ->
        [0] {""}
       *[other] , adottata per un’area più ampia
     }{ $placed_n ->
        [0] ; le mancano i codici per trovare posto nella matrice.
       *[other] ; occupa { $filled } celle su { $cells }.
     }
   *[other] Sono registrate *{ $policies } politiche* { $region_in }{ $above_n ->
        [0] {""}
        [one] , di cui una adottata per un’area più ampia
       *[other] , di cui { $above } adottate per un’area più ampia
     }; { $placed_n ->
        [0] nessuna ha i codici per trovare posto nella matrice.
       *[other] quelle con entrambi i codici ({ $placed }) occupano { $filled } celle su { $cells }.
     }
 }
mix-gaps = { $gaps_n ->
    [one] Qui è vuota una cella occupata { mix-in-others }: { $row_low } per { $column_low }{ mix-in-so-many }.
   *[other] Qui sono vuote { $gaps } celle occupate { mix-in-others }; la { $asks ->
        [some] più frequente
       *[all] prima
     } è { $row_low } per { $column_low }{ mix-in-so-many }.
 }
mix-no-gaps = Non c’è alcuna cella vuota qui e occupata { mix-in-others }.
mix-in-others = { $asks ->
    [one] nell’altra area
    [both] in entrambe le altre aree
    [all] in tutte le altre { $areas } aree
   *[some] in almeno { $least } delle altre { $areas } aree
 }
mix-lowered = { $areas_n ->
    [one] Una lacuna doveva essere coperta in almeno { $asked } altre aree, ma il confronto è con una sola: conta come lacuna ciò che c’è lì e non qui.
   *[other] Una lacuna doveva essere coperta in almeno { $asked } altre aree, ma il confronto è solo con { $areas }: conta come lacuna ciò che c’è in tutte e non qui.
 }
mix-unplaced = { $unplaced_n ->
    [0] Tutte le politiche hanno i codici di entrambi gli elenchi.
    [one] A una delle { $policies } politiche mancano i codici di uno degli elenchi, perciò non sta in nessuna cella: non è uno zero.
   *[other] A { $unplaced } delle { $policies } politiche mancano i codici di uno degli elenchi, perciò non stanno in nessuna cella: non è uno zero.
 }
mix-choice = { $can ->
    [fewer] Chiedendo solo { $less } { $less_n ->
        [one] altra area
       *[other] altre aree
     }, le lacune sarebbero { $fewer }.
    [more] Chiedendo { $more } altre aree, le lacune sarebbero { $many }.
   *[both] Chiedendo { $less } { $less_n ->
        [one] altra area
       *[other] altre aree
     }, le lacune sarebbero { $fewer }; chiedendone { $more }, { $many }.
 }
mix-cannot-effect = Se una politica funziona, o se una lacuna vada colmata.
mix-cannot-size = Quanto denaro c’è dietro una cella: una politica conta una volta, qualunque sia la dotazione, e può stare in più celle.
mix-gaps-title = Registrate altrove, non registrate { $region_in }
mix-gaps-note = Celle occupate { mix-in-others }; prima quelle occupate dal maggior numero di aree.
mix-matrix-title = La matrice intera: politiche { $region_in } secondo i codici della tassonomia CE-OCSE
mix-matrix-note = 0 significa che nessuna è registrata. Una politica con più codici sta in più celle.
mix-records-title = Le politiche su cui si basa la risposta
mix-records-note = Il trattino in un elenco di codici: nessuno l’ha ancora codificata, perciò la politica non sta in nessuna cella.
mix-references-title = Le altre aree
mix-figure-title = { $gaps_n ->
    [0] Dove si collocano le politiche { $region_in }
    [one] Dove si collocano le politiche { $region_in }, e una lacuna
   *[other] Dove si collocano le politiche { $region_in }, e { $gaps } lacune
 }
mix-figure-note = Celle piene: numero di politiche registrate { $region_in }. { $areas_n ->
    [one] +1: qui nessuna, ma registrate nell’altra area.
   *[other] +n: qui nessuna, ma registrate in n delle altre { $areas } aree, almeno { $least }.
 } Celle vuote: nessuna registrata, il che non vuol dire nessuna esistente.
mix-figure-alt = Matrice delle politiche secondo due elenchi di codici: { $policies } politiche { $region_in } occupano { $filled } celle, e { $gaps } celle vuote sono occupate altrove.
column-mix-others = Altre aree con una politica
column-mix-own = Politiche qui
column-mix-gap = Lacuna
column-mix-group = Gruppo
column-mix-row-place = Ordine delle righe
column-mix-column-place = Ordine delle colonne
column-mix-reference = Area
parameter-references = A confronto con aree a scelta
parameter-references-why = Regioni o Paesi uniti da +; prendono il posto del gruppo qui sopra
parameter-mix-rows = Righe
parameter-mix-rows-why = Quale elenco della tassonomia va nelle righe
parameter-mix-columns = Colonne
parameter-mix-columns-why = Quale elenco della tassonomia va nelle colonne
parameter-mix-detail = Colonne per
parameter-mix-detail-why = Per gruppi dell’elenco o per singolo codice
parameter-mix-scope = Politiche contate
parameter-mix-scope-why = Una politica nazionale vale anche in ciascuna regione
parameter-least = Lacuna a partire da
parameter-least-why = In quante altre aree una cella deve essere occupata perché conti come lacuna
option-mix-rows-instruments = strumenti
option-mix-rows-policy-themes = temi delle politiche
option-mix-rows-target-groups = destinatari
option-mix-columns-instruments = strumenti
option-mix-columns-policy-themes = temi delle politiche
option-mix-columns-target-groups = destinatari
option-mix-detail-groups = gruppi
option-mix-detail-codes = singoli codici
option-mix-scope-with-national = dell’area e di aree più ampie
option-mix-scope-own = solo dell’area
cannot-same-axes = Righe e colonne sono lo stesso elenco: occorre sceglierne due diversi.
cannot-no-references = Il catalogo non ha politiche di altre aree con cui fare il confronto.

about-policy-mix-matrix = Le politiche contate secondo due elenchi di codici, e le celle che altri occupano e l’area no.
symbols-policy-mix-matrix = r_pi dice se la politica p ha il codice i di un elenco, c_pj se ha il codice j dell’altro; n_ij conta le politiche dell’area in quella cella. Una lacuna è una cella vuota qui in cui almeno tante altre aree ne hanno una. Una politica senza codice di uno degli elenchi non sta in nessuna cella: è contata a parte, mai come zero.
example-policy-mix-matrix = L’area ha un contributo per il primo tema e una politica senza strumento. Una seconda area ha piani per entrambi i temi, una terza piani e contributi per il secondo. L’unica cella che due altre occupano e la propria no è il piano per il secondo tema.
