"""What the notes desk does, without widgets."""
