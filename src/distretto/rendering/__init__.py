"""How a finding is said and drawn: sentences, tables, figures and maps in the reader's language."""
