"""What a verdict says, in the reader's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kzailaw_desktop import labels
from kzailaw_desktop.errors import messages
from kzailaw_desktop.export.reports.check_report import ReportLine
from kzailaw_desktop.library.checking.model import Checked, Verdict

_LONGEST = 600


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where in a file something stands, counted from 1; no page where the format has none."""

    paragraph: int
    page: int = 0


def place_words(place: FilePlace, lang: str) -> str:
    """Return a place in words."""
    page = _message("check-page", lang, page=place.page) if place.page else ""
    return _message("check-paragraph", lang, paragraph=place.paragraph) + page


def _message(code: str, lang: str, **params: object) -> str:
    template = messages()[code]
    return (template.get(lang) or template["en"]).format_map(params)


def verdict_word(checked: Checked, lang: str) -> str:
    """Return the verdict as a word or two; that a quotation is wrong is part of it."""
    if checked.verdict is Verdict.FOUND and not checked.is_sound:
        return _message("check-misquoted", lang)
    return _message(f"check-{checked.verdict.value}", lang)


def _day(iso: str) -> str:
    """Return a day as people write it: 20.04.2023."""
    return ".".join(reversed(iso.split("-"))) if iso else "?"


def details(checked: Checked, lang: str) -> list[str]:
    """Return what there is to say beside the verdict: why, since when, the nearest, the
    quotation."""
    found = []
    if checked.why:
        found.append(_message(f"check-why-{checked.why}", lang, when=_day(checked.when)))
    if checked.nearest:
        near = ", ".join(labels.label(e, lang) or e for e in checked.nearest)
        found.append(_message("check-nearest", lang, nearest=near))
    if checked.quote is not None and checked.quote.same:
        found.append(_message("check-quote-same", lang))
    elif checked.quote is not None and checked.quote.stands:
        unit = labels.label(checked.quote.stands, lang) or checked.quote.stands
        found.append(_message("check-quote-elsewhere", lang, unit=unit))
    elif checked.quote is not None:
        found.append(_message("check-quote-differs", lang))
        for each in checked.quote.differences[:20]:
            found.append(
                _message("check-difference", lang, quoted=each.quoted or "–", text=each.text or "–")
            )
    return found


def what_is_said(checked: Checked, lang: str) -> str:
    """Verdict and details as the lines of a comment, with the edition they were judged by."""
    lines = [verdict_word(checked, lang), *details(checked, lang)]
    if source := source_line(checked, lang):
        lines.append(source)
    return "\n".join(lines)


def source_line(checked: Checked, lang: str) -> str:
    """Return the act, the edition and the standing of the text that a citation was compared
    with."""
    if not checked.texts:
        return ""
    shown = checked.quote.lang if checked.quote else lang
    text = checked.texts.get(shown) or next(iter(checked.texts.values()))
    words = (labels.status_words(text.status, lang), labels.force_words(text, lang))
    return _message(
        "check-source", lang, act=text.title or checked.document,
        edition=labels.edition_words(text, lang),
        standing=", ".join(part for part in words if part),
    )  # fmt: skip


def report_line(checked: Checked, place: str, lang: str) -> ReportLine:
    """Return a citation as the report shows it."""
    words = dict(checked.words)
    shown = (checked.quote.lang if checked.quote else lang) if words else ""
    shown = shown if shown in words else next(iter(words), "")
    text = words.get(shown, "")
    return ReportLine(
        checked.text, place, verdict_word(checked, lang), tuple(details(checked, lang)),
        text if len(text) <= _LONGEST else text[:_LONGEST] + " …", shown,
        source_line(checked, lang), checked.is_sound,
    )  # fmt: skip


def summary(checked: Sequence[Checked], lang: str) -> str:
    """Return how many citations there are of each verdict, in a line."""
    order = list(Verdict)
    ranked = sorted(checked, key=lambda each: (order.index(each.verdict), not each.is_sound))
    counts = Counter(verdict_word(each, lang) for each in ranked)
    told = [f"{word}: {count}" for word, count in counts.items()]
    return _message("check-total", lang, count=len(checked)) + " " + "; ".join(told)
