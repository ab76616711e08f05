"""A small library made by hand, for testing the window without the rest of the program."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from kzailaw_desktop.domain import (
    Act,
    AgendaItem,
    Author,
    BibliographicRecord,
    Commentary,
    Debate,
    DigestEntry,
    Document,
    Expression,
    Paragraph,
    Provision,
    Section,
    Speech,
    Status,
    UnitKind,
)
from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.library.catalogue.describe import DocumentInfo
from kzailaw_desktop.library.references.lookup import Resolved
from kzailaw_desktop.library.stored.port import HeadingRow
from kzailaw_desktop.links.context.model import Context, ContextEntry
from kzailaw_desktop.workspace import Workspace
from kzailaw_desktop.workspace.file import backup

DAY = dt.date(2025, 11, 17)
K = UnitKind


def point(parent: str, number: int, text: str) -> Provision:
    return Provision(K.POINT, f"{parent}__point_{number}", f"{number})", text=text)


def article(
    lang: str, number: int, heading: str, *children: Provision, text: str = ""
) -> Provision:
    num = f"{number}-бап." if lang == "kk" else f"Статья {number}."
    return Provision(K.ARTICLE, f"art_{number}", num, heading, text, children)


def body(lang: str) -> tuple[Provision, ...]:
    kk = lang == "kk"
    first = article(
        lang,
        1,
        "Негізгі ұғымдар" if kk else "Основные понятия",
        point("art_1", 1, "бағдарлама – үй мысалы;" if kk else "программа – домашний пример;"),
        point("art_1", 2, "терезе – оқу бөлмесі." if kk else "окно – читальный зал."),
        text="Осы мысалда ұғымдар пайдаланылады:" if kk else "В этом примере используются понятия:",
    )
    para = Provision(
        K.PARAGRAPH,
        "art_2__para_1",
        "1.",
        text="Мынадай талаптар қойылады:" if kk else "Устанавливаются такие требования:",
        children=(
            point("art_2__para_1", 1, "анықтық;" if kk else "ясность;"),
            point("art_2__para_1", 2, "тыныштық" if kk else "тишина"),
        ),
        closing="сақталуға тиіс." if kk else "",
    )
    extra = (
        (Provision(K.PARAGRAPH, "art_2__para_2", "2.", text="Тек қазақша тармақ."),) if kk else ()
    )
    second = article(lang, 2, "Талаптар" if kk else "Требования", para, *extra)
    third = article(
        lang, 3, "Қорытынды ереже" if kk else "Заключительное положение", text="Осы мәтін. " * 30
    )
    chapter = "1-тарау." if kk else "Глава 1."
    other = "2-тарау." if kk else "Глава 2."
    return (
        Provision(
            K.CHAPTER, "chp_1", chapter, "Жалпы" if kk else "Общие", children=(first, second)
        ),
        Provision(K.CHAPTER, "chp_2", other, "Соңы" if kk else "Конец", children=(third,)),
    )


def small_act() -> Act:
    return Act(
        "act-1",
        "/akn/kz/act/2025-11-17/1-viii",
        "1-VIII",
        DAY,
        (
            Expression("kk", DAY, Status.OFFICIAL, "Үлгі туралы", body("kk")),
            Expression("ru", DAY, Status.WORKING_TRANSLATION, "Об образце", body("ru")),
        ),
    )


def with_text(expression: Expression, eid: str, text: str) -> Expression:
    """The expression with other words in a unit."""

    def walk(unit: Provision) -> Provision:
        own = text if unit.eid == eid else unit.text
        return dc.replace(unit, text=own, children=tuple(map(walk, unit.children)))

    return dc.replace(expression, body=tuple(map(walk, expression.body)))


def long_act(articles: int, points: int = 9) -> Act:
    """An act of `articles` × (`points` + 1) units in both languages."""

    def text(lang: str) -> tuple[Provision, ...]:
        words = "құқықтық реттеу тәртібі " if lang == "kk" else "порядок правового регулирования "
        return tuple(
            article(
                lang,
                n,
                words * 2,
                *(point(f"art_{n}", p, words * (2 + (n + p) % 12)) for p in range(1, points + 1)),
            )
            for n in range(1, articles + 1)
        )

    return Act(
        "long",
        "/akn/kz/act/2020-01-01/9",
        "9",
        DAY,
        tuple(Expression(x, DAY, Status.OFFICIAL, "Ұзақ", text(x)) for x in ("kk", "ru")),
    )


def small_debate() -> Debate:
    def speech(number: int, who: str, *texts: tuple[str, str], **more: Any) -> Speech:
        eid = f"speech_{number}"
        paragraphs = tuple(
            Paragraph(f"{eid}__p_{i}", lang, text) for i, (lang, text) in enumerate(texts, 1)
        )
        return Speech(eid, who, paragraphs, **more)

    return Debate(
        "sitting-1",
        "/akn/kz/debaterecord/senate/2025-10-23",
        "Сенат отырысы",
        dt.date(2025, 10, 23),
        "senate",
        (
            speech(1, "ТӨРАҒА", ("kk", "Құрметті әріптестер, бастаймыз."), ("ru", "Начинаем.")),
            speech(2, "СЕНАТОР А.", ("kk", "2-бап туралы сұрағым бар."), exchange="exchange_1"),
            speech(3, "ЖАУАП Б.", ("ru", "Отвечаю на вопрос о статье 2."), exchange="exchange_1"),
            speech(4, "ТӨРАҒА", ("kk", "Рақмет."), procedural=True),
        ),
        (AgendaItem("agenda_1", {"kk": "Үлгі туралы заң", "ru": "Закон об образце"}, "speech_1"),),
    )


def small_commentary(*, text: bool = True) -> Commentary:
    record = BibliographicRecord(
        {"ru": "Об образце: заметки", "kk": "Үлгі туралы жазбалар"},
        (Author({"ru": "Иванова И.И.", "kk": "Иванова И.И."}),),
        {"ru": "Вестник"},
        2025,
    )
    sections = (
        Section("sec_1", "Введение", (Paragraph("sec_1__p_1", "ru", "Первый абзац. " * 20),)),
        Section("sec_2", "Разбор", (Paragraph("sec_2__p_1", "ru", "О статье 2. " * 20),)),
    )
    digest = (
        DigestEntry(
            "digest_d01",
            ("art_2",),
            "explains",
            {"ru": "Автор разъясняет требования.", "kk": "Автор талаптарды түсіндіреді."},
            section="Разбор",
            paragraph=1,
        ),
    )
    return Commentary("ivanova-2025", "ru", record, digest, sections if text else ())


def linked(document: str, eid: str, lang: str = "ru", **more: Any) -> ContextEntry:
    """A passage that is linked to a provision; explicitly, unless a kind is given."""
    given = {"kind": "explicit", "score": 1.0, "target": "", "relation": "", **more}
    return ContextEntry(document, eid, lang, **given)


class FakeLibrary:
    server = ""

    def __init__(self, *documents: Document) -> None:
        self._documents = {
            d.id: d for d in documents or (small_act(), small_debate(), small_commentary())
        }
        self.workspace = Workspace(Path("none"), backup.empty(), None, "")
        self.workspace_trouble = None
        self.user_store = SimpleNamespace(root=Path("none"))
        self.decisions: list[tuple[str, ...]] = []

    def has_workspace(self) -> bool:
        return True

    def act_ids(self) -> list[str]:
        return [d.id for d in self._documents.values() if isinstance(d, Act)]

    def act(self, doc: str = "") -> Act:
        found = self.document(doc or self.act_ids()[0])
        assert isinstance(found, Act)
        return found

    def ids(self) -> list[str]:
        return list(self._documents)

    def first_document(self, wanted: str = "") -> Document | None:
        return self._documents.get(wanted) or next(iter(self._documents.values()))

    def document(self, doc: str) -> Document:
        if doc not in self._documents:
            raise NotFound("document-unknown", where=doc, known="")
        return self._documents[doc]

    def named(self, doc: str) -> Document:
        return self.document(doc)

    def with_uri(self, uri: str) -> Document | None:
        return next((d for d in self._documents.values() if getattr(d, "uri", "") == uri), None)

    def headings(self, lang: str) -> list[HeadingRow]:
        return [
            HeadingRow(d.id, unit.eid, str(unit.kind), unit.num, unit.heading)
            for d in self._documents.values()
            if isinstance(d, Act)
            for unit, _ in (d.expression(lang) or d.expressions[0]).walk()
            if unit.kind in (K.ARTICLE, K.ANNEX)
        ]

    def documents(self) -> list[DocumentInfo]:
        return [
            DocumentInfo(
                id=d.id,
                kind={Act: "act", Debate: "debate", Commentary: "commentary"}[type(d)],
                title=d.id,
                titles={"ru": d.id},
                languages=("kk", "ru"),
                edition="2025-11-17",
                official=True,
                passages=10,
            )
            for d in self._documents.values()
        ]

    def context(self, eid: str, doc: str = "", lang: str = "") -> Context:
        if not eid.startswith("art_2"):
            return Context(doc, eid)
        whole = Context(
            doc,
            eid,
            debate=(
                linked(
                    "sitting-1",
                    "speech_2__p_1",
                    "kk",
                    target="art_2",
                    snippet="2-бап туралы сұрағым бар.",
                    label="СЕНАТОР А.",
                    reasons=("2-бап",),
                ),
                linked(
                    "sitting-1",
                    "speech_3__p_1",
                    kind="thematic",
                    score=0.6,
                    target="art_2",
                    snippet="Отвечаю на вопрос.",
                    label="ЖАУАП Б.",
                ),
            ),
            commentary=(
                linked(
                    "ivanova-2025",
                    "digest_d01",
                    target="art_2",
                    kind="digest",
                    snippet="Автор разъясняет требования.",
                    label="Иванова И.И., 2025",
                ),
            ),
        )
        decided = self.workspace.decisions()
        kinds = {(k[0], k[1]): kind for k, kind in decided.items()}
        debate = [replace(e, kind=kinds.get((e.document, e.eid), e.kind)) for e in whole.debate]
        return replace(whole, debate=tuple(e for e in debate if e.kind != "rejected"))

    def counts(self, doc: str = "") -> dict[str, int]:
        return {"art_2": 3}

    def resolve(self, reference: str, doc: str = "") -> tuple[str, str]:
        reference = reference.rpartition("/~")[2]  # of an address
        wanted = f"art_{reference}" if reference.isdigit() else reference
        for d in self._documents.values():
            if isinstance(d, Act) and any(u.eid == wanted for u, _ in d.expressions[0].walk()):
                return d.id, wanted
        raise NotFound("reference-unknown", where=reference)

    def find(self, reference: str, doc: str = "") -> Resolved:
        document, eid = self.resolve(reference, doc)
        return Resolved(document, (eid,))

    def decide(self, *args: str) -> None:
        self.decisions.append(args[:5])
        doc, passage, act, target, decision, *author = args
        self.workspace.set_decision(doc, passage, act, target, decision or None, *author)

    def links_pending(self) -> list[str]:
        return []

    def cite(self, text: str, **_: Any) -> list[Any]:
        return []

    def missing_texts(self) -> list[str]:
        return []

    def close(self) -> None:
        pass
