"""References and texts for other tools: GOST, RIS, BibTeX, CSL, TMX, Markdown."""
