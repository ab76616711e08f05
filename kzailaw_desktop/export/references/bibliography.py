"""Lists of sources in the form of GOST 7.1-2003, and as RIS and BibTeX for other programs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from kzailaw_desktop import labels
from kzailaw_desktop.domain import Act, BibliographicRecord, Commentary, Debate, Expression
from kzailaw_desktop.export.content import ActFacts, ExportResult
from kzailaw_desktop.export.dates import dated_number, long_date, short_date, title_of
from kzailaw_desktop.export.files import write_text
from kzailaw_desktop.export.standing import edition_phrase, status_phrase
from kzailaw_desktop.export.words import in_lang, word
from kzailaw_desktop.labels import language

SITTINGS = "kk"  # the language of the titles of sittings
Source = Act | Debate | Commentary | BibliographicRecord
_OTHERS = language.table("others")
_PAGES = language.table("pages")
_ISSUE = language.table("issue")
_VOLUME = language.table("volume")
_ACCESS = language.table("accessed")
_SYSTEM = language.table("system")
_INITIALS = re.compile(r"^(?P<family>[\w’'-]+),? +(?P<rest>.+)$")


def gost(source: Source, lang: str = "ru") -> str:
    """One line of a list of sources, in `lang` where the source has it in that language."""
    if isinstance(source, Act):
        return gost_act(source, lang)
    if isinstance(source, Debate):
        return gost_debate(source, lang)
    record = source.record if isinstance(source, Commentary) else source
    own = source.lang if isinstance(source, Commentary) else lang
    return gost_article(record, own if own in record.title else lang)


def gost_article(record: BibliographicRecord, lang: str) -> str:
    """«Иванов, И. И. Заглавие / И. И. Иванов, П. П. Петров // Журнал. – 2025. – № 4. – С. 1–9.»"""
    names = [author.name(lang) for author in record.authors]
    title = in_lang(record.title, lang).rstrip(".")
    if len(names) > 3:
        described = f"{title} / {_direct(names[0])} {_OTHERS[lang]}"
    elif names:
        said = ", ".join(_direct(name) for name in names)
        described = f"{_inverted(names[0])} {title} / {said}"
    else:
        described = title
    journal = in_lang(record.journal, lang).rstrip(".")
    areas = [journal, str(record.year)] if journal else [str(record.year)]
    if record.volume:
        areas.append(f"{_VOLUME[lang]} {record.volume}")
    if record.issue:
        areas.append(f"{_ISSUE[lang]} {record.issue}")
    if record.pages:
        areas.append(f"{_PAGES[lang]} {re.sub(r'(?<=[0-9])-(?=[0-9])', '–', record.pages)}")
    if record.doi:
        areas.append(f"DOI: {record.doi}")
    elif record.url:
        areas.append(f"URL: {record.url}")
    between = " // " if journal else ". – "
    return _ended(described + between + ". – ".join(area for area in areas if area))


def gost_act(act: Act, lang: str) -> str:
    """«Об … : Закон Республики Казахстан от … № … // ИПС «Әділет». – URL: … (дата обращения: …)»."""
    facts = ActFacts.of(act)
    kind = language.tables("laws-of-the-state")["law"][lang]
    dated = dated_number(facts, lang)
    named = f"{dated} {kind}" if lang == "kk" else f"{kind} {dated}"
    text = f"{title_of(facts, lang)} : {named if facts.subtype == 'law' else dated}"
    expression = act.expression(lang)
    if expression is not None:
        edition = edition_phrase(facts, lang, lang)
        text += f" ({edition}; {status_phrase(facts, lang, lang)})"
        if expression.source.url:
            text += f" // {_SYSTEM[lang]}. – URL: {expression.source.url}"
            if expression.source.retrieved:
                date = short_date(expression.source.retrieved)
                text += f" ({_ACCESS[lang].format(date=date)})"
    return _ended(text)


def gost_debate(debate: Debate, lang: str) -> str:
    """Return the record of a sitting: by its body, where that is a known one, else by its own
    title."""
    known = word("sitting", debate.body, lang) if debate.body else ""
    date = long_date(debate.date, lang)
    if known:
        text = known.format(date=date)
    elif date in debate.title or short_date(debate.date) in debate.title:
        text = debate.title
    else:
        text = f"{debate.title} : {date}"
    return _ended(text + (f". – URL: {debate.source.url}" if debate.source.url else ""))


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def split_name(name: str) -> tuple[str, str]:
    """(family name, what follows it or stands before it); initials get blanks between them."""
    initials = re.match(r"^((?:\w\.\s*)+)(\w[\w’'-]+)$", name.strip())
    if initials:
        return initials[2], _spaced(initials[1])
    match = _INITIALS.match(name.strip())
    return (match["family"], _spaced(match["rest"])) if match else (name, "")


def _spaced(initials: str) -> str:
    return re.sub(r"\.(?=\w)", ". ", initials.strip())


def _initials(rest: str) -> str:
    """«Арон Амонжолович» as «А. А.»; initials stay as they are."""
    return " ".join(part if part.endswith(".") else f"{part[0]}." for part in rest.split())


def _inverted(name: str) -> str:
    family, rest = split_name(name)
    return f"{family}, {_initials(rest)}" if rest else f"{family}."


def _direct(name: str) -> str:
    family, rest = split_name(name)
    return f"{_initials(rest)} {family}".strip()


# -- for other programs


def ris(sources: Iterable[Source]) -> str:
    """Return all sources as RIS."""
    return "".join(_ris(source) for source in sources)


def _ris(source: Source) -> str:
    lines: list[tuple[str, str]]
    if isinstance(source, Act):
        facts = ActFacts.of(source)
        lines = [("TY", "STAT"), ("ID", source.id), ("TI", title_of(facts, "ru"))]
        if source.date is not None:
            lines += [("DA", source.date.strftime("%Y/%m/%d")), ("PY", str(source.date.year))]
        text = source.expression("ru") or source.expressions[0]
        original = title_of(facts, "kk") if source.expression("kk") else ""
        lines += [("TT", original)] if text.lang != "kk" else []
        lines += [("M1", source.number), ("CY", "KZ"), ("LA", text.lang)]
        lines += [("UR", address_of(source, text))]
        lines += [("N1", labels.standing_line(text, text.lang))]
    elif isinstance(source, Debate):
        lines = [("TY", "HEAR"), ("ID", source.id), ("TI", source.title)]
        lines += [("DA", source.date.strftime("%Y/%m/%d")), ("PY", str(source.date.year))]
        lines += [("CY", "KZ"), ("LA", SITTINGS), ("UR", source.source.url)]
        lines += [("N1", labels.status_words(source.status, SITTINGS))]
    else:
        record = source.record if isinstance(source, Commentary) else source
        lang = source.lang if isinstance(source, Commentary) else next(iter(record.title), "ru")
        lines = [("TY", "JOUR"), ("ID", key_of(source)), ("TI", in_lang(record.title, lang))]
        lines += [
            ("AU", ", ".join(x for x in split_name(a.name(lang)) if x)) for a in record.authors
        ]
        first, _, last = record.pages.replace("–", "-").partition("-")
        lines += [("T2", in_lang(record.journal, lang)), ("PY", str(record.year))]
        lines += [("VL", record.volume), ("IS", record.issue), ("SP", first), ("EP", last)]
        others = [title for each, title in record.title.items() if each != lang]
        lines += [("TT", others[0])] if others else []
        lines += [("DO", record.doi), ("UR", record.url), ("LA", lang)]
    body = "".join(f"{tag}  - {_line(value)}\r\n" for tag, value in lines if value)
    return f"{body}ER  - \r\n\r\n"


def bibtex(sources: Iterable[Source]) -> str:
    """Return all sources as BibTeX, in UTF-8."""
    return "\n".join(_bibtex(source) for source in sources)


def _bibtex(source: Source) -> str:
    fields: dict[str, str]
    if isinstance(source, Act):
        facts = ActFacts.of(source)
        kind, fields = "misc", {"title": title_of(facts, "ru"), "number": source.number}
        if source.date is not None:
            fields |= {"date": source.date.isoformat(), "year": str(source.date.year)}
        text = source.expression("ru") or source.expressions[0]
        number = dated_number(facts, "ru").replace("\u00a0", " ")
        said = (number, labels.standing_line(text, text.lang))
        fields["note"] = "; ".join(part for part in said if part)
        fields |= {"language": text.lang, "url": address_of(source, text)}
        if text.lang != "kk" and source.expression("kk"):
            fields["origtitle"] = title_of(facts, "kk")
    elif isinstance(source, Debate):
        kind, fields = "misc", {"title": source.title, "date": source.date.isoformat()}
        fields |= {"year": str(source.date.year), "url": source.source.url, "language": SITTINGS}
        fields["note"] = labels.status_words(source.status, SITTINGS)
    else:
        record = source.record if isinstance(source, Commentary) else source
        lang = source.lang if isinstance(source, Commentary) else next(iter(record.title), "ru")
        authors = [", ".join(x for x in split_name(a.name(lang)) if x) for a in record.authors]
        kind, fields = "article", {"author": " and ".join(authors)}
        fields |= {"title": in_lang(record.title, lang), "journal": in_lang(record.journal, lang)}
        fields |= {"year": str(record.year), "volume": record.volume, "number": record.issue}
        fields |= {"pages": record.pages.replace("–", "-").replace("-", "--"), "doi": record.doi}
        fields |= {"url": record.url, "language": lang}
        fields["titleaddon"] = next((t for each, t in record.title.items() if each != lang), "")
    verbatim = {"doi", "url"}
    shown = {k: v if k in verbatim else _braced(v) for k, v in fields.items() if v}
    body = "".join(f"  {k} = {{{v}}},\n" for k, v in shown.items())
    return f"@{kind}{{{key_of(source)},\n{body}}}\n"


def address_of(act: Act, text: Expression) -> str:
    """Return the address that a text names as its source, else that of another text of the act."""
    addresses = [text.source.url, *(each.source.url for each in act.expressions)]
    return next(filter(None, addresses), "")


def key_of(source: Source) -> str:
    """Return the key of a source in a reference manager."""
    if not isinstance(source, BibliographicRecord):
        return source.id
    family = split_name(source.authors[0].name("en"))[0] if source.authors else "source"
    return re.sub(r"\W+", "-", f"{family}-{source.year}".lower())


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _braced(text: str) -> str:
    return re.sub(r"([%&#$_])", r"\\\1", _line(text).replace("{", "(").replace("}", ")"))


def export_sources(sources: Iterable[Source], out: Path) -> ExportResult:
    """Write `.ris` or `.bib` by the suffix of `out`; anything else gets the GOST list."""
    found = list(sources)
    writers = {".ris": ris, ".bib": bibtex}
    text = writers[out.suffix](found) if out.suffix in writers else _list(found)
    write_text(out, text)
    return ExportResult(out, len(found))


def _list(sources: list[Source]) -> str:
    return "".join(f"{n}. {gost(source)}\n" for n, source in enumerate(sources, 1))
