# Asking the network: those who know, questions, answers that stay.

about-question = Question
experts-title = Who knows
experts-lead = People who are willing to be found and asked for what they know. Only those who are signed in see them.
experts-seek = Seek by theme, region, sector, language or words
experts-words = In words
experts-find = Find
experts-all = Show all
experts-none = Nobody is in the directory yet. Be the first: say what you know.
experts-none-found = Nobody fits. Take something away from what you seek, or ask the network: the question stays until somebody knows.
knowing-themes = Themes
knowing-regions = Regions
knowing-regions-help = One a line: a name or a code, a country too, for example ITF4 or Bulgaria.
knowing-sectors = Sectors
knowing-sectors-help = One a line: a name or a NACE code, for example C15 or Manufacture of leather and related products.
knowing-languages = Languages
knowing-languages-help = By name or code, with commas between, for example Italian, Greek.
knowing-fault-unknown = “{ $given }” is not in the list. Type another name, or its code.
knowing-reason = { $kind ->
    [theme] theme: { $what }
    [region] region: { $what }
    [sector] sector: { $what }
    [language] speaks { $what }
   *[words] wrote of { $what }
}
expertise-title = What you know
expertise-lead = Others find you by it when they have a question, and you are told of questions that fit.
expertise-begin = Say what you know
expertise-change = Change what you know
expertise-words = In your own words
expertise-words-help = What have you done, and what can others ask you about? Markdown is possible.
expertise-consent = Let others find me and ask me
expertise-consent-note = Your name and this page’s words are then seen by everybody who is signed in. You can take that back at any time.
expertise-saved = { $shown ->
    [yes] Kept. Others find you now.
   *[no] Kept. Nobody finds you.
}
expertise-fault-nothing = Say at least one theme, region or sector, or something in your own words.
expertise-fault-long = The words are longer than { $most } characters.
expertise-fault-newer = You kept something else here in the meantime, in another window or on another device. It stands above; what you typed is in the fields. Put the two together and keep again.
expertise-is-shown = Others find you for this.
expertise-is-hidden = Nobody finds you for this.

questions-title = Questions to the network
questions-lead = What somebody wanted to know, and what the network answered.
questions-theme = Theme
questions-open = Open
questions-answered = Answered
questions-open-tag = open
questions-answered-tag = answered
questions-answers = { $n ->
    [0] No answer yet
    [one] 1 answer
   *[other] { $n } answers
}
questions-none = Nobody has asked anything yet.
questions-none-found = No question fits.
question-ask = Ask the network
question-lead = Your question goes to the people who know: matched by theme, region, sector, language and what they wrote.
question-group = In which group?
question-title = Your question in one line
question-text = What you want to know, and why
question-send = Ask
question-sent = { $n ->
    [0] Your question is open. Nobody in the directory fits yet; the members of the group were told.
    [one] Your question went to one person who knows, and to the group.
   *[other] Your question went to { $n } people who know, and to the group.
}
question-asked-by = Asked by { $by }, { $at }
question-known = What is known now
question-you-asked = You were asked, because what you know fits.
question-answer = Answer
question-decline = I cannot help
question-no-answers = { $n ->
    [0] Nobody has answered yet.
    [one] Nobody has answered yet. One person was asked.
   *[other] Nobody has answered yet. { $n } people were asked.
}
question-rests-here = what is known rests on this
question-conclude = Keep what is known
question-known-change = Change what is known
question-known-words = What is known now
question-known-help = A few sentences that help whoever asks the same next. They stay searchable.
question-rests-on = It rests on the answers of
question-keep = Keep
question-reopen = It is open again
question-sent-to = { $n ->
    [one] Sent to one person
   *[other] Sent to { $n } people
}
question-sent-to-none = Nobody in the directory fitted this question.
question-declined = cannot help
question-done = { $act ->
    [conclude] What is known is kept, and everybody who took part is told.
    [reopen] The question is open again.
   *[decline] Thank you for saying so.
}
question-fault-no-group = Choose a group.
question-fault-no-words = Write what is known now.
question-fault-long = The text is longer than { $most } characters.
question-fault-newer = Somebody has changed what is known while you were writing. Her words stand above; yours are in the field. Put the two together and keep again.
not-allowed-question-open = The question is open already.
notice-question-for-you = { $by } asks what you know: { $title }
notice-question-answered = What is known now: { $title }
waits-question = You were asked: { $title }
