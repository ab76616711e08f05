"""Annotations, their anchors and their text."""
