"""The memo: articles in columns with what was said about them."""
