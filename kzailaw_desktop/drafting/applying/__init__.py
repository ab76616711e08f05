"""Apply a draft to an act: the amended act, unit by unit."""
