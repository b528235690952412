# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of the user guide from the real window.

guide.py PROGRAM FOLDER: the pictures go into FOLDER, which is emptied before; docs/huong-dan/anh for those of the guide.
As a test it says whether each picture that a page shows can be taken.
"""

import re
import subprocess
import sys
from pathlib import Path

import desk

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "templates" / "giao-uoc" / "sample.json"
GUIDE = ROOT / "docs" / "huong-dan"
YEAR = 2027


def yearFiles(program: str, home: Path) -> tuple:
    """A year with pledge and plan, and the one made from it."""
    folder = home / "Thi đua"
    folder.mkdir()
    year, next_ = folder / "thi-dua.thidua", folder / "thi-dua-nam-moi.thidua"
    run = {"check": True, "stdout": subprocess.DEVNULL}
    papers = [word for name in ("giao-uoc", "ke-hoach-cum") for word in ("--template", name)]
    subprocess.run([program, "new", *papers, "--data", str(DATA), "--to", str(year)], **run)
    subprocess.run([program, "roll", str(year), "--year", str(YEAR), "--to", str(next_)], **run)
    return year, next_


def take(here: desk.Desk, year: Path, next_: Path) -> None:
    here.find("Một văn bản riêng lẻ…")
    here.open(year)
    here.find("Văn bản mới…")
    here.picture("tien-do")
    here.keys("ctrl+d")
    here.find("Năm và cơ quan", "list item")
    here.picture("du-lieu")
    here.press("Giao ước thi đua của cụm*", "list item")
    here.find("Trang văn bản")
    here.keys("ctrl+End")
    here.picture("loi-nhac")
    here.keys("ctrl+Home")
    here.picture("soan")
    title = here.front()
    here.keys("ctrl+p")
    here.until(lambda: here.front() not in ("", title), "dialog of printing")
    here.picture("in")
    here.keys("Escape")
    here.open(next_)
    here.until(lambda: next_.stem in here.front(), "new year")
    here.picture("cho-phai-xem")
    here.keys("ctrl+w")
    here.find("Một văn bản riêng lẻ…")
    here.picture("trang-dau")


def wanted() -> set:
    shown = re.compile(r"!\[[^]]*\]\(anh/([^)]+)\)")
    return {name for page in GUIDE.glob("*.md") for name in shown.findall(page.read_text())}


def main() -> None:
    desk.enter()
    with desk.Desk(sys.argv[1], Path(sys.argv[2]), size="1366x800") as here:
        take(here, *yearFiles(sys.argv[1], here.home))
    taken = {picture.name for picture in Path(sys.argv[2]).iterdir()}
    assert taken == wanted(), f"pictures that no page shows or nobody takes: {sorted(taken ^ wanted())}"
    print(f"{len(taken)} pictures")


main()
