#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# startup.sh PODIUM EMPTY-WINDOW [RUNS [ARGUMENTS...]]: how long it takes from the start of the
# process to the first painted frame, under Xvfb; the median of so many runs (11), beside the floor:
# a window of Qt's with nothing in it. Both print "first-frame-ms: N" and end. Fails if one does not.

set -u
podium=$1
empty_window=$2
runs=${3:-11}
shift $(($# < 3 ? $# : 3))

if [ -z "${PODIUM_BENCH_DISPLAY:-}" ]; then
    export PODIUM_BENCH_DISPLAY=1
    exec xvfb-run -a -s '-noreset -screen 0 1366x768x24' "$0" "$podium" "$empty_window" "$runs" "$@"
fi

settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT

# median COMMAND...: prints the median of the figures, or nothing if a run gave none.
median()
{
    local run
    for ((run = 0; run < runs; ++run)); do
        env -u QT_QPA_PLATFORM HOME="$settings" XDG_CONFIG_HOME="$settings" \
            PODIUM_STARTUP_TRACE=1 timeout 60 "$@" 2>&1 >/dev/null |
            sed -n 's/^first-frame-ms: //p' | grep . || return
    done | sort -n | awk -v runs="$runs" \
        '{ figure[NR] = $1 } END { if (NR == runs) print figure[int((NR + 1) / 2)] }'
}

floor=$(median "$empty_window")
figure=$(median "$podium" "$@")
if [ -z "$floor" ] || [ -z "$figure" ]; then
    echo "no frame was painted (floor: ${floor:-none}, podium: ${figure:-none})" >&2
    exit 1
fi
echo "first painted frame, median of $runs: $figure ms   an empty window of Qt's: $floor ms"
