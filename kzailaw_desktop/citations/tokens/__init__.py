"""Stage 1: a text cleaned and cut into tokens and sentences."""
