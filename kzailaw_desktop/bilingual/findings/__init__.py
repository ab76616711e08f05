"""Places where the two languages of an act may differ, each kind found by a check of its own."""
