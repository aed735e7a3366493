# Proposte dei gruppi di lavoro: scritte, presentate, emendate, lungo il loro percorso.
group-room-proposals = Proposte
about-proposal = Proposta
about-paragraph = Paragrafo di una proposta
about-amendment = Emendamento

not-allowed-others-proposal = Una proposta è modificata, ritirata o ripresa solo da chi l’ha presentata; se ha lasciato il gruppo, da chi lo coordina.
not-allowed-others-merged = Si possono unire e dividere solo le proposte che si sono presentate. Da ogni proposta se ne può ricavare una propria.
not-allowed-others-amendment = Un emendamento è ritirato solo da chi l’ha suggerito.
not-allowed-others-amendment-answer = Agli emendamenti risponde chi ha presentato la proposta; se ha lasciato il gruppo, chi lo coordina.
not-allowed-answered-amendment = A questo emendamento è già stato risposto. La risposta è sulla sua pagina.
not-allowed-proposal-ended = Questa proposta non è più in corso. Si può riprendere dalla sua pagina.
not-allowed-proposal-under-way = Questa proposta è già in corso.
not-allowed-decided-proposal = Su questa proposta si è già deciso: il testo resta com’è. Se ne può ricavare un’altra.
not-allowed-balloted-proposal = Su questo testo si sta votando: resta com’è finché la votazione non è chiusa.
not-allowed-own-sponsor = È la propria proposta: il nome vi figura già.
not-allowed-draft-gone = Nel frattempo questa bozza è stata presentata o eliminata. Cercala tra le proposte del gruppo.

proposal-field = { $field ->
    [title] Titolo
    [problem] Problema
    [evidence] Evidenze
    [measure] Misura
    [concerns] Chi riguarda
    [cost] Costo
    [effect] Effetto atteso
   *[indicators] Indicatori
  }
proposal-help = { $field ->
    [title] Che cosa si dovrebbe fare, in una riga.
    [problem] Che cosa non va, per chi, da quando.
    [evidence] Che cosa lo mostra. I risultati si fissano dalle loro pagine e stanno accanto al testo.
    [measure] Che cosa si dovrebbe fare, chi, entro quando.
    [concerns] Chi se ne accorgerebbe: imprese, regioni, uffici, persone.
    [cost] Quanto costa e chi paga; se non si sa, va detto.
    [effect] Che cosa dovrebbe cambiare, ed entro quando.
   *[indicators] Da quali dati lo si vedrebbe, e da quale fonte.
  }
proposal-state = { $state ->
    [draft] Bozza
    [discussed] In discussione
    [amended] Emendata
    [consulted] In consultazione
    [ballot] Al voto
    [decided] Decisa
    [recommended] Raccomandata
    [piloted] Sperimentata
   *[monitored] Monitorata
  }
proposal-sieve = { $state ->
    [open] Non ancora decise
    [ended] Ritirate, unite, divise
    [discussed] In discussione
    [amended] Emendate
    [consulted] In consultazione
    [ballot] Al voto
    [decided] Decise
    [recommended] Raccomandate
    [piloted] Sperimentate
   *[monitored] Monitorate
  }
proposal-ended-tag = { $how ->
    [merged] unita
    [split] divisa
   *[withdrawn] ritirata
  }
proposal-path = Il percorso di questa proposta
proposal-not-yet = non ancora
proposal-new = Scrivi una proposta
proposal-drafts = Le tue bozze
proposal-drafts-why = Le vedi solo tu, finché non le presenti al gruppo.
proposal-untitled = Senza titolo
proposal-changed = modificata il { $at }
proposal-none = Qui non è ancora stato proposto nulla.
proposal-none-begin = Descrivi un problema e che cosa si dovrebbe fare: il gruppo potrà emendarlo.
proposal-none-found = Nessuna proposta corrisponde.
proposal-sponsors-n = { $n ->
    [one] un cofirmatario
   *[other] { $n } cofirmatari
  }
proposal-amendments-open-n = { $n ->
    [one] un emendamento in sospeso
   *[other] { $n } emendamenti in sospeso
  }
proposal-brought = Presentata da { $by }, { $at }
proposal-version = Versione { $n }
proposal-ended = { $how ->
    [merged] Unita in un’altra proposta, { $at }.
    [split] Divisa in più parti, { $at }.
   *[withdrawn] Ritirata, { $at }.
  }
proposal-change = Modifica il testo
proposal-amend = Suggerisci un emendamento
proposal-sign-in = Accedi per partecipare
proposal-field-empty = Non è ancora detto nulla.
proposal-paragraph-discuss = Discuti
proposal-paragraph-threads = { $n ->
    [one] Una discussione
   *[other] { $n } discussioni
  }
proposal-amendments = Emendamenti
proposal-amendments-none = Nessun emendamento in sospeso.
proposal-amendments-answered = { $n ->
    [one] Un emendamento con risposta
   *[other] { $n } emendamenti con risposta
  }
proposal-beside = Accanto al testo
proposal-rests = Risultati su cui si basa
proposal-rests-on = { $n ->
    [one] Un risultato, sotto il testo
   *[other] { $n } risultati, sotto il testo
  }
proposal-rests-marked = { $n ->
    [one] Di uno è cambiata la conclusione, o i dati risultano errati, e nessuno ha ancora risposto.
   *[other] Di { $n } è cambiata la conclusione, o i dati risultano errati, e nessuno ha ancora risposto.
  }
proposal-rests-none = Nessun risultato è appuntato. Un risultato si appunta dalla sua pagina.
proposal-sponsors = Cofirmatari
proposal-sponsors-none = Ancora nessuno.
proposal-sponsor = Firma anche tu
proposal-unsponsor = Togli la firma
proposal-kin = Da dove viene e che cosa ne è stato
proposal-origin = { $how ->
    [merged] Unisce
    [split] Parte di
   *[derived] Ricavata da
  }
proposal-became = { $how ->
    [merged] Unita in
    [split] Divisa in
   *[derived] Ne è stata ricavata
  }
proposal-acts = Che cosa puoi fare
proposal-consult = Apri una consultazione
proposal-ballot = Mettila ai voti
proposal-act = { $act ->
    [withdraw] Ritira la proposta
    [reopen] Riprendi la proposta
    [merge] Unisci ad altre
   *[split] Dividi
  }
proposal-act-lead = { $act ->
    [withdraw] La proposta non è più in corso. Tutto resta leggibile, e la si può riprendere.
    [reopen] La proposta è di nuovo in corso, con il testo che aveva.
    [merge] Si prepara una tua bozza con i testi di tutte. Le proposte restano come sono finché non la presenti.
   *[split] Per ogni parte si prepara una tua bozza con tutto il testo, da tagliare. La proposta resta com’è finché non presenti la prima.
  }
proposal-derive = Ricavane una tua
proposal-watch = Avvisami di quello che succede
proposal-unwatch = Non avvisarmi più
proposal-turns = Ritiri, riprese, ritorni dalla votazione
proposal-turn = { $state ->
    [withdrawn] Ritirata da { $by }, { $at }.
    [merged] Unita da { $by }, { $at }.
    [split] Divisa da { $by }, { $at }.
    [refused] Non approvata al voto, { $at }: si può emendare e rimettere ai voti.
    [no_quorum] Alla votazione è mancato il quorum, { $at }: si può emendare e rimettere ai voti.
    [tie] La votazione è finita in parità, { $at }: si può emendare e rimettere ai voti.
    [called_off] La votazione è stata annullata, { $at }: si può emendare e rimettere ai voti.
   *[reopened] Ripresa da { $by }, { $at }.
  }
proposal-reason = Motivo
proposal-reason-hint = Lo vede chiunque legga il gruppo.
proposal-merge-with = Con quali
proposal-merge-none = Non ci sono altre proposte presentate da te. Da quelle altrui puoi ricavarne una tua.
proposal-split-titles = Titoli delle parti
proposal-split-hint = Uno per riga, da due a cinque.
proposal-versions = Tutte le versioni
proposal-by-amendment = con un emendamento
proposal-compared = Dalla versione { $a } alla versione { $b }
proposal-compare = Confronta
proposal-compare-from = Dalla versione
proposal-compare-to = alla versione
proposal-not-newest = Che cosa è cambiato fino alla versione { $n }
proposal-form-title = { $mode ->
    [change] Modifica il testo
    [amend] Suggerisci un emendamento
   *[draft] Scrivi una proposta
  }
proposal-form-lead = { $mode ->
    [change] Diventa una nuova versione; quelle di prima restano.
    [amend] Modifica il testo come lo vorresti leggere. Il gruppo vede le differenze; risponde chi ha presentato la proposta.
   *[draft] Finché è una bozza la vedi solo tu. Per presentarla servono titolo, problema e misura.
  }
proposal-draft-pins = { $n ->
    [one] Si basa su un risultato, che la accompagna.
   *[other] Si basa su { $n } risultati, che la accompagnano.
  }
proposal-see-newer = Vedi che cosa è cambiato nel frattempo
proposal-bring = Presenta al gruppo
proposal-keep = Conserva come bozza
proposal-bring-why = Una volta presentata, il gruppo la legge e ogni versione resta.
proposal-why = Perché
proposal-why-hint = Che cosa hai cambiato e per quale motivo. Lo leggono tutti.
proposal-send = { $mode ->
    [change] Salva come nuova versione
   *[amend] Suggerisci
  }
proposal-delete-draft = Elimina questa bozza
proposal-delete-draft-why = È eliminata per sempre. Nessun altro l’ha vista.
proposal-from-draft = Presentala a un gruppo come proposta
proposal-from-draft-lead = Le frasi diventano la misura, i risultati la accompagnano. La bozza di raccomandazioni resta com’è.
proposal-which-group = A quale gruppo
proposal-prepare = Prepara la proposta
proposal-no-groups = Non partecipi ancora a un gruppo in cui tu possa proporre qualcosa.
proposal-done = { $act ->
    [delete] La bozza è eliminata.
    [from_draft] La bozza della proposta è pronta. Completala e presentala al gruppo.
    [change] Salvata come nuova versione.
    [amend] Suggerito. Riceverai un avviso con la risposta.
    [bring] Presentata al gruppo.
    [keep] Conservata come bozza che vedi solo tu.
    [watch] Riceverai un avviso a ogni passo.
    [unwatch] Non riceverai più avvisi.
    [sponsor] La tua firma c’è.
    [unsponsor] La tua firma non c’è più.
    [derive] La tua bozza è pronta.
    [merge] La bozza con tutti i testi è pronta. Rivedila prima di presentarla.
    [split] C’è una bozza per ogni parte.
    [withdraw] Ritirata.
    [reopen] Ripresa.
    [accept] Accolto: c’è una nuova versione.
    [refuse] Risposto, con il tuo motivo.
   *[take_back] Emendamento ritirato.
  }

proposal-fault-long = Supera i { $most } caratteri. Va accorciato.
proposal-fault-missing = { $which ->
    [title] Serve un titolo.
    [problem] Va detto a quale problema risponde.
   *[measure] Va detto che cosa si dovrebbe fare.
  }
proposal-fault-no-reason = Serve un motivo.
proposal-fault-many-drafts = Ci sono già { $most } bozze tue qui. Presentane o eliminane qualcuna.
proposal-fault-overtaken = Nel frattempo è nata la versione { $version }. Guarda che cosa ha cambiato e invia di nuovo; quello che hai scritto è ancora qui.
proposal-fault-both = In questo campo ci sono ancora tutti e due i testi, uno dopo l’altro. Mettili insieme: ciò che lasci è ciò che la proposta dice.
proposal-fault-same = Non è cambiato nulla. Modifica prima un testo.
proposal-fault-no-version = Questa versione non esiste.
proposal-fault-clash = Nel frattempo è cambiato. Scrivi come si deve leggere ora.
proposal-fault-merge = Scegli da una a quattro altre proposte.
proposal-fault-split = Indica da due a cinque parti, una per riga.
proposal-fault-no-group = Scegli un gruppo.

amendment-heading = Emendamento
amendment-title = Emendamento: { $title }
amendment-by = Suggerito da { $by }, { $at }
amendment-of-version = alla versione { $n }
amendment-state = { $state ->
    [open] in sospeso
    [accepted] accolto
    [refused] non accolto
   *[withdrawn] ritirato
  }
amendment-answered = { $state ->
    [accepted] Accolto da { $by }, { $at }.
   *[refused] Non accolto da { $by }, { $at }.
  }
amendment-made = Che cosa ha cambiato la versione { $n }
amendment-what = { $state ->
    [accepted] Che cosa ha cambiato
   *[open] Che cosa cambierebbe
  }
amendment-left-ended = La proposta è terminata prima di una risposta.
amendment-left-decided = Sulla proposta si è deciso prima di una risposta: il testo resta come è stato votato. Per portare avanti l’idea ricavane un’altra proposta.
amendment-clash-waits = { $n ->
    [one] Nel frattempo un campo è cambiato; la risposta dirà come si legge.
   *[other] Nel frattempo { $n } campi sono cambiati; la risposta dirà come si leggono.
  }
amendment-answer = La tua risposta
amendment-clash = Questo campo è cambiato dopo che l’emendamento è stato scritto. Nel campo ci sono tutti e due i testi, prima quello attuale. Tieni ciò che si deve leggere.
amendment-clash-newer = Che cosa è cambiato fino alla versione { $n }
amendment-clash-wanted = Che cosa cambia l’emendamento
amendment-clash-text = Come si deve leggere ora
amendment-reason = Motivo
amendment-reason-hint = Serve se non lo accogli. Lo leggono tutti.
amendment-accept = Accogli
amendment-refuse = Non accogliere
amendment-take-back = Ritira l’emendamento
amendment-take-back-why = Non si può riprendere: dovresti proporlo di nuovo. La storia della proposta conserva che è stato proposto e ritirato.
amendment-take-back-yes = Sì, ritiralo

notice-proposal-brought = { $by } propone: { $title }
notice-proposal-rewritten = { $by } ha modificato il testo (versione { $version }): { $title }
notice-proposal-sponsored = { $by } firma: { $title }
notice-proposal-withdrawn = { $by } ha ritirato: { $title }
notice-proposal-reopened = { $by } ha ripreso: { $title }
notice-proposal-went-merged = «{ $title }» è stata unita in: { $into }
notice-proposal-went-split = È stata presentata una parte di «{ $title }»: { $into }
notice-proposal-went-derived = Da «{ $title }» è stata ricavata: { $into }
notice-proposal-sent-back = { $how ->
    [no_quorum] Alla votazione è mancato il quorum; si può emendare e rimettere ai voti: { $title }
    [tie] La votazione è finita in parità; si può emendare e rimettere ai voti: { $title }
    [called_off] La votazione è stata annullata; si può emendare e rimettere ai voti: { $title }
   *[refused] Non approvata; si può emendare e rimettere ai voti: { $title }
 }
notice-proposal-advanced = { $state ->
    [amended] Emendata: { $title }
    [consulted] È in consultazione: { $title }
    [ballot] È al voto: { $title }
    [decided] Decisa: { $title }
    [recommended] Raccomandata: { $title }
    [piloted] Segue una sperimentazione: { $title }
   *[monitored] Gli indicatori sono comunicati: { $title }
  }
notice-amendment-suggested = { $by } suggerisce un emendamento: { $title }
notice-amendment-accepted = Un emendamento è stato accolto (versione { $version }): { $title }
notice-amendment-refused = Un emendamento non è stato accolto: { $title }
waits-amendments = { $n ->
    [one] Rispondi a un emendamento: { $title }
   *[other] Rispondi a { $n } emendamenti: { $title }
  }
cycle-proposed = { $count ->
    [0] ancora nulla
    [one] una proposta
   *[other] { $count } proposte
  }{ $open ->
    [0] {""}
    [one] , una non decisa
   *[other] , { $open } non decise
  }

act-proposal-brought = { $by } ha presentato una proposta
act-proposal-rewritten = { $by } ha modificato il testo di una proposta
act-proposal-sponsored = { $by } ha firmato una proposta
act-proposal-withdrawn = { $by } ha ritirato una proposta
act-proposal-reopened = { $by } ha ripreso una proposta
act-proposal-sent-back = { $how ->
    [no_quorum] Una proposta torna da una votazione senza quorum
    [tie] Una proposta torna da una votazione finita in parità
    [called_off] Una proposta torna da una votazione annullata
   *[refused] Una proposta torna da una votazione che non l’ha approvata
 }
act-proposal-ended = { $how ->
    [merged] { $by } ha unito una proposta in un’altra
   *[split] { $by } ha diviso una proposta
  }
act-amendment-suggested = { $by } ha suggerito un emendamento
act-amendment-accepted = { $by } ha accolto un emendamento
act-amendment-refused = { $by } non ha accolto un emendamento

data-kind-groups-proposaldraft = Bozze di proposte
data-kind-groups-proposal = Proposte
data-kind-groups-proposalversion = Versioni di proposte
data-kind-groups-proposalstep = Passi nel percorso delle proposte
data-kind-groups-sponsor = Proposte che hai firmato
data-kind-groups-amendment = Emendamenti
