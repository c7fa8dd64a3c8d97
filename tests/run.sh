#!/usr/bin/env bash
# Installs what the tests need, runs every test, and ends with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

missing=()
need() { command -v "$1" >/dev/null 2>&1 || missing+=("$2"); }
need chromium chromium
need msgfmt gettext
need java default-jre-headless
need npm npm
need curl curl
need pdftotext poppler-utils
[ -n "$(ls /usr/lib/postgresql/*/bin/postgres 2>/dev/null)" ] || missing+=(postgresql)
# The screenshots and axe want glyphs for all five languages.
fc-list 2>/dev/null | grep -q NotoSansCJK || missing+=(fonts-noto-cjk fontconfig)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || exit 1
fi

# The Nu Html Checker: its version stands here only.
nu=vnu-jar@26.9.27
if ! grep -qs "\"version\": \"${nu#*@}\"" tests/.cache/node_modules/vnu-jar/package.json; then
  echo "Installing: $nu"
  npm install --prefix tests/.cache --no-audit --no-fund --ignore-scripts --loglevel=error "$nu" </dev/null || exit 1
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
dotnet build Portal.sln -nologo -v minimal || { echo "0 passed, 1 failed"; exit 1; }

status=0
for project in tests/*.Tests; do
  name=$(basename "$project")
  echo "== $name"
  dotnet run --no-build --project "$project" -- -noColor -trx "$results/$name.trx" || status=1
  # A runner that died wrote no report: that is a failure, too.
  [ -f "$results/$name.trx" ] || echo '<Counters passed="0" failed="1" />' > "$results/$name.trx"
done

sum() { grep -oh "<Counters [^>]*" "$results"/*.trx | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ s += $1 } END { print s + 0 }'; }
passed=$(sum passed)
failed=$(($(sum failed) + $(sum error) + $(sum timeout) + $(sum aborted)))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && exit $status
exit 1
