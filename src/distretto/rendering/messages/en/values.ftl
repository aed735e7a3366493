# How single values are written
not-published = not published
not-said = not said
yes = yes
no = no
ordinal-1 = first
ordinal-2 = second
ordinal-3 = third
ordinal-4 = fourth
ordinal-5 = fifth
ordinal-6 = sixth
ordinal-7 = seventh
ordinal-8 = eighth
ordinal-9 = ninth
ordinal-10 = tenth
ordinal = { $n }{ $last }
stars-of-three = { $n } of 3
year-earliest = the earliest comparable
