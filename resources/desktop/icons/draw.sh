#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# Draws the icons of all sizes from podium.svg and podium-small.svg.

set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

for size in 16 22 24 32 48 64 128 256 512; do
    drawing=podium.svg
    [ "$size" -gt 32 ] || drawing=podium-small.svg
    mkdir -p "hicolor/${size}x$size"
    rsvg-convert -w "$size" -h "$size" "$drawing" \
        -o "hicolor/${size}x$size/io.github.podium_project.Podium.png"
done
