"""Formulas of courtesy and of procedure: «Можно дополнить?», «Сұрағым бар», "Thank you"."""

from __future__ import annotations

import re

from kzailaw_desktop.links.suggesting.vectors import words_of

# Beginnings of words that a formula is made of; what is left without them says the matter.
_FORMULA = {
    "ru": (
        "вопрос", "ответ", "спасиб", "благодар", "уважаем", "пожалуйст", "прош", "дополн", "можно",
        "связ", "следующ", "перв", "втор", "трет", "продолж", "слов", "микрофон", "включ", "докла",
        "коллег", "здравству", "добр", "хотел", "хочу", "скаж", "пояснит", "разъясн", "поясн",
        "интерес", "понят", "соглас", "прав", "верно", "конечно", "депутат", "председател", "сенат",
        "поддерж", "голосо", "принят", "присту", "переход", "кажд", "действительн", "поэтому",
        "насколько", "отдельн", "такж", "подскаж", "комментар", "коротк", "буквальн", "минут",
        "дмитри", "андрееви", "должн", "необходим", "просьб", "задат", "дайт", "дам", "есть",
    ),
    "kk": (
        "сұра", "сура", "жауап", "рақмет", "рахмет", "құрмет", "өтін", "өтин", "айт", "сөз", "беру",
        "бер", "қос", "косы", "байланыс", "келесі", "бірінші", "екінші", "үшінші", "мүмкін", "депутат",
        "әріптес", "төраға", "сенат", "дауыс", "қолда", "түсін", "дұрыс", "иә", "жоқ", "мәселе",
        "сіз", "жалғас", "микрофон", "қабылда", "кіріс", "осы", "деген", "рұқсат", "қысқа", "минут",
        "алғыс", "қайырлы", "тыңда", "көш", "ашық", "жария",
    ),
    "en": (
        "question", "answer", "thank", "please", "dear", "colleague", "next", "first", "second",
        "floor", "microphone", "agree", "add", "comment", "minute", "welcome", "vote", "chair",
    ),
}  # fmt: skip
# «Вопрос адресован Министерству …»: says whom is asked, and nothing of the matter.
_QUESTION = re.compile(r"вопрос|сұра[ғқ]|сауал|question", re.IGNORECASE)
_ADDRESSEE = re.compile(r"адрес|представител|министр|өкіл|minist|addressed", re.IGNORECASE)
_LONGEST_ADDRESS = 150  # characters
_FEWEST = 3  # words of substance that make a passage one


def is_formula(text: str, lang: str) -> bool:
    """Tell whether a passage says nothing but courtesies and procedure.

    >>> is_formula("В этой связи ответьте на следующие вопросы.", "ru")
    True
    >>> is_formula("Вопрос адресован Министерству искусственного интеллекта.", "ru")
    True
    >>> is_formula("Кто несет ответственность за вред от системы?", "ru")
    False
    """
    address = len(text) < _LONGEST_ADDRESS and "?" not in text
    if address and _QUESTION.search(text) and _ADDRESSEE.search(text):
        return True
    formula = _FORMULA.get(lang, ())
    words = [word for word in words_of(text, lang) if not word.startswith(formula)]
    return len(words) < _FEWEST
