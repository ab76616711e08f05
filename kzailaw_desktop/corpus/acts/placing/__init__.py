"""Where a line of an act goes: ordered rules, each with an example."""
