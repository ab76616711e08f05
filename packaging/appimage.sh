#!/bin/sh
# Packs dist/kzailaw-desktop (make package) as an AppImage and proves it. Needs appimagetool.
set -eu
cd "$(dirname "$0")/.."
command -v appimagetool >/dev/null || { echo "kzailaw: appimagetool is needed and not installed" >&2; exit 1; }
[ -x dist/kzailaw-desktop/kzailaw ] || { echo "kzailaw: run make package first" >&2; exit 1; }
version=$(.venv/bin/python -c 'import kzailaw_desktop; print(kzailaw_desktop.__version__)')
dir=build/AppDir
rm -rf "$dir" && mkdir -p "$dir/usr/lib" "$dir/usr/share/metainfo"
cp -a dist/kzailaw-desktop "$dir/usr/lib/"
cp packaging/kz.kzailaw.Desktop.desktop "$dir/"
cp resources/icons/kzailaw.svg "$dir/kz.kzailaw.Desktop.svg"
cp packaging/kz.kzailaw.Desktop.metainfo.xml "$dir/usr/share/metainfo/kz.kzailaw.Desktop.appdata.xml"
cat > "$dir/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
case "${1:-}" in
    --terminal) shift; exec "$here/usr/lib/kzailaw-desktop/kzailaw" "$@" ;;
    *) exec "$here/usr/lib/kzailaw-desktop/kzailaw-desktop" "$@" ;;
esac
RUN
chmod +x "$dir/AppRun"
out=dist/kzailaw-desktop-$version-$(uname -m).AppImage
appimagetool "$dir" "$out"
away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
printf '#!/bin/sh\nexec "%s" --appimage-extract-and-run --terminal "$@"\n' "$PWD/$out" > "$away/kzailaw"
printf '#!/bin/sh\nexec "%s" --appimage-extract-and-run "$@"\n' "$PWD/$out" > "$away/kzailaw-desktop"
chmod +x "$away/kzailaw" "$away/kzailaw-desktop"
sh packaging/smoke.sh "$away/kzailaw" "$away/kzailaw-desktop"
du -k "$out" | cut -f1 | sed 's/^/kzailaw: size of the AppImage in kB: /'
