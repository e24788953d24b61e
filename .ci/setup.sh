# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# What ./run and ./check share: installing what is missing, configuring and building.
# All messages go to standard error, as standard output belongs to what is started.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/log

say() { printf '%s\n' "podium: $*" >&2; }

fail()
{
    say "$*"
    exit 1
}

# needed_packages run|check: the names in .ci/packages, one a line.
needed_packages()
{
    awk -v wish="$1" '$1 == "run" || $1 == wish { print $2 }' "$root/.ci/packages"
}

# wanted_packages: those without which a part of ./check is skipped, one a line.
wanted_packages()
{
    awk '$1 == "part" { print $2 }' "$root/.ci/packages"
}

# Those of the given packages that dpkg does not know as installed, one a line.
missing_packages()
{
    comm -23 <(printf '%s\n' "$@" | sort) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
            sed -n 's/^installed //p' | sort)
}

# are_commands NAMES...: whether all of them can be called.
are_commands()
{
    local name
    for name in "$@"; do
        command -v "$name" >/dev/null || return 1
    done
}

is_debian_12()
{
    [ -r /etc/os-release ] && are_commands apt-get dpkg-query &&
        (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ])
}

# install_packages NAMES...: as root at once, else by sudo if the user agrees.
install_packages()
{
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300) answer
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! [ -t 0 ] || ! [ -t 2 ]; then
            fail "packages are missing; as root: apt-get install $*"
        fi
        say "these packages are missing: $*"
        read -r -p 'podium: install them with sudo apt-get? [Y/n] ' answer </dev/tty
        case $answer in
        '' | [Yy]*) sudo -v || fail "sudo was refused; as root: apt-get install $*" ;;
        *) fail "nothing was installed; as root: apt-get install $*" ;;
        esac
        apt=(sudo "${apt[@]}")
    fi
    say "installing $# packages: $*"
    # A mirror that fails here may still hold the packages: the next line decides.
    "${apt[@]}" update >"$logs/packages.log" 2>&1 </dev/null || true
    "${apt[@]}" install -y --no-install-recommends "$@" >>"$logs/packages.log" 2>&1 </dev/null ||
        fail "installing packages failed: $(grep -m1 '^E:' "$logs/packages.log") (log: $logs/packages.log)"
}

# ensure_packages run|check PRESET
ensure_packages()
{
    local needed missing
    mkdir -p "$logs" || fail "cannot write to $root/build"
    if is_debian_12; then
        mapfile -t needed < <(needed_packages "$1")
        mapfile -t missing < <(missing_packages "${needed[@]}")
        [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
    elif ! is_configured "$2"; then
        say "not Debian 12, so please see to these yourself (names as in Debian 12):"
        awk -v wish="$1" '$1 == "run" || (wish == "check" && NF && $1 !~ /^#/)' "$root/.ci/packages" >&2
        are_commands cmake ninja c++ || fail "cmake, ninja or c++ is missing"
    fi
}

# Installs what parts of ./check need, if that is possible here.
want_packages()
{
    local wanted missing
    is_debian_12 || return 0
    mapfile -t wanted < <(wanted_packages)
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    # In a shell of its own, which alone ends if they cannot be had.
    [ ${#missing[@]} -eq 0 ] || (install_packages "${missing[@]}") ||
        say "what needs these packages is skipped: ${missing[*]}"
}

# belongs_here PRESET: whether the build folder was made for this checkout.
belongs_here()
{
    grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$1/CMakeCache.txt"
}

# is_configured PRESET: whether there is a build folder of this checkout and these presets.
is_configured()
{
    local rules=$root/build/$1/build.ninja
    [ -f "$rules" ] && ! [ "$root/CMakePresets.json" -nt "$rules" ] && belongs_here "$1"
}

# first_error LOG: its first line that says what is wrong.
first_error() { grep -m1 -E 'error: |undefined reference|CMake Error' "$1" || tail -n 1 "$1"; }

# Reads what ninja prints and shows how far it is: in place on a terminal, else every fifth part.
show_progress()
{
    local terminal=0
    [ -t 2 ] && terminal=1
    awk -v terminal=$terminal '
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), n, "/")
            if (terminal)
                printf "\rpodium: building %d of %d ", n[1], n[2] > "/dev/stderr"
            else if (n[2] >= 50 && int(5 * n[1] / n[2]) > told)
                printf "podium: built %d of %d\n", n[1], n[2] > "/dev/stderr"
            told = int(5 * n[1] / n[2])
            seen = 1
            fflush()
        }
        END { if (terminal && seen) printf "\r\033[K" > "/dev/stderr" }'
}

# build PRESET [ARGUMENTS OF CMAKE --BUILD]
build()
{
    local log=$logs/$1.log
    mkdir -p "$logs" || fail "cannot write to $root/build"
    if ! is_configured "$1"; then
        say "configuring ($1)"
        # What another checkout left behind (a copied folder) names its own files.
        belongs_here "$1" || rm -rf "$root/build/$1"
        (cd "$root" && cmake --fresh --preset "$1") >"$log" 2>&1 </dev/null ||
            fail "configuring failed: $(grep -m1 -A2 'CMake Error' "$log" | tr -s '\n ' ' ') (log: $log)"
    fi
    say "building ($1)"
    (cd "$root" && cmake --build --preset "$@") 2>&1 </dev/null | tee "$log" | show_progress
    [ "${PIPESTATUS[0]}" -eq 0 ] ||
        fail "building failed: $(first_error "$log") (log: $log)"
}
