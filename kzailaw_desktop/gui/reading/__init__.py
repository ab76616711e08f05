"""Reading: documents as rows of locked cells, drawn by a table view and a delegate."""
