# Che cosa si segue, con quale frequenza se ne ha notizia, e la pagina delle novità.
catalogue-digest-usual = come di solito
catalogue-digest-at-once = subito
catalogue-followed-question = domanda
catalogue-followed-finding = risultato conservato

following-frequency = Posta
following-frequency-of = Posta su { $name }
following-change = Salva
following-changed = Salvato: { $name }.
following-usual = Di solito, scrivimi le novità
following-usual-why = Vale per tutto ciò che segui e salvi, salvo una scelta diversa per il singolo elemento. Mai significa: solo sulla tua pagina.
following-usual-changed = La frequenza dei messaggi è salvata.
following-none = Non segui ancora nulla. Schede, risultati e ricerche hanno un pulsante per seguirli.
following-follows = Che cosa segui
following-question = Segui questa domanda
following-question-why = Ti avvisiamo quando la stessa domanda porta a un’altra conclusione.
following-question-now = Segui già questa domanda.
following-finding-now = Segui già questo risultato.
following-finding = Segui questo risultato
following-finding-why = Ti avvisiamo quando la stessa domanda, posta oggi, porta a una conclusione diversa da questo risultato.
following-called = Con un nome tuo (facoltativo)
following-called-short = Nome tuo
following-stop = Non seguire più
following-sign-in = Accedi per seguire
following-since = dal { $day }

news-title = Novità per me
news-none = Nessuna novità in ciò che segui e nelle ricerche che salvi.
news-lead = { $n ->
    [one] Una novità da quando hai segnato tutto come letto.
   *[other] { $n } novità da quando hai segnato tutto come letto.
}
news-read = Segna tutto come letto
news-was-read = Tutto è segnato come letto.
news-manage = Che cosa segui, e ogni quanto ti scriviamo
news-link = { $n ->
    [0] Novità per me
   *[other] Novità per me ({ $n })
}

digest-subject-followed = { $n ->
    [one] Una novità in ciò che segui
   *[other] { $n } novità in ciò che segui
}
digest-follow-question = La domanda che segui ha un’altra conclusione: { $name }
digest-follow-finding = Un risultato che segui oggi sarebbe diverso: { $name }
digest-then = Allora
digest-now = Oggi
digest-now-again = Oggi, di nuovo come nel risultato
digest-no-answer = Con i dati disponibili non c’è risposta.
digest-why-follow = Lo segui dal { $since }. Frequenza dei messaggi: { $frequency }.
digest-why-search = Salvi questa ricerca dal { $since }. Frequenza dei messaggi: { $frequency }.

not-now-many-follows = Segui già { $most } elementi, il massimo. Prima smetti di seguirne uno.
not-now-no-answer-to-follow = Questa domanda non ha qui una risposta da seguire.
not-allowed-others-follow = Lo segue un’altra persona: solo lei può cambiare la frequenza.

cli-digest-at = l’ora da considerare come adesso, con il fuso (2026-11-23T07:00+01:00)
cli-digest-one = Indica solo una tra --daily, --weekly e --at, oppure nessuna: allora a ciascuno arriva ciò che gli spetta secondo il suo orologio.
cli-digest-no-time = «{ $given }» non è un’ora con il fuso. Scrivila così: 2026-11-23T07:00+01:00.
digest-closes = { $days ->
    [0] chiude oggi, { $at }
    [1] chiude domani, { $at }
   *[other] chiude tra { $days } giorni, { $at }
 }
news-feed-heading = Come feed
news-feed-lead = A questo indirizzo un lettore di feed può prendere le novità. Chi lo conosce può leggerle, perciò tienilo per te; con un nuovo indirizzo quello attuale non vale più. Ciò che qui segni come letto esce anche dal feed.
news-feed-address = Il tuo indirizzo
news-feed-open = Apri il feed
news-feed-renew = Dammi un nuovo indirizzo
news-feed-renewed = Il tuo feed ha un nuovo indirizzo; quello di prima non vale più.
news-feed-of = Distretto: novità per { $name }
news-feed-about = Che cosa è cambiato in ciò che segui e nelle ricerche che conservi
