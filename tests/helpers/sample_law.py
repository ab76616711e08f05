"""A small law in two languages and a draft that does everything to it."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.domain import Act, Expression, Provision, Status, UnitKind
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, Evidence, WordSwap

DATE = dt.date(2025, 11, 17)
K = UnitKind


def unit(kind: UnitKind, eid: str, num: str, text: str = "", *children: Provision, **more: str):
    return Provision(kind, eid, num, text=text, children=children, **more)


KK = (
    unit(K.ARTICLE, "art_1", "1-бап.", "Осы Заңда мынадай ұғымдар пайдаланылады:",
         unit(K.POINT, "art_1__point_1", "1)", "ұлттық тіркеу жүйесі – деректер жиынтығы;"),
         unit(K.POINT, "art_1__point_2", "2)", "иегер (бұдан әрі – иегер) – жүйенің иесі."),
         heading="Негізгі ұғымдар"),
    unit(K.ARTICLE, "art_2", "2-бап.", "",
         unit(K.PARAGRAPH, "art_2__para_1", "1.", "Орган:",
              unit(K.POINT, "art_2__para_1__point_1", "1)", "тізілімді жүргізеді;"),
              unit(K.POINT, "art_2__para_1__point_2", "2)", "тәртібін әзірлейді және бекітеді;"),
              unit(K.POINT, "art_2__para_1__point_3", "3)", "есеп береді."),
              closing="Бұл тармақ міндетті."),
         unit(K.PARAGRAPH, "art_2__para_2", "2.", "Мерзімі – бес күн."),
         unit(K.PARAGRAPH, "art_2__para_3", "3.", "Осы баптың 2-тармағы қолданылады."),
         heading="Құзыреті"),
    unit(K.ARTICLE, "art_3", "3-бап.", "Қорытынды ереже.", heading="Қорытынды"),
)  # fmt: skip
RU = (
    unit(K.ARTICLE, "art_1", "Статья 1.", "В настоящем Законе используются понятия:",
         unit(K.POINT, "art_1__point_1", "1)", "национальная система учета – свод данных;"),
         unit(K.POINT, "art_1__point_2", "2)", "владелец (далее – владелец) – лицо с системой."),
         heading="Основные понятия"),
    unit(K.ARTICLE, "art_2", "Статья 2.", "",
         unit(K.PARAGRAPH, "art_2__para_1", "1.", "Орган:",
              unit(K.POINT, "art_2__para_1__point_1", "1)", "ведет реестр;"),
              unit(K.POINT, "art_2__para_1__point_2", "2)", "разрабатывает и утверждает порядок;"),
              unit(K.POINT, "art_2__para_1__point_3", "3)", "отчитывается.")),
         unit(K.PARAGRAPH, "art_2__para_2", "2.", "Срок составляет пять дней."),
         unit(K.PARAGRAPH, "art_2__para_3", "3.", "Применяется пункт 2 настоящей статьи."),
         heading="Компетенция"),
    unit(K.ARTICLE, "art_3", "Статья 3.", "Заключительная норма.", heading="Заключение"),
)  # fmt: skip
LAW = Act(
    "law-1",
    "/akn/kz/act/2025-11-17/1-viii",
    "1-VIII",
    DATE,
    (
        Expression("kk", DATE, Status.OFFICIAL, "Тіркеу туралы", KK),
        Expression("ru", DATE, Status.WORKING_TRANSLATION, "Об учете", RU),
    ),
)
OTHER = Act(
    "code-2",
    "/akn/kz/act/2015-11-23/414-v",
    "414-V",
    dt.date(2015, 11, 23),
    (
        Expression("kk", DATE, Status.OFFICIAL, "Қазақстан Республикасының Еңбек кодексі",
                   (unit(K.ARTICLE, "art_9", "9-бап.", "Мәтін.", heading="Тақырып"),)),
        Expression("ru", DATE, Status.OFFICIAL, "Трудовой кодекс Республики Казахстан",
                   (unit(K.ARTICLE, "art_9", "Статья 9.", "Текст.", heading="Заголовок"),)),
    ),
    subtype="code",
)  # fmt: skip
ACTS = {"law-1": LAW, "code-2": OTHER}
EVIDENCE = Evidence("debate", "speech_4", "Бұл қалай?", "Сенат, сөз 4, абзац 1", "kk", "debate")
WHY = {"ru": "Так надо.", "kk": "Солай керек."}


def change(eid: str, kind: ChangeKind, kk: str = "", ru: str = "", **more: object) -> Change:
    texts = {lang: text for lang, text in (("kk", kk), ("ru", ru)) if text}
    values = {"act": "law-1", "justification": WHY, "id": f"{kind}-{eid}", **more}
    return Change(eid=eid, kind=kind, texts=texts, **values)  # type: ignore[arg-type]


DRAFT = Draft(
    "urn:draft",
    author="А. Б. Сериков",
    post={"ru": "Председатель", "kk": "Төраға"},
    date=dt.date(2026, 11, 20),
    changes=(
        change("art_2__para_1__point_2", ChangeKind.REPLACE, "2) тәртібін бекітеді;",
               "2) утверждает порядок;", evidence=(EVIDENCE,)),
        change("art_2__para_1__point_3", ChangeKind.REPEAL),
        change("art_2__para_1__point_1-1", ChangeKind.INSERT, "1-1) аудит жүргізеді;",
               "1-1) проводит аудит;"),
        change("art_2__para_2", ChangeKind.WORDS, swaps={
            "kk": (WordSwap("бес", "он"),), "ru": (WordSwap("пять", "десять"),)}),
        change("art_2-1", ChangeKind.INSERT, "2-1-бап. Жаңа\n1. Бірінші.\n2. Екінші.",
               "Статья 2-1. Новая\n1. Первый.\n2. Второй."),
        change("art_9", ChangeKind.REPEAL, act="code-2"),
    ),
)  # fmt: skip
