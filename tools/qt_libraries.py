"""Name the system libraries that Qt needs and this machine lacks; exit status 1 if there are any."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path


def missing() -> list[str]:
    """Sonames that the dynamic linker cannot find for the window and its platform plugins."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return ["PySide6 (Python package)"]
    qt = Path(next(iter(spec.submodule_search_locations))) / "Qt"
    wanted = [
        *(qt / "lib").glob("libQt6Widgets.so*"),
        *(qt / "lib").glob("libQt6PrintSupport.so*"),
        *(qt / "plugins" / "platforms").glob("libq*.so"),
    ]
    wanted = [f for f in wanted if "eglfs" not in f.name and "vkkhr" not in f.name]
    absent: set[str] = set()
    for library in wanted:
        listing = subprocess.run(["ldd", str(library)], capture_output=True, text=True, check=False)
        for line in listing.stdout.splitlines():
            if "not found" in line:
                absent.add(line.split()[0])
    return sorted(absent)


if __name__ == "__main__":
    found = missing()
    if found:
        print("Qt lacks: " + ", ".join(found))
    sys.exit(bool(found))
