#!/bin/sh
# Builds the wheel and the source archive and proves the wheel with smoke.sh: installed with pipx (or
# into an environment of its own), away from the checkout.
# PYTHONS="/usr/bin/python3.11 /usr/bin/python3.13": the interpreters to prove it with; default: the checkout's own.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -m kzailaw_desktop.gui.kit.work.i18n --compile
rm -rf dist/wheel
.venv/bin/python -m hatchling build -d dist/wheel -t sdist -t wheel
wheel=$(ls "$PWD"/dist/wheel/*.whl)
du -k "$wheel" | cut -f1 | sed 's/^/kzailaw: size of the wheel in kB: /'
ls "$PWD"/dist/wheel/*.tar.gz | xargs du -k | cut -f1 | sed 's/^/kzailaw: size of the source archive in kB: /'

for python in ${PYTHONS:-.venv/bin/python}; do
    away=$(mktemp -d)
    # Installed with pipx where it is there, as a user would; else in an environment by hand.
    if command -v pipx >/dev/null; then
        PIPX_HOME="$away/pipx" PIPX_BIN_DIR="$away/bin" pipx install --python "$python" "$wheel" >/dev/null
        how=pipx
    else
        "$python" -m venv "$away/env"
        "$away/env/bin/python" -m pip install -q --disable-pip-version-check "$wheel"
        mkdir "$away/bin"
        ln -s "$away/env/bin/kzailaw" "$away/env/bin/kzailaw-desktop" "$away/bin/"
        how="an environment"
    fi
    sh packaging/smoke.sh "$away/bin/kzailaw" "$away/bin/kzailaw-desktop"
    echo "kzailaw: the wheel works with $("$python" --version) in $how: window and terminal"
    rm -rf "$away"
done
