"""The working side of the window for the picture script: desks, memo, import, dialogs, paper.

What the pictures show is made here: a draft, notes, a second edition. It is sample material, kept
in a library of its own, so that the pictures of reading stay as the program is shipped.
"""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kzailaw_desktop.corpus.reports.reader import VERSION
from kzailaw_desktop.domain import Act, Expression, Provision, UnitKind
from kzailaw_desktop.drafting import Change, ChangeKind, Draft, Evidence, WordSwap
from kzailaw_desktop.drafting.draft import drafts
from kzailaw_desktop.errors import InputRefused, WorkspaceTrouble
from kzailaw_desktop.gui.desks import DESKS
from kzailaw_desktop.gui.kit.widgets.spelling import SpellMarks
from kzailaw_desktop.gui.kit.work.places import Place
from kzailaw_desktop.gui.pages.import_page import ImportOutcome, ImportPage, ImportStep, run_import
from kzailaw_desktop.gui.safety.sheet import DamagedSheet
from kzailaw_desktop.gui.safety.standing import WorkspaceStanding
from kzailaw_desktop.gui.window.main_window import MainWindow
from kzailaw_desktop.library import Library
from kzailaw_desktop.workspace.file.backup import Backup
from kzailaw_desktop.workspace.notes.annotation import Anchor, Annotation, Motivation

LAW = "law-230-viii"
LATER = dt.date(2026, 8, 25)
View = Callable[[MainWindow], object]

# -- what is shown --------------------------------------------------------------------------------


def fill(library: Library) -> None:
    """Notes, a draft, and a later edition in which a few units differ."""
    for note in _notes():
        library.workspace.save_annotation(note)
    drafts.save(library.workspace, _draft(library.act(LAW)))
    act = library.act(LAW)
    later = tuple(_later(e) for e in act.expressions if e.lang == "kk")
    library.user_store.save(dc.replace(act, expressions=later))
    library.forget()


def _draft(act: Act) -> Draft:
    unit = {e.lang: {u.eid: u for u, _ in e.walk()} for e in act.expressions}

    def text(lang: str, eid: str) -> str:
        found = unit[lang][eid]
        return f"{found.num} {found.text}".strip()

    article = "art_21__para_1"
    words = {
        "kk": text("kk", article).replace("хабардар етілуге тиіс", "алдын ала хабардар етілуге тиіс"),
        "ru": text("ru", article).replace("должны быть информированы", "должны быть заблаговременно"
                                          " информированы"),
    }  # fmt: skip
    why = {
        "kk": "Пайдаланушы шешім қабылдағанға дейін хабардар болуы керек.",
        "ru": "Пользователь должен знать об этом до того, как примет решение.",
    }
    evidence = Evidence(
        "senate-2025-10-23",
        "speech_12__p_1",
        "Азаматтар жасанды интеллектімен жұмыс істеп отырғанын білуге құқылы.",
        "Сенат, 23.10.2025",
        "kk",
        "debate",
    )
    swap: dict[str, tuple[WordSwap, ...]] = {
        "kk": (WordSwap("жылына бір реттен", "жарты жылда бір реттен"),),
        "ru": (WordSwap("одного раза в год", "одного раза в полугодие"),),
    }
    new = {
        "kk": "5-1. Таңбалау қағидаларын уәкілетті орган бекітеді.",
        "ru": "5-1. Правила маркировки утверждаются уполномоченным органом.",
    }
    titles = {
        "kk": "«Жасанды интеллект туралы» Қазақстан Республикасының Заңына өзгерістер мен "
        "толықтырулар енгізу туралы",
        "ru": "О внесении изменений и дополнений в Закон Республики Казахстан «Об искусственном "
        "интеллекте»",
    }
    changes = (
        Change(LAW, article, ChangeKind.REPLACE, texts=words, justification=why,
               evidence=(evidence,)),
        Change(LAW, "art_18__para_1__point_4", ChangeKind.WORDS, swaps=swap),
        Change(LAW, "art_21__para_5-1", ChangeKind.INSERT, texts=new),
        Change(LAW, "art_17__para_3__point_5", ChangeKind.REPEAL),
    )  # fmt: skip
    draft = Draft(titles=titles, author="А. Сейтқали", date=dt.date(2026, 9, 1))
    for change in changes:
        draft = draft.with_change(change)
    return draft


def _notes() -> list[Annotation]:
    day = dt.date(2025, 11, 17)
    return [
        Annotation(LAW, "art_23__para_2", edition=day, lang="kk",
                   body="Промт авторына тиесілі құқық: дау бойынша салыстыру қажет.",
                   tags=("авторлық құқық", "сұрақ"), colour="yellow",
                   exact="мәтіндік сұрау салулар", motivation=Motivation.HIGHLIGHTING),
        Annotation(LAW, "art_17__para_3__point_6", edition=day, lang="ru",
                   body="Эмоции на рабочем месте: сверить с законом о персональных данных.",
                   tags=("запреты",), colour="pink"),
        Annotation(LAW, "art_21__para_2", edition=day, lang="kk", body="Таңбалау тәртібі қайда?",
                   tags=("сұрақ",), colour="blue", anchor=Anchor.REVIEW,
                   exact="машина оқитын нысанда таңбаланған",
                   former="олар машина оқитын нысанда таңбаланған жағдайда ғана таратуға жол "
                   "беріледі"),
        Annotation("senate-2025-10-23", "speech_12__p_1", body="К обоснованию поправки.",
                   tags=("поправка",), colour="green"),
    ]  # fmt: skip


def _later(text: Expression) -> Expression:
    """The text as if four of its units had been amended."""
    swapped = {
        "art_21__para_3": ("жүктеледі", "тең дәрежеде жүктеледі"),
        "art_18__para_1__point_2": ("бағалауды", "алдын ала бағалауды"),
    }

    def walk(unit: Provision) -> Provision:
        if unit.eid in swapped:
            unit = dc.replace(unit, text=unit.text.replace(*swapped[unit.eid]))
        children = [walk(c) for c in unit.children if c.eid != "art_17__para_3__point_7"]
        if unit.eid == "art_21":
            words = "Таңбалау қағидаларын уәкілетті орган бекітеді."
            children.append(Provision(UnitKind.PARAGRAPH, "art_21__para_6", "6.", text=words))
        return dc.replace(unit, children=tuple(children))

    body = tuple(walk(unit) for unit in text.body)
    return dc.replace(text, edition=LATER, body=body, reader=VERSION)


# -- pages ----------------------------------------------------------------------------------------


def _desk(name: str, then: Callable[[Any], object] | None = None) -> View:
    def show(window: MainWindow) -> None:
        window.opener.open_desk(name)
        _wait(window)
        if then is not None:
            then(window.workbench.group.page())

    return show


def _check(window: MainWindow) -> None:
    """The check of a text with a few wrong citations in it."""
    text = (
        "По состоянию на 10 марта 2026 года. Пункт 3 статьи 17 Закона РК «Об искусственном "
        "интеллекте» запрещает семь функций, пункт 8 статьи 17 Закона об ИИ – исключения. "
        "ЖИ туралы заңның 40-бабы жоқ. Article 17(9) of the AI Law. Статья 8 Лесного кодекса.\n"
        "Подпункт 6) пункта 3 статьи 17 Закона об ИИ: «определение эмоций физического лица без "
        "его ведома»."
    )
    window.opener.check_text(text, "memo")
    _wait(window)


def _go_to(window: MainWindow) -> None:
    """What a reference that is being typed may become."""
    window.bar.goto.setFocus()
    window.bar.goto.setText("17")
    window.bar.goto.textEdited.emit("17")
    _wait(window)


def _wait(window: MainWindow) -> None:
    from PySide6.QtWidgets import QApplication

    from kzailaw_desktop.gui.app import settle

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settle(app, window)


def _entry(number: int) -> Callable[[Any], object]:
    """The entry of that number in a desk's list."""

    def show(page: Any) -> None:
        entries = page.list.entries
        page.list.setCurrentIndex(entries.index(number, 0))

    return show


def _memo(window: MainWindow) -> None:
    for eid in ("art_17", "art_21"):
        window.navigator.open_place(Place(LAW, eid))
        _wait(window)
        window.opener.make_memo()
        _wait(window)


def _memo_layout(window: MainWindow) -> None:
    _memo(window)
    page: Any = window.workbench.group.page()
    page.head.layout_button.click()


def _memo_empty(window: MainWindow) -> None:
    window.opener.show_start()
    _wait(window)
    window.opener.make_memo()


def _importing(window: MainWindow) -> None:
    page = ImportPage()
    window.workbench.group.add(page, page.title())
    window.workbench.group.show_page(page)
    page.show_step(ImportStep("law-230-viii.kk.txt", 2, 5))


def _imported(files: Callable[[Path], list[Path]]) -> View:
    """The report on files that a function makes in a folder, imported into a library beside."""

    def show(window: MainWindow) -> None:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            library = Library.open(home / "own", home / "w.sqlite", index_dir=home / "index")
            page = ImportPage()
            window.workbench.group.add(page, page.title())
            window.workbench.group.show_page(page)
            outcome: ImportOutcome = run_import(library, files(home), lambda _: None, page.stop)
            page.show_outcome(outcome)
            library.close()

    return show


def _good(home: Path) -> list[Path]:
    file = home / "sample-law.ru.txt"
    file.write_text(SAMPLE, encoding="utf-8")
    return [file]


def _bad(home: Path) -> list[Path]:
    empty, odd = home / "empty.txt", home / "scan.pdf"
    empty.write_text("", encoding="utf-8")
    odd.write_bytes(b"%PDF-1.4\nnothing of use")
    return [*_good(home), empty, odd, home / "gone.docx"]


SAMPLE = """ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН
О порядке ведения примеров

Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ
Статья 1. Основные понятия
В настоящем Законе используются следующие основные понятия:
1) пример – текст, составленный для показа;
2) ведение примеров – составление и хранение приме-
ров в установленном порядке.
Статья 2. Сфера действия
1. Настоящий Закон распространяется на примеры, указанные в подпункте 1) статьи 1.
3. Пример хранится не менее одного года.
Статья 3. Порядок введения в действие настоящего Закона
Настоящий Закон вводится в действие со дня его первого официального опубликования.
Президент Республики Казахстан К. ТОКАЕВ
Астана, Акорда, 1 июля 2026 года. № 999-VIII ЗРК
"""


def _trouble(window: MainWindow) -> None:
    window.messages.trouble(InputRefused("input-not-found", where=Path("law-230-viii.docx")))


def _crash(window: MainWindow) -> None:
    try:
        raise RuntimeError("sample")
    except RuntimeError as error:
        window.messages.crash(error)


def _question(window: MainWindow) -> None:
    _desk("drafts")(window)
    page: Any = window.workbench.group.page()
    page.presenter.ask_delete()


def _beside(page: Any) -> None:
    """The act as it will read, beside a change."""
    _entry(3)(page)
    page.beside.setChecked(True)


def _terms(window: MainWindow) -> None:
    """The forms of a term, for yes or no."""
    _desk("drafts", _entry(2))(window)
    page: Any = window.workbench.group.page()
    page.asker.ask(LAW)
    dialog = page.asker.dialog
    words = {"kk": ("пайдаланушы", "тұтынушы"), "ru": ("пользователь", "потребитель")}
    for lang, pair in words.items():
        for which, text in zip(("old", "new"), pair, strict=True):
            dialog.fields[lang, which].field.setText(text)
    dialog.resize(780, 640)
    dialog.search.click()
    _wait(window)


def _damaged(window: MainWindow) -> None:
    made = dt.datetime(2026, 9, 1, 9, 0, tzinfo=dt.UTC)
    path = Path("Documents") / "kzailaw.sqlite"
    copy = Backup(path, made, "regular", 20_480)
    trouble = WorkspaceTrouble("workspace-damaged", where=path, reason="")
    DamagedSheet(window, WorkspaceStanding(path, trouble, "workspace-not-open", copy)).open()


def _tags(window: MainWindow) -> None:
    _desk("notes")(window)
    page: Any = window.workbench.group.page()
    page._tags()


def _export(window: MainWindow) -> None:
    _memo(window)
    page: Any = window.workbench.group.page()
    page.ask_file()


def _indexing(window: MainWindow) -> None:
    window.search.search_for("авторлық құқық")
    _wait(window)
    window.search.controller().indexer.line.show_share(1240, 4100)


def _note(window: MainWindow) -> None:
    window.navigator.open_place(Place(LAW, "art_23"))
    _wait(window)
    window.registry.trigger("verb-annotate")


def _spelling(page: Any) -> None:
    """A misspelt word of a draft, with what may be meant by it."""
    _entry(4)(page)
    field = page.editor.rows["ru"].proposed
    field.setFocus()
    field.insertPlainText("Обладатель обязан незамедлитильно хранить даные. ")
    end = time.monotonic() + 20
    marks = field.findChild(SpellMarks)
    while time.monotonic() < end and not (marks and marks.found):
        QTest.qWait(50)
    QTest.keyClick(field, Qt.Key.Key_F7)
    QTest.qWait(4000)


FULL: dict[str, View] = {
    **{f"desk-{each.id}": _desk(each.id) for each in DESKS},
    "desk-drafts": _desk("drafts", _entry(4)),
    "draft-words": _desk("drafts", _entry(2)),
    "draft-beside": _desk("drafts", _beside),
    "draft-terms": _terms,
    "draft-spelling": _desk("drafts", _spelling),
    "draft-repeal": _desk("drafts", _entry(1)),
    "draft-insert": _desk("drafts", _entry(4)),
    "draft-about": _desk("drafts", _entry(0)),
    "note-review": _desk("notes", lambda page: page.parts.button("review").click()),
    "note-copies": _desk("notes", lambda page: page.parts.button("copies").click()),
    "editions-whole": _desk("editions", lambda page: page.whole.click()),
    "editions-beside": _desk("editions", lambda page: page.beside.click()),
    "editions-languages": _desk("editions", lambda page: page.languages.button("both").click()),
    "check": _check,
    "go-to": _go_to,
    "memo": _memo,
    "memo-layout": _memo_layout,
    "note-popup": _note,
    "delete-draft": _question,
    "tags": _tags,
    "export": _export,
    "print": lambda window: window.printing.preview(),
}
BARE: dict[str, View] = {
    **{f"empty-{each.id}": _desk(each.id) for each in DESKS},
    "empty-memo": _memo_empty,
    "import-choose": lambda window: window.importer.choose_files(),
    "import-running": _importing,
    "import-report": _imported(_good),
    "import-refused": _imported(_bad),
    "indexing": _indexing,
    "trouble": _trouble,
    "crash": _crash,
    "damaged": _damaged,
    "about": lambda window: window.dialogs.show_about(),
}
