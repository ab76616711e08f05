"""Marks, selection and copying in the text."""
