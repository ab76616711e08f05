"""A draft that several people write: who writes a unit, comments on changes, suggestions."""
