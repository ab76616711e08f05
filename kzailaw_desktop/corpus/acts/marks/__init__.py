"""What the beginning of a line says: marks of units and their numbers."""
