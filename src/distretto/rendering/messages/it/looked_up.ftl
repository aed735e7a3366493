# Dove porta una tabella o una risposta: che cosa vi si trova
search-found-cluster = { $n ->
    [0] nessuno registrato
    [one] un cluster
   *[other] { $n } cluster
 }
onward-distance-growing = Quali professioni previste in crescita { $region_in } sono vicine a quella di chi lavora, e che cosa c’è da imparare
