#!/usr/bin/env bash
# A throw-away PostgreSQL cluster for tests, on a Unix socket and a free loopback port.
#   tests/postgres.sh start FOLDER   creates it in FOLDER (must not exist) and prints its connection string
#   tests/postgres.sh stop FOLDER    stops it and deletes FOLDER
# The user "portal" may do everything in it, with any password. Nothing is synced to disk.
# As root, the server runs as the user postgres, otherwise as the current user. Needs Debian's package postgresql.
set -euo pipefail

[ $# = 2 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
folder="$2"

as_server() {
  if [ "$(id -u)" = 0 ]; then (cd / && exec runuser -u postgres -- "$@"); else (cd / && exec "$@"); fi
}

# Debian installs the server programs outside PATH, in one folder per version.
programs() {
  local newest
  newest="$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)"
  [ -n "$newest" ] || newest="$(command -v initdb || true)"
  [ -n "$newest" ] || { echo "No PostgreSQL server here: apt-get install postgresql" >&2; exit 3; }
  dirname "$newest"
}

# Below the ephemeral range, so that no outgoing connection takes it between this check and the start.
free_port() {
  local port
  while :; do
    port=$((15000 + RANDOM % 15000))
    (: < "/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

start() {
  local bin socket port
  bin="$(programs)"
  mkdir "$folder"
  folder="$(cd "$folder" && pwd)"
  if [ "$(id -u)" = 0 ]; then chown postgres: "$folder"; fi
  as_server test -w "$folder" || { echo "The user postgres cannot reach $folder: set TMPDIR to a folder open to all" >&2; exit 3; }

  as_server "$bin/initdb" -D "$folder/data" -U portal --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync \
    > "$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }

  # A socket path has at most 107 bytes. If it would be longer, the loopback port is enough.
  socket="$folder"
  [ "$(printf %s "$socket" | wc -c)" -le 85 ] && [[ "$socket" != *[\'\"\\]* ]] || socket=
  # shellcheck disable=SC2016  # $1 and $2 are for the inner shell
  as_server sh -c 'cat >> "$1/data/postgresql.conf"; [ -z "$2" ] || echo "unix_socket_directories = '\''\"$2\"'\''" >> "$1/data/postgresql.conf"' \
    sh "$folder" "$socket" <<'CONF'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
CONF

  # Another program may take the port first, so several ports are tried.
  for _ in 1 2 3 4 5; do
    port="$(free_port)"
    if as_server "$bin/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/data/server.log" -o "-p $port" start > /dev/null 2>&1; then
      echo "Host=127.0.0.1;Port=$port;Database=postgres;Username=portal;Password=x"
      return
    fi
  done
  cat "$folder/data/server.log" >&2
  exit 1
}

stop() {
  [ -d "$folder" ] || return 0
  folder="$(cd "$folder" && pwd)"
  if [ -e "$folder/data/postmaster.pid" ]; then
    as_server "$(programs)/pg_ctl" -D "$folder/data" -m immediate -w -t 30 stop > /dev/null || true
  fi
  rm -rf -- "$folder"
}

case "$1" in
  start) start ;;
  stop) stop ;;
  *) echo "start or stop" >&2; exit 2 ;;
esac
