"""Marks and numbers of units, and the tree they form."""
