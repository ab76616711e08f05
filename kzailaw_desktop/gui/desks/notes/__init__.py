"""The notes desk: everything the user wrote, its review and its copies."""
