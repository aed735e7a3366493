#!/bin/sh
# Find a Python that is new enough and hand over to bootstrap.py. POSIX sh: nothing else is assumed.
# PYTHON=/path/to/python3 chooses one.
here=$(dirname "$0")

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

if [ -n "${PYTHON:-}" ]; then
    candidates=$PYTHON
else
    candidates="python3 python3.13 python3.12 python3.14 python3.11 python"
fi

for python in $candidates; do
    if new_enough "$python"; then
        exec "$python" "$here/bootstrap.py" "$@"
    fi
done

first=${candidates%% *}
found=$("$first" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null)
if [ -n "$found" ]; then
    problem="Distretto needs Python 3.11 or newer; $first here is Python $found."
else
    problem="Distretto needs Python 3.11 or newer; there is no $first on this machine."
fi
echo "$problem Install one (Debian, Ubuntu: sudo apt install python3; macOS: brew install python;" \
    "elsewhere: python.org/downloads), or say which one to use: make up PYTHON=/path/to/python3" >&2
exit 1
