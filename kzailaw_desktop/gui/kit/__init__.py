"""Widgets, look and background work that every view uses."""
