"""Folders, archives and git histories in the form of the public repositories of legislation."""
