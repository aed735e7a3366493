"""Tables of one's own: read, mapped to the codes of this house, checked, added up and protected before they are shown.

In this order, a file a step: `reading` (a file of any size becomes text in Parquet), `mapping` (which column means
what; guessed, shown, corrected, kept), `checking` (every value against its classification; all faults at once),
`reducing` (rows to region by industry by year), `protecting` (what would give a firm away is hidden), `keeping` (a
data set that a store reads). `loading` does all of them.
"""
