# Words inside figures, tables and files
figure-log-scale = log scale
figure-times-share = Times { $reference }’s share
figure-chance = 95 % interval { $bounds }
figure-bounds = between { $bounds } counting what is not published
figure-at-least = { $low } or more
figure-from-to = from { $low } to { $high }
figure-first-of = { $hidden ->
    [0] The first { $shown } of { $all }; the table has them all.
   *[other] The first { $shown } of { $published } with a figure; the table has all { $all }.
 }
figure-more-hidden = { $n ->
    [one] One more industry is not published.
   *[other] { $n } more industries are not published.
 }
figure-hidden-rows = { $n ->
    [one] One more is not published.
   *[other] { $n } more are not published.
 }
figure-forest-legend = Dot and line: estimate and its 95 % interval. Filled dots are better than no skill, open ones are not.
figure-forest-legend-null = Dot and line: estimate and its 95 % interval. Grey, in the rows that have it: what chance alone gives. Filled dots are better than chance, open ones are not.
figure-null-band = chance alone gives { $bounds }
figure-own-missing = { $area }: not published
figure-own-composed = { $area }: composed area
figure-gap-shaded = Shaded: years without a published or comparable figure.
figure-gap-broken = Where a line breaks off, its figure of that year is not published.
figure-mean-line = mean { $value }
figure-named = named in the answer
figure-not-named = other options
figure-with = { $what }: yes
figure-without = { $what }: no
figure-below = under { $limit }
figure-from = { $limit } or more
figure-empty-lines = Not drawn, because nobody has anything recorded there: { $rows } lines, { $columns } columns. The table has them.
figure-no-data = not in these data
figure-boundaries = © EuroGeographics for the administrative boundaries
figure-boundaries-short = © EuroGeographics
figure-blank-land = Blank land has no boundaries in the source: Bosnia and Herzegovina, Kosovo, and the countries east of the EU.
figure-undrawn = { $n ->
    [one] One region with a figure has no place on this map.
   *[other] { $n } regions with a figure have no place on this map.
 }
figure-chooser-alt = Map of Europe’s regions; the same regions can be chosen by name.
figure-locator-alt = Where { $area } lies in Europe
figure-source = Source: { $data }; Distretto { $finding }
figure-citation = { $software }: “{ $question }” Finding { $finding }. Data: { $data }.
figure-citation-short = { $software }: “{ $question }” Finding { $finding }.
figure-citation-note = Finding { $finding }. Data: { $data }.
figure-data-version = version { $version }
figure-interval = 95 % interval
figure-bounds-column = Between (counting what is not published)
figure-not-published-note = A dash means not published.
figure-not-entered-note = A dash means that nothing is entered.
figure-not-said-note = A dash means that the record does not say.
column-chance-high-alone = Interval to
column-hidden-high-alone = Bounds to
column-low-alone = Interval from
column-high-alone = Interval to
column-null-high-alone = Chance to
column-among-alone = Position: of how many
column-among-near-alone = Position in South East Europe: of how many
column-among-outside-alone = Position beside the regions outside it: of how many
figure-code-of = { $what }: code
figure-sheet-about = About
figure-about-question = Question
figure-about-fault = Known fault
figure-about-licence = Terms of reuse
figure-about-cite = How to cite
figure-about-hash = Hash of the finding
figure-about-address = Address
figure-about-empty = Empty cell
figure-about-empty-means = Not published. It does not mean zero.
