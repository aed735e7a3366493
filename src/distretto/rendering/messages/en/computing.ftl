progress-steps = { $done } of { $of } steps
progress-turns = { $done } of { $of } other values tried
cannot-yet = This takes some time to compute and has not been computed yet. Open the question itself to have it computed in the background.
error-takes-long-title = Not computed yet
error-too-many-waiting-title = Too much is waiting
error-too-many-waiting = So many computations are waiting that no other is taken on for now. Try again in some minutes.
cli-compute = Compute what waits in the background, oldest first
cli-compute-at-once = how many are computed at once
cli-compute-stay = stay, and compute what comes
cli-compute-done = { $n ->
    [0] Nothing was waiting.
    [one] One computation ended.
   *[other] { $n } computations ended.
}
run-what-finding = The answer is being computed
run-what-turns = Where the answer would turn is being computed
run-why = It takes longer than a page can wait for. You can leave: this address stays the same, and the answer is here once it is there.
run-waiting = Waiting for its turn: { $before ->
    [0] it is the next one.
    [one] one computation is before it.
   *[other] { $before } computations are before it.
}
run-running = Being computed now.
run-done = Done.
run-failed = It has no answer: the data do not reach it.
run-broken = Something went wrong in computing it, and the fault is ours. The operator finds it under { $run }.
run-cancelled = It was cancelled.
run-interrupted = It was interrupted: the computer that computed it was stopped or started anew.
run-label = Progress
run-by-itself = The page looks again every { $seconds } seconds by itself.
run-still = Do not look again by itself
run-look = Look again now
run-cancel = Cancel the computation
run-again = Begin again
run-not-yours = Only who began it, or an administrator, can cancel it.
run-mine = My computations
run-mine-why = What you had computed because it takes longer than a page can wait. It is remembered for { $days } days; answers stay longer.
run-mine-none = You have not had anything computed in the background.
run-mine-question = Question
run-mine-state = State
run-mine-at = Asked for
run-turns-of = Where it would turn: { $question }
run-short-waiting = waiting
run-short-running = being computed
run-short-done = done
run-short-failed = no answer
run-short-broken = went wrong
run-short-cancelled = cancelled
run-short-interrupted = interrupted
kept-as-it-was = This is a finding as it was kept, made by version { $made } of the analysis. The question has changed since and is put otherwise today.
kept-no-more = This is a finding as it was kept, made by version { $made } of the analysis. The question is not asked any more.
kept-other-version = It was made by version { $made } of the analysis; today’s is { $now }.
kept-ask-anew = Ask the question as it is put today
kept-today-unknown = What the question gives today has not been computed.
run-unattended = Nobody is there to compute it just now. Whoever runs this installation sees this too.
run-seen-title = Long computations
run-seen-never = Nobody was there yet to do them: the first one that is asked for begins somebody.
run-seen = Somebody was there last to do them on { $at } ({ $host }).
run-seen-waits = { $n ->
    [one] A computation waits and nobody is there. “distretto check” says what to do.
   *[other] { $n } computations wait and nobody is there. “distretto check” says what to do.
}
