"""Pages of those who are signed in."""
