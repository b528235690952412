# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check shares: how a finding is written, which files there are."""
import subprocess


class CannotCheck(Exception):
    """A tool that the check needs is absent; the test is skipped with this word."""


def finding(tree, path, line, message):
    place = path.relative_to(tree)
    return f"{place}:{line}: {message}" if line else f"{place}: {message}"


def cpp_files(tree, *folders):
    """Headers and sources below the folders, in a fixed order."""
    for folder in folders:
        for path in sorted((tree / folder).rglob("*")):
            if path.suffix in (".h", ".cpp") and path.is_file():
                yield path


def project_files(tree):
    """Files that belong to the project: what git tracks or would, or everything where there is no git."""
    # A clone may belong to another user than the one who runs the tests; git then refuses without safe.directory.
    command = ["git", "-c", "safe.directory=*", "-C", str(tree), "ls-files", "-z", "-co", "--exclude-standard"]
    try:
        names = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
        paths = [tree / name for name in names if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [path for path in tree.rglob("*") if not {"build", ".git"} & set(path.relative_to(tree).parts)]
    return sorted(path for path in paths if path.is_file())


def text_of(path):
    """The text of a file, or None where it is not text."""
    content = path.read_bytes()
    if b"\0" in content:
        return None
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None
