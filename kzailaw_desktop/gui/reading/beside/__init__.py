"""Beside the locked columns: columns that scroll apart, a look at another text of one unit."""
