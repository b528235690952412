# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell scripts of the project pass shellcheck without a warning."""
import shutil
import subprocess

from findings import CannotCheck, project_files


def is_shell(path):
    with path.open("rb") as file:
        first = file.readline(200)
    return first.startswith(b"#!") and b"sh" in first.split(b"/")[-1] or path.suffix == ".sh"


def check(tree):
    if not shutil.which("shellcheck"):
        raise CannotCheck("shellcheck is not installed")
    files = [str(path) for path in project_files(tree) if is_shell(path)]
    if not files:
        return []
    told = subprocess.run(["shellcheck", "-x", "-S", "warning", "-f", "gcc", *files], cwd=tree, capture_output=True,
                          text=True, check=False)
    return told.stdout.splitlines()
