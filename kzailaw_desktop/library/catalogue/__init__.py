"""The catalogue: what the files of a library say, as a cache that answers without reading them.

Nothing is imported here: the first article is on the screen before SQLite is loaded.
"""
