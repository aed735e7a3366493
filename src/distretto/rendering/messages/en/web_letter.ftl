# A letter to a cluster: prepared here, sent by its writer.
letter-title = Write to { $title }
letter-lead = Open the letter in your mail program, finish it, and send it to the address that you find on their page.
letter-lead-none = Open the letter in your mail program and finish it. Where to send it, the record does not say: the pages below may.
letter-lead-mail = Open the letter in your mail program, finish it, and send it.
letter-reach = How to reach them
letter-no-contact = The record names no contact and no page of the cluster’s own. These are the pages that it rests on.
letter-add-contact = You know one? Suggest it
letter-text = The letter
letter-subject-label = Subject
letter-open = Open in my mail program
letter-record = Read the record
letter-not-sent = Distretto sends nothing and keeps nothing of it. What each side offers and needs is quoted from its record; whether theirs still holds, they know. Where there are dots, say it yourself.
letter-subject = { $known ->
    [yes] { $sender } and { $title }: working together
   *[no] Working together with { $title }
 }
letter-hello = Dear colleagues of { $title },
letter-who = { $known ->
    [yes] we write to you from { $sender }.
   *[no] we are … (who you are, and for whom you write).
 }
letter-found = We read about you in the Distretto catalogue: { $address }
letter-gets = You say that you offer:
letter-gets-ours = We need:
letter-gives = You say that you need:
letter-gives-ours = We offer:
letter-ask = Shall we talk about it? We suggest …
letter-own = What we do is described here: { $address }
letter-bye = With kind regards
record-write-to = Write to this cluster
record-find-partners = Find partners for it
