#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py CHECK [TREE]: reads the sources of TREE (by default the project) and prints every place that breaks a rule.

Checks: rooms, sizes, hygiene, formatting, scripts, sentences. Exit code: 0 clean, 1 something was found, 77 cannot be checked
on this machine (a tool is absent)."""
import sys
from pathlib import Path

import formatting
import hygiene
import rooms
import scripts
import sentences
import sizes
from findings import CannotCheck

CHECKS = {module.__name__: module.check for module in (rooms, sizes, hygiene, formatting, scripts, sentences)}


def main(arguments):
    if not arguments or arguments[0] not in CHECKS:
        print(__doc__)
        return 2
    tree = Path(arguments[1] if len(arguments) > 1 else Path(__file__).parents[2]).resolve()
    try:
        findings = CHECKS[arguments[0]](tree)
    except CannotCheck as reason:
        print(f"not checked: {reason}")
        return 77
    for finding in findings:
        print(finding)
    print(f"lint {arguments[0]}: {len(findings) or 'nothing'} found")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
