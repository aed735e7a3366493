# Il quadro logico di un progetto pilota come documento
logframe-subtitle = Quadro logico di un progetto pilota
logframe-practice = Sul modello della pratica
logframe-places = Dove
logframe-status = Fase
logframe-draft = Una bozza da completare. Il testo in corsivo suggerisce che cosa scrivere, o racconta il luogo della pratica: qui nessuno l’ha ancora detto.
logframe-matrix = Il quadro
logframe-indicators = Indicatori
logframe-assumptions = Ipotesi
logframe-around = Chi, con che cosa, quando
logframe-budget = Bilancio
logframe-milestones = Tappe
logframe-from = Da dove viene
logframe-level = Livello
logframe-level-impact = Impatto (obiettivo generale)
logframe-level-outcome = Risultato atteso (obiettivo specifico)
logframe-level-output = Realizzazioni (prodotti)
logframe-level-activity = Attività
logframe-logic = Che cosa si intende
logframe-indicators-in-short = Indicatori, dal valore di partenza all’obiettivo
logframe-verified = Fonte di verifica
logframe-indicator = Indicatore
logframe-unit = Unità
logframe-baseline = Valore di partenza
logframe-year = Anno
logframe-target = Obiettivo
logframe-target-year = Entro il
logframe-no = N.
logframe-assumption = Che cosa deve valere
logframe-state = Vale qui?
logframe-then = Che cosa si fa se non vale
logframe-part = Parte
logframe-here = Qui
logframe-there = Come lo racconta la pratica
logframe-line = Costo
logframe-amount = Euro
logframe-source = Pagato con
logframe-milestone = Che cosa si raggiunge
logframe-due = Quando
logframe-who = Chi ne risponde
logframe-partners = Partner
logframe-evaluation = Valutazione
logframe-in-short = { $name }: { $known ->
    [yes] { $baseline }{ $unit ->
        [no] {""}
       *[other] {" "}{ $unit }
     }{ $year ->
        [no] {""}
       *[other] {" "}({ $year })
     }
   *[no] da misurare
 } → { $aimed ->
    [yes] { $target }{ $by ->
        [no] {""}
       *[other] {" "}({ $by })
     }
   *[no] ……
 }
logframe-there-said = Là: { $said }
logframe-there-figures = là { $before ->
    [no] {""}
   *[other] { $before }{" → "}
 }{ $after }
logframe-no-indicators = Non è ancora indicato nessun indicatore.
logframe-choose-indicator = Da che cosa si vedrà? Un indicatore, il valore di partenza e un obiettivo
logframe-name-source = Quale registro, indagine o conteggio lo mostrerà?
logframe-see-milestones = le tappe qui sotto
logframe-target-open = ……
logframe-year-open = ……
logframe-not-published = non pubblicato: da misurare
logframe-not-told = non ancora scritto
logframe-state-open = sì / in parte / no, e chi lo dice
logframe-then-open = ……
logframe-ask-assumptions = La pratica non ne indica: chiedere a chi l’ha realizzata che cosa deve valere
logframe-amount-open = ……
logframe-source-open = programma o fondi propri
logframe-day-open = ……
logframe-who-open = ……
logframe-cost-staff = Personale
logframe-cost-administration = Spese d’ufficio e amministrative
logframe-cost-travel = Viaggio e soggiorno
logframe-cost-services = Consulenze e servizi esterni
logframe-cost-equipment = Attrezzature
logframe-cost-works = Infrastrutture e lavori
logframe-cost-total = Totale
logframe-step-start = I partner hanno firmato; il progetto comincia
logframe-step-measured = I valori di partenza mancanti sono misurati
logframe-step-first-outputs = Ci sono le prime realizzazioni
logframe-step-decision = Si decide se proseguire, in base agli indicatori raccolti
logframe-step-end = Il progetto finisce; gli indicatori si misurano di nuovo
logframe-step-evaluated = La valutazione è pubblicata, e ciò che si è imparato sta nella scheda del progetto
logframe-record-note = Come dice la sua scheda; ciò che è in corsivo la scheda non lo dice ancora.
logframe-take = Da portare via e completare:
logframe-take-record = Il suo quadro logico:
logframe-short-impact = Impatto
logframe-short-outcome = Risultato
logframe-short-output = Realizzazione
logframe-short-activity = Attività
logframe-measure-first = da misurare prima
logframe-which-assumptions = { $last ->
    [one] A1, qui sotto?
   *[other] quali tra A1 e A{ $last }, qui sotto
 }
cli-framework = Scrive il quadro logico di un progetto pilota in un documento orizzontale: PDF, DOCX o HTML
cli-framework-key = Una pratica, con --region; oppure un progetto pilota nel catalogo
cli-framework-region = L’area di un progetto pilota sul modello della pratica
cli-framework-output = Il file; il suffisso (.pdf, .docx, .html) sceglie il formato
cli-framework-no-pilot = «{ $given }» non è un progetto pilota pubblicato. Per un progetto sul modello di una pratica, indicare dove con --region.
pilot-checked = [qui: { $answer }]
pilot-ticks-kept = Le risposte conservate passano nel progetto pilota: nel suo modulo, e nel documento da portare via, ogni ipotesi parte dalla risposta data.
pilot-ticks-keep = Conservando le risposte, queste passano nel modulo del progetto pilota e nel suo documento.
logframe-issued = Data
logframe-made-with = Prodotto con
