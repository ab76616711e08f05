"""From files of the user to documents: recognise, read, prove, decide what is replaced."""
