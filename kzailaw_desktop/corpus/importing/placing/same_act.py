"""Find the act of the library that a text belongs to, or the id of a new one."""

from __future__ import annotations

from kzailaw_desktop.corpus.importing.placing.known import KnownDocuments
from kzailaw_desktop.corpus.kept import records, sources
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act

SAME_TREE = 0.9  # share of units that two texts of one act have in common
FEWEST_UNITS = 10  # below this many units a tree tells no act from another


def read_from(data: bytes, store: Store, known: KnownDocuments) -> Act | None:
    """Return the act that this very file was read into before."""
    if not data:
        return None
    doc_id = sources.document_of(store, sources.hash_of(data))
    found = known.get(doc_id) if doc_id and store.has(doc_id) else None
    return found if isinstance(found, Act) else None


def same_title(act: Act, known: KnownDocuments) -> Act | None:
    """Return the only act of the same title and the same tree, for a text without number and
    date."""
    text = act.expressions[0]
    if act.date is not None or not text.title:
        return None
    own = {unit.eid for unit, _ in text.walk()}
    fits = [a for a in known.with_title(text.title) if _same_tree(a, own)]
    return fits[0] if len(fits) == 1 else None


def _same_tree(act: Act, own: set[str]) -> bool:
    """Tell whether nearly all units of an act, in one of its texts, are those of another text."""
    for text in act.expressions:
        units = {unit.eid for unit, _ in text.walk()}
        if len(units & own) >= SAME_TREE * len(units | own) and len(own) >= FEWEST_UNITS:
            return True
    return False


def free_id(act: Act, store: Store, known: KnownDocuments) -> str:
    """Return the act's id, with a number when another act has it."""
    candidate, count = act.id, 1
    while not _fits(candidate, act, store, known):
        count += 1
        candidate = f"{act.id}-{count}"
    return candidate


def _fits(doc_id: str, act: Act, store: Store, known: KnownDocuments) -> bool:
    other = known.get(doc_id)
    if other is None:
        return True  # free, or damaged: this takes its place
    if not isinstance(other, Act) or act.number:
        return False
    # The same words with other letters are another state of the text; other words another act.
    titles = {records.title_of(r) for r in records.read(store, doc_id).values()}
    own = act.expressions[0].title.casefold()
    return own in titles if titles else not other.number
