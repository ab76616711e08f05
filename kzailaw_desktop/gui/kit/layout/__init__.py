"""Layouts: wrapping rows, panels side by side, scrolling where the window is too small."""
