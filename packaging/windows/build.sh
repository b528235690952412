#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh, called in the UCRT64 shell of MSYS2 on Windows: installs what building needs, builds the program with
# everything it needs beside it, and makes build/windows/thidua-VERSION-setup.exe (for one user, no administrator)
# and build/windows/thidua-VERSION-portable.zip. NOT TRIED YET: see README.md in this folder.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$project/build/windows
tree=$folder/ThiDua
[ "${MSYSTEM:-}" = UCRT64 ] || {
    echo "thidua: hãy chạy trong cửa sổ UCRT64 của MSYS2 / run this in the UCRT64 shell of MSYS2" >&2
    exit 1
}

installPackages() {
    local name packages=(zip)
    for name in gcc cmake ninja qt6-base qt6-tools qt6-svg karchive yaml-cpp icu zlib nsis imagemagick librsvg; do
        packages+=("mingw-w64-ucrt-x86_64-$name")
    done
    pacman -S --needed --noconfirm "${packages[@]}"
}

buildProgram() {
    cmake -S "$project" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
        -DCMAKE_INSTALL_PREFIX="$tree"
    rm -rf "$tree"
    cmake --build "$folder/build" --target install
}

# Qt's own tool brings Qt and its plugins; what the program needs beyond Qt is what the loader finds in MSYS2.
gatherLibraries() {
    local library
    windeployqt6 --release --no-translations --no-system-d3d-compiler --no-opengl-sw "$tree/bin/thidua-window.exe" \
        "$tree/bin/thidua.exe"
    ldd "$tree"/bin/*.exe "$tree"/bin/*.dll "$tree"/bin/*/*.dll | awk '$3 ~ /^\/ucrt64\// { print $3 }' | sort -u |
        while read -r library; do cp -n "$library" "$tree/bin/"; done
    cp "$project/LICENSE" "$project/CHANGELOG.md" "$tree/"
}

installPackages
buildProgram
gatherLibraries
version=$("$tree/bin/thidua.exe" --version | tr -d '\r' | cut -d' ' -f2)
(cd "$folder" && makensis -V2 "-DVERSION=$version" "-DTREE=$(cygpath -w "$tree")" \
    "-DOUTPUT=$(cygpath -w "$folder/thidua-$version-setup.exe")" "$(cygpath -w "$project/packaging/windows/thidua.nsi")")
# What makes a copy portable is this folder: settings, drafts and the office's folder then stay in it.
mkdir -p "$tree/thidua-data"
rm -f "$folder/thidua-$version-portable.zip"
(cd "$folder" && zip -qr "thidua-$version-portable.zip" ThiDua)
rmdir "$tree/thidua-data"
echo "$folder/thidua-$version-setup.exe"
echo "$folder/thidua-$version-portable.zip"
