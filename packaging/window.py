"""Entry point of the frozen window."""

import multiprocessing
import sys

from kzailaw_desktop.gui.start import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
