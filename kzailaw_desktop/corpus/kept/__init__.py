"""What a library keeps beside its documents: files as they were brought, what their import
proved, the user's card and corrections, and what was removed."""
