"""Entry point of the frozen window."""

import multiprocessing
import sys

from kzailaw_desktop.gui.app import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
