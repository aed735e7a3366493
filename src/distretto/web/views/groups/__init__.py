"""The pages of working groups."""
