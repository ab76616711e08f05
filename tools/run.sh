#!/bin/sh
# Opens the program; where there is no display, a picture of its first window is made instead.
set -eu
known=""
[ -d ../shared/corpus ] && known="--sources ../shared/corpus"
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    # shellcheck disable=SC2086
    exec .venv/bin/python -m kzailaw_desktop.gui.start $known "$@"
fi
mkdir -p build
# shellcheck disable=SC2086
QT_QPA_PLATFORM=offscreen .venv/bin/python -m kzailaw_desktop.gui.start $known --screenshot build/screenshot.png
echo "kzailaw: no display here; the opening window is in build/screenshot.png"
