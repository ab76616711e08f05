"""Hits, occurrences and the passage beside them."""
