"""Editions of an act: the text on a date, what changed between two, and what that touches."""
