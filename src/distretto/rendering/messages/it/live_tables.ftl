# Insiemi di dati che portano le fonti vive e che il pacchetto non contiene
source-what-working-time-training = Tempo pieno e parziale, e adulti in istruzione e formazione, per regione NUTS 2
source-what-job-quality = Ore settimanali abituali per regione NUTS 2; dipendenti a termine e infortuni mortali sul lavoro per Paese e sezione
source-what-country-exports = Esportazioni per Paese e voce: il file dell’Atlas con Paesi, voci e anni (HS 1992, quattro cifre; CSV o Parquet), di un Paese o di tutti
source-what-replacement-demand = Persone che lasciano per sempre la loro professione, dallo Skills Forecast del Cedefop: una tabella CSV con le colonne geo, isco08 (grande gruppo), since, until e replacement (migliaia di persone in quegli anni)
source-what-union-density = Quota di dipendenti iscritti a un sindacato: l’esportazione DF_TUD dell’OCSE (SDMX-CSV), o una tabella CSV con le colonne geo, time e value
dataset-job-quality = Orari, contratti e infortuni sul lavoro
dataset-replacement-demand = Persone che lasceranno per sempre la loro professione, previsione
dataset-union-density = Dipendenti iscritti a un sindacato
dataset-rd-regional = Spesa in R&S per regione e settore che la svolge
dataset-sbs-regional-2021 = Statistiche sulle imprese per regione dal 2021
source-what-working-conditions = Quanto è sano il lavoro nei Paesi, secondo l’indagine europea sulle condizioni di lavoro di Eurofound: una tabella CSV con le colonne geo, time e value (indice dell’ambiente fisico, da 0 a 100)
source-what-skills-outlook = Crescita dell’occupazione per Paese e professione, come la prevede il Cedefop: una tabella CSV con le colonne geo, time, isco08 (grande gruppo) e growth_pct (percentuale l’anno)
dataset-working-conditions = Ambiente fisico di lavoro
load-not-fetched = { $given } non è stata ancora scaricata: { $command }
source-ask-it = Resta separata da { $dataset }, perché conta altre unità. Puoi fare le domande a lei al suo posto: { $command }
source-becomes-records = Si conserva com’è, poi { $command } la porta nel catalogo come bozze
source-becomes-boundaries = Diventa i confini che disegnano le mappe, se è la più recente edizione che le aree conoscono
source-drawn = { $name }: i suoi confini sono conservati in { $path }, e da ora le mappe disegnano questi. Per tornare indietro, elimina questa cartella.
source-not-drawn = Le mappe continuano a disegnare i confini di prima: il file è di un’altra edizione della NUTS, o di una parte d’Europa.
source-kept-files = { $bytes ->
    [one] { $name }: un byte conservato com’è arrivato, con la sua origine, in { $path }.
   *[other] { $name }: { $bytes } byte conservati come sono arrivati, con la loro origine, in { $path }.
 }
source-then-import = Questo comando li porta nel catalogo come bozze, tutti o nessuno: { $command }
cli-catalogue-import-source = Leggi ciò che distretto source fetch NAME ha conservato: cluster_organisations, policy_database o s3_priorities
cli-catalogue-import-mapping = Un file JSON che dice, per ogni campo, quale intestazione ha nel file della fonte
cli-catalogue-no-source = Non c’è una fonte di schede { $given }. Ci sono: { $names }
cli-catalogue-source-absent = Di { $name } qui non è ancora conservato nulla: { $command }
cli-catalogue-source-several = Di { $name } sono conservati più file: indica quale leggere. { $files }
cli-catalogue-mapping-wrong = { $file } non è una corrispondenza: serve un oggetto JSON di campi e intestazioni, come {"{"}"title": "Name", "regions": "NUTS 2"{"}"}.
import-source-lacks = Al file mancano le colonne { $names }. Ha: { $found }. Se le chiama in altro modo, una corrispondenza dice quali sono.
import-mapping-field = La corrispondenza nomina campi che non ci sono: { $names }. Ci sono: { $fields }
import-line-no-json = La riga { $row } non è un oggetto JSON: deve esserlo ogni riga.
import-form-eccp = Esportazione della European Cluster Collaboration Platform
import-form-s3 = Elenco di priorità S3 dichiarate
licence-unconfirmed = Condizioni: vedi la pagina di chi pubblica; ciò che scarichi resta su questo computer.
dataset-cohesion-projects = Progetti della politica di coesione per regione e obiettivo
money-cannot-projects = A quali progetti sia andato il denaro. Kohesio elenca quelli della politica di coesione con regione, anno, denaro e obiettivo; questo comando li carica: distretto source fetch kohesio --file FILE
money-projects = Secondo Kohesio, { $projects_n ->
    [one] un progetto
   *[other] { $projects } progetti
 } della politica di coesione { $projects_n ->
    [one] iniziato
   *[other] iniziati
 } { $region_in } dal { $first } { $projects_n ->
    [one] ha
   *[other] hanno
 } avuto { $amount } euro dall’UE.
money-objectives-title = Progetti della politica di coesione { $region_in }, per obiettivo
money-objectives-note = Progetti iniziati dal { $first }, nella provincia che Kohesio nomina per prima; uno con più obiettivi sta in ciascuno. Gli obiettivi sono quelli del 2021–2027.
column-cohesion-objective = Obiettivo
column-cohesion-budget = Denaro UE
cohesion-objective-po1 = Europa più intelligente
cohesion-objective-po2 = Europa più verde
cohesion-objective-po3 = Europa più connessa
cohesion-objective-po4 = Europa più sociale
cohesion-objective-po5 = Europa più vicina ai cittadini
cohesion-objective-other = Altri, e obiettivi di periodi precedenti
