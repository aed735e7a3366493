"""How to ask the catalogue: searches, comparisons, and what waits for whom."""
