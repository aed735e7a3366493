# 6.4 Who trains, attracts and selects for it.
training-gap = People are lacking { $country_in } (Cedefop’s index from { $short_from }) in the occupations to which { $short_n ->
    [one] one field of education leads
   *[other] { $short } fields of education lead
 }. { $n_short_few_n ->
    [0] In none of these few graduate.
   *[other] *Few graduate* beside the other countries in { $short_few_low }.
 }{ $n_short_alike_n ->
    [0] {""}
   *[other] {" "}About as many graduate as elsewhere in { $short_alike_low }.
 }{ $n_short_many_n ->
    [0] {""}
   *[other] {" "}Many graduate, and people are lacking all the same, in { $short_many_low }.
 }{ $n_short_unknown_n ->
    [0] {""}
   *[other] {" "}How many graduate is not published for { $short_unknown_low }.
 }{ $dated ->
    [yes] {" "}The graduates are of { $year }, the shortage of 2026.
   *[no] {""}
 }
training-who = { $level ->
   *[other] graduates
 }
training-whom = { $level ->
   *[other] graduates
 }
training-nothing-short = The occupations to which fields of education lead are, on average, not short of people { $country_in } (Cedefop’s index below { $short_from }).
training-no-shortage = Where people are lacking { $country_in } is not in the data (Cedefop’s index covers nine countries here), so graduates cannot be held against it.
training-graduates = { $level ->
    [tertiary] In { $year }, { $total ->
        [yes] { $graduates } people graduated from higher education { $country_in }
       *[no] the number of graduates from higher education { $country_in } is not published as a whole
     }
   *[vocational-secondary] In { $year }, { $total ->
        [yes] { $graduates } people finished vocational upper secondary education { $country_in }
       *[no] the number of those who finished vocational upper secondary education { $country_in } is not published as a whole
     }
 }; { $missing_n ->
    [0] all { $fields } fields have figures.
    [one] one of { $fields } fields has no figure.
   *[other] { $missing } of { $fields } fields have no figure.
 }
training-no-graduates = How many graduate { $country_in } is not in the data: the table has 33 countries of Europe, 2013 to 2015. Eurostat’s table educ_uoe_grad02 has later years; this loads them: distretto source fetch graduates
training-records-said = The catalogue has { $records_n ->
    [one] one record on skills
   *[other] { $records } records on skills
 } { $region_in }{ $above_n ->
    [0] {""}
   *[other] , { $above } of these of a larger area
 }: { $practice_n ->
    [one] one practice
   *[other] { $practice } practices
 }, { $policy_n ->
    [one] one policy
   *[other] { $policy } policies
 }, { $programme_n ->
    [one] one programme
   *[other] { $programme } programmes
 }, { $tool_n ->
    [one] one tool
   *[other] { $tool } tools
 }.
training-no-records = No record of the catalogue { $region_in } has the theme skills{ $every_n ->
    [0] ; it has none of these kinds for the area at all.
   *[other] , of { $every } for the area.
 }
training-gaps = None is of { $areas }{ $more_n ->
    [0] {""}
   *[other] {" "}and { $more } more parts
 }.
training-choice = Which field leads to which occupations is a reading of ours after Wolbers and Montt, by broad groups; people move between fields. A field counts as short where its occupations have { $short_from } of 4 on average, and few graduate where there are fewer than nine tenths of the graduates by the employed of the median of { $among } countries; many, where there are more than eleven tenths.
training-hidden = { $missing_n ->
    [0] Nothing: every field has a figure.
   *[other] Not published in this copy of the table: { $names_low }.
 } A field that is not published is not zero.
training-lacking = Graduates of { $names } are not in the figures.
training-age = Graduates are of { $year }, the shortage of 2026: the newer classes are not in the figures.
training-cannot-attraction = Which of them attract people from elsewhere: records have no code for it, and migration by occupation is in no open table here.
training-cannot-region = What is taught in the region itself: graduates by field are published for countries.
training-cannot-since = How many graduate today; the newer years are with Eurostat (educ_uoe_grad02).
training-fields = Fields of education { $country_in }, and the shortage they face
training-fields-note = Graduates of { $year }. Times the median: by thousand employed, over the median of { $among } countries. Shortage: mean of Cedefop’s index of 2026 over the occupations to which the field leads. —: not known.
training-records = Records on skills { $region_in }
training-parts = Records on skills by part { $region_of }
training-map = { $records } records on skills, { $region }
training-figure = Graduates by field beside the median country, { $country }, { $year }
training-figure-marks = Times the median country’s graduates by thousand employed; the fields that face the strongest shortage first.
training-figure-alt = Bars of graduates by thousand employed { $country_in } over the median country’s, one for each field.
gap-training = { $field }: { $country } has { $relative } times the median country’s graduates by thousand employed, and people are lacking ({ $shortage } of 4 by Cedefop’s index) among { $occupations_low }.
gap-training-consider = It is for decision whether { $region } should train or attract more people in this field, and which practice of another region deserves a closer look.
training-verdict-short-few = short of people, few graduate
training-verdict-short-alike = short of people, about as many graduate as elsewhere
training-verdict-short-many = short of people, many graduate
training-verdict-short-in-part = short of people in part: not on average
training-verdict-short-unknown = short of people, graduates not published
training-verdict-not-short = not short
training-verdict-unknown = not known
record-kind-practice = Good practice
column-training-field = Field of education
column-training-graduates = Graduates
column-training-by-thousand = By thousand employed
column-training-relative = Times the median country
column-training-shortage = Shortage (1–4)
column-training-short = Occupations short of people
column-training-verdict = What that comes to
column-training-instruments = Instruments
column-training-targets = For whom
onward-practices = Which practice of another region would transfer here
parameter-graduate-level = Graduates of
parameter-graduate-level-why = Higher education, or vocational upper secondary
option-graduate-level-tertiary = higher education
option-graduate-level-vocational-secondary = vocational upper secondary education
parameter-short-from = Short from
parameter-short-from-why = Cedefop’s index, from 1 to 4
method-training-gap = training set against shortage
formula-training-gap = r_f = (G_f / E) / med_c (G_cf / E_c)
about-training-gap = Graduates of each field beside the median country’s, and the shortage of people in the occupations to which the field leads.
symbols-training-gap = G_f are the graduates of field f, E the employed; med_c is the median over the countries c with a figure. A field’s shortage is the mean of Cedefop’s index over its occupations; it counts as short from 3, few graduate where r is below 0.9, many where it is above 1.1.
example-training-gap = Information and communication technologies in Italy, 2014: 3,437 graduates over 24.4 million employed are 0.14 by thousand; the median of 31 countries is 0.79, so r = 0.18. Its occupations have 3 of 4: short of people, few graduate.
