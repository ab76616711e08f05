"""Reports: checked citations, divergences of two languages, results of a search."""
