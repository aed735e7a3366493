"""What the pages of working groups show."""
