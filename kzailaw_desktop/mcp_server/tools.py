"""What an agent may ask: search, show, context, cite, check citations, editions. Nothing is changed.

The user's own notes and drafts are never part of an answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kzailaw_desktop.domain import Act, Expression
from kzailaw_desktop.errors import InputRefused, NotFound
from kzailaw_desktop.library import Library, checking, views
from kzailaw_desktop.library.editions.changes import text_changes, unit_events
from kzailaw_desktop.library.editions.dated import parse_date
from kzailaw_desktop.library.indexed.own_notes import DOCUMENT as OWN_NOTES
from kzailaw_desktop.mcp_server.answers import Row, act_stated, bounded, cut, stated
from kzailaw_desktop.search import SearchRequest

MOST = 20  # rows of an answer
LONGEST_QUERY = 1_000
LONGEST_INPUT = 50_000  # characters of a text to be checked
LANGUAGES = ("kk", "ru", "en")
GROUPS = ("commentary", "debate", "notes", "references_in", "references_out", "definitions")


class Tools:
    """Questions to one library; each answer is plain data."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def search(
        self, query: str, lang: str = "", kind: str = "", document: str = "", limit: int = 10
    ) -> Row:
        """Search acts, sittings and commentary in Kazakh, Russian and English, in any inflected form.

        lang: kk, ru or en; kind: act, debate or commentary; document: an id. Each hit has its
        passage and how it is cited: citation, edition, standing (official, working-translation,
        unverified-copy, unofficial) and source.
        """
        asked = _text(query, LONGEST_QUERY)
        request = SearchRequest(asked, lang=_lang(lang), kind=kind, doc=document, limit=MOST * 2)
        found = self._library.search(request)
        own = sum(hit.document == OWN_NOTES for hit in found.hits)
        rows = (
            {"document": h.document, "kind": h.kind, "eId": h.eid, "lang": h.lang, "place": h.label,
             "speaker": h.speaker, "heading": h.heading, "passage": cut(h.snippet)}
            | stated(self._library, h.document, "" if h.kind == "amendment" else h.eid, h.lang)
            for h in found.hits if h.document != OWN_NOTES
        )  # fmt: skip
        answer = bounded(rows, _limit(limit), found.total - own)
        return answer | {"total": found.total - own, "searched_also_for": list(found.expanded)}

    def show(self, reference: str, document: str = "", lang: str = "", at: str = "") -> Row:
        """Show the text of a provision: «п. 3 ст. 17», "17-3-2", «17-баптың 3-тармағы», or an eId.

        document: id of the act that is meant; lang: kk, ru, en, several with commas, else all; at:
        the text as it stood on a date (2025-11-17).
        """
        langs = [_lang(each.strip()) for each in lang.split(",") if each.strip()]
        day = parse_date(at) if at else None
        units = views.units(
            self._library, _text(reference, LONGEST_QUERY), document or None, langs, day
        )
        return bounded((self._unit(row) for row in units), MOST, len(units))

    def _unit(self, row: Row) -> Row:
        texts = []
        for lang, text in row["texts"].items():
            version = (row.get("editions", {}).get(lang) or {}).get("edition") or ""
            how = stated(self._library, row["document"], row["eId"], lang, version)
            texts.append({"lang": lang, "text": cut(text)} | how)
        return {"document": row["document"], "eId": row["eId"], "texts": texts}

    def context(self, reference: str, document: str = "", limit: int = 5) -> Row:
        """Show what is known of a provision: commentary, debate, amendment notes, references, terms.

        limit: entries of each group. "kind" tells a citation from a suggested link with its score.
        """
        doc, eid = self._library.resolve(_text(reference, LONGEST_QUERY), document)
        found = views.context(self._library.context(eid, doc))
        answer: Row = {"document": doc, "eId": eid} | stated(self._library, doc, eid)
        for group in GROUPS:
            rows = (self._entry(entry, doc) for entry in found[group])
            answer[group] = bounded(rows, _limit(limit), len(found[group]))
        return answer

    def _entry(self, entry: Row, doc: str) -> Row:
        own = entry.get("document") or doc
        kept = {k: cut(str(v)) if k in ("text", "snippet", "mismatch") else v
                for k, v in entry.items() if k not in ("text", "start", "end", "reasons")}  # fmt: skip
        eid = "" if entry.get("kind") == "note" else entry.get("eId", "")
        known = own if own in self._library.entries() else doc
        how = stated(self._library, known, eid if known == own else "", entry.get("lang", ""))
        if entry.get("source"):  # of an amendment note
            kept["note_source"] = kept.pop("source")
        return kept | how

    def cite(self, text: str, document: str = "", lang: str = "") -> Row:
        """Find the citations in a text and the provisions they name; unclear ones name none.

        document: id of the act that the text is about; start and end count characters.
        """
        found = self._library.cite(_text(text, LONGEST_INPUT), lang=_lang(lang), doc=document)
        index = self._library.act_index
        rows = []
        for each in found:
            row = views.citation(each)
            entry = index.get(each.act) if each.resolved else None
            how = stated(self._library, entry.id, each.eid or "", lang) if entry else {}
            rows.append(row | how)
        return bounded(rows, MOST * 10, len(rows))

    def check_citations(self, text: str, document: str = "", lang: str = "ru") -> Row:
        """Check every citation and quotation of a text against the library.

        Verdicts: found, no-such-unit, changed, repealed, not-in-library, unclear; a quotation is
        compared word by word. lang: of the words by which the provision is cited.
        """
        file = checking.check_pasted(self._library, _text(text, LONGEST_INPUT), "text", document)
        rows = []
        for row, judged in zip(checking.rows(file), file.checked, strict=True):
            how = [
                {"lang": each} | act_stated(self._library.act(judged.document), judged.eid, own)
                for each, own in judged.texts.items()
            ]
            rows.append(row | {"document": judged.document or None, "judged_by": how})
        return bounded(rows, MOST * 5, len(rows))

    def editions(self, document: str = "", since: str = "", until: str = "") -> Row:
        """List the acts of the library, or the editions of one and what changed between two dates.

        document: id of an act; without it all acts. since, until: dates; without them the newest
        edition is compared with the one before.
        """
        if not document:
            acts = [info for info in self._library.documents() if info.kind == "act"]
            rows = ({"document": i.id, "title": i.title, "languages": list(i.languages)}
                    | stated(self._library, i.id, "") for i in acts)  # fmt: skip
            return bounded(rows, MOST * 5, len(acts))
        act = self._library.act(document)
        texts = sorted(act.expressions, key=lambda t: (t.order, t.lang))
        answer: Row = {"document": act.id, "editions": [_edition(act, text) for text in texts]}
        try:
            events = list(self._changes(act, since, until))
        except NotFound as error:
            if since or until:
                raise
            return answer | {"changes": bounded([], MOST, 0), "remark": error.text("en")}
        return answer | {"changes": bounded(events, MOST * 3, len(events))}

    def _changes(self, act: Act, since: str, until: str) -> Iterator[Row]:
        first, last = (parse_date(day) if day else None for day in (since, until))
        changes = text_changes(act, first, last)
        for event in unit_events(changes):
            row = event.as_json()
            for side in ("old", "new"):
                words = row[side]
                assert isinstance(words, dict)
                row[side] = {lang: cut(text, 2_000) for lang, text in words.items()}
            lang = next(iter(event.editions))
            yield row | act_stated(act, event.eid, changes[lang].new)


def _edition(act: Act, text: Expression) -> Row:
    return {"lang": text.lang} | act_stated(act, "", text)


def _text(text: str, longest: int) -> str:
    if not text.strip():
        raise InputRefused("mcp-empty")
    if len(text) > longest:
        raise InputRefused("mcp-too-long", longest=longest)
    return text


def _lang(lang: str) -> str:
    if lang and lang not in LANGUAGES:
        raise InputRefused("mcp-language", lang=lang[:40])
    return lang


def _limit(limit: int) -> int:
    return max(1, min(MOST, limit))


def tools_of(library: Library) -> list[Any]:
    """Return the questions in the order in which they are listed."""
    own = Tools(library)
    return [own.search, own.show, own.context, own.cite, own.check_citations, own.editions]
