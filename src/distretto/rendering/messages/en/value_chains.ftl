# 3.1 Where the country's industries stand in global value chains.
chains-leads = Of the exports { $region_of }, { $exports } billion { $currency ->
    [eur] euros
   *[usd] dollars
 } in { $last }, *{ $chain }* crossed more than one border: { $backward } because value from abroad is in them, { $forward } because the buyers passed them on in exports of their own.
chains-leads-group = { $industries }: { $stands ->
    [near] near the final users
    [far] far from the final users
   *[middle] in the middle of the chain
 } ({ $steps } steps of production away; { $nearer } of all industries { $region_of } are nearer). Of the exports { $region_of }, { $exports } billion { $currency ->
    [eur] euros
   *[usd] dollars
 } in { $last }, *{ $chain }* crossed more than one border: { $backward } because value from abroad is in them, { $forward } because the buyers passed them on in exports of their own.
chains-beside = { $beside ->
    [more] That is more than { $reference_in } ({ $reference_chain }): it is tied into the chains more closely.
    [less] That is less than { $reference_in } ({ $reference_chain }): it is tied into the chains less closely.
   *[alike] That is about as much as { $reference_in } ({ $reference_chain }).
 } Value added in the country makes up { $domestic } of the exports.
chains-position = What is made goes through { $steps } steps of production on average until it reaches its final users (1: it is sold to them at once): { $place ->
    [more] farther from them than { $reference_in } ({ $reference_steps }).
    [less] nearer to them than { $reference_in } ({ $reference_steps }).
   *[alike] about as far as { $reference_in } ({ $reference_steps }).
 }
chains-position-group = What is made goes through { $steps } steps of production on average until it reaches its final users (1: it is sold to them at once). Beside the other industries { $region_of } that is { $stands ->
    [near] few
    [far] many
   *[middle] neither few nor many
 }; beside the same industries { $reference_in } ({ $reference_steps }) it is { $place ->
    [more] more
    [less] fewer
   *[alike] about as many
 }.
chains-course = In { $first } the share that crossed more than one border was { $before }: since then it has { $course ->
    [more] risen
    [less] fallen
   *[alike] hardly changed
 }; exports in { $currency ->
    [eur] euros
   *[usd] dollars
 } of the year { $change }, steps from { $steps_before } to { $steps }.
chains-partners = { $origin ->
    [none] No value from abroad is in them.
   *[other] Value from abroad comes above all from { $origin } ({ $origin_share } of the exports), { $origins }; the rest of the world together gives { $origin_rest }.
 } { $destination ->
    [none] {""}
   *[other] The exports go above all to { $destination } ({ $destination_share }), { $destinations }; to the rest of the world together { $destination_rest }.
 }
chains-industries = Most is exported by { $largest_low }. Among the ten that export most, { $most_low } has the largest part in the chains: { $share }.
chains-of-country = The tables know countries alone: { $asked } is answered by the figures { $country_of }.
chains-left-out = { $n_n ->
    [one] { $areas } is inside the rest of the world in these tables and is not
   *[other] { $areas } are inside the rest of the world in these tables and are not
 } in the figures { $whose_of }.
chains-added-up = The exports of { $n } countries are added up, those to one another included.
chains-beyond = The tables have groups of industries{ $older ->
    [yes] {" "}of the older classification (NACE Rev. 1.1)
   *[no] {""}
 }: counted { $n_n ->
    [one] is
   *[other] are
 } { $groups_low }, and with { $n_n ->
    [one] it
   *[other] them
 } what was not asked about or only in part: { $divisions_low }.
chains-lacking = Not in the figures: { $divisions_low }.{ $older ->
    [yes] { $n_n ->
        [one] {" "}The older classification of the tables spread it over several groups.
       *[other] {" "}The older classification of the tables spread them over several groups.
     }
   *[no] { $n_n ->
        [one] {" "}The tables have no group for it.
       *[other] {" "}The tables have no group for them.
     }
 }
chains-estimated = The tables are estimates: what is imported is divided over the industries that use it in proportion, and firms that export count as an average of all. The share of value from abroad is, if anything, too low.
chains-rounding = Sums of rows miss the published output of these industries by { $share } in all: the tables are rounded.
chains-rest = { $n } countries have figures of their own; all others are one, the rest of the world.
chains-age = { $tables ->
    [wiod] { $years_n ->
        [one] The figures are of { $last }; the tables of this release are of 2000 and 2011.
       *[other] The figures are of { $first } and { $last }; the tables of this release end in { $last }.
     }
   *[other] { $years_n ->
        [one] The figures are of { $last }, the only year of the loaded tables that was asked about.
       *[other] The figures are of { $first } and { $last }, of the loaded tables the first and the last year that were asked about.
     }
 }
chains-which = { $tables ->
    [figaro] The figures are worked out of Eurostat’s FIGARO, which follows the national accounts of today and NACE Rev. 2.
    [icio] The figures are worked out of the OECD’s inter-country tables, by groups of ISIC Rev. 4.
   *[wiod] The figures are worked out of the World Input-Output Database, release of 2013, by groups of NACE Rev. 1.1.
 } Tables of different makers have other industries and other accounts: figures of one never stand beside, or after, those of another.
chains-cannot-region = Where a region of the country stands: the tables have no trade between regions.
chains-cannot-since = What has changed since { $last }.
chains-cannot-firms = Which firms are in the chains.
chains-cannot-without = What would be lost without the trade: the tables have neither prices nor substitutes.
chains-industries-title = Industries { $region_of } in global value chains
chains-industries-note = Exports of { $last } in million { $currency ->
    [eur] euros
   *[usd] dollars
 }; shares are of the industry’s exports. Industries without exports are not listed. —: not known.
chains-industries-figure = How much of each industry’s exports crossed more than one border, { $region }, { $last }
chains-industries-marks = Share of the industry’s exports; the industries that export most first.
chains-industries-alt = Bars of the share of exports that crossed more than one border, one for each industry { $region_of }.
chains-parts-title = What the exports { $region_of } are made of
chains-parts-note = The five parts add up to the exports. Million { $currency ->
    [eur] euros
   *[usd] dollars
 } of { $last }.
chains-parts-figure = What the exports are made of, { $region } and { $reference }, { $last }
chains-parts-marks = Shares of the exports; filled in the area’s colour: { $region }.
chains-parts-alt = Bars of the five parts of exports, for { $region } beside { $reference }.
chains-origins-title = Where value from abroad in the exports { $region_of } was added
chains-origins-note = Million { $currency ->
    [eur] euros
   *[usd] dollars
 } of { $last }, and shares of the exports.
chains-origins-figure = Where value from abroad in the exports { $region_of } was added, { $last }
chains-origins-marks = Share of the exports.
chains-origins-alt = Bars of the share that each economy has in the exports { $region_of }.
chains-destinations-title = Where the exports { $region_of } go
chains-destinations-note = Million { $currency ->
    [eur] euros
   *[usd] dollars
 } of { $last }, and shares of the exports.
chains-destinations-figure = Where the exports { $region_of } go, { $last }
chains-destinations-marks = Share of the exports.
chains-destinations-alt = Bars of the share of each economy in what the exports { $region_of } bring.
chain-part-direct = Domestic value that the buying country uses itself
chain-part-onward = Domestic value that the buyers pass on in their exports
chain-part-domestic-twice = Domestic value that came back and leaves again
chain-part-foreign = Value from abroad
chain-part-foreign-twice = Value from abroad, counted again
column-chain = Crossed more than one border
column-chain-in = Crossed more than one border, { $year }
column-chain-reference = Crossed more than one border, reference
column-chain-reference-in = Crossed more than one border, { $reference }, { $year }
column-chain-reference-of = Crossed more than one border, { $reference }
column-chain-exports-usd = Exports, million dollars
column-chain-exports-eur = Exports, million euros
column-chain-domestic = Domestic value added in exports
column-chain-backward = Value from abroad or returned
column-chain-forward = Passed on by the buyers
column-chain-steps = Steps to final use
column-chain-steps-in = Steps to final use, { $year }
column-chain-steps-reference = Steps to final use, reference
column-chain-steps-reference-in = Steps to final use, { $reference }, { $year }
column-chain-steps-reference-of = Steps to final use, { $reference }
column-chain-part = Part
column-chain-whose = Exports of
column-chain-partner = Economy
column-chain-share = Share of exports
column-chain-share-in = Share of exports, { $year }
column-chain-value-usd = Million dollars
column-chain-value-eur = Million euros
technical-backward = backward participation
technical-forward = forward participation
technical-upstreamness = upstreamness
onward-network = Whom the country’s organisations do research with, and who is missing
cannot-chains-rest = { $tables ->
    [figaro] Eurostat’s FIGARO, as it is loaded here, has
    [icio] The OECD’s inter-country tables, as they are loaded here, have
   *[wiod] The World Input-Output Database of 2013 has
 } no figures { $several_n ->
    [one] of its own for { $area }: it is
   *[other] of their own for { $area }: they are
 } part of the rest of the world there. { $tables ->
    [figaro] The OECD’s tables have other countries beside the Union’s: download the CSV of a year from the OECD’s page on inter-country input-output tables and load it with distretto source fetch oecd_icio --file FILE.
    [icio] Eurostat’s FIGARO may have them: download the CSV of a year, industry by industry, and load it with distretto source fetch figaro --file FILE.
   *[wiod] Eurostat’s FIGARO has every country of the Union, Croatia among them, and others: download the CSV of a year, industry by industry, and load it with distretto source fetch figaro --file FILE. The OECD’s tables have further countries: distretto source fetch oecd_icio --file FILE.
 } For countries that neither has, Eora’s tables would answer, which are estimated to a larger part.
cannot-chains-industries = The tables have no group for { $industries_low }{ $older ->
    [yes] : the older classification spread it over several groups
   *[no] {""}
 }. Ask about a manufacturing division, such as C15.
cannot-chains-years = The chosen tables have no year between { $first } and { $last }. They have: { $there }.
cannot-chains-exports = These industries export nothing { $area_in } in the tables of { $last }.
parameter-chain-tables = Inter-country tables
parameter-chain-tables-why = Those that are loaded here. Each is answered by itself: figures of different tables cannot be put into one series.
parameter-chains-from = Compared from
parameter-chains-from-why = The first year that the chosen tables have from this one on
parameter-chains-to = Compared to
parameter-chains-to-why = The last year that they have up to this one
option-chain-tables-figaro = Eurostat, FIGARO
option-chain-tables-icio = OECD, ICIO
option-chain-tables-wiod = World Input-Output Database, 2000 and 2011
method-value-chains = value chains
formula-value-chains = e = d + o + t + f + f′,  u = (I − B)⁻¹ 1
about-value-chains = Exports taken apart by whose value they carry and how many borders it crosses, and how many steps of production lie before final use.
symbols-value-chains = e are an industry’s exports; d is domestic value that the buying country uses itself, o domestic value that it passes on in its exports, t domestic value that came home and leaves again, f value added abroad, f′ the same counted again. Participation is 1 − d / e: its forward part o / e, its backward part the rest. u are the steps to final use, B what an industry sells to others by unit of its output. Countries and industries are added up; steps are then weighted by output.
example-value-chains = Italy’s leather and footwear, 2011: of exports of 20,940 million dollars 72.0 % are used where they are sold, 7.7 % passed on, 20.1 % value from abroad. u = 1.68: it sells to final users nearly at once.
