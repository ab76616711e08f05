"""The words of a passage that answer: snippets, keyword in context, find in text."""
