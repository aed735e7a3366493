"""Pages of studies of conditions."""
