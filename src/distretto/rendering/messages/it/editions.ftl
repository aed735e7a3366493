# Edizioni di documenti, il loro registro, il fascicolo S3 e i piani strategici congiunti.

pack-title = { $name }: contributo alla strategia di specializzazione intelligente
pack-subtitle = Risultati, terreno comune e raccomandazioni, secondo i sette criteri della condizione abilitante
pack-glance = In sintesi
pack-nothing = I dati disponibili non rispondono ad alcuna delle domande scelte per quest’area.
pack-priorities = Le priorità reggono?
pack-shared = Che cosa condividono i portatori di interesse
pack-shared-about = Dalle consultazioni dei gruppi di lavoro. Non si mostra il voto di nessuno, né cifre di meno di cinque persone.
pack-shared-none = Su quest’area non è stata ancora aperta alcuna consultazione.
pack-consultation = { $title } ({ $group }): { $n ->
    [one] 1 partecipante
   *[other] { $n } partecipanti
}
pack-shared-line = { $kind ->
    [agree] Tutti i gruppi di opinione concordano (almeno { $least } %): { $text }
   *[disagree] Tutti i gruppi di opinione dissentono (almeno { $least } %): { $text }
}
pack-shared-nothing = I gruppi di opinione non condividono alcuna affermazione.
pack-shared-refused = Con questi partecipanti non si distinguono gruppi di opinione; l’accordo per affermazione è:
pack-agreement-line = { $share } % di { $n } concordano: { $text }
pack-recommendations = Che cosa raccomandano i gruppi di lavoro
pack-recommendations-none = Per quest’area non è stata ancora pubblicata alcuna raccomandazione.
pack-column-what = Raccomandazione
pack-column-to = A
pack-column-reply = Risposta, e che cosa ne è stato
pack-reply = { $answer ->
    [accepted] Accolta.
    [in_part] Accolta in parte.
    [rejected] Respinta.
   *[none] Ancora senza risposta.
}

plan-subtitle = Piano strategico congiunto di { $names }
plan-purpose = A che scopo, e con chi
plan-no-about = Lo scopo non è stato ancora scritto.
plan-strengths = Punti di forza comuni
plan-strengths-about = Industrie in cui sono specializzate almeno due delle regioni, con i quozienti di localizzazione.
plan-strengths-none = Tra le dieci industrie principali le regioni non ne hanno in comune.
plan-column-industry = Industria
plan-complements = Dove si completano
plan-complements-about = Delle dieci industrie principali di ciascuna regione, quelle che non sono delle altre.
plan-column-region = Regione
plan-column-alone = Punti di forza propri
plan-evidence = Che cosa si sa di ciascuna
plan-measures = Misure concordate
plan-measures-none = Non è stata ancora concordata alcuna misura.
plan-column-measure = Misura
plan-column-leads = Guida
plan-column-others = Partecipa
plan-column-until = Entro
plan-who = Chi fa che cosa
plan-column-its-own = Guida le misure
plan-column-its-part = Partecipa alle misure

edition-changed = Che cosa è cambiato dall’ultima edizione
edition-first = Questa è la prima edizione.
edition-nothing = Nulla di quanto il documento dice in base ai risultati è cambiato.
edition-since = Dall’edizione { $number } del { $day }.
edition-count = { $n ->
    [one] Una frase dice altro, è nuova o non c’è più.
   *[other] { $n } frasi dicono altro, sono nuove o non ci sono più.
}
edition-column-question = Domanda
edition-column-then = Allora
edition-column-now = Ora
edition-new = (nuova)
edition-gone = (non c’è più)
edition-more = { $n ->
    [one] Un’altra modifica è nel registro.
   *[other] Altre { $n } modifiche sono nel registro.
}
edition-kind = { $kind ->
    [brief] Scheda
    [pack] Fascicolo S3
   *[plan] Piano strategico congiunto
}

ledger-title = Registro dei documenti
ledger-lead = Ogni documento emesso e, per ciascuna frase che poggia su un risultato, se oggi è attuale, cambiata o rovesciata.
ledger-none = Non è stato ancora emesso alcun documento.
ledger-edition = Edizione { $number }
ledger-issued = Emessa il { $day }
ledger-sentences = { $n ->
    [one] 1 frase
   *[other] { $n } frasi
}
ledger-word = { $word ->
    [current] attuale
    [changed] cambiata, stessa conclusione
    [overturned] rovesciata
    [gone] senza più risposta
   *[open] non più calcolata da allora
}
ledger-count = { $word ->
    [current] { $n } attuali
    [changed] { $n } cambiate, stessa conclusione
    [overturned] { $n } rovesciate
    [gone] { $n } ora senza risposta
   *[open] { $n } non più calcolate da allora
}
ledger-newer = sostituita dall’edizione { $number }
ledger-now = Ora: { $sentence }
ledger-then = Allora: { $sentence }
ledger-since = Che cosa è cambiato dall’edizione { $number }
ledger-json = In JSON
ledger-anew = Questo documento oggi
ledger-others = Altre edizioni
ledger-state = Stato
ledger-issue = Emetti un documento
ledger-issue-about = È riscritto in base ai risultati di oggi e conservato come edizione, il cui registro è leggibile da tutti.
ledger-issue-kind = Quale documento
ledger-issue-area = Regione
ledger-issue-do = Emetti
ledger-issued-done = Emesso come edizione { $number }.
ledger-fault-area = Non c’è alcuna regione «{ $given }». Scrivi un nome o un codice, per esempio ITF4.
not-allowed-issue = I documenti sono emessi dai coordinatori dei gruppi di lavoro, da chi scrive per organizzazioni verificate della regione e dagli amministratori.

group-room-plans = Piani
about-plan = Piano
plans-title = Piani strategici congiunti
plans-lead = Regioni che ne scrivono uno insieme: punti di forza comuni, dove si completano, misure concordate, e chi fa che cosa.
plans-none = Non è stato ancora iniziato alcun piano.
plan-new = Inizia un piano congiunto
plan-form-title = Titolo
plan-form-areas = Regioni
plan-form-areas-why = Da due a sei, una per riga: un nome o un codice.
plan-form-about = A che cosa serve
plan-form-about-why = Pochi paragrafi; stanno in testa al piano.
plan-save = Salva
plan-begun-done = Il piano è iniziato. Aggiungi ciò che le regioni concordano.
plan-changed-done = Il piano è conservato.
plan-change = Modifica il piano
plan-document = Come documento
plan-issue = Emetti un’edizione
plan-measure-new = Aggiungi una misura concordata
plan-measure-change = Modifica questa misura
plan-measure-title = La misura in una riga
plan-measure-text = Che cosa si fa
plan-measure-leads = Chi guida
plan-measure-others = Chi partecipa
plan-measure-until = Entro (giorno)
plan-measure-agreed = La misura è conservata.
plan-measure-out = Lascia fuori
plan-measure-back = Riprendi
plan-measure-left = Lasciata fuori:
plan-measure-done = { $act ->
    [out] La misura è lasciata fuori. Puoi riprenderla.
   *[back] La misura è di nuovo nel piano.
}
plan-no-measures = Non si è ancora concordato nulla.
plan-fault-newer = Qualcuno l’ha cambiato mentre scrivevi. Le sue parole stanno sopra, le tue nei campi. Unisci le due e salva di nuovo.
plan-fault-title = Di’ in una riga, di al massimo { $most } caratteri, di che cosa si tratta.
plan-fault-long = Il testo supera { $most } caratteri.
plan-fault-leads = Scegli una delle regioni del piano.
plan-fault-day = «{ $given }» non è un giorno. Scrivilo così: 2027-06-30.
plan-fault-area = Non c’è alcuna regione «{ $given }». Scrivi un nome o un codice, per esempio ITF4.
plan-fault-areas = Un piano congiunto è di { $least }–{ $most } regioni.
notice-plan-begun = { $by } ha iniziato un piano congiunto: { $title }

cli-issue = Emette di nuovo un documento, lo conserva come edizione e dice che cosa è cambiato dall’ultima
cli-issue-kind = brief o pack di un’area, o plan con il suo numero
cli-issue-subject = Una regione con il codice o il nome, o il numero di un piano
cli-issue-all = Un’edizione in ogni formato (PDF, DOCX, HTML) e lingua, in file di questa cartella
cli-issue-no-kind = «{ $given }» non è alcuno dei documenti: brief, pack, plan.
cli-issue-no-plan = Non c’è alcun piano { $given }.
cli-issued = Edizione { $number }: { $sentences } frasi poggiano su risultati.
cli-issue-first = È la prima edizione.
cli-issue-changed = { $n ->
    [0] Nulla è cambiato dall’edizione { $number }.
    [one] Una frase è cambiata dall’edizione { $number }:
   *[other] { $n } frasi sono cambiate dall’edizione { $number }:
}
