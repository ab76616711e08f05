"""Drafts as nobody should write them: one clear finding each, no crash, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx_rules
import pytest
from sample_law import LAW

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, WordSwap
from kzailaw_desktop.drafting.applying.amending import amend
from kzailaw_desktop.drafting.checking.checks import check
from kzailaw_desktop.export import DRAFT_DOCUMENTS

K = ChangeKind
EMPTY = Act("law-0", "/akn/kz/act/2025-11-17/0", "0-VIII", LAW.date,
            tuple(replace(text, body=()) for text in LAW.expressions))  # fmt: skip
ACTS = {LAW.id: LAW, EMPTY.id: EMPTY}
P2 = "art_2__para_2"


def change(eid: str = P2, kind: K = K.REPLACE, ru: str = "", kk: str = "", **more) -> Change:
    texts = {lang: text for lang, text in (("ru", ru), ("kk", kk)) if text}
    return Change(**{"act": LAW.id, "eid": eid, "kind": kind, "texts": texts, **more})


def words(*swaps: WordSwap, eid: str = P2, lang: str = "ru") -> Change:
    return change(eid, K.WORDS, swaps={lang: swaps})


GOOD = {"ru": "2. Срок составляет девять дней.", "kk": "2. Мерзімі – тоғыз күн."}
CASES = {
    "nothing at all": ([change()], "draft-empty"),
    "one language": ([change(ru=GOOD["ru"])], "draft-one-language"),
    "blanks": ([change(ru="  \n ", kk=GOOD["kk"])], "draft-one-language"),
    "languages mixed up": ([change(ru=GOOD["kk"] + " Мерзімі бес күннен аспайды.", kk=GOOD["kk"])],
                           "draft-other-language"),
    "a unit that is not there": ([change("art_99", ru="Статья 99. А", kk="99-бап. А")],
                                 "draft-unknown-unit"),
    "no eId at all": ([change("статья 2", ru="а", kk="б")], "draft-unknown-unit"),
    "a number that is taken": ([change("art_3", K.INSERT, "Статья 3. А", "3-бап. А")],
                               "draft-number-taken"),
    "no place for a unit": ([change("art_99__para_1", K.INSERT, "1. А", "1. Ә")], "draft-no-parent"),
    "the same unit twice": ([change(**GOOD), change(ru="2. Иное.", kk="2. Өзге.")],
                            "draft-collision"),
    "repeal and wording": ([change(kind=K.REPEAL), change(**GOOD)], "draft-collision"),
    "words in a repealed unit": ([change("art_2", K.REPEAL), words(WordSwap("пять", "шесть"))],
                                 "draft-collision"),
    "the same words twice": ([words(WordSwap("пять", "шесть")), words(WordSwap("пять", "семь"))],
                             "draft-collision"),
    "inside a word": ([words(WordSwap("оставля", "x"))], "draft-words-inside"),
    "inside a number": ([words(WordSwap("1", "2"), eid="art_1")], "draft-words-absent"),
    "words without old ones": ([words(WordSwap("", "шесть"))], "draft-empty"),
    "an end without words": ([words(WordSwap("", " ", end=True))], "draft-empty"),
    "an end of nothing": ([words(WordSwap("", "и да", end=True), eid="art_99")],
                          "draft-unknown-unit"),
    "an act without units": ([change("art_1", act="law-0", **GOOD)], "draft-unknown-unit"),
    "a sentence that is not there": ([change(sentence=9, **GOOD)], "draft-words-absent"),
    "no new number": ([change(kind=K.RENUMBER)], "draft-empty"),
    "invisible characters": ([change(ru="2. Срок\u00ad\u200b\u202e девять дней.", kk=GOOD["kk"])],
                             "draft-cleaned"),
    "control characters": ([change(ru="2. Срок\x00\x07 девять дней.", kk=GOOD["kk"])],
                           "draft-cleaned"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_each_is_told_and_written_or_refused(name: str, tmp_path: Path) -> None:
    changes, code = CASES[name]
    draft = Draft("d", author="А.", changes=tuple(changes))
    found = check(draft, ACTS)
    assert code in {one.code for one in found}, [one.code for one in found]
    assert all("{" not in one.text(lang) for one in found for lang in ("kk", "ru", "en"))
    for document, make in DRAFT_DOCUMENTS.items():
        out = tmp_path / f"{document}.docx"
        make(draft, ACTS, out)
        assert docx_rules.problems(out) == []
        assert not any(
            mark in docx_rules.part(out).xpath("string()") for mark in "\u00ad\u200b\u202e"
        )


def test_an_insertion_into_an_act_without_units() -> None:
    new = change(
        "art_1", K.INSERT, "Статья 1. Первая\nТекст.", "1-бап. Бірінші\nМәтін.", act="law-0"
    )
    lines = [line.new for line in amend(EMPTY, Draft(changes=(new,)), "ru").lines()]
    assert lines == ["Статья 1. Первая", "Текст."]


def test_five_hundred_changes() -> None:
    changes = tuple(
        change("art_3", K.WORDS, id=f"c{n}", swaps={"ru": (WordSwap(f"слово{n}", "иное"),)})
        for n in range(500)
    )
    found = check(Draft("d", changes=changes), {LAW.id: LAW})
    assert sum(one.code == "draft-words-absent" for one in found) == 500


def test_a_draft_of_the_first_version_is_read() -> None:
    record = {
        "id": "urn:old", "titles": {"ru": "О"}, "author": "А", "post": {}, "date": "2025-12-01",
        "status": "draft",
        "changes": [{"act": LAW.id, "eid": P2, "kind": "words", "id": "1", "texts": {},
                     "swaps": {"ru": [{"old": "пять", "new": "шесть", "after": False}]},
                     "justification": {"ru": "Надо."}, "evidence": [], "formula": {}}],
    }  # fmt: skip
    draft = Draft.from_record(record)
    lines = [line.new for line in amend(LAW, draft, "ru").lines() if line.changed]
    assert lines == ["2. Срок составляет шесть дней."]
