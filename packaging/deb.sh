#!/bin/sh
# Builds a Debian package from dist/kzailaw-desktop (make package) and proves it: checked by lintian,
# desktop-file-validate and appstreamcli where they are installed.
set -eu
cd "$(dirname "$0")/.."
[ -x dist/kzailaw-desktop/kzailaw ] || { echo "kzailaw: run make package first" >&2; exit 1; }
version=$(.venv/bin/python -c 'import kzailaw_desktop; print(kzailaw_desktop.__version__)')
arch=$(dpkg --print-architecture)
root=build/deb/kzailaw-desktop
rm -rf build/deb && mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" \
    "$root/usr/share/applications" "$root/usr/share/metainfo" \
    "$root/usr/share/man/man1" "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/doc/kzailaw-desktop" \
    "$root/usr/share/lintian/overrides"

cp -a dist/kzailaw-desktop "$root/usr/lib/"
rm -rf "$root/usr/lib/kzailaw-desktop/_internal/resources/fonts"  # Debian has them
ln -s ../lib/kzailaw-desktop/kzailaw-desktop "$root/usr/bin/kzailaw-desktop"
ln -s ../lib/kzailaw-desktop/kzailaw "$root/usr/bin/kzailaw"
cp packaging/kz.kzailaw.Desktop.desktop "$root/usr/share/applications/"
cp packaging/kz.kzailaw.Desktop.metainfo.xml "$root/usr/share/metainfo/"
cp resources/icons/kzailaw.svg "$root/usr/share/icons/hicolor/scalable/apps/kz.kzailaw.Desktop.svg"
cp LICENSE "$root/usr/share/doc/kzailaw-desktop/copyright"
gzip -9nc CHANGELOG.md > "$root/usr/share/doc/kzailaw-desktop/changelog.gz"
gzip -9nc > "$root/usr/share/doc/kzailaw-desktop/changelog.Debian.gz" <<CHANGES
kzailaw-desktop ($version-1) unstable; urgency=medium

  * Version $version; see changelog.gz.

 -- The KzaiLaw Desktop developers <maintainers@kzailaw.invalid>  $(date -R -d "$(sed -n 's/.*release version="[^"]*" date="\([^"]*\)".*/\1/p' packaging/kz.kzailaw.Desktop.metainfo.xml | head -1)")
CHANGES
for page in kzailaw kzailaw-desktop; do
    gzip -9nc "packaging/$page.1" > "$root/usr/share/man/man1/$page.1.gz"
done
cp packaging/lintian-overrides "$root/usr/share/lintian/overrides/kzailaw-desktop"
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f -exec chmod u=rwX,go=rX {} +
find "$root/usr/lib" -name '*.so*' -type f -exec chmod 644 {} +

cat > "$root/DEBIAN/control" <<CONTROL
Package: kzailaw-desktop
Version: $version-1
Section: text
Priority: optional
Architecture: $arch
Maintainer: The KzaiLaw Desktop developers <maintainers@kzailaw.invalid>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: libc6, libegl1, libgl1, libopengl0, libxkbcommon0, libxkbcommon-x11-0, libdbus-1-3, libfontconfig1, libfreetype6, libglib2.0-0 | libglib2.0-0t64, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, libxcb-shape0, libxcb-sync1, libxcb-xfixes0, libxcb-xkb1, libx11-xcb1, libwayland-client0, libwayland-cursor0, libwayland-egl1, fonts-noto-core
Recommends: desktop-file-utils, shared-mime-info
Suggests: hunspell-en-us, hunspell-kk, hunspell-ru, libreoffice-writer, tesseract-ocr-kaz, tesseract-ocr-rus
Description: law of Kazakhstan in Kazakh and Russian, article by article
 Reads an act in Kazakh beside Russian with debate and commentary at each
 provision, searches in three languages, keeps notes and drafts, and writes
 Word memos. Everything stays on this machine.
CONTROL

mkdir -p dist
fakeroot dpkg-deb --build -Zxz "$root" dist >/dev/null
deb=$(ls dist/kzailaw-desktop_"$version"-1_"$arch".deb)
du -k "$deb" | cut -f1 | sed 's/^/kzailaw: size of the Debian package in kB: /'
! command -v desktop-file-validate >/dev/null || desktop-file-validate packaging/kz.kzailaw.Desktop.desktop
! command -v appstreamcli >/dev/null || appstreamcli validate --no-net packaging/kz.kzailaw.Desktop.metainfo.xml
! command -v lintian >/dev/null || lintian --fail-on error --no-tag-display-limit "$deb"
echo "kzailaw: $deb is built and checked"
