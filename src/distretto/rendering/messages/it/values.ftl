# Come si scrivono i singoli valori
not-published = non pubblicato
not-said = non indicato
yes = sì
no = no
ordinal-1 = prima
ordinal-2 = seconda
ordinal-3 = terza
ordinal-4 = quarta
ordinal-5 = quinta
ordinal-6 = sesta
ordinal-7 = settima
ordinal-8 = ottava
ordinal-9 = nona
ordinal-10 = decima
ordinal = { $n }ª
stars-of-three = { $n } su 3
year-earliest = il primo confrontabile
