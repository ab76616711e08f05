"""From the first document to closing: what the window shows first, and what the next start shows."""
