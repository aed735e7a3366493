# 2.3 Which green activities are within reach of what is done already.
green-share = { $group } hold *{ $share }* of the published jobs { $region_in } in { $year }, beside { $reference_share } { $reference_in }{ $strong_n ->
    [0] ; none of the { $green } weighs more here.
    [one] ; one of the { $green } weighs more here: { $industries_low }.
   *[other] ; { $strong } of the { $green } weigh more here, above all { $industries_low }.
 }
green-within = { $options_n ->
    [0] No other green industry can be placed by its nearness.
   *[other] { $within_n ->
        [0] None of the other { $options } lies within reach, nearer to the area’s strengths than the average of what it lacks.
        [one] *One* of the other { $options } lies within reach, nearer to the area’s strengths than the average of what it lacks: { $industries_low }.
       *[other] *{ $within }* of the other { $options } lie within reach, nearer to the area’s strengths than the average of what it lacks: { $industries_low }{ $more_n ->
            [0] {""}
           *[other] {" "}and { $more } more
         }.
     }{ $within_n ->
        [0] {""}
       *[other] { $complex_n ->
            [0] {" "}None is more complex than that average.
            [one] {" "}One is also more complex than that average.
           *[other] {" "}{ $complex } are also more complex than that average.
         }
     }
 }
green-chances = But nearness is a weak guide, right in { $density } of 100 pairs. By the chance that the past foretells, which counts most how little an industry lacks to be a strength, the likeliest { $named_n ->
    [one] is { $industries_low }, with { $chance }
   *[other] are { $industries_low }, the first with { $chance }
 }{ $lies ->
    [nowhere] .
    [within] ; it lies within reach.
   *[apart] ; the likeliest of those within reach has { $highest }.
 }
green-rests = Nearness of the first, { $first_low }, rests on { $industries_low }.
green-skill = In the past, of one industry that became a strength and one that did not, nearness put the right one first in { $density } of 100 pairs; a coin gets 50.
green-goods = Goods: green headings made up { $share } of the exports { $country_of } in { $year }, { $world_share } of the world’s in { $space_year }; the country is specialised in { $strong } of { $headings }{ $strong_n ->
    [0] .
   *[other] , above all { $goods_low }.
 }
green-goods-within = { $within_n ->
    [0] No other lies nearer to its exports than the average of those it lacks.
    [one] One of those it lacks lies nearer to its exports than their average: { $goods_low }.
   *[other] Of those it lacks { $within } lie nearer to its exports than their average, foremost { $goods_low }.
 }
green-no-exports = Exports { $country_of } by product are not in the observatory: how specialised the country is in green goods is not known here.
green-several-countries = Exports of goods are told for one country at a time.
green-hidden = { $hidden_n ->
    [0] Nothing: the jobs of all { $green } green industries are published.
    [one] The jobs of one of the { $green } green industries are not published: { $industries_low }.
   *[other] The jobs of { $hidden } of the { $green } green industries are not published, among them { $industries_low }.
 }
green-goods-hidden = { $headings } headings count; { $thin } more of the list are left out, because less than { $least } of their world trade is in green goods.{ $unlisted_n ->
    [0] {""}
    [one] {" "}For one heading that part is not known: its codes have changed since.
   *[other] {" "}For { $unlisted } headings that part is not known: their codes have changed since.
 }
green-choice-divisions = { $group }: whole divisions are counted, also where only a part of what they do is green. Which divisions count can be changed, each with a share.
green-choice-years = The exports { $country_of } of { $year } stand beside the world’s of { $space_year }: no other year of the world’s is in these data.
green-cannot-green = How green a firm, a product or its making is: the lists say what a good or an industry can be for.
green-cannot-should = Whether to want it: nearness and complexity are no aim.
green-cannot-grain = What lies inside a division or a heading: finer figures of the region’s firms would tell more.
green-cannot-firms = Which firms could do it, and what they would need.
green-industries-title = Green industries that are no strength { $region_in } yet, those within reach first
green-industries-note = Within reach: closer than the mean of all that the area lacks, green or not. Rests on: up to three strengths of the area that go together with it. Chance: of becoming a strength within three years, as the past foretold it; —: at the line, or not known.
green-strengths-title = Green industries that weigh more { $region_in } than { $reference_in }
green-strengths-note = At its core: the division is green as a whole. In part: some of what it does is. Without a figure: not published, or not to be placed.
green-products-title = Green goods: complexity, and Europe’s place in them
green-products-title-country = Green goods: exports { $country_of } in { $year }, those within reach first
green-products-note = Headings of the Harmonised System (HS 1992). Green part: how much of the heading’s world trade of 2024 is in goods of the list. Europe: the EU countries’ share of the world’s exports of these goods, beside their share of all goods. Complexity of 2023. Rests on: the chapters of the goods it already exports that go together with it.
green-figure-title = Green options { $region_in } by nearness and complexity
green-figure-note = Each dot is a green industry that is no strength yet; filled: within reach. To the right: closer to what is there; upwards: more complex. The dashed lines are the means of all that the area lacks.
green-figure-alt = Scatter of the green industries that are no strength { $region_in } yet, by nearness and complexity; the figures stand in the table.
green-part-core = at its core
green-part-part = in part
green-part-own = own choice
green-state-strong = a strength
green-state-unplaced = not placed
column-green-part = Green
column-green-state = Where it lies
column-green-rests-on = Rests on
column-green-rests-on-codes = Rests on, headings
column-green-within = Within reach
column-green-product = Goods
column-green-goods = Goods of the list
column-green-listed = Green part
column-green-europe = Europe, times its share
column-green-rca = Times the world’s share
parameter-green-industries = Green industries
parameter-green-industries-why = Which divisions count, with a share where only a part does
parameter-green-goods = Green goods
parameter-green-goods-why = The OECD’s list, a narrower part of it, or one that it joins
option-green-goods-cleg = OECD, whole list
option-green-goods-core-plus = OECD, core and near core
option-green-goods-core = OECD, core
option-green-goods-apec = APEC 2012
option-green-goods-friends = WTO Friends 2009
option-green-goods-pegs = OECD PEGS
parameter-least-listed = Least green part
parameter-least-listed-why = Headings with less of their trade in green goods are left out
onward-green-practices = Which practices on eco-innovation come from places like this
onward-pilot = From a practice to a pilot
onward-green-frontier = What else is within reach, green or not
dataset-product-space = World trade: which products go together, 2023
dataset-country-exports = A country’s exports by product
dataset-green-trade = World and EU exports of green goods
method-anchors = what nearness rests on
about-anchors = The strengths of an area that lie nearest to an industry or good, and so make most of its nearness.
symbols-anchors = φ_ij is the nearness of i and j, M_j is 1 where the area has j; a_ij is the part of j in all that the area has near i.
example-anchors = An area has two industries near a third, at 0.6 and 0.3: the first is two thirds of what its nearness rests on, the second one third.
licence-atlas = Free for reuse with citation.
licence-product-space = MIT licence; trade of the Atlas of Economic Complexity, free for reuse with citation.
licence-etalab = Etalab open licence 2.0.
green-load-exports = The Atlas of Economic Complexity has exports { $country_of } by product; this loads them from its file of countries, headings and years: distretto source fetch country_exports --file FILE
parameter-jobs-year = Year of the jobs
parameter-jobs-year-why = Years that the business statistics have; goods are of the years that the table names
green-no-headings = No heading has as much of its world trade in goods of the list as is asked for here ({ $least }): goods are not told.
