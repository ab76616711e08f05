"""The list of what goes into a memo."""
