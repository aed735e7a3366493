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
