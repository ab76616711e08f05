"""Word files, new and old, without the program that wrote them."""
