#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes sample.json and worst.json of the templates out of one season, so that they agree with each other.

    python3 -B tests/templates/make_samples.py [ID …]

Every module beside season/base.py has a dictionary PAPERS: id of a template → {"sample": data, "worst": data}.
"""
import importlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
TEMPLATES = HERE.parent.parent / "templates"


def all_papers():
    sys.path.insert(0, str(HERE))
    papers = {}
    for module in sorted(path.stem for path in (HERE / "season").glob("*.py")):
        for name, data in getattr(importlib.import_module("season." + module), "PAPERS", {}).items():
            if name in papers:
                sys.exit(f"{name}: two modules of tests/templates/season make its data")
            papers[name] = data
    return papers


def main(wanted):
    for name, data in all_papers().items():
        if wanted and name not in wanted:
            continue
        folder = TEMPLATES / name
        folder.mkdir(exist_ok=True)
        for which, content in data.items():
            text = json.dumps(content, ensure_ascii=False, indent=1)
            (folder / f"{which}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
