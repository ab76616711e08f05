"""Scholarly articles: sections, bibliographic record, digest."""
