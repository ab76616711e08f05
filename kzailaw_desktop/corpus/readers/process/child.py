"""The child process that reads foreign files, one after the other, within its limits."""

from __future__ import annotations

import json
import os
import sys
import traceback
from typing import Any

from kzailaw_desktop.corpus.readers import formats
from kzailaw_desktop.corpus.readers.process import framing, limits
from kzailaw_desktop.corpus.text.lines import SourceText
from kzailaw_desktop.errors import InputRefused

DRAW = "draw"  # instead of a format: a page is to be drawn, `name` is the wish
FLAG = "--read-foreign-files"  # by which a frozen program starts as the child


def serve() -> None:
    """Read one file after the other until the parent goes."""
    source = os.fdopen(os.dup(0), "rb")
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints is no answer
    limits.confine()
    while True:
        try:
            kind, name, seconds = json.loads(framing.receive(source))
            data = framing.receive(source)
        except (EOFError, ValueError):
            return
        limits.allow_processor_time(seconds)
        answer: dict[str, Any] | None = None
        try:
            answer = _answer(kind, data, name)
        finally:
            if answer is None:  # a bug, or damage that no reader knows: the parent gets the place
                answer = {"failed": _where()}
            framing.send(out, json.dumps(answer).encode("ascii"))


def _answer(kind: str, data: bytes, name: str) -> dict[str, Any]:
    try:
        if kind == DRAW:
            from kzailaw_desktop.corpus.readers.pdf import drawing

            return {"picture": drawing.draw(data, name)}
        return {"source": _plain(formats.BY_ID[kind].reader(data, name))}
    except InputRefused as e:
        return {"refused": e.code, "where": e.where, "params": _simple(e.params)}
    except MemoryError:
        return {"memory": True}


def _where() -> str:
    """Return where an unexpected error came from, without its words: they may hold the
    document's."""
    kind, _, trace = sys.exc_info()
    frames = traceback.extract_tb(trace)[-3:]
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return f"{kind.__name__ if kind else '?'} {places}"


def _plain(source: SourceText) -> dict[str, Any]:
    """Return a source as plain data; a line as the list of its fields."""
    found: dict[str, Any] = {
        "format": source.format, "name": source.name, "encoding": source.encoding,
        "url": source.url, "meta": source.meta, "removed": source.removed, "remarks": source.remarks,
    }  # fmt: skip
    found["lines"] = [
        [line.number, line.text, line.page, line.style, line.anchor, line.href, line.rows]
        for line in source.lines
    ]
    return found


def _simple(params: dict[str, Any]) -> dict[str, Any]:
    return {k: v if isinstance(v, (int, float, str)) else str(v) for k, v in params.items()}


if __name__ == "__main__":
    serve()
