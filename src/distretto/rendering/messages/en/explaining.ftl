# Where a finding would turn, and why it differs from a number
explaining-turns = Where this would turn
explaining-same-between = now { $now }; from { $low } to { $high } the conclusion stays: { $conclusion }.
explaining-same = now { $now }; with every other choice the conclusion stays: { $conclusion }.
explaining-turns-up = now { $now }; from { $at } upwards the conclusion would be: { $conclusion }.
explaining-turns-down = now { $now }; from { $at } downwards the conclusion would be: { $conclusion }.
explaining-turns-at = now { $now }; with { $at } the conclusion would be: { $conclusion }.
explaining-none = none
explaining-differs = Why another number differs
explaining-explained = Your number is { $given }, this finding says { $headline }. With “{ $choice }” it would be { $figure }: that explains the difference.
explaining-nearest-itself = Your number is { $given }, this finding says { $headline }. No other choice offered here comes nearer. Another vintage of the data, another territory or another classification may be behind it.
explaining-not-explained = Your number is { $given }, this finding says { $headline }. “{ $choice }” comes nearest, with { $figure }, but does not explain it. Another vintage of the data, another territory or another classification may be behind it.
explaining-as-asked = As asked
explaining-column-parameter = Changed
explaining-column-value = To
explaining-column-figure = It would be
explaining-column-distance = Away from yours
