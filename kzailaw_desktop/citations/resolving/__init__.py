"""From mentions to an act and an eId."""
