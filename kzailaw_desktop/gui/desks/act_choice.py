"""The choice of an act at the head of a desk."""

from __future__ import annotations

from collections.abc import Iterable

from kzailaw_desktop.gui.kit.widgets.controls import Choice
from kzailaw_desktop.gui.kit.work.i18n import tr


class ActChoice(Choice):
    """Offers the acts that a desk can show; hidden where there is nothing to choose."""

    def show_acts(self, names: Iterable[tuple[str, str]], chosen: str) -> None:
        """Offer acts by document id and name; `chosen` is the one shown."""
        values = list(names)
        self.set_values(values, chosen)
        self.setVisible(len(values) > 1)

    def retranslate(self) -> None:
        """Texts in the language of the interface."""
        self.set_name(tr("Act"))
