# Una lettera a un cluster: preparata qui, inviata da chi la scrive.
letter-title = Scrivi a { $title }
letter-lead = Apri la lettera nel tuo programma di posta, completala e inviala all’indirizzo che trovi sulla loro pagina.
letter-lead-none = Apri la lettera nel tuo programma di posta e completala. Dove inviarla, la scheda non lo dice: forse lo dicono le pagine qui sotto.
letter-lead-mail = Apri la lettera nel tuo programma di posta, completala e inviala.
letter-reach = Come raggiungerli
letter-no-contact = La scheda non indica né un contatto né una pagina propria del cluster. Queste sono le pagine su cui si basa.
letter-add-contact = Ne conosci uno? Proponilo
letter-text = La lettera
letter-subject-label = Oggetto
letter-open = Apri nel mio programma di posta
letter-record = Leggi la scheda
letter-not-sent = Distretto non invia e non conserva nulla. Ciò che ciascuna parte offre e di cui ha bisogno è citato dalla sua scheda; se la loro vale ancora, lo sanno loro. Dove ci sono i puntini, dillo tu.
letter-subject = { $known ->
    [yes] { $sender } e { $title }: collaborare
   *[no] Collaborare con { $title }
 }
letter-hello = Gentili colleghi di { $title },
letter-who = { $known ->
    [yes] vi scriviamo da { $sender }.
   *[no] siamo … (chi siete e per chi scrivete).
 }
letter-found = Abbiamo letto di voi nel catalogo Distretto: { $address }
letter-gets = Dichiarate di offrire:
letter-gets-ours = A noi serve:
letter-gives = Dichiarate di avere bisogno di:
letter-gives-ours = Noi offriamo:
letter-ask = Vogliamo parlarne? Proponiamo …
letter-own = Ciò che facciamo è descritto qui: { $address }
letter-bye = Cordiali saluti
record-write-to = Scrivi a questo cluster
record-find-partners = Trova partner
