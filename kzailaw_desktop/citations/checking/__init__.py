"""The check of the citations and quotations of any text."""
