"""Lists, their models and scroll bars."""
