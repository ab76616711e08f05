"""A small library of passages written for the tests of search."""

from __future__ import annotations

import datetime as dt

from kzailaw_desktop.domain import DocKind, Passage
from kzailaw_desktop.search import Glossary
from kzailaw_desktop.search.words.glossary import GlossaryEntry

SIGNED = dt.date(2025, 11, 17)
SITTING = dt.date(2025, 10, 23)


def provision(eid: str, lang: str, heading: str, text: str) -> Passage:
    article = eid.split("__")[0]
    return Passage("law", DocKind.ACT, eid, lang, text, heading, article=article, date=SIGNED)


def spoken(number: int, lang: str, speaker: str, text: str) -> Passage:
    eid = f"speech_{number}__p_1"
    return Passage(
        "sitting", DocKind.DEBATE, eid, lang, text, label=speaker, speaker=speaker, date=SITTING
    )


def entry(number: int, lang: str, text: str) -> Passage:
    return Passage(
        "article-2026",
        DocKind.COMMENTARY,
        f"digest_d{number:02}",
        lang,
        text,
        label="Бердиярова, 2026",
        date=dt.date(2026, 3, 1),
        digest=True,
    )


LAW = (
    provision("art_23", "kk", "Авторлық құқық", "Авторлық құқық"),
    provision(
        "art_23__para_1",
        "kk",
        "Авторлық құқық",
        "Жасанды интеллект жүйелерін пайдалана отырып жасалған туындылар авторлық құқықпен "
        "адамның шығармашылық үлесі болған жағдайда ғана қорғалады.",
    ),
    provision(
        "art_23__para_1",
        "ru",
        "Авторское право",
        "Произведения, созданные с использованием систем искусственного интеллекта, охраняются "
        "авторским правом только при наличии творческого вклада человека.",
    ),
    provision(
        "art_18__para_1",
        "kk",
        "Қауіп-қатерлерді басқару",
        "Меншік иелері мен иеленушілер жасанды интеллект жүйелерінің қауіп-қатерлерін басқаруды "
        "жүзеге асырады; жүйенің қаупі бағаланады.",
    ),
    provision(
        "art_18__para_1",
        "ru",
        "Управление рисками",
        "Собственники и владельцы осуществляют управление рисками систем искусственного "
        "интеллекта по правилам статьи 17 настоящего Закона.",
    ),
    provision(
        "art_31__para_1",
        "kk",
        "Осы Заңды қолданысқа енгізу тәртібі",
        "Осы Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң "
        "қолданысқа енгізіледі. 2025 жылғы 17 қарашадағы № 230-VIII ҚРЗ.",
    ),
)
SPOKEN = (
    spoken(
        1,
        "kk",
        "РАХМЕТОВА Ә.Қ.",
        "Құрметті Екатерина Васильевна, 23-баптың нормасына сұрақ: авторлық құқық кімге тиесілі?",
    ),
    spoken(
        2,
        "ru",
        "СМЫШЛЯЕВА Е.В.",
        "Спасибо за вопрос. Авторское право возникает у человека, промпт сам по себе "
        "произведением не является.",
    ),
    spoken(3, "kk", "АҚҚОЖИНА Б.Б.", "Қазақ тіліндегі мәтін түзетілді, тәуекелдер ескерілді."),
)
WRITTEN = (
    entry(1, "ru", "Критикует отсутствие нормы об ответственности за вред, причинённый ИИ."),
    entry(2, "kk", "Авторлық құқыққа қатысты халықаралық тәжірибені салыстырады."),
    entry(3, "en", "Compares copyright rules for training of models with the European act."),
)
GLOSSARY = Glossary(
    (
        GlossaryEntry(
            "copyright",
            {"kk": ("авторлық құқық",), "ru": ("авторское право",), "en": ("copyright",)},
        ),
        GlossaryEntry("risk", {"kk": ("қауіп-қатер", "тәуекел"), "ru": ("риск",), "en": ("risk",)}),
    )
)
