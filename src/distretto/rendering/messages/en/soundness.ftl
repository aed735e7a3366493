# 4.2 The finance of a cluster organisation.
soundness = { $typed ->
    [yes] In { $year }, *{ $public }* of the income that you typed in is public money
   *[no] In { $year }, *{ $public }* of the income of { $who } is public money
 }; the largest source brings { $largest } ({ $source }).
soundness-runway = The reserves would pay the costs of { $months_n ->
    [one] one month.
   *[other] { $months } months.
 }
soundness-no-runway = How long the reserves would last is not known: reserves and costs of that year are needed.
soundness-margin = { $margin } of the income was left after costs.
soundness-loss = Costs were above the income by { $margin } of it.
soundness-trend = Over the years the income changed by { $growth } a year, the public share by { $points } percentage points a year.
soundness-peers = Among { $least } or more clusters that let their figures be counted, the public share is about { $public }: { $where ->
    [alike] about the same.
    [more] here it is higher.
   *[less] here it is lower.
 }
soundness-no-peers = Fewer than { $least } other clusters have allowed their figures to be counted, so no peers are shown.
soundness-own-figures = These are the organisation’s own figures, checked by nobody here.
soundness-hidden = { $share } of the amounts (year and source) are not told: { $cells } of { $every }. Shares are taken over what is; a year with one of them has no margin. Where nothing came from a source, 0 says so.
soundness-age = Figures from { $first } to { $last }.
soundness-cannot-future = Whether the money will go on coming.
soundness-cannot-threshold = What is sound: no threshold is used, and a cluster that lives on public money in its first years has not failed.
soundness-ratios-title = The ratios of { $year }
soundness-peers-note = Of the peers’ newest year; each counts once. The centre is the mean of the middle three or four, rounded (shares to 5 points, index to 0.05, months to 3), and shown only of { $least } or more that tell the ratio.
soundness-mix-title = Income by year and source
soundness-mix-note = Shares of the income that is known. An empty cell: not told, not zero.
soundness-years-title = The ratios over the years
soundness-whose = Whose
soundness-yours = These accounts
soundness-of-peers = Peers
soundness-public = Public share
soundness-largest = Largest source
soundness-concentration = Concentration (0 to 1)
soundness-margin-label = Margin
soundness-runway-label = Reserves, months
soundness-source = Source
soundness-income = Income
soundness-costs = Costs
soundness-reserves = Reserves
soundness-mix = Share
cannot-no-own-income = No income of this cluster is there for you to see. Whoever edits its record can enter income and costs there, or type them in for one look.
cannot-zero-income = In { $year } no income is above zero, so it has no shares.
dataset-private-clusters = Private figures of a cluster
dataset-private-peers = Private figures counted together
method-financial-soundness = ratios of an organisation’s finance
about-financial-soundness = From whom the money comes, on how much of it everything hangs, what is left, and how long the reserves last.
symbols-financial-soundness = s_k is the share of source k in the income X, C the costs and R the reserves of the year. What is not told is in no share.
method-peer-centre = centre of a small group
about-peer-centre = Where a group stands, said so that none of its members can be found in it.
symbols-peer-centre = x̄ is the mean of the middle three or four values of five or more, δ the step of rounding.
finances-title = How sound is the finance of { $title }?
finances-short = Finances
finances-lead = Type in what came from where, and see what it hangs on. Nothing is kept: close the page and it is gone.
finances-own = Computed from the private fields of this record, for you and whoever may see them. No copy is kept.
finances-yours = Your clusters
finances-lines = Your figures
finances-lines-help = One line each: year; kind; amount. Kinds of income: { $sources }. Beside them: costs, reserves (what you could spend at the year’s end). Write 0 where nothing came.
finances-example = 2023; membership_fees; 60000
finances-look = Show the ratios
finances-line-wrong = Line { $line }: “{ $given }” is not a year, a kind and an amount of zero or more.
finances-none = Type in at least one line of income.
finances-many = Type in { $most } lines at most.
finances-edit = Enter or change the figures
finances-peers-choose = Who may see them, and whether they are counted
record-reserves = Reserves
record-reserves-help = What the organisation could spend at the end of a year.
record-reserves-example = e.g. 2023, 45000
finances-rows-help = Year, what it is, and the amount in euro; empty rows are passed over. Write 0 where nothing came, and leave out what you do not know. More rows appear when you look.
finances-year = Year
finances-kind = Kind
finances-amount = Amount
finances-paste = Paste lines instead
finances-pasted = Lines
finances-file-wrong = { $name } cannot be read. It should be a CSV with year, kind and amount in its columns, or JSON with the same names, of one megabyte at most.
cli-soundness = Say how sound an organisation’s finance is by the figures of a file. Nothing is kept.
cli-soundness-file = CSV with year, kind and amount (kinds: sources of income as in the catalogue, costs, reserves), or JSON
finances-theme = Type in your own figures, of which nothing is kept, or open those of your cluster: nobody else sees them.
finances-draft = (draft)
finances-draft-seen = Of a draft: for its editors alone. Whoever else you let see its figures sees them once it is published; in the figures of peers it counts only then.
