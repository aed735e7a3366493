# 1.4 La strategia e i sette criteri della condizione abilitante.
s3 = Dei { $criteria } criteri della condizione abilitante, «{ $strategy }» ne soddisfa *{ $green }* con prove più recenti della loro regola{ $amber_n ->
    [0] {""}
   *[other] , { $amber } in parte o con prove troppo vecchie o senza data
 }{ $red_n ->
    [0] {""}
   *[other] , { $red } no
 }{ $notapplicable_n ->
    [0] .
    [one] ; uno non è pertinente.
   *[other] ; { $notapplicable } non sono pertinenti.
 }
s3-nothing = «{ $strategy }» è nel catalogo, ma ancora nulla è inserito sotto nessuno dei { $criteria } criteri della condizione abilitante.
s3-of-larger = { $region } non ha una strategia propria nel catalogo: questa è la strategia di un’area più ampia.
s3-missing = Nulla è inserito sotto { $missing } su { $criteria }: { $names }.
s3-old = { $number_n ->
    [one] Un criterio è indicato come soddisfatto, ma la sua prova è più vecchia della regola o senza data: { $names }.
   *[other] { $number } criteri sono indicati come soddisfatti, ma le loro prove sono più vecchie della regola o senza data: { $names }.
 }
s3-rule = Quanto può essere vecchia una prova è una nostra regola (24 mesi per ogni criterio), non del regolamento: un’amministrazione può fissarne un’altra.
s3-cannot-commission = Se la Commissione riterrà soddisfatto un criterio: spetta alla sua valutazione, non a questo quadro.
s3-table-title = I sette criteri { $region_of }
s3-table-note = Età delle prove al { $day }. Verde: soddisfatto, con prove più recenti della loro regola.
s3-table-no-day = Senza un giorno a cui riferirsi nessuna prova conta come abbastanza recente: indica il giorno come parametro.
light-green = verde: soddisfatto, prova abbastanza recente
light-amber = giallo: in parte, o prova troppo vecchia
light-red = rosso: non soddisfatto
light-not-applicable = non pertinente
light-empty = nulla inserito
column-criterion = Criterio
column-light = Semaforo
column-criterion-state = Stato inserito
column-evidence = Prova
column-evidence-day = Giorno della prova
column-evidence-age = Età in mesi
column-rule = Regola in mesi
annex-rule = Regola
annex-rule-months = { $n ->
    [one] La prova ha al massimo un mese.
   *[other] La prova ha al massimo { $n } mesi.
}
column-gap = Lacuna
onward-priorities = Se le priorità dichiarate corrispondono a ciò che la regione rivela
about-s3-criteria = Se ogni criterio della condizione abilitante per la specializzazione intelligente è soddisfatto, con prove abbastanza recenti.
symbols-s3-criteria = Δt è l’età della prova in mesi interi nel giorno indicato, t* la regola del criterio. Un criterio senza voce è vuoto, mai non soddisfatto.
example-s3-criteria = Prova del 10 marzo 2025, domanda al 9 marzo 2027: 23 mesi interi, entro una regola di 24. Un giorno dopo sono 24, ancora entro la regola; un mese dopo è troppo vecchia.
