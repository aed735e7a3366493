"""What is asked: the six working groups' questions, one folder a theme, one file an analysis."""
