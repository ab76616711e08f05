#!/bin/sh
# Tries a program that has been installed, away from the checkout: smoke.sh KZAILAW KZAILAW-DESKTOP
# On the terminal: version, art. 23, search, citations, a file that is imported in a child process,
# memo, a refusal. In the window: art. 23, search, memo, note, quitting (--self-check).
# Offscreen where QT_QPA_PLATFORM says nothing else. Prints the start times; SMOKE_OUT keeps files.
set -eu
terminal=$1 window=$2
fail() { echo "smoke: $*" >&2; exit 1; }
away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
unset PYTHONPATH
export HOME="$away/home" XDG_DATA_HOME="$away/data" XDG_CACHE_HOME="$away/cache"
export XDG_CONFIG_HOME="$away/config" XDG_STATE_HOME="$away/state" PYTHONUTF8=1
mkdir "$HOME"
cd "$away"
seconds() { date +%s.%N; }
since() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", b - a }'; }

"$terminal" --version
start=$(seconds)
"$terminal" show 23 > article.txt
shown=$(since "$start" "$(seconds)")
grep -q "Авторлық құқық" article.txt || fail "art. 23 is not shown"
"$terminal" search "авторлық құқық" --limit 1 | grep -q "23" || fail "nothing is found"
echo "См. п. 3 ст. 17 Закона." > letter.txt
"$terminal" cite letter.txt --doc law-230-viii | grep -q "art_17__para_3" || fail "no citation is found"
echo "<html><body><h1>Закон «О сигналах»</h1><p>Статья 1. Сигнал</p><p>1. Связь бесплатна.</p></body></html>" > act.html
"$terminal" import act.html --yes > import.txt || fail "a page cannot be imported"
"$terminal" documents > documents.txt
[ "$(wc -l < documents.txt)" -gt 5 ] || fail "the imported act is not listed"
"$terminal" export memo --articles 23 --out memo.docx > /dev/null
[ -s memo.docx ] || fail "no memo is written"
if "$terminal" show 999 > refused.txt 2>&1; then fail "an article that is not there is shown"; fi
! grep -q Traceback refused.txt || fail "a refusal shows a traceback"

start=$(seconds)
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$window" --self-check "$away/window" > /dev/null ||
    { cat "$away/window/self-check.txt" >&2; fail "the window failed"; }
cat "$away/window/self-check.txt"
grep -q "quit: closed" "$away/window/self-check.txt" || fail "the window did not come to its end"
painted=$(sed -n 's/^article: painted at //p' "$away/window/self-check.txt")
echo "smoke: started: terminal $shown s with art. 23, window $(since "$start" "$painted") s until art. 23 is painted"
if [ -n "${SMOKE_OUT:-}" ]; then
    mkdir -p "$SMOKE_OUT"
    cp "$away"/window/*.png "$away/window/self-check.txt" "$away/memo.docx" "$SMOKE_OUT/"
fi
echo "smoke: passed"
