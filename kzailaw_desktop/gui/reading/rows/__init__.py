"""Documents as rows, their model and their typesetting."""
