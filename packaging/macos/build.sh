#!/bin/sh
# Builds and proves the folder on macOS 13 or later, and packs it as a disk image.
# The program is not signed: the first start needs a right click and "Open".
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv
# The lock was made on Linux and may lack what only macOS needs: its versions serve as constraints.
mkdir -p build
sed -n 's/^\([A-Za-z][^ ]*==[^ ]*\).*/\1/p' requirements-dev.lock > build/constraints.txt
.venv/bin/python -m pip install -q -c build/constraints.txt -e ".[dev]"
.venv/bin/python -m kzailaw_desktop.gui.kit.work.i18n --compile
.venv/bin/python packaging/icon.py build/mark.icns
sh packaging/build.sh
version=$(.venv/bin/python -c 'import kzailaw_desktop; print(kzailaw_desktop.__version__)')
hdiutil create -ov -volname "KzaiLaw Desktop" -srcfolder dist/kzailaw-desktop \
    "dist/kzailaw-desktop-$version.dmg"
