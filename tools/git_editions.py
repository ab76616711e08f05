"""Compares the editions of a git folder of acts with git itself and with its `versions.json`.

    python tools/git_editions.py MANY_ACTS.py [--acts 20] [--editions 4]

MANY_ACTS.py makes the folder. Every text of every edition is compared word for word with `git show`,
the changes between two editions and the history of every changed article with `versions.json`.
Prints the figures as JSON; exit status 1 when anything differs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "helpers")]

from git_compare import compared  # noqa: E402

from kzailaw_desktop.library import Library  # noqa: E402
from kzailaw_desktop.library.importing.files import import_paths  # noqa: E402


def main() -> int:
    """Make the folder, import it, compare, print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("tool", type=Path, metavar="MANY_ACTS.py")
    asked.add_argument("--acts", type=int, default=20)
    asked.add_argument("--editions", type=int, default=4)
    args = asked.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        repo = folder / "repo"
        words = ["--acts", str(args.acts), "--editions", str(args.editions), "--git"]
        subprocess.run([sys.executable, str(args.tool), str(repo), *words], check=True,
                       capture_output=True)  # fmt: skip
        started = time.process_time()
        library = Library.open(folder / "l", folder / "w.sqlite", False, folder / "i")
        _, errors = import_paths(library, [repo])
        imported = time.process_time() - started
        found = compared(repo, library)
        library.close()
    row = asdict(found) | {
        "refused": [error.text("en") for error in errors],
        "seconds_import": round(imported, 1),
        "seconds_compare": round(time.process_time() - started - imported, 1),
    }
    print(json.dumps(row, ensure_ascii=False, indent=1))
    return 1 if found.wrong or errors else 0


if __name__ == "__main__":
    sys.exit(main())
