#!/bin/sh
# Whether all packages that the program needs have wheels for each system and Python, in the versions
# of the lock. Asks the package index for their metadata only; installs nothing.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -n 's/^\([A-Za-z][^ ]*==[^ ]*\).*/\1/p' requirements-dev.lock > "$work/constraints.txt"
$python - > "$work/needed.txt" <<'PY'
import tomllib
print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"], sep="\n")
PY
failed=0
for platform in win_amd64 macosx_13_0_x86_64 macosx_13_0_arm64 manylinux_2_34_x86_64; do
    case $platform in  # a wheel for an older system fits as well
        macosx_13_0_x86_64) more="--platform macosx_13_0_universal2 --platform macosx_12_0_universal2 --platform macosx_11_0_universal2 --platform macosx_10_9_universal2 --platform macosx_12_0_x86_64 --platform macosx_11_0_x86_64 --platform macosx_10_13_x86_64 --platform macosx_10_9_x86_64" ;;
        macosx_13_0_arm64) more="--platform macosx_13_0_universal2 --platform macosx_12_0_universal2 --platform macosx_11_0_universal2 --platform macosx_10_9_universal2 --platform macosx_12_0_arm64 --platform macosx_11_0_arm64" ;;
        manylinux*) more="--platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64" ;;
        *) more="" ;;
    esac
    for version in 3.11 3.12 3.13; do
        # shellcheck disable=SC2086
        if $python -m pip install -q --dry-run --target "$work/none" --only-binary :all: \
            --platform $platform $more --python-version $version --implementation cp \
            -c "$work/constraints.txt" -r "$work/needed.txt" > "$work/log" 2>&1; then
            said="all wheels exist"
        else
            said="MISSING: $(grep -m1 '^ERROR' "$work/log" | cut -c1-150)"
            failed=1
        fi
        printf '%-24s %-5s %s\n' "$platform" "$version" "$said"
    done
done
exit $failed
