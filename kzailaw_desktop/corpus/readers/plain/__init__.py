"""Plain text and its encodings."""
