"""What a careful editor would ask about a draft before it is handed over."""
