"""From the words of a mention to eIds: profiles, slips of the pen, and the nearest unit there is."""

from __future__ import annotations

from collections.abc import Sequence

from kzailaw_desktop import eid as eids
from kzailaw_desktop.citations.mentions.targets import TargetLevel
from kzailaw_desktop.citations.resolving.index import ActEntry
from kzailaw_desktop.domain import UnitKind as K

Path = list[tuple[K, str]]
_ABOVE = frozenset({K.TITLE, K.SUBTITLE, K.CHAPTER, K.SECTION, K.PART})
# A paragraph called a point and so on: what else a word may stand for when there is no such unit.
_SLIPS: dict[K, tuple[K, ...]] = {
    K.PARAGRAPH: (K.POINT,),
    K.POINT: (K.PARAGRAPH,),
    K.SUBPARAGRAPH: (K.PARAGRAPH, K.INDENT),
    K.INDENT: (K.SUBPARAGRAPH,),
}


def readings(
    path: Sequence[tuple[K, str]], steps: Sequence[TargetLevel], profile: str
) -> list[Path]:
    """Return the paths that the words may mean, the likeliest first."""
    if _numbered_parts(steps):
        profile = "B"
    if profile == "B":
        steps = _parts_above_points(steps)
    own: Path = [(_kind(s, steps[:i], profile), s.num) for i, s in enumerate(steps)]
    whole = [*path, *own]
    kinds = [kind for kind, _ in whole]
    if K.ARTICLE in kinds:
        whole = whole[kinds.index(K.ARTICLE) :]
    elif K.CHAPTER in kinds:
        whole = whole[kinds.index(K.CHAPTER) :]
    found = [whole]
    if profile == "B" and len(own) > 1 and own[-1][0] is K.PARAGRAPH:
        found.append([*whole[:-1], (K.POINT, own[-1][1])])  # «пункт 2 статьи 35 УПК»
    if steps and steps[-1].group.doubled and not steps[-1].bracket:
        paragraph = [*whole[:-1], (K.PARAGRAPH, steps[-1].num)]
        several = len(steps[-1].group.items) > 1 and not any(k is K.PARAGRAPH for k, _ in whole)
        found.insert(0 if several else 1, paragraph)  # «п.п. 1, 2 ст. 17» are пункты
    return found


def _kind(step: TargetLevel, above: Sequence[TargetLevel], profile: str) -> K:
    """Return the kind of unit that a word stands for: by profile, by brackets and by what it lies
    in."""
    if step.unit is K.PARAGRAPH and step.bracket:
        return K.POINT
    if step.unit is K.SUBPARAGRAPH and _counts_as_numbered(step, above, profile):
        return K.PARAGRAPH
    if profile == "B":
        if step.unit is K.PARAGRAPH:
            parted = any(s.unit is K.SUBPARAGRAPH for s in above)
            return K.POINT if parted or not above else K.PARAGRAPH  # "373 (3)", «76-бабы 1-тармағы»
        if step.unit is K.INDENT and any(s.unit is K.SUBPARAGRAPH for s in above):
            return (
                K.INDENT if any(s.unit in (K.POINT, K.PARAGRAPH) for s in above) else K.SUBPARAGRAPH
            )
    return step.unit


def _parts_above_points(steps: Sequence[TargetLevel]) -> Sequence[TargetLevel]:
    """«ст. 188 п. 3 ч. 2 УК»: where "1." is a часть, the пункт lies in it, whatever the order."""
    kinds = [step.unit for step in steps]
    for i in range(1, len(steps) - 1):
        numbered = not steps[i + 1].group.ordinal
        if kinds[i : i + 2] == [K.PARAGRAPH, K.SUBPARAGRAPH] and kinds[0] is K.ARTICLE and numbered:
            return [*steps[:i], steps[i + 1], steps[i], *steps[i + 2 :]]
    return steps


def _numbered_parts(steps: Sequence[TargetLevel]) -> bool:
    """Tell whether a пункт lies in a часть, which only codes of profile B have."""
    below_part = False
    for step in steps:
        if below_part and (step.unit is K.PARAGRAPH or step.group.word.startswith("paragraph")):
            return True  # "paragraph 3) of part three", «пункт 3) части третьей»
        below_part |= step.unit is K.SUBPARAGRAPH
    return False


def _counts_as_numbered(step: TargetLevel, above: Sequence[TargetLevel], profile: str) -> bool:
    """Tell whether a часть/бөлік is the numbered "1." of a code of profile B."""
    return profile == "B" and not any(s.unit in (K.PARAGRAPH, K.POINT) for s in above)


def path_of(path: Sequence[tuple[K, str]]) -> str:
    """Return the eId of a path."""
    eid = ""
    for kind, num in path:
        eid = eids.join(eid, kind, num)
    return eid


def nearest(options: Sequence[Path], entry: ActEntry) -> tuple[str, str]:
    """Return the unit of the act that is meant and what had to be done for it; "" when there is
    none.

    Exact first; then the same unit by another name; then the nearest parent that exists.
    """
    for path in options:
        if entry.has(eid := path_of(path)):
            return eid, ""
    for path in options:
        if found := _opening_part(path, entry):
            return found, "opening-part"
    if found := _by_another_name(options[0], entry):
        return found, f"read-as:{path_of(options[0])}"
    for path in options[:1]:
        for length in range(len(path) - 1, 0, -1):
            shorter = path[:length]
            wanted = path_of(path)
            if entry.has(eid := path_of(shorter)):
                return eid, f"nearest:{wanted}"
            if (found := _opening_part(shorter, entry)) or (
                found := _by_another_name(shorter, entry)
            ):
                return found, f"nearest:{wanted}"
    return "", ""


def _opening_part(path: Path, entry: ActEntry) -> str:
    """Return the first part is the unit's own opening text: it has no eId of its own."""
    if (K.SUBPARAGRAPH, "1") not in path and (K.INDENT, "1") not in path:
        return ""
    first = ((K.SUBPARAGRAPH, "1"), (K.INDENT, "1"))
    eid = path_of([step for step in path if step not in first])
    numbered = path[-1] == (K.SUBPARAGRAPH, "1") and entry.has(eids.join(eid, K.PARAGRAPH, "1"))
    return eid if entry.has(eid) and not numbered else ""  # «часть первая» of numbered paragraphs


def _by_another_name(path: Path, entry: ActEntry) -> str:
    """Return the one unit of that number under the article that people could mean by a wrong
    word."""
    kind, num = path[-1]
    parent = path_of(path[:-1])
    if kind not in _SLIPS or not parent or not entry.has(parent):
        return ""
    for other in _SLIPS[kind]:
        if entry.has(eid := eids.join(parent, other, num)):
            return eid
    if kind is K.POINT:  # a point of an article whose paragraphs were left out
        inside = [
            e
            for e in entry.units
            if e.startswith(f"{parent}__") and e.endswith(f"__{eids.ABBREVIATIONS[kind]}_{num}")
        ]
        if len(inside) == 1:
            return inside[0]
    return ""
