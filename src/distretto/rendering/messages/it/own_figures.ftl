own-kind-figures = Cifre per regione e settore, o le imprese da cui nascono
own-kind-figures-help = Regione (NUTS), settore (NACE), anno, addetti, retribuzioni, unità locali; in qualsiasi ordine e con qualsiasi nome. CSV (anche .gz), Excel (.xlsx) o Parquet, anche con milioni di righe; che cosa significa ogni colonna lo dici tu.
own-kind-figures-rows = { $n ->
    [one] una cifra
   *[other] { $n } cifre
}
own-column-region = Regione
own-column-year = Anno
own-column-unit = Numero dell’impresa
own-column-persons-employed = Addetti
own-column-wages = Retribuzioni (milioni di euro)
own-column-local-units = Unità locali
dataset-private-figures = Cifre proprie per regione e settore
own-data-size-figures = Fino a { $most } megabyte.
own-coming-list = In arrivo
own-coming-list-why = I file che hai inviato e non conservato. Li vedi soltanto tu, e dopo un giorno si eliminano.
own-coming-rows = { $n ->
    [one] Il file ha una riga.
   *[other] Il file ha { $n } righe.
}
own-coming-busy = Il file è in lettura.
own-coming-waits = Il file aspetta il suo turno.
own-coming-leave-page = Puoi lasciare questa pagina: quello che si trova resta qui, per te, fino a domani.
own-coming-ended = La lettura del file si è interrotta. Non ne è stato conservato nulla.
own-coming-gone = Il file non c’è più: è stato conservato, gettato, o ha aspettato più di un giorno. Sceglilo di nuovo.
own-coming-forgotten = { $name } è eliminato; non ne è stato conservato nulla.
own-coming-sheet = Foglio del file
own-coming-sheet-read = Leggi questo foglio
own-coming-question = Le colonne significano questo? Correggi ciò che non va; poi si controlla ogni valore.
own-coming-guessed = È dedotto dalle intestazioni e dai valori.
own-coming-as-saved = Compilato come è stato letto il file per «{ $name }», versione { $number }.
own-coming-or = Oppure come:
own-coming-like = «{ $name }», versione { $number }
own-coming-guess-anew = dedotto di nuovo
own-coming-columns = Le colonne e che cosa significano
own-coming-not-read = non letta
own-coming-twice = { $role } può essere una colonna sola; ne hai scelte di più: { $columns }.
own-coming-how-read = Come si leggono i valori
own-coming-kind = Una riga è
own-coming-kind-help = Le imprese si sommano; una tabella si prende così com’è.
own-coming-kind-firms = un’impresa o uno stabilimento
own-coming-kind-table = una regione e un settore
own-coming-nace = Codici dei settori
own-coming-nace-help = Divisione o più nel dettaglio, con o senza lettera e punti.
own-coming-edition = Codici delle regioni
own-coming-edition-help = L’edizione in cui valgono i codici del file.
own-coming-recode = Porta le regioni nella
own-coming-recode-help = Un’altra edizione, dove ogni regione ha un uguale.
own-coming-recode-none = edizione del file
own-coming-decimal = Segno prima dei decimali
own-coming-decimal-help = Le migliaia non si dividono.
own-coming-decimal-point = punto: 12.5
own-coming-decimal-comma = virgola: 12,5
own-coming-year = Anno di tutte le righe
own-coming-year-help = Se nessuna colonna lo dice.
own-coming-rule = Che cosa si nasconde, delle imprese
own-coming-rule-why = Prima di mostrare qualcosa si nasconde ciò che svelerebbe un’impresa, e tante altre cifre quante bastano perché non si possa calcolare.
own-coming-rule-method = Il metodo
own-coming-least = Minimo di imprese in una cifra
own-coming-dominant = Imprese più grandi contate
own-coming-dominant-1 = solo la più grande
own-coming-dominant-2 = le due più grandi insieme
own-coming-share = Quota massima che possono avere (%)
own-coming-rule-wrong = Il numero minimo di imprese e la quota sono numeri interi da 1 a 100.
own-coming-beside-title = Con chi si confronta
own-coming-beside = Metti accanto le cifre aperte di tutte le altre regioni
own-coming-beside-help = Così la tua regione si confronta con l’Europa. Le tue regioni passano alla NUTS { $edition }; lì un’impresa può essere definita in altro modo, e le risposte citano entrambe le fonti.
own-coming-corrections = Valori letti come altri
own-coming-read-as = { $role }: «{ $given }» si legge come { $meant }
own-coming-left-out = { $role }: le righe con «{ $given }» si lasciano fuori
own-coming-empty = (vuoto)
own-coming-unknown = { $role }: valore non noto
own-coming-check = Controlla ogni valore
own-coming-faults = { $n ->
    [one] Un valore non si può leggere. Non è stato conservato nulla.
   *[other] { $n } valori non si possono leggere. Non è stato conservato nulla.
}
own-coming-faults-how = Ognuno c’è una volta, con le prime righe in cui sta; l’intestazione è la riga 1. Scrivi che cosa si intende, o lascia fuori le sue righe: si contano, e le risposte dicono quante sono.
own-coming-change = Cambia il significato delle colonne
own-coming-meant = Leggilo come
own-coming-leave = { $n ->
    [one] Lascia fuori la sua riga
   *[other] Lascia fuori le sue { $n } righe
}
own-coming-mend = Controlla di nuovo
own-coming-leave-all = Lascia fuori le righe di tutti quelli senza indicazione
own-coming-none-mended = Non hai scritto nulla: di un valore scrivi che cosa si intende, o lascia fuori le sue righe.
own-coming-clean = Non resta nulla da correggere. Non è ancora conservato nulla.
own-coming-hidden = Che cosa è stato nascosto
own-coming-holds = Che cosa contiene
own-coming-in-column = colonna “{ $name }”
own-coming-regions = Regioni
own-coming-rows-of-firms = Le righe del file
own-coming-only-result = Questo file lo vedi soltanto tu. Si conservano solo le cifre, con ciò che va nascosto già nascosto; le righe del file si eliminano appena le conservi, e comunque dopo un giorno.
own-coming-forget = Getta il file
own-load-column-needed = Di nessuna colonna si sa che sia: { $role }. Scegline una qui sotto.
own-load-year-needed = Nessuna colonna dice l’anno. Scegline una, o scrivi l’anno di tutte le righe.
own-load-measure-needed = Nessuna colonna ha cifre. Scegli quella con addetti, retribuzioni o unità locali.
own-load-region-edition = { $given } non c’è nella NUTS { $edition }, ma in { $editions }. Cambia i codici delle regioni, o scrivi che cosa si intende.
own-load-region-changed = { $kind ->
    [split] { $given } nella NUTS { $edition } è divisa: la sua cifra non si può dare alle parti.
    [gone] { $given } non c’è più nella NUTS { $edition }.
    [new] { $given } non c’era ancora nella NUTS { $edition }.
   *[other] { $given } non ha un uguale nella NUTS { $edition }: i confini si sono spostati.
} Tralascia le sue righe, oppure cambia il significato delle colonne: non portare le regioni in quell’edizione e, se sono le cifre aperte di tutte le altre regioni a chiederla, fanne a meno.
own-load-industry-revision = { $given } non è un codice della NACE Rev. { $revision }, ma della Rev. { $other }. Cambia la revisione dei settori, oppure di’ che cosa s’intende.
own-load-twice = { $region }, { $industry }, { $year } c’è più di una volta. Correggi il file, o di’ che una riga è un’impresa.
not-now-own-coming = Hai già { $most } file in arrivo. Prima conservane o gettane uno.
load-many-rows = { $name } ha più di { $most } righe. Dividilo per anno o per regione.
load-step-read = Passo { $done } di { $of }: lettura del file
load-step-guess = Passo { $done } di { $of }: che cosa significano le colonne
load-step-check = Passo { $done } di { $of }: ogni valore si controlla con la sua classificazione
load-step-reduce = Passo { $done } di { $of }: somma per regione e settore
load-step-protect = Passo { $done } di { $of }: si nasconde ciò che svelerebbe un’impresa
load-step-write = Passo { $done } di { $of }: scrittura delle cifre
own-figures-private = Privato: dati propri di { $organisation }
own-figures-who = Questa risposta la vedono soltanto i redattori di { $organisation } e gli amministratori. Non si può appuntare, pubblicare né incorporare.
own-figures-of = Chiesto a «{ $name }», versione { $number } del { $at }.
own-figures-set = Vedi che cosa è conservato
own-figures-which = Chiedi a
own-figures-open-same = La stessa domanda, rivolta alle statistiche aperte
own-figures-yours = Chiesto alle statistiche aperte. Chiedilo ai tuoi dati, in privato:
own-figures-not-read = Questa domanda non legge cifre per regione e settore, quindi i tuoi dati non le rispondono. La pagina dell’insieme di dati elenca le regioni e, per ognuna, le domande a cui rispondono.
own-figures-no-set = Questi dati non ci sono, o sono di un’altra organizzazione. Ai dati propri di un’organizzazione chiedono soltanto i suoi redattori.
own-figures-no-file = Di dati privati non c’è un file così: lo leggerebbe chiunque lo riceva. Tabelle e figure si scaricano dalla pagina.
own-figures-area = { $area }, secondo { $name }
own-figures-area-lead = Che cosa dicono le tue cifre della regione, domanda per domanda. Le domande che si fondano su altri dati stanno nella pagina aperta.
own-figures-area-open = La pagina aperta: { $area }
own-figures-regions = Fai una domanda
own-figures-regions-why = Scegli una regione: la sua pagina ha ogni domanda a cui queste cifre rispondono.
own-figures-ask = Ponila in un altro modo
own-figures-part = { $n ->
    [one] I tuoi dati hanno cifre di una divisione di attività su { $all }
   *[other] I tuoi dati hanno cifre di { $n } divisioni di attività su { $all }
}. Le altre contano come non note: le quote sono di queste soltanto, e troppo alte accanto a regioni note per intero. Un settore in cui il file non ha imprese appare come non pubblicato.
own-figures-none-answered = Queste cifre non rispondono a nessuna domanda sulla regione.
own-figures-how-read = Come è stato letto
own-figures-beside = Con accanto le cifre aperte di tutte le altre regioni.
own-figures-only-result = Delle imprese si conservano soltanto queste cifre: le righe del file sono state eliminate.
own-figures-brief = La scheda, privata (PDF)
figure-about-private = Privato
own-figures-alone = Queste cifre sono di regioni senza { $area } intera e senza altre, quindi non c’è con chi confrontare. Manda di nuovo il file e lascia che accanto stiano le cifre aperte di tutte le altre regioni: ci sono per gli anni che hanno entrambe.
own-coming-alone = Il file non ha cifre per un paese intero, quindi non c’è con chi confrontare le sue regioni. A quasi tutte le domande serve: cambia il significato delle colonne e lascia che accanto stiano le cifre aperte di tutte le altre regioni.
licence-own = Non pubblici: solo per chi ne è il titolare.
provider-own = Dati propri
