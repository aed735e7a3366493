map-shows-part = The map shows { $area } and what lies around it.
map-shows-all = The map shows all of Europe.
map-show-all = Show all of Europe
map-show-part = Show { $area } and what lies around it
