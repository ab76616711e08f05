"""Put the lines of a bill together into statements: a command with the wording it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kzailaw_desktop.drafting.commands.rules import rules
from kzailaw_desktop.drafting.reading.quotes import hold, plain

LONGEST = 4000  # lines of one quoted wording; what is longer was never closed
# «1) в статье 2:»; but «1) тармақша …» and «1) және 2) тармақшалар» begin with a unit.
_NUMBERED = re.compile(
    r"^\s*(?:(?:\d+(?:-\d+)*|[а-яё])\)|[-–—•])\s+(?!тарма[қғ]|және\s|мен\s|[–—,])"
    r"(?=[а-яёәғқңөұүһі«\d\"])",
    re.IGNORECASE,
)
# «… в следующей редакции: «…»;» on one line
_ON_ONE_LINE = re.compile(r"^(?P<command>[^«»\"]*):\s*(?P<quoted>[«\"].*)$")
_END = re.compile(r"[»\"]\s*[;.]?\s*$")


@dataclass(frozen=True, slots=True)
class Statement:
    """One command of a bill: its words, and the wording it quotes."""

    text: str
    quoted: tuple[str, ...] = ()
    line: int = 0  # of the source, counted from 1
    closed: bool = True


def statements(lines: Iterable[str]) -> Iterator[Statement]:
    """Yield the statements of a bill, in order. `closed` is False for a quotation that never
    ends."""
    pending: tuple[str, int] | None = None
    quoted: list[str] = []
    for number, raw in enumerate(lines, 1):
        line = " ".join(raw.replace("\u00a0", " ").replace("‑", "-").split())
        if not line:
            continue
        if pending is not None and (quoted or line[:1] in '«"'):
            quoted.append(line)
            if _closes(quoted) or len(quoted) > LONGEST:
                yield Statement(pending[0], _unquoted(quoted), pending[1], _closes(quoted))
                pending, quoted = None, []
            continue
        if pending is not None:
            yield Statement(pending[0], (), pending[1])
            pending = None
        line = without_number(line)
        inline = _ON_ONE_LINE.match(line)
        if inline is not None and _expects_wording(inline["command"] + ":"):
            pending, quoted = (inline["command"].strip(), number), [inline["quoted"]]
            if _closes(quoted):
                yield Statement(pending[0], _unquoted(quoted), number)
                pending, quoted = None, []
            continue
        if line.endswith(":") and _expects_wording(line):
            pending = (line[:-1].strip(), number)
        else:
            yield Statement(line, (), number)
    if pending is not None:
        yield Statement(pending[0], _unquoted(quoted), pending[1], closed=not quoted)


def without_number(line: str) -> str:
    """Return a line of a bill without the number or dash of the command in it.

    >>> without_number("1) в статье 2:")
    'в статье 2:'
    """
    return _NUMBERED.sub("", line)


def _expects_wording(line: str) -> bool:
    text = plain(hold(line)[0])
    return any(
        re.search(r"\s+".join(re.escape(w) for w in ending.split()), text)
        for rule in rules().values() if rule.quoted
        for ending in (_ending(rule.templates["ru"]), _ending(rule.templates["kk"]))
    )  # fmt: skip


def _ending(template: str) -> str:
    return re.split(r"\{\w+\}", template)[-1].strip() or "толықтырылсын"


def _closes(quoted: list[str]) -> bool:
    """Tell whether a quotation ends here: its marks are even and a mark stands at the end."""
    text = "\n".join(quoted)
    if not _END.search(text):
        return False
    straight = text.count('"')
    opened, closed = text.count("«"), text.count("»")
    if text.startswith('"'):
        return straight % 2 == 0
    return opened <= closed


def _unquoted(quoted: list[str]) -> tuple[str, ...]:
    if not quoted:
        return ()
    lines = list(quoted)
    lines[0] = lines[0][1:]
    lines[-1] = _END.sub("", lines[-1])
    return tuple(line.strip() for line in lines)
