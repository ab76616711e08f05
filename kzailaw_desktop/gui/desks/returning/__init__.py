"""The desk for Word files that come back from colleagues."""
