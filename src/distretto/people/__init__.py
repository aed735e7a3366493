"""Who takes part: accounts, the organisations they write for, and what each may do."""
