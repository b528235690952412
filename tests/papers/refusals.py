#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input and places that cannot be written: each gives its exit status, one line on standard error that names the file, and
leaves nothing behind; with --lang en the same, in English.

refusals.py THIDUA
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.path.join(os.path.dirname(PROJECT), 'shared')
GOOD = os.path.join(PROJECT, 'tests/data/papers/ke-hoach-so.txt')
faults = []


VIETNAMESE = re.compile('[ăâêôơưđĂÂÊÔƠƯĐ\u1ea0-\u1ef9]')


def attempt(program, what, arguments, status, named, folder, user=None, limit=None):
    outputs = os.path.join(folder, 'out')
    before = sorted(os.listdir(outputs)) if os.path.isdir(outputs) else []
    command = ['setpriv', '--reuid', str(user), '--clear-groups', program] if user else [program]
    if limit:  # a file that may not grow further fails as a full disk does, and needs no mount
        command = ['prlimit', f'--fsize={limit}'] + command
    done = subprocess.run(command + arguments, capture_output=True, text=True, cwd=folder)
    lines = done.stderr.splitlines()
    after = sorted(os.listdir(outputs)) if os.path.isdir(outputs) else []
    if done.returncode != status:
        faults.append(f'{what}: exit status {done.returncode}, expected {status}: {done.stderr.strip()}')
    if status and (len(lines) != 1 or not lines[0].startswith('thidua: ') or named not in lines[0]):
        faults.append(f'{what}: standard error is {lines}')
    if status:
        same = subprocess.run(command + ['--lang', 'en'] + arguments, capture_output=True, text=True, cwd=folder)
        english = same.stderr.replace(named, '')
        if same.returncode != status or len(same.stderr.splitlines()) != 1 or named not in same.stderr \
                or VIETNAMESE.search(english) or same.stderr == done.stderr:
            faults.append(f'{what}: in English {same.returncode}: {same.stderr.strip()}')
        after = sorted(os.listdir(outputs)) if os.path.isdir(outputs) else []
    if before != after:
        faults.append(f'{what}: left {set(after) ^ set(before)}')


def write(folder, name, content):
    with open(os.path.join(folder, name), 'wb') as file:
        file.write(content)
    return name


def inputs(folder):
    yield write(folder, 'empty.txt', b'')
    yield write(folder, 'binary.txt', bytes(range(256)) * 40)
    yield write(folder, 'latin.txt', 'KẾ HOẠCH năm 2026'.encode('utf-16-le')[1:] + b'\xff\xfe\xff')
    yield write(folder, 'recipe.txt', 'Cách nấu cơm\n\n1. Vo gạo.\n2. Đổ nước.\n3. Bật bếp.\n'.encode())
    yield write(folder, 'long-line.txt', ('chữ ' * 260000).encode())
    yield write(folder, 'blank-lines.txt', b'\n' * 1000000)
    yield write(folder, 'damaged.json', b'{"kind": ')
    with open(os.path.join(folder, 'huge.txt'), 'wb') as file:
        file.truncate(200 * 1024 * 1024)
    yield 'huge.txt'
    os.mkdir(os.path.join(folder, 'folder.txt'))
    yield 'folder.txt'
    yield 'missing.txt'
    for path in glob.glob(os.path.join(SHARED, 'seeds/001_*.txt')):
        yield path


def offices(program, folder):
    """The office's folder: must be there and sound; what it adds is not needed by a paper that is well known."""
    convert = ['convert', GOOD, '--to', 'out/x.pdf', '--office']
    attempt(program, 'no office', convert + ['no-office'], 3, 'no-office', folder)
    attempt(program, 'an office that is a file', convert + [write(folder, 'office.txt', b'x')], 3, 'office.txt', folder)
    os.makedirs(os.path.join(folder, 'office/regulations'))
    attempt(program, 'an empty office', ['layout', GOOD, '--office', 'office'], 0, '', folder)
    write(folder, 'office/regulations/provinces.json', b'{"provinces": [{"name": 1}]}')
    attempt(program, 'a damaged office', convert + ['office'], 3, 'office/regulations/provinces.json', folder)
    attempt(program, 'no value for --office', convert, 2, '--office', folder)
    attempt(program, 'unknown option', ['layout', GOOD, '--nothing'], 2, '--nothing', folder)


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        os.mkdir(os.path.join(folder, 'out'))
        os.environ['XDG_DATA_HOME'] = os.path.join(folder, 'data')  # not the office of whoever runs this
        for name in inputs(folder):
            attempt(program, name, ['convert', name, '--to', 'out/x.docx', '--to', 'out/x.pdf'], 3,
                    os.path.basename(name), folder)
        if os.geteuid() == 0:
            write(folder, 'secret.txt', open(GOOD, 'rb').read())
            os.chmod(os.path.join(folder, 'secret.txt'), 0)
            attempt(program, 'unreadable', ['convert', 'secret.txt', '--to', 'out/x.pdf'], 3, 'secret.txt', folder, 65534)
            os.chmod(os.path.join(folder, 'out'), 0o755)
            attempt(program, 'unwritable', ['convert', GOOD, '--to', 'out/x.pdf'], 4, 'out/x.pdf', folder, 65534)
        attempt(program, 'no folder', ['convert', GOOD, '--to', 'out/x.docx', '--to', 'none/x.pdf'], 4, 'none/x.pdf', folder)
        attempt(program, 'no such format', ['convert', GOOD, '--to', 'out/x.odt'], 2, 'out/x.odt', folder)
        attempt(program, 'no output', ['convert', GOOD], 2, '--to', folder)
        offices(program, folder)
        attempt(program, 'no such command', ['cook'], 2, 'convert', folder)
        attempt(program, 'done', ['convert', GOOD, '--to', 'x.pdf'], 0, '', folder)
        attempt(program, 'in the way', ['convert', GOOD, '--to', 'out/x.docx', '--to', 'x.pdf'], 4, 'x.pdf', folder)
        attempt(program, 'replaced', ['convert', GOOD, '--to', 'x.pdf', '--force'], 0, '', folder)
        attempt(program, 'full disk', ['convert', GOOD, '--to', 'out/x.pdf'], 4, 'out/x.pdf', folder, limit=4096)
    for line in faults:
        print('FAULT', line)
    print(f'{len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
