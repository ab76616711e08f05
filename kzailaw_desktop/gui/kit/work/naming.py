"""How documents are named and what is said of their standing, in a given language. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kzailaw_desktop import domain, labels
from kzailaw_desktop.domain import Act, Document, Expression, Status
from kzailaw_desktop.gui.kit.work import i18n
from kzailaw_desktop.gui.kit.work.i18n import date_text, mark
from kzailaw_desktop.labels import language

if TYPE_CHECKING:
    from kzailaw_desktop.domain import Commentary

DIGEST_COLUMN = "digest"  # what is copied from it is our paraphrase
KIND_NAMES = {"act": mark("Act"), "debate": mark("Sitting"), "commentary": mark("Commentary")}


class HeaderStanding(NamedTuple):
    """What the header says over a column."""

    texts: tuple[str, ...]  # from the fullest wording to the shortest that is still enough
    caution: bool = False  # not the official text


PROPER = {  # words that keep their capital when a heading in capitals is set as a sentence
    "республик": "Республик",
    "казахстан": "Казахстан",
    "қазақстан": "Қазақстан",
    "парламент": "Парламент",
    "сенат": "Сенат",
    "мәжіліс": "Мәжіліс",
    "мажилис": "Мажилис",
    "президент": "Президент",
}


def sentence_case(text: str) -> str:
    """A heading printed in capitals, set as a sentence; any other as it is.

    >>> sentence_case("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ПАРЛАМЕНТІ")
    'Қазақстан Республикасы Парламенті'
    """
    text = " ".join(text.split())
    if not text.isupper() or len(text) < 6:
        return text
    words = text.lower().split(" ")
    for place, word in enumerate(words):
        stem = next((s for s in PROPER if word.startswith(s)), "")
        words[place] = PROPER[stem] + word[len(stem) :] if stem else word
    joined = " ".join(words)
    return joined[:1].upper() + joined[1:]


def stance(name: str, lang: str, default: str = "") -> str:
    """The word for what an author does with a provision: «түсіндіреді», «объясняет»."""
    return str(language.tables("stances").get(name, {}).get(lang, default))


def language_mark(lang: str) -> str:
    """The few letters that stand for a language wherever one is marked."""
    return str(language.table("language-mark").get(lang, lang.upper()))


def title(document: Document, lang: str) -> str:
    """The title as shown over the text."""
    if isinstance(document, Act):
        expression = document.expression(lang) or document.expressions[0]
        name = " ".join(expression.title.split()).strip('«»"“” ')
        return f"«{name}»" if name else document.id
    if isinstance(document, domain.Debate):
        own = sentence_case(document.title)
        worded = language.tables("sitting-titles").get(document.body, {})
        return str(worded.get(lang, own))  # in Kazakh the record's own
    titles = document.record.title
    return sentence_case(
        titles.get(lang) or titles.get(document.lang) or next(iter(titles.values()), document.id)
    )


def details(document: Document, lang: str) -> str:
    """Date and number, or authors and year."""
    if isinstance(document, Act):
        date = date_text(document.date) if document.date else ""
        number = f"№ {document.number}" if document.number else ""
        return " ".join(part for part in (date, number) if part)
    if isinstance(document, domain.Debate):
        return date_text(document.date)
    return _byline(document, lang)


def text_of(act: Act, key: str) -> Expression | None:
    """The text of a column: "kk" is the newest edition, "kk@2024-01-01" that one."""
    lang, _, version = key.partition("@")
    return act.text(lang, version) if version else act.expression(lang)


def short_title(document: Document, lang: str) -> str:
    """A few words for tabs and context lines."""
    if isinstance(document, Act):
        return f"№ {document.number}" if document.number else _words_of_title(document, lang)
    if isinstance(document, domain.Debate):
        body = language.tables("chambers").get(document.body, {}).get(lang, document.body)
        return f"{body}, {date_text(document.date)}"
    return _byline(document, lang)


def _byline(work: Commentary, lang: str) -> str:
    from kzailaw_desktop.corpus.passages import byline

    return byline(work, lang)


def _words_of_title(act: Act, lang: str, most: int = 28) -> str:
    """The first words of a title, for acts without a number."""
    name = title(act, lang).strip("«»")
    return name if len(name) <= most else f"{name[:most].rsplit(' ', 1)[0]} …"


def standing(document: Document, key: str) -> HeaderStanding:
    """Edition and status of the text in a column."""
    if isinstance(document, Act):
        expression = text_of(document, key)
        if expression is None:
            return HeaderStanding(())
        key = expression.lang
        edition = labels.edition_words(expression, key)
        brief = labels.edition_words(expression, key, short=True)
        status = labels.status_words(expression.status, key)
        force = labels.force_words(expression, key)
        full = " · ".join(part for part in (edition, status, force) if part)
        short = " · ".join(part for part in (status.partition(",")[0], force) if part)
        wordings = (full, f"{brief} · {status}" if not force else full, f"{edition} · {short}")
        doubtful = expression.status is not Status.OFFICIAL or bool(force)
        return HeaderStanding((*wordings, f"{brief} · {short}"), doubtful)
    if isinstance(document, domain.Debate) and document.status is not Status.OFFICIAL:
        words = labels.status_words(document.status, i18n.language())
        return HeaderStanding((words,), True)
    return HeaderStanding(())


def unit_label(document: Document | None, eid: str, lang: str) -> str:
    """The name of a unit for the context panel and the status line."""
    if isinstance(document, Act):
        named = labels.label(eid, lang, document.profile)
        return named[:1].upper() + named[1:] if named else title(document, lang)
    if isinstance(document, domain.Debate):
        from kzailaw_desktop.text import person

        speech = eid.partition("__")[0]
        for each in document.speeches:
            if each.eid == speech:
                return person(each.full_name or each.speaker)
        return short_title(document, lang)
    if isinstance(document, domain.Commentary):
        return _byline(document, lang)
    return ""


def place_name(document: Document, eid: str, lang: str) -> str:
    """A unit with its document, in a line of places: "23-бап · № 230-VIII"."""
    label, title = unit_label(document, eid, lang), short_title(document, lang)
    return f"{label} · {title}" if label and label != title else title


def citation(document: Document, eid: str | Sequence[str], lang: str, form: str = "plain") -> str:
    """What stands after a copied text: the source, with edition and status.

    `eid`: a unit, or several that are cited as a span. `lang`: a language, or the key of a column
    of an act; "digest:ru" is our digest in Russian.
    """
    if isinstance(document, Act):
        expression = text_of(document, lang) or document.expressions[0]
        return labels.cite_with_source(eid, document, expression, expression.lang, form)
    if isinstance(document, domain.Debate):
        names = [unit_label(document, each, lang) for each in _units(eid)]
        who = ", ".join(dict.fromkeys(names))
        return f"{who} // {title(document, lang)}, {date_text(document.date)}"
    beside, _, own = lang.rpartition(":")
    first = next(iter(_units(eid)), "")
    if beside == DIGEST_COLUMN or labels.is_paraphrase(document, first):
        return f"{reference(document, own)} ({labels.paraphrase_note(own)})"
    place = passage_name(document, _units(eid), own)
    return f"{reference(document, own)} ({place})" if place else reference(document, own)


def _units(eid: str | Sequence[str]) -> Sequence[str]:
    return [eid] if isinstance(eid, str) else eid


def passage_name(work: Commentary, units: Sequence[str], lang: str) -> str:
    """The section and paragraphs of an article: «Разбор, абз. 4 – 6»; "" for its whole."""
    found = [
        (section, number)
        for section in work.sections
        for number, paragraph in enumerate(section.paragraphs, 1)
        if paragraph.eid in units
    ]
    if not found:
        return ""
    (first, start), (last, end) = found[0], found[-1]
    heading = " ".join(first.heading.split()).rstrip(".")
    numbers = f"{start}" if found[0] == found[-1] else f"{start} – {end}"
    words = language.word("paragraph-short", lang).format(numbers)
    if first is not last:
        return heading
    return f"{heading}, {words}" if heading else words


def reference(work: Commentary, lang: str) -> str:
    """A bibliographic line: authors, title, journal, year, issue, pages, DOI."""
    record = work.record
    own = work.lang if work.lang in record.title else lang
    authors = ", ".join(author.name(own) for author in record.authors)
    journal = record.journal.get(own) or next(iter(record.journal.values()), "")
    parts = [f"{authors} {record.title.get(own, '')}".strip()]
    tail = [journal, str(record.year)]
    for name, value in (
        ("volume", record.volume),
        ("issue", record.issue),
        ("pages", record.pages),
    ):
        tail += [f"{language.word(name, own)} {value}"] if value else []
    tail += [f"DOI: {record.doi}"] if record.doi else []
    return " // ".join([parts[0], ". – ".join(p for p in tail if p)])
