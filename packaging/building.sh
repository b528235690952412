# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts of this folder share; read by them with $project set.

# Some services start without HOME, under which the cache with KArchive lies.
if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    export HOME
fi

: "${project:?}" # named by the script that reads this file

# One compiled object serves every clone of the project, wherever it lies.
export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR="$project"

say() { printf 'thidua: %s\n' "$*" >&2; }

# The last line a user reads where this machine cannot be served: one sentence, Vietnamese / English.
fail() {
    say "$1 / $2"
    exit 1
}

# Runs a step quietly; its output is shown when it fails.
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 </dev/null || {
        tail -n 60 "$log" >&2
        return 1
    }
}

# A build folder that was copied here together with the project still names the old place: CMake refuses it.
dropForeignBuild() {
    local cache=$1/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$cache"; then
        rm -rf "$1"
    fi
}

buildPreset() {
    local preset=$1 folder=$project/build/$1
    dropForeignBuild "$folder"
    mkdir -p "$folder" 2>/dev/null || fail "Không ghi được vào thư mục $project/build; hãy chép dự án vào thư mục của mình rồi chạy lại" \
        "the build folder cannot be written; copy the project into a folder of your own"
    if [ ! -f "$folder/build.ninja" ]; then
        say "Chuẩn bị dựng / configuring ($preset)"
        quietly "$folder/configure.log" cmake -S "$project" --preset "$preset" ||
            fail "Không chuẩn bị được việc dựng chương trình; các dòng trên cho biết lý do" "configuring failed; the lines above say why"
    fi
    say "Dựng chương trình / building ($preset)"
    quietly "$folder/build.log" cmake --build "$folder" ||
        fail "Không dựng được chương trình; các dòng trên cho biết lý do" "building failed; the lines above say why"
}

# The address this machine itself gets Debian from.
debianMirror() {
    # shellcheck disable=SC2016 # apt fills in these names, not the shell
    apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 2>/dev/null |
        awk '$2 !~ /security|updates/ && $1 ~ /debian\/?$/ { print $1; exit }'
}

# makeDebian FOLDER RELEASE PACKAGES: a Debian system in that folder with these packages (a list with commas).
makeDebian() {
    local mirror
    if [ "$(id -u)" != 0 ] || ! command -v mmdebstrap >/dev/null; then
        fail "Cần quyền root và gói mmdebstrap để thử trên Debian khác" "root and mmdebstrap are needed to try another Debian"
    fi
    mirror=$(debianMirror)
    [ -n "$mirror" ] || fail "Không đọc được địa chỉ kho Debian từ cấu hình apt của máy" "no Debian mirror found"
    say "Tạo hệ thống Debian ($2) / making a Debian system ($2) in $1"
    mkdir -p "$(dirname "$1")"
    rm -rf "$1.new"
    mmdebstrap --quiet --variant=apt --include="$3" --aptopt='APT::Install-Recommends "false"' \
        "$2" "$1.new" "deb $mirror $2 main" >&2
    mv "$1.new" "$1"
}
