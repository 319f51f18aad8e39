#!/usr/bin/env bash
# Starts a published portal twice, as a server would, and checks it over HTTP.
#   tests/smoke.sh PUBLISHED-FOLDER WORK-FOLDER RESULTS-FILE
# Prints each check and writes it to RESULTS-FILE, one per line: "passed NAME" or "failed NAME".
set -euo pipefail

published="$(cd "$1" && pwd)"
mkdir -p "$2"
work="$(cd "$2" && pwd)"
results="$3"
server=
: > "$results"
trap '[ -z "$server" ] || kill -KILL "$server" 2>/dev/null || true' EXIT
trap 'exit 143' TERM INT HUP

check() { # NAME COMMAND...
  local name="$1"
  shift
  if "$@"; then
    echo "passed $name" >> "$results"
    echo "   ok    $name"
  else
    echo "failed $name" >> "$results"
    echo "   FAIL  $name"
  fi
}

free_port() {
  local port
  while :; do
    port=$((15000 + RANDOM % 15000))
    (: < "/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

running() { kill -0 "$server" 2>/dev/null; }

# Writes the response to $work/head and $work/body and its status to $status.
get() { # PATH CURL-OPTION...
  local path="$1"
  shift
  status="$(curl -sS --noproxy '*' --max-time 30 -o "$work/body" -D "$work/head" -w '%{http_code}' "$@" "$site$path")" || status=000
}

header() { grep -iq "^$1:.*$2" "$work/head"; }

start() { # NAME
  local port
  port="$(free_port)"
  site="http://127.0.0.1:$port"
  log="$work/$1.log"
  (
    cd "$published"
    ASPNETCORE_ENVIRONMENT=Production Portal__DataFolder="$work/data" exec dotnet UccnPortal.dll --urls "$site"
  ) > "$log" 2>&1 < /dev/null &
  server=$!
}

ready() {
  local end=$((SECONDS + 60))
  while running && [ "$SECONDS" -lt "$end" ]; do
    get /health/ready 2>/dev/null
    [ "$status" != 200 ] || return 0
    sleep 0.2
  done
  if running; then echo "         /health/ready still answered $status after 60 s"; else echo "         the program ended by itself"; fi
  return 1
}

page() { # PATH
  get "$1"
  [ "$status" = 200 ] && [ -s "$work/body" ] && grep -q '<html' "$work/body" && return
  echo "         $1 answered $status with $(wc -c < "$work/body") bytes"
  return 1
}

# The address of the fingerprinted style sheet that /zh asks for.
sheet_named() {
  get /zh
  sheet="$(grep -oE '(href="|<)/[^">]*\.[a-z0-9]{10}\.css' "$work/body" | head -n 1 | sed -E 's/^(href="|<)//')" || true
  [ -n "$sheet" ]
}

sheet_whole() {
  get "$sheet" -H 'Accept-Encoding: identity'
  plain="$(wc -c < "$work/body")"
  [ "$status" = 200 ] && [ "$plain" -gt 0 ]
}

sheet_immutable() { header cache-control immutable; }

sheet_brotli() {
  get "$sheet" -H 'Accept-Encoding: br'
  local small
  small="$(wc -c < "$work/body")"
  [ "$status" = 200 ] && header content-encoding br && [ "$small" -gt 0 ] && [ "$small" -lt "$plain" ] && return
  echo "         $sheet: $plain bytes plain, $small asked for as brotli"
  return 1
}

ends_well() {
  running || return 1
  kill -TERM "$server"
  local code=0 end=$((SECONDS + 30))
  while running && [ "$SECONDS" -lt "$end" ]; do sleep 0.1; done
  if running; then
    echo "         still running 30 s after SIGTERM"
    kill -KILL "$server"
  fi
  wait "$server" 2>/dev/null || code=$?
  server=
  [ "$code" = 0 ] && return
  echo "         exit code $code"
  return 1
}

# The compiled models that speed up later starts: see src/UccnPortal/ReadyModel.targets.
carries_models() { grep -q SqlitePortalDbModel "$published/UccnPortal.dll" && grep -q PostgresPortalDbModel "$published/UccnPortal.dll"; }

failed_so_far() { grep -c '^failed' "$results" || true; }

round() { # NAME
  local before
  before="$(failed_so_far)"
  start "$1"
  check "$1: ready" ready
  if running; then
    check "$1: /zh" page /zh
    check "$1: /en/cities" page /en/cities
    check "$1: /zh names a fingerprinted style sheet" sheet_named
    if [ -n "$sheet" ]; then
      check "$1: the style sheet has a body" sheet_whole
      check "$1: the style sheet is immutable" sheet_immutable
      check "$1: the style sheet is smaller as brotli" sheet_brotli
    fi
    check "$1: SIGTERM ends it with exit code 0" ends_well
  fi
  if [ "$(failed_so_far)" != "$before" ]; then
    echo "--- what the program said ($1):"
    if [ "$(wc -l < "$log")" -le 300 ]; then
      cat "$log"
    else
      head -n 100 "$log"
      echo "[...]"
      tail -n 200 "$log"
    fi
    echo "---"
  fi
}

status=000 site='' log='' sheet='' plain=0
: > "$work/body"
: > "$work/head"
check "the program carries EF's model of both databases" carries_models
round "first start"
[ "$(failed_so_far)" = 0 ] || exit 1
round "second start"
[ "$(failed_so_far)" = 0 ]
