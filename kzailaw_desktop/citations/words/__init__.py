"""Words of citations, one table a language."""
