"""What the head of a Markdown file or a `meta.yaml` states of an act, with bounds."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from kzailaw_desktop.errors import InputRefused

MAX_BYTES = 200_000  # of YAML; the largest real head has 3 kB
LANGUAGES = {"rus": "ru", "kaz": "kk", "eng": "en", "ru": "ru", "kk": "kk", "en": "en"}
OFFICIAL_SOURCE = re.compile(r"https?://(?:[\w-]+\.)*zan\.gov\.kz(?:/|$)", re.I)
_HEAD = re.compile(r"\s*---[ \t]*\n(.*?\n)---[ \t]*(?:\n|$)", re.S)
_NO_LONGER_IN_FORCE = re.compile(
    r"[Уу]тратил\w* силу|[Пп]рекратил\w* действие|күші(?:н)? жой", re.I
)


def split_head(text: str, name: str) -> tuple[dict[str, Any], str, int]:
    """Return the YAML head of a text, the text without it, and how many lines the head has."""
    found = _HEAD.match(text[: MAX_BYTES + 100])
    if found is None:
        return {}, text, 0
    head = load(found[1], name)
    if head is None:
        return {}, text, 0  # a rule between two lines, not a head
    return head, text[found.end() :], text[: found.end()].count("\n")


def load(text: str, name: str) -> dict[str, Any] | None:
    """Return a mapping of YAML; None when the text is no mapping; refuses what is no YAML at
    all."""
    import yaml

    if len(text) > MAX_BYTES:
        raise InputRefused("yaml-too-large", where=name, limit=MAX_BYTES // 1000)
    try:
        events = yaml.parse(text, Loader=yaml.SafeLoader)
        if any(isinstance(event, yaml.AliasEvent) for event in events):
            raise InputRefused("yaml-damaged", where=name, line=1)  # aliases multiply
        found = yaml.safe_load(text)
    except yaml.MarkedYAMLError as e:
        line = e.problem_mark.line + 1 if e.problem_mark else 1
        raise InputRefused("yaml-damaged", where=name, line=line) from e
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError, TypeError) as e:
        raise InputRefused("yaml-damaged", where=name, line=1) from e
    return found if isinstance(found, dict) else None


def stated(head: Mapping[str, Any], lang: str = "") -> dict[str, str]:
    """Return the facts of a head as `SourceText.meta` has them; `lang` chooses among languages."""
    own = LANGUAGES.get(_text(head.get("language"))) or lang
    found = {
        "language": own,
        "title": _of(head.get("title"), own),
        "requisites": _of(head.get("requisite"), own),
        "date": _date(head.get("approved_on") or head.get("approval_date")),
        "edition": _date_of(head.get("version_date"), own),
        "url": _of(head.get("source"), own),
        "act-code": _text(head.get("act_code")),
        "form": _text(head.get("form")),
    }
    if isinstance(cause := head.get("caused_by"), Mapping):
        found["cause"] = _of(cause.get("requisite"), own) or _of(cause.get("title"), own)
    # the evidence of standing: the requisites and where the publisher has the text
    if found["requisites"] and OFFICIAL_SOURCE.match(found["url"]):
        found["evidence"] = found["url"]
    if repeal := _NO_LONGER_IN_FORCE.search(found["requisites"]):
        found["status"] = found["requisites"][repeal.start() :]
    return {key: value for key, value in found.items() if value}


def _text(value: object) -> str:
    """Return a plain value as one line of text; "" for lists and mappings."""
    if isinstance(value, (str, int, float, dt.date)) and not isinstance(value, bool):
        return re.sub(r"\s+", " ", str(value)).strip()[:2000]
    return ""


def _of(value: object, lang: str) -> str:
    """Return a value that may be given by language: that of `lang`, else the Russian, else any."""
    if not isinstance(value, Mapping):
        return _text(value)
    by_lang = {LANGUAGES.get(_text(key), ""): _text(item) for key, item in value.items()}
    return by_lang.get(lang) or by_lang.get("ru") or next(iter(by_lang.values()), "")


def _date_of(value: object, lang: str) -> str:
    if isinstance(value, Mapping):
        return _date(next((v for k, v in value.items() if LANGUAGES.get(_text(k)) == lang), None))
    return _date(value)


def _date(value: object) -> str:
    """Return a date as ISO writes it; "" for anything else."""
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        return value.isoformat()
    text = _text(value)
    day_first = re.fullmatch(r"(\d{2})\.(\d{2})\.(\d{4})", text)
    text = f"{day_first[3]}-{day_first[2]}-{day_first[1]}" if day_first else text
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        return ""
