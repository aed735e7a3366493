# Pilots of working groups and their monitoring.

about-pilot = Pilot
group-room-pilots = Pilots
not-allowed-pilot-over = This pilot is over. Let it go on before you change it.
piloting-lead = What the group tries out, and whether it is where its plan says. The lights are computed; nobody sets them.
piloting-none = No pilot yet. A pilot starts from a published recommendation, or from here.
piloting-to-recommendations = Decisions and recommendations
piloting-start = Start a pilot
piloting-start-from = Start a pilot from this recommendation
piloting-from = Starts from
piloting-framework = Logical framework
piloting-no-framework = No record of the catalogue is chosen.
piloting-framework-write = Write one
piloting-no-record = None yet
piloting-course = { $first } to { $last }
piloting-over = Over since { $on }
piloting-every = { $n ->
    [1] reported every month
    [12] reported every year
   *[other] reported every { $n } months
}
piloting-due = { $n ->
    [one] 1 indicator has no report for the period to { $on }.
   *[other] { $n } indicators have no report for the period to { $on }.
}
piloting-report = Report values
piloting-change = Change
piloting-end = End the pilot
piloting-end-ask = End this pilot?
piloting-end-why = Its page stays with all that was reported. Lessons can still be added. You can let it go on later.
piloting-go-on = Let it go on
piloting-go-on-ask = Let this pilot go on?
piloting-go-on-why = Reports, milestones and risks can be entered again.
piloting-ended = The pilot is over.
piloting-goes-on = The pilot goes on.
piloting-started = The pilot has started. Now add what is measured and its milestones.
piloting-kept = Kept.
piloting-take = Take over indicators and milestones from the logical framework
piloting-taken = { $n ->
    [0] Everything in the logical framework is here already.
    [one] 1 part of the logical framework was taken over.
   *[other] { $n } parts of the logical framework were taken over.
}

piloting-light-green = on course
piloting-light-amber = behind
piloting-light-red = far behind
piloting-light-grey = nothing to judge by
piloting-milestone-green = in time
piloting-milestone-amber = late
piloting-milestone-red = very late
piloting-milestone-grey = not due yet
piloting-risk-green = low
piloting-risk-amber = to watch
piloting-risk-red = high
piloting-risk-grey = closed
piloting-risk-closed = closed
piloting-count-green = { $n } on course
piloting-count-amber = { $n } behind
piloting-count-red = { $n } far behind
piloting-count-grey = { $n } without judgement

piloting-indicators = Indicators
piloting-no-indicators = Nothing is measured yet.
piloting-no-indicators-plan = Nothing is measured yet. Add an indicator with its baseline and target, or take them over from a logical framework.
piloting-plan-from = from { $value } ({ $on })
piloting-plan-to = to { $value } ({ $on })
piloting-last = { $value } on { $on }
piloting-no-report = No report yet.
piloting-not-measured = could not be measured
piloting-why-reported = The line stood at { $expected } that day: { $side ->
    [ahead] { $share } per cent of the way ahead of it.
   *[behind] { $share } per cent of the way behind it.
}
piloting-why-no-plan = Without baseline, target and their days there is no line to compare with.
piloting-why-no-report = The line stands at { $expected } today; nobody has reported a value, which is not zero.
piloting-why-too-old = The last value is older than two reporting periods.
piloting-verified-by = Verified by:
piloting-reports = { $n ->
    [one] 1 report
   *[other] { $n } reports
}
piloting-value = Value
piloting-replaced = replaced
piloting-plan-change = Change
piloting-leave-out = Leave out
piloting-left-out = “{ $name }” no longer counts. What was reported stays.
piloting-back = “{ $name }” counts again.
piloting-left = { $n ->
    [one] 1 part left out
   *[other] { $n } parts left out
}
piloting-take-back = Take back in

piloting-milestones = Milestones
piloting-no-milestones = No milestone yet.
piloting-due-on = due on { $on }
piloting-no-day = without a day
piloting-reached-on = reached on { $on }
piloting-reached-change = Change the day it was reached

piloting-risks = Risks
piloting-no-risks = No risk is written down yet.
piloting-score = likelihood { $likelihood } × impact { $impact } = { $score }
piloting-risk-history = { $n ->
    [one] Before: 1 entry
   *[other] Before: { $n } entries
}
piloting-risk-was = { $on }: { $score }; { $response }
piloting-scale = { $n ->
    [1] 1, very low
    [2] 2, low
    [3] 3, middling
    [4] 4, high
   *[other] 5, very high
}

piloting-lessons = What was learned
piloting-no-lessons = No lesson yet. What worked, what was difficult and what has to be there become a practice for others.
piloting-lesson-worked = What worked
piloting-lesson-difficult = What was difficult
piloting-lesson-condition = What has to be there for it to work
piloting-practice = These lessons became a practice:
piloting-become-practice = Make a practice of it
piloting-become-practice-why = A draft in the catalogue, filled with aim, indicators and lessons. You complete it and submit it.
piloting-practice-begun = The draft holds what the pilot’s page says. Complete it, then submit it.

piloting-form = { $name ->
    [pilot] Start a pilot
    [change] Change the pilot
    [indicator] Add an indicator
    [indicator-now] Change the indicator
    [milestone-now] Change the milestone
    [report] Report values
    [milestone] Add a milestone
    [reached] Mark as reached
    [risk] Add a risk
    [risk-now] How it stands now
   *[lesson] Add a lesson
}
piloting-save = { $name ->
    [pilot] Start the pilot
    [report] Report
   *[other] Keep
}
piloting-done-indicator = The indicator is kept.
piloting-done-report = The values are reported, and the lights computed.
piloting-done-milestone = The milestone is kept.
piloting-done-reached = The milestone’s day is kept.
piloting-done-risk = The risk is kept, and every earlier word on it stays readable.
piloting-done-lesson = The lesson is kept.
piloting-field-title = Title
piloting-field-aim = What is tried, and for whom
piloting-field-starts-on = Starts
piloting-field-ends-on = Ends
piloting-field-every-months = How often values are reported
piloting-field-every-months-why = A value older than two such periods says nothing of today.
piloting-field-record = Logical framework in the catalogue
piloting-field-record-why = A pilot’s record, whose indicators and milestones you can take over.
piloting-field-language = Written in
piloting-field-name = What is measured
piloting-field-level = Level of the logical framework
piloting-field-unit = Unit
piloting-field-baseline = Baseline
piloting-field-baseline-why = The value before the pilot. Without baseline and target there is no light.
piloting-field-baseline-on = Day of the baseline
piloting-field-target = Target
piloting-field-target-on = Day of the target
piloting-field-verified-by = How it is verified
piloting-field-on = Day
piloting-field-on-why = The last day that the values describe. Leave empty what was not measured; a dash says that it could not be.
piloting-field-source = Source
piloting-field-source-why = Where others find these values: a register, a survey, a report.
piloting-field-note = Note
piloting-field-note-why = Needed where something could not be measured: why.
piloting-field-due = Due
piloting-field-reached = Reached on
piloting-field-risk = What could happen
piloting-field-likelihood = Likelihood
piloting-field-impact = Impact
piloting-field-owner = Who looks after it
piloting-field-owner-why = An office or a role.
piloting-field-response = What is done about it
piloting-field-closed = This risk is closed
piloting-field-what = What it is about
piloting-field-text = Lesson

piloting-rule-title = How the lights are computed
piloting-rule-indicator = Indicators: a straight line leads from baseline to target. A value behind it by up to 10 per cent of that way is on course, by up to 25 per cent behind, by more far behind.
piloting-rule-milestone = Milestones: reached by their day they are in time; up to 30 days after it, or reached late, late; after that very late.
piloting-rule-risk = Risks: likelihood × impact from 8 is to watch, from 15 high.
piloting-rule-grey = No report, no plan, or a report older than two periods is not judged, and never counts as zero. The pilot shows its worst light.

pilot-fault-no-title = Give it a title.
pilot-fault-no-name = Say what is measured.
pilot-fault-long = At most { $most } characters.
pilot-fault-day = Give a day.
pilot-fault-order = The second day must be after the first.
pilot-fault-period = Choose how often values are reported.
pilot-fault-level = Choose a level.
pilot-fault-number = Give a number, for example 12.5.
pilot-fault-baseline-day = Say of which day the baseline is.
pilot-fault-target-day = Say by which day the target is to be reached.
pilot-fault-no-recommendation = This recommendation is not published in this group.
pilot-fault-many = There are { $most } already.
pilot-fault-no-values = Give at least one value.
pilot-fault-no-source = Say where the values are from.
pilot-fault-no-reason = Say why something could not be measured.
pilot-fault-future = This day is still to come.
pilot-fault-scale = Choose a number from 1 to 5.
pilot-fault-no-owner = Say who looks after it.
pilot-fault-no-response = Say what is done about it.
pilot-fault-no-risk = Say what could happen.
pilot-fault-lesson = Choose what it is about.
pilot-fault-no-lesson = Write what was learned.

notice-pilot-started = { $by } started a pilot: { $title }
notice-pilot-ended = { $by } ended the pilot “{ $title }”
notice-pilot-goes-on = { $by } let the pilot “{ $title }” go on
notice-pilot-reported = { $by } reported values of the pilot “{ $title }”
notice-pilot-milestone = { $by } gave the day on which a milestone of the pilot “{ $title }” was reached
notice-pilot-risk = { $by } wrote on a risk of the pilot “{ $title }”
notice-pilot-lesson = { $by } added a lesson to the pilot “{ $title }”
act-pilot-started = { $by } started a pilot
act-pilot-changed = { $by } changed what is said of a pilot
act-pilot-ended = { $by } ended a pilot
act-pilot-goes-on = { $by } let a pilot go on
act-pilot-indicator-set = { $by } set the plan of an indicator
act-pilot-milestone-set = { $by } set a milestone
act-pilot-framework-taken = { $by } took over a pilot’s logical framework
act-pilot-part-removed = { $by } left a part of a pilot out or took it back in
act-pilot-became-practice = { $by } began a practice from a pilot’s lessons
act-pilot-reported = { $by } reported values of a pilot
act-pilot-milestone = { $by } gave the day on which a milestone was reached
act-pilot-risk = { $by } wrote on a risk of a pilot
act-pilot-lesson = { $by } added a lesson to a pilot
waits-pilot-report = Report the values of the pilot: { $title }
waits-pilot-milestone = A milestone is late: { $title }
cycle-piloted = { $count ->
    [0] none yet
    [one] 1 pilot, { $open ->
        [0] over
       *[other] running
    }
   *[other] { $count } pilots, { $open } running
}
cycle-monitored = { $count ->
    [0] nothing reported yet
    [one] 1 pilot reported of
   *[other] { $count } pilots reported of
}{ $open ->
    [0] {""}
   *[other] , { $open } far behind
}
path-piloted = { $n ->
    [one] 1 pilot
   *[other] { $n } pilots
}
path-monitored = { $light ->
    [green] on course
    [amber] behind
    [red] far behind
   *[grey] nothing to judge by
}
