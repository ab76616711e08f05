"""The way into the window. What is made while it opens is no garbage, so none is looked for."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Run the program; returns its exit status."""
    gc.disable()  # before Qt is imported; `app` enables it again once the window stands
    from kzailaw_desktop.gui import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
