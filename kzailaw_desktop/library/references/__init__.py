"""References as people type them, and what they may become."""
