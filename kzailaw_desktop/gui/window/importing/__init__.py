"""Imports, their review, the card of a document, its original beside the text."""
