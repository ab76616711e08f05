"""Where the official text of an act is published: the address of its page at Adilet."""

from __future__ import annotations

from urllib.parse import urlsplit

from kzailaw_desktop.domain import Act

_SITE = "https://adilet.zan.kz"
_FOLDER = {"kk": "kaz", "ru": "rus"}
# Kinds of acts whose id follows from date and number; orders have a registration number instead.
_LETTERS = {"law": "Z", "constitutional-law": "Z", "code": "K", "decree": "U", "resolution": "P"}
_LONG_SINCE = 2011  # «Z2500000230»; before, seven digits and an underscore: «Z970000155_»


def adilet_address(act: Act, lang: str) -> str:
    """Return the address of an act's page in a language, "" when it cannot be known.

    An address that a text names as its source is taken before one that is worked out.
    """
    folder = _FOLDER.get(lang, "rus")
    for expression in act.expressions:
        parts = urlsplit(expression.source.url)
        host = parts.netloc.removeprefix("www.")
        if host in ("adilet.zan.kz", "old.adilet.zan.kz") and "/docs/" in parts.path:
            return f"{_SITE}/{folder}/docs/{parts.path.split('/docs/')[1].split('/')[0]}"
    number = act.number.partition("-")[0]
    letter = _LETTERS.get(act.subtype, "")
    if not letter or not number.isdigit() or act.date is None:
        return ""
    year = act.date.year
    own = f"{int(number):08}" if year >= _LONG_SINCE else f"{int(number):07}_"
    return f"{_SITE}/{folder}/docs/{letter}{year % 100:02}{own}"
