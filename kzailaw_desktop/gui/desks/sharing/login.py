"""Asking for the password of a server, where neither the keyring nor the command line has it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from kzailaw_desktop.errors import TeamTrouble
from kzailaw_desktop.gui.kit.dialogs.dialog import WORDS, Sheet
from kzailaw_desktop.gui.kit.widgets.forms import Captioned
from kzailaw_desktop.gui.kit.widgets.widgets import Field, Label
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.server.address import Address
from kzailaw_desktop.team.server.connection import keep_password

MOST = 5  # tries; the server's own limits are stricter
REFUSED = "team-login-refused"


class LoginDialog(Sheet):
    """The address, and a field for its password."""

    def __init__(self, parent: QWidget | None, address: Address, trouble: str = "") -> None:
        super().__init__(parent, tr("Log in to the server"), WORDS)
        self.body.addWidget(Label(str(address), wrap=True))
        self.trouble = Label(trouble, token="warning", size=9.8, wrap=True)
        self.trouble.setVisible(bool(trouble))
        self.body.addWidget(self.trouble)
        self.password = Captioned(Field())
        self.password.set_caption(tr("Password"))
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(self.password)
        self.keep = QCheckBox(tr("Keep it in the system's keyring"))
        self.body.addWidget(self.keep)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.enter = self.add_button(tr("Log in"), primary=True)
        self.enter.clicked.connect(self.accept)
        self.password.line.returnPressed.connect(self.accept)
        self.password.line.setFocus()


def open_library(
    address: Address, password: str | None, run: Callable[[], object] | None = None
) -> TeamLibrary:
    """Open the library of a server; when it is refused the password is asked for.

    `run` runs the application's event loop until it is told to quit; None: nobody is there to be
    asked. TeamTrouble: the server refuses, or the user gave up.
    """
    keep = False
    for attempt in range(MOST):
        try:
            library = TeamLibrary.at(address, password, forgiving=True)
        except TeamTrouble as error:
            if error.code != REFUSED or run is None or attempt == MOST - 1:
                raise
            given = _ask(address, error.text(i18n.language()) if attempt else "", run)
            if given is None:
                raise
            password, keep = given
            continue
        if keep and password is not None:
            with suppress(TeamTrouble):  # a system without a keyring asks again next time
                keep_password(address, password)
        return library
    raise AssertionError("the last try returns or raises")


def _ask(address: Address, trouble: str, run: Callable[[], object]) -> tuple[str, bool] | None:
    """The password and whether to keep it; None: the user gave up."""
    dialog = LoginDialog(None, address, trouble)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.finished.connect(QCoreApplication.quit)
    dialog.show()
    run()
    given = (dialog.password.line.text(), dialog.keep.isChecked()) if dialog.result() else None
    dialog.deleteLater()
    return given
