"""Views of drafts of recommendations."""
