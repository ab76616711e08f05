"""The suffixes of Kazakh: how each looks after which sound, and what may follow it.

Written as a grammar has them, one line a suffix: its slot, the slots that may stand to its
right, and its shapes with the sounds they follow. `A` stands for а/е, `Y` for ы/і, `G` for ғ/г,
`Q` for қ/к; both harmonies are made from one shape.
"""

from __future__ import annotations

from dataclasses import dataclass

BACK = frozenset("аоұы")
FRONT = frozenset("әөүіе")
VOWELS = frozenset("аәеоөұүыі")
VOICELESS = "пткқсшфхцчщ" + "бвгғд"  # б в г д close a word only in loans, and sound voiceless
NASAL = "мнң"
LIQUID = "лрйуи"
BUZZING = "зжь"
VOICED = NASAL + LIQUID + BUZZING

NOUN, VERB = "noun", "verb"


@dataclass(frozen=True, slots=True)
class Suffix:
    """One shape of a suffix."""

    text: str
    slot: str
    before: frozenset[str]  # slots that may stand to its right; "end" is the end of the word
    after: str  # "vowel", "consonant", "" (anything), or the letters it follows
    harmony: str  # "back", "front", "" (does not change)
    worth: float
    root: str  # what a root to its left would be
    restore: str = ""  # letters the suffix has swallowed
    sure: bool = True  # False: too like other things, only where the root is known
    rooted: bool = True  # False: never on a root itself, where it makes a new word


_NOMINAL = "end plural possessive possessive3 case case3 ki equative predicate"
_CASE_RIGHT = "end predicate"
_VERBAL = (
    "past conditional present converb participle habitual infinitive future imperative purpose"
)

# slot (?: only where the root is known, !: never on a root itself) | slots to the right | worth | root | shapes: "after:shape"
_V = "vowel:"
_L = f"{VOICED}:"
_S = f"{VOICELESS}:"
_C = "consonant:"
_TABLE: tuple[tuple[str, str, float, str, str], ...] = (
    # Nouns
    ("plural", "end possessive possessive3 case case3 ki equative predicate", 2.0, NOUN,
     f"vowel:лAр рйуи:лAр {NASAL}лзжь:дAр {VOICELESS}:тAр"),
    ("possessive3", "end case ki equative predicate", 1.2, NOUN, "vowel:сY"),
    ("possessive3", "end case ki equative predicate", 0.75, NOUN, f"{_C}Y"),
    ("possessive", "end case equative predicate ki", 0.9, NOUN, "vowel:мYз vowel:ңYз"),
    ("possessive", "end case equative predicate ki", 1.4, NOUN, f"{_C}YмYз {_C}YңYз"),
    ("possessive?", "end case predicate", -0.5, NOUN, "vowel:м consonant:Yм"),
    ("possessive?", "end case predicate", -1.2, NOUN, "vowel:ң consonant:Yң"),
    ("case3?", "end", 0.3, NOUN, "vowel:мA consonant:YмA vowel:ңA consonant:YңA"),
    ("case3", "end predicate", 2.7, NOUN, "vowel:сYндA vowel:сYнAн"),
    ("case3", "end predicate", 1.9, NOUN, f"{_C}YндA {_C}YнAн"),
    ("case3", "end", 2.2, NOUN, "vowel:сYнA"),
    ("case3", "end", 1.4, NOUN, f"{_C}YнA"),
    ("case3", "end equative", 1.8, NOUN, "vowel:сYн"),
    ("case3", "end equative", 0.9, NOUN, f"{_C}Yн"),
    ("ki", "end plural case case3 possessive3 predicate", 2.6, NOUN, f"{_C}YндAGY"),
    ("ki", "end plural case case3 possessive3 predicate", 3.2, NOUN, "vowel:сYндAGY"),
    ("case", _CASE_RIGHT, 1.8, NOUN, f"vowel:нYң {NASAL}:нYң лрйуизжь:дYң {VOICELESS}:тYң"),
    ("case", _CASE_RIGHT, 1.1, NOUN, "vowel:нY"),
    ("case", _CASE_RIGHT, 1.2, NOUN, f"{VOICED}:дY {VOICELESS}:тY"),
    ("case", _CASE_RIGHT, 1.2, NOUN, f"vowel:GA {VOICED}:GA {VOICELESS}:QA"),
    ("case", _CASE_RIGHT, 1.2, NOUN, f"vowel:дA {VOICED}:дA {VOICELESS}:тA"),
    ("case", _CASE_RIGHT, 1.6, NOUN, f"vowel:дAн лрйуизжь:дAн {NASAL}:нAн {VOICELESS}:тAн"),
    ("case", _CASE_RIGHT, 1.6, NOUN,
     f"vowel:мен лрйуимнң:мен {BUZZING}:бен {VOICELESS}:пен"),
    ("ki", "end plural case case3 possessive3 predicate", 2.4, NOUN,
     f"vowel:дAGY {VOICED}:дAGY {VOICELESS}:тAGY"),
    ("equative!", "end ki", 0.9, NOUN, f"vowel:дAй {VOICED}:дAй {VOICELESS}:тAй"),
    ("equative!", "end", 0.2, NOUN, ":шA"),
    ("case", "end", 1.0, NOUN, "vowel:нікі мнң:нікі лрйуизжь:дікі пткқсшфхцчщ:тікі"),
    ("predicate", "end", 0.2, NOUN,
     f"vowel:мYн рйулиңн:мYн зжмн:бYн {VOICELESS}:пYн :сYң :сYңдAр"),
    ("predicate", "end", 0.2, NOUN, f"рйулиңн:мYз зжмн:бYз {VOICELESS}:пYз :сYздAр"),
    ("address!", "end", 0.2, NOUN, ":сYз"),
    # Verbs: nominal forms
    ("participle", f"{_NOMINAL} address", 2.0, VERB, f"vowel:GAн {VOICED}:GAн {VOICELESS}:QAн"),
    ("habitual", f"{_NOMINAL} address", 2.6, VERB, f"{_C}AтYн vowel:йтYн"),
    ("participle", _NOMINAL, 3.0, VERB,
     f"vowel:GAндYQ {VOICED}:GAндYQ {VOICELESS}:QAндYQ {_C}AтYндYQ vowel:йтYндYQ"
     f" vowel:GAндYG {VOICED}:GAндYG {VOICELESS}:QAндYG {_C}AтYндYG vowel:йтYндYG"),
    ("infinitive", _NOMINAL, 0.35, VERB, f"{_C}у vowel:у"),
    ("future?", "end predicate possessive3 case3 case", -1.0, VERB, f"{_C}Aр vowel:р"),
    ("future", "end predicate case", 1.2, VERB, f"vowel:мAс рйул:мAс {NASAL}зж:бAс {VOICELESS}:пAс"),
    ("purpose?", "end predicate case", 0.6, VERB,
     f"vowel:мAQ рйул:мAQ {NASAL}зж:бAQ {VOICELESS}:пAQ"),
    ("purpose", "end predicate", 1.4, VERB,
     f"vowel:мAQшY рйул:мAQшY {NASAL}зж:бAQшY {VOICELESS}:пAQшY"),
    # Verbs: finite forms and converbs
    ("past", "end", 1.05, VERB, f"vowel:дY {VOICED}:дY {VOICELESS}:тY"),
    ("past?", "end", 1.3, VERB, f"vowel:дYQ {VOICED}:дYQ {VOICELESS}:тYQ"),
    ("past", "end", 0.6, VERB,
     f"vowel:дYм {VOICED}:дYм {VOICELESS}:тYм vowel:дYң {VOICED}:дYң {VOICELESS}:тYң"),
    ("past", "end", 1.6, VERB,
     f"vowel:дYңYз {VOICED}:дYңYз {VOICELESS}:тYңYз vowel:дYңдAр {VOICED}:дYңдAр"
     f" {VOICELESS}:тYңдAр"),
    ("conditional", "end", 0.9, VERB, ":сA"),
    ("conditional", "end", 1.0, VERB, ":сAм :сAң :сAQ :сAңYз"),
    ("present", "end", 2.2, VERB, f"{_C}AдY vowel:йдY"),
    ("present", "end", 1.8, VERB,
     f"{_C}AмYн vowel:ймYн {_C}AсYң vowel:йсYң {_C}AсYз vowel:йсYз {_C}AмYз vowel:ймYз"
     f" {_C}AсYздAр vowel:йсYздAр {_C}AсYңдAр vowel:йсYңдAр"),
    ("converb", "end", 1.4, VERB, f"{_C}Yп"),
    ("converb?", "end", 1.0, VERB, "vowel:п"),
    ("converb", "end", 1.8, VERB, f"{_C}YптY vowel:птY {_C}YппYн vowel:ппYн {_C}YппYз vowel:ппYз"),
    ("converb?", "end", 1.8, VERB, f"{_C}YпсYз vowel:псYз {_C}YпсYң vowel:псYң"),
    ("converb?", "end", 0.7, VERB, f"{_C}A vowel:й"),
    ("converb", "end", 1.4, VERB, f"vowel:GAлY {VOICED}:GAлY {VOICELESS}:QAлY"),
    ("converb", "end", 2.0, VERB, "vowel:йYншA"),
    ("imperative", "end", 1.2, VERB, ":сYн :сYншY"),
    ("imperative", "end", 1.3, VERB, f"{_C}AйYн vowel:йYн {_C}AйYQ vowel:йYQ"),
    ("imperative", "end", 0.9, VERB,
     f"{_C}YңYз vowel:ңYз {_C}YңYздAр vowel:ңYздAр {_C}YңдAр vowel:ңдAр"),
    # Verbs: before all of these
    ("negative", _VERBAL, 0.9, VERB, f"vowel:мA рйулж:мA {NASAL}зж:бA {VOICELESS}:пA"),
    ("voice", f"{_VERBAL} negative voice", 0.9, VERB, f"{_C}Yл"),
    ("voice?", f"{_VERBAL} negative", 0.3, VERB, f"{_C}Yн"),
    ("voice?", f"{_VERBAL} negative voice", 0.6, VERB, "vowel:л vowel:н"),
)  # fmt: skip

_BACK_SHAPE = str.maketrans("AYGQ", "аығқ")
_FRONT_SHAPE = str.maketrans("AYGQ", "еігк")


def _suffixes() -> list[Suffix]:
    found = []
    for slot, right, worth, root, shapes in _TABLE:
        before = frozenset(right.split())
        sure, rooted, slot = not slot.endswith("?"), not slot.endswith("!"), slot.rstrip("?!")
        for shape in shapes.split():
            after, _, text = shape.partition(":")
            for form, harmony in _harmonies(text):
                suffix = Suffix(
                    form, slot, before, after, harmony, worth, root, sure=sure, rooted=rooted
                )
                found += [suffix, *_swallowed(suffix)]
    return found


def _harmonies(text: str) -> list[tuple[str, str]]:
    back, front = text.translate(_BACK_SHAPE), text.translate(_FRONT_SHAPE)
    return [(text, "")] if back == front else [(back, "back"), (front, "front")]


def _swallowed(suffix: Suffix) -> list[Suffix]:
    """Suffixes that begin with й after ы or і melt into и: оқы + йды = оқиды."""
    if suffix.root != VERB or suffix.after != "vowel" or not suffix.text.startswith("й"):
        return []
    letter = "ы" if suffix.harmony == "back" else "і"
    letters = letter if suffix.harmony else "ыі"
    return [
        Suffix(
            "и" + suffix.text[1:], suffix.slot, suffix.before, "", suffix.harmony,
            suffix.worth - 0.3, suffix.root, restore=one, sure=suffix.sure,
        )
        for one in letters
    ]  # fmt: skip


# Verbs made of nouns end so; a converb or a passive of them shows in it: айқында + п, көзде + л.
_DENOMINAL = ("ла", "ле", "да", "де", "та", "те")


def _denominal() -> list[Suffix]:
    rights = frozenset(f"{_VERBAL} negative".split())
    told = (
        ("п", "converb", frozenset(("end",)), 1.0), ("л", "voice", rights, 0.6),
        ("н", "voice", rights, 0.6),
    )  # fmt: skip
    return [
        Suffix(end + letter, slot, before, "", "", worth, VERB, restore=end)
        for end in _DENOMINAL
        for letter, slot, before, worth in told
    ]


ENDINGS: dict[str, tuple[Suffix, ...]] = {}
for _suffix in (*_suffixes(), *_denominal()):
    ENDINGS[_suffix.text] = (*ENDINGS.get(_suffix.text, ()), _suffix)
LONGEST = max(len(text) for text in ENDINGS)
