"""The interface in Kazakh, Russian and English.

Source strings are English and plain; `tr` is the only way to a translation, so an `ast` walk
over the sources finds them all. `python -m kzailaw_desktop.gui.kit.work.i18n` brings the .ts files up to
date and compiles them; a missing .qm is compiled into the user's cache when first needed.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from functools import cache
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kzailaw_desktop import paths

LANGUAGES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
CONTEXT = "kzailaw"
TERRITORY = {"kk": "kk_KZ", "ru": "ru_KZ", "en": "en_GB"}


class _Active:
    language = "en"
    translators: tuple[QTranslator, ...] = ()


def language() -> str:
    """The language of the interface: kk, ru or en."""
    return _Active.language


def tr(text: str, n: int = -1) -> str:
    """The wording of a plain English string in the language of the interface; %n is `n`."""
    return QCoreApplication.translate(CONTEXT, text, "", n)


def mark(text: str) -> str:
    """Marks a string in a table of data for translation; `tr_data` translates it when shown."""
    return text


def tr_data(text: str) -> str:
    """The wording of a string that stood in a table under `mark`."""
    return QCoreApplication.translate(CONTEXT, text, "", -1) if text else ""


def install(wanted: str) -> None:
    """Switch the interface; widgets hear of it as a LanguageChange event."""
    app = QCoreApplication.instance()
    if app is None:
        return
    _Active.language = wanted if wanted in LANGUAGES else "en"
    QLocale.setDefault(QLocale(TERRITORY[_Active.language]))
    for old in _Active.translators:
        app.removeTranslator(old)
    loaded = []
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{_Active.language}.qm", _compiled(_Active.language)):
        translator = QTranslator()
        if translator.load(file.stem, str(file.parent)):
            app.installTranslator(translator)
            loaded.append(translator)
    _Active.translators = tuple(loaded)


@cache
def _dictionary(lang: str) -> QTranslator:
    made = QTranslator()
    file = _compiled(lang)
    made.load(file.stem, str(file.parent))
    return made


def in_every_language(text: str) -> str:
    """A source string with its wordings in Kazakh and Russian, to be found by any of them."""
    others = (_dictionary(lang).translate(CONTEXT, text) for lang in LANGUAGES if lang != "en")
    return " ".join([text, *filter(None, others)])


def system_language() -> str:
    """The system's language when it is one of ours, else Kazakh in Kazakhstan, else English."""
    locale = QLocale.system()
    code = locale.name().partition("_")[0]
    if code in LANGUAGES:
        return code
    return "kk" if locale.territory() == QLocale.Country.Kazakhstan else "en"


def size_text(size: int) -> str:
    """A number of bytes for people: «1,2 МБ»."""
    text = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return text.replace("MБ", "МБ")  # the Kazakh data mix a Latin letter in


def date_text(day: dt.date | None) -> str:
    """A date as it is written in Kazakhstan, in every language: 17.11.2025."""
    return day.strftime("%d.%m.%Y") if day else ""


def _compiled(lang: str) -> Path:
    """The .qm of a language: shipped, or compiled now into the user's cache."""
    source = paths.resources() / "i18n" / f"{lang}.ts"
    shipped = source.with_suffix(".qm")
    if shipped.exists() and (
        not source.exists() or shipped.stat().st_mtime >= source.stat().st_mtime
    ):
        return shipped
    cached = Path(platformdirs.user_cache_path(paths.APP, appauthor=False)) / "i18n" / shipped.name
    if source.exists() and (not cached.exists() or cached.stat().st_mtime < source.stat().st_mtime):
        try:
            paths.private_folder(cached.parent)
            fresh = cached.with_suffix(f".{os.getpid()}")  # never half a file at its place
            compile_ts(source, fresh)
            fresh.replace(cached)
        except (OSError, RuntimeError):
            return shipped  # the interface stays English; reading is not affected
    return cached


def compile_ts(source: Path, target: Path) -> None:
    """Compile a .ts file with Qt's own tool."""
    import subprocess

    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool) if tool.exists() else "pyside6-lrelease"]
    try:
        subprocess.run(
            [*command, "-silent", str(source), "-qm", str(target)],
            check=True,
            timeout=60,
            capture_output=True,
        )
    except subprocess.SubprocessError as error:
        raise RuntimeError(f"{source.name} was not compiled") from error


def source_strings(root: Path) -> dict[str, bool]:
    """Every string given to `tr` or `mark` below `root` -> whether it counts something (%n)."""
    import ast

    found: dict[str, bool] = {}
    for file in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if (
                name in ("tr", "mark")
                and isinstance(first, ast.Constant)
                and isinstance(first.value, str)
            ):
                found[first.value] = "%n" in first.value
    return found


def update_ts(file: Path, lang: str, strings: dict[str, bool]) -> list[str]:
    """Bring a .ts file up to date, keeping what is translated; returns what is not yet."""
    import xml.etree.ElementTree as ET

    known: dict[str, list[str]] = {}
    if file.exists():
        for message in ET.parse(file).getroot().iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            known[message.findtext("source", "")] = forms or [translation.text or ""]
    root = ET.Element("TS", version="2.1", language=TERRITORY[lang], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = []
    for text, counts in sorted(strings.items()):
        forms = known.get(text, [""])
        if not any(forms):
            missing.append(text)
        message = ET.SubElement(context, "message", {"numerus": "yes"} if counts else {})
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if not any(forms):
            translation.set("type", "unfinished")
        if counts:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return missing


def main(argv: list[str]) -> int:
    """Update and compile the translations of all languages; 1 where a text is not translated.

    With `--compile` the .ts files stay as they are, as a fresh checkout wants it.
    """
    folder = paths.resources() / "i18n"
    strings = source_strings(Path(__file__).parents[2])
    counted = {text: True for text, counts in strings.items() if counts}
    status = 0
    for lang in LANGUAGES:
        file = folder / f"{lang}.ts"
        if "--compile" not in argv:
            for text in update_ts(file, lang, counted if lang == "en" else strings):
                print(f"{file.name}: {text}")
                status = 1
        compile_ts(file, file.with_suffix(".qm"))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
