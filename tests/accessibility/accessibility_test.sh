#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# accessibility_test.sh PODIUM WALK: opens a small cluster in a real window, with a bus of its own for
# assistive technology, and lets WALK read it. 77: something that this needs is not installed.

set -u

launcher=/usr/libexec/at-spi-bus-launcher
for command in dbus-run-session Xvfb "$launcher"; do
    command -v "$command" >/dev/null || {
        echo "skipped: there is no $command (Debian: dbus, xvfb, at-spi2-core)" >&2
        exit 77
    }
done

# Once more, inside a session of its own.
if [ -z "${PODIUM_INSIDE_SESSION:-}" ]; then
    PODIUM_INSIDE_SESSION=1 exec dbus-run-session -- bash "$0" "$@"
fi

podium=$1 walk=$2
folder=$(mktemp -d)
pids=()
finish()
{
    kill "${pids[@]}" 2>/dev/null
    wait "${pids[@]}" 2>/dev/null
    rm -rf "$folder"
}
trap finish EXIT

export XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_STATE_HOME=$folder XDG_RUNTIME_DIR=$folder
export LC_ALL=C.UTF-8 LANGUAGE=en NO_AT_BRIDGE=0 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
mkdir -p "$folder/podium"
printf '[General]\nlanguage=en\nreduceMotion=true\n' >"$folder/podium/podium.ini"

exec 3>"$folder/display"
# -noreset: the launcher comes and goes; when the last client has gone, the server would begin anew
# and turn Podium away if it came just then.
Xvfb -displayfd 3 -noreset -screen 0 1366x768x24 >/dev/null 2>&1 &
pids+=($!)
for _ in $(seq 100); do
    [ -s "$folder/display" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$folder/display")
export DISPLAY QT_QPA_PLATFORM=xcb

"$launcher" --launch-immediately >/dev/null 2>&1 &
pids+=($!)

cat >"$folder/cluster.yaml" <<'EOF'
apiVersion: v1
kind: Pod
metadata: {name: pod-1, labels: {app: pod}}
spec: {nodeName: node-1, containers: [{name: web, image: a, ports: [{containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {name: pod-2, labels: {app: pod}}
spec: {nodeName: node-2, containers: [{name: web, image: a, ports: [{containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {name: pod-3}
spec: {nodeName: node-3, containers: [{name: web, image: a}]}
---
apiVersion: v1
kind: Service
metadata: {name: svc-3}
spec: {type: LoadBalancer, selector: {app: pod}, ports: [{port: 9000, targetPort: 8080}]}
---
apiVersion: v1
kind: Service
metadata: {name: empty}
spec: {type: LoadBalancer, selector: {app: none}, ports: [{port: 9000, targetPort: 8080}]}
---
apiVersion: v1
kind: Service
metadata: {name: inside}
spec: {selector: {app: pod}, ports: [{port: 9000, targetPort: 8080}]}
EOF

"$podium" "$folder/cluster.yaml" >/dev/null 2>"$folder/log" &
pids+=($!)
"$walk" ${PODIUM_WALK_PRINT:+--print}
code=$?
[ $code -eq 0 ] || head -20 "$folder/log" >&2
exit $code
