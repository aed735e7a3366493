# Riunioni, ordini del giorno, verbali, calendari e documenti dei gruppi di lavoro.

group-room-meetings = Riunioni
group-room-documents = Documenti
meeting-new = Convoca una riunione
meeting-change = Modifica la riunione
meeting-next = Prossima riunione
meeting-none-planned = Nessuna riunione è convocata.
meetings-all = Tutte le riunioni
meetings-coming = In programma
meetings-been = Passate
meeting-span-days = { $start } – { $end }
meeting-for-you = Per te: { $at }
meeting-off-tag = annullata
meeting-is-off = Questa riunione è stata annullata.
meeting-answered = { $answer ->
    [yes] Partecipi
    [maybe] Forse partecipi
   *[no] Non partecipi
}
meeting-do-you-come = Partecipi?
meeting-answer = { $answer ->
    [yes] Sì
    [maybe] Forse
   *[no] No
}
meeting-answer-done = { $answer ->
    [yes] Registrato: partecipi.
    [maybe] Registrato: forse partecipi.
   *[no] Registrato: non partecipi.
}
meeting-comes = { $answer ->
    [yes] { $n ->
        [one] 1 persona partecipa
       *[other] { $n } persone partecipano
    }
    [maybe] { $n ->
        [one] 1 persona forse partecipa
       *[other] { $n } persone forse partecipano
    }
   *[no] { $n ->
        [one] 1 persona non partecipa
       *[other] { $n } persone non partecipano
    }
}
meeting-who = Chi partecipa
meeting-nobody-said = Nessuno ha ancora risposto.
meeting-where = Dove
meeting-nowhere = Non sono ancora indicati né un luogo né un collegamento.
meeting-join = Collegati a distanza
meeting-file = Nel mio calendario (.ics)
meeting-call-off = Annulla la riunione
meeting-call-off-ask = Annullare «{ $title }»?
meeting-call-off-told = Tutti i membri ne ricevono notizia e i calendari collegati si aggiornano.
meeting-put-back = Si tiene comunque
meeting-put-back-ask = «{ $title }» si tiene comunque?
meeting-planned-done = La riunione è convocata e i membri ne ricevono notizia.
meeting-changed-done = La riunione è modificata.
meeting-called-off-done = La riunione è annullata e i membri ne ricevono notizia.
meeting-put-back-done = La riunione si tiene e i membri ne ricevono notizia.
meeting-form-title = Di che riunione si tratta
meeting-form-title-why = Per esempio: Seconda riunione, scelta delle misure
meeting-form-day = Giorno
meeting-form-last-day = Ultimo giorno, se diverso
meeting-form-starts = Inizia alle
meeting-form-ends = Finisce alle
meeting-form-zone-why = Gli orari qui sopra sono dell’orologio di questo luogo. Ciascuno li legge anche nel proprio.
meeting-form-place = Luogo
meeting-form-link = Collegamento a distanza
meeting-form-link-why = Lo vede chiunque possa leggere il gruppo.
meeting-form-about = A che cosa serve
meeting-form-about-why = Si può usare Markdown. L’ordine del giorno ha una pagina propria.
meeting-new-told = I membri ricevono notizia della riunione.
meeting-change-told = I membri ricevono notizia quando cambiano l’ora, il luogo o il collegamento.
meeting-agenda = Ordine del giorno
agenda-none = L’ordine del giorno non è ancora scritto.
agenda-write = Scrivi l’ordine del giorno
agenda-change = Modifica l’ordine del giorno
agenda-how = Un punto per riga, nell’ordine. Per togliere un punto, svuota la riga; se a ciascuno indichi i minuti, la pagina dice a che ora comincia.
agenda-item = Punto { $n }
agenda-minutes-label = Minuti
agenda-minutes = { $n } min
agenda-done = L’ordine del giorno è registrato.
agenda-too-long = I punti richiedono { $taken } minuti, la riunione ne dura { $lasts }. Accorciane qualcuno o cambia l’ora di fine.
agenda-draft-title = Di che cosa potrebbe parlare la prossima riunione
agenda-draft-why = Bozza tratta da ciò che divide, dai dati che hanno cambiato esito, da ciò che è senza risposta o in ritardo.
agenda-draft-use = Prepara un ordine del giorno da ciò che è aperto
agenda-draft-lead = Modifica ciò che vuoi, lascia ciò che può aspettare e porta il resto nell’ordine del giorno.
agenda-draft-into = Nell’ordine del giorno di
agenda-draft-take = Porta questi punti nell’ordine del giorno
agenda-take = Inserisci questo punto:
agenda-draft-none = Nulla divide, ha cambiato esito, è senza risposta o in ritardo. L’ordine del giorno è tutto da scrivere.
agenda-draft-no-meeting = Convoca prima una riunione; poi questi punti entrano nel suo ordine del giorno in un solo passo.
agenda-taken-done = { $n ->
    [0] Nulla è stato inserito nell’ordine del giorno.
    [one] 1 punto è nell’ordine del giorno.
   *[other] { $n } punti sono nell’ordine del giorno.
}
agenda-draft-divides = Dove le posizioni divergono: { $title }
agenda-draft-turned = Nuovi dati: { $title }
agenda-draft-unanswered = Ancora senza risposta: { $title }
agenda-draft-late = In ritardo: { $title }
notes-title = Verbale
notes-none = Nessuno ha scritto il verbale di questa riunione.
notes-not-yet = Il verbale si scrive durante o dopo la riunione.
notes-write = Scrivi il verbale
notes-change = Modifica il verbale
notes-text = Verbale della riunione
notes-how = Si può usare Markdown: # titoli, elenchi, *enfasi*. Ogni versione resta leggibile.
notes-by = { $by }, { $at }
notes-versions = { $n } versioni
notes-all-versions = Tutte le versioni del verbale
notes-version = Versione { $n }
notes-newer = Che cosa è stato scritto nel frattempo
notes-done = Il verbale è registrato.
calendar-title = Nel tuo calendario
calendar-group = Dai questo indirizzo al tuo programma di calendario: mostrerà le riunioni del gruppo e ne seguirà le modifiche.
calendar-group-secret = Dai questo indirizzo al tuo programma di calendario: mostrerà le riunioni del gruppo e ne seguirà le modifiche. L’indirizzo è segreto e solo tuo.
calendar-address = Indirizzo a cui abbonarsi
calendar-mine = Calendario di tutti i miei gruppi
calendar-mine-lead = { $n ->
    [0] Le riunioni dei gruppi a cui partecipi compaiono qui quando sono convocate.
    [one] Contiene una riunione dei tuoi gruppi.
   *[other] Contiene { $n } riunioni dei tuoi gruppi.
}
calendar-file = Scarica (.ics)
calendar-secret = Chi ha l’indirizzo vede le riunioni dei tuoi gruppi, anche di quelli riservati. Se è diventato noto ad altri, creane uno nuovo: il precedente non porterà più a nulla.
calendar-renew = Crea un altro indirizzo
calendar-renewed = Ora c’è un altro indirizzo; dallo al tuo programma di calendario.
meeting-calendar = { $title } ({ $group })
meeting-calendar-off = Annullata: { $title } ({ $group })
meeting-calendar-all = Riunioni dei miei gruppi di lavoro
meeting-calendar-join = Collegamento a distanza: { $link }

documents-none = Nessun documento è stato ancora caricato.
documents-none-meeting = Ancora nessuno.
documents-away = Ritirati
document-bring = Carica un documento
document-file = File
document-file-why = PDF, DOCX, XLSX, PPTX, CSV o testo in UTF-8, PNG, JPEG, WebP; al massimo { $most } MB. Lo può aprire chiunque possa leggere il gruppo.
document-title = Titolo
document-title-why = Se manca, vale il nome del file.
document-meeting = Riguarda una riunione
document-no-meeting = Nessuna
document-note = Che cosa contiene di nuovo
document-what = { $kind }, { $size } kB
document-by = { $by }, { $at }
document-former = { $n ->
    [one] 1 versione precedente
   *[other] { $n } versioni precedenti
}
document-version = Versione { $n }
document-renew = Carica un’altra versione
document-take-away = Ritira
document-take-away-of = Ritira «{ $title }»
document-bring-back = Ripristina
document-bring-back-of = Ripristina «{ $title }»
document-brought-done = Il documento è caricato.
document-renewed-done = La nuova versione è caricata; le precedenti restano.
document-taken-away-done = Il documento è ritirato. Lo puoi ripristinare qui sotto.
document-brought-back-done = Il documento è ripristinato.
document-fault-same = È lo stesso file che c’è già.

meeting-fault-no-title = Di’ di che riunione si tratta.
meeting-fault-long-title = Il titolo supera i { $most } caratteri.
meeting-fault-long-about = Il testo supera i { $most } caratteri.
meeting-fault-day = Scegli il giorno.
meeting-fault-time = Indica l’ora, per esempio 14:30.
meeting-fault-skipped = Quel giorno l’orologio non segna le { $time }: va avanti con l’ora legale. Scegli un’altra ora.
meeting-fault-ends-first = La riunione finisce prima di cominciare. Indica un’ora successiva o un ultimo giorno.
meeting-fault-link = «{ $given }» non è un indirizzo. Comincia con https://
meeting-fault-no-answer = Scegli sì, forse o no.
meeting-fault-many-items = Un ordine del giorno ha al massimo { $most } punti.
meeting-fault-long-item = Un punto dell’ordine del giorno supera i { $most } caratteri.
meeting-fault-minutes = «{ $title }»: indica da 1 a 1440 minuti.
meeting-fault-no-notes = Scrivi qualcosa.
meeting-fault-long-notes = Il verbale supera i { $most } caratteri.
meeting-fault-newer-notes = Qualcuno ha modificato il verbale mentre scrivevi. Il suo testo è qui sopra, il tuo è nel campo. Unisci i due e salva di nuovo.
not-allowed-meeting-come = Dicono se partecipano i membri del gruppo. Chiedi di partecipare nella pagina del gruppo.
not-allowed-meeting-over = Questa riunione è finita o annullata.
