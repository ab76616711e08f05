"""A sitting in figures, counted by hand on a small record."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.domain import AgendaItem, Debate, Paragraph, Speech
from kzailaw_desktop.library.sitting_figures import as_csv, figures


def speech(number: int, who: str, *texts: tuple[str, str], role: str = "") -> Speech:
    eid = f"speech_{number}"
    paragraphs = tuple(Paragraph(f"{eid}__p_{n}", lang, t) for n, (lang, t) in enumerate(texts, 1))
    return Speech(eid, who, paragraphs, role=role)


DEBATE = Debate(
    "sitting", "/akn/kz/debaterecord/senate/2025-10-23", "Отырыс", dt.date(2025, 10, 23), "senate",
    (
        speech(1, "ТӨРАҒА", ("kk", "Құрметті әріптестер, бастаймыз."), role="Төраға"),
        speech(2, "ИВАНОВ И.И.", ("ru", "О статье 2 и о статье 17."), ("kk", "Рақмет.")),
        speech(3, "ТӨРАҒА", ("ru", "Слово дано.")),
        Speech("speech_4", "ЕШКІМ", ()),
    ),
    (AgendaItem("agenda_1", {"kk": "Бірінші"}, "speech_2"),),
)  # fmt: skip


def cited(text: str, lang: str) -> list[str]:
    return ["art_2", "art_17", "art_2"] if "17" in text else []


def test_words_languages_matters_and_provisions_by_speaker() -> None:
    found = figures(DEBATE, cited)
    assert [(who.name, who.speeches, who.words) for who in found] == [
        ("Иванов И.И.", 1, {"ru": 7, "kk": 1}),
        ("Төраға", 2, {"kk": 3, "ru": 2}),
    ]
    ivanov, chair = found
    assert (ivanov.share("ru"), ivanov.share("kk"), ivanov.share("en")) == (88, 12, 0)
    assert ivanov.provisions == ["art_2", "art_17"]
    assert (ivanov.matters, chair.matters, chair.role) == ([1], [1], "Төраға")


def test_the_table_is_for_spreadsheets_and_holds_no_formula() -> None:
    found = figures(DEBATE, cited)
    found[0].role = "=1+1"
    lines = as_csv(found, ("a", "b", "c", "d", "e", "f", "g", "h"), "ru").splitlines()
    assert lines[0] == "\ufeffa,b,c,d,e,f,g,h"
    assert lines[1] == "Иванов И.И.,'=1+1,1,8,1,7,1,ст. 2; ст. 17"
