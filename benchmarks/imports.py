"""How fast acts are imported, beside reading the same text with the bare libraries.

`python benchmarks/imports.py [FOLDER]`: FOLDER holds the Labour Code and the law on Parliament
(default ../shared/testdata). Prints one JSON document: throughput of the import into a library,
ratios to pypdfium2, python-docx and markdown-it-py reading the same text, seconds at 1, 2, 5 and 10 times the
size, and the peak of memory.
"""

from __future__ import annotations

import gc
import io
import json
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kzailaw_desktop.corpus.importing.importer import import_files
from kzailaw_desktop.corpus.reports.report import ImportReport
from kzailaw_desktop.corpus.storing.store import Store

SIZES = (1, 2, 5, 10)
REPEATS = 3


def best(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """Seconds of the fastest run."""
    times = []
    for _ in range(repeats):
        gc.collect()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


@contextmanager
def library() -> Iterator[Store]:
    """An empty library."""
    with tempfile.TemporaryDirectory() as folder:
        yield Store(Path(folder))


def imported(path: Path) -> ImportReport:
    """Import a file into a new library."""
    with library() as store:
        for step in import_files([path], store):
            if isinstance(step, ImportReport):
                return step
    raise SystemExit(f"{path.name} was refused")


def enlarged(text: str, times: int) -> str:
    """The code so many times over, its articles numbered on."""

    def numbered(copy: int) -> str:
        def shift(match: re.Match[str]) -> str:
            return f"{match[1]}{int(match[2]) + 1000 * copy}"

        return re.sub(r"(?m)^((?:Статья|Глава|РАЗДЕЛ) )(\d+)", shift, text)

    return "\n".join(numbered(copy) for copy in range(times))


def read_pdf(path: Path) -> int:
    """Characters of a PDF by pypdfium2 alone."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return sum(len(page.get_textpage().get_text_range()) for page in document)


def as_docx(text: str) -> bytes:
    """The text as a Word file, one paragraph a line."""
    import docx

    document = docx.Document()
    for line in text.split("\n"):
        if line.strip():
            document.add_paragraph(line)
    box = io.BytesIO()
    document.save(box)
    return box.getvalue()


def read_docx(path: Path) -> int:
    """Characters of a Word file by python-docx alone."""
    import docx

    return sum(len(p.text) for p in docx.Document(str(path)).paragraphs)


ACT = 40  # articles of an act of the invented folders


def _markdown(place: Path) -> dict[str, Any]:
    """Folders of acts in Markdown, both languages, beside the parser alone on the same files."""
    from markdown_it import MarkdownIt

    root = place / "repository"
    texts = []
    for number in range(1, 21):
        folder = root / f"03-laws/2024/0303-akt-{300000 + number}"
        folder.mkdir(parents=True)
        for name, heading in (
            ("rus.md", "**Статья {0}. О тропах**"),
            ("kaz.md", "**{0}-бап. Соқпақ**"),
        ):
            parts = [f"# Акт {number}", ""]
            for article in range(1, ACT):
                parts += [f'<a id="st{article}"></a>', "", heading.format(article), ""]
                parts += [
                    f"{n}. Тропа – полоса земли, по которой ходят люди.\n" for n in range(1, 9)
                ]
            texts.append("\n".join(parts))
            (folder / name).write_text(texts[-1], encoding="utf-8")
        (folder / "meta.yaml").write_text(
            f"act_code: '{300000 + number}'\nrequisite: Закон Республики Казахстан от 3 марта 2024 "
            f"года № {number}-VIII ЗРК\nversion_date: 2024-03-03\n",
            encoding="utf-8",
        )
    parser = MarkdownIt("commonmark").enable("table")
    alone = best(lambda: [parser.parse(text) for text in texts], 2)
    ours = best(lambda: _folder(root), 2)
    size = sum(len(text.encode()) for text in texts) / 1e6
    return {
        "megabytes": round(size, 2),
        "markdown_it_alone": round(alone, 3),
        "import": round(ours, 3),
        "ratio": round(ours / alone, 2),
        "megabytes_per_second": round(size / ours, 2),
    }


def _folder(root: Path) -> int:
    with library() as store:
        return sum(isinstance(step, ImportReport) for step in import_files([root], store))


def measure(folder: Path) -> dict[str, Any]:
    """All figures."""
    code = folder / "labour-code.ru.txt"
    text = code.read_text(encoding="utf-8")
    megabytes = code.stat().st_size / 1e6
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place:
        seconds = {}
        for times in SIZES:
            path = Path(place) / f"code{times}.txt"
            path.write_text(enlarged(text, times), encoding="utf-8")
            seconds[times] = best(lambda path=path: imported(path), 2 if times > 2 else REPEATS)  # type: ignore[misc]
        figures["labour_code_txt"] = {
            "megabytes": round(megabytes, 3),
            "seconds": {str(t): round(s, 3) for t, s in seconds.items()},
            "megabytes_per_second": round(megabytes / seconds[1], 2),
            "per_size_against_single": {
                str(t): round(s / t / seconds[1], 2) for t, s in seconds.items()
            },
        }
        word = Path(place) / "code.docx"
        word.write_bytes(as_docx(text))
        alone, ours = best(lambda: read_docx(word)), best(lambda: imported(word))
        figures["labour_code_docx"] = {
            "python_docx_alone": round(alone, 3),
            "import": round(ours, 3),
            "ratio": round(ours / alone, 2),
        }
        pdf = folder / "parliament-law.kk.pdf"
        alone, ours = best(lambda: read_pdf(pdf)), best(lambda: imported(pdf))
        figures["parliament_law_pdf"] = {
            "pypdfium2_alone": round(alone, 3),
            "import": round(ours, 3),
            "ratio": round(ours / alone, 2),
        }
        figures["markdown_folders"] = _markdown(Path(place))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    figures["peak_memory_megabytes"] = round(peak / (1e6 if sys.platform == "darwin" else 1e3), 1)
    return figures


def main() -> None:
    """Print the figures, or say that the documents to measure with are not here."""
    default = Path(__file__).resolve().parent.parent.parent / "shared" / "testdata"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    if not folder.is_dir():
        raise SystemExit(f"{folder}: the documents to measure with are not here")
    print(json.dumps(measure(folder), indent=2))


if __name__ == "__main__":
    main()
