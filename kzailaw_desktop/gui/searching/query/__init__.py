"""The query, its facets and completions."""
