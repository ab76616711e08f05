"""Files of the user into the library, and corrections of what was read."""
