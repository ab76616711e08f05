"""Candidates, ranking, snippets, facets, suggestions."""
