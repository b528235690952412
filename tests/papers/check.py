#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Converts every sample paper (and the real ones beside the project, where they are) and holds the outputs against each
other: same bytes twice, valid DOCX, sound PDF with embedded fonts, the words of the paper in every output, and the lines
and pages of LibreOffice's PDF of the DOCX.

check.py THIDUA
Prints one line per fault; exit status 1 where there is one. What cannot be checked here for want of a tool is said.
"""
import collections
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(PROJECT), 'shared')
NO_PAPERS = ('001_',)  # a news item: refused, see refusals.py
HEAD = {'parent': ['BỘ NỘI VỤ'], 'issuer': ['CỤM THI ĐUA CÁC TỈNH,', 'THÀNH BẮC BỘ'], 'title': 'GIAO ƯỚC THI ĐUA',
        'abstract': ['Cụm Thi đua các tỉnh, thành Bắc Bộ năm 2020']}
faults = []
unchecked = set()


def fault(name, what):
    faults.append(f'{name}: {what}')


def have(tool):
    if shutil.which(tool):
        return True
    unchecked.add(tool)
    return False


def words(text):
    return text.split()


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


def papers():
    """(name, path, profile or None)"""
    ours = sorted(glob.glob(os.path.join(PROJECT, 'tests/data/papers/*.txt')))
    real = sorted(p for p in glob.glob(os.path.join(SHARED, 'seeds/*.txt')) if not os.path.basename(p).startswith(NO_PAPERS))
    if not real:
        unchecked.add('the real papers beside the project')
    for path in ours + real:
        yield os.path.splitext(os.path.basename(path))[0], path, None
    for path in real:
        yield os.path.splitext(os.path.basename(path))[0] + '-with-profile', path, HEAD


def convert(program, path, target, profile, environment):
    command = [program, 'convert', path]
    for ending in ('docx', 'pdf', 'json', 'txt'):
        command += ['--to', f'{target}.{ending}']
    if profile is not None:
        command += ['--profile', '-']
    return run(command, input=json.dumps(profile) if profile else None, env={**os.environ, **environment})


def check_same_bytes(name, first, second):
    for ending in ('docx', 'pdf', 'json', 'txt'):
        with open(f'{first}.{ending}', 'rb') as a, open(f'{second}.{ending}', 'rb') as b:
            if a.read() != b.read():
                fault(name, f'.{ending} differs between two runs')


def blocks(list_of_blocks):
    for block in list_of_blocks:
        for row in block.get('rows', []):
            for cell in row:
                yield cell['text']
        if 'text' in block:
            yield (block.get('label', '') + ' ' + block['text']).strip()
        yield from blocks(block.get('children', []))


def check_words(name, target):
    with open(target + '.json', encoding='utf-8') as file:
        paper = json.load(file)
    with open(target + '.txt', encoding='utf-8') as file:
        text = words(file.read())
    place = 0
    for piece in blocks(paper['body']):
        wanted = words(piece)
        found = next((i for i in range(place, len(text) - len(wanted) + 1) if text[i:i + len(wanted)] == wanted), None)
        if found is None:
            fault(name, f'.txt lacks or moves “{piece[:60]}”')
            continue
        place = found + len(wanted)
    check_pdf_words(name, target, text)
    check_docx_words(name, target, text)


def check_pdf_words(name, target, text):
    if not have('pdftotext'):
        return
    pages = run(['pdftotext', '-layout', target + '.pdf', '-']).stdout.split('\f')
    printed = collections.Counter()
    for number, page in enumerate(pages, 1):
        lines = page.strip('\n').split('\n')
        if lines and re.fullmatch(r'\s*\d+\s*', lines[0]):
            lines = lines[1:]
        printed += collections.Counter(words('\n'.join(lines)))
    wanted = collections.Counter(text)
    if printed != wanted:
        fault(name, f'words of .pdf and .txt differ: only in .pdf {list((printed - wanted).elements())[:8]}, '
                    f'only in .txt {list((wanted - printed).elements())[:8]}')


def check_docx_words(name, target, text):
    """Reads the parts as they are: python-docx up to 1.0 passes over no-break hyphens."""
    got = collections.Counter(words(docx_text(target + '.docx')))
    wanted = collections.Counter(text)
    if got != wanted:
        fault(name, f'words of .docx and .txt differ: only in .docx {list((got - wanted).elements())[:8]}, '
                    f'only in .txt {list((wanted - got).elements())[:8]}')


def docx_text(path):
    word = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
    marks = {word + 'noBreakHyphen': '-', word + 'tab': ' ', word + 'br': ' '}
    lines = []
    with zipfile.ZipFile(path) as package:
        for part in package.namelist():
            if not re.fullmatch(r'word/(document|footnotes|header\d+|footer\d+)\.xml', part):
                continue
            for paragraph in ElementTree.fromstring(package.read(part)).iter(word + 'p'):
                if any('PAGE' in (code.text or '') for code in paragraph.iter(word + 'instrText')):
                    continue  # the number of the page is no word of the paper
                lines.append(''.join(e.text or '' if e.tag == word + 't' else e.get(word + 'id')
                                     if e.tag == word + 'footnoteReference' else marks.get(e.tag, '') for e in paragraph.iter()))
            lines += [note.get(word + 'id') for note in ElementTree.fromstring(package.read(part)).iter(word + 'footnote')
                      if word + 'type' not in note.attrib]
    return '\n'.join(lines)


def check_opens(documents):
    """python-docx opens what we write; Debian's python3 has it, another python3 before it on the path may not."""
    script = 'import sys, docx\nfor path in sys.argv[1:]: docx.Document(path)'
    for python in (sys.executable, '/usr/bin/python3'):
        if run([python, '-c', 'import docx']).returncode == 0:
            done = run([python, '-c', script] + documents)
            if done.returncode:
                fault('python-docx', done.stderr.strip().splitlines()[-1])
            return
    unchecked.add('python-docx')


def check_pdf(name, path):
    if have('qpdf'):
        done = run(['qpdf', '--check', path])
        if done.returncode:
            fault(name, 'qpdf: ' + (done.stdout + done.stderr).strip().splitlines()[-1])
    if have('pdffonts'):
        rows = run(['pdffonts', path]).stdout.splitlines()[2:]
        families = {row.split()[0].split('+')[-1].split('-')[0] for row in rows}
        embedded = all(re.search(r'\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$', row) for row in rows)
        if len(families) != 1 or not embedded:
            fault(name, f'fonts: {families}, embedded: {embedded}')
    if have('pdfinfo'):
        info = run(['pdfinfo', path]).stdout
        if 'Title:' not in info or not re.search(r'Page size:\s+595 x 842', info):
            fault(name, 'pdfinfo: no title, or not A4')


def check_docx(documents):
    tool = os.path.join(SHARED, 'tools/validate-docx')
    if not os.path.exists(tool) or not have('xmllint'):
        unchecked.add('validate-docx')
        return
    done = run([tool] + documents)
    for line in done.stdout.splitlines():
        if not line.endswith(': valid'):
            fault('validate-docx', line)


def check_lines(folder):
    done = run([sys.executable, os.path.join(PROJECT, 'tests/parity/compare'), folder])
    if done.returncode == 77:
        unchecked.add('LibreOffice (' + done.stdout.strip() + ')')
    elif done.returncode:
        for line in done.stdout.splitlines():
            fault('lines', line)
    print(done.stdout.strip().splitlines()[-1])


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as work:
        first, second = os.path.join(work, 'first'), os.path.join(work, 'second')
        os.mkdir(first)
        os.mkdir(second)
        count = 0
        for name, path, profile in papers():
            count += 1
            target = os.path.join(first, name)
            done = convert(program, path, target, profile, {})
            if done.returncode or done.stderr:
                fault(name, f'exit status {done.returncode}: {done.stderr.strip()}')
                continue
            convert(program, path, os.path.join(second, name), profile, {'TZ': 'America/New_York', 'LC_ALL': 'C'})
            check_same_bytes(name, target, os.path.join(second, name))
            check_words(name, target)
            check_pdf(name, target + '.pdf')
        check_docx(sorted(glob.glob(first + '/*.docx')))
        check_opens(sorted(glob.glob(first + '/*.docx')))
        check_lines(first)
    for line in faults:
        print('FAULT', line)
    for what in sorted(unchecked):
        print('not checked, absent here:', what)
    print(f'{count} papers, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
