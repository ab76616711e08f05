"""Lines and paragraphs of a source text: joining, page furniture, mark-up, errata."""
