"""Setting an import right: the report with its doubts, the card, corrections of lines."""
