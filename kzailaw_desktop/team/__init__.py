"""A library and work that a department shares on a PostgreSQL server: an extra, off until asked for."""
