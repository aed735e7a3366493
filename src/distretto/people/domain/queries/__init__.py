"""How to ask for people."""
