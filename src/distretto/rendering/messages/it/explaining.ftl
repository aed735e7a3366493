# Dove un risultato cambierebbe, e perché è diverso da un altro numero
explaining-turns = Dove la risposta cambierebbe
explaining-same-between = ora { $now }: { $present }. Lo stesso { $unit ->
    [year] dal { $low } al { $high }
   *[other] con ogni valore provato da { $low } a { $high }
 }{ explaining-gaps }.
explaining-same = ora { $now }: { $present }. Lo stesso con ogni altra scelta{ explaining-gaps }.
explaining-same-alone = ora { $now }: { $present }. Non è stato possibile provare altro{ explaining-gaps }.
explaining-turns-up = ora { $now }: { $present }. Da { $at } in su sarebbe: { $conclusion }{ explaining-gaps }.
explaining-turns-down = ora { $now }: { $present }. Da { $at } in giù sarebbe: { $conclusion }{ explaining-gaps }.
explaining-turns-at = ora { $now }: { $present }. Con { $unit ->
    [year] il { $at }
   *[other] «{ $at }»
 } sarebbe: { $conclusion }{ explaining-gaps }.
explaining-gaps = { $gaps ->
    [yes] ; { $unit ->
        [year] per { $without }
       *[other] con { $without }
     } non c’è risposta, perché mancano i dati
   *[no] {""}
 }
explaining-none = nessuno
explaining-differs = Perché un altro numero è diverso
explaining-label = Che cosa dice un’altra fonte. Qui: { $quantity }
explaining-headline = il dato di questo risultato
explaining-nothing-entered = Inserire il numero che dà l’altra fonte. Qui si tratta di: { $quantity }.
explaining-agrees = Il suo numero è { $given }, e questo risultato dice lo stesso.
explaining-explained = Il suo numero è { $given }, questo risultato dice { $headline }. Con «{ $choice }» sarebbe { $figure }: la differenza si spiega così.
explaining-within = Il suo numero è { $given }, questo risultato dice { $headline }. Contando ciò che non è pubblicato il dato sta fra { $low } e { $high }, e così il suo: bastano i dati riservati a spiegare la differenza.
explaining-within-too = Sta inoltre fra { $low } e { $high }, dove si colloca il dato contando ciò che non è pubblicato.
explaining-nearest-itself = Il suo numero è { $given }, questo risultato dice { $headline }. Nessun’altra scelta fra quelle possibili si avvicina di più. Può dipendere da un’altra edizione dei dati, da un altro territorio o da un’altra classificazione.
explaining-not-explained = Il suo numero è { $given }, questo risultato dice { $headline }. Si avvicina di più «{ $choice }», con { $figure }, ma non basta a spiegarlo. Può dipendere da un’altra edizione dei dati, da un altro territorio o da un’altra classificazione.
explaining-as-asked = Come chiesto
explaining-column-parameter = Cambiando
explaining-column-value = In
explaining-column-figure = Sarebbe
explaining-column-distance = Distanza dal suo

## che cosa misura il dato principale
headline-specialisation-profile = la quota di occupati in { $lead_low } rispetto a quella { $reference_of } (volte)
headline-specialisation-growth = la variazione degli occupati { $region_in } dal { $first } al { $last }, in percentuale
headline-specialisation-long-growth = la variazione di tutti gli occupati { $region_in } dal { $first } al { $last }, in percentuale
headline-specialisation-frontier = la probabilità di diventare un punto di forza, in percentuale, per questo settore: { $first_low }
headline-specialisation-backtest = quanto spesso l’affinità ha avuto ragione, da 0 a 1 (area sotto la curva ROC)
