"""The original beside the text: the file as it was brought, at the unit that is read."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Signal

from kzailaw_desktop.domain import Act, Document
from kzailaw_desktop.errors import KzaiLawError
from kzailaw_desktop.gui.kit.dialogs.page import MARGIN, DeskPage, name_widget
from kzailaw_desktop.gui.kit.widgets.empty import EmptyState
from kzailaw_desktop.gui.kit.widgets.focus import lead
from kzailaw_desktop.gui.kit.widgets.widgets import Button, Segmented
from kzailaw_desktop.gui.kit.work import i18n, naming
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.review.original_pane import OriginalPane
from kzailaw_desktop.library.stored.originals import Original, original_of

Found = tuple[str, str, Original | None, tuple[str, ...], str, str]  # …, language, name


class OriginalPage(DeskPage):
    """Follows the unit that is read; one file at a time is held."""

    line_wanted = Signal(str, str, int)  # document, language, line to set right

    def build(self) -> None:
        self._unit = ("", "")
        self._langs: tuple[str, ...] = ()
        self._line = 0
        self.lang = Segmented()
        for lang in ("kk", "ru", "en"):
            self.lang.add(lang)
        self.right = Button("pencil-line", " ")
        self.tools.addWidget(self.lang)
        self.tools.addWidget(self.right)
        self.pane = OriginalPane(self.services.tasks)
        self.empty = EmptyState()
        self.box.addWidget(self.empty, 1)
        self.box.addWidget(self.pane, 1)
        self.pane.setContentsMargins(MARGIN, 0, MARGIN - 8, 12)
        self.lang.chosen.connect(self._choose_lang)
        self.right.clicked.connect(self._set_right)
        self.pane.line_chosen.connect(self._turn_to)
        self.pane.trouble.connect(self.trouble)
        for widget in (self.pane, self.empty, self.lang, self.right):
            widget.hide()  # until it is known what there is
        lead(self, self.pane.page_view)

    def retranslate(self) -> None:
        self.heading.setText(tr("The original"))
        self.right.setText(tr("Correct a line…"))
        for lang in ("kk", "ru", "en"):
            self.lang.button(lang).setText(naming.language_mark(lang))
        name_widget(self.lang, tr("Language of the original"))
        self.pane.retranslate()
        if not self.pane.isVisible():
            self._say_nothing()

    def _say_nothing(self) -> None:
        self.empty.say(
            tr("No original is kept"),
            tr(
                "The files that you import are kept and shown here beside their text. This "
                "document has none: it was read by an older version, or its file was dropped."
            ),
        )

    def show_place(self, document: str, eid: str) -> None:
        """Show the file of a document at a unit, in the language chosen here."""
        if document != self._unit[0]:
            self._langs = ()
        self._unit = (document, eid)
        self._ask(self._chosen())

    def show_unit(self, document: str, eid: str, lang: str) -> None:
        """Show the file of a document at a unit, in the language that is read."""
        self._unit = (document, eid)
        self._langs = ()
        self._ask(lang)

    def _chosen(self) -> str:
        checked = (x for x in ("kk", "ru", "en") if self.lang.button(x).isChecked())
        return next(checked, i18n.language())

    def _choose_lang(self, lang: str) -> None:
        self._ask(lang)

    def _ask(self, lang: str) -> None:
        library, (doc, eid), shown = self.library, self._unit, self.pane.original

        def work() -> Found:
            document = library.document(doc)
            acts = document.expressions if isinstance(document, Act) else ()
            langs = tuple(dict.fromkeys(text.lang for text in acts))
            name = _named(document, eid)
            for each in dict.fromkeys((lang, *langs)):
                if shown is not None and (shown.document, shown.lang) == (doc, each):
                    return doc, eid, shown, langs, each, name
                with suppress(KzaiLawError):
                    return doc, eid, original_of(library, doc, each), langs, each, name
            return doc, eid, None, langs, lang, name

        if doc:
            self.read(work, self._show, key="original")

    def _show(self, found: Found) -> None:
        doc, eid, original, langs, lang, name = found
        if (doc, eid) != self._unit:
            return
        self._langs = langs
        self.lang.choose(lang)
        self.lang.setVisible(len(langs) > 1)
        for each in ("kk", "ru", "en"):
            self.lang.button(each).setVisible(each in langs)
        self.pane.setVisible(original is not None)
        self.empty.setVisible(original is None)
        self.right.setVisible(original is not None and original.own)
        self.detail.setText(name)
        if original is None:
            self.pane.clear()
            self._say_nothing()
            return
        self._line, count = original.span(eid)
        self.pane.show_original(original, self._line, count)

    def _turn_to(self, line: int) -> None:
        self._line = line

    def _set_right(self) -> None:
        original = self.pane.original
        if original is not None:
            self.line_wanted.emit(original.document, original.lang, max(1, self._line))

    def read_anew(self, document: str) -> None:
        """A document was read again: its lines may be others."""
        if document == self._unit[0]:
            lang = self._chosen()
            self.pane.original = None
            self._ask(lang)


def _named(document: Document, eid: str) -> str:
    lang = i18n.language()
    parts = (
        naming.short_title(document, lang),
        naming.unit_label(document, eid, lang) if eid else "",
    )
    return " · ".join(part for part in parts if part)
