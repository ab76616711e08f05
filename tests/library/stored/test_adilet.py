"""The address of an act at Adilet, from its source or from its date and number."""

from __future__ import annotations

import datetime as dt

import pytest

from kzailaw_desktop.domain import Act, Expression, Source, Status
from kzailaw_desktop.library.stored.adilet import adilet_address


@pytest.mark.parametrize(
    ("number", "year", "subtype", "url", "expected"),
    [
        ("230-VIII", 2025, "law", "", "Z2500000230"),
        ("155-I", 1997, "law", "", "Z970000155_"),
        ("235-V", 2014, "code", "", "K1400000235"),
        ("1-1", 2020, "order", "", ""),
        ("", 2020, "law", "", ""),
        ("9", 2020, "order", "https://old.adilet.zan.kz/kaz/docs/V2000012345/info", "V2000012345"),
        ("9", 2020, "order", "https://example.org/docs/V2000012345", ""),
    ],
)
def test_the_address(number: str, year: int, subtype: str, url: str, expected: str) -> None:
    day = dt.date(year, 11, 17)
    text = Expression("ru", day, Status.UNVERIFIED, "Об образце", (), source=Source("x", url))
    act = Act("a", "/akn/kz/act/a", number, day, (text,), subtype=subtype)
    for lang, folder in (("kk", "kaz"), ("ru", "rus")):
        address = adilet_address(act, lang)
        wanted = f"https://adilet.zan.kz/{folder}/docs/{expected}" if expected else ""
        assert address == wanted
