"""`python -m kzailaw_desktop.cli`."""

import sys

from kzailaw_desktop.cli.program import main

if __name__ == "__main__":
    sys.exit(main())
