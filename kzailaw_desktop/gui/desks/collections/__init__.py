"""Collections: documents that the user keeps together."""
