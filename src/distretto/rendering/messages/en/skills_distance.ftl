# 6.3 Which skills lie between one occupation and another (ESCO).
distance-nearest = { $example ->
    [yes] An example, until you name an occupation: of
   *[no] Of
 } what “{ $first }” needs, *{ $covered }* is there already with what “{ $occupation }” asks for: { $elsewhere ->
    [unit] of the { $of } occupations of other ISCO groups
    [major] of the { $of } occupations of other major groups of ISCO
   *[any] of { $of } other occupations
 }{ $growing ->
    [yes] {" "}in broad groups that are expected to grow
   *[no] {""}
 } it is the nearest. { $n_n ->
    [0] {""}
    [one] Next is { $others }.
   *[other] Next are { $others }.
 }
distance-to-learn = To learn for “{ $target }”: { $essential_n ->
    [0] nothing essential
    [one] one essential item
   *[other] { $essential } essential items
 } and { $optional_n ->
    [0] nothing optional
    [one] one optional item
   *[other] { $optional } optional items
 }, { $knowledge_n ->
    [0] none of them knowledge alone
    [one] one of them knowledge
   *[other] { $knowledge } of them knowledge
 }; first { $first }.
distance-marked = Of these { $green_n ->
    [0] none is
    [one] one is
   *[other] { $green } are
 } on ESCO’s list of green skills, { $digital_n ->
    [0] none
    [one] one
   *[other] { $digital }
 } on that of digital skills.
distance-nothing-new = “{ $target }” needs nothing that is not there already.
distance-likest = { $same ->
    [yes] It is also the most alike when both sides’ needs are counted.
   *[no] Most alike when both sides’ needs are counted is “{ $first }”.
 }
distance-example = “{ $occupation }” is an example, until you name the occupation that the way begins with.
distance-direct = { $nothing ->
    [yes] Of what “{ $target }” needs nothing is there already with what “{ $occupation }” asks for, by ESCO’s list: it names skills trade by trade, and experience can count for more than the list.
   *[no] Of what “{ $target }” needs, *{ $covered }* is there already with what “{ $occupation }” asks for: by that it is { $rank } of { $of } occupations.
 }
distance-way = In at most { $most_n ->
    [one] one step
   *[other] { $most } steps
 }, the way whose largest step is smallest leads over { $over }: new are { $new } of what each needs, at most { $largest } at once instead of { $direct }. In all there are { $learnt } items to learn on the way, against { $at_once } directly.
distance-no-small-way = No way in small steps is known: in at most { $most_n ->
    [one] one step
   *[other] { $most } steps
 } even the easiest one, over { $over }, asks for up to { $largest } that is new at once. The direct step asks for { $at_once } items; the table of steps has both.
distance-no-way = Within { $most_n ->
    [one] one step
   *[other] { $most } steps
 } no way over other occupations makes it clearly easier than the direct one, of which { $new } is new.
distance-large = { $of_n ->
    [one] This step asks for more than { $limit } that is new: it is nearer to beginning anew than to going on.
   *[other] { $n_n ->
        [one] One of the steps asks
       *[other] { $n } of the steps ask
     } for more than { $limit } that is new: that is nearer to beginning anew than to going on.
 }
distance-growth = { $course ->
    [grows] The broad group “{ $group }”, to which “{ $target }” belongs, is expected to grow { $area_in } by { $pace } a year ({ $span }). That is of the whole group in the whole country and says nothing of this occupation; other scenarios for the group can say the opposite.
    [shrinks] The broad group “{ $group }”, to which “{ $target }” belongs, is expected to change { $area_in } by { $growth } a year ({ $span }): it does not grow. That is of the whole group in the whole country and says nothing of this occupation.
   *[unknown] How the group “{ $group }”, to which “{ $target }” belongs, will go { $area_in } is in no forecast here.
 }
distance-forecast = The forecast (Cedefop, { $span }) is of { $several_n ->
    [one] a country, { $countries },
   *[other] countries, { $countries } (the lowest counts),
 } and of { $groups } major groups of occupations, of which { $rising } grow: a single occupation may go another way.
distance-no-forecast = There is no forecast for { $without }.
cannot-distance-outlook = There is no forecast by occupation { $area_in }. Cedefop’s forecast is here for Austria, Bulgaria, Croatia, Greece, Hungary, Italy, Romania, Slovakia and Slovenia; ask about one of these, or without growth. Cedefop’s Skills Forecast has all countries of the Union; this loads it from a table: distretto source fetch skills_outlook --file FILE
column-distance-growth = Group’s expected growth a year
parameter-growing-in = Only what grows in
parameter-growing-in-why = A country or region with a forecast by occupation; left empty, all occupations count.
distance-weights = { $rarity ->
    [same] With rare skills weighing more instead of all the same,
   *[rare] With all skills weighing the same instead of rare ones more,
 } { $kept_n ->
    [0] none of the first { $first } remains
    [one] one of the first { $first } remains
   *[other] { $kept } of the first { $first } remain
 } among them (rank correlation { $correlation } over all that share a skill).
distance-both-ways = When likeness is counted both ways, { $kept_n ->
    [0] none of the first { $first } is the same
    [one] one of the first { $first } is the same
   *[other] { $kept } of the first { $first } are the same
 }.
distance-other-way = { $rarity ->
    [same] With rare skills weighing more instead of all the same,
   *[rare] With all skills weighing the same instead of rare ones more,
 } { $covered } is there already{ $same ->
    [untold] .
    [yes] , and the way is the same.
    [direct] , and no way over others is easier.
   *[no] , and the easiest way leads over { $over }.
 }
distance-listed = ESCO lists { $low } to { $high } items for an occupation, here { $own }, without weight or level; what it does not list counts as not needed. { $unlisted } relations of an occupation without a code are left out.
distance-age = This service uses the ESCO classification of the European Commission, version { $version } of { $year }; its names are here in English{ $in_italian ->
    [yes] {" "}and Italian
   *[no] {""}
 }.
distance-cannot-hard = How long or hard it is to learn something: the distance says how much is new, not what it costs.
distance-cannot-person = What the person can do beyond what her occupation asks for, and what she has forgotten.
distance-cannot-hires = Whether anybody hires, what is paid, and whether a licence is needed.
distance-cannot-area = How the occupation differs from one area or firm to another: ESCO describes it once for all of Europe.
cannot-distance-needs = ESCO does not say which skills “{ $occupation }” needs. Choose another occupation near it.
cannot-distance-same = Both occupations are “{ $occupation }”. Choose another one to move to, or leave it empty to see the nearest.
cannot-distance-alone = No other occupation of those that may be moved to needs any skill of “{ $occupation }”.
distance-nearest-title = The occupations nearest to “{ $occupation }”
distance-nearest-note = Shares are by weight: rare skills count more, optional ones less, as chosen. Likeness counts what both need: 0 nothing in common, 1 the same.
distance-learn-title = What is to be learnt for each of them
distance-way-learn-title = What is to be learnt on each step
distance-learn-note = Essential items first, then those that fewest occupations need.
distance-shared-title = What each of them has in common with “{ $occupation }”
distance-way-shared-title = What “{ $target }” needs that is there already
distance-shared-note = Those that fewest occupations need first.
distance-steps-title = From “{ $occupation }” to “{ $target }”
distance-steps-note = New: the share of what the occupation needs, by weight, that nothing on the way has brought yet.
distance-nearest-figure = How much of what they need “{ $occupation }” brings
distance-nearest-marks = Share of what each occupation needs, by weight, that is there already.
distance-nearest-alt = Bars of the share of their needs that is there already, one for each of the nearest occupations.
distance-steps-figure = { $steps_n ->
    [one] Of what “{ $target }” needs { $largest } is new
   *[other] In { $steps } steps at most { $largest } is new at once
 }
distance-steps-marks = Share of what the occupation at the end of each step needs, by weight, that is new.
distance-steps-alt = Bars of the share that is new, directly and on each step to “{ $target }”.
distance-directly = Directly
distance-in-steps = In steps
distance-essential = Essential
distance-optional = Optional
distance-partly = In part: optional so far
distance-not-yet = Not yet
distance-knowledge = Knowledge
distance-skill = Skill
distance-green = Green
distance-digital = Digital
column-distance-occupation = Occupation
column-distance-group = ISCO-08 group
column-distance-code = ESCO code
column-distance-covered = There already
column-distance-new = New
column-distance-alike = Likeness
column-distance-shared = In common
column-distance-essential = Essential to learn
column-distance-optional = Optional to learn
column-distance-green = Green among them
column-distance-digital = Digital among them
column-distance-skill = Skill or knowledge
column-distance-need = Need
column-distance-known = There already?
column-distance-kind = Kind
column-distance-marks = Marked as
column-distance-to = To
column-distance-origin = From
column-distance-way = Way
column-distance-step = Step
technical-coverage = coverage
technical-cosine = cosine
onward-distance-nearest = What lies near the occupation that is reached
onward-distance-needs = How the broad groups may go where the worker lives, by more than one scenario
onward-distance-training = Who trains in what is missing
parameter-occupation = Occupation now
parameter-occupation-why = Type its name and choose; a code of ESCO does as well.
parameter-to-occupation = Occupation wanted
parameter-to-occupation-why = Left empty, the nearest occupations are listed.
parameter-elsewhere = Look among
parameter-elsewhere-why = ISCO groups put like work together; another group leaves the trade.
option-elsewhere-any = All other occupations
option-elsewhere-unit = Other ISCO groups (four digits)
option-elsewhere-major = Other major groups (first digit)
parameter-most-steps = At most so many steps
parameter-most-steps-why = Each step is an occupation on the way to the one that is wanted.
parameter-listed = Occupations listed
parameter-listed-why = The nearest ones, each with what is to be learnt.
parameter-rarity = Weight of skills
parameter-rarity-why = What few occupations need tells more of an occupation than what all do.
option-rarity-rare = Rare ones more
option-rarity-same = All the same
parameter-optional-weight = Weight of optional skills
parameter-optional-weight-why = An essential skill weighs 1.
headline-skills-distance = share of what is needed that is there already
error-parameter-code = { $label }: no occupation is called “{ $given }”. Type a part of its name, in the singular, or a code of ESCO.
error-parameter-code-english = { $label }: no occupation is called “{ $given }”. The names in the list are English; the official ones in other languages are loaded with “distretto observatory labels”.
code-names-english = The names in the list are English, until others are loaded (“distretto observatory labels”).
dataset-esco-occupations = ESCO occupations
dataset-esco-skills = ESCO skills
dataset-esco-relations = ESCO, skills of occupations
cli-metavar-code = NAME
method-occupations = occupations by their skills
licence-esco = This service uses the ESCO classification of the European Commission. Reuse is authorised, provided the source is acknowledged (Commission Decision 2011/833/EU).
cli-observatory-labels = Load ESCO’s names in another language from its official download
cli-labels-from = The download: a folder with occupations_LANG.csv and skills_LANG.csv, or the ZIP archive
cli-labels-language = Two letters of the language, such as it
cli-labels-loaded = { $dataset } { $version }: { $named } of { $entries } have a name in “{ $spoken }”.
cli-labels-wrong = No names were loaded, and what was there stays. { $reason }
formula-occupations = cover = Σ r min(l, l′) / Σ r l′
about-occupations = How much of what one occupation needs another has already, which way leads there in small steps, and what is to be learnt on each.
symbols-occupations = l is the level at which the occupation now needs a skill, l′ that at which the other does: 1 where it is essential, ½ (or as chosen) where it is optional, 0 otherwise; r = ln(N / n) is the skill’s rarity, n of N occupations needing it. What is new is 1 − cover. The way of a few steps is the one whose largest step is smallest, and of these the one with least Σ (1 − cover)².
example-occupations = In ESCO 1.1.1 a footwear production machine operator has 23.1 % of what a footwear designer needs. Over orthopaedic footwear technician and footwear CAD patternmaker no step asks for more than 49.6 % that is new.
web-names-choose = Choose the occupations
web-names-show = Show
