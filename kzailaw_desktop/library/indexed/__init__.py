"""The search index of the library and the links of its passages."""
