"""Wordings of units: as lines, cleaned, compared word by word, with their terms."""
