# Schede che un modulo indica con il titolo
fault-record-unknown = { $label }: «{ $value }» non è né il titolo né la chiave di una scheda adatta. Si comincia a scrivere il titolo e si sceglie una di quelle proposte.
fault-record-nearest = { $label }: «{ $value }» non è né il titolo né la chiave di una scheda adatta. Forse si intende: { $records }
catalogue-write-transfer = Scrivi dove è stata adottata
