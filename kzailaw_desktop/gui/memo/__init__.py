"""The memo: what goes in at the left, the real document at the right, options above, Export."""
