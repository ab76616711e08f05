"""Forms of terms: which form of a new term answers to a form of the old."""
