"""What an import proves of itself: the account of its words, and the doubts that are left."""
