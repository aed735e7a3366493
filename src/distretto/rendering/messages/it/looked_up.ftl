# Che cosa trova nel catalogo un collegamento di una tabella
search-found-cluster = { $n ->
    [0] nessuno registrato
    [one] un cluster
   *[other] { $n } cluster
 }
