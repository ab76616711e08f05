"""A paragraph of a source, with its text in normal form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kzailaw_desktop.text import fold_lookalikes, nfc

# What XML cannot hold, soft hyphens, and marks of direction.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200e\u200f\u202a-\u202e\ud800-\udfff\ufffe\uffff]"
)
_BLANKS = re.compile(r"[ \t\r\n\u00a0\u2000-\u200b\u202f\u3000\ufeff]+")


@dataclass(slots=True)
class Para:
    """One paragraph of the source; `line` is where it begins."""

    line: int
    text: str
    style: str = ""
    anchor: str = ""
    href: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    indented: bool = True
    hrefs: list[tuple[str, str]] = field(default_factory=list)  # words of a link, its target
    folded: str = ""

    def __post_init__(self) -> None:
        self.folded = fold_lookalikes(self.text)


def squeeze(text: str) -> str:
    """Text in normal form with single blanks and none at the ends."""
    return _BLANKS.sub(" ", _UNWANTED.sub("", nfc(text))).strip()
