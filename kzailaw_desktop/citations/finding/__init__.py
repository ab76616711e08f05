"""From a text to mentions of units: clean, tokens, grammar, chains."""
