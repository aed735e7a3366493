# Accounts
account-mine = My page
account-translation = { $into ->
    [en] translation into English
    [it] translation into Italian
   *[other] translation ({ $into })
 }
account-sign-in = Sign in
account-sign-out = Sign out
account-sign-up = Create an account
account-mend =
    { $n ->
        [one] One field needs another look.
       *[other] { $n } fields need another look.
    }
account-new-record = Add a record
account-settings = Settings
account-settings-saved = Your settings are saved.
account-to-judge = Waiting for your opinion
account-sent-back = Sent back to you with a reason
account-typed = Begun and not saved yet
account-typed-at = last typed { $at }
account-ask-again = Is this still so?
account-drafts = Drafts
account-in-review = In review
account-published = Published
account-list-all = All { $n }
account-list-empty = There is none.
account-judge-more = These are among the fifty that wait longest; the others come up as those are decided.
account-nothing-yet = Nothing waits for you. You can add a record, save a search, or follow a region.
tasks-title = Waits for you
task-access =
    { $n ->
        [one] One person asks for access to { $organisation }
       *[other] { $n } people ask for access to { $organisation }
    }
task-verify = Not verified yet: { $organisation }
task-confirm =
    { $n ->
        [one] One record of your region is to be confirmed: { $region }
       *[other] { $n } records of your region are to be confirmed: { $region }
    }
task-outdated = The translation is behind its original ({ $into }): { $title }
account-verified = verified: confirms records of its regions
account-not-verified = not verified yet
account-organisations = Organisations you write for
account-asked = access asked for
account-owner = decides on access
account-editor = editor
account-no-organisation = None yet. Ask an organisation for access, or add yours.
account-all-organisations = All organisations
account-kept = What you keep
account-password = Change the password
account-save = Save
account-first-name = First name
account-last-name = Last name
account-language = Language of pages and mails
account-region = Your region
account-region-why = Pages about practices and policies then start from it. Name or code.
account-zone = Time zone
account-too-long = At most { $most } characters.
account-no-language = There is no such language here.
account-no-zone = There is no such time zone.
account-no-region = There is no such region. Write its name or its code.
account-no-email = This is not an e-mail address.
account-email = E-mail address
account-password-new = Password
account-first = The first administrator
account-first-why = This installation has no administrator yet. Choose the address and the password with which you sign in. The link works once.
account-first-make = Create the account
account-enter = Your way in
account-enter-as = You will be signed in as { $email }.
account-enter-void = This link no longer works
account-enter-void-why = It was used already, or it is older than three days. Sign in with your password, or ask for a new link.
mail-invited-subject = Your way into Distretto
mail-invited-text = Somebody who looks after this installation has made an account for you. The link below signs you in once and confirms that this address is yours; it lasts { $days } days. Then choose a password from your page. If you expected no invitation, leave the link alone.
emails-title = E-mail addresses
emails-lead = An address counts as yours once you have opened the link that is mailed to it, since anybody can type one. What somebody lets that address see is open to you from then on.
emails-wait = The link comes within a few minutes; look among unwanted mail too. Another one can be asked for after three minutes.
emails-confirmed = confirmed
emails-unconfirmed = not confirmed
emails-primary = you sign in and get mail with this one
emails-send = Mail me the link
emails-make-primary = Sign in with this one
emails-remove = Remove
emails-add = Another address
emails-address = E-mail address
emails-add-this = Add it and mail the link
zones-near = Europe
zones-others = Elsewhere
