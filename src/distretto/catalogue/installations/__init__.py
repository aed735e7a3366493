"""Reading other installations: asking them within limits (`asking`), making sure of what they say (`reading`), and
holding it against one's own catalogue (`comparing`). Nothing here writes; the verbs are `domain/installations.py`."""
