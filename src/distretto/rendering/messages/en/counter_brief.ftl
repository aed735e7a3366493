# 1.4 The counter-brief: the strongest case against each declared priority.
question-innovation-counter-brief = What speaks, in the same data, against the priorities { $region_of }?
question-innovation-counter-brief-general = What speaks, in the same data, against our declared priorities?
counter = Against *{ $opposed }* of the { $priorities } declared priorities { $region_of } the figures give { $arguments_n ->
    [one] one argument
   *[other] { $arguments } arguments in all
 }.
counter-weak = “{ $priority }”: its industries have { $times } times the share of jobs elsewhere, below the limit of a strength.
counter-falling = “{ $priority }”: the share of jobs of its industries, beside elsewhere, has changed by { $rise }.
counter-losing = “{ $priority }”: its industries have { $jobs } fewer jobs than they would have had at the pace of the same industries elsewhere ({ $change } of the start).
counter-small = “{ $priority }”: its industries have { $share } of the jobs.
counter-unopposed = { $number_n ->
    [0] Against each priority that could be tested there is some argument.
    [one] Against one priority the figures give no argument.
   *[other] Against { $number } priorities the figures give no argument.
 }
counter-silent = { $number_n ->
    [one] Of one priority the figures say nothing, for or against.
   *[other] Of { $number } priorities the figures say nothing, for or against.
 }
counter-purpose = This is one side, on purpose: whoever defends a priority should have read it first.
counter-hidden = Of { $wide } of { $priorities } priorities the lower end of the range is more than a tenth below the figure; of { $partly } only some industries are covered.
counter-choice = An industry counts as small below { $small } of all jobs, and as weak below the limit of a strength: both limits are parameters.
counter-no-growth = For { $region } jobs of two comparable years are not published: losses cannot be told.
counter-cannot-verdict = Whether the priority is wrong: an argument is no verdict, and a strategy may answer it.
counter-cannot-answer = What the strategy’s authors knew that no statistics hold.
counter-title = Arguments against the priorities { $region_of }, strongest first
counter-note = Weight: doublings (or halvings) by which the figure stands on the wrong side of its limit. What it cannot say: the honest reply to the argument.
counter-silent-title = Priorities of which the figures say nothing
argument-weak = is no strength today
argument-falling = is losing ground
argument-losing = lost jobs by itself
argument-small = is small
reply-weak = A priority may want what is not there yet; jobs do not show research.
reply-falling = Falling beside elsewhere can mean that others grew, or that it became more productive.
reply-losing = The arithmetic does not say why; one large plant can move it.
reply-small = Small can be a beginning; broad industries hide a niche.
silent-no-industries = names no industry
silent-not-covered = outside the business statistics, or not published
column-argument = Argument
column-reply = What it cannot say
column-counter-change = Of the start
column-counter-jobs = Jobs by its own strength
column-counter-weight = Weight
column-why-silent = Why
parameter-small-share = Small below
parameter-small-share-why = Share of all jobs, as a fraction
onward-counter-brief = What speaks against each priority, from the same data
about-counter-brief = The strongest case against each declared priority from the same data, so that nothing surprises its defender.
symbols-counter-brief = x is the figure of a priority (quotient, change, jobs kept, share of jobs), x* its limit; the weight counts the doublings between them. A priority without a figure gets no argument.
example-counter-brief = A quotient of 0.75 where a strength begins at 1.5 stands one doubling on the wrong side: weight 1. A share of jobs of 0.5 % where small begins at 2 % has weight 2 and stands first.
method-counter-brief = counter-brief
