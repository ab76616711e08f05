"""Contents at the left and context at the right."""
