"""The name of an act as it grows around its noun."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzailaw_desktop.citations.tokens.tokens import Token

LONGEST_LIST = 12  # acts in a list: «законами «…», «…» и «…»»


@dataclass(slots=True)
class NameDraft:
    """A name as it grows around its noun."""

    text: str
    flat: str
    token: Token
    start: int
    end: int
    lang: str
    kind: str
    key: str = ""
    foreign: bool = False
    relative: str = ""
    constitutional: bool = False
    parts: dict[str, str] = field(default_factory=dict)
