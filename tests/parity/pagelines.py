# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a PDF, as mutool sees them."""
import html
import re
import subprocess
import unicodedata

CHARACTER = re.compile(r'<char quad="([^"]*)" x="([-\d.]+)" y="([-\d.]+)"[^>]* c="([^"]*)"')
SAME_BASELINE = 1.2  # points
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
