# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# What the tests of scripts share.

failures=0

# expect NAME EXPECTED FOUND
expect()
{
    if [ "$2" = "$3" ]; then
        echo "PASS   : $1"
    else
        printf 'FAIL!  : %s\n   expected: %s\n   found:    %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

finish()
{
    echo "Totals: $failures failed"
    [ "$failures" -eq 0 ]
}
