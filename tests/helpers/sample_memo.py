"""A memo on an article in two languages, with notes, and what its paragraphs are."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import docx

from kzailaw_desktop.domain import Provision, Status, UnitKind
from kzailaw_desktop.export import (
    ActFacts,
    MemoArticle,
    MemoContent,
    MemoEntry,
    MemoNote,
    paired_rows,
)

DATE = dt.date(2025, 11, 17)
ACT = ActFacts(
    {"kk": "Сынақ туралы", "ru": "О пробе"},
    "230-VIII",
    DATE,
    "law",
    {"kk": DATE, "ru": DATE},
    {"kk": Status.OFFICIAL, "ru": Status.WORKING_TRANSLATION},
)


def _unit(kind: UnitKind, eid: str, num: str, text: str, *children: Provision, **more: str):
    return Provision(kind, eid, num, text=text, children=children, **more)


KK = _unit(
    UnitKind.ARTICLE,
    "art_3",
    "3-бап.",
    "",
    _unit(
        UnitKind.PARAGRAPH,
        "art_3__para_1",
        "1.",
        "Мынадай:",
        _unit(UnitKind.POINT, "art_3__para_1__point_1", "1)", "бірінші;"),
        _unit(UnitKind.POINT, "art_3__para_1__point_2", "2)", "екінші"),
        closing="әрекеттерге тыйым салынады.",
    ),
    heading="Тыйымдар",
)
RU = _unit(
    UnitKind.ARTICLE,
    "art_3",
    "Статья 3.",
    "",
    _unit(
        UnitKind.PARAGRAPH,
        "art_3__para_1",
        "1.",
        "Запрещается:",
        _unit(UnitKind.POINT, "art_3__para_1__point_1", "1)", "первое;"),
    ),
    _unit(UnitKind.PARAGRAPH, "art_3__para_2", "2.", "Только по-русски."),
    heading="Запреты",
)
ENTRY = MemoEntry(
    "debate", "Бұл қалай?", "kk", "Рахметова Ә. Қ.", "Сенат, сөз 44", "п. 1 ст. 3", "thematic", True
)
ARTICLE = MemoArticle(
    ACT,
    "art_3",
    {"kk": "3-бап. Тыйымдар", "ru": "Статья 3. Запреты"},
    paired_rows({"kk": KK, "ru": RU}),
    (ENTRY, MemoEntry("own", "Мысль.\nВторая.")),
)
MEMO = MemoContent(
    "Проба пера",
    (ARTICLE, ARTICLE),
    author="А. Б. Сериков",
    date=dt.date(2026, 11, 20),
    texts={"question": "Что в п. 1 ст. 3?"},
    sources=("Источник первый", "Источник второй"),
)
MOMENT = dt.datetime(2026, 11, 19, 17, 5, 1, 77, tzinfo=dt.timezone(dt.timedelta(hours=5)))
NOTES = (
    MemoNote("art_3__para_1__point_1", "ru", "Что?", "первое", 0, "А. Сериков", MOMENT, ("тег",),
             "пп. 1) п. 1 ст. 3"),
    MemoNote("art_3", "", "Ко всей статье.\nИ ещё.", author="А. Сериков", unit="ст. 3"),
    MemoNote("art_3__para_1__point_1", "kk", "Жоқ сөз", "мұндай сөз жоқ"),
    MemoNote("art_9", "ru", "О чужом элементе"),
)  # fmt: skip
WITH_NOTES = replace(MEMO, articles=(replace(ARTICLE, notes=NOTES),))


def lines(file: Path) -> list[tuple[str, str]]:
    """(style id, text) of all paragraphs outside tables."""
    return [(p.style.style_id, p.text) for p in docx.Document(str(file)).paragraphs]
