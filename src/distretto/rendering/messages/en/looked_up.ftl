# Where a table or an answer leads: what is found there
search-found-cluster = { $n ->
    [0] none recorded
    [one] one cluster
   *[other] { $n } clusters
 }
onward-distance-growing = Which occupations that are foretold to grow { $region_in } lie near a worker’s own, and what is to be learnt for them
