"""What the head of a record says of the sitting: chamber, date, title, who was in the chair."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from kzailaw_desktop.text import fold_lookalikes

_MONTHS = {
    1: ("қаңтар", "январ"),
    2: ("ақпан", "феврал"),
    3: ("наурыз", "март"),
    4: ("сәуір", "апрел"),
    5: ("мамыр", "ма"),
    6: ("маусым", "июн"),
    7: ("шілде", "июл"),
    8: ("тамыз", "август"),
    9: ("қыркүйек", "сентябр"),
    10: ("қазан", "октябр"),
    11: ("қараша", "ноябр"),
    12: ("желтоқсан", "декабр"),
}
_KAZAKH_DATE = re.compile(
    r"(\d{4})\s*(?:жылғы|жылдың|ж\.)\s*[«\"“]?(\d{1,2})[»\"”]?\s*([а-яәғқңөұүһі]+)", re.I
)
_RUSSIAN_DATE = re.compile(r"\b(\d{1,2})[»\"”]?\s+([а-я]+)\s+(\d{4})", re.I)
_FIGURES = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")
_ISO = re.compile(r"(\d{4})[-_.](\d{2})[-_.](\d{2})")

# Words that name the chamber, most telling first.
_BODIES = (
    ("parliament", re.compile(r"бірлескен отырыс|совместно\w* заседани|палаталарының", re.I)),
    ("kurultai", re.compile(r"құрылтай\w* .{0,40}отырыс|заседани\w+ .{0,40}курулта", re.I | re.S)),
    ("senate", re.compile(r"сенат", re.I)),
    ("mazhilis", re.compile(r"мәжіліс|мажилис", re.I)),
    ("maslikhat", re.compile(r"мәслихат|маслихат", re.I)),
    ("parliament", re.compile(r"парламент", re.I)),
    ("kurultai", re.compile(r"құрылтай|курулта", re.I)),
)
_PRESIDED = re.compile(
    r"(?:Отырысты|Заседание (?:вел|в[её]л|вела|провел\w*|провёл))\s*:?\s*(?P<role>.*?)[\s,–—-]*"
    r"(?P<name>[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.)?\s?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+|"
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+ [А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?[А-ЯЁӘҒҚҢӨҰҮҺІ]\.)"
    r"(?:\s+жүргізді|\s*\.|\s*$)",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Head:
    """The sitting as its record introduces it."""

    title: str
    date: dt.date | None
    body: str
    chair_name: str = ""
    chair_role: str = ""


def _month(word: str) -> int:
    low = word.lower()
    for number, stems in _MONTHS.items():
        if any(len(stem) > 2 and low.startswith(stem) for stem in stems):
            return number
    return 5 if low in ("май", "мая", "мае") else 0


def find_date(text: str) -> dt.date | None:
    """Return the first date written in Kazakh, Russian or figures, or None."""
    found: list[tuple[int, tuple[int, int, int]]] = []
    for m in _KAZAKH_DATE.finditer(text):
        found.append((m.start(), (int(m[1]), _month(m[3]), int(m[2]))))
    for m in _RUSSIAN_DATE.finditer(text):
        found.append((m.start(), (int(m[3]), _month(m[2]), int(m[1]))))
    for m in _FIGURES.finditer(text):
        found.append((m.start(), (int(m[3]), int(m[2]), int(m[1]))))
    for m in _ISO.finditer(text):
        found.append((m.start(), (int(m[1]), int(m[2]), int(m[3]))))
    for _, (year, month, day) in sorted(found):
        try:
            return dt.date(year, month, day)
        except ValueError:
            continue
    return None


def find_body(text: str) -> str:
    """Return which chamber sat: "senate", "mazhilis", "parliament" …, "sitting" when nothing says
    it."""
    folded = fold_lookalikes(text)
    return next((name for name, words in _BODIES if words.search(folded)), "sitting")


def read_head(
    preface: Iterable[str], furniture: Iterable[str], tail: Iterable[str], text: str, file_name: str
) -> Head:
    """Chamber, date, title and chair from the lines before the first turn.

    What those lack is looked for in the running headers, the signature, the file's name, and
    last in the first words spoken, which may speak of another day.
    """
    lines = [line for line in preface if line]
    before = "\n".join(lines)
    running, signed, start = "\n".join(furniture), "\n".join(tail), text[:4000]
    dates = (find_date(x) for x in (before, running, file_name, start))
    date = next((found for found in dates if found), None)
    bodies = (find_body(x) for x in (before, running, signed, start, file_name))
    body = next((found for found in bodies if found != "sitting"), "sitting")
    title_lines = []
    for line in lines:
        if find_date(line) or _PRESIDED.search(line) or line.startswith("Отырысты"):
            break
        title_lines.append(line)
    presided = _PRESIDED.search(before.replace("\n", " "))
    return Head(
        title=" ".join(title_lines) or (lines[0] if lines else ""),
        date=date,
        body=body,
        chair_name=presided["name"].strip() if presided else "",
        chair_role=presided["role"].strip(" ,:–-") if presided else "",
    )
