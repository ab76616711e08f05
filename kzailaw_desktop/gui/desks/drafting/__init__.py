"""The drafting desk: proposed wordings in two languages."""
