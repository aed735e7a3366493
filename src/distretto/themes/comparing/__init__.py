"""What the comparisons of the six themes have in common: areas side by side in a few key figures."""
