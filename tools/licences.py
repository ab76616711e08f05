"""Gather the licences of everything the program ships: `python tools/licences.py [--check]`.

Writes `resources/licences.txt`, which Help → About shows: a list of all parts, then the texts that
come with their packages, each text once. `--check` only compares the list with what is installed.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "resources" / "licences.txt"
TEXT = re.compile(r"(?i)(?:^|/)(?:licen[cs]es?|copying|notice|unlicense)[^/]*$|/licenses/.+[^/]$")
RULE = "-" * 72
# What the packages' own data do not say, or what comes inside them.
KNOWN = {
    "pyside6-essentials": "LGPL-3.0-only (Qt 6 and Qt for Python)",
    "shiboken6": "LGPL-3.0-only (Qt for Python)",
    "chunspell": "MIT AND MPL-1.1 (with Hunspell)",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0 (with PDFium)",
    "pystemmer": "MIT AND BSD-3-Clause (with Snowball)",
}
OTHERS = (  # not Python packages
    ("Python", "PSF-2.0", "in the packages that need no Python"),
    ("Noto Serif, Noto Sans", "OFL-1.1", "in the packages that bring fonts"),
    ("Phosphor Icons", "MIT", "in QtAwesome"),
)
COMMON = Path("/usr/share/common-licenses")
BESIDE = (  # texts that no package brings, where Debian and Python keep them
    ("Qt: LGPL-3", COMMON / "LGPL-3"),
    ("Qt: GPL-3", COMMON / "GPL-3"),
    ("Python", Path(os.__file__).parent / "LICENSE.txt"),
    ("Noto", Path("/usr/share/doc/fonts-noto-core/copyright")),
)


def shipped() -> dict[str, Distribution]:
    """The packages the program needs, and what these need, on this system."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    waiting = list(project["dependencies"])
    while waiting:
        asked = waiting.pop()
        name = re.match(r"[A-Za-z0-9._-]+", asked)
        if name is None or "extra ==" in asked:
            continue
        key = re.sub(r"[-_.]+", "-", name[0]).lower()
        if key in found:
            continue
        try:
            found[key] = distribution(key)
        except PackageNotFoundError:
            if ";" not in asked:  # a condition: wanted on other systems only
                raise
            continue
        waiting += found[key].requires or ()
    return dict(sorted(found.items()))


def licence(key: str, package: Distribution) -> str:
    """The licence of a package as its data tell it."""
    if key in KNOWN:
        return KNOWN[key]
    data = package.metadata
    said = data.get("License-Expression") or data.get("License") or ""
    if not said or "\n" in said:
        classes = [c for c in data.get_all("Classifier") or () if c.startswith("License ::")]
        said = ", ".join(c.rpartition(" :: ")[2] for c in classes)
    return said.removesuffix(" License")


def overview() -> str:
    """The list of all parts, a line each."""
    lines = ["KzaiLaw · MIT", ""]
    for key, package in shipped().items():
        lines.append(f"{package.metadata['Name']} · {licence(key, package)}")
    lines += [f"{name} · {said} ({where})" for name, said, where in OTHERS]
    return "\n".join(lines)


def texts() -> Iterator[tuple[str, str]]:
    """The texts that come with the packages, each once, with the name of the first that has it."""
    seen: set[str] = set()
    for package in shipped().values():
        for file in sorted(package.files or (), key=str):
            if ".dist-info/" not in str(file) or not TEXT.search(str(file)):
                continue
            text = file.read_binary().decode("utf-8", "replace").strip()
            if (plain := " ".join(text.split())) and plain not in seen:
                seen.add(plain)
                yield f"{package.metadata['Name']}: {file.name}", text
    for name, place in BESIDE:
        if not place.is_file():
            raise SystemExit(f"licences: {place} is wanted for {name} and is not here")
        yield name, place.read_text(encoding="utf-8").strip()


def main() -> int:
    """Write the file, or check its list; 1 when it is out of date."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--check", action="store_true")
    listed = overview()
    if ask.parse_args().check:
        kept = TARGET.read_text(encoding="utf-8").partition(f"\n\n{RULE}")[0]
        if kept != listed:
            print("licences: resources/licences.txt is out of date: tools/licences.py writes it")
            return 1
        print(f"licences: {len(listed.splitlines()) - 2} parts, as installed")
        return 0
    parts = [listed, *(f"{RULE}\n{name}\n{RULE}\n\n{text}" for name, text in texts())]
    TARGET.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
