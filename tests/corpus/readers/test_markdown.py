"""Acts in Markdown: units keep their numbers, notes and announced changes stay apart."""

from __future__ import annotations

import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.readers import read_bytes, sniff
from kzailaw_desktop.corpus.readers.markdown import facts, reader
from kzailaw_desktop.domain import Stage
from kzailaw_desktop.errors import InputRefused

pytest.importorskip("yaml")

ACT = """# О тропах

<a id="st1"></a>

### Статья 1. Понятия

1. Тропа бывает:

   1) узкой;

      > *Сноска. Подпункт 1) в редакции Закона РК от 01.02.2024 № 5-VIII.*

   1-1) широкой.

   *2) исключен Законом РК от 01.02.2024 № 5-VIII;*

1-1. Иное.

   1\\) первое;

<a id="st2"></a>

**Статья 2<sup>1</sup>. Права**

Смотритель вправе (статья 1).
"""


def lines(text: str, name: str = "act.md") -> list[tuple[str, str]]:
    return [(line.style, line.text) for line in reader.read_text(text, name).lines]


def test_units_keep_the_numbers_they_are_written_with() -> None:
    assert lines(ACT) == [
        ("heading", "О тропах"),
        ("heading", "Статья 1. Понятия"),
        ("", "1. Тропа бывает:"),
        ("", "1) узкой;"),
        ("note", "Сноска. Подпункт 1) в редакции Закона РК от 01.02.2024 № 5-VIII."),
        ("", "1-1) широкой."),
        ("", "2) исключен Законом РК от 01.02.2024 № 5-VIII;"),
        ("", "1-1. Иное."),
        ("", "1) первое;"),
        ("heading", "Статья 2¹. Права"),
        ("", "Смотритель вправе (статья 1)."),
    ]
    source = read_bytes(ACT.encode(), "act.md")
    assert "Статья 2-1. Права" in [line.text for line in source.lines]
    assert [line.anchor for line in source.lines if line.anchor] == ["st1", "st2"]


@pytest.mark.parametrize(
    ("text", "apart", "in_force"),
    [
        (  # a wording that stands in the item of the unit it will replace
            "1. Ныне.\n\n   > *Примечание ИЗПИ! В пункт 1 предусмотрено изменение Законом РК от "
            "01.02.2024 № 5-VIII (вводится в действие с 01.01.2030):*\n\n   1. Потом.\n\n"
            "      1) потом же;\n\n2. Далее.\n",
            "1. Потом. 1) потом же;",
            ["1. Ныне.", "2. Далее."],
        ),
        (  # units that will be added after the last item
            "2. Қазір.\n\n   > *Ескертпе. 08.06.2022 ҚР Заңында 3 және 4-тармақтармен толықтыру "
            "көзделген (01.01.2030 бастап қолданысқа енгізіледі):*\n\n3. Кейін.\n\n4. Тағы.\n\n"
            "5. Енді.\n",
            "3. Кейін. 4. Тағы.",
            ["2. Қазір.", "5. Енді."],
        ),
        (  # a unit in italics that says when it enters into force
            "1. Ныне.\n\n*2. Потом (вводится в действие с 01.01.2030).*\n\n3. Далее.\n",
            "2. Потом (вводится в действие с 01.01.2030).",
            ["1. Ныне.", "3. Далее."],
        ),
    ],
)
def test_announced_wording_goes_with_its_note(text: str, apart: str, in_force: list[str]) -> None:
    found = lines(f"# Туралы\n\n**Статья 1. А**\n\n{text}")
    assert [t for style, t in found if not style] == in_force
    assert any(apart in t for style, t in found if style in ("note", "warning"))


def test_announced_note_is_announced_in_the_act() -> None:
    text = (
        "# О тропах\n\n**Статья 1. А**\n\n1. Ныне.\n\n   > *Примечание ИЗПИ! В пункт 1 "
        "предусматривается изменение Законом РК от 01.02.2024 № 5-VIII (вводится в действие с "
        "01.01.2030):*\n\n   1. Потом.\n\n2. Далее.\n"
    )
    act, _ = parse_act(reader.read_text(text, "act.md"), lang="ru")
    article = act.expressions[0].body[0]
    assert [child.text for child in article.children] == ["Ныне.", "Далее."]
    assert [note.stage for note in act.expressions[0].notes] == [Stage.ANNOUNCED]


def test_approvals_and_marks_of_annexes_are_text() -> None:
    text = (
        "# А\n\n1. Раз.\n\n> *Утверждены*  \n> *приказом Министра*  \n> *от 3 мая 2020 года № 7*\n"
    )
    assert lines(text)[2:] == [("cell", "Утверждены приказом Министра от 3 мая 2020 года № 7")]


@pytest.mark.parametrize(
    "table",
    [
        "<table>\n<tr><td>№</td>\n\n<td>Тропа</td></tr>\n\n<tr><td>1</td><td>Каратау</td></tr>\n</table>",
        "| № | Тропа |\n|---|---|\n| 1 | Каратау |",
    ],
)
def test_tables_of_both_forms(table: str) -> None:
    source = reader.read_text(f"# А\n\n1. Раз.\n\n{table}\n\n2. Два.\n", "act.md")
    assert [line.rows for line in source.lines if line.rows] == [(("№", "Тропа"), ("1", "Каратау"))]
    assert source.lines[-1].text == "2. Два."


def test_what_looks_like_code_or_a_link_definition_is_text() -> None:
    found = lines("# А\n\n    1) отступ;\n\n[1]: примечание\n\nзаголовок\n---\n")
    assert [t for _, t in found] == ["А", "1) отступ;", "[1]: примечание", "заголовок"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (ACT, "act.md", "markdown"),
        (ACT, "act.txt", "markdown"),
        ("# Әдебиет\n\n## Аңдатпа\n\nМақала.", "article.md", "txt"),
        ("# Мақала\n\n## Аннотация\n\nТекст.", "article.txt", "txt"),
        ("1. Раз.\n2. Два.", "plain.txt", "txt"),
    ],
)
def test_acts_in_markdown_are_told_from_articles(text: str, name: str, expected: str) -> None:
    assert sniff.format_of(text.encode(), name) == expected


def test_head_states_the_facts() -> None:
    head = (
        "---\nact_code: '7'\nlanguage: rus\ntitle: О тропах\nrequisite: Закон Республики Казахстан от 3 "
        "марта 2024 года № 77-VIII ЗРК\nversion_date: 2025-02-01\n"
        "source: https://zan.gov.kz/client/#!/doc/7/rus\n---\n\n"
    )
    source = reader.read_text(head + ACT, "act.md")
    assert source.lines[0].number == 10
    assert source.meta["edition"] == "2025-02-01"
    assert source.meta["evidence"] == source.url == "https://zan.gov.kz/client/#!/doc/7/rus"


@pytest.mark.parametrize(
    "text",
    [
        "a: [1, 2",
        "a: *x",
        "a: &x 1\nb: *x",
        "{" * 3000,
        "a: !!python/object:os.system x",
        "a: \x00",
    ],
)
def test_yaml_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InputRefused):
        facts.load(text, "meta.yaml")


@pytest.mark.parametrize(
    "value",
    [{"version_date": ["x"]}, {"title": {"rus": {"a": 1}}}, {"source": 5}, {"requisite": True}],
)
def test_values_of_other_types_are_unknown(value: dict[str, object]) -> None:
    assert all(isinstance(fact, str) for fact in facts.stated(value, "ru").values())


def test_deep_nesting_is_read_in_bounds() -> None:
    deep = "\n".join("> " * n + f"{n}) слово;" for n in range(200))
    words = " ".join(t for _, t in lines(f"# А\n\n{deep}\n"))
    assert "199) слово" in words
    assert "слово" in " ".join(t for _, t in lines("- " * 500 + "слово"))


@pytest.mark.parametrize("heading", ["Статья 16. *Размеры троп", "16-бап. *Соқпақ өлшемі"])
def test_star_inside_a_bold_heading_hides_no_article(heading: str) -> None:
    found = [text for _, text in lines(f"# А\n\n**{heading}**\n\n1. Раз.\n")]
    assert found[1].startswith(heading[:6])
