#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# openlarge.sh OPEN-BENCH [PODS [EDITS]]: a generated manifest (150,000 pods) opened by the real
# window under Xvfb: how long until its first picture, for how long nobody could click, how much
# memory it took, and how long an edit takes to be seen. Each beside its floor or its goal. Fails
# only if something does not work at all.

set -u
program=$1
pods=${2:-150000}
edits=${3:-50}

if [ -z "${PODIUM_BENCH_DISPLAY:-}" ]; then
    export PODIUM_BENCH_DISPLAY=1
    exec xvfb-run -a -s '-noreset -screen 0 1920x1080x24' "$0" "$program" "$pods" "$edits"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder XDG_RUNTIME_DIR=$folder
unset QT_QPA_PLATFORM

"$program" generate "$pods" "$folder/generated.yaml" &&
    "$program" scan "$folder/generated.yaml" >"$folder/figures" &&
    "$program" stop "$folder/generated.yaml" >>"$folder/figures" &&
    "$program" open "$folder/generated.yaml" "$edits" >>"$folder/figures" || {
    echo "not opened" >&2
    exit 1
}

figure() { sed -n "s/^$1: //p" "$folder/figures"; }

[ "$(figure pods)" = "$pods" ] || {
    echo "$(figure pods) pods were opened of $pods" >&2
    exit 1
}
cat <<END
$pods pods, $(figure file-mb) MB of text
first picture            $(figure first-picture-ms) ms   yaml-cpp events alone: $(figure scan-ms) ms
nobody could click for   $(figure blocked-ms) ms   an idle window: $(figure idle-blocked-ms) ms   (computing: $(figure blocked-computing-ms) ms; goal: 50)
   the longest event     $(figure longest-event-ms) ms of computing: $(figure longest-event)
stopping is heard after  $(figure silent-reading-ms) ms at most while reading, $(figure silent-checking-ms) checking, $(figure silent-settling-ms) settling, $(figure silent-advising-ms) advising, $(figure silent-placing-ms) placing   (goal: 200)
peak of memory           $(figure peak-mb) MB   the start scene: $(figure start-scene-resident-mb) MB   (afterwards: $(figure resident-mb) MB; goal: 500)
what an edit would do    $(figure preview-median-ms) ms, p99 $(figure preview-p99-ms), with a pause of 120   making its texts and cluster: $(figure plan-median-ms) ms   (nobody could click for $(figure preview-blocked-ms) ms, computing: $(figure preview-blocked-computing-ms))
an edit is seen after    $(figure edit-median-ms) ms, p99 $(figure edit-p99-ms)   a repaint: $(figure repaint-median-ms) ms, p99 $(figure repaint-p99-ms)   (goal: 16)
END
