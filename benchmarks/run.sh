#!/bin/sh
# Runs every benchmark; each prints a table with its peer measured in the same run.
set -eu
cd "$(dirname "$0")/.."
for script in benchmarks/*.py benchmarks/*/run.py; do
    echo "== $script"
    QT_QPA_PLATFORM=offscreen .venv/bin/python "$script"
done
