#!/bin/sh
# Builds dist/kzailaw-desktop and proves it with smoke.sh, copied away from the checkout.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
mkdir -p build/fonts

# The program's own fonts are taken from the distribution's package when it is installed.
for family in NotoSerif-Regular NotoSerif-Bold NotoSerif-Italic NotoSans-Regular NotoSans-SemiBold NotoSans-Bold; do
    file=$(find /usr/share/fonts -name "$family.ttf" 2>/dev/null | head -1)
    [ -z "$file" ] || cp "$file" build/fonts/
done

# The pictures of the help are taken from the program as it is now.
QT_QPA_PLATFORM=offscreen $python tools/pictures.py --help-pictures

$python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/kzailaw.spec
du -sh dist/kzailaw-desktop | cut -f1 | sed 's/^/kzailaw: size of the folder: /'

away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
cp -a dist/kzailaw-desktop "$away/"
SMOKE_OUT="$PWD/build/smoke-package" sh packaging/smoke.sh "$away/kzailaw-desktop/kzailaw" "$away/kzailaw-desktop/kzailaw-desktop"
echo "kzailaw: dist/kzailaw-desktop works away from the checkout (pictures in build/smoke-package)"
