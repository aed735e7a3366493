"""The pages of the catalogue: reading here, writing beside it."""
