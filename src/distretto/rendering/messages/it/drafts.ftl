# Bozze di raccomandazione: iniziate dalle lacune, scritte dalle persone, consegnate.
draft-begin = Inizia una bozza di raccomandazione
draft-lead = Che cosa manca o può migliorare secondo i risultati, domanda per domanda. Tu scegli; ne nasce un testo di bozza, ogni frase legata al suo risultato. Decidono le persone.
draft-choose-lead = Per quale area? Le lacune che mostrano i suoi risultati vengono poi elencate, domanda per domanda.
draft-show-gaps = Mostra le lacune
draft-themes = Lacune di un tema
draft-every-theme = Tutti i temi
draft-gaps = Che cosa può entrarvi
draft-gaps-why = Una lacuna dice che cosa mostra un risultato, mai per quale motivo. Anche una scheda che nessuno ha inserito sembra una lacuna: verificare prima di raccomandare.
draft-no-gaps = Qui i risultati non mostrano lacune, o non c’è ancora risposta.
draft-no-gaps-here = Qui non si vede alcuna lacuna.
draft-not-computed = Il calcolo richiede un po’ di tempo e non è ancora stato fatto.
draft-compute = Calcola, poi torna qui
draft-evidence = Vedi nel risultato
draft-leads-to = Guarda nel catalogo: { $kind }
draft-title = Titolo
draft-language = Lingua della bozza
draft-make = Crea il testo della bozza
draft-make-again = Ricrea con queste
draft-for-people = Bozza su cui decidono le persone
draft-preface-edited = { $n ->
    [one] La frase { $numbers } è stata cambiata da persone: dice
   *[other] Le frasi { $numbers } sono state cambiate da persone: dicono
 } ciò che esse intendono, non solo ciò che mostra il risultato.
draft-preface-own = { $n ->
    [one] La frase { $numbers } è stata scritta da persone: non poggia
   *[other] Le frasi { $numbers } sono state scritte da persone: non poggiano
 } su alcun risultato.
draft-preface-others = { $n ->
    [one] L’altra frase riporta ciò che mostra il suo risultato e poi dice che cosa è da decidere; non indica cause e da sola non raccomanda nulla.
   *[other] Ognuna delle altre riporta ciò che mostra il suo risultato e poi dice che cosa è da decidere; non indica cause e da sola non raccomanda nulla.
 }
draft-what-it-is = Ogni frase riporta ciò che mostra il suo risultato e poi dice che cosa è da decidere. Non indica cause e da sola non raccomanda nulla.
draft-usual-title = Raccomandazioni per { $region }
draft-usual-title-theme = { $theme }: raccomandazioni per { $region }
draft-untitled = Raccomandazioni
draft-keep = Conserva come mia bozza
draft-keep-why = Conservata, è solo tua: puoi modificare, riordinare e aggiungere frasi, ogni testo precedente resta, e vedi quando cambia un risultato su cui poggia.
draft-sign-in = Accedi per conservarla e modificarla
draft-not-kept = Puoi portarla via senza account. Per conservarla ne serve uno; ciò che hai scelto resta mentre accedi.
draft-as-text = Testo (Markdown)
draft-take-away = Porta via:
draft-lost = { $n ->
    [one] Una delle lacune scelte non c’è più: il suo risultato è cambiato. Scegli di nuovo qui sotto.
   *[other] { $n } delle lacune scelte non ci sono più: i loro risultati sono cambiati. Scegli di nuovo qui sotto.
 }
draft-take = { $n ->
    [one] Porta la sua lacuna in una bozza
   *[other] Porta le sue { $n } lacune in una bozza
 }
draft-about = Riguarda
draft-sentences = Testo della bozza
draft-findings = I risultati su cui poggia
draft-findings-why = Come erano quando sono stati inseriti, e che cosa dà oggi la stessa domanda.
draft-then = Allora: { $sentence }
draft-then-label = Allora
draft-now-label = Oggi
draft-ask-today = Poni la domanda oggi
draft-mark-drafted = Tratta dal risultato { $number }
draft-mark-edited = Tratta dal risultato { $number }, modificata da persone
draft-mark-own = Scritta da persone, senza un risultato
draft-turned-document = La conclusione di almeno un risultato su cui poggia questa bozza è cambiata da quando è stata scritta: si vedano i risultati.
pin-unchanged = Invariato: la stessa domanda dà lo stesso risultato.
pin-same-conclusion = Cambiato, stessa conclusione: dati o schede sono altri, la conclusione regge.
pin-turned = Conclusione cambiata: oggi la stessa domanda porta a un’altra conclusione.
pin-unanswered = Nessuna risposta più: la domanda, così com’era posta, non trova risposta.
pin-not-computed = Non si sa: la risposta richiede tempo e da allora non è stata ricalcolata.
draft-mine = Le mie bozze di raccomandazione
draft-none-yet = Ancora nessuna bozza. I risultati con lacune propongono di portarle in una bozza.
draft-is-shared = condivisa con un collegamento segreto
draft-kept = La bozza è salvata.
draft-turned = { $n ->
    [one] La conclusione di un risultato su cui poggia questa bozza è cambiata.
   *[other] Le conclusioni di { $n } risultati su cui poggia questa bozza sono cambiate.
 }
draft-turned-see = Vedi allora e oggi
draft-finding-turned = Da allora la sua conclusione è cambiata.
draft-up = Sposta su
draft-down = Sposta giù
draft-out = Togli
draft-back = Rimetti
draft-edit = Modifica
draft-text = Testo
draft-save-text = Salva il testo
draft-original = Com’era nella bozza iniziale
draft-history = { $n } versioni
draft-by-machine = Com’era, tratta dal risultato
draft-by-gone = Qualcuno il cui account non c’è più
draft-empty = Nella bozza non c’è alcuna frase.
draft-empty-shared = Nella bozza non c’è ancora alcuna frase.
draft-add = Aggiungi una frase propria
draft-add-label = La tua frase
draft-add-why = È segnata come scritta da persone, senza un risultato.
draft-add-button = Aggiungi
draft-removed = Frasi tolte
draft-taken-out = La frase è tolta; si può rimettere.
draft-hand-on = Consegnare
draft-link = Collegamento segreto
draft-link-why = Chi ha il collegamento legge la bozza così com’è, senza account, e non cambia nulla. Ai motori di ricerca si chiede di restarne fuori. Se lo ritiri, smette subito di valere.
draft-link-none = Nessun altro vede questa bozza. Un collegamento segreto permette ad altri di leggerla senza account.
draft-link-make = Crea un collegamento segreto
draft-link-stop = Ritira il collegamento
draft-link-stopped = Il collegamento è ritirato: nessuno può più leggere con esso.
draft-link-open = Apri ciò che vedono gli altri
draft-shared-why = Leggi questa bozza con un collegamento segreto; chi la scrive può ritirarlo.
draft-settings = Titolo, lingua, copie
draft-language-why = Le frasi che nessuno ha modificato seguono la lingua; quelle modificate restano come sono state scritte.
draft-save-settings = Salva
draft-copy = Duplica
draft-copy-of = { $title } (copia)
draft-copied = Questa è la copia. Ha i testi più recenti e gli stessi risultati, non la cronologia.
draft-delete = Elimina la bozza
draft-delete-why = Una bozza eliminata si può recuperare per un giorno; il suo collegamento segreto smette subito di valere.
draft-deleted = Eliminata
draft-brought-back = La bozza è di nuovo qui; il suo collegamento segreto no.
draft-fault-no-title = Dai un titolo alla bozza.
draft-fault-long-title = Il titolo è troppo lungo: al massimo { $most } caratteri.
draft-fault-no-language = Scegli una delle lingue proposte.
draft-fault-many = Hai già { $most } bozze: eliminane prima qualcuna.
draft-fault-no-text = Scrivi qualcosa, oppure togli la frase.
draft-fault-long-text = Il testo è troppo lungo: al massimo { $most } caratteri.
draft-fault-many-sentences = Una bozza ha al massimo { $most } frasi: iniziane un’altra.
draft-fault-overtaken = Questa frase è stata cambiata nel frattempo. Il testo più recente è qui sopra; il tuo è ancora nel campo. Salva di nuovo per metterlo al suo posto.
not-allowed-others-draft = Può farlo solo la persona a cui appartiene la bozza. Chiedile un collegamento segreto o una copia del documento.
not-allowed-closed-finding = Questo risultato poggia su dati che non tutti possono vedere: non se ne può fare una bozza.
cli-draft = Prepara la bozza di una raccomandazione da ciò che manca secondo i risultati su un’area, ogni frase con il suo risultato, perché decidano le persone
cli-draft-region = Una regione, un paese o più d’uno uniti da +
cli-draft-theme = Le lacune di un solo tema (per esempio financing); senza, di tutti
cli-draft-output = Il file; l’estensione ne indica la forma: .md, .txt, .pdf, .html o .docx
cli-draft-no-theme = Non esiste il tema { $given }. Ci sono: { $nearest }.
cli-draft-none = I risultati su { $region } non mostrano lacune, o non c’è ancora risposta.
cli-draft-later = Tralasciata, perché il calcolo richiede un po’ di tempo e non è ancora stato fatto: distretto ask { $analysis } --region { $region }
draft-other-gaps = { $n ->
    [0] Altre domande di questo tema: nessuna lacuna
    [one] Una lacuna di un’altra domanda
   *[other] { $n } lacune di altre domande
 }
