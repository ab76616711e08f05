"""What is known of a provision: its links, grouped and worded."""
