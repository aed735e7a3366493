# What a link of a table to the catalogue finds there
search-found-cluster = { $n ->
    [0] none recorded
    [one] one cluster
   *[other] { $n } clusters
 }
