"""Pages of drafts of recommendations."""
