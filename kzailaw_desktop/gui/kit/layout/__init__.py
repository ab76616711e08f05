"""Layouts: wrapping rows, panels side by side, scrolling where there is no room."""
