"""What a bug does: one dialog, a true word on the notes, nothing swallowed."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.exceptions import capture_exceptions

from kzailaw_desktop.gui.kit.dialogs.crash import CrashDialog
from kzailaw_desktop.gui.kit.work.tasks import Tasks
from kzailaw_desktop.gui.safety.crash_hook import CrashHook
from kzailaw_desktop.gui.window.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.expects_log]


@pytest.fixture
def hook() -> Iterator[CrashHook]:
    before = sys.excepthook
    yield CrashHook().install()
    sys.excepthook = before


def dialogs(qapp: QApplication) -> list[CrashDialog]:
    return [w for w in qapp.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


def bug() -> None:
    raise RuntimeError("слова документа")


def raised(hook: CrashHook, times: int = 1) -> None:
    for _ in range(times):
        try:
            bug()
        except RuntimeError as error:
            hook(type(error), error, error.__traceback__)


def test_many_bugs_open_one_dialog_that_counts_them(
    window: MainWindow, hook: CrashHook, qapp: QApplication
) -> None:
    hook.attach(window)
    raised(hook, 30)
    (dialog,) = dialogs(qapp)
    assert dialog.count == 30
    assert "(30)" in dialog.heading.text()
    assert "RuntimeError" in dialog.details.toPlainText()
    assert "слова документа" not in dialog.details.toPlainText()
    dialog.words.setChecked(True)
    assert "слова документа" in dialog.details.toPlainText()
    dialog.reject()


def test_a_bug_while_saving_does_not_hide_the_first(
    window: MainWindow, hook: CrashHook, qapp: QApplication
) -> None:
    hook.attach(window)
    window.context.note.edited.connect(bug)
    window.context.note.setPlainText("мысль")
    with capture_exceptions():
        raised(hook)
    assert len(dialogs(qapp)) == 1
    dialogs(qapp)[0].reject()
    window.context.note.edited.disconnect(bug)


def test_a_bug_before_there_is_a_window_is_shown_when_there_is_one(
    window: MainWindow, hook: CrashHook, qapp: QApplication
) -> None:
    raised(hook)
    assert not dialogs(qapp)
    hook.attach(window)
    assert len(dialogs(qapp)) == 1
    dialogs(qapp)[0].reject()


def test_nothing_is_claimed_of_notes_that_are_not_saved(
    window: MainWindow, hook: CrashHook, qapp: QApplication
) -> None:
    hook.attach(window)
    window.messages.set_saved_check(lambda: False)
    raised(hook)
    words = " ".join(label.text() for label in dialogs(qapp)[0].findChildren(QLabel))
    assert "may not be saved" in words
    dialogs(qapp)[0].reject()


def test_a_bug_in_a_superseded_read_is_told(qapp: QApplication) -> None:
    tasks = Tasks()
    told: list[Exception] = []
    tasks.failed.connect(lambda error: told.append(error))
    tasks.read(bug, lambda _: None, lambda error: told.append(error), key="same")
    tasks.read(lambda: 1, None, None, key="same")
    tasks.finish_writes()
    for _ in range(200):
        if not tasks.pending():
            break
        QTimer.singleShot(5, qapp.quit)
        qapp.exec()
    assert [str(error) for error in told] == ["слова документа"]


def test_writes_end_and_report_before_the_window_goes(qapp: QApplication) -> None:
    tasks = Tasks()
    done: list[int] = []
    tasks.write(lambda: 1, lambda _: tasks.write(lambda: 2, lambda n: done.append(n)))
    assert tasks.finish_writes()
    assert done == [2]
