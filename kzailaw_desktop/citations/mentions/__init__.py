"""Stage 4: units and acts joined to mentions; what has numbers and cites nothing sorted out."""
