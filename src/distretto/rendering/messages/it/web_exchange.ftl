# Importare ed esportare schede, e token per i programmi

## Colonne comuni a tutte le schede
exchange-column-kind = Tipo
exchange-column-key = Chiave
exchange-column-language = Lingua del testo
exchange-column-organisation = Organizzazione (chiave)
exchange-column-original = Tradotta da
exchange-column-confirmation = Conferma
exchange-column-version = Versione
exchange-column-published = Pubblicata
exchange-column-marks = Avvisi per segnalazioni accolte
exchange-column-line = Riga
exchange-column-kind-help = Il tipo di scheda, come nel nome di questo foglio. Può restare vuoto.
exchange-column-key-help = Il nome della scheda negli indirizzi, in lettere minuscole, cifre e trattini. Serve per modificare una scheda esistente o per unire a una nuova le righe degli altri fogli; altrimenti si lascia vuoto.
exchange-column-language-help = La lingua in cui è scritta la scheda, con il codice di due lettere: en, it. Se è vuoto vale la lingua scelta all’importazione.
exchange-column-organisation-help = La chiave dell’organizzazione a cui appartiene la nuova scheda, come nel suo indirizzo. Se è vuoto vale quella scelta all’importazione.
exchange-sheet-help = Che cosa va dove
exchange-help-label = Intestazione
exchange-help-name = Nome
exchange-help-help = Che cosa ci va
exchange-help-example = Esempio
exchange-help-codes = Voci (codice o nome)
exchange-help-for-example = ad es.
exchange-help-lines = In una sola cella, ogni riga come { $columns }, con ¬ tra una riga e l’altra.
exchange-help-long-list = { $n } voci: si veda /api/v1/code-lists/{ $name }

## Il catalogo nel suo insieme
exchange-catalogue-title = Distretto: il catalogo pubblico
exchange-catalogue-about = Che cosa sanno le regioni sulle politiche per i cluster: politiche, cluster, pratiche, programmi e altro, ciascuno con le sue fonti.
exchange-all-title = Tutte le schede
exchange-all-about = Tutte le schede pubblicate in tutte le lingue, con un elenco di impronte, numeri e condizioni d’uso.

## Esportare
exchange-export = Portarle con sé
exchange-export-note = Queste schede con tutti i loro campi: come tabella per un foglio di calcolo o come dati collegati.
exchange-export-csv = CSV
exchange-export-xlsx = Excel
exchange-export-jsonld = JSON-LD
exchange-export-all = L’intero catalogo: dimensione, impronta, condizioni

## L’intero catalogo in file
exchange-all = L’intero catalogo
exchange-all-counted = { $entries ->
    [one] Una scheda
   *[other] { $entries } schede
 } in { $records ->
    [one] una versione linguistica.
   *[other] { $records } versioni linguistiche.
 }
exchange-all-newest = La più recente è stata pubblicata il { $at }.
exchange-all-download = Scarica (ZIP, { $size })
exchange-all-licence = Licenza
exchange-all-licence-note = Una scheda che indica altre condizioni segue quelle.
exchange-all-described = Descrizione per i portali di dati
exchange-all-files = Un tipo alla volta
exchange-all-files-note = Dati collegati, una versione linguistica per riga: gli stessi file dell’archivio, dove manifest.json elenca dimensioni e impronte.
exchange-all-records = Schede
exchange-all-size = Dimensione

## Importare: la scelta del file
import-title = Importare schede
import-lead = Per inserire molte schede in una volta. Prima si vede che cosa succederebbe, riga per riga; nulla viene scritto finché non lo decidi.
import-file = File
import-file-help = CSV, Excel (.xlsx) o JSON-LD, fino a { $most } MB. Nei CSV di altri programmi il separatore può essere la virgola, il punto e virgola o la tabulazione.
import-kind = Tipo di scheda
import-kind-help = Che cosa sono le righe. Scegliere «Come dice il file» se lo indica una colonna o il nome dei fogli.
import-kind-any = Come dice il file
import-language = Lingua del file
import-language-help = La lingua in cui sono scritte le schede, dove la riga non la indica. I numeri si leggono come li scrive questa lingua, oppure senza separatori.
import-organisation = Per quale organizzazione
import-organisation-help = Le nuove schede le appartengono, se la riga non ne indica un’altra.
import-organisation-none = Nessuna: per conto proprio
import-publish = Pubblicare subito, senza revisione
import-publish-help = Riservato agli amministratori. Altrimenti nuove schede e modifiche diventano bozze.
import-form = Forma del file
import-form-auto = Come dice il suo nome
import-form-stip = File della banca dati CE-OCSE sulle politiche
import-check = Controlla il file
import-templates = File vuoti da compilare
import-templates-note = In Excel ogni intestazione è spiegata in un commento, e tutte insieme in un foglio a parte; nel CSV nelle righe che cominciano con #, ignorate dall’importazione.
import-template-csv = CSV
import-mine = Le mie importazioni
import-mine-none = Non ci sono ancora importazioni.
import-no-file = Scegliere prima un file.

## Importare: che cosa succederebbe
import-report = Che cosa farebbe l’importazione
import-report-of = { $name }: che cosa succederebbe
import-troubles = { $n ->
    [one] In questo file c’è un errore. Va corretto nel file, che poi si sceglie di nuovo; non è stato scritto nulla.
   *[other] In questo file ci sono { $n } errori. Vanno corretti nel file, che poi si sceglie di nuovo; non è stato scritto nulla.
 }
import-clean = Nessun errore. Nuove: { $create }. Modificate: { $update }. Invariate: { $same }.
import-left-out = { $n ->
    [one] Una scheda resta fuori: riguarda un luogo che il catalogo non conosce.
   *[other] { $n } schede restano fuori: riguardano luoghi che il catalogo non conosce.
 }
import-as-drafts = Diventano bozze. Dopo averle guardate, inviale in revisione tutte o in parte dalla pagina di questa importazione.
import-as-published = Vengono pubblicate subito.
import-do = { $n ->
    [one] Importa una riga
   *[other] Importa { $n } righe
 }
import-nothing-to-do = Il catalogo contiene già tutto questo: non c’è nulla da importare.
import-again = Scegliere un altro file
import-mended = Scegliere il file corretto
import-col-row = Riga
import-col-sheet = Foglio
import-col-column = Colonna
import-col-letter = Lettera della colonna
import-col-value = Valore
import-col-problem = Che cosa non va
import-col-act = Che cosa succede
import-col-record = Scheda
import-problems = Che cosa non va, riga per riga
import-problems-csv = Questo elenco in CSV
import-problems-more = { $n ->
    [one] Un altro errore è nell’elenco in CSV.
   *[other] Altri { $n } errori sono nell’elenco in CSV.
 }
import-steps = Che cosa succederebbe, riga per riga
import-steps-more = { $n ->
    [one] Un’altra riga.
   *[other] Altre { $n } righe.
 }
import-act-create = nuova
import-act-update = modificata
import-act-same = resta com’è
import-by-title = trovata per titolo e regione
import-alike = Ne esiste già una con questo titolo: { $keys }
import-gone = Questo file non è più conservato. Occorre sceglierlo di nuovo.

## Importare: fatto
import-result = Importazione di { $name }
import-done = { $n ->
    [one] È entrata una scheda.
   *[other] Sono entrate { $n } schede.
 }
import-run-line = { $at }. Nuove: { $created }. Modificate: { $updated }.
import-run-by = di { $name }
import-undo = Annulla questa importazione
import-undo-title = Annullare questa importazione?
import-undo-warn = { $created ->
    [0] Nessuna scheda viene eliminata
    [one] Viene eliminata una scheda nuova
   *[other] Vengono eliminate { $created } schede nuove
 }{ $updated ->
    [0] .
    [one] , e una torna com’era.
   *[other] , e { $updated } tornano com’erano.
 } Si può fare una volta sola.
import-undo-yes = Sì, annulla
import-undo-no = No, lascia tutto così
import-undone = Questa importazione è stata annullata il { $at }.
import-moved = { $n ->
    [one] Una scheda di questa importazione è stata nel frattempo modificata, valutata o eliminata: l’importazione non si può più annullare nel suo insieme. Non è stato cambiato nulla. È questa:
   *[other] { $n } schede di questa importazione sono state nel frattempo modificate, valutate o eliminate: l’importazione non si può più annullare nel suo insieme. Non è stato cambiato nulla. Sono queste:
 }
import-records = Che cosa è entrato, riga per riga
import-col-state = A che punto è
import-state-draft = bozza
import-state-in-progress = in revisione
import-state-needs-changes = rinviata
import-state-published = pubblicata
import-state-other = ritirata
import-state-gone = eliminata
import-choose = Scegli «{ $title }»
import-submit-heading = { $n ->
    [one] Una bozza non è ancora stata inviata in revisione
   *[other] { $n } bozze non sono ancora state inviate in revisione
 }
import-submit-note = Prima è bene guardarle. Per inviarne solo alcune, selezionarle qui sotto.
import-submit-all = { $n ->
    [one] Inviala in revisione
   *[other] Inviale tutte e { $n } in revisione
 }
import-submit-chosen = Invia quelle selezionate
import-submit-none = Nessuna bozza è selezionata. Selezionarne alcune, oppure inviarle tutte.
import-submit-title = Inviare le bozze in revisione?
import-submit-sure = { $n ->
    [one] Inviare una bozza in revisione?
   *[other] Inviare { $n } bozze in revisione?
 }
import-submit-warn = Finché non c’è un parere non si possono modificare, e l’importazione non si può più annullare nel suo insieme. Quelle a cui manca qualcosa restano bozze, e vedrai che cosa manca. I revisori ricevono un solo messaggio.
import-submit-yes = Sì, invia
import-submit-no = No, non ancora
import-submitted-title = Inviate in revisione
import-submitted = { $n ->
    [0] Nessuna scheda è stata inviata.
    [one] Una scheda è stata inviata. Riceverai un messaggio quando ci sarà un parere.
   *[other] { $n } schede sono state inviate. Riceverai un messaggio quando ci sarà un parere su una di esse.
 }
import-not-submitted = { $n ->
    [one] Non è stato possibile inviarne una
   *[other] Non è stato possibile inviarne { $n }
 }
import-not-submitted-note = Restano bozze come prima. Vanno corrette e inviate di nuovo.
import-back = Torna all’importazione

## Un file che non si riesce a leggere
import-empty = Il file è vuoto.
import-no-rows = Il file ha le intestazioni ma nessuna riga. Le righe che cominciano con # valgono come commenti.
import-encoding = Il file non è in UTF-8 e gli accenti andrebbero perduti. In Excel salvarlo come «CSV UTF-8» o come .xlsx.
import-not-csv = Non si riesce a leggerlo come tabella. Salvarlo come CSV o come .xlsx e sceglierlo di nuovo.
import-not-xlsx = Non si riesce a leggerlo come cartella di lavoro Excel. Salvarlo come .xlsx (non .xls) e sceglierlo di nuovo.
import-not-jsonld = Non è JSON-LD: ci si aspettano schede, ciascuna un oggetto.
import-not-jsonld-line = La riga { $line } non è un oggetto JSON. Un file JSON-LD è un solo documento, oppure un documento per riga.
import-not-stip = Non sembra il file della banca dati delle politiche: mancano le colonne { $names }.
import-no-kind = Il file non dice di che tipo sono le schede. Scegliere il tipo, o aggiungere una colonna «tipo».
import-no-sheet = Nessun foglio è leggibile. Un foglio porta il nome di un tipo ({ $names }); altrimenti scegliere il tipo e mettere le righe nel primo foglio.
import-unknown-form = Il nome «{ $name }» non dice che file è. Deve finire in .csv, .xlsx, .json, .jsonld o .jsonl.
import-too-large = Il file è troppo grande. Si possono importare al massimo { $most } MB per volta: va diviso.
import-too-large-inside = La cartella di lavoro, una volta estratta, è troppo grande: va divisa.
import-too-many-rows = Il file ha troppe righe. Se ne possono importare al massimo { $most } per volta: va diviso.

## Token
tokens-title = Accesso per i programmi
tokens-lead = Con un token un programma legge e scrive schede a tuo nome, attraverso l’interfaccia per programmi. Può fare ciò che puoi fare tu, e nulla viene pubblicato senza revisione.
tokens-docs = Come si usa
tokens-name = A che cosa serve
tokens-name-help = Per riconoscerlo in seguito, per esempio il nome del programma.
tokens-make = Crea un token
tokens-made = Il nuovo token per «{ $name }». Copialo adesso: viene mostrato una volta sola.
tokens-yours = I tuoi token
tokens-none = Non hai nessun token.
tokens-made-at = creato il { $at }
tokens-used-at = usato l’ultima volta il { $at }
tokens-never-used = mai usato
tokens-revoke = Revoca
tokens-revoke-title = Revocare questo token?
tokens-revoke-warn = I programmi che usano «{ $name }» non potranno più scrivere a tuo nome. Non si può tornare indietro.
tokens-revoke-yes = Sì, revocalo
tokens-revoke-no = No, lascialo valido
tokens-revoked = Il token «{ $name }» da ora non vale più.

## L’interfaccia per programmi
error-unknown-record-title = Scheda inesistente
error-unknown-record = Nessuna scheda pubblicata ha la chiave «{ $given }».
error-gone-record-title = Ritirata
error-gone-record = La scheda «{ $given }» era pubblicata ed è stata ritirata.
error-unknown-kind-title = Tipo di scheda inesistente
error-unknown-kind = Nessun tipo di scheda si chiama «{ $given }».
error-unknown-code-list-title = Elenco di codici inesistente
error-unknown-code-list = Nessun elenco di codici si chiama «{ $given }».
error-unknown-language-title = Non in questa lingua
error-unknown-language = La scheda «{ $given }» non è scritta in quella lingua. Ci sono: { $languages }.
error-not-signed-in-title = Occorre un token
error-not-signed-in = Per scrivere occorre un token: Authorization: Bearer, seguito dal token. Si crea nella pagina del proprio profilo.
error-wrong-token = Il token è sconosciuto o è stato revocato.
error-not-allowed-title = Non consentito
error-not-now-title = Non ora
error-not-right-title = { $count ->
    [one] Un campo non va bene
   *[other] { $count } campi non vanno bene
 }
error-too-often-title = Troppe chiamate
error-too-often = Troppe chiamate con questo token. Riprovare tra { $seconds } secondi.
error-search-value = «{ $value }» non significa nulla per «{ $name }».
error-key-taken = La chiave «{ $given }» è già in uso. Dare alla scheda un’altra chiave, o nessuna.
error-unknown-organisation-title = Organizzazione inesistente
error-unknown-organisation = Nessuna organizzazione ha la chiave «{ $given }».

## La riga di comando
cli-catalogue-export = Scrive le schede in un file: CSV, XLSX o JSON-LD, secondo come finisce il nome del file.
cli-catalogue-export-output = Il file; il nome finisce in .csv, .xlsx, .jsonld o .jsonl. Senza, si stampa in CSV.
cli-catalogue-export-kind = Solo le schede di questo tipo; si può ripetere.
cli-catalogue-export-search = Solo ciò che trova una ricerca: la parte del suo indirizzo dopo il punto interrogativo, come «themes=innovation&country=IT».
cli-catalogue-export-language = Ogni scheda una volta, in questa lingua se c’è; senza, tutte le lingue.
cli-catalogue-export-all = L’intero catalogo pubblico in un archivio, con le impronte.
cli-catalogue-export-done = { $n ->
    [one] Una scheda scritta in { $file }.
   *[other] { $n } schede scritte in { $file }.
 }
cli-catalogue-import = Importa un file per intero oppure per nulla; gli errori sono elencati riga per riga.
cli-catalogue-import-file = Il file: CSV, XLSX, JSON-LD, o il file della banca dati CE-OCSE sulle politiche (--form stip).
cli-catalogue-import-kind = Il tipo di tutte le righe, se il file non lo dice.
cli-catalogue-import-form = csv, xlsx, jsonld o stip; senza, come dice il nome del file.
cli-catalogue-import-written = La lingua del file, dove le righe non la indicano; i numeri si leggono come li scrive.
cli-catalogue-import-edition = L’anno dell’edizione, per il file della banca dati delle politiche.
cli-catalogue-import-by = Di chi è l’importazione: l’indirizzo di un profilo; senza, quello del primo amministratore.
cli-catalogue-import-publish = Pubblica subito, senza revisione.
cli-catalogue-import-dry = Dice soltanto che cosa succederebbe.
cli-catalogue-import-done = Importazione { $number }: { $created } nuove, { $updated } modificate. Per annullarla: distretto catalogue undo { $number }
cli-catalogue-import-plan = { $create } nuove, { $update } modificate, { $same } che restano come sono.
cli-catalogue-import-wrong = { $n ->
    [one] C’è un errore; non è stato scritto nulla.
   *[other] Ci sono { $n } errori; non è stato scritto nulla.
 }
cli-catalogue-import-at = { $place }: { $sentence }
cli-catalogue-import-row = Riga { $row }{ $sheet }
cli-catalogue-import-column = colonna { $column }
cli-catalogue-import-value = «{ $value }»
cli-catalogue-import-empty = vuota
cli-catalogue-undo = Annulla un’importazione nel suo insieme.
cli-catalogue-undo-number = Il numero dell’importazione, indicato quando è stata fatta.
cli-catalogue-undo-done = L’importazione { $number } è annullata.
cli-catalogue-no-file = Non c’è nessun file { $file }.
cli-catalogue-no-run = Non c’è nessuna importazione con il numero { $number }.
cli-catalogue-no-account = Non c’è nessun profilo { $given }. Per crearlo: distretto people invite
cli-catalogue-no-administrator = Non c’è ancora un amministratore. Indicare con --by di chi è l’importazione.
cli-catalogue-suffix = «{ $file }» non finisce in { $suffixes }.
