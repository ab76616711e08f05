"""Where exactly something was said, in the reader's language."""
