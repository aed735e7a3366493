# Where a finding would turn, and why it differs from a number
explaining-turns = Where this would turn
explaining-same-between = now { $now }: { $present }. The same { $unit ->
    [year] from { $low } to { $high }
   *[other] at every value tried from { $low } to { $high }
 }{ explaining-gaps }.
explaining-same = now { $now }: { $present }. The same with every other choice{ explaining-gaps }.
explaining-same-alone = now { $now }: { $present }. Nothing else could be tried{ explaining-gaps }.
explaining-turns-up = now { $now }: { $present }. From { $at } upwards it would be: { $conclusion }{ explaining-gaps }.
explaining-turns-down = now { $now }: { $present }. From { $at } downwards it would be: { $conclusion }{ explaining-gaps }.
explaining-turns-at = now { $now }: { $present }. With { $unit ->
    [year] { $at }
   *[other] “{ $at }”
 } it would be: { $conclusion }{ explaining-gaps }.
explaining-gaps = { $gaps ->
    [yes] ; { $unit ->
        [year] for { $without }
       *[other] with { $without }
     } there is no answer, because figures are lacking
   *[no] {""}
 }
explaining-none = none
explaining-differs = Why another number differs
explaining-label = What another source says. Here: { $quantity }
explaining-headline = the figure of this finding
explaining-nothing-entered = Enter the number that the other source gives. Here it is: { $quantity }.
explaining-agrees = Your number is { $given }, and this finding says the same.
explaining-explained = Your number is { $given }, this finding says { $headline }. With “{ $choice }” it would be { $figure }: that explains the difference.
explaining-within = Your number is { $given }, this finding says { $headline }. Counting what is not published, the figure lies between { $low } and { $high }, and so does yours: hidden figures alone can explain the difference.
explaining-within-too = It also lies between { $low } and { $high }, where the figure lies counting what is not published.
explaining-nearest-itself = Your number is { $given }, this finding says { $headline }. No other choice offered here comes nearer. Another vintage of the data, another territory or another classification may be behind it.
explaining-not-explained = Your number is { $given }, this finding says { $headline }. “{ $choice }” comes nearest, with { $figure }, but does not explain it. Another vintage of the data, another territory or another classification may be behind it.
explaining-as-asked = As asked
explaining-column-parameter = Changed
explaining-column-value = To
explaining-column-figure = It would be
explaining-column-distance = Away from yours

## what a headline measures
headline-specialisation-profile = the share of jobs in { $lead_low } beside { $reference }’s (times)
headline-specialisation-growth = the change in jobs { $region_in } from { $first } to { $last }, in percent
headline-specialisation-long-growth = the change in all jobs { $region_in } from { $first } to { $last }, in percent
headline-specialisation-frontier = the chance that { $first_low } becomes a strength, in percent
headline-specialisation-backtest = how often relatedness was right, from 0 to 1 (area under the ROC curve)
