#!/bin/sh
# Installs the Debian package into a bare Debian tree, tries it there, and takes it out again:
#   debootstrap --variant=minbase bookworm TREE; packaging/deb-root.sh TREE [PACKAGE.deb]
# smoke.sh runs as an ordinary user, offscreen, and with DISPLAY also in a real X window. Needs root.
set -eu
tree=$(readlink -f "$1")
checkout=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "deb-root: root is needed for chroot" >&2; exit 1; }
deb=${2:-$(ls -t "$checkout"/dist/kzailaw-desktop_*.deb | head -1)}
deb=$(readlink -f "$deb")
if [ -z "${DEB_ROOT_INSIDE:-}" ]; then  # mounts of its own, which end with this script
    DEB_ROOT_INSIDE=1 exec unshare --mount sh "$checkout/packaging/deb-root.sh" "$tree" "$deb"
fi
mount -t proc proc "$tree/proc"
mount --rbind /dev "$tree/dev"
cp /etc/resolv.conf "$tree/etc/resolv.conf"
cp "$deb" "$tree/tmp/kzailaw.deb"
cp "$checkout/packaging/smoke.sh" "$tree/tmp/smoke.sh"
in_tree() { chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
fail() { echo "deb-root: $*" >&2; exit 1; }

in_tree apt-get update -qq
in_tree apt-get install -y -qq --no-install-recommends /tmp/kzailaw.deb desktop-file-utils xdg-utils >/dev/null 2>"$tree/tmp/apt.log" ||
    { tail -5 "$tree/tmp/apt.log"; fail "the package cannot be installed"; }
in_tree id tester >/dev/null 2>&1 || in_tree useradd -m tester
as_user() { in_tree su tester -c "$1"; }
missing=$(as_user 'find /usr/lib/kzailaw-desktop -name "libq*.so" -path "*platforms*" -exec ldd {} +' | grep "not found" || true)
[ -z "$missing" ] || fail "libraries are missing: $missing"
as_user 'sh /tmp/smoke.sh kzailaw kzailaw-desktop' || fail "the smoke test failed"
if [ -n "${DISPLAY:-}" ]; then
    as_user "DISPLAY=$DISPLAY QT_QPA_PLATFORM=xcb SMOKE_OUT=/tmp/smoke-x sh /tmp/smoke.sh kzailaw kzailaw-desktop" ||
        fail "the smoke test failed in an X window"
fi
as_user 'xdg-mime query default x-scheme-handler/kzailaw' | grep -q kz.kzailaw.Desktop ||
    fail "kzailaw:// addresses are not registered"
in_tree grep -q "wordprocessingml.document=.*kz.kzailaw" /usr/share/applications/mimeinfo.cache ||
    fail "file types are not registered"
in_tree apt-get purge -y -qq kzailaw-desktop >/dev/null
left=$(find "$tree/usr" -path "*kzailaw*" | head -3)
[ -z "$left" ] || fail "left after the package was taken out: $left"
echo "deb-root: installed in $(cat "$tree/etc/debian_version"), tried, addresses and file types registered, taken out"
