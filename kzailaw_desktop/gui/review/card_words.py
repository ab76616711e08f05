"""The words of a card: kinds, force, files, corrections, as people read them. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzailaw_desktop import labels
from kzailaw_desktop.domain import DocKind, Force, Status
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import mark, tr, tr_data

if TYPE_CHECKING:
    from kzailaw_desktop.library.stored.cards import Row

KINDS = {
    "law": mark("Law"), "constitutional-law": mark("Constitutional law"), "code": mark("Code"),
    "constitution": mark("Constitution"), "decree": mark("Decree"),
    "resolution": mark("Resolution"), "order": mark("Order"), "decision": mark("Decision"),
    "disposition": mark("Disposition"), "rules": mark("Rules"),
}  # fmt: skip
DOCUMENTS = {
    str(DocKind.ACT): mark("An act"), str(DocKind.DEBATE): mark("Record of a sitting"),
    str(DocKind.COMMENTARY): mark("Article"),
}  # fmt: skip
FORCES = {
    "in-force": mark("In force"), "repealed": mark("No longer in force"), "not-yet": mark("Not yet in force"),
    "unknown": mark("Not known"),
}  # fmt: skip
LANGUAGES = {"kk": mark("Kazakh"), "ru": mark("Russian"), "en": mark("English")}
MEGABYTE = 1_000_000


def kinds_of(kind: str) -> list[tuple[str, str]]:
    """The kinds that a document may be: of an act its kinds first, then other documents."""
    acts = [(key, tr_data(text)) for key, text in KINDS.items()] if kind == "act" else []
    others = [(key, tr_data(text)) for key, text in DOCUMENTS.items() if not acts or key != "act"]
    return acts + others


def standings() -> list[tuple[str, str]]:
    """The standings, the highest first."""
    return [(str(s), labels.status_words(s, i18n.language())) for s in Status]


def forces() -> list[tuple[str, str]]:
    """Whether an act is in force."""
    return [(str(f), tr_data(FORCES[f])) for f in Force]


def shown_date(iso: str | None) -> str:
    """A date as it is written in Kazakhstan."""
    parts = (iso or "").split("-")
    return ".".join(reversed(parts)) if len(parts) == 3 else iso or ""


def size_words(size: int) -> str:
    """A size as people read it."""
    if size >= MEGABYTE:
        return tr("{size} MB").format(size=f"{size / MEGABYTE:.1f}")
    return tr("{size} KB").format(size=max(1, round(size / 1000)))


def text_words(key: str) -> str:
    """A text of an act: «Русский, 05.05.2020»."""
    lang, _, version = key.removesuffix("~beside").partition("@")
    day = version.removeprefix("since-")
    when = tr("edition not known") if not day or day == "unknown" else shown_date(day)
    if version.startswith("since-"):
        when = tr("not before {day}").format(day=when)
    return f"{tr_data(LANGUAGES[lang])}, {when}" if lang in LANGUAGES else tr("Text")


def source_words(source: Row) -> str:
    """A file that was read: its name, size, day, and what became of it."""
    parts = [str(source["name"]), size_words(int(source["size"] or 0))]
    parts.append(tr("imported {day}").format(day=shown_date(str(source["imported"] or ""))))
    if source["reader"]:
        parts.append(tr("read by version {version}").format(version=source["reader"]))
    parts.append(tr("file kept") if source["kept"] else tr("file not kept"))
    if source["placed"] == "beside":
        parts.append(tr("kept beside a better text"))
    return " · ".join(parts)


def account_words(card: Row) -> str:
    """The account of words and the number of doubts."""
    parts: list[str] = []
    if account := card["account"]:
        lost = account["lost"]
        words = tr("%n words of the file", account["words"])
        parts.append(f"{words}, " + (tr("%n lost", lost) if lost else tr("none lost")))
    if card["doubts"]:
        parts.append(tr("%n doubts", len(card["doubts"])))
    return " · ".join(parts)


def kept_words(card: Row) -> str:
    """How much room all kept files of the library take."""
    whole = card["sources_size"]
    limit = tr("{size} MB").format(size=int(whole["limit"]) // MEGABYTE)
    said = tr("Kept files of the whole library: {size} of {limit}")
    return said.format(size=size_words(int(whole["bytes"])), limit=limit)
