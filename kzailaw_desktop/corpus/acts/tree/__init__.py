"""The tree of units while it grows: what may contain what, eIds, lists."""
