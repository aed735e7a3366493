# What analyses of the catalogue's records say alike.
records-nothing-said = An empty place means that none is recorded here, not that none exists.
records-members-enter = Anything that nobody has entered in the catalogue: it grows by what its members write.
records-to-confirm = { $records_n ->
    [one] It rests on one record, { $state ->
        [none] which has been confirmed.
       *[all] still to be confirmed by its region.
     }
   *[other] It rests on { $records } records; { $state ->
        [none] all have been confirmed.
        [all] all are still to be confirmed by their regions.
       *[some] { $waiting_n ->
            [one] one is still to be confirmed by its region.
           *[other] { $waiting } are still to be confirmed by their regions.
         }
     }
 }
records-checked = { $records_n ->
    [one] It rests on one record, checked by a reviewer and not yet confirmed by its region.
   *[other] It rests on { $records } records; { $state ->
        [all] all were checked by a reviewer and are not yet confirmed by their regions.
       *[some] { $checked_n ->
            [one] one was
           *[other] { $checked } were
         } checked by a reviewer and not yet confirmed by { $checked_n ->
            [one] its region
           *[other] their regions
         }, { $waiting_n ->
            [0] the others have been confirmed.
            [one] one has not been checked yet.
           *[other] { $waiting } have not been checked yet.
         }
     }
 }
records-of-when = The records tell of { $same_n ->
    [1] { $first }
   *[other] { $first } to { $last }
 }{ $undated_n ->
    [0] .
    [one] ; one does not say of when it is.
   *[other] ; { $undated } do not say of when they are.
 }
records-undated = The records do not say of when they are.
column-record = Record
column-of-areas = Of
column-as-of = As of
column-confirmation = State
column-records = Records
column-instruments = Instruments
column-policy-themes = Policy themes
column-target-groups = Target groups
column-status = Status
column-kind = Kind
column-level = Level
column-study-type = Kind of study
column-label = Label
column-legal-form = Legal form
column-outcome = How it went
column-of-larger-area = Of a larger area
column-eco-activities = Activities
record-kind-policy = Policy
record-kind-programme = Funding programme
record-kind-tool = Tool or incentive
record-kind-study = Study or initiative
record-kind-cluster = Cluster
cannot-no-dataset = { $dataset }: these data are not in this installation.
onward-eco-policies = What is recorded on eco-innovation, from policies to studies
onward-eco-clusters = Which clusters say they work on it, and where
onward-within-reach = Green activities close to what is done already
onward-policy-mix = How the policies spread over instruments and themes, and where others do more
listed-in-no-part = { $whole_n ->
    [one] One record is of the whole area and of no single part: it is in the table and not on the map.
   *[other] { $whole } records are of the whole area and of no single part: they are in the table and not on the map.
 }
listed-parts-note = 0 means that none is recorded.
listed-map-note = Number of records. The palest colour: none recorded, which is not none existing. Dotted: not part of what was asked.
listed-map-alt = Map of the records by part of the area: { $full } of { $parts } have at least one.
