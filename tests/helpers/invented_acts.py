"""Invented acts in the form of the public repositories, with what must be found in them again."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

_RU = ("тропах", "колодцах", "мостах", "садах", "мельницах", "лодках", "маяках", "ярмарках")
_KK = ("соқпақ", "құдық", "көпір", "бақ", "диірмен", "қайық", "шамшырақ", "жәрмеңке")
_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
_RU_WORDS = "Владелец содержит имущество в порядке, который определяет местный орган"
_KK_WORDS = "Иесі мүлікті жергілікті орган айқындайтын тәртіппен күтіп ұстайды"


@dataclass(frozen=True, slots=True)
class InventedAct:
    """One act. `cites`: article that cites, number of the act cited, its article."""

    place: int
    number: str
    date: dt.date
    titles: dict[str, str]
    articles: int
    paragraphs: int
    points: int
    cites: tuple[tuple[str, int, str], ...]

    @property
    def folder(self) -> str:
        """Where it lies in the tree."""
        return f"03-laws/{self.date.year}/{self.date:%m%d}-akt-{400000 + self.place}"


def acts(count: int) -> list[InventedAct]:
    """Return acts that cite the act before and the act behind them, in a circle."""
    return [_act(place, count) for place in range(count)]


def _act(place: int, count: int) -> InventedAct:
    size = _size(place)
    first, second = place % len(_RU), (place // len(_RU) + 1 + place) % len(_RU)
    titles = {
        "ru": f"О {_RU[first]} и {_RU[second]} ({place + 1})",
        "kk": f"{_KK[first].capitalize()} және {_KK[second]} ({place + 1}) туралы",
    }
    behind, before = (place + 1) % count, (place - 1) % count
    cites = (("1", behind, str(_size(behind))), ("2", before, "2"))
    date = dt.date(2001, 1, 10) + dt.timedelta(days=37 * place)
    return InventedAct(
        place, f"{100 + place}-II", date, titles, size, 2 * size, 3 * (size // 2), cites
    )


def _size(place: int) -> int:
    return 3 + place % 4


def write(root: Path, listed: list[InventedAct]) -> None:
    """Write the folder of each act: both languages and what is stated of it."""
    for act in listed:
        folder = root / act.folder
        folder.mkdir(parents=True)
        (folder / "rus.md").write_text(_text(act, listed, "ru"), encoding="utf-8")
        (folder / "kaz.md").write_text(_text(act, listed, "kk"), encoding="utf-8")
        day, month = act.date.day, _MONTHS.split()[act.date.month - 1]
        (folder / "meta.yaml").write_text(
            f"act_code: '{400000 + act.place}'\nrequisite: Закон Республики Казахстан от {day} "
            f"{month} {act.date.year} года № {act.number} ЗРК\nversion_date: {act.date}\n",
            encoding="utf-8",
        )


def _text(act: InventedAct, listed: list[InventedAct], lang: str) -> str:
    ru = lang == "ru"
    words = _RU_WORDS if ru else _KK_WORDS
    lines = [f"# {act.titles[lang]}", ""]
    for number in range(1, act.articles + 1):
        heading = f"Статья {number}. Содержание" if ru else f"{number}-бап. Күтіп ұстау"
        lines += [f'<a id="st{number}"></a>', "", f"**{heading}**", ""]
        first = words
        for own, place, target in act.cites:
            if own == str(number):
                title = listed[place].titles[lang]
                first = (
                    f"{words} в соответствии со статьей {target} Закона Республики Казахстан «{title}»"
                    if ru
                    else f"«{title}» Қазақстан Республикасы Заңының {target}-бабына сәйкес {words}"
                )
        lines += [f"1. {first}.", ""]
        if number % 2:
            lines += [f"2. {words}.", ""]
            continue
        lines += [f"2. {words}:", ""]
        for point in range(1, 4):
            lines += [f"{point}) {words.lower()}{'.' if point == 3 else ';'}", ""]
    return "\n".join(lines) + "\n"
