#!/bin/sh
# Installs the Debian packages named that are missing, as root or with sudo. Says what it does;
# does nothing when all are there.
set -eu

missing=""
for package in "$@"; do
  state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
  [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=""
elif command -v sudo >/dev/null; then
  as_root="sudo"
else
  echo "These Debian packages are missing:$missing" >&2
  echo "Install them as root: apt-get install$missing" >&2
  exit 1
fi

echo "Installing missing Debian packages:$missing"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
