"""PDF files, with a text layer or scanned."""
