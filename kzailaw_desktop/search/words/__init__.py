"""Words and their stems, the lexicon, the glossary, spelling."""
