#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills every template with its sample and its worst data: same bytes twice, no rest of the template and no orphan of
punctuation in the text, nothing empty below a heading, the same words in PDF, DOCX and text, valid DOCX, sound PDF, and
the lines and pages of LibreOffice's PDF of the DOCX.

filled.py THIDUA [TEMPLATE …]
Prints one line per fault; exit status 1 where there is one. What cannot be checked here for want of a tool is said.
"""
import collections
import concurrent.futures
import glob
import json
import os
import re
import sys
import tempfile
import time

import check

TEMPLATES = os.path.join(check.PROJECT, 'templates')
ENDINGS = ('docx', 'pdf', 'txt', 'json')
PROCESSES = 2
LEAST_EQUAL = 0.998  # share of lines that are LibreOffice's too; what is left is told in tests/parity/README.md
LONG = 25            # pages: LibreOffice is not asked about those
RESTS = re.compile(r'\{\{|\}\}|\[\[|\]\]|\*\*|@|  | [,;.:!?)]|[,;:][,;.:]|“”|\(\)|\( |(?<!\.)\.\.(?!\.)|\bnull\b|\bundefined\b')


def papers(wanted):
    """(name, template, data)"""
    for path in sorted(glob.glob(TEMPLATES + '/*/*.json')):
        template, data = path.split(os.sep)[-2:]
        if data in ('sample.json', 'worst.json') and (not wanted or template in wanted):
            yield f'{template}-{data[:-5]}', template, path


def fill(program, template, data, target, environment):
    command = [program, 'fill', template, '--data', data]
    for ending in ENDINGS:
        command += ['--to', f'{target}.{ending}']
    return check.run(command, env={**os.environ, **environment})


def check_text(name, target):
    """What no reader may see: a rest of the template, punctuation beside nothing, a line of punctuation alone."""
    with open(target + '.txt', encoding='utf-8') as file:
        for line in file.read().split('\n'):
            known = re.sub(r'\./\.|\S+@\S+|^\s*[|.…]+$|\.{4,}', 'x', line)
            found = RESTS.search(known)
            if found or re.fullmatch(r'\s*[-+,;.:()“”]+\s*', line):
                check.fault(name, f'“{found.group() if found else line}” in “{line[:70]}”')


def check_headings(name, blocks):
    for block in blocks:
        if block['type'] in ('heading', 'chapter', 'section') and not block.get('children'):
            check.fault(name, f'nothing below “{block.get("label", "")} {block.get("text", "")[:60]}”')
        check_headings(name, block.get('children', []))


def head_words(paper):
    """Of the rows that stand again on every page of a table."""
    found = set()
    def walk(blocks):
        for block in blocks:
            for row in block.get('rows', [])[:block.get('head', 0)]:
                for cell in row:
                    found.update(check.words(cell['text']))
            walk(block.get('children', []))
    for body in [paper['body']] + [annex['body'] for annex in paper.get('annexes', [])]:
        walk(body)
    return found


def check_pdf_words(name, target, text, heads):
    if not check.have('pdftotext'):
        return
    def count(parts):
        return collections.Counter(word for part in parts for word in re.sub('[-…]', ' ', part).split())
    def pages(mode):
        return check.run(['pdftotext', mode, target + '.pdf', '-']).stdout.split('\f')
    # The number of a page is the first line of -layout; but that runs the words of narrow columns together.
    bodies = []
    for laid_out, raw in zip(pages('-layout'), pages('-raw')):
        number = re.match(r'\s*(\d+)\s*\n', laid_out)
        bodies.append(re.sub(rf'\n{number[1]}\s*$', '', raw) if number else raw)
    printed, wanted = count(bodies), count(text)
    more = [word for word in (printed - wanted) if word not in heads]
    if more or wanted - printed:
        check.fault(name, f'words: only in .pdf {more[:8]}, only in .txt {list(wanted - printed)[:8]}')


def check_paper(name, target):
    with open(target + '.json', encoding='utf-8') as file:
        paper = json.load(file)
    for body in [paper['body']] + [annex['body'] for annex in paper.get('annexes', [])]:
        check_headings(name, body)
    check_text(name, target)
    with open(target + '.txt', encoding='utf-8') as file:
        text = check.words(file.read())
    check_pdf_words(name, target, text, head_words(paper))
    check.check_docx_words(name, target, text)
    if check.have('qpdf'):
        done = check.run(['qpdf', '--check', target + '.pdf'])
        if done.returncode:
            check.fault(name, 'qpdf: ' + (done.stdout + done.stderr).strip().splitlines()[-1])


def make(program, entry, first, second):
    name, template, data = entry
    done = fill(program, template, data, os.path.join(first, name), {})
    if done.returncode or done.stderr:
        check.fault(name, f'exit status {done.returncode}: {done.stderr.strip()}')
        return
    fill(program, template, data, os.path.join(second, name), {'TZ': 'America/New_York', 'LC_ALL': 'C'})
    for ending in ENDINGS:
        with open(f'{first}/{name}.{ending}', 'rb') as a, open(f'{second}/{name}.{ending}', 'rb') as b:
            if a.read() != b.read():
                check.fault(name, f'.{ending} differs between two runs')
    check_paper(name, os.path.join(first, name))


def check_lines(folder):
    for path in glob.glob(folder + '/*.pdf'):
        pages = re.search(r'Pages:\s+(\d+)', check.run(['pdfinfo', path]).stdout) if check.have('pdfinfo') else None
        if pages and int(pages[1]) > LONG:
            os.remove(path)  # `compare` takes pairs
    done = check.run([sys.executable, os.path.join(check.PROJECT, 'tests/parity/compare'), folder, '--least', str(LEAST_EQUAL)])
    if done.returncode == 77:
        check.unchecked.add('LibreOffice (' + done.stdout.strip() + ')')
    elif done.returncode:
        for line in done.stdout.splitlines():
            check.fault('lines', line)
    print(done.stdout.strip().splitlines()[-1])


def main():
    program, begun = os.path.abspath(sys.argv[1]), time.monotonic()
    entries = list(papers(sys.argv[2:]))
    with tempfile.TemporaryDirectory() as work:
        first, second = os.path.join(work, 'first'), os.path.join(work, 'second')
        os.mkdir(first)
        os.mkdir(second)
        with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
            list(pool.map(lambda entry: make(program, entry, first, second), entries))
        print(f'filled after {time.monotonic() - begun:.0f} s')
        documents = sorted(glob.glob(first + '/*.docx'))
        with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
            list(pool.map(check.check_docx, [documents[share::PROCESSES] for share in range(PROCESSES)]))
        check.check_opens(documents)
        print(f'valid after {time.monotonic() - begun:.0f} s')
        check_lines(first)
    for line in sorted(check.faults):
        print('FAULT', line)
    for what in sorted(check.unchecked):
        print('not checked, absent here:', what)
    print(f'{len(entries)} papers, {len(check.faults)} faults, {time.monotonic() - begun:.0f} s')
    return 1 if check.faults else 0


if __name__ == '__main__':
    sys.exit(main())
