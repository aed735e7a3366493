cli-load = Carica una tabella tua: imprese, oppure cifre per regione e settore. Resta su questo computer e risponde alle stesse domande dei dati aperti
cli-load-file = CSV (anche .gz), Excel (.xlsx) o Parquet
cli-load-name = Con quale nome si conserva e si interroga
cli-load-kind = firms: una riga per impresa, sommate e protette qui. table: una riga per regione e settore, presa così com’è
cli-load-column = Quale colonna è che cosa: region, industry, year, unit (il numero dell’impresa), persons_employed, wages, local_units; più volte
cli-load-year = L’anno di tutte le righe, se nessuna colonna lo dice
cli-load-nace = La revisione dei codici dei settori
cli-load-edition = L’edizione NUTS dei codici delle regioni
cli-load-recode = Porta le regioni nei codici di un’altra edizione NUTS
cli-load-decimal = Il segno dei decimali
cli-load-mend = Leggi un valore come un altro; se dopo «=» non c’è nulla, le sue righe restano fuori. Più volte
cli-load-mapping = Prendi colonne e correzioni da un file scritto con --save-mapping
cli-load-save-mapping = Scrivi colonne e correzioni in un file, per la prossima volta
cli-load-sheet = Il foglio della cartella, altrimenti il primo
cli-load-least = Le cifre di meno imprese di così restano nascoste
cli-load-share = Restano nascoste le cifre di cui le imprese più grandi tengono più di questa quota
cli-load-dominant = Da quante imprese è tenuta quella quota
cli-load-beside = Affianca o no alle tue le cifre aperte di tutte le altre regioni, così la tua si confronta con l’Europa; se non lo dici, succede quando alle tue manca il Paese intero e gli anni ci sono
cli-load-dry-run = Guarda e controlla, senza conservare nulla
cli-loaded = Le tabelle tue su questo computer
cli-loaded-forget = Elimina una tabella con tutto ciò che ne è stato calcolato
cli-loaded-yes = Non chiedere conferma
cli-ask-data = Interroga una tabella tua (distretto loaded), o sbs_regional_2021 una volta scaricata, al posto delle statistiche aperte sulle imprese
load-title = { $rows ->
    [one] { $name }: una riga
   *[other] { $name }: { $rows } righe
}
load-heading-role = Che cosa
load-heading-column = Colonna
load-heading-rows = Righe
load-heading-fault = Che cosa non va
load-heading-name = Nome
load-heading-years = Anni
load-heading-version = Versione
load-heading-from = Da
load-heading-beside = Altre regioni
load-role-region = Regione
load-role-industry = Settore
load-role-year = Anno
load-role-unit = Numero dell’impresa
load-role-persons_employed = Addetti
load-role-wages = Retribuzioni (milioni di euro)
load-role-local_units = Unità locali
load-as-firms = Lette come imprese: si sommano per regione NUTS 2 e divisione NACE, e ciò che ne svelerebbe una resta nascosto. I settori sono NACE Rev. { $nace }, le regioni NUTS { $edition }.
load-as-table = Letta come tabella che ha ogni regione e settore una volta all’anno; si prende così com’è. I settori sono NACE Rev. { $nace }, le regioni NUTS { $edition }.
load-unused = Non lette: { $columns }.
load-faults = { $n ->
    [one] Una cosa da correggere
   *[other] { $n } cose da correggere
}
load-rows = { $more ->
    [0] { $first }
   *[other] { $first } e altre { $more }
}
load-more-faults = { $n ->
    [one] Un’altra non è mostrata.
   *[other] Altre { $n } non sono mostrate.
}
load-how-to-mend = Correggi il file, oppure fai leggere un valore come un altro: --mend '{ $example }'. Se dopo «=» non c’è nulla, le sue righe restano fuori e si contano. Una colonna si sceglie con --column region=COLONNA.
load-not-kept = Non è stato conservato nulla. Cose da correggere: { $n }.
load-result = { $rows } righe danno { $figures } cifre ({ $years }): { $hidden } nascoste, { $missing } mancanti.
load-hidden = { $year }, celle di una regione e un settore: troppo poche imprese in { $few }; una o due imprese che pesano troppo in { $dominated }; nascoste accanto a queste, perché non si possano calcolare, { $others }. Di ognuna è nascosta ogni cifra: { $share } del totale ({ $measure }).
load-hidden-none = { $year }: non c’è stato nulla da nascondere.
load-exposed = { $n ->
    [one] { $year }: una cella nascosta si può ancora indovinare entro limiti stretti, perché intorno non c’è più nulla da nascondere.
   *[other] { $year }: { $n } celle nascoste si possono ancora indovinare entro limiti stretti, perché intorno non c’è più nulla da nascondere.
}
load-divisions = { $n ->
    [one] Una divisione di attività su { $all } ha cifre
   *[other] { $n } divisioni di attività su { $all } hanno cifre
}; le altre contano come non note. Le quote si calcolano su quelle che ne hanno.
load-not-measured = Nessuna colonna dice addetti o retribuzioni: si contano soltanto le imprese.
load-left-out = { $n ->
    [one] { $what }: una riga.
   *[other] { $what }: { $n } righe.
}
load-mixed = Nella NACE Rev. 2.1 queste divisioni contengono più o meno che nella Rev. 2 e non si confrontano con gli anni prima: { $codes }.
load-mapping-saved = Colonne e correzioni sono in { $path }.
load-dry-run = Era solo uno sguardo: non è stato conservato nulla.
load-kept = Conservata come { $name } ({ $version }), solo su questo computer.
load-instead = D’ora in poi si interroga questa al posto della { $name } di prima ({ $version }).
load-ask = Interrogala: { $command }
load-nobody-beside = Il file ha soltanto { $regions } e nessuna cifra per { $country } intera, quindi non c’è con chi confrontare. Caricalo di nuovo con --beside --recode-to { $edition }: accanto alle tue stanno allora le cifre aperte di tutte le altre regioni, per gli anni delle tue.
load-nobody-of-years = Il file ha soltanto { $regions } e nessuna cifra per { $country } intera, quindi non c’è con chi confrontare. Le cifre aperte non possono stare accanto alle tue: le tue sono del { $years }, quelle del { $open }. Basterebbe un file con tutte le regioni di { $country }.
load-compared = Accanto alle tue stanno le cifre aperte di tutte le altre regioni, per gli anni delle tue. Senza: --alone
load-no-open-years = Le cifre aperte sono di altri anni: le tue sono del { $years }, quelle del { $open }. Possono stare accanto alle tue solo per gli stessi anni.
load-none = Non c’è ancora nessuna tabella tua. Caricane una: distretto load FILE --name NOME
load-sure = Elimini { $name } e tutto ciò che ne è stato calcolato?
load-forgotten = { $name } è eliminata.
load-beside = dati aperti a fianco
load-alone = nessuna
load-no-such = Non c’è nessuna tabella { $given } tua; c’è: { $nearest }.
load-name-wrong = { $given } non è un nome: usa lettere minuscole, cifre e _, fino a 40, e comincia con una lettera.
load-option-value = { $option } { $given } non è possibile; scegli fra { $allowed }.
load-column-form = { $given } non è RUOLO=COLONNA; i ruoli sono { $roles }.
load-mend-form = { $given } non è RUOLO:VALORE=VALORE; i ruoli sono { $roles }.
load-format = { $name } non è fra i file che si possono leggere: { $formats }.
load-unreadable = { $name } non si può leggere: { $reason }
load-not-text = { $name } non è un file di testo. Salvalo come CSV, Excel (.xlsx) o Parquet.
load-no-heading = { $name } non ha intestazioni nella prima riga.
load-empty-file = { $name } è vuoto.
load-heading-data = La prima riga di { $name } sembra di dati ({ $values }), non di intestazioni. Mettile sopra una riga con i nomi delle colonne.
load-region-no-edition = { $near ->
    [none] { $given } non c’è in nessuna edizione della NUTS qui conosciuta (dal { $first } al { $last }).
   *[other] { $given } non c’è in nessuna edizione della NUTS qui conosciuta (dal { $first } al { $last }). Vicini: { $near }.
} Una regione nata dopo non si può leggere: di’ a quale di prima è uguale, o tralascia le sue righe.
load-no-rows = { $name } ha le intestazioni ma nessuna riga.
load-sheet = Si legge il foglio { $sheet }; il file ne ha altri (--sheet): { $others }.
load-no-sheet = { $name } non ha il foglio { $sheet }; ha { $sheets }.
load-column-unnamed = In { $name } la colonna { $place } non ha nome nella prima riga.
load-column-twice = In { $name } questi nomi di colonna ci sono due volte: { $columns }.
load-column-needed = Di nessuna colonna si sa che sia: { $role }. Di’ quale con --column. Il file ha: { $columns }.
load-no-such-column = Non c’è la colonna { $given } per: { $role }. Il file ha: { $columns }.
load-column-two-roles = La colonna { $given } non può essere due cose insieme.
load-year-needed = Nessuna colonna dice l’anno. Di’ quale con --column year=COLONNA, o danne uno per tutte con --year. Il file ha: { $columns }.
load-year-wrong = { $given } non è un anno.
load-measure-needed = Nessuna colonna ha cifre. Di’ quale con --column persons_employed=COLONNA. Il file ha: { $columns }.
load-empty = { $role }: la cella è vuota.
load-region-unknown = { $near ->
    [none] { $given } non è un codice NUTS.
   *[other] { $given } non è un codice NUTS. Vicini: { $near }.
}
load-region-edition = { $given } non c’è nella NUTS { $edition }, ma in { $editions }. Indica --edition { $say }; se aggiungi --recode-to { $edition }, le regioni passano alla NUTS { $edition } dove hanno un uguale.
load-region-large = { $given } è più grande di una regione NUTS 2; le imprese si leggono per NUTS 2 o 3.
load-region-changed = { $kind ->
    [split] { $given } nella NUTS { $edition } è divisa: la sua cifra non si può dare alle parti.
    [gone] { $given } non c’è più nella NUTS { $edition }.
    [new] { $given } non c’era ancora nella NUTS { $edition }.
   *[other] { $given } non ha un uguale nella NUTS { $edition }: i confini si sono spostati.
}
load-industry-unknown = { $near ->
    [none] { $given } non è un codice della NACE Rev. { $revision }.
   *[other] { $given } non è un codice della NACE Rev. { $revision }. Vicini: { $near }.
}
load-industry-revision = { $given } non è un codice della NACE Rev. { $revision }, ma della Rev. { $other }. Indica --nace { $other }.
load-industry-large = { $given } è più grande di una divisione NACE; le imprese si leggono per divisione o più nel dettaglio.
load-not-a-number = { $given } non è un numero (i decimali si scrivono con «{ $decimal }», le migliaia non si dividono).
load-negative = { $given } è negativo.
load-twice = { $region }, { $industry }, { $year } c’è più di una volta. Somma le righe, o leggi il file come imprese (--kind firms).
load-nothing-left = Dopo le correzioni non resta nessuna riga.
load-mapping-unreadable = { $name } non è JSON; guarda la riga { $line }.
load-mapping-format = { $name } non è una mappatura del formato { $format }.
load-mapping-unknown = In { $name } questo non si conosce: { $given }.
load-mapping-value = In { $name }, { $part } non può essere { $given }; è uno fra { $allowed }.
