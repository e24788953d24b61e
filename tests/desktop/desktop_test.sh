#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# desktop_test.sh PART PROGRAM BUILD SOURCE: one part of what the desktop and the shell are told.
# 77 stands for "skipped".

set -euo pipefail # so grep must not leave early: no -q behind a pipe

part=$1 program=$2 build=$3 desktop=$4/resources/desktop
id=io.github.podium_project.Podium

fail()
{
    echo "$*" >&2
    exit 1
}

need()
{
    command -v "$1" >/dev/null || {
        echo "skipped: $1 is missing" >&2
        exit 77
    }
}

subcommands() { "$program" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z]*\) .*/\1/p'; }

# The help of all subcommands, and of the subcommand within one.
whole_help()
{
    "$program" --help
    local command
    for command in $(subcommands); do
        "$program" "$command" --help
    done
    for command in check handout; do
        "$program" lesson "$command" --help
    done
}

long_options() { grep -oE -- '(^|[ ,\[])--[a-z][a-z-]*' | tr -d ' ,[' | sort -u; }

# The validators know these files better than we do.
files()
{
    need desktop-file-validate
    need appstreamcli
    desktop-file-validate "$desktop/$id.desktop"
    appstreamcli validate --no-net "$build/resources/desktop/$id.metainfo.xml"
    grep -qF "<id>$id</id>" "$build/resources/desktop/$id.metainfo.xml" || fail "another id"
}

# The builder reads it without a network; nothing in it asks for one either.
flatpak()
{
    need flatpak-builder
    local shown
    shown=$(flatpak-builder --show-manifest "$desktop/$id.yaml")
    grep -qF "\"id\" : \"$id\"" <<<"$shown" || fail "another id"
    grep -qF '"command" : "podium"' <<<"$shown" || fail "another command"
    ! grep -qE -- '--share=network|--filesystem=(host|home)' <<<"$shown" ||
        fail "asks for more than it needs"
}

# Every option that the help tells stands in the manual, and no other.
manual()
{
    local told written
    told=$(whole_help | long_options)
    written=$(grep -oE 'Fl -[a-z][a-z-]*|, -[a-z][a-z-]*' "$desktop/podium.1" | sed 's/^.* -/--/' |
        sort -u)
    diff <(echo "$told") <(echo "$written") || fail "the help and podium.1 tell of other options"
    local command
    for command in $(subcommands); do
        grep -qE "^\.Cm $command|^\.It Cm $command" "$desktop/podium.1" ||
            fail "podium.1 does not tell of $command"
    done
}

# complete WORDS...: what is offered for the last of them.
complete_words()
{
    COMP_WORDS=("$program" "$@")
    COMP_CWORD=$#
    _podium "$program"
    printf '%s\n' "${COMPREPLY[@]}"
}

completion()
{
    # shellcheck source=/dev/null
    . "$desktop/podium.bash"
    cd "$desktop"
    complete_words '' | grep -x render >/dev/null || fail "render is not offered"
    complete_words re | grep -x render >/dev/null || fail "re is not completed"
    [ "$(complete_words render --the)" = --theme ] || fail "--the is not completed"
    diff <("$program" trace --help | long_options) <(complete_words trace -- | sort -u) ||
        fail "trace is offered other options"
    local option value
    for option in --theme --language --format --paper --protocol --provider; do
        for value in $(complete_words render "$option" ''); do
            whole_help | grep -- "$option " | grep -w -- "$value" >/dev/null ||
                fail "$option knows no $value"
        done
    done
    complete_words check po | grep -x podium.1 >/dev/null || fail "files are not completed"
}

# What is installed works where it stands, and is all that a desktop looks for.
install()
{
    local root file
    root=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$root'" EXIT
    cmake --install "$build" --prefix "$root/usr" >/dev/null
    for file in bin/podium share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
        share/mime/packages/$id.xml share/man/man1/podium.1 \
        share/bash-completion/completions/podium share/icons/hicolor/scalable/apps/$id.svg \
        share/icons/hicolor/16x16/apps/$id.png share/icons/hicolor/512x512/apps/$id.png; do
        [ -s "$root/usr/$file" ] || fail "$file is not installed"
    done
    "$root/usr/bin/podium" --version | grep -E '^podium [0-9]' >/dev/null || fail "it does not start"
    # Nothing points back to where it was built.
    ! grep -rlF "$build" "$root/usr/share" || fail "a path of the build was installed"
}

"$part"
