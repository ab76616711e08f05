"""Speech that changes language: sentences, and where a paragraph goes over to the other one."""

from __future__ import annotations

import re

from kzailaw_desktop.text import language_of, tells_language

_SENTENCE = re.compile(r"(?<=[.!?…])[»”\")]*\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ«\"„“(\d–])")
_NO_END = re.compile(
    r"(?:^|[\s(«.])(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|т\.\s?[дпке]|ст|пп?|ч|г|гг|ж|жж|млн|млрд|трлн|тыс|им|руб|"
    r"тг|стр|см|др|проф|акад|ул|д|м|б|т|№|мың)\.$",
    re.I,
)
_INITIAL = re.compile(r"\b[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\.")
_DECISIVE = re.compile(r"[әғқңөұүһіыэщъёцв]", re.I)
_TELLING = re.compile(r"[A-Za-z]{3}|\w \w+ \w")  # three words, or three Latin letters
# Two or three words with capitals inside a sentence are somebody's name, in no language.
_NAMES = re.compile(
    r"(?<=[^\W\d][\s,–])\s*(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі’'-]+(?:-[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\w+)?\s+)"
    r"{1,2}[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі’'-]+(?=[\s.,;:!?]|$)"
)
SHORT = 160  # characters of a passage in which a name may decide
MOST = 400  # stretches of one paragraph; a text with more changes its language nowhere
LEAST = 60  # characters that a stretch in the other language needs to be a paragraph of its own


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph; joined by single blanks they are the paragraph again."""
    found: list[str] = []
    start = 0
    for match in _SENTENCE.finditer(text):
        head = text[start : match.start() + len(match[0].rstrip())]
        if _NO_END.search(head[-12:]):
            continue
        found.append(head.strip())
        start = match.end()
    found.append(text[start:].strip())
    return [s for s in found if s]


def language(text: str, before: str = "") -> str:
    """Return the language of a passage; `before`, that of the passage before it, when nothing
    tells."""
    bare = _NAMES.sub(" ", text) if len(text) < SHORT else text
    if bare != text and tells_language(bare):
        return language_of(bare)
    text = _INITIAL.sub("", text)
    if not _DECISIVE.search(text) and before and not _TELLING.search(text):
        return before
    return language_of(text)


def stretches(text: str, before: str = "") -> list[tuple[str, str]]:
    """Return a paragraph as (language, text) stretches, short ones left with their neighbours."""
    runs: list[tuple[str, list[str]]] = []
    last = before
    for sentence in sentences(text):
        last = language(sentence, last)
        if runs and runs[-1][0] == last:
            runs[-1][1].append(sentence)
        else:
            runs.append((last, [sentence]))
    merged = [(lang, " ".join(words)) for lang, words in runs]
    if len(merged) > MOST:
        return [(language(text, before), text)]
    while len(merged) > 1:
        short = min(range(len(merged)), key=lambda i: len(merged[i][1]))
        if len(merged[short][1]) >= LEAST:
            break
        near = short - 1 if short else 1
        if 0 < short < len(merged) - 1 and len(merged[short + 1][1]) > len(merged[near][1]):
            near = short + 1
        low, high = sorted((short, near))
        merged[low : high + 1] = [(merged[near][0], f"{merged[low][1]} {merged[high][1]}")]
        merged = _same(merged)
    if len(merged) == 1:
        return [(language(text, before), text)]
    return merged


def _same(runs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Neighbours of one language put together."""
    out: list[tuple[str, str]] = []
    for lang, text in runs:
        if out and out[-1][0] == lang:
            out[-1] = (lang, f"{out[-1][1]} {text}")
        else:
            out.append((lang, text))
    return out
