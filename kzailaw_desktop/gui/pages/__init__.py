"""Start, help, import and settings."""
