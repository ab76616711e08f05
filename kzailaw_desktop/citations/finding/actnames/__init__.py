"""Names of acts in a text: titles, abbreviations, nouns, in three languages."""
