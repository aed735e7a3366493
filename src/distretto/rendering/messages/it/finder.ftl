# La ricerca di finanziamenti sulla propria pagina, e il suo calendario.
finder-title = Bandi per
finder-closes = Scade il { $when }.
finder-opens = Apre il { $when }.
finder-own-time = Nella tua ora: { $when }.
finder-no-day = La scheda non indica un giorno.
finder-unknown = Non si sa ancora: { $unknown }.
finder-add = Aggiungi al mio calendario
finder-all = Vedi tutti i bandi, e perché sono adatti o no
finder-more = { $n ->
    [one] Un altro bando, e perché ciascuno è adatto o no
   *[other] Altri { $n } bandi, e perché ciascuno è adatto o no
 }
finder-calendar = Le scadenze nel mio calendario
finder-calendar-how = Iscriviti a questo indirizzo nel tuo programma di calendario («da URL» o «iscriviti»). Si aggiorna da sé e ti avvisa una settimana prima di ogni scadenza.
finder-calendar-address = Indirizzo del calendario
finder-calendar-secret = Chi ha l’indirizzo vede il calendario senza accedere. Con una nuova password cambia l’indirizzo, e il vecchio non vale più.
finder-calendar-file = Scaricalo una volta come file
finder-public-calendar = Le scadenze per il mio calendario (iCalendar)
calendar-of = Bandi per { $whom }
calendar-opens = Apre: { $call }
calendar-closes = Scade: { $call }
calendar-fits = È adatto: { $verdict }.
calendar-missing = Che cosa manca: { $missing }.
