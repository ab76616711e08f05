"""One check for each kind of finding."""
