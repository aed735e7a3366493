"""What the pages of the catalogue show."""
