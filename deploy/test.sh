#!/bin/sh
# What ./tocsin test and CI run: everything, on a clean clone; installs first what it needs, where that is allowed.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)

browser() {
  for name in chromium chromium-browser google-chrome chrome; do
    command -v "$name" 2>/dev/null && return
  done
  return 1
}

install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  printf 'tocsin test: installing %s with apt-get\n' "$*" >&2
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1
}

if ! browser >/dev/null; then
  install chromium ||
    printf '%s\n' "tocsin test: THE BROWSER TESTS WILL NOT RUN: no Chromium was found and none could be installed. Install one (Debian: apt-get install chromium) and run the tests again." >&2
fi
TOCSIN_CHROMIUM=$(browser || true)
export TOCSIN_CHROMIUM

for tool in shellcheck docker-compose; do
  command -v "$tool" >/dev/null 2>&1 || install "$tool" ||
    printf 'tocsin test: %s is not installed and could not be: its check does not run.\n' "$tool" >&2
done
if command -v shellcheck >/dev/null 2>&1; then
  shellcheck "$home/tocsin" "$home/deploy/test.sh" "$home/.ci/run"
  printf 'tocsin test: the shell scripts are clean\n'
fi
if command -v docker-compose >/dev/null 2>&1; then
  docker-compose -f "$home/docker-compose.yml" config -q
  printf 'tocsin test: docker-compose.yml is valid\n'
fi

cd "$home"
exec mvn -B -ntp verify "$@"
