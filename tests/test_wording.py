"""Kinds of wording that native readers stumbled over, held for all texts of a language together."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from kzailaw_desktop import paths

# The ending of a Kazakh word depends on how its last sound is read: after a number or a name that is
# put in later it cannot be known («6-ы», «20-сы», «{n}-дан»).
FIXED_ENDING = re.compile(
    r"(?:\}|%n|\d)[-‑](?:ы|і|сы|сі|[нтд][ыі]ң|[нтд][ыі]|[ғқ]а|[гк]е|[дт][ае]|[дт][ае]н|м[ае]н)(?!\w)"
)
# One thing, one word: how it was called elsewhere before.
OTHER_WORDS = {
    "kk": ("анықтаманың", "анықтама жаса", "бірлік", "бума", "бумаға", "болдырылмады", "алшақ"),
    "ru": (
        "единиц", "справки записки", "рабочее пространство", "нераспознанных", "прореживаются",
        "языки расходятся", "не импортировано документов", "картинк", "изменил(а)", "открыл(а)",
    ),
    "en": ("parted by", "thinned out", "word it anew", "at hand", "set right", "put back", " anew"),
}  # fmt: skip
KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
OWN_NAMES = re.compile(r"«?Әділет»?|ҚАЗ|Қазақстан|`[^`]*`")


def texts(lang: str) -> Iterator[str]:
    """Yield every text of the interface, every line of the help and every sentence for the user."""
    tree = ET.parse(paths.resources() / "i18n" / f"{'kk' if lang == 'en' else lang}.ts")
    for message in tree.getroot().iter("message"):
        if lang == "en":
            yield message.findtext("source") or ""
            continue
        translation = message.find("translation")
        assert translation is not None
        yield from (translation.itertext() if len(translation) else [translation.text or ""])
    yield from (paths.resources() / "help" / f"{lang}.md").read_text(encoding="utf-8").splitlines()
    for file in sorted((paths.resources() / "messages").glob("*.toml")):
        for sentence in tomllib.loads(file.read_text(encoding="utf-8")).values():
            yield sentence.get(lang, "")


def test_kazakh_puts_no_ending_on_what_is_put_in_later() -> None:
    assert FIXED_ENDING.search("6-ы")
    assert FIXED_ENDING.search("{count}-дан")
    assert not FIXED_ENDING.search("{page}-беті, 17-бап")
    assert [text for text in texts("kk") if FIXED_ENDING.search(text)] == []


@pytest.mark.parametrize("lang", OTHER_WORDS)
def test_a_thing_has_one_word(lang: str) -> None:
    found = [
        (word, text)
        for text in texts(lang)
        for word in OTHER_WORDS[lang]
        if word in text.casefold()
    ]
    assert found == []


def test_russian_texts_hold_no_kazakh_words() -> None:
    assert [text for text in texts("ru") if KAZAKH.search(OWN_NAMES.sub("", text))] == []
