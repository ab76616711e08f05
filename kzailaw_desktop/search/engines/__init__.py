"""Whoosh and SQLite FTS5 behind the port, and the passages they index."""
