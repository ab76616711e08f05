"""What a department shares on a server: conflicts, who sees what, members."""
