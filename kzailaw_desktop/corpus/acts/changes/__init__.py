"""Amendment notes of an act and the units they concern."""
