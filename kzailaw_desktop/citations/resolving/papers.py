"""Units of contracts, books and of the text itself, which are no provisions of acts."""

from __future__ import annotations

import re
from bisect import bisect_right

from kzailaw_desktop.citations.mentions.find import Mention
from kzailaw_desktop.citations.resolving.discourse import Discourse
from kzailaw_desktop.domain import UnitKind as K

_BELOW_ARTICLE = frozenset({K.PARAGRAPH, K.POINT, K.SUBPARAGRAPH, K.INDENT})
_PARTS_OF_CONTRACTS = _BELOW_ARTICLE | {K.TITLE, K.ANNEX}
_SCHOLARLY = re.compile(
    r"рассм[ао]тр|анализ|исследу|автор|раскрыва|посвящен|обосн|изуча|освеща|затрагива|цель|нашей|"
    r"қарасты|талда|зертте|мақсат"
)


def is_of_a_paper(talk: Discourse, mention: Mention) -> bool:
    """«в настоящей статье», «осы бөлімде» in a text that is no act: the text itself."""
    group = mention.steps[0].group
    large = group.unit not in _BELOW_ARTICLE
    russian_or_large = group.lang != "kk" or group.unit is not K.ARTICLE
    around = talk.reading.text[max(0, mention.start - 60) : mention.end + 60].lower()
    return (
        bool(_SCHOLARLY.search(around))
        and group.relative == "self"
        and len(mention.steps) == 1
        and large
        and russian_or_large
        and not talk.inside
    )


def goes_on_of_a_paper(talk: Discourse, mention: Mention) -> bool:
    """«По договору (пункт 3) … Там же, пункт 2»: units of a contract or book spoken of."""
    papers = talk.reading.papers
    i = bisect_right(papers, (mention.start, True)) - 1
    first = mention.steps[0]
    named = mention.act is not None or bool(first.group.relative) or talk.inside
    has_articles = i >= 0 and papers[i][1]
    if named or (mention.has_article and not has_articles):
        return False
    begin = papers[i][0] if i >= 0 else -1
    if first.unit in _PARTS_OF_CONTRACTS:
        begin = max(begin, talk.contract_before(mention.start))
    if begin < 0:
        return False
    since = talk.said is not None and talk.said.end > begin
    if since or "\n" in talk.reading.text[begin : mention.start].strip():
        return False
    return all(n.is_contract for n in talk.names_between(begin, mention.start))
