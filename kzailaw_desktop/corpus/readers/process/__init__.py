"""Child processes that read foreign files within limits."""
