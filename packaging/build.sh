#!/bin/sh
# Builds dist/kzailaw-desktop and proves it: copied away from the checkout it shows art. 23
# and writes a memo.
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
cd "$away"
unset PYTHONPATH
export XDG_DATA_HOME="$away/data" XDG_CACHE_HOME="$away/cache" XDG_CONFIG_HOME="$away/config"
QT_QPA_PLATFORM=offscreen ./kzailaw-desktop/kzailaw-desktop --open art_23 --screenshot "$away/window.png"
./kzailaw-desktop/kzailaw export memo --articles 23 --out "$away/memo.docx"
[ -s "$away/window.png" ] && [ -s "$away/memo.docx" ]
cp "$away/window.png" "$OLDPWD/build/packaged-window.png"
echo "kzailaw: dist/kzailaw-desktop starts away from the checkout, shows art. 23 (build/packaged-window.png) and writes a memo"
