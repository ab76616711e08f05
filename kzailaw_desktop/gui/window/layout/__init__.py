"""The frame of the window: toolbar, tabs, panels."""
