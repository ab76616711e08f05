"""Parts of Word files: paragraphs, tables, styles, comments, properties."""
