"""What actions of the window do: import, export, print, search, copy, undo."""
