# Segnalare ciò che non dovrebbe esserci, le segnalazioni in attesa e il registro.
report-title = Segnala qualcosa
report-something = Qualcosa non va?
report-record = Segnala questa scheda
report-opinion = Segnala questo parere
report-comment = Segnala
report-about-record = Segnala questa scheda
report-about-opinion = Segnala questo parere
report-about-comment = Segnala questo commento
report-lead = Chi fa le revisioni legge ciò che scrivi e decide. Nessun altro vede che la segnalazione è tua.
report-reason = Che cosa non va?
report-reason-wrong = Non è vero, o non è aggiornato
report-reason-offensive = Offende o minaccia qualcuno
report-reason-personal = Racconta la vita privata di qualcuno
report-reason-rights = Usa ciò che appartiene ad altri
report-reason-advertising = È pubblicità
report-reason-other = Altro
report-text = Con parole tue
report-text-why = Che cosa di preciso, e come lo sai? Serve quando nessuna voce dell’elenco è adatta.
report-email = Indirizzo di posta elettronica (se vuoi una risposta)
report-email-why = Serve solo per questa risposta, poi viene cancellato.
report-told-member = Ti scriviamo che cosa è stato deciso.
report-send = Invia la segnalazione
report-cancel = Torna senza inviare
report-done = La tua segnalazione è arrivata
report-done-told = Sarà letta da chi fa le revisioni. Ti scriviamo che cosa è stato deciso e perché.
report-done-untold = Sarà letta da chi fa le revisioni. Non hai lasciato un indirizzo, quindi non riceverai risposta.
report-back = Torna alla scheda

moderation-title = Segnalazioni
moderation-link = { $n ->
    [0] Segnalazioni: nessuna in attesa
    [one] Segnalazioni: una in attesa
   *[other] Segnalazioni: { $n } in attesa
}
moderation-waiting = { $n ->
    [0] Nessuna segnalazione attende una decisione.
    [one] Una segnalazione attende una decisione.
   *[other] { $n } segnalazioni attendono una decisione.
}
moderation-states = Segnalazioni per stato
moderation-state-open = Aperte
moderation-state-upheld = Accolte
moderation-state-dismissed = Respinte
moderation-none = Qui non ci sono segnalazioni.
moderation-about-record = La scheda ({ $kind })
moderation-about-opinion = Un parere sulla scheda ({ $kind })
moderation-about-comment = Un commento alla scheda ({ $kind })
moderation-visitor = Un visitatore, che non vuole risposta
moderation-visitor-mail = Un visitatore, che vuole una risposta
moderation-visitor-then = Un visitatore
moderation-reader = lettore
moderation-said = Che cosa è stato scritto
moderation-hidden-now = nascosto
moderation-why = Perché è stato segnalato
moderation-same = { $n ->
    [one] È aperta un’altra segnalazione sulla stessa cosa.
   *[other] Sono aperte altre { $n } segnalazioni sulla stessa cosa.
}
moderation-decide = Decidi
moderation-reply = Motivazione
moderation-reply-why = Almeno { $least } caratteri. La legge chi ha fatto la segnalazione e, se la accogli, la leggono i redattori della scheda; se nascondi qualcosa, la leggono tutti. Chi consulta una scheda che resta pubblicata vede di che dubbio si tratta, non le tue parole.
moderation-uphold = Accogli e metti un avviso
moderation-uphold-hide = Accogli e nascondi
moderation-uphold-archive = Accogli e archivia la scheda…
moderation-uphold-archive-now = Accogli e archiviala
moderation-archive-way = Archivia la scheda…
moderation-archive-ask = Archiviare la scheda?
moderation-archive-means = Chi legge non la troverà più, in nessuna lingua. Chi la cura ne è informato per posta e nella propria pagina, con la tua motivazione:
moderation-archive-not = No, torna indietro
moderation-dismiss = Respingi
moderation-decided = La decisione è registrata; chi ha lasciato un indirizzo riceve un messaggio.
moderation-show = Mostra di nuovo
moderation-shown = È di nuovo visibile.
moderation-release = Pubblica di nuovo la scheda
moderation-released = La scheda è di nuovo pubblicata.
moderation-undo-why = Perché? (resta nel registro)
moderation-removed = Rimosso dalla moderazione il { $on }. Motivo: { $why }
moderation-removed-words = Che cosa c’era scritto (lo vede solo chi modera; rimosso da { $by }):
moderation-log = Registro della moderazione
moderation-log-lead = Ogni decisione con la sua motivazione. Le righe si aggiungono soltanto: non si modificano e non si cancellano.
moderation-log-none = Non è ancora stato deciso nulla.
moderation-log-about-record = scheda
moderation-log-about-opinion = parere { $n } sulla scheda
moderation-log-about-comment = commento { $n } alla scheda
moderation-act-upheld = Accolta
moderation-act-dismissed = Respinta
moderation-act-hidden = Nascosto
moderation-act-shown = Mostrato di nuovo
moderation-act-archived = Archiviata
moderation-act-released = Pubblicata di nuovo
moderation-act-asked = Chiesta una modifica ai redattori
moderation-act-withdrawn = Avviso ritirato
moderation-act-mended = Modificata e pubblicata di nuovo: l’avviso è tolto
moderation-mark = Che cosa ne segue
moderation-mark-record = Chi legge la scheda vede questo avviso finché non è modificata e pubblicata di nuovo, o finché non lo ritiri.
moderation-mark-archived = La scheda è archiviata: chi legge non trova né la scheda né questo avviso. Se è pubblicata di nuovo com’era, l’avviso torna.
moderation-mark-told = I redattori sono stati informati.
moderation-mark-nobody = Questa scheda non ha ancora redattori: ciò che chiedi arriva a chi amministra.
moderation-mark-said = Chi legge vede questo avviso accanto alle parole finché non le nascondi o non lo ritiri.
moderation-mark-ended = L’avviso è stato tolto il { $at }.
moderation-act-why = Che cosa chiedi, o perché lo fai
moderation-act-why-help = Almeno { $least } caratteri. Resta nel registro; i redattori leggono ciò che chiedi.
moderation-ask = Chiedi una modifica ai redattori
moderation-edit = Modifica tu la scheda
moderation-archive = Archivia la scheda
moderation-hide = Nascondi le parole
moderation-withdraw = Ritira l’avviso
moderation-was-asked = La richiesta è stata inviata ai redattori.
moderation-was-withdrawn = L’avviso è ritirato.
moderation-was-archived = La scheda è archiviata.
moderation-was-hidden = Le parole sono nascoste.
mark-record-wrong = Chi fa le revisioni ha accolto una segnalazione: qualcosa in questa scheda non è vero o non è aggiornato.
mark-record-offensive = Chi fa le revisioni ha accolto una segnalazione: qualcosa in questa scheda offende o minaccia qualcuno.
mark-record-personal = Chi fa le revisioni ha accolto una segnalazione: questa scheda racconta la vita privata di qualcuno.
mark-record-rights = Chi fa le revisioni ha accolto una segnalazione: questa scheda usa ciò che appartiene ad altri.
mark-record-advertising = Chi fa le revisioni ha accolto una segnalazione: questa scheda è pubblicità.
mark-record-other = Chi fa le revisioni ha accolto una segnalazione: qualcosa in questa scheda non va.
mark-said-wrong = In dubbio, avviso in data { $day }: chi fa le revisioni ha accolto una segnalazione, ciò non è vero o non è aggiornato.
mark-said-offensive = In dubbio, avviso in data { $day }: chi fa le revisioni ha accolto una segnalazione, ciò offende o minaccia qualcuno.
mark-said-personal = In dubbio, avviso in data { $day }: chi fa le revisioni ha accolto una segnalazione, ciò racconta la vita privata di qualcuno.
mark-said-rights = In dubbio, avviso in data { $day }: chi fa le revisioni ha accolto una segnalazione, ciò usa quanto appartiene ad altri.
mark-said-advertising = In dubbio, avviso in data { $day }: chi fa le revisioni ha accolto una segnalazione, ciò è pubblicità.
mark-said-other = In dubbio, avviso in data { $day }: chi fa le revisioni ha accolto una segnalazione, qui qualcosa non va.
mark-since = In dubbio: avviso in data { $day }.
mark-until = L’avviso resta finché la scheda non è modificata e pubblicata di nuovo, o finché chi fa le revisioni non lo ritira.
mark-report = La segnalazione, e che cosa puoi fare
mark-before-confirming = Prima di confermare
mark-confirm-all-the-same = È comunque corretta: confermala
mark-not-seen = Dopo che hai aperto questa pagina è stata accolta una segnalazione sulla scheda. Leggi qui sopra di che cosa si tratta prima di confermare.
doubted-title = Segnalazioni accolte
doubted-lead = Finché la scheda è pubblicata, chi legge vede questo avviso, fino a quando non l’avrai modificata e non sarà pubblicata di nuovo.
doubted-held = Chi legge la ritrova quando sarà stata modificata e una revisione l’avrà approvata, o quando chi fa le revisioni la pubblica di nuovo.
held-title = Archiviata dalla moderazione il { $on }
doubted-why = La motivazione della decisione: { $reason }
doubted-why-report = Perché la segnalazione è stata accolta: { $reason }
doubted-asked = Chi fa le revisioni ti chiede: { $reason }
doubted-mend = Modifica la scheda
moderation-report-n = Segnalazione { $n }

mail-doubted-subject = Accolta una segnalazione sulla tua scheda: { $title }
mail-doubted-text = { $by } ha letto una segnalazione su «{ $title }» ({ $kind }) e la accoglie: { $doubt }. La motivazione: { $reason }

    Chi legge la scheda vede un avviso finché non l’avrai modificata e non sarà pubblicata di nuovo. La modifichi dalla pagina qui sotto; se non condividi la decisione, rispondi con un commento nella sua revisione.
mail-mend-subject = Ti chiediamo di modificare la scheda: { $title }
mail-mend-text = { $by } ha accolto una segnalazione su «{ $title }» ({ $kind }), { $doubt }, e chiede questa modifica: { $reason }

    Chi legge la scheda vede un avviso finché non è modificata e pubblicata di nuovo. Si modifica dalla pagina qui sotto.
mail-archived-subject = Archiviata dalla moderazione: { $title }
mail-archived-text = { $by } ha archiviato «{ $title }» ({ $kind }): chi legge non la trova più. La motivazione: { $reason }

    Non puoi ripubblicarla com’era. Modificala dalla pagina qui sotto e proponila: una revisione decide se pubblicarla di nuovo.
mail-doubted-why = Ricevi questo messaggio perché scrivi per l’organizzazione a cui appartiene la scheda, o amministri questa installazione.
mail-report-why = Ricevi questo messaggio perché hai segnalato qualcosa in Distretto e volevi una risposta.
mail-report-upheld-subject = La tua segnalazione è accolta: { $title }
mail-report-upheld-text = La tua segnalazione su «{ $title }» è stata letta da chi fa le revisioni, ed è accolta. La motivazione: { $reply }
mail-report-dismissed-subject = La tua segnalazione non è accolta: { $title }
mail-report-dismissed-text = La tua segnalazione su «{ $title }» è stata letta da chi fa le revisioni, e non è accolta. La motivazione: { $reply }

not-allowed-report = Non si può segnalare: non è pubblicato, oppure non lo vedi.
not-allowed-moderate = Sulle segnalazioni decidono soltanto chi fa le revisioni e chi amministra.
not-allowed-moderate-own = Riguarda parole tue o una tua scheda, oppure l’hai segnalato tu: decide un’altra persona.
not-now-report-reason = Scegli che cosa non va.
not-now-report-text = Scrivi con parole tue che cosa non va, visto che nessuna voce dell’elenco è adatta.
not-now-report-email = Questo non è un indirizzo di posta elettronica. Correggilo, o lascialo vuoto.
not-now-many-reports = Hai inviato molte segnalazioni in un’ora. Continua più tardi; quelle inviate sono arrivate.
not-now-report-decided = Su questa segnalazione è già stato deciso. La decisione è qui sotto.
not-now-report-reply = Scrivi una motivazione di almeno { $least } caratteri.
not-now-no-mark = L’avviso non c’è più, oppure qui non si può fare.
not-now-not-hidden = Non è nascosto.
not-now-held = La moderazione ha archiviato questa scheda. Può pubblicarla di nuovo solo chi fa le revisioni, che ne conosce il motivo.
