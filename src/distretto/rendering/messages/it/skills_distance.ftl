# 6.3 Quali competenze separano una professione da un’altra (ESCO).
distance-nearest = { $example ->
    [yes] Un esempio, finché non si indica una professione: di
   *[no] Di
 } ciò che serve per «{ $first }», chi lavora come «{ $occupation }» ha già *{ $covered }*: { $elsewhere ->
    [unit] fra le { $of } professioni degli altri gruppi ISCO
    [major] fra le { $of } professioni degli altri grandi gruppi ISCO
   *[any] fra le altre { $of } professioni
 }{ $growing ->
    [yes] {" "}in grandi gruppi per cui si prevede una crescita
   *[no] {""}
 } è la più vicina. { $n_n ->
    [0] {""}
   *[other] Seguono: { $others }.
 }
distance-to-learn = Da imparare per «{ $target }»: { $essential_n ->
    [0] niente di essenziale
    [one] una voce essenziale
   *[other] { $essential } voci essenziali
 } e { $optional_n ->
    [0] niente di facoltativo
    [one] una facoltativa
   *[other] { $optional } facoltative
 }, di cui { $knowledge_n ->
    [0] nessuna di sola conoscenza
    [one] una di conoscenza
   *[other] { $knowledge } di conoscenza
 }; per prime: { $first }.
distance-marked = Nell’elenco ESCO delle competenze verdi { $green_n ->
    [0] non ce n’è nessuna
    [one] ce n’è una
   *[other] ce ne sono { $green }
 }, in quello delle digitali { $digital_n ->
    [0] nessuna
    [one] una
   *[other] { $digital }
 }.
distance-nothing-new = «{ $target }» non richiede niente che non ci sia già.
distance-likest = { $same ->
    [yes] È anche la più simile, se si conta ciò che serve a entrambe.
   *[no] La più simile, se si conta ciò che serve a entrambe, è «{ $first }».
 }
distance-example = «{ $occupation }» è un esempio, finché non indichi la professione da cui si parte.
distance-direct = { $nothing ->
    [yes] Di ciò che serve per «{ $target }», chi lavora come «{ $occupation }» non ha ancora niente, secondo l’elenco di ESCO: le competenze vi sono nominate mestiere per mestiere, e l’esperienza può contare più dell’elenco.
   *[no] Di ciò che serve per «{ $target }», chi lavora come «{ $occupation }» ha già *{ $covered }*: posizione { $rank } fra { $of } professioni.
 }
distance-way = In al massimo { $most_n ->
    [one] un passo
   *[other] { $most } passi
 }, il percorso con il passo più lungo meno impegnativo attraversa: { $over }. A ogni passo sono nuovi, nell’ordine, { $new } di ciò che serve: al massimo { $largest } in una volta, anziché { $direct }. Le voci da imparare sono { $learnt } lungo il percorso, { $at_once } per via diretta.
distance-no-small-way = Non si conosce un percorso a piccoli passi: in al massimo { $most_n ->
    [one] un passo
   *[other] { $most } passi
 }, anche il meno impegnativo (attraverso: { $over }) chiede fino a { $largest } di nuovo in una volta. Il passo diretto chiede { $at_once } voci; la tabella dei passi li riporta entrambi.
distance-no-way = In al massimo { $most_n ->
    [one] un passo
   *[other] { $most } passi
 }, nessun percorso attraverso altre professioni è nettamente più facile di quello diretto, in cui è nuovo { $new } di ciò che serve.
distance-large = { $of_n ->
    [one] In questo passo è nuovo più di { $limit } di ciò che serve: somiglia più a ricominciare che a proseguire.
   *[other] { $n_n ->
        [one] In uno dei passi
       *[other] In { $n } dei passi
     } è nuovo più di { $limit } di ciò che serve: somiglia più a ricominciare che a proseguire.
 }
distance-growth = { $course ->
    [grows] Per il grande gruppo «{ $group }», di cui fa parte «{ $target }», si prevede { $area_in } una crescita di { $pace } l’anno ({ $span }). Riguarda l’intero gruppo in tutto il Paese e non dice nulla di questa professione; altri scenari per il gruppo possono dire il contrario.
    [shrinks] Per il grande gruppo «{ $group }», di cui fa parte «{ $target }», si prevede { $area_in } una variazione di { $growth } l’anno ({ $span }): non cresce. Riguarda l’intero gruppo in tutto il Paese e non dice nulla di questa professione.
   *[unknown] Per il gruppo «{ $group }», di cui fa parte «{ $target }», qui non c’è una previsione { $area_in }.
 }
distance-forecast = La previsione (Cedefop, { $span }) riguarda { $several_n ->
    [one] un Paese ({ $countries })
   *[other] più Paesi, { $countries } (conta il valore più basso),
 } e { $groups } grandi gruppi di professioni, di cui { $rising } in crescita: una singola professione può andare diversamente.
distance-no-forecast = Nessuna previsione per: { $without }.
cannot-distance-outlook = Non c’è una previsione per professione { $area_in }. Quella del Cedefop c’è qui per Austria, Bulgaria, Croazia, Grecia, Italia, Romania, Slovacchia, Slovenia e Ungheria: si può chiedere di uno di questi Paesi, o senza la crescita. Lo Skills Forecast del Cedefop ha tutti i Paesi dell’Unione; questo comando lo carica da una tabella: distretto source fetch skills_outlook --file FILE
column-distance-growth = Crescita prevista del gruppo, l’anno
parameter-growing-in = Solo ciò che cresce in
parameter-growing-in-why = Un Paese o una regione con una previsione per professione; se resta vuoto contano tutte le professioni.
distance-weights = { $rarity ->
    [same] Se le competenze rare pesano di più anziché tutte allo stesso modo,
   *[rare] Se tutte le competenze pesano allo stesso modo anziché di più quelle rare,
 } fra le prime { $first } { $kept_n ->
    [0] non ne resta nessuna
    [one] ne resta una
   *[other] ne restano { $kept }
 } (correlazione di rango { $correlation } fra le professioni con competenze in comune).
distance-both-ways = Se la somiglianza si conta nei due sensi, { $kept_n ->
    [0] nessuna delle prime { $first } è la stessa
    [one] una delle prime { $first } è la stessa
   *[other] { $kept } delle prime { $first } sono le stesse
 }.
distance-other-way = { $rarity ->
    [same] Se le competenze rare pesano di più anziché tutte allo stesso modo,
   *[rare] Se tutte le competenze pesano allo stesso modo anziché di più quelle rare,
 } c’è già { $covered } di ciò che serve{ $same ->
    [untold] .
    [yes] , e il percorso è lo stesso.
    [direct] , e nessun percorso attraverso altre è più facile.
   *[no] , e il percorso più facile attraversa: { $over }.
 }
distance-listed = ESCO elenca da { $low } a { $high } voci per professione, qui { $own }, senza peso né livello; ciò che non elenca conta come non necessario. Sono escluse { $unlisted } relazioni di una professione senza codice.
distance-age = Questo servizio usa la classificazione ESCO della Commissione europea, versione { $version } del { $year }. { $in_italian ->
    [yes] I nomi in italiano vengono dal file ufficiale caricato in questa installazione.
   *[no] I nomi di professioni e competenze sono in inglese: quelli italiani si caricano dal file ufficiale con «distretto observatory labels».
 }
distance-cannot-hard = Quanto tempo e quanta fatica costa imparare: la distanza dice quanto è nuovo, non quanto costa.
distance-cannot-person = Che cosa la persona sa fare oltre a ciò che il suo lavoro richiede, e che cosa ha dimenticato.
distance-cannot-hires = Se qualcuno assume, quanto paga e se serve un’abilitazione.
distance-cannot-area = In che cosa la professione cambia da un territorio o da un’impresa all’altra: ESCO la descrive una volta per tutta l’Europa.
cannot-distance-needs = ESCO non dice quali competenze servono per «{ $occupation }». Si può scegliere un’altra professione vicina.
cannot-distance-same = Le due professioni sono la stessa: «{ $occupation }». Si può sceglierne un’altra come meta, o lasciare vuoto il campo per vedere le più vicine.
cannot-distance-alone = Fra le professioni considerate nessun’altra richiede una competenza di «{ $occupation }».
distance-nearest-title = Le professioni più vicine a «{ $occupation }»
distance-nearest-note = Le quote sono pesate: le competenze rare contano di più, quelle facoltative di meno, come scelto. La somiglianza conta ciò che serve a entrambe: 0 niente in comune, 1 identiche.
distance-learn-title = Che cosa imparare per ciascuna
distance-way-learn-title = Che cosa imparare a ogni passo
distance-learn-note = Prima le voci essenziali, poi quelle che servono a meno professioni.
distance-shared-title = Che cosa ciascuna ha in comune con «{ $occupation }»
distance-way-shared-title = Che cosa, fra ciò che serve per «{ $target }», c’è già
distance-shared-note = Prima le voci che servono a meno professioni.
distance-steps-title = Da «{ $occupation }» a «{ $target }»
distance-steps-note = Nuovo: la quota, pesata, di ciò che la professione richiede e che nessun passo precedente ha ancora dato.
distance-nearest-figure = Quanto di ciò che serve c’è già, partendo da «{ $occupation }»
distance-nearest-marks = Quota pesata di ciò che serve a ciascuna professione e che c’è già.
distance-nearest-alt = Barre della quota di ciò che serve e che c’è già, una per ciascuna delle professioni più vicine.
distance-steps-figure = { $steps_n ->
    [one] Di ciò che serve per «{ $target }» è nuovo { $largest }
   *[other] In { $steps } passi è nuovo al massimo { $largest } in una volta
 }
distance-steps-marks = Quota pesata, nuova, di ciò che serve alla professione in cui ogni passo arriva.
distance-steps-alt = Barre della quota nuova, per via diretta e a ogni passo verso «{ $target }».
distance-directly = Per via diretta
distance-in-steps = A passi
distance-essential = Essenziale
distance-optional = Facoltativa
distance-partly = In parte: finora facoltativa
distance-not-yet = Non ancora
distance-knowledge = Conoscenza
distance-skill = Abilità
distance-green = Verde
distance-digital = Digitale
column-distance-occupation = Professione
column-distance-group = Gruppo ISCO-08
column-distance-code = Codice ESCO
column-distance-covered = C’è già
column-distance-new = Nuovo
column-distance-alike = Somiglianza
column-distance-shared = In comune
column-distance-essential = Essenziali da imparare
column-distance-optional = Facoltative da imparare
column-distance-green = Verdi fra queste
column-distance-digital = Digitali fra queste
column-distance-skill = Abilità o conoscenza
column-distance-need = Serve come
column-distance-known = C’è già?
column-distance-kind = Tipo
column-distance-marks = Segnata come
column-distance-to = A
column-distance-origin = Da
column-distance-way = Via
column-distance-step = Passo
technical-coverage = copertura
technical-cosine = coseno
onward-distance-nearest = Che cosa c’è vicino alla professione raggiunta
onward-distance-needs = Come possono andare i grandi gruppi dove vive chi lavora, secondo più scenari
onward-distance-training = Chi forma in ciò che manca
parameter-occupation = Professione di oggi
parameter-occupation-why = Basta scriverne il nome e scegliere; vale anche il codice ESCO.
parameter-to-occupation = Professione desiderata
parameter-to-occupation-why = Se resta vuota, si elencano le più vicine.
parameter-elsewhere = Cerca fra
parameter-elsewhere-why = I gruppi ISCO riuniscono lavori simili: un altro gruppo è un altro mestiere.
option-elsewhere-any = Tutte le altre professioni
option-elsewhere-unit = Altri gruppi ISCO (quattro cifre)
option-elsewhere-major = Altri grandi gruppi (prima cifra)
parameter-most-steps = Passi al massimo
parameter-most-steps-why = Ogni passo è una professione lungo il percorso verso quella desiderata.
parameter-listed = Professioni elencate
parameter-listed-why = Le più vicine, ciascuna con ciò che resta da imparare.
parameter-rarity = Peso delle competenze
parameter-rarity-why = Ciò che serve a poche professioni dice di più di ciò che serve a tutte.
option-rarity-rare = Di più quelle rare
option-rarity-same = Tutte uguali
parameter-optional-weight = Peso delle competenze facoltative
parameter-optional-weight-why = Una competenza essenziale pesa 1.
headline-skills-distance = quota di ciò che serve e che c’è già
error-parameter-code = { $label }: nessuna professione si chiama «{ $given }». Scrivere una parte del nome, al singolare, o un codice ESCO.
error-parameter-code-english = { $label }: nessuna professione si chiama «{ $given }». I nomi dell’elenco sono in inglese; quelli ufficiali in italiano si caricano con «distretto observatory labels».
code-names-english = I nomi dell’elenco sono in inglese finché non si caricano quelli italiani («distretto observatory labels»).
dataset-esco-occupations = Professioni ESCO
dataset-esco-skills = Competenze ESCO
dataset-esco-relations = ESCO, competenze delle professioni
cli-metavar-code = NOME
method-occupations = professioni per competenze
licence-esco = Questo servizio usa la classificazione ESCO della Commissione europea. Riuso autorizzato citando la fonte (decisione 2011/833/UE della Commissione).
cli-observatory-labels = Carica i nomi di ESCO in un’altra lingua dal file ufficiale
cli-labels-from = Il file scaricato: una cartella con occupations_LANG.csv e skills_LANG.csv, o l’archivio ZIP
cli-labels-language = Le due lettere della lingua, per esempio it
cli-labels-loaded = { $dataset } { $version }: { $named } di { $entries } hanno un nome in «{ $spoken }».
cli-labels-wrong = Nessun nome è stato caricato; resta ciò che c’era. { $reason }
formula-occupations = quota = Σ r min(l, l′) / Σ r l′
about-occupations = Quanto di ciò che serve a una professione un’altra l’ha già, quale percorso ci arriva a piccoli passi e che cosa imparare a ognuno.
symbols-occupations = l è il livello a cui una competenza serve alla professione di oggi, l′ quello a cui serve all’altra: 1 se è essenziale, ½ (o come scelto) se è facoltativa, altrimenti 0; r = ln(N / n) è la rarità della competenza, che serve a n professioni su N. Nuovo è 1 − quota. Il percorso di pochi passi è quello in cui il passo più impegnativo lo è di meno, e fra questi quello con Σ (1 − quota)² minima.
example-occupations = In ESCO 1.1.1 chi conduce macchine per la produzione di calzature ha 23,1 % di ciò che serve a un designer di calzature. Passando per tecnico di calzature ortopediche e modellista CAD di calzature nessun passo chiede più di 49,6 % di nuovo.
web-names-choose = Scegliere le professioni
web-names-show = Mostra
