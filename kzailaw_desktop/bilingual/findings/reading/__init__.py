"""One unit in two languages, read once for all checks."""
