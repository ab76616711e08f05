"""The history of a unit: which act changed it when, old and new words side by side."""
