"""A grammar that does not come to an end is ended, and the next text is read."""

from __future__ import annotations

import threading

import pytest

from kzailaw_desktop.corpus.importing import deadline
from kzailaw_desktop.corpus.text.lines import Line, SourceText
from kzailaw_desktop.errors import InputRefused

SHORT = SourceText((Line(1, "Статья 1. Сигнал"),), "txt", "x.txt")


def endless() -> None:
    with deadline.within(SHORT, "x.txt", seconds=0.05):
        while True:
            pass


def test_a_text_that_takes_too_long_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        endless()
    assert (refused.value.code, refused.value.where) == ("input-takes-too-long", "x.txt")


def test_only_the_thread_that_took_too_long_is_ended() -> None:
    refused: list[InputRefused] = []

    def work() -> None:
        try:
            endless()
        except InputRefused as e:
            refused.append(e)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert [e.code for e in refused] == ["input-takes-too-long"]


def test_what_is_done_in_time_is_left_alone() -> None:
    with deadline.within(SHORT, "x.txt", seconds=0.05):
        pass
    threading.Event().wait(0.1)  # no error comes afterwards


def test_a_longer_text_may_take_longer() -> None:
    long = SourceText((Line(1, "а" * 2_000_000),), "txt", "x.txt")
    assert deadline.allowed(long) == deadline.SECONDS + 100
    assert deadline.allowed(SHORT) < deadline.SECONDS + 1
