# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Completion for bash. The words come from podium's own help, so that they are always those of the
# version that is installed.

_podium_options() { "$1" "${@:2}" --help 2>/dev/null | grep -oE '(^|[ ,])--?[a-z][a-z-]*' | tr -d ' ,'; }

_podium_subcommands()
{
    "$1" --help 2>/dev/null | sed -n '/^Subcommands:/,/^$/s/^  \([a-z]*\) .*/\1/p'
}

# The values of options that take one of a few words.
_podium_values()
{
    case $1 in
    --theme) echo light dark contrast ;;
    --language) echo en ko ;;
    --format) echo text json csv markdown ;;
    --paper) echo A4 Letter ;;
    --protocol) echo TCP UDP SCTP ;;
    --provider) echo None NodePort AddressKept ;;
    esac
}

_podium()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} program=$1
    local command=${COMP_WORDS[1]}
    COMPREPLY=()
    if [[ $COMP_CWORD -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_podium_subcommands "$program") $(_podium_options "$program")" -- "$word")
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word")
        return
    fi
    local values
    values=$(_podium_values "$before")
    if [[ $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word")
        return
    fi
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_podium_options "$program" "$command")" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -o filenames -F _podium podium
