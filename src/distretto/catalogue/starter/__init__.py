"""The starter catalogue: what public sources say of cluster policy in Europe, to be confirmed by those it is about.

`data/` has one file for each kind and one record a line, in English and, for Italy, in Italian. `load` brings them in.
"""
