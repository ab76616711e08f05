#!/bin/sh
# Tries a fresh clone in a bare Debian tree, as the README says: make run, make test.
#   debootstrap --variant=minbase bookworm TREE; packaging/bare.sh TREE [root] [user]
# As root the set-up installs what is missing; as an ordinary user it must name it in one line, which
# is then typed as root, and go on. Needs root here (chroot). Prints a line for each step and a table
# at the end (BARE_NO_TEST=1 leaves `make test` out); the output of each step lies in TREE/bare-*.log. Nothing of the checkout is changed.
set -eu
tree=$(readlink -f "$1")
shift
checkout=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "bare: root is needed for chroot" >&2; exit 1; }
[ -x "$tree/usr/bin/apt-get" ] || { echo "bare: $tree is no Debian tree" >&2; exit 1; }
if [ -z "${BARE_INSIDE:-}" ]; then  # mounts of its own, which end with this script
    BARE_INSIDE=1 exec unshare --mount sh "$checkout/packaging/bare.sh" "$tree" "$@"
fi
mount -t proc proc "$tree/proc"
mount --rbind /dev "$tree/dev"
cp /etc/resolv.conf "$tree/etc/resolv.conf"
# A network behind a certificate of its own: pip in the tree must know it too.
if [ -n "${PIP_CERT:-}" ]; then mkdir -p "$tree/etc/ssl/certs" && cp -L "$PIP_CERT" "$tree/etc/ssl/certs/bare.crt"; fi
report=$(mktemp)
failed=0

in_tree() {  # user, command
    chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI=true \
        HOME="$(if [ "$1" = root ]; then echo /root; else echo "/home/$1"; fi)" \
        ${PIP_CERT:+PIP_CERT=/etc/ssl/certs/bare.crt} \
        su -m "$1" -s /bin/sh -c "$2"
}

step() {  # user, name, command
    begun=$(date +%s)
    log="$tree/bare-$1-$2.log"
    if in_tree "$1" "$3" >"$log" 2>&1; then said=passed; else said=FAILED; fi
    last=$(tail -1 "$log" | cut -c1-150)
    printf '%-5s %-18s %-7s %5d s  %s\n' "$1" "$2" "$said" $(($(date +%s) - begun)) "$last" | tee -a "$report"
    [ "$said" = passed ]
}

step root tools "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends make git"
for user in ${*:-root user}; do
    home=/root
    if [ "$user" != root ]; then
        in_tree root "id $user >/dev/null 2>&1 || useradd -m -s /bin/sh $user"
        home=/home/$user
    fi
    rm -rf "$tree$home/clone" && git clone -q "$checkout" "$tree$home/clone"
    chroot "$tree" chown -R "$user" "$home/clone"
    if [ "$user" != root ] && ! step "$user" first-run "cd $home/clone && make run"; then
        # It names what is missing; an administrator types it, once for each line that is asked.
        for _ in 1 2 3; do
            asked=$(sed -n 's/.*please type: sudo //p' "$tree/bare-$user-first-run.log" | tail -1)
            [ -n "$asked" ] || break
            step root asked "DEBIAN_FRONTEND=noninteractive $asked" || failed=1
            if step "$user" first-run "cd $home/clone && make run"; then break; fi
        done
    fi
    step "$user" run "cd $home/clone && make run && test -s build/screenshot.png" || failed=1
    [ -n "${BARE_NO_TEST:-}" ] || step "$user" test "cd $home/clone && make test" || failed=1
    in_tree "$user" "cd $home/clone && git status --porcelain" | sed "s/^/changed by $user: /"
done
echo
cat "$report"
rm -f "$report"
exit $failed
