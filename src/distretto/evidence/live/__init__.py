"""Live sources: providers' tables fetched politely, kept as new vintages or as they came, with where they are from."""
