"""From units in a row to targets: what each unit lies in, and which words name which target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kzailaw_desktop.citations.actnames.names import ActName
from kzailaw_desktop.citations.grammar.groups import PARENTS, NumberGroup
from kzailaw_desktop.citations.mentions.targets import Chain
from kzailaw_desktop.domain import UnitKind as K


@dataclass(slots=True)
class ChainLink:
    """A unit of a run, with how it is joined to the one before it."""

    group: NumberGroup
    joint: str  # "", "next" (nothing between), "comma", "and"
    act: ActName | None = None  # named right behind the unit


def chains(run: Sequence[ChainLink]) -> list[Chain]:
    """Return the chains of a run of units, each completed from its neighbours."""
    _read_sections(run)
    _read_signs(run)
    built = _build(run)
    if not built:
        return []
    if built[0].path[0].lang == "kk":
        _descend_bare(built)
        _inherit_left(built)
    else:
        _merge_over_commas(built)
        _inherit_right(built)
        _descend(built)
    _spread_acts(built)
    return [c for c in built if not c.used_up]


def _read_sections(run: Sequence[ChainLink]) -> None:
    """ "Art. 18, Sec. 2", "Section 2 of Article 18", "Art. 17 § 3": a paragraph of the article."""
    for i, link in enumerate(run):
        g = link.group
        if g.word != "§" and (g.lang != "en" or g.unit is not K.TITLE):
            continue
        above = run[i - 1].group if i and link.joint in ("next", "comma") else None
        below = run[i + 1].group if i + 1 < len(run) and run[i + 1].joint == "next" else None
        for other in (above, below):
            english = other is not None and other.lang == "en"
            if other is not None and other.unit is K.ARTICLE and (english or other is below):
                link.group = replace(g, unit=K.PARAGRAPH, lang=other.lang)


def _read_signs(run: Sequence[ChainLink]) -> None:
    """ "Art. 17 § 2 and § 3", "§ 2 and §§ 3, 4 of Article 17": every sign of a list alike."""
    for pairs in (pairwise(run), pairwise(reversed(run))):
        for known, link in pairs:
            both = known.group.word == link.group.word == "§"
            later = link if link.group.start > known.group.start else known
            if both and known.group.unit is K.PARAGRAPH and later.joint in ("comma", "and"):
                link.group = replace(link.group, unit=K.PARAGRAPH, lang=known.group.lang)


def _build(run: Sequence[ChainLink]) -> list[Chain]:
    built: list[Chain] = []
    pending_start: int | None = None  # a sentence named before its part
    for link in run:
        g = link.group
        if g.unit is None:
            if link.joint == "next" and built:
                built[-1].end = max(built[-1].end, g.end)
            else:
                pending_start = g.start
            continue
        current = built[-1] if built else None
        if link.joint == "supplement" and current is not None:
            path = [*current.path, g]  # «статью 20 дополнить пунктом 4»
            built.append(Chain(path, g.start, g.end, "comma", current.act, inherited=len(path) - 1))
        elif link.joint == "next" and current is not None and _join(current, g):
            current.act = link.act or current.act
        else:
            start = g.start if pending_start is None else pending_start
            built.append(Chain([g], start, g.end, link.joint, link.act))
        pending_start = None
    return built


def _join(chain: Chain, g: NumberGroup) -> bool:
    """Put a unit that follows directly into the chain; False when it fits nowhere."""
    g = _as_meant(chain, g)
    assert g.unit is not None
    path = chain.path
    top, bottom = path[0].unit, path[-1].unit
    assert top is not None
    rises = g.lang != "kk" and not path[0].relative and g.unit in PARENTS[top]
    if rises and (not chain.down or top not in _LARGE):
        path.insert(0, g)  # «подпункта 1) пункта 3», «пунктом 3 подпунктом 1 статьи 17»
    elif path[-1].word == "тарау" and g.word.endswith("пен"):
        return False  # «IV тарау 22-1-баппен толықтырылды»
    elif place := _between(path, g):
        path.insert(place, g)
    elif bottom in PARENTS[g.unit] and not g.relative:
        path.append(g)
        chain.down = True
    else:
        return False
    chain.end = max(chain.end, g.end)
    return True


_LARGE = frozenset({K.ARTICLE, K.CHAPTER, K.TITLE, K.SUBTITLE, K.SECTION, K.ANNEX})


def _as_meant(chain: Chain, g: NumberGroup) -> NumberGroup:
    """Return the unit that a word stands for beside its neighbour."""
    path = chain.path
    if g.unit is K.TITLE and g.lang == "kk" and path[-1].unit is K.ARTICLE:
        return replace(g, unit=K.SUBPARAGRAPH)  # «12-баптың 3-бөлімінде»
    if path[0].lang == "en" and path[0].unit is K.TITLE and g.unit is K.CHAPTER:
        path[0] = replace(path[0], unit=K.SECTION)  # "Section 3 of Chapter 22"
    if path[0].lang == "en" and path[0].unit is K.PARAGRAPH and g.unit is K.CHAPTER:
        path[0] = replace(path[0], unit=K.SECTION)  # "paragraph 4 of Chapter 25"
    if path[0].lang == "en" and path[0].unit is K.PARAGRAPH and g.unit is K.POINT and g.items:
        path[0] = replace(path[0], unit=K.INDENT)  # "paragraph two of subparagraph 2)"
    return g


def _between(path: list[NumberGroup], g: NumberGroup) -> int:
    """Return where a unit named last goes between two that stand already: «ст. 149 пп. 2) ч. 1»; 0
    nowhere."""
    if len(path) < 2 or g.relative or g.lang == "kk" or g.unit is None:
        return 0
    above, below = path[-2].unit, path[-1].unit
    assert below is not None
    if g.items and g.items[0].value.isalpha():
        return 0  # «статье 273 части 3 пункта «б»»: nothing lies in a lettered unit
    if g.unit is K.SUBPARAGRAPH and (g.ordinal or above is not K.ARTICLE):
        return 0  # «пункт 2 статьи 5, часть вторая»: the part lies in the unit named last
    fits = above in PARENTS[g.unit] and g.unit in PARENTS[below] | {below}
    if g.unit is K.SUBPARAGRAPH:  # a пункт holds a часть, or lies in one: the profile says which
        fits = above in PARENTS[g.unit] and below is K.POINT
    return len(path) - 1 if fits and g.unit is not below else 0


def _parent_prefix(path: list[NumberGroup], unit: K) -> int:
    """Return how many groups of the path, from the top, a unit can lie in; 0 when none."""
    for i in range(len(path) - 1, -1, -1):
        if path[i].unit in PARENTS[unit]:
            return i + 1
    return 0


def _adopt(chain: Chain, donor: list[NumberGroup]) -> None:
    chain.path[:0] = donor
    chain.inherited += len(donor)


def _single(g: NumberGroup) -> bool:
    return len(g.items) == 1 and not g.items[0].until


def _merge_over_commas(built: list[Chain]) -> None:
    """«пункт 3, подпункт 1 статьи 17», «в пункте 1, статьи 14»: one unit in spite of the comma."""
    for chain, donor in zip(built[-2::-1], built[:0:-1], strict=True):
        plain = len(chain.path) == 1 and not chain.act and not chain.path[0].relative
        if donor.joint != "comma" or not plain or donor.used_up:
            continue
        own, above, bottom = chain.path[0], donor.path[:-1], donor.path[-1]
        assert own.unit is not None
        assert bottom.unit is not None
        if (
            len(above) == 1
            and _single(own)
            and own.unit in PARENTS[bottom.unit]
            and above[0].unit in PARENTS[own.unit]
        ):
            donor.path.insert(-1, own)
        elif not above and bottom.word == "статьи" and _single(bottom) and chain.needs_parent:
            donor.path.append(own)
        else:
            continue
        donor.start, donor.joint, chain.used_up = chain.start, chain.joint, True
    built[:] = [c for c in built if not c.used_up]


_BARE_KK = frozenset({"бап", "тармак", "тармакша", "болик"})


def _descend_bare(built: list[Chain]) -> None:
    """«17-бап, 3-тармақ, 1) тармақша»: bare nouns with commas go down, as in Russian."""
    for before, chain in pairwise(built):
        bottom, first = before.path[-1], chain.path[0]
        assert first.unit is not None
        bare = (
            bottom.word in _BARE_KK and first.word.rstrip("аыин") != "" and chain.joint == "comma"
        )
        if bare and _single(bottom) and bottom.unit in PARENTS[first.unit] and not first.relative:
            chain.path[:0] = before.path
            chain.act = chain.act or before.act
            chain.start, chain.inherited, before.used_up = before.start, before.inherited, True
            chain.joint = before.joint


def _inherit_right(built: list[Chain]) -> None:
    """«подпунктом 1) пункта 3, пунктом 4 … статьи 639»: the last one names the article."""
    for i in range(len(built) - 2, -1, -1):
        chain, donor = built[i], built[i + 1]
        if i and _is_below(built[i - 1], chain):
            continue
        if donor.joint in ("comma", "and") and chain.needs_parent and not chain.act:
            unit = chain.path[0].unit
            assert unit is not None
            above = donor.path[:-1]
            count = _parent_prefix(above, unit)
            if count:
                _adopt(chain, above[:count])
                chain.act = chain.act or donor.act


def _is_below(before: Chain, chain: Chain) -> bool:
    """ "Article 25, paragraph 2, and subparagraph 4) of paragraph 1 of Article 23": the paragraph
    is of the article before it."""
    bottom = before.path[-1]
    return (
        bottom.lang == "en"
        and bottom.unit is K.ARTICLE
        and not bottom.plural
        and _single(bottom)
        and before.act is None
        and chain.joint == "comma"
        and chain.path[0].unit is K.PARAGRAPH
    )


def _descend(built: list[Chain]) -> None:
    """«Статья 848, пункт 1, подпункт 1)»: large to small, with commas."""
    for before, chain in pairwise(built):
        if not chain.needs_parent or chain.inherited:
            continue
        unit = chain.path[0].unit
        assert unit is not None
        bottom = before.path[-1]
        single = len(bottom.items) == 1 and not bottom.items[0].until
        if chain.joint == "comma" and bottom.unit in PARENTS[unit] and single and not before.act:
            chain.path[:0] = before.path
            chain.start, chain.down = before.start, True
            chain.inherited = before.inherited
            before.used_up = True
        elif before.down:
            count = _parent_prefix(before.path[:-1], unit)
            if count:
                _adopt(chain, before.path[:count])
                chain.act, chain.down = chain.act or before.act, True


def _inherit_left(built: list[Chain]) -> None:
    """«5-баптың 1-тармағында, 2-тармағының 3) тармақшасында»: the first names the article."""
    for before, chain in pairwise(built):
        if not chain.needs_parent or chain.act is not None:
            continue
        unit = chain.path[0].unit
        assert unit is not None
        count = _parent_prefix(before.path[:-1], unit) or _parent_prefix(before.path, unit)
        if count:
            _adopt(chain, before.path[:count])
            chain.act = before.act


def _spread_acts(built: list[Chain]) -> None:
    """An act named behind (Russian) or before (Kazakh) a list belongs to all of it."""
    kazakh = built[0].path[0].lang == "kk"
    order = built if kazakh else list(reversed(built))
    act: ActName | None = None
    for chain in order:
        pointed = chain.path[0].relative
        if chain.act is not None:
            act = chain.act
        elif act is not None and not pointed:
            chain.act = act
        if pointed:
            act = None
