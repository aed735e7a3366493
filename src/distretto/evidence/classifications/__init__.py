"""Classifications: regions and areas, industries and industry groups, with their names and their changes."""
