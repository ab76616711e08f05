"""Where a read document belongs: which act it is a text of, what it stands beside or replaces."""
