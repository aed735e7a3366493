# Account
account-mine = La mia pagina
account-translation = { $into ->
    [en] traduzione in inglese
    [it] traduzione in italiano
   *[other] traduzione ({ $into })
 }
account-sign-in = Accedi
account-sign-out = Esci
account-sign-up = Crea un account
account-mend =
    { $n ->
        [one] Un campo è da rivedere.
       *[other] { $n } campi sono da rivedere.
    }
account-new-record = Aggiungi una scheda
account-settings = Impostazioni
account-settings-saved = Le impostazioni sono state salvate.
account-to-judge = In attesa del tuo parere
account-sent-back = Rinviate a te con una motivazione
account-typed = Iniziate e non ancora salvate
account-typed-at = ultima modifica { $at }
account-ask-again = È ancora così?
account-drafts = Bozze
account-in-review = In revisione
account-published = Pubblicate
account-list-all = Tutte: { $n }
account-list-empty = Non ce ne sono.
account-judge-more = Sono fra le cinquanta che attendono da più tempo; le altre compaiono man mano che queste si decidono.
account-nothing-yet = Non c’è nulla in attesa. Puoi aggiungere una scheda, salvare una ricerca o seguire una regione.
tasks-title = Ti aspetta
task-access =
    { $n ->
        [one] Una persona chiede l’accesso a { $organisation }
       *[other] { $n } persone chiedono l’accesso a { $organisation }
    }
task-verify = Non ancora verificata: { $organisation }
task-confirm =
    { $n ->
        [one] Una scheda della tua regione è da confermare: { $region }
       *[other] { $n } schede della tua regione sono da confermare: { $region }
    }
task-outdated = La traduzione è indietro rispetto all’originale ({ $into }): { $title }
account-verified = verificata: conferma le schede delle sue regioni
account-not-verified = non ancora verificata
account-organisations = Organizzazioni per cui scrivi
account-asked = accesso richiesto
account-owner = decide sugli accessi
account-editor = redazione
account-no-organisation = Ancora nessuna. Puoi chiedere l’accesso a un’organizzazione o aggiungere la tua.
account-all-organisations = Tutte le organizzazioni
account-kept = Che cosa conservi
account-password = Cambia la password
account-save = Salva
account-first-name = Nome
account-last-name = Cognome
account-language = Lingua delle pagine e dei messaggi
account-region = La tua regione
account-region-why = Le pagine su pratiche e politiche partono da qui. Nome o codice.
account-zone = Fuso orario
account-too-long = Al massimo { $most } caratteri.
account-no-language = Questa lingua non è disponibile.
account-no-zone = Questo fuso orario non esiste.
account-no-region = Questa regione non esiste. Scrivi il nome o il codice.
account-no-email = Questo non è un indirizzo di posta elettronica.
account-email = Indirizzo di posta elettronica
account-password-new = Password
account-first = Il primo amministratore
account-first-why = Questa installazione non ha ancora un amministratore. Scegli l’indirizzo e la password con cui accedere. Il collegamento funziona una volta sola.
account-first-make = Crea l’account
account-enter = Il tuo accesso
account-enter-as = Accederai come { $email }.
account-enter-void = Questo collegamento non è più valido
account-enter-void-why = È già stato usato, o ha più di tre giorni. Accedi con la password o chiedi un nuovo collegamento.
mail-invited-subject = Il tuo accesso a Distretto
mail-invited-text = Chi cura questa installazione ha creato un account per te. Il collegamento qui sotto vale per un solo accesso e conferma che questo indirizzo è tuo; dura { $days } giorni. Poi scegli una password dalla tua pagina. Se non aspettavi un invito, ignora il collegamento.
emails-title = Indirizzi e-mail
emails-lead = Un indirizzo vale come tuo dopo che hai aperto il link che ti inviamo lì, perché chiunque può scriverne uno. Da quel momento vedi ciò che altri permettono di vedere a quell’indirizzo.
emails-wait = Il link arriva in pochi minuti; guarda anche nella posta indesiderata. Puoi chiederne un altro dopo tre minuti.
emails-confirmed = confermato
emails-unconfirmed = non confermato
emails-primary = con questo accedi e ricevi i messaggi
emails-send = Inviami il link
emails-make-primary = Accedi con questo
emails-remove = Rimuovi
emails-add = Un altro indirizzo
emails-address = Indirizzo e-mail
emails-add-this = Aggiungilo e invia il link
zones-near = Europa
zones-others = Altrove
