"""Find the Hunspell dictionaries of this machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NAMES = {  # names of the files without their endings, the best first
    "kk": ("kk_KZ", "kk"),
    "ru": ("ru_RU", "ru", "russian-aot-ieyo", "russian-aot"),
    "en": ("en_GB", "en_US", "en"),
}
PACKAGES = {"kk": "hunspell-kk", "ru": "hunspell-ru", "en": "hunspell-en-us"}
LARGEST = 64_000_000  # bytes of a file; the largest dictionaries have some 15 million
MOST_FOLDERS = 2000  # looked into below LibreOffice's folders
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary of a language: NAME.aff and NAME.dic in a folder."""

    lang: str
    folder: Path
    name: str

    @property
    def words(self) -> Path:
        """The file of words, as it is named to the user."""
        return self.folder / f"{self.name}.dic"


def find(lang: str, folders: tuple[Path, ...] | None = None) -> Dictionary | None:
    """Return the first dictionary of a language in the usual folders; None: there is none."""
    for folder in folders if folders is not None else usual_folders():
        for inside in _within(folder):
            for name in NAMES.get(lang, ()):
                found = Dictionary(lang, inside, name)
                if all(_is_usable(inside / f"{name}{end}") for end in (".aff", ".dic")):
                    return found
    return None


def _is_usable(file: Path) -> bool:
    try:
        return file.is_file() and 0 < file.stat().st_size <= LARGEST
    except OSError:
        return False


def _within(folder: Path) -> Iterator[Path]:
    """Yield a folder and those below it, in order, as far as dictionaries lie."""
    for count, (here, below, _) in enumerate(os.walk(folder)):
        yield Path(here)
        deep = len(Path(here).relative_to(folder).parts)
        below[:] = sorted(below) if deep < _DEEPEST and count < MOST_FOLDERS else []


def usual_folders() -> tuple[Path, ...]:
    """Return where Hunspell, LibreOffice and the user keep dictionaries on this system.

    `DICPATH` comes first, as for Hunspell itself.
    """
    own = [Path(part) for part in os.environ.get("DICPATH", "").split(os.pathsep) if part]
    home = Path.home()
    if sys.platform == "win32":
        found = _windows(home)
    elif sys.platform == "darwin":
        found = _mac(home)
    else:
        found = _unix(home)
    return (*own, *found)


def _unix(home: Path) -> list[Path]:
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    shared = [Path(root) / kind for root in ("/usr/share", "/usr/local/share")
              for kind in ("hunspell", "myspell", "myspell/dicts")]  # fmt: skip
    office = [Path("/usr/lib/libreoffice/share/extensions"), *_offices(Path("/opt"))]
    return [data / "hunspell", *shared, *_extensions(config / "libreoffice"), *office]


def _mac(home: Path) -> list[Path]:
    support = home / "Library" / "Application Support" / "LibreOffice"
    office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
    brew = [Path("/opt/homebrew/share/hunspell"), Path("/usr/local/share/hunspell")]
    spelling = [home / "Library" / "Spelling", Path("/Library/Spelling")]
    return [*spelling, *brew, *_extensions(support), office]


def _windows(home: Path) -> list[Path]:
    roaming = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    local = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    programs = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
    office = [Path(root) / "LibreOffice" / "share" / "extensions" for root in programs if root]
    own = [roaming / "hunspell", local / "hunspell", roaming / "enchant" / "hunspell"]
    return [*own, *_extensions(roaming / "LibreOffice"), *office]


def _extensions(profile: Path) -> list[Path]:
    """Return where LibreOffice keeps the dictionaries that a user has added."""
    below = Path("user", "uno_packages", "cache", "uno_packages")
    return [version / below for version in sorted(profile.glob("[0-9]*"), reverse=True)[:8]]


def _offices(root: Path) -> list[Path]:
    found = sorted(root.glob("libreoffice*"), reverse=True)[:8] if root.is_dir() else []
    return [each / "share" / "extensions" for each in found]
