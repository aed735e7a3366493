"""How the working groups are asked."""
