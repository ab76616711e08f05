"""Writing a draft as a document; open points are asked about once. No widgets here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from kzailaw_desktop.domain import Act
from kzailaw_desktop.drafting import Draft
from kzailaw_desktop.drafting.checking.findings import DraftFinding
from kzailaw_desktop.gui.desks.drafting.presenting.exports import ExportWay
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.presenter import DeskPresenter
from kzailaw_desktop.library.written.drafts import (
    DraftHeldUp,
    export_draft,
    hold_up,
    remarks,
)

SHOWN = 12  # open points in a question; the checks below each change have them all


class DraftExporter(DeskPresenter):
    """Writes one draft at a time."""

    _wanted: tuple[Draft, ExportWay, Path] | None = None
    _found: Sequence[DraftFinding] = ()  # on that draft

    def export(self, draft: Draft, acts: Mapping[str, Act], way: ExportWay, name: str) -> None:
        """Write a draft as a document; while it has open points, ask once before."""
        library, acts = self.library, dict(acts)
        out = Path(name if name.lower().endswith(".docx") else f"{name}.docx")
        self._wanted = draft, way, out

        def work() -> tuple[list[DraftFinding], DraftHeldUp | None]:
            found = remarks(library, draft)
            try:
                hold_up(found, draft, acts, way.lang.split(","))
            except DraftHeldUp as held:
                return found, held
            return found, None

        self.read(work, self._held_up, key="export")

    def _held_up(self, done: tuple[list[DraftFinding], DraftHeldUp | None]) -> None:
        self._found, held = done
        if held is None:
            self._write()
        elif held.code == "draft-colliding":
            self.trouble(held)
        else:
            self.services.messages.ask(
                tr("The draft has open points"), _points(held), tr("Export unfinished"), self._write
            )

    def _write(self) -> None:
        if self._wanted is None:
            return
        library, found, (draft, way, out) = self.library, self._found, self._wanted

        def work() -> str:
            export_draft(
                library,
                draft,
                way.what,
                out,
                way.lang,
                way.layout,
                found=found,
                unfinished=True,
                standing=way.standing,
                marked=way.marked,
            )
            return tr("Saved: {}").format(out.name)

        self.write(work, self.say)


def _points(held: DraftHeldUp) -> str:
    """What is open, a line each."""
    lang = i18n.language()
    lines = [finding.text(lang) for finding in held.findings]
    shown = [f"•  {line}" for line in lines[:SHOWN]]
    return "\n".join([*shown, *(["…"] if len(lines) > SHOWN else [])])
