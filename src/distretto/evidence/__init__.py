"""What is known: data sets with their vintage and provenance, read through one door."""
