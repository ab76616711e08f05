"""Texts that are kept beside a better one: `beside/<document>/<language>@<edition>.xml`.

They belong to no document of the manifest, so nothing searches or cites them; they can be opened
under the name of the document with `~beside`, and taken out.
"""

from __future__ import annotations

from dataclasses import replace

from kzailaw_desktop.corpus import akn
from kzailaw_desktop.corpus.reports.wording import say
from kzailaw_desktop.corpus.storing.store import Store
from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.errors import InputRefused, LibraryBroken, NotFound

FOLDER = "beside"
MARK = "~beside"  # after the id of the document


def is_beside(doc_id: str) -> bool:
    """Tell whether a name is that of the texts beside a document."""
    return doc_id.endswith(MARK)


def write(act: Act, doc_id: str) -> dict[str, bytes]:
    """Return the file of an act's one text, to be written with the document it stands beside."""
    text = act.expressions[0]
    own = replace(act, id=doc_id, expressions=(text,), notes=())
    return {f"{FOLDER}/{doc_id}/{text.lang}@{text.version}.xml": akn.to_xml(own, text)}


def names(store: Store, doc_id: str) -> list[str]:
    """Return the files of the texts beside a document."""
    own = doc_id.removesuffix(MARK)
    folder = store.root / FOLDER / own
    found = sorted(folder.glob("*.xml")) if folder.is_dir() else []
    return [f"{FOLDER}/{own}/{path.name}" for path in found]


def load(store: Store, doc_id: str) -> Act:
    """Return the texts beside a document as an act of their own. NotFound: there are none."""
    texts: list[Expression] = []
    first: Act | None = None
    for name in names(store, doc_id):
        try:
            act = akn.from_xml(store.folder.read(name))
        except (OSError, InputRefused) as e:
            raise LibraryBroken("library-file-broken", where=name, detail=type(e).__name__) from e
        if isinstance(act, Act):
            first = first or act
            texts += [_marked(text) for text in act.expressions]
    if first is None:
        raise NotFound("document-unknown", where=doc_id, known=doc_id.removesuffix(MARK))
    return replace(first, id=doc_id, expressions=tuple(texts))


def _marked(text: Expression) -> Expression:
    """Return the text, marked by its title as one that is kept beside a better one."""
    return replace(text, title=f"{text.title} – {say('beside-title', text.lang)}")
