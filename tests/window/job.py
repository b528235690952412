# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job of the beginning of a year, once with the mouse and once with the keyboard alone.

job.py PROGRAM FOLDER: a new year file, the cluster with its members, the pledge, the plan, a paragraph on the page,
number and date, the pledge printed for everybody, the plan as Word and PDF, the year saved; then the draft of the next
year from that file. FOLDER/mouse and FOLDER/keys get a picture of each step, FOLDER/report.txt what each step cost. What
was made is read again and has to say what was written. A third argument, mouse or keys, asks for one of the two alone.
"""

import datetime
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import desk

OFFICE = "Hà Nội"
CLUSTER = "Cụm thi đua Sông Hồng"
CITY = "Hải Phòng"
PROVINCES = ["Hưng Yên", "Quảng Ninh", "Bắc Ninh", "Ninh Bình", "Phú Thọ", "Thái Nguyên", "Lào Cai", "Lạng Sơn", "Cao Bằng"]
MEMBERS = [f"Sở Nội vụ thành phố {CITY}"] + [f"Sở Nội vụ tỉnh {name}" for name in PROVINCES]
COPIES = len(MEMBERS) + 2  # we are a member too, and one goes to the Ministry
ITEMS = ["Hoàn thành nhiệm vụ chính trị được giao trong năm", "Đẩy mạnh cải cách hành chính, chuyển đổi số",
         "Xây dựng cơ quan văn hóa, đoàn kết, kỷ cương"]
SENTENCE = "Mỗi đơn vị thành viên giới thiệu ít nhất một mô hình mới trước ngày 30 tháng 6."
PLEDGE, PLAN = "Giao ước thi đua", "Kế hoạch hoạt động của Cụm"
NUMBER, DAY = "05", 15


class Tally:
    """What a step costs: presses of the mouse, keys, letters."""

    def __init__(self, here: desk.Desk):
        self.here = here
        self.lines = []
        self.last = (0, 0, 0)

    def step(self, name: str, picture: str) -> None:
        now = (self.here.presses, self.here.strokes, self.here.letters)
        spent = [after - before for after, before in zip(now, self.last)]
        self.last = now
        self.lines.append((name, *spent))
        self.here.shot(picture)

    def table(self, title: str) -> str:
        rows = [f"{title}", f"{'':44}{'presses':>9}{'keys':>7}{'letters':>9}"]
        rows += [f"{name:44}{presses:9}{keys:7}{letters:9}" for name, presses, keys, letters in self.lines]
        totals = [sum(line[i] for line in self.lines) for i in (1, 2, 3)]
        return "\n".join(rows + [f"{'together':44}{totals[0]:9}{totals[1]:7}{totals[2]:9}", ""])


def place(here: desk.Desk, words: str) -> tuple:
    """Where these words of the paper stand on the screen."""
    def ask():
        page = here.find("Trang văn bản").queryText()
        at = page.getText(0, -1).find(words)
        box = page.getCharacterExtents(at, here.speech.DESKTOP_COORDS)
        return at >= 0 and box[2] > 0 and (box[0] + box[2] // 2, box[1] + box[3] // 2)
    return here.until(ask, f"“{words}” on the page")


def dayAt(here: desk.Desk) -> tuple:
    """Where the day is in the calendar that is open: six rows over a button, Monday first."""
    today = datetime.date.today()
    year = today.year + (today.month >= 11)  # as the window proposes it
    first = datetime.date(year, 1 if year != today.year else today.month, 1).weekday()
    cell = (first or 7) + DAY - 1
    left, top, width, height = here.popup()
    return left + 4 + (width - 8) * (2 * (cell % 7) + 1) // 14, top + height - 46 - 18 * (5 - cell // 7)


def paper(here: desk.Desk) -> str:
    page = here.find("Trang văn bản").queryText()
    return page.getText(0, -1)


def shows(here: desk.Desk, words: str) -> None:
    here.waitFor(lambda: words in paper(here), f"“{words}” in the paper")


def saveAs(here: desk.Desk, path: Path, byMouse: bool) -> None:
    here.find("Tên tệp:", "label")
    here.keys("ctrl+a")
    here.write(str(path))
    here.press("Lưu", "push button") if byMouse else here.keys("Return")
    here.until(path.exists, f"file {path.name}")


def roles() -> str:
    """The members as agencies: the role and the place, as a table of another program has them."""
    return "\n".join(f"Sở Nội vụ\t{name}" for name in [CITY, *PROVINCES])


class ByMouse:
    """Presses what it sees; types only what has to be said."""

    isMouse = True

    def __init__(self, here: desk.Desk):
        self.here = here

    def newYear(self) -> None:
        here = self.here
        here.press("Hồ sơ năm mới…", "push button")
        here.find("Lập hồ sơ", "push button")
        here.press("Tỉnh, thành phố", "combo box")
        here.write(OFFICE)
        here.press("Tên cụm, khối", "text")
        here.write(CLUSTER)
        here.press("Lập hồ sơ", "push button")

    def paste(self, section: str, table: str, lines: str) -> None:
        here = self.here
        here.press(section + "*", "list item")
        here.copy(lines)
        here.press(table.removesuffix("*") + ": Dán từ Excel", "push button")
        here.press("Lấy*", "push button")
        here.find("Đã lấy*", "label")

    def toData(self) -> None:
        self.here.press("Dữ liệu", "list item")
        self.here.find("Năm và cơ quan", "list item")

    def items(self) -> None:
        here = self.here
        here.press("Giao ước thi đua*", "list item")
        here.find("Hình thức ký")
        self.scrollTo("Nội dung giao ước: Thêm")
        here.press("Nội dung giao ước: Thêm", "push button")
        writeItems(here)

    def scrollTo(self, name: str) -> None:
        """Turns the wheel over the form; a turn of the wheel counts as one press."""
        here = self.here
        bottom = here.find("Các phần của dữ liệu", "list").queryComponent().getExtents(here.speech.DESKTOP_COORDS)
        for _ in range(20):
            box = here.find(name).queryComponent().getExtents(here.speech.DESKTOP_COORDS)
            if box.y + box.height < bottom.y + bottom.height - 40:
                return
            here.pressAt(bottom.x + bottom.width + 8, bottom.y + bottom.height // 2, button=5)
            here.settle()

    def draft(self, title: str) -> None:
        here = self.here
        here.press("Tiến độ năm", "list item")
        here.press(title, "table cell")
        here.press("Soạn từ dữ liệu", "push button")
        here.find("Trang văn bản")

    def toEndOf(self, words: str) -> None:
        self.here.pressAt(*place(self.here, words))
        self.here.keys("End")

    def number(self) -> None:
        here = self.here
        here.pressAt(*place(here, "Số:"))
        here.find("Ghi số này", "push button")
        here.keys("ctrl+a")
        here.write(NUMBER)
        here.press("Ghi số này", "push button")

    def date(self) -> None:
        here = self.here
        here.pressAt(*place(here, "tháng"))
        here.pressAt(*dayAt(here))

    def printFor(self, title: str, path: Path) -> None:
        here = self.here
        here.press(title + "*", "list item")
        shows(here, "GIAO ƯỚC THI ĐUA")
        here.press("In", "push button")
        here.find("Bản cho ai*")
        here.shot("print-dialog")
        here.press("Ghi PDF để in…", "push button")
        saveAs(here, path, True)

    def export(self, title: str, path: Path) -> None:
        here = self.here
        here.press(title + "*", "list item")
        shows(here, "KẾ HOẠCH")
        here.press("Xuất Word và PDF", "push button")
        saveAs(here, path, True)

    def save(self, path: Path) -> None:
        self.here.press("Lưu", "push button")
        saveAs(self.here, path, True)

    def roll(self, old: Path, new: Path) -> None:
        here = self.here
        here.press("Năm mới từ hồ sơ năm trước…", "push button")
        here.find("Tên tệp:", "label")
        here.press(old.name, "table cell", twice=True)
        self.here.waitFor(lambda: "Lưu hồ sơ năm" in here.front(), "question where to save")
        saveAs(here, new, True)


class ByKeys:
    """Never touches the mouse."""

    isMouse = False

    def __init__(self, here: desk.Desk):
        self.here = here
        self.section = 0

    def newYear(self) -> None:
        here = self.here
        here.keys("ctrl+shift+n")
        here.find("Lập hồ sơ", "push button")
        here.write(OFFICE)
        here.tabTo("Tên cụm, khối")
        here.write(CLUSTER)
        here.keys("Return")

    def toData(self) -> None:
        self.here.keys("ctrl+d")
        self.here.find("Năm và cơ quan", "list item")

    def paste(self, section: str, table: str, lines: str) -> None:
        here = self.here
        self.toSection(section)
        here.copy(lines)
        here.tabTo(table)
        here.keys("ctrl+v")
        here.find("Lấy*", "push button")
        here.keys("Return")
        here.find("Đã lấy*", "label")

    def toSection(self, section: str) -> None:
        names = [each.name for each in self.here.find("Các phần của dữ liệu", "list")]
        row = next(i for i, name in enumerate(names) if name.startswith(section))
        for _ in range(row - self.section):
            self.here.keys("ctrl+Next")
            self.here.settle()
        self.section = row

    def items(self) -> None:
        here = self.here
        self.toSection("Giao ước thi đua")
        here.tabTo("Nội dung giao ước")
        here.keys("Return")
        writeItems(here)

    def draft(self, title: str) -> None:
        self.toRow(title)
        self.here.keys("Return")
        self.here.find("Trang văn bản")

    def toRow(self, title: str) -> None:
        here = self.here
        here.keys("ctrl+t")
        here.find(title, "table cell")
        here.write(title[:16])
        here.settle()

    def toEndOf(self, words: str) -> None:
        here = self.here
        here.keys("ctrl+f")
        here.find("Tìm", "text")
        here.write(words)
        here.keys("Return", "Escape", "End")

    def number(self) -> None:
        here = self.here
        here.keys("ctrl+shift+b")
        here.find("Ghi số này", "push button")
        here.write(NUMBER)
        here.keys("Return")

    def date(self) -> None:
        here = self.here
        here.keys("ctrl+semicolon")
        here.popup()
        here.keys("Home", "Down", "Down", *["Right"] * (DAY - 15))
        here.keys("Return")

    def printFor(self, title: str, path: Path) -> None:
        here = self.here
        self.toRow(title)
        here.keys("Return")
        shows(here, "GIAO ƯỚC THI ĐUA")
        here.keys("ctrl+p")
        here.find("Bản cho ai*")
        here.shot("print-dialog")
        here.keys("Return")
        saveAs(here, path, False)

    def export(self, title: str, path: Path) -> None:
        here = self.here
        self.toRow(title)
        here.keys("Return")
        shows(here, "KẾ HOẠCH")
        here.keys("ctrl+shift+e")
        saveAs(here, path, False)

    def save(self, path: Path) -> None:
        self.here.keys("ctrl+s")
        saveAs(self.here, path, False)

    def roll(self, old: Path, new: Path) -> None:
        here = self.here
        here.keys("alt+c")
        here.find("Tên tệp:", "label")
        here.write(str(old))
        here.keys("Return")
        self.here.waitFor(lambda: "Lưu hồ sơ năm" in here.front(), "question where to save")
        saveAs(here, new, False)


def writeItems(here: desk.Desk) -> None:
    """Enter makes the next item."""
    for number, item in enumerate(ITEMS):
        if number:
            here.keys("Return")
        here.settle(1)  # slower than the year follows: nothing may be lost by it
        here.write(item)


def work(hand, here: desk.Desk, files: Path) -> Tally:
    tally = Tally(here)
    here.find("Một văn bản riêng lẻ…")
    tally.step("start", "start")
    hand.newYear()
    here.find("Văn bản mới…")
    tally.step("new year file", "board")
    hand.toData()
    hand.paste("Năm và cơ quan", "Cơ quan", roles())
    hand.paste("Thành viên và chủ đề năm", "Thành viên*", "\n".join(MEMBERS))
    tally.step(f"cluster of {len(MEMBERS) + 1} members", "members")
    hand.items()
    tally.step("items of the pledge", "items")
    hand.draft(PLEDGE)
    shows(here, ITEMS[-1])
    tally.step("pledge", "pledge")
    hand.draft(PLAN)
    shows(here, "KẾ HOẠCH")
    tally.step("plan", "plan")
    hand.toEndOf("Việc chấm điểm")
    here.keys("Down", "End", "Return")
    here.write(SENTENCE)
    shows(here, SENTENCE)
    tally.step("a paragraph on the page", "written")
    hand.number()
    shows(here, f"Số: {NUMBER}/")
    hand.date()
    shows(here, f"ngày {DAY} tháng")
    tally.step("number and date", "number-and-date")
    hand.printFor(PLEDGE, files / "giao-uoc.pdf")
    here.find("Đã ghi bản in*", "label")
    tally.step(f"print for {COPIES}", "printed")
    hand.export(PLAN, files / "ke-hoach.docx")
    here.until((files / "ke-hoach.pdf").exists, "file ke-hoach.pdf")
    tally.step("Word and PDF", "exported")
    hand.save(files / "nam.thidua")
    tally.step("save", "saved")
    return tally


def renew(hand, here: desk.Desk, files: Path) -> Tally:
    """From last year's file to this year's draft."""
    here.keys("ctrl+w")
    here.find("Một văn bản riêng lẻ…")
    tally = Tally(here)
    tally.last = (here.presses, here.strokes, here.letters)
    hand.roll(files / "nam.thidua", files / "nam-sau.thidua")
    here.waitFor(lambda: "nam-sau" in here.front() or "Thi đua" in here.front(), "new year")
    here.find("Văn bản mới…")
    here.find("Thi đua *", "label")
    assert "*" not in here.front(), "the new year is changed before anybody touched it"
    tally.step("last year's file to this year's draft", "next-year")
    return tally


def textOf(pdf: Path) -> str:
    return " ".join(subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout.split())


def wordsOf(docx: Path) -> str:
    with zipfile.ZipFile(docx) as parts:
        return re.sub(r"<[^>]+>", "", parts.read("word/document.xml").decode())


def partsOf(year: Path) -> str:
    with zipfile.ZipFile(year) as parts:
        return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


def judge(files: Path) -> None:
    printed = files / "giao-uoc.pdf"
    pages = subprocess.run(["pdfinfo", str(printed)], capture_output=True, text=True, check=True).stdout
    count = int(re.search(r"Pages:\s+(\d+)", pages)[1])
    text = textOf(printed)
    assert count % COPIES == 0, f"{count} pages are not {COPIES} copies"
    for item in ITEMS:
        assert text.count(item) == COPIES, f"“{item}” stands {text.count(item)} times in {COPIES} copies"
    assert all(name in text for name in PROVINCES), "a member is missing in the pledge"
    for name, words in (("docx", wordsOf(files / "ke-hoach.docx")), ("pdf", textOf(files / "ke-hoach.pdf"))):
        words = words.replace("\u00a0", " ")
        for wanted in (SENTENCE, f"{NUMBER}/KH-", f"ngày {DAY} tháng", *ITEMS):
            assert wanted in words, f"“{wanted}” is not in the {name}"
    year = partsOf(files / "nam.thidua")
    for wanted in (CLUSTER, SENTENCE, *ITEMS):
        assert wanted in year, f"“{wanted}” is not in the year file"
    later = partsOf(files / "nam-sau.thidua")
    assert CLUSTER in later and ITEMS[0] in later, "the next year has not what goes on"


def main() -> None:
    desk.enter()
    missing = [tool for tool in ("pdfinfo", "pdftotext") if not shutil.which(tool)]
    if missing:
        print("skipped, not installed: " + ", ".join(missing))
        sys.exit(desk.SKIPPED)
    program, out = sys.argv[1], Path(sys.argv[2])
    report = ""
    for name, way in (("mouse", ByMouse), ("keys", ByKeys)):
        if sys.argv[3:] and name not in sys.argv[3:]:
            continue
        with desk.Desk(program, out / name) as here:
            files = here.home / "giay-to"
            files.mkdir()
            hand = way(here)
            tally = work(hand, here, files)
            next_ = renew(hand, here, files)
            judge(files)
            assert hand.isMouse or here.presses == 0, "the mouse was pressed"
            report += tally.table(f"With the {name}") + "\n" + next_.table("Next year") + "\n"
    (out / "report.txt").write_text(report)
    print(report)


main()
