"""Suggestions for passages that cite nothing: likeness of words, groups, reuse."""
