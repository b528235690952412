# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a PDF, as mutool sees them."""
import collections
import difflib
import html
import re
import subprocess
import unicodedata

CHARACTER = re.compile(r'<char quad="([^"]*)" x="([-\d.]+)" y="([-\d.]+)"[^>]* c="([^"]*)"')
SAME_BASELINE = 1.2  # points
NUMBER_ABOVE = 60    # points from the top of the page
WORD_GAP = 2.0       # points: cells side by side have no blank between them


def characters(page):
    """(baseline, left edge, right edge, character) of what leaves ink."""
    found = []
    for quad, left, baseline, character in CHARACTER.findall(page):
        character = html.unescape(character)
        if character.strip('\u00a0 '):
            found.append((float(baseline), float(left), float(quad.split()[2]), character))
    return sorted(found)


def joined(row):
    """The words of a line from left to right."""
    text, end = '', None
    for left, right, character in sorted(row):
        if end is not None and left - end > WORD_GAP:
            text += ' '
        text += character
        end = right
    return unicodedata.normalize('NFC', text.replace('\u2011', '-').replace('\u2010', '-').replace('\u00ad', '-'))


def lines_of(path):
    """(page, text, baseline, left edge, letters) of every line, from the top; a line is what stands on one baseline,
    letters are (character, baseline)."""
    command = ['mutool', 'draw', '-q', '-F', 'stext', '-o', '-', path]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode('utf-8', 'replace')
    lines = []
    for number, page in enumerate(text.split('<page ')[1:], 1):
        rows = []
        for baseline, left, right, character in characters(page):
            if not rows or baseline - rows[-1][0] > SAME_BASELINE:
                rows.append((baseline, [], []))
            rows[-1][1].append((left, right, character))
            rows[-1][2].append((character, baseline))
        lines += [(number, joined(row), baseline, min(row)[0], letters) for baseline, row, letters in rows]
    return lines


def plain(text):
    """Without blanks; dotted lines are strokes in our PDF and dots in LibreOffice's."""
    text = unicodedata.normalize('NFC', text)
    for hyphen in '\u2011\u2010\u00ad':
        text = text.replace(hyphen, '-')
    return re.sub(r'\.{4,}', '', ''.join(text.split()))


def matched(ours, theirs):
    """(kind, start, end, start, end) of stretches of lines, as difflib has it."""
    return difflib.SequenceMatcher(None, [plain(line[1]) for line in ours], [plain(line[1]) for line in theirs],
                                   autojunk=False).get_opcodes()


def without_page_numbers(lines):
    return [line for line in lines if not (line[1].isdigit() and line[2] < NUMBER_ABOVE)]


def lost_letters(ours, theirs):
    """How many letters of ours theirs has nowhere: what LibreOffice sets below the page. Lines that ours has more than
    once are those of repeated heads, of which theirs may have fewer."""
    ours, theirs = without_page_numbers(ours), without_page_numbers(theirs)
    often = collections.Counter(plain(line[1]) for line in ours)
    missing, found = collections.Counter(), collections.Counter()
    for kind, i1, i2, j1, j2 in matched(ours, theirs):
        if kind != 'equal':
            missing.update(''.join(plain(line[1]) for line in ours[i1:i2] if often[plain(line[1])] == 1))
            found.update(''.join(plain(line[1]) for line in theirs[j1:j2]))
    return sum((missing - found).values())
