"""The grammar of acts: paragraphs of a source become an act with its identity."""
