"""How much a text reads like Kazakh or Russian, and texts that were read in a wrong encoding.

«РЎС‚Р°С‚СЊСЏ» is «Статья» whose UTF-8 bytes somebody took for cp1251 and saved so. The way back is
known where every letter goes back and what comes out reads like a language.
"""

from __future__ import annotations

import re

# The pairs of letters that are most frequent in Kazakh and Russian legal texts: three in five.
_PAIRS = frozenset(
    [
        "ав",
        "аз",
        "ай",
        "ак",
        "ал",
        "ам",
        "ан",
        "ар",
        "ас",
        "ат",
        "ау",
        "ағ",
        "ақ",
        "ба",
        "ва",
        "ве",
        "во",
        "го",
        "гі",
        "да",
        "де",
        "до",
        "ды",
        "ді",
        "ед",
        "ек",
        "ел",
        "ен",
        "ер",
        "ес",
        "ет",
        "за",
        "ие",
        "ии",
        "ит",
        "ия",
        "ка",
        "ке",
        "ко",
        "ла",
        "лд",
        "ле",
        "ли",
        "лы",
        "ль",
        "ма",
        "ме",
        "на",
        "нд",
        "не",
        "ни",
        "нн",
        "но",
        "ны",
        "об",
        "ов",
        "ог",
        "од",
        "ол",
        "ом",
        "он",
        "ор",
        "ос",
        "от",
        "по",
        "пр",
        "ра",
        "рд",
        "ре",
        "ри",
        "ро",
        "ры",
        "рі",
        "са",
        "се",
        "ст",
        "сы",
        "та",
        "тв",
        "те",
        "ти",
        "то",
        "тр",
        "тт",
        "ты",
        "ті",
        "ци",
        "ыл",
        "ын",
        "ыр",
        "ыс",
        "ық",
        "ың",
        "ін",
        "ға",
        "ғы",
        "қа",
    ]
)
_WORD = re.compile(r"[а-яёәғқңөұүһі]{2,40}")
_OUTER = ("cp1251", "cp1252", "koi8-r", "cp866")
_INNER = ("utf-8", "cp1251", "koi8-r", "cp866")
SAMPLE = 20_000
READABLE = (
    0.42  # of the pairs of a real text three in five are frequent, of a wrong one one in five
)
UNREADABLE = 0.34
SURELY_READABLE = 0.45  # share of frequent pairs in the short piece that is looked at first
QUICK_SAMPLE = 3000  # characters


def readable(text: str) -> float:
    """Return the share of frequent pairs of letters among all pairs, 0 where there are too few."""
    words = _WORD.findall(text[:SAMPLE].lower())
    pairs = [word[i : i + 2] for word in words for i in range(len(word) - 1)]
    return sum(pair in _PAIRS for pair in pairs) / len(pairs) if len(pairs) > 20 else 0.0


def mended(text: str) -> tuple[str, str] | None:
    """Return a text put right that had been read in a wrong encoding, and which; None for none."""
    # Nearly every text is readable: a short piece of it says so.
    if readable(text[:QUICK_SAMPLE]) > SURELY_READABLE:
        return None
    sample = text[:SAMPLE]
    if _letters(sample) < 20 or readable(sample) > UNREADABLE:
        return None
    best: tuple[float, str, str] | None = None
    for outer in _OUTER:
        for inner in _INNER:
            if outer == inner:
                continue
            back = _back(sample, outer, inner)
            score = readable(back) if back else 0.0
            if score > READABLE and (best is None or score > best[0] + 0.02):
                best = score, outer, inner
    if best is None:
        return None
    whole = _back(text, best[1], best[2])
    return (whole, f"{best[2]} > {best[1]}") if whole else None


def _letters(text: str) -> int:
    return sum(ord(char) > 127 for char in text)


def _back(text: str, outer: str, inner: str) -> str:
    """Return a text back through a wrong encoding; "" when too many of its letters have no way
    back."""
    out = bytearray()
    lost = 0
    for char in text:
        try:
            out += char.encode(outer)
        except UnicodeEncodeError:
            if ord(char) < 256:  # a byte that the code page leaves free
                out.append(ord(char))
            else:
                lost += 1
                out += b"?"
    if lost * 100 > len(text):
        return ""
    found = out.decode(inner, "replace")
    return "" if found.count("\ufffd") * 100 > len(found) else found
