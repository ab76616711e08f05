"""Getting the official text of an act: its page at Adilet, opened in the browser on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kzailaw_desktop.domain import Act
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import UserMessages
from kzailaw_desktop.library.stored.adilet import adilet_address


def offer_official_text(
    messages: UserMessages, act: Act, lang: str, say: Callable[[str], None]
) -> None:
    """Show the address of an act's page; open it in the browser when the user says so."""
    address = adilet_address(act, lang)
    if not address:
        say(tr("The address of this act at Adilet is not known: search it by its number there"))
        return
    text = tr(
        "{}\n\nSave the page there as a web page or in Word, and drop the file on this window: "
        "it takes the place of the text that is here, and your notes stay."
    ).format(address)
    messages.ask(
        tr("Get the official text"), text, tr("Open in the browser"), lambda: _open(address)
    )


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
