# Where no mail server is set, mails are kept as files: what pages and `distretto up` say of it
entrance-look-kept = No mail leaves this installation
entrance-look-reset-kept = If there is an account with this address, a mail with a link was written for it. No mail server is set here, so the mail lies as a file in the folder “mail” of DISTRETTO_HOME. Whoever runs this installation finds it there.
entrance-look-confirm-kept = A mail with a link was written for your address. No mail server is set here, so the mail lies as a file in the folder “mail” of DISTRETTO_HOME. Whoever runs this installation finds it there. Open its link and confirm that the address is yours.
entrance-said-email_confirmation_sent-kept = A mail with a link to confirm { $email } was written. No mail server is set here, so it lies as a file in the folder “mail” of DISTRETTO_HOME. Whoever runs this installation finds it there.
cli-up-mails-kept = No mail server is set: mails are kept as files in { $folder } and reach nobody. With EMAIL_URL they are sent: EMAIL_URL=smtp://user:password@host:587
