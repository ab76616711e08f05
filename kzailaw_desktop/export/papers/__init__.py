"""Documents that are written: memo, table, redline, bill, note, reports."""
