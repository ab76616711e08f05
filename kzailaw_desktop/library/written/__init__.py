"""What the library writes: documents, results, drafts, files that come back."""
