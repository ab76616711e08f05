"""The server itself: its address, the connection, its tables and who may use them."""
