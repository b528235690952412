#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The short rules of the head in ink: for the names of the 63 former and the 34 present provinces, as issuer and as parent of
the issuer, page 1 is drawn at 300 dpi and the rules are held against the ink of the text above them (NĐ 30/2020, PL I): as
long as the motto; between a third and a half of issuer and abstract; on the centre of their text; each within 0.3 mm.

ink.py THIDUA DATA
Prints a line per fault and the largest differences; exit status 1 where there is a fault, 77 where pdftoppm is missing.
"""
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

DPI = 300
MM = DPI / 25.4
FORMER = '2025-06-30'                       # the last day of the 63
NEAR = 0.3                                  # mm
TOP = 1100                                  # pixels of the page that have the head and the abstract
RUN = re.compile(rb'[\x00-\x7f]{100,}')     # a rule is longer than any stroke of a letter
# Pixels: blanks are narrower; the head's columns may come as near as that to each other.
WORDS_APART = {'issuer': 26, 'motto': 26, 'abstract': 80}
PITCH = {'issuer': 62, 'motto': 67, 'abstract': 67}  # pixels from line to line, 13 and 14 pt
LINE = 46                                   # pixels of a line above a rule that have ink of that line alone


def names(data):
    """(name, kind) of the provinces on 30 June 2025 and of those today."""
    with open(os.path.join(data, 'resources/regulations/provinces.json'), encoding='utf-8') as file:
        provinces = json.load(file)['provinces']
    former = {(p['name'], p['kind']) for p in provinces
              if p.get('from', '') <= FORMER <= p.get('to', '9999')}
    present = {(p['name'], p['kind']) for p in provinces if 'to' not in p}
    return sorted(former), sorted(present)


def papers(data):
    """(name, JSON of a paper) with the province as issuer and as the parent of one."""
    former, present = names(data)
    for era, provinces in (('former', former), ('present', present)):
        for name, kind in provinces:
            agency = ['ỦY BAN NHÂN DÂN', f'{kind} {name}'.upper()]
            for role in ('issuer', 'parent'):
                parent, issuer = ([], agency) if role == 'issuer' else ([' '.join(agency)], ['SỞ NỘI VỤ'])
                abstract = [f'Phong trào thi đua của {kind} {name} năm 2026']
                yield f'{era} {name} {role}', {
                    'format': 1, 'kind': 'KH', 'parent': parent, 'issuer': issuer, 'number': '12', 'symbol': 'KH-SNV',
                    'place': name, 'date': '2026-03-02', 'title': 'KẾ HOẠCH', 'abstract': abstract,
                    'body': [{'type': 'paragraph', 'text': 'Các phòng, đơn vị triển khai thực hiện kế hoạch này.'}]}


def rows_of(pdf):
    """The rows of the top of page 1, black 0 to white 255."""
    command = ['pdftoppm', '-r', str(DPI), '-gray', '-f', '1', '-l', '1', '-x', '0', '-y', '0', '-W', '2480', '-H', str(TOP), pdf]
    picture = subprocess.run(command, capture_output=True, check=True).stdout
    head = re.match(rb'P5\s+(\d+)\s+(\d+)\s+255\s', picture)
    width, height = int(head[1]), int(head[2])
    return [picture[head.end() + width * y:head.end() + width * (y + 1)] for y in range(height)]


def rules_of(rows):
    """(top, left, right) of every rule, from the top."""
    found = []
    for y, row in enumerate(rows):
        for run in RUN.finditer(row):
            if not any(abs(left - run.start()) < 6 and y - top < 12 for top, left, _ in found):
                found.append((y, run.start(), run.end()))
    return found


def ink_above(rows, rule, lines, what):
    """(left, right) of the ink of so many lines above the rule, of the column that the rule is in."""
    top, left, right = rule
    centre = (left + right) // 2
    ink = bytearray(len(rows[0]))
    for row in rows[max(top - LINE - PITCH[what] * (lines - 1), 0):top - 2]:
        for run in re.finditer(rb'[\x00-\x7f]+', row):
            ink[run.start():run.end()] = b'\x01' * (run.end() - run.start())
    for piece in re.finditer(rb'\x01(?:\x00{0,%d}\x01)*' % WORDS_APART[what], bytes(ink)):
        if piece.start() <= centre <= piece.end():
            return piece.start(), piece.end()
    return None


def length_fault(what, length, text):
    """Millimetres that the rule is too long or too short."""
    if what == 'motto':
        return abs(length - text) / MM
    return max(text / 3 - length, length - text / 2, 0) / MM


def measure(program, name, paper, folder):
    """[(what, fault of length, fault of place)] in millimetres, or a sentence."""
    path = os.path.join(folder, name.replace(' ', '-'))
    with open(path + '.json', 'w', encoding='utf-8') as file:
        json.dump(paper, file, ensure_ascii=False)
    done = subprocess.run([program, 'convert', path + '.json', '--to', path + '.pdf'], capture_output=True, text=True)
    if done.returncode:
        return done.stderr.strip()
    rows = rows_of(path + '.pdf')
    rules = sorted(rules_of(rows), key=lambda rule: (rule[0] > TOP / 2, rule[1]))
    if len(rules) != 3:
        return f'{len(rules)} rules'
    values = []
    for what, rule, lines in zip(('issuer', 'motto', 'abstract'), rules, (len(paper['issuer']), 1, len(paper['abstract']))):
        text = ink_above(rows, rule, lines, what)
        if not text:
            return f'no text above the rule of the {what}'
        apart = abs((rule[1] + rule[2]) - (text[0] + text[1])) / 2 / MM
        values.append((what, length_fault(what, rule[2] - rule[1], text[1] - text[0]), apart))
    return values


def main():
    program, data = os.path.abspath(sys.argv[1]), sys.argv[2]
    if not shutil.which('pdftoppm'):
        print('skipped, missing: pdftoppm')
        return 77
    everything = list(papers(data))
    faults, most = [], {}
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        for (name, _), result in zip(everything, pool.map(lambda one: measure(program, *one, folder), everything)):
            if isinstance(result, str):
                faults.append(f'{name}: {result}')
                continue
            for what, long, apart in result:
                most[what] = (max(most.get(what, (0, 0))[0], long), max(most.get(what, (0, 0))[1], apart))
                if max(long, apart) > NEAR:
                    faults.append(f'{name}: rule of the {what} {long:.2f} mm off its length, {apart:.2f} mm off its centre')
    for line in faults:
        print('FAULT', line)
    for what, (long, apart) in most.items():
        print(f'{what}: at most {long:.2f} mm off its length, {apart:.2f} mm off its centre')
    print(f'{len(everything)} papers, {len(faults)} faults')
    return 1 if faults or len(everything) != 2 * (63 + 34) else 0


if __name__ == '__main__':
    sys.exit(main())
