# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the first parts of a real plan from scratch, with keys only.

writing.py PROGRAM FOLDER: the plan stands beside the project (seed 003), and is skipped with a word where it does not.
Each paragraph gets its kind by its keys and the beginning of its words; then a table is pasted, the head is edited where
it stands, and the paper is saved. What was saved has to be what was written, block for block.
"""

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import desk

PARTS = 3
LETTERS = 48  # of each paragraph
KINDS = {"paragraph": 0, "clause": 4, "point": 5, "item": 6, "subItem": 7, "article": 8, "chapter": 9}


def seed() -> Path | None:
    here = Path(__file__).resolve()
    for folder in here.parents:
        found = sorted((folder / "shared" / "seeds").glob("003_*.txt"))
        if found:
            return found[0]
    return None


def wordsOf(block: dict) -> str:
    text = block.get("text", "")
    return text if isinstance(text, str) else "".join(run if isinstance(run, str) else run.get("text", "") for run in text)


def flat(blocks: list) -> list:
    """(kind, level, label, words) in reading order."""
    found = []
    for block in blocks:
        if block["type"] == "table":
            found.append(("table", 0, "", ""))
            continue
        found.append((block["type"], block.get("level", 0), block.get("label", ""), wordsOf(block)))
        found += flat(block.get("children", []))
    return found


def planOf(program: str, source: Path, home: Path) -> list:
    """The first parts of the plan, as the program reads it."""
    to = home / "plan.json"
    subprocess.run([program, "convert", str(source), "--to", str(to)], check=True, stdout=subprocess.DEVNULL)
    blocks = flat(json.loads(to.read_text())["body"])
    heads = [i for i, block in enumerate(blocks) if block[:2] == ("heading", 1)]
    return [cut(block) for block in blocks[: heads[PARTS]]]


def cut(block: tuple) -> tuple:
    kind, level, label, words = block
    words = unicodedata.normalize("NFC", words)
    return kind, level, label, words if len(words) <= LETTERS else words[:LETTERS].rsplit(" ", 1)[0]


def keyOf(block: tuple) -> int:
    return block[1] if block[0] == "heading" else KINDS[block[0]]


def write(here: desk.Desk, blocks: list) -> None:
    """Enter makes the next of its kind; another kind has a key."""
    last = None
    for block in blocks:
        if last is not None:
            here.keys("Return")
        if last != keyOf(block):
            here.keys(f"ctrl+alt+{keyOf(block)}")
        here.write(block[3])
        last = keyOf(block)


TABLE = "TT\tNội dung\tĐơn vị chủ trì\n1\tĐăng ký thi đua\tVăn phòng\n2\tBình xét\tCác phòng"
ABSTRACT = "Phát động phong trào thi đua ngành Nội vụ tỉnh năm 2020"


def blankPlan(here: desk.Desk) -> None:
    here.find("Một văn bản riêng lẻ…")
    here.shot("start")
    here.keys("ctrl+n")
    here.find("Theo tên loại", "list item")
    here.keys("shift+Tab", "End")
    here.find("Nghị quyết", "list item")
    here.keys("Tab")
    here.write("Kế hoạch")
    here.shot("kind-chosen")
    here.keys("Return")
    here.find("Trang văn bản")
    here.shot("blank")


def editHead(here: desk.Desk) -> None:
    """The abstract, the date and the number, each where it stands."""
    page = here.find("Trang văn bản").queryText()
    here.keys("ctrl+Home")
    for _ in range(20):
        line = page.getText(0, page.caretOffset).count("\n")
        if page.getText(0, -1).split("\n")[line - 1 if line else 0] == "KẾ HOẠCH":
            break
        here.keys("Down")
    here.write(ABSTRACT)
    here.shot("abstract")
    here.keys("ctrl+semicolon")
    here.shot("date")
    here.keys("Return")
    here.keys("ctrl+shift+b")
    here.shot("number")
    here.write("09")
    here.keys("Return")
    here.shot("head")


def save(here: desk.Desk, path: Path) -> dict:
    here.keys("ctrl+s")
    here.find("Tên tệp:", "label")
    here.shot("saving")
    here.write(str(path))
    here.keys("Return")
    here.until(path.exists, f"file {path.name}")
    return json.loads(path.read_text())


def main() -> None:
    desk.enter()
    source = seed()
    if not source:
        print("skipped: the real papers are not beside the project")
        sys.exit(desk.SKIPPED)
    program, shots = sys.argv[1], Path(sys.argv[2])
    with desk.Desk(program, shots) as here:
        blocks = planOf(program, source, here.home)
        blankPlan(here)
        write(here, blocks)
        here.shot("written")
        here.keys("Return", "ctrl+alt+0")
        here.copy(TABLE)
        here.keys("ctrl+v")
        here.shot("table")
        editHead(here)
        paper = save(here, here.home / "ke-hoach.json")
        here.tell("writing the first three parts of the plan")
    judge(paper, blocks)


def judge(paper: dict, blocks: list) -> None:
    written = flat(paper["body"])
    tables = [block for block in paper["body"] if block["type"] == "table"] or [b for b in written if b[0] == "table"]
    assert tables, "the table is not there"
    wrong = [(is_, meant) for is_, meant in zip(written, blocks) if is_ != meant]
    for is_, meant in wrong[:10]:
        print(f"wrote {meant}\n  got {is_}")
    assert not wrong and len(written) >= len(blocks), f"{len(wrong)} of {len(blocks)} blocks differ"
    assert ABSTRACT in json.dumps(paper, ensure_ascii=False), "the abstract is not what was written"
    assert "09" in json.dumps(paper.get("number")), "the number is not what was written"
    print(f"{len(blocks)} blocks written, all as they were meant")


main()
