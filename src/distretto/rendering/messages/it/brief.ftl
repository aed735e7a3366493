# La scheda di una regione
brief-subtitle = Una scheda su cluster e specializzazione, da dati aperti
brief-in-short = In breve
brief-contents = Indice
brief-unanswered = Ancora senza risposta
brief-other-themes = Che cosa qui ancora non si sa
brief-other-themes-about = Le domande di ogni tema sono elencate, perché nessuno scambi il silenzio per una risposta.
brief-sources = Fonti
brief-cite = Come citare
brief-citation = Distretto { $software }: { $name }, scheda sulla specializzazione; risultati { $hashes }.
brief-finding = Risultato { $hash }
brief-rows = Le prime { $shown } righe su { $all }; la pagina del risultato le riporta tutte.
brief-boundaries = Confini amministrativi: © EuroGeographics.
brief-page = Pagina
brief-draft = Prodotta da Distretto { $software } con le versioni dei dati indicate sotto ogni risposta.
