# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source is as clang-format 14 writes it; other versions differ in places and are not asked."""
import re
import shutil
import subprocess

from findings import CannotCheck, cpp_files

VERSION = "14"


def formatter():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
            if re.search(rf"version {VERSION}\.", told):
                return program
    raise CannotCheck(f"clang-format {VERSION} is not installed")


def check(tree):
    program = formatter()
    files = [str(path.relative_to(tree)) for path in cpp_files(tree, "core", "app", "tests")]
    if not files:
        return []
    told = subprocess.run([program, "--dry-run", *files], cwd=tree, capture_output=True, text=True, check=False).stderr
    places = sorted(set(re.findall(r"^(.+?):\d+:\d+: warning", told, re.MULTILINE)))
    return [f"{place}: is not as clang-format {VERSION} writes it; run clang-format -i on it" for place in places]
