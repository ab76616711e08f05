"""Desks on a small library made by hand, with a real workspace."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from fake_library import DAY, FakeLibrary, small_act, small_commentary, small_debate
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kzailaw_desktop.citations import ActIndex, cite
from kzailaw_desktop.domain import Act, AmendmentNote, Event, Provision, Stage, UnitKind
from kzailaw_desktop.gui.desks import desk
from kzailaw_desktop.gui.kit.dialogs.page import DeskPage
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.kit.work.settings import Settings
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.links import LinkIndex
from kzailaw_desktop.links.build import build_links
from kzailaw_desktop.workspace import Workspace

LATER = dt.date(2026, 8, 25)


def noted_act() -> Act:
    """The small act with a history and a reference of its own."""
    notes = [
        AmendmentNote(
            "n1", (), Event.SIGNED, Stage.HISTORY, {"kk": "Қол қойылды.", "ru": "Подписан."}, DAY
        ),
        AmendmentNote(
            "n2",
            ("art_2__para_1",),
            Event.MODIFIED,
            Stage.REPORTED,
            {"ru": "Пункт изменён."},
            LATER,
            source="sitting-1",
            place="speech_2",
        ),
    ]
    proposals = [
        AmendmentNote(
            f"p{n}",
            ("art_3",),
            Event.PROPOSAL,
            Stage.PROPOSED,
            {"ru": f"Предложение {n}."},
            dt.date(2025, 10, 1),
            source="ivanova-2025",
        )
        for n in range(5)
    ]
    act = small_act()
    first = tuple(_referring(expression) for expression in act.expressions)
    return dc.replace(act, expressions=first, notes=tuple(notes + proposals))


def _referring(expression: Any) -> Any:
    text = _refers(expression.lang)
    return with_unit(expression, "art_3", lambda u: dc.replace(u, text=text))


def _refers(lang: str) -> str:
    if lang == "kk":
        return "Осы Заңның 2-бабының 1-тармағы қолданылады. Бағдарлама туралы."
    return "Применяется пункт 1 статьи 2 настоящего Закона. О программе."


def with_unit(expression: Any, eid: str, change: Callable[[Provision], Provision]) -> Any:
    """The expression with one unit changed."""

    def walk(unit: Provision) -> Provision:
        if unit.eid == eid:
            return change(unit)
        return dc.replace(unit, children=tuple(walk(c) for c in unit.children))

    return dc.replace(expression, body=tuple(walk(u) for u in expression.body))


class DeskLibrary(FakeLibrary):
    """The small library with what the desks ask besides."""

    def __init__(self, folder: Path) -> None:
        super().__init__(noted_act(), small_debate(), small_commentary())
        self.user_store = SimpleNamespace(root=folder / "library")
        self.workspace: Any = Workspace.open(folder / "work.sqlite")
        self.workspace_trouble = None

    def has_workspace(self) -> bool:
        return True

    def ids(self) -> list[str]:
        return list(self._documents)

    def act(self, doc: str = "") -> Act:
        found = self.document(doc or "act-1")
        assert isinstance(found, Act)
        return found

    @property
    def links(self) -> LinkIndex:
        acts = [each for each in self._documents.values() if isinstance(each, Act)]
        return build_links(acts, [], [], ())

    def links_pending(self) -> list[str]:
        return []

    def cite(self, text: str, lang: str = "", doc: str = "", here: str = "") -> list[Any]:
        acts = ActIndex.of([self.act()])
        return cite(text, acts, lang=lang, act=self.act(doc).uri if doc else "", here=here)

    def add_edition(self) -> None:
        """A newer Kazakh text: a point reworded, one removed, a paragraph added."""
        act = self.act()
        kk = act.expression("kk")
        new = with_unit(
            with_unit(kk, "art_2__para_1__point_1", lambda u: dc.replace(u, text="толық анықтық;")),
            "art_1",
            lambda u: dc.replace(u, children=u.children[:1]),
        )
        extra = Provision(UnitKind.PARAGRAPH, "art_3__para_1", "1.", text="Жаңа тармақ қосылды.")
        new = with_unit(new, "art_3", lambda u: dc.replace(u, children=(extra,)))
        later = dc.replace(new, edition=LATER)
        self._documents["act-1"] = dc.replace(act, expressions=(*act.expressions, later))


class Messages:
    """Keeps what would be told; answers every question with yes."""

    def __init__(self) -> None:
        self.told: list[Exception] = []
        self.asked: list[str] = []

    def trouble(self, error: Exception) -> None:
        self.told.append(error)

    def ask(self, title: str, text: str, yes: str, then: Callable[[], None]) -> None:
        self.asked.append(title)
        then()


class Bench:
    """Opens desks and lets their work come in."""

    def __init__(self, app: QApplication, library: DeskLibrary, settings: Settings) -> None:
        self.app, self.library, self.messages = app, library, Messages()
        self.tasks = Tasks()
        self.services = Services(self.tasks, self.messages, settings)
        self.pages: list[DeskPage] = []

    def open(self, id: str) -> Any:
        page = desk(id).factory(self.library, self.services, None)
        page.resize(1280, 720)
        page.show()
        self.pages.append(page)
        self.settle()
        return page

    def settle(self) -> None:
        import time

        end, quiet = time.monotonic() + 10, 0
        while quiet < 4 and time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)
            quiet = 0 if self.tasks.pending() else quiet + 1

    def close(self) -> None:
        for page in self.pages:
            page.close()
            page.deleteLater()
        self.settle()
        self.tasks.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.library.workspace.close()
