# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes: a source has at most 400 lines, a function 40, four parameters and three levels of nesting. What must be
larger is named in exceptions.txt beside this file, with its own limit and the reason."""
from pathlib import Path

from cpptext import functions
from findings import cpp_files, finding

LIMITS = {"file": 400, "lines": 40, "parameters": 4, "nesting": 3}
WORDS = {"file": "lines in the file", "lines": "lines in the function", "parameters": "parameters",
         "nesting": "levels of nesting"}


def read_exceptions(path):
    """{(file, function, measure): limit}; the function of a whole file is '-'."""
    exceptions = {}
    for line in path.read_text().splitlines() if path.is_file() else []:
        if line.strip() and not line.startswith("#"):
            file, function, measure, limit, _ = (part.strip() for part in line.split("|"))
            exceptions[file, function, measure] = int(limit)
    return exceptions


def measures(path):
    """(function, line, measure, value) for everything that has a limit."""
    text = path.read_text()
    yield "-", 0, "file", len(text.splitlines())
    for function in functions(text):
        yield function.name, function.line, "lines", function.length
        yield function.name, function.line, "parameters", function.parameters
        yield function.name, function.line, "nesting", function.nesting


def check(tree, exceptions_path=None):
    exceptions = read_exceptions(exceptions_path or tree / "tests/lint/exceptions.txt")
    found, needed = [], set()
    for path in cpp_files(tree, "core", "app", "tests"):
        for name, line, measure, value in measures(path):
            key = (path.relative_to(tree).as_posix(), name, measure)
            if value > LIMITS[measure]:
                needed.add(key)
            limit = max(LIMITS[measure], exceptions.get(key, 0))
            if value > limit:
                who = "" if name == "-" else f"{name}: "
                found.append(finding(tree, path, line, f"{who}{value} {WORDS[measure]}, {limit} at most"))
    for key in sorted(set(exceptions) - needed):
        found.append(f"{'|'.join(key)}: this exception is no longer needed; take it out of exceptions.txt")
    return found
