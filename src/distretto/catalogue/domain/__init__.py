"""The verbs of the catalogue: one transaction each, keyword-only arguments, side effects named in the docstring."""
