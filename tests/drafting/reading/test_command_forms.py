"""Commands as other drafters word them, in both languages: read as meant, or listed, never guessed."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from kzailaw_desktop.domain import Act, Expression, Status
from kzailaw_desktop.domain import UnitKind as K
from kzailaw_desktop.drafting.applying.fragment import provision
from kzailaw_desktop.drafting.draft.model import Change, Where
from kzailaw_desktop.drafting.reading.reader import read_bill

DATE = dt.date(2025, 1, 2)
ARTICLES = {
    "ru": (
        "Статья 5. Порядок учета\n1. Орган ведет реестр и перечень:\n1) открытых данных;\n"
        "2) закрытых данных;\n3) иных сведений.\n"
        "Перечень утверждается ежегодно. Изменения вносятся в течение пяти дней.\n"
        "2. Срок учета – 5 дней.\n3. Плата не взимается.",
        "Статья 6. Обязанности\nВладелец обязан вести журнал.\n"
        "Пользователь вправе получать сведения.\nСрок хранения – три года.",
        "Статья 7. Контроль\n1. Контроль проводит орган.\n2. Орган вправе:\n"
        "1) запрашивать сведения;\nа также копии документов;\n2) проводить проверки;\n"
        "3) выносить предписания;\n4) применять меры;\n5) вести учет.",
        "Статья 8. Заключительные положения\n1. Закон действует бессрочно.\n2. Закон опубликован.",
        "Статья 9. Отмена\nПрежний закон утратил силу.",
    ),
    "kk": (
        "5-бап. Есепке алу тәртібі\n1. Орган тізілім мен тізбені жүргізеді:\n1) ашық деректер;\n"
        "2) жабық деректер;\n3) өзге мәліметтер.\n"
        "Тізбе жыл сайын бекітіледі. Өзгерістер бес күн ішінде енгізіледі.\n"
        "2. Есепке алу мерзімі – 5 күн.\n3. Төлем алынбайды.",
        "6-бап. Міндеттер\nИегер журнал жүргізуге міндетті.\n"
        "Пайдаланушы мәлімет алуға құқылы.\nСақтау мерзімі – үш жыл.",
        "7-бап. Бақылау\n1. Бақылауды орган жүргізеді.\n2. Орган:\n1) мәлімет сұратуға;\n"
        "сондай-ақ құжаттардың көшірмелерін сұратуға;\n2) тексеру жүргізуге;\n"
        "3) нұсқама беруге;\n4) шара қолдануға;\n5) есеп жүргізуге құқылы.",
        "8-бап. Қорытынды ережелер\n1. Заң мерзімсіз қолданылады.\n2. Заң жарияланды.",
        "9-бап. Күшін жою\nБұрынғы заңның күші жойылды.",
    ),
}


def law() -> Act:
    def body(lang: str):
        return tuple(
            provision(text.split("\n"), K.ARTICLE, f"art_{number}")
            for number, text in enumerate(ARTICLES[lang], 5)
        )

    texts = (
        Expression("ru", DATE, Status.OFFICIAL, "Об учете", body("ru")),
        Expression("kk", DATE, Status.OFFICIAL, "Есепке алу туралы", body("kk")),
    )
    return Act("law-9", "/akn/kz/act/2025-01-02/9-viii", "9-VIII", DATE, texts)


ACTS = {"law-9": law()}
CASES = [json.loads(line) for line in
         Path(__file__).with_name("command_forms.jsonl").read_text("utf-8").splitlines()]  # fmt: skip


def plain(change: Change, lang: str) -> list[object]:
    """A change as the cases write it: kind, eId, its swaps or sentence."""
    swaps = [
        [swap.old, swap.new, "end" if swap.end else "after" if swap.after else ""]
        + ([str(swap.where)] if swap.where != Where.BOTH else [])
        for swap in change.swaps.get(lang, ())
    ]
    return [str(change.kind), change.eid, swaps or (f"s={change.sentence}" if change.sentence else None)]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[f"{c['lang']}-{n}" for n, c in enumerate(CASES)])
def test_command_is_read_as_meant(case: dict[str, object]) -> None:
    lang = str(case["lang"])
    read = read_bill(case["lines"], ACTS, lang, "law-9")  # type: ignore[arg-type]
    found = [plain(change, lang) for change in read.changes]
    if case["changes"] is None:
        assert read.unread
        assert not found  # a statement that is not understood whole changes nothing
    else:
        assert not read.unread
        assert found == case["changes"]
