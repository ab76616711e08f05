"""What a query means: words, phrases, operators and fields, as a small tree.

Forgiving by design: an open quotation mark closes at the end, a stray bracket or operator is
dropped. QueryError is raised only where nothing sensible is left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzailaw_desktop.errors import QueryError
from kzailaw_desktop.search.queries.cleaning import clean
from kzailaw_desktop.search.queries.model import (
    And,
    FieldIs,
    Not,
    Or,
    Phrase,
    Query,
    QueryWord,
    Wildcard,
)
from kzailaw_desktop.search.words.analysis import WORD, fold

MAX_WORDS = 200
MAX_DEPTH = 20

FIELD_NAMES = {
    "article": "статья ст бап article art",
    "speaker": "спикер оратор выступающий сөйлеуші шешен speaker",
    "author": "автор author",
    "date": "дата күні күн date",
    "year": "год жыл жылы year",
    "lang": "язык тіл тілі lang language",
    "kind": "вид тип түр түрі kind type",
    "stage": "статус стадия мәртебе кезең stage status",
    "doc": "документ док құжат doc document",
    "heading": "заголовок тақырып heading title",
}
_FIELDS = {word: name for name, words in FIELD_NAMES.items() for word in words.split()}
_FIELD_LIKE = re.compile(r"(?<!\S)([^\W\d_]{2,}):(?=[\w«\"])")
_OPERATORS = {
    "OR": "or", "ИЛИ": "or", "НЕМЕСЕ": "or", "|": "or", "||": "or",
    "AND": "and", "И": "and", "ЖӘНЕ": "and", "&": "and", "&&": "and",
    "NOT": "not", "НЕ": "not", "ЕМЕС": "not",
}  # fmt: skip
_QUOTES = '"«»“”„‟'
_NEAR = re.compile(r"(?:NEAR|РЯДОМ|ЖАНЫНДА)(?:/(\d{1,3}))?$")
_LEX = re.compile(
    rf"""\s+
    | (?P<phrase>(?<!\w)[{_QUOTES}](?P<inner>[^{_QUOTES}]*)(?:[{_QUOTES}]|$))(?:~(?P<slop>\d{{1,3}}))?
    | (?P<bracket>[()])
    | (?P<minus>(?<![^\s(])[-–!](?=[\w{_QUOTES}(]))
    | (?P<chunk>[^\s(){_QUOTES}]+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str  # "open", "close", "or", "and", "not", "near", "node"
    node: Query | None = None
    number: int = 0


def unknown_field(query: str) -> str:
    """Return the first word that is written like a field and is none, "" when there is no such
    word.

    >>> unknown_field("автр:Бердиярова"), unknown_field("автор:Бердиярова статус: нет")
    ('автр', '')
    """
    names = (match[1] for match in _FIELD_LIKE.finditer(query))
    return next((name for name in names if fold(name) not in _FIELDS), "")


def parse(query: str) -> tuple[Query, bool]:
    """Return the tree of a query, and whether it was cut because it was too long.

    Raises QueryError for an empty query or one without a single word.
    """
    text = clean(query)
    if not text.strip():
        raise QueryError("query-empty")
    pieces = _pieces(text)
    words = [at for at, piece in enumerate(pieces) if piece.kind == "node"]
    cut = len(words) > MAX_WORDS
    if cut:
        pieces = pieces[: words[MAX_WORDS]]
    tree = _Parser(pieces).parse()
    if tree is None:
        only_stars = "*" in text or "?" in text
        raise QueryError("query-only-wildcard" if only_stars else "query-no-words", query=text[:80])
    return tree, cut


def _pieces(text: str) -> list[_Piece]:
    shouting = not any(c.islower() for c in text)
    pieces: list[_Piece] = []
    pending = typed = ""  # a field waiting for its value
    for match in _LEX.finditer(text):
        chunk = match["chunk"] or ""
        if match["phrase"] and pending:
            pieces.append(_Piece("node", FieldIs(pending, match["inner"].strip(), typed)))
            pending = ""
        elif match["phrase"]:
            pieces += _phrase(match["inner"], int(match["slop"] or 0))
        elif match["bracket"]:
            pieces.append(_Piece("open" if match["bracket"] == "(" else "close"))
        elif match["minus"]:
            pieces.append(_Piece("not"))
        elif chunk and pending:
            pieces.append(_Piece("node", FieldIs(pending, chunk, typed)))
            pending = ""
        elif chunk:
            name, value, named = _field(chunk)
            if name and value:
                pieces.append(_Piece("node", FieldIs(name, value, named)))
            elif name:
                pending, typed = name, named
            else:
                pieces += _chunk(chunk, shouting)
    if pending and not pieces:
        raise QueryError("query-field-empty", field=typed)
    if pending:  # a question that ends with a colon: «в каком году:»
        pieces += _chunk(typed, shouting)
    return pieces


def loosened(query: Query) -> Query | None:
    """Return the query with the words of its phrases in place of the phrases; None without
    phrases."""
    if isinstance(query, Phrase):
        words = tuple(QueryWord((word,), word) for word in query.words)
        return And(words) if len(words) > 1 else None
    if not isinstance(query, And) or not any(isinstance(n, Phrase) for n in query.nodes):
        return None
    nodes: list[Query] = []
    for node in query.nodes:
        freed = loosened(node) if isinstance(node, Phrase) else None
        nodes += freed.nodes if isinstance(freed, And) else (node,)
    return And(tuple(nodes))


def field_of(typed: str) -> str:
    """Return the English name of a field in any language, "" when there is none."""
    return _FIELDS.get(fold(typed), "")


def _field(chunk: str) -> tuple[str, str, str]:
    """Name, value, and name as typed, of what is a field."""
    typed, colon, value = chunk.partition(":")
    name = field_of(typed) if colon else ""
    return (name, value, typed) if name else ("", "", "")


def _chunk(chunk: str, shouting: bool) -> list[_Piece]:
    operator = _OPERATORS.get(chunk)
    if operator and not (shouting and chunk in ("И", "НЕ")):
        return [_Piece(operator)]
    near = _NEAR.match(chunk)
    if near:
        return [_Piece("near", number=int(near[1] or 5))]
    if "*" in chunk or "?" in chunk.rstrip("?!.,;:"):
        return _wildcard(chunk)
    parts = tuple(WORD.findall(chunk))
    if not parts:
        return []
    return [_Piece("node", QueryWord(parts, chunk.strip(".,;:!?…")))]


def _phrase(inner: str, slop: int) -> list[_Piece]:
    words = tuple(WORD.findall(inner))
    if not words:
        return []
    return [_Piece("node", Phrase(words[:MAX_WORDS], slop))]


def _wildcard(chunk: str) -> list[_Piece]:
    pattern = re.sub(r"[^\w*?]", "", fold(chunk.rstrip("?!.,;:") if "*" not in chunk else chunk))
    letters = re.sub(r"[*?]", "", pattern)
    if not letters:
        return []
    if len(letters) < 2:
        raise QueryError("query-prefix-short", query=chunk[:40])
    return [_Piece("node", Wildcard(re.sub(r"\*+", "*", pattern)))]


class _Parser:
    """Recursive descent over pieces; drops operators that have nothing to hold."""

    def __init__(self, pieces: list[_Piece]) -> None:
        self.pieces = pieces
        self.at = 0
        self.depth = 0

    def parse(self) -> Query | None:
        """Return the whole query; a closing bracket too many is dropped."""
        found: list[Query] = []
        while self.at < len(self.pieces):
            node = self._or()
            if node is not None:
                found.append(node)
            if self._kind() == "close":
                self.at += 1
        return _join(And, found)

    def _kind(self) -> str:
        return self.pieces[self.at].kind if self.at < len(self.pieces) else "end"

    def _or(self) -> Query | None:
        found = []
        while True:
            node = self._and()
            if node is not None:
                found.append(node)
            if self._kind() != "or":
                return _join(Or, found)
            self.at += 1

    def _and(self) -> Query | None:
        found: list[Query] = []
        while self._kind() not in ("or", "close", "end"):
            if self._kind() == "near":
                self._near(found)
                continue
            if self._kind() == "and":
                self.at += 1
                continue
            node = self._unary()
            if node is not None:
                found.append(node)
        return _join(And, found)

    def _near(self, found: list[Query]) -> None:
        number = self.pieces[self.at].number
        self.at += 1
        left = found[-1] if found else None
        right = self._unary() if self._kind() in ("node", "open") else None
        if isinstance(left, QueryWord | Phrase) and isinstance(right, QueryWord | Phrase):
            found[-1] = Phrase(_words(left) + _words(right), number)
        elif right is not None:
            found.append(right)

    def _unary(self) -> Query | None:
        piece = self.pieces[self.at]
        self.at += 1
        if piece.kind == "node":
            return piece.node
        if piece.kind == "not":
            node = self._unary() if self._kind() in ("node", "open", "not") else None
            if isinstance(node, Not):
                return node.node
            return Not(node) if node is not None else None
        return self._group()

    def _group(self) -> Query | None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise QueryError("query-deep")
        node = self._or()
        if self._kind() == "close":
            self.at += 1
        self.depth -= 1
        return node


def _words(node: QueryWord | Phrase) -> tuple[str, ...]:
    return node.parts if isinstance(node, QueryWord) else node.words


def _join(kind: type[And] | type[Or], nodes: list[Query]) -> Query | None:
    if len(nodes) < 2:
        return nodes[0] if nodes else None
    flat: list[Query] = []
    for node in nodes:
        flat += node.nodes if isinstance(node, kind) else (node,)
    once = [n for at, n in enumerate(flat) if isinstance(n, QueryWord) or n not in flat[:at]]
    return kind(tuple(once)) if len(once) > 1 else once[0]
