"""Search in the window: the page of results and everything round it."""
