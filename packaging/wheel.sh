#!/bin/sh
# Builds the wheel and the source archive and proves the wheel: installed into an environment of its
# own, away from the checkout, it shows art. 23 in the window and writes a memo on the terminal.
# PYTHONS="python3.11 python3.12": the interpreters to prove it with; default: the checkout's own.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -m kzailaw_desktop.gui.kit.work.i18n --compile
rm -rf dist/wheel
.venv/bin/python -m hatchling build -d dist/wheel -t sdist -t wheel
wheel=$(ls "$PWD"/dist/wheel/*.whl)
du -k "$wheel" | cut -f1 | sed 's/^/kzailaw: size of the wheel in kB: /'

for python in ${PYTHONS:-.venv/bin/python}; do
    away=$(mktemp -d)
    "$python" -m venv "$away/env"
    "$away/env/bin/python" -m pip install -q --disable-pip-version-check "$wheel"
    (
        cd "$away"
        unset PYTHONPATH
        export XDG_DATA_HOME="$away/data" XDG_CACHE_HOME="$away/cache" XDG_CONFIG_HOME="$away/config"
        export XDG_STATE_HOME="$away/state"
        env/bin/kzailaw search "авторлық құқық" --limit 1
        env/bin/kzailaw export memo --articles 23 --out memo.docx
        QT_QPA_PLATFORM=offscreen env/bin/kzailaw-desktop --open art_23 --screenshot window.png
        [ -s memo.docx ] && [ -s window.png ]
    )
    echo "kzailaw: the wheel works with $("$python" --version): window and terminal"
    rm -rf "$away"
done
