"""Backups: one archive of a whole installation, free of the kind of database, and putting it back.

`tables` writes and loads the database, `homes` says what of the home is data, `taking` makes an archive, `opening`
checks one, `restoring` puts it back, `settling` finishes or takes back what a killed restoration left.
"""
