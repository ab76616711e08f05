"""Which hit comes first: scores, rarity, order, duplicates."""
