# Che cosa risponderebbe dove i dati mancano, e come si carica
load-table = distretto observatory build --from CARTELLA carica una tabella di questo tipo (documentazione: observatory, «Tables that are not there»).
