"""What the memo asks of the library, in the background."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzailaw_desktop.errors import NotFound
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.memo.choices import DRAFT, KEY, Choices
from kzailaw_desktop.gui.memo.contents import Chapter, Unit, gather
from kzailaw_desktop.gui.memo.preview import PreviewPage, draw_sheet
from kzailaw_desktop.gui.panels.lines import Naming
from kzailaw_desktop.library.written.exporting import MemoRequest

if TYPE_CHECKING:
    from kzailaw_desktop.export import ExportResult
    from kzailaw_desktop.library import Library


class MemoWork(QObject):
    """Works in the background; a single drawing at a time, the latest request wins."""

    recalled = Signal(object, object)  # Choices, the memo that was kept
    gathered = Signal(object)  # [Chapter]
    found = Signal(object)  # [Unit] of a typed reference
    drawn = Signal(object)  # Sheet
    not_drawn = Signal(object)
    written = Signal(object)  # ExportResult

    def __init__(self, library: Library, services: Services, naming: Naming) -> None:
        super().__init__()
        self.library = library
        self.tasks = services.tasks
        self.services = services
        self.naming = naming
        self.formats: list[str] = []
        self._wanted: MemoRequest | None = None
        self._drawing = False

    # -- choices ----------------------------------------------------------------------------

    def recall(self, first: Choices) -> None:
        """The choices of the last memo; `first` are those of a first one."""
        author = self.services.settings.get("memo_author")

        def work() -> tuple[Choices, object, list[str]]:
            from kzailaw_desktop.export import formats

            settings = self.library.workspace.settings
            usual, draft = settings.get(KEY), settings.get(DRAFT)
            kept = {
                k: v for each in (usual, draft) if isinstance(each, dict) for k, v in each.items()
            }
            found = Choices.recall(kept, lang=first.lang, author=author)
            return replace(found, author=found.author or author), draft, formats.available()

        self.tasks.read(work, self._recalled)

    def _recalled(self, answer: tuple[Choices, object, list[str]]) -> None:
        choices, draft, self.formats = answer
        self.recalled.emit(choices, draft)

    def remember(self, choices: Choices) -> None:
        """Keep the choices for the next memo."""

        def work() -> None:
            self.library.workspace.settings[KEY] = choices.remembered()

        self.tasks.write(work)

    def keep_draft(self, draft: dict[str, object]) -> None:
        """Keep the current memo, so that closing its page loses nothing."""

        def work() -> None:
            self.library.workspace.settings[DRAFT] = draft

        self.tasks.write(work)

    # -- contents ---------------------------------------------------------------------------

    def gather(self, units: Sequence[Unit], lang: str) -> None:
        """What may stand under these provisions; those that the library has lost are left out."""
        naming = replace(self.naming)

        def work() -> list[Chapter]:
            found = []
            for unit in units:
                with contextlib.suppress(NotFound):
                    found.append(gather(self.library, unit, naming, lang))
            return found

        self.tasks.read(work, self._gathered)

    def _gathered(self, chapters: list[Chapter]) -> None:
        self.gathered.emit(chapters)

    def find(self, reference: str) -> None:
        """The provision that a typed reference means."""

        def work() -> list[Unit]:
            return [self.library.resolve(reference)]

        self.tasks.read(work, self._found, self._not_found, key="memo-find")

    def _found(self, units: list[Unit]) -> None:
        self.found.emit(units)

    def _not_found(self, error: Exception) -> None:
        self.services.trouble(error)

    # -- the document -----------------------------------------------------------------------

    def draw(self, request: MemoRequest) -> None:
        """Make the document for the preview; while it is made the latest request wins."""
        self._wanted = request
        if not self._drawing:
            self._next()

    def _next(self) -> None:
        request, self._wanted = self._wanted, None
        if request is None:
            return
        self._drawing = True

        def work() -> PreviewPage:
            from kzailaw_desktop.library.written.exporting import memo_content

            return draw_sheet(memo_content(self.library, request), request.options)

        self.tasks.read(work, self._drawn, self._not_drawn)

    def _drawn(self, sheet: PreviewPage) -> None:
        self._drawing = False
        if self._wanted is None:
            self.drawn.emit(sheet)
        self._next()

    def _not_drawn(self, error: Exception) -> None:
        self._drawing = False
        self.not_drawn.emit(error)
        self._next()

    def write(self, request: MemoRequest, file: Path) -> None:
        """Write the document in the format of the suffix."""

        def work() -> ExportResult:
            from kzailaw_desktop.library.written.exporting import export_memo

            return export_memo(self.library, request, file)

        self.tasks.write(work, self._written, self._not_written)

    def _written(self, result: ExportResult) -> None:
        self.written.emit(result)

    def _not_written(self, error: Exception) -> None:
        self.services.trouble(error)
