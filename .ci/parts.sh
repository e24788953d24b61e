# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# The parts of ./check. Each runs to its end whatever came of those before it.

: "${root:?is set by setup.sh}" "${logs:?is set by setup.sh}"

table=()
failed=0

# part NAME FUNCTION [ARGUMENTS...]: runs it in a shell of its own, and notes how long it took and
# what came of it. 77 is what a part ends with that cannot run here.
part()
{
    local name=$1 start=$SECONDS result=held
    shift
    say "--- $name"
    ("$@")
    case $? in
    0) ;;
    77) result=skipped ;;
    *) result=FAILED failed=1 ;;
    esac
    note "$name" "$((SECONDS - start))" "$result"
    [ "$result" != FAILED ]
}

# note NAME SECONDS RESULT
note()
{
    table+=("$(printf '%-34s %5s  %s' "$1" "$2" "$3")")
}

skip()
{
    say "skipped: $*"
    exit 77
}

# note_tests NAME REGULAR-EXPRESSION LOG: what ctest said in its log of these tests.
note_tests()
{
    local lines
    lines=$(grep -E "Test +#[0-9]+: ($2)" "$3" 2>/dev/null)
    if [ -z "$lines" ]; then
        note "  $1" "" "not run"
    elif grep -qE '\*\*\*(Failed|Timeout|Exception|Not Run)|\*\*\*[A-Z][a-z]+ *:|SEGFAULT' <<<"$lines"; then
        note "  $1" "" "FAILED"
    elif grep -q '\*\*\*Skipped' <<<"$lines"; then
        note "  $1" "" "held, in part skipped"
    else
        note "  $1" "" "held"
    fi
}

show_table()
{
    printf '\n%-34s %5s  %s\n' part seconds result
    printf '%s\n' "${table[@]}"
    printf '%-34s %5s  %s\n\n' all "$SECONDS" "$([ "$failed" -eq 0 ] && echo held || echo FAILED)"
}

check_format()
{
    local sources log=$logs/format.log
    are_commands clang-format-14 || skip "no clang-format-14 here, so the format is not checked"
    mapfile -t sources < <(git -C "$root" ls-files -- '*.cpp' '*.h' 2>/dev/null)
    [ ${#sources[@]} -gt 0 ] ||
        mapfile -t sources < <(cd "$root" && find app widgets tests -name '*.cpp' -o -name '*.h')
    say "checking the format of ${#sources[@]} files"
    (cd "$root" && printf '%s\n' "${sources[@]}" |
        xargs -P "$(nproc)" -n 100 clang-format-14 --dry-run -Werror) >"$log" 2>&1 ||
        fail "not formatted: $(grep -m1 'error' "$log") (log: $log; clang-format-14 -i mends it)"
}

# run_tests LOG PRESET [ARGUMENTS OF CTEST...]
run_tests()
{
    local log=$1
    shift
    cd "$root" || return 1
    ctest --parallel "$(nproc)" --preset "$@" </dev/null 2>&1 | tee "$log"
    return "${PIPESTATUS[0]}"
}

# Whether Clang and its libraries make a program of libFuzzer here.
can_fuzz()
{
    local program result
    are_commands clang++ || return 1
    program=$(mktemp) || return 1
    echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }' |
        clang++ -fsanitize=fuzzer,address,undefined -x c++ -o "$program" - 2>/dev/null
    result=$?
    rm -f "$program"
    return $result
}

# The preset that builds with sanitizers: with Clang the programs of libFuzzer share the libraries.
sanitizer_preset()
{
    if can_fuzz; then
        echo fuzz
    else
        echo asan
    fi
}

build_sanitized()
{
    if can_fuzz; then
        build fuzz
    else
        build asan --target podium_coretests
    fi
}

run_sanitized_tests()
{
    local log=$logs/sanitized.log
    say "testing what is below the window, with sanitizers"
    # Leaks are not looked for: that needs a right that containers often lack.
    ASAN_OPTIONS=detect_leaks=0 run_tests "$log" "$(sanitizer_preset)" -L core >/dev/null && return
    sed -n '/^The following tests FAILED/,$p' "$log" >&2
    fail "a sanitizer or a test found something (log: $log)"
}

# fuzz_target NAME: a minute of it, or PODIUM_FUZZ_SECONDS; what was found is kept for the next time.
# The seed is always the same, so that no change is blamed for what was there before it: another
# PODIUM_FUZZ_SEED looks elsewhere, 0 somewhere new each time.
fuzz_target()
{
    local folder=$root/build/found/$1 log=$logs/fuzz-$1.log crash
    local program=$root/build/fuzz/tests/fuzz/programs/fuzz_$1
    mkdir -p "$folder" "$logs/fuzz"
    if "$program" -max_total_time="${PODIUM_FUZZ_SECONDS:-60}" -seed="${PODIUM_FUZZ_SEED:-1}" \
        -max_len=320 -timeout=10 -rss_limit_mb=1024 -detect_leaks=0 -print_final_stats=1 \
        -dict="$root/tests/fuzz/podium.dict" -artifact_prefix="$logs/fuzz/$1-" \
        "$folder" "$root/tests/fuzz/corpus" "$root/samples" >"$log" 2>&1 </dev/null; then
        say "$1: $(awk '/number_of_executed_units/ { print $2 }' "$log") executions, nothing found"
        return 0
    fi
    crash=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
    say "$1: $(grep -m1 -E 'not kept:|ERROR: |runtime error:' "$log") (log: $log)"
    [ -z "$crash" ] || say "again: $(printf '%q %q' "$program" "$crash")"
    return 1
}

fuzz_all()
{
    local target pids=() result=0
    can_fuzz || skip "no Clang with libFuzzer here, so nothing is fuzzed"
    for target in manifestreader indentationrepair lessonreader textedits; do
        fuzz_target "$target" &
        pids+=($!)
        [ ${#pids[@]} -lt "$(nproc)" ] || {
            wait "${pids[0]}" || result=1
            pids=("${pids[@]:1}")
        }
    done
    for pid in "${pids[@]}"; do
        wait "$pid" || result=1
    done
    return $result
}
