"""What the drafting desk does, without widgets."""
