#!/bin/sh
# Sets up everything `make run` and `make test` need; does nothing when it is all there.
set -eu

fail() { echo "kzailaw: $*" >&2; exit 1; }

# --- the system's package manager ------------------------------------------------------------
if command -v apt-get >/dev/null 2>&1; then
    manager="apt-get install -y --no-install-recommends"
    refresh="apt-get update -qq"
    python_packages="python3 python3-venv python3-pip"
    qt_packages="libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libx11-xcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-noto-core"
elif command -v dnf >/dev/null 2>&1; then
    manager="dnf install -y -q"
    refresh=":"
    python_packages="python3 python3-pip"
    qt_packages="mesa-libEGL mesa-libGL libglvnd-opengl libxkbcommon libxkbcommon-x11 dbus-libs fontconfig freetype glib2 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil libxcb libX11-xcb libwayland-client libwayland-cursor libwayland-egl google-noto-serif-fonts google-noto-sans-fonts"
else
    manager=""; refresh=":"; python_packages=""; qt_packages=""
fi

install() {  # packages… : as root install them, else name them in one line
    [ -n "$manager" ] || fail "please install with your system's package manager: $*"
    if [ "$(id -u)" = 0 ]; then
        echo "kzailaw: installing system packages: $*"
        $refresh || true
        DEBIAN_FRONTEND=noninteractive $manager "$@" >build/setup-system.log 2>&1 \
            || { tail -5 build/setup-system.log >&2; fail "the system packages could not be installed (build/setup-system.log)"; }
    else
        fail "system packages are missing; please type: sudo $manager $*"
    fi
}

mkdir -p build

# --- Python 3.11 or newer ----------------------------------------------------------------------
find_python() {
    for candidate in python3.13 python3.12 python3.11 python3 python3.14; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}
python=$(find_python)
# shellcheck disable=SC2086
if [ -z "$python" ]; then
    install $python_packages
    python=$(find_python)
    [ -n "$python" ] || install python3.11 python3.11-venv
    python=$(find_python)
    [ -n "$python" ] || fail "Python 3.11 or newer is needed and this system's packages have none"
fi

# --- virtual environment and packages ----------------------------------------------------------
stamp=.venv/kzailaw-stamp
wanted=$(cat requirements-dev.lock pyproject.toml | cksum; pwd)
if [ "$(cat $stamp 2>/dev/null || true)" != "$wanted" ]; then
    if ! "$python" -m venv --clear .venv >build/setup-venv.log 2>&1; then
        # Debian keeps the venv module in a package of its own.
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        if [ -n "$manager" ] && command -v apt-get >/dev/null 2>&1; then
            install "python$version-venv"
        fi
        "$python" -m venv --clear .venv >build/setup-venv.log 2>&1 \
            || { tail -5 build/setup-venv.log >&2; fail "no virtual environment could be made (build/setup-venv.log)"; }
    fi
    echo "kzailaw: installing Python packages (once; about 130 MB)"
    .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes \
        -r requirements-dev.lock >build/setup-pip.log 2>&1 \
        || { tail -5 build/setup-pip.log >&2; fail "the Python packages could not be installed (build/setup-pip.log)"; }
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps \
        --no-build-isolation -e . >>build/setup-pip.log 2>&1 \
        || { tail -5 build/setup-pip.log >&2; fail "the program could not be installed into .venv (build/setup-pip.log)"; }
    # A relative path, so that a checkout under a Cyrillic path works in the C locale too.
    for pth in .venv/lib/python3*/site-packages/*kzailaw_desktop*.pth; do
        [ ! -f "$pth" ] || echo "../../../.." >"$pth"
    done
    printf '%s\n' "$wanted" > $stamp
fi

# --- system libraries of Qt ----------------------------------------------------------------------
if [ "$(uname -s)" = Linux ] && ! .venv/bin/python tools/qt_libraries.py >build/setup-qt.log 2>&1; then
    # shellcheck disable=SC2086
    [ -z "$qt_packages" ] || install $qt_packages
    .venv/bin/python tools/qt_libraries.py || fail "Qt still lacks the system libraries named above"
fi

# --- translations ------------------------------------------------------------------------------
.venv/bin/python -m kzailaw_desktop.gui.kit.work.i18n --compile
