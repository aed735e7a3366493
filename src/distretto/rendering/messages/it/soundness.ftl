# 4.2 Le finanze di un’organizzazione di cluster.
soundness = { $typed ->
    [yes] Nel { $year } *{ $public }* delle entrate che hai inserito è denaro pubblico
   *[no] Nel { $year } *{ $public }* delle entrate di { $who } è denaro pubblico
 }; la fonte maggiore porta { $largest } ({ $source }).
soundness-runway = Le riserve coprirebbero i costi di { $months_n ->
    [one] un mese.
   *[other] { $months } mesi.
 }
soundness-no-runway = Non si sa quanto durerebbero le riserve: servono riserve e costi di quell’anno.
soundness-margin = Tolti i costi è rimasto { $margin } delle entrate.
soundness-loss = I costi hanno superato le entrate di { $margin } di queste.
soundness-trend = Negli anni le entrate sono cambiate di { $growth } l’anno, la quota pubblica di { $points } punti percentuali l’anno.
soundness-peers = Tra { $least } o più cluster che lasciano contare le proprie cifre la quota pubblica è di circa { $public }: { $where ->
    [alike] più o meno la stessa.
    [more] qui è più alta.
   *[less] qui è più bassa.
 }
soundness-no-peers = Meno di { $least } altri cluster hanno permesso di contare le proprie cifre, quindi non si mostra nessun confronto.
soundness-own-figures = Sono le cifre dell’organizzazione stessa, che qui nessuno ha verificato.
soundness-hidden = { $share } degli importi (anno e fonte) non è indicato: { $cells } su { $every }. Le quote sono calcolate sul resto; un anno con uno di questi non ha margine. Se da una fonte non è arrivato nulla, lo dice uno 0.
soundness-age = Cifre dal { $first } al { $last }.
soundness-cannot-future = Se il denaro continuerà ad arrivare.
soundness-cannot-threshold = Che cosa sia solido: non si usa nessuna soglia, e un cluster che nei primi anni vive di denaro pubblico non ha fallito.
soundness-ratios-title = Gli indici del { $year }
soundness-peers-note = Dell’anno più recente degli altri; ognuno conta una volta. Il centro è la media dei tre o quattro valori in mezzo, arrotondata (quote a 5 punti, indice a 0,05, mesi a 3), e si mostra solo di { $least } o più che indicano l’indice.
soundness-mix-title = Entrate per anno e fonte
soundness-mix-note = Quote delle entrate note. Una casella vuota: non indicato, non zero.
soundness-years-title = Gli indici negli anni
soundness-whose = Di chi
soundness-yours = Questi conti
soundness-of-peers = Gli altri
soundness-public = Quota pubblica
soundness-largest = Fonte maggiore
soundness-concentration = Concentrazione (da 0 a 1)
soundness-margin-label = Margine
soundness-runway-label = Riserve, mesi
soundness-source = Fonte
soundness-income = Entrate
soundness-costs = Costi
soundness-reserves = Riserve
soundness-mix = Quota
cannot-no-own-income = Non c’è nessuna entrata di questo cluster che tu possa vedere. Chi modifica la scheda può inserirvi entrate e costi, oppure digitarli per una sola consultazione.
cannot-zero-income = Nel { $year } nessuna entrata è sopra lo zero, quindi non ci sono quote.
dataset-private-clusters = Cifre private di un cluster
dataset-private-peers = Cifre private contate insieme
method-financial-soundness = indici delle finanze di un’organizzazione
about-financial-soundness = Da chi arriva il denaro, da quanto di esso dipende tutto, che cosa rimane e quanto durano le riserve.
symbols-financial-soundness = s_k è la quota della fonte k nelle entrate X, C sono i costi e R le riserve dell’anno. Ciò che non è indicato non è in nessuna quota.
method-peer-centre = centro di un piccolo gruppo
about-peer-centre = Dove sta un gruppo, detto in modo che non vi si riconosca nessuno dei suoi membri.
symbols-peer-centre = x̄ è la media dei tre o quattro valori in mezzo tra cinque o più, δ il passo di arrotondamento.
finances-title = Quanto sono solide le finanze di { $title }?
finances-short = Finanze
finances-lead = Digita che cosa è arrivato e da dove, e guarda da che cosa dipende. Non si conserva nulla: chiudi la pagina e non c’è più.
finances-own = Calcolato dai campi privati di questa scheda, per te e per chi può vederli. Non se ne conserva copia.
finances-yours = I tuoi cluster
finances-lines = Le tue cifre
finances-lines-help = Una riga ciascuna: anno; voce; importo. Voci di entrata: { $sources }. Inoltre: costs (costi), reserves (riserve: quanto potresti spendere a fine anno). Scrivi 0 se non è arrivato nulla.
finances-example = 2023; membership_fees; 60000
finances-look = Mostra gli indici
finances-line-wrong = Riga { $line }: «{ $given }» non è un anno, una voce e un importo pari a zero o più.
finances-none = Inserisci almeno una riga di entrate.
finances-many = Inserisci al massimo { $most } righe.
finances-edit = Inserisci o modifica le cifre
finances-peers-choose = Chi può vederle, e se vengono contate
record-reserves = Riserve
record-reserves-help = Quanto l’organizzazione potrebbe spendere alla fine di un anno.
record-reserves-example = ad es. 2023, 45000
finances-rows-help = Anno, che cos’è e importo in euro; le righe vuote non contano. Si scrive 0 dove non è entrato nulla e si tralascia ciò che non si sa. Guardando il risultato compaiono altre righe.
finances-year = Anno
finances-kind = Tipo
finances-amount = Importo
finances-paste = Incollare invece delle righe
finances-pasted = Righe
finances-file-wrong = { $name } non si può leggere. Dovrebbe essere un CSV con anno, tipo e importo nelle colonne (year, kind, amount), o un JSON con gli stessi nomi, di un megabyte al massimo.
cli-soundness = Dice quanto sono solide le finanze di un’organizzazione secondo i dati di un file. Nulla viene conservato.
cli-soundness-file = CSV con anno, tipo e importo (tipi: le fonti di entrata del catalogo, costs, reserves), o JSON
finances-theme = Inserisci le tue cifre, che non vengono conservate, o apri quelle del tuo cluster: nessun altro le vede.
finances-draft = (bozza)
finances-draft-seen = Di una bozza: solo per chi la scrive. Chi altro può vederne i dati li vede quando è pubblicata; solo allora conta tra i dati dei pari.
