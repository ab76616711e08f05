"""Markdown and leftovers of HTML in plain text: taken off, what they mean kept.

Superscripts, which mark authors and notes, become superscript characters; escaped characters
themselves; links keep their words and their target.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SUPER = str.maketrans("0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_SUP = re.compile(r"<sup>(.*?)</sup>|\^\{([^{}]*)\}", re.I)
_SUB = re.compile(r"</?(?:sub|b|i|u|em|strong|span|br|p|center)\b[^<>]*>", re.I)
_AUTO_LINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]+)>")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^()\s]*\)")
_LINK = re.compile(r"\[([^\[\]]+)\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s]*)?)>?\s*\)")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__")
_LETTER = "0-9A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
_ITALIC = re.compile(rf"(?<![{_LETTER}*\\])\*(?=[^\s*])([^*]+?)(?<=[^\s*\\])\*(?![{_LETTER}])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>$&])")
_BULLET = re.compile(r"^[-*+]\s+(?=[◆•●▪■–]|\d{1,3}\s)")


@dataclass(frozen=True, slots=True)
class Plain:
    """A line without markup. `level` 1–6 for a heading, `strong` when all of it was bold."""

    text: str
    level: int = 0
    strong: bool = False


def take_off(text: str) -> Plain:
    """A line of text without its markup.

    >>> take_off("## **Введение**")
    Plain(text='Введение', level=2, strong=True)
    >>> take_off("Жұмадилова<sup>\\\\*</sup><sup>1,2</sup>").text
    'Жұмадилова*¹,²'
    """
    level = 0
    heading = _HEADING.match(text.strip())
    if heading:
        level, text = len(heading[1]), heading[2]
    bare = text.strip().removeprefix("- ").strip()
    strong = len(bare) > 4 and bare.startswith("**") and bare.endswith("**")
    text = _BULLET.sub("", text.strip())
    text = _IMAGE.sub(r"\1", text)
    text = _LINK.sub(_link, text)
    text = _AUTO_LINK.sub(r"\1", text)
    text = _SUP.sub(lambda m: (m[1] or m[2] or "").translate(_SUPER), text)
    text = _SUB.sub(" ", text)
    text = _BOLD.sub(lambda m: m[1] or m[2], text)
    text = _ITALIC.sub(r"\1", text)
    text = re.sub(r"\*\*", "", text) if text.count("**") == 1 else text
    text = _ESCAPED.sub(r"\1", text)
    return Plain(re.sub(r"[ \t]+", " ", text).strip(), level, strong)


def _link(match: re.Match[str]) -> str:
    words, target = match[1], match[2]
    plain = re.sub(r"^https?://(?:www\.)?|\\|/$", "", target)
    if re.sub(r"^https?://(?:www\.)?|\\|/$", "", words).startswith(plain[:20]):
        return words
    return f"{words} ({target})"
