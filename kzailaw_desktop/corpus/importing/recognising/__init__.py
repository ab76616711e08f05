"""What a file is: its kind, a source of the shipped library, the publisher's record of it."""
