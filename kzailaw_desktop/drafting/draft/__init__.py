"""A draft of amendments: its model, its file, its place in the workspace."""
