# 2.5 Da una pratica a un progetto pilota: il quadro logico, e i pilota registrati.
pilot-framework = «{ $practice }» offre parole per *{ $said } delle { $parts }* parti del quadro logico di un progetto pilota { $region_in }.
pilot-open = { $open_n ->
    [one] Una è ancora da scrivere: { $names_low }.
   *[other] { $open } sono ancora da scrivere: { $names_low }.
 }
pilot-baselines = { $asked_n ->
    [0] I suoi temi e settori non portano a nessun indicatore dell’osservatorio.
   *[other] { $known_n ->
        [0] Nessuno dei { $asked } indicatori adatti ha un dato { $region_of } nell’osservatorio.
        [one] *Uno dei { $asked }* indicatori adatti ha il valore di partenza { $region_in } dall’osservatorio, con anno e fonte.
       *[other] *{ $known } dei { $asked }* indicatori adatti hanno il valore di partenza { $region_in } dall’osservatorio, con anno e fonte.
     }
 }
pilot-own-indicators = { $indicators_n ->
    [0] La pratica non indica indicatori propri.
    [one] Il suo indicatore va misurato qui prima dell’avvio.
   *[other] I suoi { $indicators } indicatori vanno misurati qui prima dell’avvio.
 }
pilot-assumptions = { $assumptions_n ->
    [0] Non dice su che cosa poggia: chiedere a chi l’ha fatta che cosa deve valere.
    [one] Un’ipotesi è da verificare.
   *[other] { $assumptions } ipotesi sono da verificare.
 }
pilot-own-practice = È nata proprio { $region_in }: un progetto pilota la estenderebbe, non la trasferirebbe.
pilot-no-promise = Se chi dovrebbe realizzarla è d’accordo: un quadro logico è una bozza da discutere con loro.
pilot-years = Valori di partenza dal { $first } al { $last }: misurare di nuovo ciò che è più vecchio dell’avvio.
pilot-cannot-work = Se la misura funzionerebbe qui, e di quanto cambierebbe un indicatore.
pilot-cannot-targets = Obiettivi quantificati, partner e denaro: spetta a chi decide scriverli.
pilot-framework-title = Quadro logico di un progetto pilota { $region_in }, sul modello di «{ $practice }»
pilot-framework-note = Ciò che la pratica dice è con le sue parole, e vale là: va riscritto per qui. —: non dice nulla.
pilot-indicators-title = Indicatori della pratica
pilot-indicators-note = Prima e dopo: là, come la pratica lo racconta.
pilot-baselines-title = Indicatori con un valore di partenza { $region_in }
pilot-baselines-note = Verifica: la stessa tabella quando sarà pubblicata di nuovo. I dati sono di tutta l’area; un piccolo progetto pilota non li sposta in modo visibile. —: nessun dato.
pilot-assumptions-title = Ipotesi da verificare { $region_in }
pilot-assumptions-note = Non note finché qualcuno dell’area non ha risposto.
pilot-part-goal = Impatto
pilot-part-purpose = Risultato atteso
pilot-part-target-group = Destinatari
pilot-part-results = Realizzazioni
pilot-part-activities = Attività
pilot-part-resources = Risorse
pilot-part-time = Tempi
pilot-part-assumptions = Ipotesi
pilot-part-indicators = Indicatori
pilot-part-measured = Valore di partenza e obiettivo
pilot-from-problem = il problema là
pilot-from-evidence-of-success = che cosa è cambiato là
pilot-from-beneficiaries = a chi è servita là
pilot-from-what-was-done = che cosa si è fatto là
pilot-from-resources = che cosa ci è voluto là
pilot-write-goal = Il cambiamento nell’area a cui il progetto contribuisce, in una frase
pilot-write-purpose = Che cosa sarà diverso alla fine, per chi, e da che cosa si vedrà
pilot-write-target-group = Chi partecipa e a chi serve, e quanti sono
pilot-write-results = Che cosa avrà prodotto: servizi, impianti, accordi, persone formate
pilot-write-activities = I passi qui, con chi fa ciascuno ed entro quando
pilot-write-resources = Persone, denaro e sue fonti, partner
pilot-write-time = Inizio, fine, e le date in cui si decide se proseguire
pilot-assumed-necessary = Precondizione indispensabile
pilot-assumed-helpful = Precondizione utile
pilot-assumed-unknown = Precondizione, peso non noto
pilot-jobs-in = Posti di lavoro nel settore
pilot-green-share = Industrie verdi in tutti i posti di lavoro
pilot-measure-first = da misurare prima dell’avvio
pilot-unit-persons = persone occupate
pilot-unit-percent = per cento
pilot-unit-index = UE = 100
pilot-unit-pps = standard di potere d’acquisto per abitante
pilot-unit-per-million = per milione di abitanti
pilots-recorded = { $pilots_n ->
    [one] *Un* progetto pilota{ $which ->
        [every] {""}
       *[ecoinnovation] {" "}sull’eco-innovazione
     } è registrato { $region_in } o per un’area più grande che la comprende
   *[other] *{ $pilots }* progetti pilota{ $which ->
        [every] {""}
       *[ecoinnovation] {" "}sull’eco-innovazione
     } sono registrati { $region_in } o per un’area più grande che la comprende
 }; { $whole_n ->
    [0] nessuno ha registrato un quadro logico intero, con un indicatore che abbia valore di partenza e obiettivo.
    [one] uno ha registrato un quadro logico intero, con un indicatore che ha valore di partenza e obiettivo.
   *[other] { $whole } hanno registrato un quadro logico intero, con un indicatore che ha valore di partenza e obiettivo.
 }
pilots-none = { $every_n ->
    [0] Nessun progetto pilota è ancora registrato { $region_in }.
   *[other] I progetti pilota registrati { $region_in } sono { $every }; nessuno riguarda l’eco-innovazione.
 }
pilots-lack = Mancano più spesso: { $names_low }.
pilots-choose = Per disegnare un progetto pilota, scegliere una pratica tra quelle di luoghi simili e portarla avanti dalla sua pagina.
pilots-title = Progetti pilota { $region_in } e che cosa ciascuno ha registrato di un quadro logico
pilots-cannot-success = Se un progetto pilota ha funzionato.
onward-pilot-transfer = Quanto è simile il luogo della pratica, e su che cosa poggia
onward-pilots-recorded = Quali progetti pilota sono registrati qui, e che cosa manca ai loro quadri
onward-pilot-calls = Quale bando potrebbe pagarlo
column-pilot-part = Parte
column-pilot-from = Da
column-pilot-told = Che cosa dice la pratica
column-pilot-write = Da scrivere per qui
column-pilot-indicator = Indicatore
column-pilot-unit = Unità
column-pilot-before = Prima, là
column-pilot-after = Dopo, là
column-pilot-baseline-here = Valore di partenza qui
column-pilot-level = Livello
column-pilot-verified = Verifica
column-pilot-assumed = Da
column-pilot-status = Fase
parameter-pilots = Progetti pilota
parameter-pilots-why = Tutti, o quelli sull’eco-innovazione
option-pilots-every = tutti
option-pilots-ecoinnovation = sull’eco-innovazione
about-logical-framework = Una misura disposta per impatto, risultato atteso, realizzazioni e attività, con indicatori, valori di partenza e ciò che deve valere.
symbols-logical-framework = ← si legge *poggia su*: le attività producono realizzazioni, le realizzazioni servono al risultato atteso, il risultato atteso contribuisce all’impatto, ciascuno finché valgono le ipotesi. Una parte che la pratica non dice resta aperta.
example-logical-framework = Una pratica racconta il suo problema e che cosa si è fatto, e nient’altro: impatto e attività iniziano con le sue parole, le altre cinque parti sono aperte con ciò che c’è da scrivere.
pilot-design = Disegnare un progetto pilota { $region_in } sul suo modello
pilot-begin = Iniziare da qui la scheda di un progetto pilota
pilot-taken-over = (da { $place }: riscrivere)
pilot-taken-over-anywhere = (dalla pratica: riscrivere)
pilot-ticks = Ciò che si è spuntato qui resta qui: nel progetto pilota ogni ipotesi parte come non nota.
pilots-choose-here = Scegliere una pratica
pilot-begin-note = Il modulo si apre con ciò che sta qui: attività, ipotesi, indicatori con i valori di partenza. Nulla si pubblica prima dell’invio.
formula-logical-framework = impatto ← risultato atteso ← realizzazioni ← attività
origin-logical-framework = Commissione europea (2004)
pilot-from-nothing = non si chiede a una pratica
