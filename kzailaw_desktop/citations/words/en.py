"""English words of citations."""

from __future__ import annotations

from kzailaw_desktop.domain import UnitKind as K

UNITS: tuple[tuple[str, K, str], ...] = (
    (r"article", K.ARTICLE, "s"),
    (r"articles", K.ARTICLE, "p"),
    (r"paragraph|sub-?section|clause", K.PARAGRAPH, "s"),
    (r"paragraphs|sub-?sections|clauses", K.PARAGRAPH, "p"),
    (r"point|item|sub-?paragraph|sub-?point|sub-?clause", K.POINT, "s"),
    (r"points|items|sub-?paragraphs|sub-?points|sub-?clauses", K.POINT, "p"),
    (r"part", K.SUBPARAGRAPH, "s"),
    (r"parts", K.SUBPARAGRAPH, "p"),
    (r"indent", K.INDENT, "s"),
    (r"indents", K.INDENT, "p"),
    (r"chapter", K.CHAPTER, "s"),
    (r"chapters", K.CHAPTER, "p"),
    (r"section", K.TITLE, "s"),
    (r"sections", K.TITLE, "p"),
    (r"annex|appendix", K.ANNEX, "s"),
    (r"annexes|appendices", K.ANNEX, "p"),
)
ABBREVIATIONS: dict[str, K] = {
    "art": K.ARTICLE, "arts": K.ARTICLE, "para": K.PARAGRAPH, "paras": K.PARAGRAPH,
    "par": K.PARAGRAPH, "cl": K.PARAGRAPH, "subsec": K.PARAGRAPH, "subpara": K.POINT,
    "lit": K.POINT, "ch": K.CHAPTER, "chap": K.CHAPTER, "sec": K.TITLE, "secs": K.TITLE,
}  # fmt: skip
SENTENCE = r"sentence"
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
CONJUNCTIONS = frozenset({"and", "or"})
PREPOSITIONS = frozenset({"of", "the", "in", "to", "under", "with"})
SELF = r"this|these|present"
THAT = r"that|said|same|aforesaid|aforementioned"
ACTS = (
    r"laws?|acts?|codes?|constitution|conventions?|regulations?|directives?|gdpr|decrees?|rules|"
    r"treaty|treaties|covenants?|charter|agreements?|contracts?|protocols?|declaration|statutes?|"
    r"resolutions?|orders?|bylaws?"
)
# Contracts and papers of a company: no unit of theirs is a provision, not even an article.
PRIVATE_PAPERS = (
    r"(?:service|services|lease|loan|employment|supply|purchase|sale|shareholders?'?|licen[cs]e|credit|"
    r"framework|collective|user|joint venture|non-disclosure|consortium) (?:agreement|contract)s?|"
    r"contract (?:of|for) \w+|articles of association|bylaws?|memorandum of association|"
    r"(?:company|companys|corporate|partnership|foundation)(?:['’]s|['’])? charter|"
    r"charter of (?:the )?(?:company|partnership|llp|jsc|foundation|bank)|terms of (?:use|service)|offer"
)
