map-shows-part = La carta mostra questa parte: { $area } e dintorni.
map-shows-all = La carta mostra tutta l’Europa.
map-show-all = Mostra tutta l’Europa
map-show-part = Mostra questa parte: { $area } e dintorni
