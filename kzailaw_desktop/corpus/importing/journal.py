"""What a batch of imports has done so far, so that one that was stopped goes on where it was.

`.import.jsonl` lies in the library while a batch runs: its first line names the batch, each further
line a job that is done. When the batch ends the file is deleted; when it was stopped, by the user
or by the machine, the same batch passes over the jobs that are listed and have not changed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from kzailaw_desktop import paths
from kzailaw_desktop.corpus.importing.jobs import ImportJob

NAME = ".import.jsonl"
MOST = 100_000_000  # bytes; half a million jobs have some 60 MB


class ImportJournal:
    """The jobs of one batch that are done."""

    def __init__(self, root: Path, paths: Sequence[Path], options: Sequence[str]) -> None:
        self.path = root / NAME
        key = json.dumps([sorted(str(path.absolute()) for path in paths), list(options)])
        self._batch = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
        self._done = self._read()

    def _read(self) -> set[tuple[str, str]]:
        try:
            if self.path.is_symlink() or self.path.stat().st_size > MOST:
                return set()
            first, *lines = self.path.read_text(encoding="utf-8").splitlines()
            rows = [json.loads(line) for line in lines if line.endswith("]")]
            same = json.loads(first) == [self._batch]
        except (OSError, ValueError, TypeError, LookupError, RecursionError):
            return set()
        return {(str(row[0]), str(row[1])) for row in rows if len(row) == 2} if same else set()

    def has(self, job: ImportJob) -> bool:
        """Tell whether a job was done before the batch was stopped, and its files are as they
        were."""
        return bool(job.mark) and (job.where, job.mark) in self._done

    def note(self, job: ImportJob) -> None:
        """Take note of a job that is done; a library that cannot be written is reported elsewhere."""
        new = not self._done
        self._done.add((job.where, job.mark))
        with contextlib.suppress(OSError, UnicodeEncodeError):
            paths.private_folder(self.path.parent)
            with self.path.open("w" if new else "a", encoding="utf-8") as file:
                if new:
                    file.write(json.dumps([self._batch]) + "\n")
                file.write(json.dumps([job.where, job.mark]) + "\n")

    def finish(self) -> None:
        """The batch has come to its end."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
