"""Watched folders: what is new in them, to be ticked and imported."""
