# Meetings, agendas, notes, calendars and documents of working groups.

group-room-meetings = Meetings
group-room-documents = Documents
meeting-new = Plan a meeting
meeting-change = Change the meeting
meeting-next = Next meeting
meeting-none-planned = No meeting is planned.
meetings-all = All meetings
meetings-coming = To come
meetings-been = Past
meeting-span-days = { $start } to { $end }
meeting-for-you = For you: { $at }
meeting-off-tag = called off
meeting-is-off = This meeting was called off.
meeting-answered = { $answer ->
    [yes] You come
    [maybe] You may come
   *[no] You do not come
}
meeting-do-you-come = Do you come?
meeting-answer = { $answer ->
    [yes] Yes
    [maybe] Perhaps
   *[no] No
}
meeting-answer-done = { $answer ->
    [yes] Noted: you come.
    [maybe] Noted: you may come.
   *[no] Noted: you do not come.
}
meeting-comes = { $answer ->
    [yes] { $n ->
        [one] 1 person comes
       *[other] { $n } people come
    }
    [maybe] { $n ->
        [one] 1 person may come
       *[other] { $n } people may come
    }
   *[no] { $n ->
        [one] 1 person does not come
       *[other] { $n } people do not come
    }
}
meeting-who = Who comes
meeting-nobody-said = Nobody has said yet.
meeting-where = Where
meeting-nowhere = Neither a place nor a link is given yet.
meeting-join = Join from afar
meeting-file = Into my calendar (.ics)
meeting-call-off = Call it off
meeting-call-off-ask = Call “{ $title }” off?
meeting-call-off-told = All members are told, and calendars that subscribe are changed.
meeting-put-back = It takes place after all
meeting-put-back-ask = Does “{ $title }” take place after all?
meeting-planned-done = The meeting is planned, and the members are told.
meeting-changed-done = The meeting is changed.
meeting-called-off-done = The meeting is called off, and the members are told.
meeting-put-back-done = The meeting takes place, and the members are told.
meeting-form-title = What the meeting is
meeting-form-title-why = For example: Second meeting, choosing the measures
meeting-form-day = Day
meeting-form-last-day = Last day, if another
meeting-form-starts = Begins at
meeting-form-ends = Ends at
meeting-form-zone-why = The times above are of this place’s clock. Each reader sees them in her own time too.
meeting-form-place = Place
meeting-form-link = Link to join from afar
meeting-form-link-why = Whoever may read the group sees it.
meeting-form-about = What it is for
meeting-form-about-why = Markdown is possible. The agenda has a page of its own.
meeting-new-told = Members are told of the meeting.
meeting-change-told = Members are told when the time, the place or the link changes.
meeting-agenda = Agenda
agenda-none = The agenda is not written yet.
agenda-write = Write the agenda
agenda-change = Change the agenda
agenda-how = One item a line, in its order. Empty a line to take it away; with minutes at each, the page says when it begins.
agenda-item = Item { $n }
agenda-minutes-label = Minutes
agenda-minutes = { $n } min
agenda-done = The agenda is kept.
agenda-too-long = The items take { $taken } minutes, and the meeting lasts { $lasts }. Shorten some, or change when it ends.
agenda-draft-title = What the next meeting could speak about
agenda-draft-why = Drafted from what divides, what turned, what is unanswered or late.
agenda-draft-use = Draft an agenda from what is open
agenda-draft-lead = Change what you like, leave out what can wait, and take the rest into the agenda.
agenda-draft-into = Into the agenda of
agenda-draft-take = Take these into the agenda
agenda-take = Take this item:
agenda-draft-none = Nothing divides, has turned, is unanswered or late. The agenda is yours to write.
agenda-draft-no-meeting = Plan a meeting first; then these go into its agenda in one step.
agenda-taken-done = { $n ->
    [0] Nothing was taken into the agenda.
    [one] 1 item is in the agenda.
   *[other] { $n } items are in the agenda.
}
agenda-draft-divides = Where we differ: { $title }
agenda-draft-turned = New evidence: { $title }
agenda-draft-unanswered = Still to answer: { $title }
agenda-draft-late = Late: { $title }
notes-title = Notes
notes-none = Nobody has written notes of this meeting.
notes-not-yet = Notes are written at or after the meeting.
notes-write = Write the notes
notes-change = Change the notes
notes-text = Notes of the meeting
notes-how = Markdown is possible: # headings, lists, *emphasis*. Every version stays readable.
notes-by = { $by }, { $at }
notes-versions = { $n } versions
notes-all-versions = All versions of the notes
notes-version = Version { $n }
notes-newer = What was written meanwhile
notes-done = The notes are kept.
calendar-title = In your calendar
calendar-group = Give this address to your calendar program: it then shows the group’s meetings and follows their changes.
calendar-group-secret = Give this address to your calendar program: it then shows the group’s meetings and follows their changes. The address is secret and yours alone.
calendar-address = Address to subscribe to
calendar-mine = Calendar of all my groups
calendar-mine-lead = { $n ->
    [0] Meetings of the groups in which you take part appear here once they are planned.
    [one] One meeting of your groups stands in it.
   *[other] { $n } meetings of your groups stand in it.
}
calendar-file = Download (.ics)
calendar-secret = Whoever has the address sees your groups’ meetings, also those of closed groups. If it became known, make another: the former one then leads nowhere.
calendar-renew = Make another address
calendar-renewed = There is another address now; give it to your calendar program.
meeting-calendar = { $title } ({ $group })
meeting-calendar-off = Called off: { $title } ({ $group })
meeting-calendar-all = Meetings of my working groups
meeting-calendar-join = Join from afar: { $link }

documents-none = No document has been brought yet.
documents-none-meeting = None yet.
documents-away = Taken away
document-bring = Bring a document
document-file = File
document-file-why = PDF, DOCX, XLSX, PPTX, CSV or text in UTF-8, PNG, JPEG, WebP; at most { $most } MB. Whoever may read the group can open it.
document-title = Title
document-title-why = Without one, the file’s name.
document-meeting = Belongs to a meeting
document-no-meeting = To none
document-note = What is new in it
document-what = { $kind }, { $size } kB
document-by = { $by }, { $at }
document-former = { $n ->
    [one] 1 former version
   *[other] { $n } former versions
}
document-version = Version { $n }
document-renew = Bring another version
document-take-away = Take away
document-take-away-of = Take “{ $title }” away
document-bring-back = Bring back
document-bring-back-of = Bring “{ $title }” back
document-brought-done = The document is there.
document-renewed-done = The new version is there; the former ones stay.
document-taken-away-done = The document is taken away. You can bring it back below.
document-brought-back-done = The document is back.
document-fault-same = This is the file that is there already.

meeting-fault-no-title = Say what the meeting is.
meeting-fault-long-title = The title is longer than { $most } characters.
meeting-fault-long-about = The text is longer than { $most } characters.
meeting-fault-day = Choose the day.
meeting-fault-time = Give the time, for example 14:30.
meeting-fault-skipped = The clock does not show { $time } on that day: it is put forward. Choose another time.
meeting-fault-ends-first = The meeting ends before it begins. Give a later time, or a last day.
meeting-fault-link = “{ $given }” is no address. It begins with https://
meeting-fault-no-answer = Choose yes, perhaps or no.
meeting-fault-many-items = An agenda has at most { $most } items.
meeting-fault-long-item = An item of the agenda is longer than { $most } characters.
meeting-fault-minutes = “{ $title }”: give minutes between 1 and 1440.
meeting-fault-no-notes = Write something.
meeting-fault-long-notes = The notes are longer than { $most } characters.
meeting-fault-newer-notes = Somebody has changed the notes while you were writing. Hers stand above; yours are in the field. Put the two together and save again.
not-allowed-meeting-come = Members of the group say whether they come. Ask for a part in it on the group’s page.
not-allowed-meeting-over = This meeting is over or called off.
