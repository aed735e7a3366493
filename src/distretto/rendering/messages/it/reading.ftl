# Le parole intorno a un risultato, comuni a tutti i modi di leggerlo
reading-everything = tutte
reading-left-open = lasciato aperto
reading-fault = Difetto noto in { $dataset } ({ $version }): { $reason }. Quello che segue ne dipende.
reading-source = { $source }. { $licence }
reading-source-of = { $dataset }: { $provider }, { $table }, versione { $version } ({ $hash })
reading-answer = Risposta
reading-how-sure = Quanto è sicuro?
reading-cannot-tell = Che cosa questo non dice
reading-from-here = Da qui
reading-how-computed = Come è stato calcolato
reading-sources = Fonte
reading-parameters = Chiesto con
reading-finding = Risultato
reading-more-rows = { $left ->
    [one] Un’altra riga
   *[other] Altre { $left } righe
}
