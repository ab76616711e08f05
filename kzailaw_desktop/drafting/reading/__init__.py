"""Read amending commands with the rules that write them, and apply them to an act."""
