"""Theme, fonts, icons, lettering."""
