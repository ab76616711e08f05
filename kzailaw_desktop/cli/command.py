"""Command: one command of `kzailaw`, and what commands share."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kzailaw_desktop.corpus.readers import files
from kzailaw_desktop.errors import InputRefused, NotFound
from kzailaw_desktop.library import Library

LARGEST_TEXT = (
    20_000_000  # characters that a command takes as a text; the longest code has 3 million
)


def no_arguments(sub: argparse.ArgumentParser) -> None:
    """Add nothing: the command takes no arguments of its own."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `run` returns what is printed; `arguments` adds its options to the parser."""

    name: str
    summary: str
    run: Callable[[Library, argparse.Namespace], object]
    arguments: Callable[[argparse.ArgumentParser], None] = no_arguments


class Refused:
    """A result to print although some of the input was refused: exit status 1."""

    def __init__(self, result: object) -> None:
        self.result = result


def interface_language() -> str:
    """Return the language of messages: that of the locale when it is Kazakh or Russian, else en."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    return (locale or "en")[:2] if (locale or "en")[:2] in ("kk", "ru") else "en"


def say(text: str) -> None:
    """Print a message for the user on standard error."""
    print(f"kzailaw: {text}", file=sys.stderr)


def options(sub: argparse.ArgumentParser, *names: str) -> None:
    """Add options that take one text each."""
    for name in names:
        sub.add_argument(f"--{name}")


def positive(text: str) -> int:
    """A number above zero, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def read_text(name: str) -> str:
    """Text from a file or standard input, of bearable size. NotFound, InputRefused."""
    if name in ("", "-"):
        text = sys.stdin.read(LARGEST_TEXT + 1)
    else:
        if not os.path.lexists(name):
            raise NotFound("input-not-found", where=name)
        data = files.read_bytes(Path(name))  # no folder, pipe or device
        try:
            text = data.decode("utf-8-sig")
        except UnicodeError as error:
            raise InputRefused("input-unreadable", where=name, reason=error) from error
    if len(text) > LARGEST_TEXT:
        size, limit = len(text) // 1_000_000, LARGEST_TEXT // 1_000_000
        raise InputRefused("input-too-large", where=name or "-", size=size, limit=limit)
    return text
