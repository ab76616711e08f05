"""The log tells what went wrong and where, and nothing of a document."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzailaw_desktop import logs
from kzailaw_desktop.errors import InputRefused

pytestmark = pytest.mark.expects_log
SECRET = "Конфиденциальный проект"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    made = logs.start("debug", tmp_path / "log")
    assert made is not None
    yield made
    logs.stop()


def fail() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        raise InputRefused("input-unreadable", where=SECRET, reason=SECRET) from error


def test_an_error_is_logged_by_type_code_and_place_without_its_words(file: Path) -> None:
    try:
        fail()
    except InputRefused as error:
        logs.record(type(error), error, error.__traceback__)
    text = file.read_text(encoding="utf-8")
    assert "InputRefused input-unreadable" in text
    assert "ValueError" in text
    assert "in fail" in text
    assert SECRET not in text
    assert str(Path.home()) not in text


def test_the_words_of_an_error_are_given_when_wanted() -> None:
    with pytest.raises(InputRefused) as caught:
        fail()
    assert SECRET in logs.describe(caught.value, words=True)


def test_what_a_thread_raises_is_logged(file: Path) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "InputRefused" in file.read_text(encoding="utf-8")
    assert "InputRefused" in logs.tail(50)


def test_the_log_turns_over(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for handler in logs.LOG.handlers:
        monkeypatch.setattr(handler, "most_bytes", 2000, raising=False)
    for number in range(200):
        logs.LOG.info("line %s", number)
    files = sorted(file.parent.glob("kzailaw.log*"))
    assert len(files) == logs.FILES
    assert all(each.stat().st_size < 4000 for each in files)


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert logs.start("info", tmp_path / "file") is None
