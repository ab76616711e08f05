"""A bulk import that is killed at any moment leaves a library that opens, and is completed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kzailaw_desktop.domain import Act
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths

LAW = """О предмете {n}
Закон Республики Казахстан от 5 мая 2021 года № {n}-VII ЗРК
Статья 1. Предмет
1. Предмет определяется в соответствии со статьей 2 Закона Республики Казахстан «О предмете {m}».
2. Второй пункт.
Статья 2. Срок
Настоящий Закон вводится в действие с 1 июня 2021 года.
"""
COUNT = 12
TIMES = int(os.environ.get("KZAILAW_KILLS", "3"))  # 100 before a release
WORK = """
import sys
from pathlib import Path
from kzailaw_desktop.library import Library
from kzailaw_desktop.library.importing.files import import_paths
folder = Path(sys.argv[1])
library = Library.open(folder / "lib", folder / "w.sqlite", False, folder / "index")
import_paths(library, [folder / "files"])
library.links
"""


def started(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", WORK, str(folder)])


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_an_import_killed_at_any_moment_is_completed(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    for number in range(1, COUNT + 1):
        text = LAW.format(n=number, m=number % COUNT + 1)
        (tmp_path / "files" / f"{number:02}.txt").write_text(text, encoding="utf-8")
    rnd = random.Random(1)
    for _ in range(TIMES):
        child = started(tmp_path)
        time.sleep(0.4 + rnd.random() * 1.5)
        child.send_signal(signal.SIGKILL)
        child.wait()
        library = Library.open(tmp_path / "lib", tmp_path / "w.sqlite", False, tmp_path / "index")
        assert library.broken() == {}
        for doc in library.act_ids():
            document = library.document(doc)
            assert isinstance(document, Act)
            assert len(document.expressions[0].body) == 2
        library.close()
    library = Library.open(tmp_path / "lib", tmp_path / "w.sqlite", False, tmp_path / "index")
    _, errors = import_paths(library, [tmp_path / "files"])
    assert errors == []
    assert len(library.act_ids()) == COUNT
    cited = {(k.document, k.act) for k in library.links.links if k.target == "art_2"}
    assert cited == {(f"law-{n}-vii", f"law-{n % COUNT + 1}-vii") for n in range(1, COUNT + 1)}
    left = [p.name for p in (tmp_path / "lib").rglob(".new-*")]
    assert all(not name.endswith(".xml") for name in left)
    library.close()
