# Words inside figures, tables and files
figure-log-scale = log scale
figure-times-share = Times { $reference }’s share
figure-chance = 95 % interval { $bounds }
figure-bounds = between { $bounds } counting what is not published
figure-at-least = { $low } or more
figure-first-of = The first { $shown } of { $all }; the table has them all.
figure-more-hidden = { $n ->
    [one] One more industry is not published.
   *[other] { $n } more industries are not published.
 }
figure-hidden-rows = { $n ->
    [one] One more is not published.
   *[other] { $n } more are not published.
 }
figure-forest-legend = Dot and line: estimate and its 95 % interval. Filled dots are better than no skill, open ones are not.
figure-forest-legend-null = Dot and line: estimate and its 95 % interval. Grey: what chance alone gives. Filled dots lie above it, open ones do not.
figure-null-band = chance alone gives { $bounds }
figure-own-missing = { $area }: not published
figure-gap-legend = Open dots at the foot: years without a published or comparable figure.
figure-quarter-near-complex = close and complex
figure-quarter-near-simple = close, less complex
figure-quarter-far-complex = complex, but far
figure-quarter-far-simple = far, less complex
figure-with = { $what }: yes
figure-without = { $what }: no
