"""Bounds of the reading of foreign files, and the limits of a child process.

On Linux and macOS the system holds a child to its memory and processor time; Windows has no such
limits: there the size of files, the number of pages and parts, and the time (the child is ended)
are bounded, memory is not.
"""

from __future__ import annotations

import sys

from kzailaw_desktop.errors import InputRefused

MEMORY = 420_000_000  # bytes that a child may hold for itself
SECONDS = 20.0  # for one file, until the child is ended; and more for a larger one:
BYTES_A_SECOND = 1_000_000
PART_BYTES = 30_000_000  # of one part of a package; the text of the longest code has some 15 MB
UNPACKED_BYTES = 300_000_000  # of a whole package, pictures included
DEPTH = 200  # levels of elements or lists
LINES = 200_000  # of one file; the longest code has some 60,000
CHARACTERS = 60_000_000  # of one file in all
LINE_CHARACTERS = 1_000_000  # of one paragraph; the longest law has some 20,000


PATIENCE = 6  # a busy machine: so many times the processor time may pass on the clock


def allow_processor_time(seconds: float) -> None:
    """Let the system end this process after so many more seconds of processor time.

    Windows has no such limit; there the clock alone counts.
    """
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    most = int(usage.ru_utime + usage.ru_stime + seconds) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (most, hard))


def confine() -> bool:
    """Hold this process to its limits; False where the system has none (Windows)."""
    if sys.platform == "win32":
        return False
    import resource

    for what, most in (
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_AS, 6 * MEMORY),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        if hard == resource.RLIM_INFINITY or hard >= most:
            resource.setrlimit(what, (most, most))
    return True


WORD_CHARACTERS = (
    5000  # letters in a row; more are no word, and patterns of words grow slow on them
)
RUN_CHARACTERS = 1000  # of one blank or sign in a row; a dotted line has some 150


def check_lines(text: str, name: str) -> None:
    """Refuse a text of more lines than any document has, before they are taken apart."""
    if text.count("\n") > LINES:
        raise InputRefused("input-too-many-lines", where=name, limit=LINES)
