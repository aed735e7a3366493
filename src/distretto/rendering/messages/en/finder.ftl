# The funding finder on one's own page, and its calendar.
finder-title = Calls for
finder-closes = Closes { $when }.
finder-opens = Opens { $when }.
finder-own-time = In your time: { $when }.
finder-no-day = The record names no day.
finder-unknown = Not known yet: { $unknown }.
finder-add = Add to my calendar
finder-all = See every call, and why it fits or not
finder-more = { $n ->
    [one] One more call, and why each fits or not
   *[other] { $n } more calls, and why each fits or not
 }
finder-calendar = Have the deadlines in my own calendar
finder-calendar-how = Subscribe to this address in your calendar program (“from URL” or “subscribe”). It keeps itself up to date, and reminds you a week before each deadline.
finder-calendar-address = Address of the calendar
finder-calendar-secret = Whoever has the address sees the calendar without signing in. A new password makes a new address, and the old one ends.
finder-calendar-file = Download it once as a file
finder-public-calendar = Deadlines for my calendar (iCalendar)
calendar-of = Calls for { $whom }
calendar-opens = Opens: { $call }
calendar-closes = Closes: { $call }
calendar-fits = Does it fit: { $verdict }.
calendar-missing = What is missing: { $missing }.
