"""Views of studies of conditions."""
