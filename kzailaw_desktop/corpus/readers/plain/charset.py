"""Bytes -> text: the encodings in which Kazakh and Russian texts are found on disk."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from kzailaw_desktop.corpus.readers.plain import mojibake
from kzailaw_desktop.errors import InputRefused
from kzailaw_desktop.text import nfc

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = ("cp1251", "kz1048", "ptcp154", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")
_GOOD = re.compile(r"[а-яё]{2,}|\b[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,}\b")
_KAZAKH = re.compile("[әғқңөұүһі]")
# Capitals of one code page are signs of another: «—татья» for «Статья», «закони€».
_GLUED = re.compile(r"[€ƒ†•‡Ґѕј][а-яё]|[а-яё][€ƒ†•‡ѕј]|(?<!\S)[—–][а-яё]")
_ODD = re.compile("[Ђ-Џђ-џ\u0080-\u009f\u2500-\u25ffќ¤¦¬®°±µ·]")


WRONGLY_SAVED = " (wrongly saved)"  # after the encodings of a text that was put right


def decode(data: bytes, name: str, declared: str = "") -> tuple[str, str]:
    """Return the text of a file and the encoding it was in; refuses what is not text."""
    text, encoding = _decoded(data, name, declared)
    found = mojibake.mended(text)
    return (nfc(found[0]), found[1] + WRONGLY_SAVED) if found else (text, encoding)


def _decoded(data: bytes, name: str, declared: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            return _clean(text, name), encoding
    wide = _wide_without_mark(data)
    for encoding in (wide, "utf-8"):
        if encoding:
            try:
                return _clean(data.decode(encoding), name), encoding
            except UnicodeDecodeError:
                continue
    if _mostly_utf8(data):
        return _clean(data.decode("utf-8", "replace"), name), "utf-8"
    if b"\x00" in data[:65536]:
        raise InputRefused("input-not-text", where=name)
    return _legacy(data, name, declared)


def _mostly_utf8(data: bytes) -> bool:
    """Tell whether a UTF-8 text is only damaged in places (a cut end, a stray byte)."""
    text = data.decode("utf-8", "replace")
    return text.count("\ufffd") * 50 < len(text)


def _wide_without_mark(data: bytes) -> str:
    head = data[:4000]
    if len(head) < 8 or len(data) % 2:
        return ""
    even, odd = head[0::2], head[1::2]
    cyrillic_or_ascii = (0, 4)
    if sum(b in cyrillic_or_ascii for b in odd) > len(odd) * 0.9 and 4 in odd + b"\x04":
        return "utf-16-le" if sum(b in cyrillic_or_ascii for b in even) < len(even) * 0.5 else ""
    if sum(b in cyrillic_or_ascii for b in even) > len(even) * 0.9:
        return "utf-16-be"
    return ""


def _legacy(data: bytes, name: str, declared: str) -> tuple[str, str]:
    tried = (*((declared,) if declared else ()), *_CANDIDATES)
    best, best_score = "", -1.0
    sample = data[:200_000]
    for encoding in tried:
        try:
            codecs.lookup(encoding)
            text = sample.decode(encoding, "replace")
        except (LookupError, UnicodeError):
            continue
        score = _score(text)
        if score > best_score:
            best, best_score = encoding, score
    if best_score <= 1.0:
        guess = from_bytes(sample[:50_000]).best()
        if guess is None:
            raise InputRefused("input-encoding-unknown", where=name)
        best = guess.encoding
    return _clean(data.decode(best, "replace"), name), best


def _score(text: str) -> float:
    """Return how much a text looks like Cyrillic prose: 0 not at all, 1 wholly."""
    letters = sum(c.isalpha() for c in text) or 1
    good = sum(len(m.group()) for m in _GOOD.finditer(text))
    pairs = mojibake.readable(text)  # capitals read in a wrong code page are small letters
    upper_inside = len(re.findall(r"[а-яё][А-ЯЁ]", text))
    odd = len(_ODD.findall(text)) + len(_GLUED.findall(text)) + text.count("\ufffd")
    plain = good + 1.2 * len(_KAZAKH.findall(text)) - 2 * upper_inside - 3 * odd
    return plain / letters + 2 * pairs


def _clean(text: str, name: str) -> str:
    sample = text[:20000]
    controls = sum(c < " " and c not in "\t\n\r\f\v" for c in sample)
    if controls > len(sample) * 0.05:
        raise InputRefused("input-not-text", where=name)
    return nfc(text.replace("\x00", ""))
