# Dove un risultato cambierebbe, e perché è diverso da un altro numero
explaining-turns = Dove la risposta cambierebbe
explaining-same-between = ora { $now }; da { $low } a { $high } la conclusione resta: { $conclusion }.
explaining-same = ora { $now }; con ogni altra scelta la conclusione resta: { $conclusion }.
explaining-turns-up = ora { $now }; da { $at } in su la conclusione sarebbe: { $conclusion }.
explaining-turns-down = ora { $now }; da { $at } in giù la conclusione sarebbe: { $conclusion }.
explaining-turns-at = ora { $now }; con { $at } la conclusione sarebbe: { $conclusion }.
explaining-none = nessuno
explaining-differs = Perché un altro numero è diverso
explaining-explained = Il suo numero è { $given }, questo risultato dice { $headline }. Con «{ $choice }» sarebbe { $figure }: la differenza si spiega così.
explaining-nearest-itself = Il suo numero è { $given }, questo risultato dice { $headline }. Nessun’altra scelta fra quelle possibili si avvicina di più. Può dipendere da un’altra edizione dei dati, da un altro territorio o da un’altra classificazione.
explaining-not-explained = Il suo numero è { $given }, questo risultato dice { $headline }. Si avvicina di più «{ $choice }», con { $figure }, ma non basta a spiegarlo. Può dipendere da un’altra edizione dei dati, da un altro territorio o da un’altra classificazione.
explaining-as-asked = Come chiesto
explaining-column-parameter = Cambiando
explaining-column-value = In
explaining-column-figure = Sarebbe
explaining-column-distance = Distanza dal suo
