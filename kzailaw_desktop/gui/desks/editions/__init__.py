"""The editions desk: two texts of an act as a redline."""
