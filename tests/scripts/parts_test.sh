#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# parts_test.sh SOURCE-FOLDER: what ./check promises about its parts: each runs, whatever came of
# the others, and what came of all is told.

set -u
source_folder=$1
# shellcheck source=tests/scripts/expect.sh
. "$source_folder/tests/scripts/expect.sh"

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/.ci"
cp "$source_folder"/.ci/{setup,parts}.sh "$project/.ci/"
# shellcheck source=.ci/setup.sh
. "$project/.ci/setup.sh"
# shellcheck source=.ci/parts.sh
. "$project/.ci/parts.sh"
mkdir -p "$logs"

say() { :; }
breaks() { fail "it is broken"; }
lacks() { skip "no tool"; }

part "good" true
expect "a good part is held" "0 0" "$? $failed"
part "odd" lacks
expect "a part without its tool is skipped, and nothing fails" "0 0" "$? $failed"
part "bad" breaks
expect "a broken part fails" "1 1" "$? $failed"
part "late" true
expect "what comes behind it still runs, and the whole stays failed" "0 1" "$? $failed"
expect "the table tells of each" "good held
odd skipped
bad FAILED
late held
all FAILED" "$(show_table | awk 'NF == 3 && $2 ~ /[0-9]/ { print $1, $3 }')"

log=$logs/tests.log
printf '%s\n' ' 1/4 Test #1: a/good ...   Passed    0.10 sec' \
    ' 2/4 Test #2: b/bad ...***Failed    0.10 sec' \
    ' 3/4 Test  #3: c/odd ...***Skipped   0.10 sec' \
    ' 4/4 Test #4: d/dead ...***Exception: SegFault  0.10 sec' >"$log"
# result_of REGULAR-EXPRESSION: what the table says of these tests.
result_of()
{
    table=()
    note_tests "tests" "$1" "$log"
    echo "${table[0]#*tests}" | xargs
}
expect "tests that passed" "held" "$(result_of a/)"
expect "one that failed" "FAILED" "$(result_of '[ab]/')"
expect "one that was skipped" "held, in part skipped" "$(result_of '[ac]/')"
expect "one that died" "FAILED" "$(result_of d/)"
expect "one that was not there" "not run" "$(result_of e/)"

are_commands() { false; }
can_fuzz
expect "without Clang nothing is fuzzed" 1 $?
expect "and the other compiler sanitizes" asan "$(sanitizer_preset)"
(fuzz_all)
expect "which is no failure" 77 $?

program=$root/build/fuzz/tests/fuzz/programs/fuzz_sound
mkdir -p "${program%/*}"
printf '%s\n' '#!/bin/sh' 'echo "stat::number_of_executed_units: 7"' >"$program"
cat >"${program%_*}_broken" <<END
#!/bin/sh
echo "not kept: a: b"
echo "Test unit written to ${program%_*}_broken-crash"
exit 77
END
chmod +x "$program" "${program%_*}_broken"
say() { printf '%s\n' "$*"; }
expect "fuzzing tells how much" "sound: 7 executions, nothing found" "$(fuzz_target sound)"
fuzz_target broken >"$log"
expect "a finding fails" 1 $?
expect "and says how to see it again" "again: ${program%_*}_broken ${program%_*}_broken-crash" \
    "$(tail -n 1 "$log")"

finish
