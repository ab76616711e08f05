"""What a newer edition changed, and what of the user's own work that touches."""
