"""What an import found, repaired and could not place, in words."""
