"""The window's link to a server: exchanges in the background and says whether it can be reached."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy

from kzailaw_desktop.gui.kit.look import fonts, icons
from kzailaw_desktop.gui.kit.widgets import tips
from kzailaw_desktop.gui.kit.widgets.widgets import Button
from kzailaw_desktop.gui.kit.work.i18n import tr
from kzailaw_desktop.gui.kit.work.services import Services
from kzailaw_desktop.gui.window.gateway import LibraryGateway
from kzailaw_desktop.gui.window.layout.toolbar import StatusLine
from kzailaw_desktop.gui.window.page_opener import PageOpener
from kzailaw_desktop.team.library import TeamLibrary
from kzailaw_desktop.team.work.exchange import Exchanged

EVERY, SOON = 20_000, 1_500  # milliseconds: between exchanges, and after a change of one's own


class TeamLink(QObject):
    """Exchanges notes, decisions and drafts from time to time and soon after each change."""

    work_changed = Signal()  # what others wrote has come
    library_changed = Signal()  # documents came, or the copies are read now

    def __init__(self, library: TeamLibrary, services: Services, parent: QObject | None) -> None:
        super().__init__(parent)
        self.library, self._services = library, services
        self._running = False
        self._offline = library.offline
        self._undecided = 0
        self._token: object = None
        self.mark = Button("cloud", " ")
        self.mark.setFont(fonts.interface(8.8))
        self.mark.setFixedHeight(24)
        self.mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._every = QTimer(self, interval=EVERY)
        self._every.timeout.connect(self.exchange)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.exchange)
        self.retranslate()

    def connect_window(
        self, status: StatusLine, gateway: LibraryGateway, opener: PageOpener
    ) -> None:
        """Show the state in the status line, and bring the window up to date with what comes."""
        status.add_mark(self.mark)
        self.mark.clicked.connect(opener.open_sharing)
        self.work_changed.connect(gateway.noted)
        self.library_changed.connect(gateway.list_documents)
        gateway.noted.connect(self.changed)

    def begin(self) -> None:
        """Exchange now and from then on."""
        self._every.start()
        self.exchange()

    def changed(self) -> None:
        """The user's own work has changed: exchange soon."""
        self._soon.start()

    def exchange(self) -> None:
        """Exchange in the background, unless that is being done."""
        if self._running:
            return
        self._running = True
        library, known = self.library, self._token

        def work() -> tuple[Exchanged | None, int, object]:
            done = library.exchange()
            token = None if library.offline else library.store.token()
            if token != known and not library.offline:
                library.store.freshen()  # what is kept here, as others changed it
            return done, len(library.replica.conflicts()), token

        self._services.tasks.read(work, self._exchanged, self._failed)

    def _exchanged(self, found: tuple[Exchanged | None, int, object]) -> None:
        self._running = False
        done, undecided, token = found
        was_offline, self._offline = self._offline, self.library.offline
        news = done is not None and bool(done.touched)
        changed = token != self._token and self._token is not None
        self._token, self._undecided = token, undecided
        self.retranslate()
        turned = was_offline != self._offline
        if news or turned or (done is not None and done.conflicts):
            self.work_changed.emit()
        if changed or turned:
            self.library_changed.emit()

    def _failed(self, error: Exception) -> None:
        self._running = False
        self._services.messages.trouble(error)

    def retranslate(self) -> None:
        """Say which server it is, whether it can be reached, and what waits for a decision."""
        host = self.library.address.host
        text = tr("offline: {host}").format(host=host) if self._offline else host
        if self._undecided:
            text += " · " + tr("%n conflicts", self._undecided)
        self.mark.setText(text)
        self.mark.setIcon(icons.icon("cloud-slash" if self._offline else "cloud", "muted"))
        tip = tr("Library, notes and drafts are kept on this server.")
        if self._offline:
            tip = tr("The server cannot be reached. Work goes on with the copies on this computer.")
        last = self.library.replica.noted("exchanged")
        if last:
            moment = dt.datetime.fromisoformat(last).astimezone()
            tip += " " + tr("Last exchange: {time}").format(time=f"{moment:%d.%m.%Y %H:%M}")
        self.mark.setToolTip(tips.plain(tip))
        self.mark.setAccessibleName(text)

    def close(self) -> None:
        """Exchange no more."""
        self._every.stop()
        self._soon.stop()
