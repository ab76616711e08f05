"""What must hold before a release: `make release-check`. Prints a line for each point.

Versions agree; every package of the lock has hashes and fits `pyproject.toml`; the licences of all
that is shipped are known and gathered; `dist/kzailaw-desktop.cdx.json` is the list of parts (SBOM,
CycloneDX) of the wheel as installed; pip-audit knows of no hole, where its database is reached.
What could not be looked at is said, and is no failure.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
WORK = ROOT / "build" / "release-check"
LOCK = ROOT / "requirements-dev.lock"
SBOM = ROOT / "dist" / "kzailaw-desktop.cdx.json"
TOOLS = ("pip-audit>=2.9,<3", "cyclonedx-bom>=7,<8")
# Licences that may be shipped with a program under the MIT licence, as words of their names.
ALLOWED = re.compile(r"MIT|BSD|Apache|LGPL|PSF|OFL|ISC|MPL")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


class Report:
    """The points looked at so far."""

    def __init__(self) -> None:
        self.failed = 0

    def tell(self, name: str, faults: list[str], good: str) -> None:
        """Print a point: its faults, or what was found good."""
        self.failed += bool(faults)
        print(
            f"{'FAILED' if faults else 'ok':7} {name}: {'; '.join(faults[:8]) or good}", flush=True
        )

    def leave(self, name: str, why: str) -> None:
        """Print a point that could not be looked at."""
        print(f"{'unseen':7} {name}: {why}", flush=True)


def versions() -> dict[str, str]:
    """The version as each place tells it."""
    found = {"pyproject.toml": str(PROJECT["version"])}
    for place, pattern in (
        ("kzailaw_desktop/__init__.py", r'__version__ = "([^"]+)"'),
        ("CHANGELOG.md", r"(?m)^## \[([^\]]+)\] "),
        ("packaging/kz.kzailaw.Desktop.metainfo.xml", r'<release version="([^"]+)"'),
    ):
        at = re.search(pattern, (ROOT / place).read_text(encoding="utf-8"))
        found[place] = at[1] if at else "none"
    return found


def locked() -> Iterator[tuple[str, str, int]]:
    """Name, version and number of hashes of each package of the lock."""
    text = LOCK.read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if at := re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", line):
            yield canonicalize_name(at[1]), at[2], line.count("--hash=sha256:")


def lock_faults() -> list[str]:
    """What is wrong with the lock."""
    pinned = {name: version for name, version, _ in locked()}
    faults = [f"{name} has no hash" for name, _, hashes in locked() if not hashes]
    for asked in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]:
        wanted = Requirement(asked)
        version = pinned.get(canonicalize_name(wanted.name))
        if version is None:
            faults.append(f"{wanted.name} is not pinned")
        elif not wanted.specifier.contains(version):
            faults.append(f"{wanted.name} {version} does not fit {wanted.specifier}")
    return faults


def environment(name: str, *asked: str) -> Path:
    """The Python of an environment with these packages; made when it is not there."""
    folder = WORK / name
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True, clear=True)
    subprocess.run([python, "-m", "pip", "install", "-q", *asked], check=True)
    return python


def bill_of_materials(tools: Path) -> list[str]:
    """Write the SBOM of the wheel as installed; its faults."""
    wheels = sorted((ROOT / "dist" / "wheel").glob("*.whl"))
    if not wheels:
        return ["there is no wheel: make wheel"]
    constraints = WORK / "constraints.txt"
    constraints.write_text("\n".join(f"{n}=={v}" for n, v, _ in locked()), encoding="utf-8")
    app = environment("app", "--force-reinstall", "-c", str(constraints), str(wheels[-1]))
    subprocess.run([app, "-m", "pip", "uninstall", "-q", "-y", "pip", "setuptools"], check=True)
    SBOM.parent.mkdir(exist_ok=True)
    subprocess.run(
        [tools, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON",
         "-o", SBOM, app],
        check=True,
    )  # fmt: skip
    parts = json.loads(SBOM.read_text(encoding="utf-8"))["components"]
    pinned = {name: version for name, version, _ in locked()}
    own = canonicalize_name(PROJECT["name"])
    return [
        f"{part['name']} {part.get('version')} is not as locked"
        for part in parts
        if (name := canonicalize_name(part["name"])) != own and pinned.get(name) != part["version"]
    ]


def licence_faults() -> list[str]:
    """Parts whose licence is unknown or may not be shipped, and a list that is out of date."""
    sys.path.insert(0, str(Path(__file__).parent))
    import licences

    faults = [
        f"{key}: {said or 'no licence named'}"
        for key, package in licences.shipped().items()
        if not ALLOWED.search(said := licences.licence(key, package))
    ]
    if not licences.TARGET.read_text(encoding="utf-8").startswith(licences.overview() + "\n"):
        faults.append("resources/licences.txt is out of date: tools/licences.py writes it")
    return faults


def audit(tools: Path) -> tuple[list[str], str]:
    """Known holes in what is shipped; and why it could not be looked at, if so."""
    asked = WORK / "shipped.txt"
    parts = json.loads(SBOM.read_text(encoding="utf-8"))["components"]
    own = canonicalize_name(PROJECT["name"])
    lines = [f"{p['name']}=={p['version']}" for p in parts if canonicalize_name(p["name"]) != own]
    asked.write_text("\n".join(lines), encoding="utf-8")
    why = ""
    for service in ("pypi", "osv"):
        done = subprocess.run(
            [tools, "-m", "pip_audit", "--no-deps", "--disable-pip", "-r", asked, "-f", "json",
             "-s", service, "--timeout", "20"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        try:
            found = json.loads(done.stdout)["dependencies"]
        except ValueError:
            why = (done.stderr.strip().splitlines() or ["no answer"])[-1][:160]
            continue
        seen = [part for part in found if "skip_reason" not in part]
        if len(seen) == len(found):
            holes = [f"{p['name']}: {v['id']}" for p in seen for v in p["vulns"]]
            return holes, ""
        why = f"{service}: {len(found) - len(seen)} of {len(found)} packages are not known there"
    return [], why


def main() -> int:
    """Look at every point; 1 when one failed."""
    WORK.mkdir(parents=True, exist_ok=True)
    report = Report()
    told = versions()
    differing = [f"{place} says {v}" for place, v in told.items() if v != PROJECT["version"]]
    report.tell("versions", differing, f"{PROJECT['version']} in {len(told)} places")
    report.tell("lock", lock_faults(), f"{len(list(locked()))} packages, all with hashes")
    report.tell("licences", licence_faults(), "known, allowed and gathered")
    try:
        tools = environment("tools", *TOOLS)
    except subprocess.CalledProcessError:
        report.leave("SBOM, audit", "their tools cannot be installed here")
        return 1 if report.failed else 0
    report.tell("SBOM", bill_of_materials(tools), str(SBOM.relative_to(ROOT)))
    if SBOM.exists():
        holes, why = audit(tools)
        if why:
            report.leave("pip-audit", why)
        else:
            report.tell("pip-audit", holes, "no hole is known")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
