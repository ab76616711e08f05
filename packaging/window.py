"""Entry point of the frozen window."""

import multiprocessing
import sys

from kzailaw_desktop.corpus.readers.process import child
from kzailaw_desktop.gui.start import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if child.FLAG in sys.argv[1:2]:
        child.serve()
        sys.exit(0)
    sys.exit(main())
