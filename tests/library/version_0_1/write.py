"""Write notes, a draft and decisions as a user of 0.1 did: run in a checkout of 0.1."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import Any

from kzailaw_desktop.drafting.model import Change, Draft

from kzailaw_desktop.drafting import drafts
from kzailaw_desktop.library import Library
from kzailaw_desktop.workspace import Annotation, Workspace

LAW, RULES, SITTING = "law-245-vi", "ulgi", "sitting-2023-03-15"
NOTES = (  # document, eId, language, words that are quoted, what the user wrote
    (LAW, "art_3__para_1__point_1", "ru", "осматривать образцы", "остаётся на месте"),
    (LAW, "para_2", "ru", "вместе с реестром", "переедет в статью 4"),
    (LAW, "chp_2", "ru", "Опись", "слова ушли в заголовок статьи 4"),
    (LAW, "para_1", "ru", "", "о пункте целиком"),
    (RULES, "art_2__para_1", "kk", "", "қазақша ескертпе"),
    (SITTING, "speech_4__p_1", "ru", "пяти рабочих дней", "о сроке"),
)


def annotation(library: Any, row: tuple[str, str, str, str, str]) -> Annotation:
    """A note with its quote."""
    document, eid, lang, words, body = row
    from kzailaw_desktop.corpus.passages import passages

    text = next(p.text for p in passages(library.document(document)) if p.eid == eid)
    start = text.index(words) if words else 0
    end = start + len(words)
    day = library.document(document)
    edition: dt.date | None = getattr(day, "expressions", (None,))[0] and day.expressions[0].edition
    return Annotation(
        document, eid, lang=lang, body=body, edition=edition, exact=words,
        prefix=text[max(0, start - 32) : start] if words else "",
        suffix=text[end : end + 32] if words else "", start=start, end=end,
    )  # fmt: skip


def main(folder: Path) -> None:
    """Fill `workspace.sqlite` beside `library/`."""
    library = Library.open(folder / "library", folder / "workspace.sqlite", shipped=False)
    with Workspace.open(folder / "workspace.sqlite") as workspace:
        for row in NOTES:
            workspace.save_annotation(annotation(library, row))
        change = Change(LAW, "para_1", texts={"ru": "1. Опись составляет хранитель."})
        lost = Change(LAW, "chp_2", texts={"ru": "Глава 2. Учёт. Статья 4. Опись образцов"})
        drafts.save(workspace, Draft("draft-1", {"ru": "Об описи"}, changes=(change, lost)))
        workspace.set_decision(SITTING, "speech_2__p_1", LAW, "art_3__para_1", "confirmed")
        workspace.set_decision(SITTING, "speech_5__p_1", LAW, "para_2", "rejected")
        workspace.settings["memo-draft"] = {"title": "Справка", "units": [[LAW, "para_2"]]}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
