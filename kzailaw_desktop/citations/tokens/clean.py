"""The form of a text in which citations are looked for; as long as the text, so offsets hold.

Lower case; Latin look-alikes inside Cyrillic words made Cyrillic; Kazakh letters folded to the
Russian ones they are mistaken for in scanned and typed texts (ң ғ қ ө ү ұ ә һ і); blanks and
dashes of all kinds made one kind each; HTML blanks made blanks; quotation marks of any kind, even
unlike ones, made « and » by what stands beside them.
"""

from __future__ import annotations

import re

_FOLD = {
    "ё": "е", "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у",
    "һ": "х", "і": "и", "ї": "и",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u3000": " ", "\ufeff": " ",
    "\u200b": " ", "\u00ad": "-", "\u2010": "-", "\u2011": "-",
    "\u2012": "–", "\u2014": "–", "\u2015": "–", "\u2212": "–", "\u2013": "–",
    "“": '"', "”": '"', "„": '"', "‟": '"', "<": "«", ">": "»",
}  # fmt: skip
_TABLE = str.maketrans(_FOLD)
_LOOKALIKES = str.maketrans("aceopxyikmthbgn", "асеорхуикмтнвгп")
_MIXED = re.compile(r"(?<=[а-я])[a-z]+|[a-z]+(?=[а-я])")
_OPENING = re.compile(r'(?<![^\W_])(?<![.!?»%])"(?=[^\W_]|«)')
_CLOSING = re.compile(r'(?<=[\w.!?»)%…])"')
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)([^'‘’\n]{3,200})['’](?!\w)")  # 'On Consumer Protection'
_ENTITY = re.compile(r"&nbsp;|&thinsp;|&#160;|&quot;|&laquo;|&raquo;", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,200}>", re.IGNORECASE)


def _spaces(match: re.Match[str]) -> str:
    blank = {"&quot;": '"', "&laquo;": "«", "&raquo;": "»"}.get(match[0].lower(), " ")
    return blank.ljust(len(match[0]))


def clean(text: str) -> str:
    """The text as the grammar reads it, of the same length.

    >>> clean("17-бабының 3-тармағы, Cтатья\\u00a05")
    '17-бабынын 3-тармагы, статья 5'
    """
    if "&" in text:
        text = _ENTITY.sub(_spaces, text)
    if "<" in text:
        text = _TAG.sub(lambda m: " " * len(m[0]), text)
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals grow when lowered
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    folded = lowered.translate(_TABLE)
    if '"' in folded:
        folded = _CLOSING.sub("»", _OPENING.sub("«", folded))
    if "'" in folded or "‘" in folded:
        folded = _SINGLE.sub(r"«\1»", folded)
    return _MIXED.sub(lambda m: m[0].translate(_LOOKALIKES), folded)
