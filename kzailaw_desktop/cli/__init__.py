"""`kzailaw`: the program without its window.

`program` parses and runs; each other module holds the commands of one subject as a tuple COMMANDS.
"""

from kzailaw_desktop.cli.program import main

__all__ = ["main"]
