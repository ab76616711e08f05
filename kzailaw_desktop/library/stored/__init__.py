"""Documents of the library: read, cached, described, corrected."""
