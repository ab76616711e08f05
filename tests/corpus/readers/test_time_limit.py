"""A file that takes too long is ended by processor time, not by the clock of a busy machine."""

from __future__ import annotations

import sys

import pytest

from kzailaw_desktop.corpus.readers.process.pool import ReaderPool
from kzailaw_desktop.errors import InputRefused


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no processor time")
def test_a_reader_out_of_time_is_refused_and_the_next_file_is_read() -> None:
    pool = ReaderPool(1)
    many = "<ul>" + "".join(f"<li><p>слово {n}</p></li>" for n in range(120_000)) + "</ul>"
    with pytest.raises(InputRefused) as caught:
        pool.read("html", many.encode(), "many.html", seconds=0.2)
    assert caught.value.code == "input-takes-too-long"
    assert pool.read("txt", "Статья 1.".encode(), "next.txt").lines[0].text == "Статья 1."
    pool.close()
