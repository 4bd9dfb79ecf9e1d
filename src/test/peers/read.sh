#!/bin/bash
# Reads what the program wrote with other programs' eyes: python3-icalendar and Python's own e-mail parser.
# usage: read.sh DIR, where DIR holds the files and expected.json
# exit: 0 all as expected, 1 something is not, 77 skipped (its first line says why)
set -u
here=$(dirname "$0")

# The system's own Python, which the packages are for, before any other.
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) || { echo "Skipped: no python3 here."; exit 77; }
if ! "$python" -c 'import icalendar' 2>/dev/null; then
    command -v apt-get >/dev/null || { echo "Skipped: python3-icalendar is missing and there is no apt-get."; exit 77; }
    [ "$(id -u)" = 0 ] || { echo "Skipped: install python3-icalendar (apt-get install python3-icalendar)."; exit 77; }
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install python3-icalendar; } >"$1/install.log" 2>&1 ||
        { echo "Skipped: python3-icalendar could not be installed, see $1/install.log."; exit 77; }
fi
exec "$python" "$here/read.py" "$1"
