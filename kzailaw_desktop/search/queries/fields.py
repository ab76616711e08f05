"""Chips and fields of a query as nodes for the engine: what a passage is, where and by whom."""

from __future__ import annotations

import re

from kzailaw_desktop.errors import QueryError
from kzailaw_desktop.search.port import All, Any, Everything, Except, Leaf, Node, SearchRequest
from kzailaw_desktop.search.queries.model import FieldIs
from kzailaw_desktop.search.words import marks
from kzailaw_desktop.search.words.analysis import WORD, analyser, fold
from kzailaw_desktop.search.words.romanise import blurred


def both(nodes: list[Node]) -> Node:
    """Return all of the nodes, without a wrapper round a single one."""
    return nodes[0] if len(nodes) == 1 else All(tuple(nodes))


def either(nodes: list[Node]) -> Node:
    """Any of the nodes, without a wrapper round a single one."""
    return nodes[0] if len(nodes) == 1 else Any(tuple(dict.fromkeys(nodes)))


def filters(request: SearchRequest) -> list[Node]:
    """Return the chips of a request as nodes."""
    pairs = (
        ("lang", request.lang),
        ("kind", request.kind),
        ("doc", request.doc),
        ("article", request.article),
        ("speaker", request.speaker),
        ("author", request.author),
        ("year", str(request.year or "")),
    )
    found = [field_node(FieldIs(name, value)) for name, value in pairs if value]
    return found if request.within is None else [*found, _within(request.within)]


def _within(documents: frozenset[str]) -> Node:
    """Return what stands in some documents: nothing at all when there are none."""
    if not documents:
        return Except(Everything(), Everything())
    return either([Leaf("tag", f"doc:{doc.lower()}") for doc in sorted(documents)])


_VALUES = {
    "kk": "kk kz каз қаз казахский қазақша қазақ kazakh",
    "ru": "ru рус орыс русский орысша russian",
    "en": "en анг ағылшын английский ағылшынша english",
    "act": "act акт закон заң кодекс law code acts",
    "debate": "debate заседание отырыс стенограмма дебаты debates sitting",
    "amendment": "amendment примечание примечания история предложения ескертпе тарихы amendments",
    "note": "note заметка заметки аңдатпа аңдатпалар notes",
    "history": "history тарих прошлое",
    "in-force": "in-force force действует қолданыста",
    "announced": "announced готовится дайындалуда объявлено",
    "reported": "reported сообщено хабарланған сообщениям",
    "proposed": "proposed предложено предложение ұсынылған ұсыныс proposal",
    "commentary": "commentary комментарий түсініктеме статья мақала article articles",
}
_MOST_VALUES = 200  # of a field, divided by commas
_NAMED = {word: value for value, words in _VALUES.items() for word in words.split()}


def field_node(query: FieldIs) -> Node:
    """Return what a field asks of the engine; QueryError when the value makes no sense for it."""
    value = query.value.strip().strip(",.;")
    if query.name in ("lang", "kind", "stage", "doc"):
        values = [v for v in map(str.strip, value.split(",", _MOST_VALUES)[:_MOST_VALUES]) if v]
        if not values:
            raise QueryError("query-field-empty", field=query.typed or query.name)
        named = _NAMED if query.name != "doc" else {}
        return either(
            [Leaf("tag", f"{query.name}:{named.get(fold(v), v.lower())}") for v in values]
        )
    if query.name == "article":
        found = re.search(r"\d+(?:-\d+)?", value)
        if not found:
            raise QueryError("query-article", value=value[:40])
        return Leaf("tag", f"at:art_{found[0]}")
    if query.name in ("date", "year"):
        return _date(value)
    if query.name in ("speaker", "author"):
        return _name(query, value)
    stems = [
        either([Leaf("head", analyser(lang).stem(fold(raw))) for lang in ("kk", "ru", "en")])
        for raw in WORD.findall(value)
    ]
    if not stems:
        raise QueryError("query-field-empty", field=query.typed or query.name)
    return both(stems)


def _date(value: str) -> Node:
    years = re.fullmatch(r"(\d{4})?\s*(?:\.\.|–|-)\s*(\d{4})?", value)
    if re.fullmatch(r"\d{4}", value):
        return Leaf("tag", f"y:{value}")
    if re.fullmatch(r"\d{4}-\d{2}", value):
        return Leaf("tag", f"m:{value}")
    if years and (years[1] or years[2]):
        first, last = int(years[1] or 1990), int(years[2] or 2060)
        first, last = max(first, last - 200), last
        return either(
            [Leaf("tag", f"y:{year}") for year in range(first, last + 1)] or [Everything()]
        )
    month = re.fullmatch(r"(\d{1,2})\.(\d{4})", value)
    if month:
        return Leaf("tag", f"m:{month[2]}-{int(month[1]):02}")
    for _, _, iso in marks.dates(value):
        return Leaf("tag", f"d:{iso}")
    raise QueryError("query-date", value=value[:40])


def _name(query: FieldIs, value: str) -> Node:
    mark = "who" if query.name == "speaker" else "by"
    words = [fold(raw) for raw in WORD.findall(value)]
    if not words:
        raise QueryError("query-field-empty", field=query.typed or query.name)
    parts: list[Node] = []
    for word in words:
        forms = [
            word,
            blurred(word),
            *(analyser(lang).stem(word)[1:] for lang in ("kk", "ru", "en")),
        ]
        parts.append(either([Leaf("tag", f"{mark}:{form}") for form in dict.fromkeys(forms)]))
    return both(parts)
