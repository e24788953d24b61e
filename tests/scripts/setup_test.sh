#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# setup_test.sh SOURCE-FOLDER: what ./run and ./check promise about setting up, tried on a small
# project in a temporary folder, with the system's answers replaced by functions.

set -u
source_folder=$1
# shellcheck source=tests/scripts/expect.sh
. "$source_folder/tests/scripts/expect.sh"

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/.ci"
cp "$source_folder/.ci/setup.sh" "$project/.ci/"
printf '%s\n' '# names' 'run   cmake  the build' 'check xvfb   the tests' 'part  clang  one part' >"$project/.ci/packages"
# shellcheck source=.ci/setup.sh
. "$project/.ci/setup.sh"

expect "run needs the run lines alone" "cmake" "$(needed_packages run)"
expect "check needs both" "cmake xvfb" "$(needed_packages check | xargs)"
expect "the project's list has names" "0" \
    "$(awk 'NF && $1 !~ /^#/ && ($1 !~ /^(run|check|part)$/ || NF < 3)' "$source_folder/.ci/packages" | wc -l)"

expect "a part wants its own" "clang" "$(wanted_packages)"

dpkg-query() { printf '%s\n' 'installed cmake' 'config-files xvfb'; }
expect "a removed package is missing" "xvfb" "$(missing_packages cmake xvfb)"
unset -f dpkg-query

id() { echo 1000; }
message=$(install_packages cmake xvfb </dev/null 2>&1)
expect "nobody to ask: it fails" 1 $?
expect "nobody to ask: it says what to do" \
    "podium: packages are missing; as root: apt-get install cmake xvfb" "$message"
is_debian_12() { true; }
dpkg-query() { echo 'installed cmake'; }
message=$(want_packages 2>&1 </dev/null)
expect "what a part wants cannot be had: it goes on" 0 $?
expect "and says what is skipped" "podium: what needs these packages is skipped: clang" \
    "$(tail -n 1 <<<"$message")"
unset -f id dpkg-query

is_debian_12() { false; }
are_commands() { false; }
message=$(ensure_packages run release 2>&1)
expect "another system: it fails without tools" 1 $?
expect "another system: it prints the list" "run   cmake  the build" "$(grep cmake <<<"$message" | head -1)"
are_commands() { true; }
ensure_packages run release 2>/dev/null
expect "another system: it goes on with tools" 0 $?

mkdir -p "$project/build/release"
touch "$project/CMakePresets.json" "$project/build/release/build.ninja"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$project" >"$project/build/release/CMakeCache.txt"
is_configured release
expect "its own build folder is kept" 0 $?
touch -d '+1 minute' "$project/CMakePresets.json"
is_configured release
expect "changed presets configure anew" 1 $?
touch -d '-1 minute' "$project/CMakePresets.json"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere" >"$project/build/release/CMakeCache.txt"
is_configured release
expect "a copied build folder is not used" 1 $?

printf '%s\n' '[1/2] CXX a' 'FAILED: a.o' 'a.cpp:3:1: error: no' 'ninja: stopped' >"$project/log"
expect "the first error is told" "a.cpp:3:1: error: no" "$(first_error "$project/log")"

finish
