#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# cleanroot.sh PACKAGE [FOLDER]: installs a Debian package of Podium in a folder that holds nothing
# but Debian, uses the program there, and takes it away again. Needs root, debootstrap and a
# mirror; takes some minutes. FOLDER with a Debian in it is taken instead of a new one.

set -euo pipefail

package=$(realpath -- "$1")
samples=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../../samples")

say() { echo "cleanroot: $*"; }

fail()
{
    echo "cleanroot: $*" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "only root can do this"
command -v debootstrap >/dev/null || fail "debootstrap is missing"

# The mirror that this machine takes its own packages from.
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)

if [ $# -gt 1 ]; then
    root=$(realpath -- "$2")
else
    root=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf --one-file-system '$root'" EXIT
    say "making a Debian in $root"
    debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
        fail "debootstrap failed: see $root.log"
    rm -f "$root.log"
fi
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$root/etc/apt/" 2>/dev/null || true

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

# All files but what the package manager itself writes down.
files()
{
    (cd "$root" && find . -xdev \( -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -path ./tmp -o -path ./proc -o -path ./sys -o -path ./dev \
        -o -path ./etc/apt \) -prune -o -print | sort)
}

inside apt-get -q update >/dev/null
inside apt-get -qy install desktop-file-utils appstream >/dev/null 2>&1
before=$(files)

say "installing"
cp "$package" "$root/tmp/podium.deb"
cp -r "$samples" "$root/tmp/samples"
inside apt-get -qy --no-install-recommends install /tmp/podium.deb >"$root/tmp/install.log" 2>&1 ||
    fail "apt does not install it: $(tail -n 3 "$root/tmp/install.log")"

say "using it"
inside podium --version
inside podium check /tmp/samples/three-services.yaml
inside podium trace --from client:phone --to lb:default/svc-3:9000 /tmp/samples/three-services.yaml
for picture in png svg pdf; do
    inside podium render -o /tmp/picture.$picture --from client:phone --to lb:default/svc-3:9000 \
        /tmp/samples/three-services.yaml
    [ -s "$root/tmp/picture.$picture" ] || fail "no $picture was drawn"
done
inside desktop-file-validate /usr/share/applications/io.github.podium_project.Podium.desktop
inside appstreamcli validate --no-net /usr/share/metainfo/io.github.podium_project.Podium.metainfo.xml

say "taking it away"
inside apt-get -qy purge podium >/dev/null 2>&1
inside apt-get -qy autoremove --purge >/dev/null 2>&1
! inside podium --version 2>/dev/null || fail "it is still there"
diff <(echo "$before") <(files | grep -vE '^\./(root|home)/' ) | grep -i podium &&
    fail "it left a trace"
left=$(diff <(echo "$before") <(files) | grep '^>' || true)
[ -z "$left" ] || say "left by packages it depends on: $left"
say "passed"
