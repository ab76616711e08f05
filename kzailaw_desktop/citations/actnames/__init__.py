"""Stage 3: names of acts in a text: titles, abbreviations, nouns, in three languages."""
