# Ciò che le analisi sulle schede del catalogo dicono allo stesso modo.
records-nothing-said = Un posto vuoto significa che qui non è registrato nulla, non che non esista nulla.
records-members-enter = Ciò che nessuno ha inserito nel catalogo: il catalogo cresce con quanto scrivono i suoi membri.
records-to-confirm = { $records_n ->
    [one] Si basa su una sola scheda, { $state ->
        [none] già confermata.
       *[all] ancora da confermare da parte della Regione.
     }
   *[other] Si basa su { $records } schede; { $state ->
        [none] sono tutte confermate.
        [all] tutte ancora da confermare da parte delle rispettive Regioni.
       *[some] { $waiting_n ->
            [one] una è ancora da confermare da parte della propria Regione.
           *[other] { $waiting } sono ancora da confermare da parte delle rispettive Regioni.
         }
     }
 }
records-checked = { $records_n ->
    [one] Si basa su una sola scheda, verificata da un revisore e non ancora confermata dalla Regione.
   *[other] Si basa su { $records } schede; { $state ->
        [all] sono tutte verificate da un revisore e non ancora confermate dalle rispettive Regioni.
       *[some] { $checked_n ->
            [one] una è verificata da un revisore e non ancora confermata dalla propria Regione
           *[other] { $checked } sono verificate da un revisore e non ancora confermate dalle rispettive Regioni
         }, { $waiting_n ->
            [0] le altre sono confermate.
            [one] una non è ancora verificata.
           *[other] { $waiting } non sono ancora verificate.
         }
     }
 }
records-of-when = Le schede si riferiscono { $same_n ->
    [1] al { $first }
   *[other] agli anni dal { $first } al { $last }
 }{ $undated_n ->
    [0] .
    [one] ; una non indica l’anno.
   *[other] ; { $undated } non indicano l’anno.
 }
records-undated = Le schede non indicano a quale anno si riferiscono.
column-record = Scheda
column-of-areas = Di
column-as-of = Aggiornata al
column-confirmation = Stato
column-records = Schede
column-instruments = Strumenti
column-policy-themes = Temi delle politiche
column-target-groups = Destinatari
column-status = Situazione
column-kind = Tipo
column-level = Livello
column-study-type = Tipo di studio
column-label = Marchio di qualità
column-legal-form = Forma giuridica
column-outcome = Esito
column-of-larger-area = Di un’area più ampia
column-eco-activities = Attività
record-kind-policy = Politica
record-kind-programme = Programma di finanziamento
record-kind-tool = Strumento o incentivo
record-kind-study = Studio o iniziativa
record-kind-cluster = Cluster
cannot-no-dataset = { $dataset }: questi dati non sono presenti in questa installazione.
onward-eco-policies = Ciò che è registrato sull’eco-innovazione, dalle politiche agli studi
onward-eco-clusters = Quali cluster dichiarano di occuparsene, e dove
onward-within-reach = Attività verdi vicine a quelle già presenti
onward-policy-mix = Come le politiche si distribuiscono tra strumenti e temi, e dove altri fanno di più
listed-in-no-part = { $whole_n ->
    [one] Una scheda riguarda l’area intera e nessuna singola parte: è nella tabella e non sulla mappa.
   *[other] { $whole } schede riguardano l’area intera e nessuna singola parte: sono nella tabella e non sulla mappa.
 }
listed-parts-note = 0 significa che nessuna è registrata.
listed-map-note = Numero di schede. Il colore più tenue: nessuna registrata, il che non vuol dire nessuna esistente. Punteggiato: non fa parte di ciò che si è chiesto.
listed-map-alt = Mappa delle schede per parte dell’area: { $full } su { $parts } ne hanno almeno una.
