# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice turns many DOCX into PDF, with Times New Roman drawn by Liberation Serif 2, whose letters are as wide as
those of Tinos and Times New Roman. With PARITY_SYSTEM it is the LibreOffice of the Debian system in that folder (newer)."""
import concurrent.futures
import functools
import os
import re
import resource
import shutil
import signal
import subprocess
import time

FONT_FOLDERS = ['/usr/share/fonts/truetype/liberation2', '/usr/share/fonts/truetype/liberation']
PATIENCE = 25                # seconds for one document: LibreOffice loops over some tables
STARTING = 45                # seconds until it has made its own folders
MEMORY = 6 * 1024 ** 3       # bytes of address space, for the same reason
PROCESSES = 2
SYSTEM = os.environ.get('PARITY_SYSTEM', '')

# Into a system in a folder, with /proc, /dev and the folders named, in a mount namespace that ends with the command.
ENTER = """system=$1; shift
mount --bind /proc "$system/proc" && mount --rbind /dev "$system/dev" && mount -t tmpfs tmpfs "$system/tmp" || exit 1
while [ "$1" != -- ]; do
    mkdir -p "$system$1" && mount --rbind "$1" "$system$1" || exit 1
    shift
done
shift
exec chroot "$system" "$@\""""


def entering(command, folders=()):
    """The command, with those folders, where LibreOffice is."""
    if not SYSTEM:
        return command
    return ['unshare', '--mount', 'sh', '-c', ENTER, 'sh', SYSTEM, *sorted(set(folders)), '--', *command]


def missing_tools():
    there = SYSTEM + '/usr/bin/soffice' if SYSTEM else 'soffice'
    tools = [tool for tool in (there, 'mutool') if not shutil.which(tool)]
    if not any(os.path.exists(f'{SYSTEM}{folder}/LiberationSerif-Regular.ttf') for folder in FONT_FOLDERS):
        tools.append('LiberationSerif-Regular.ttf')
    return tools


@functools.cache
def version():
    """(7, 4) of the LibreOffice here."""
    text = subprocess.run(entering(['soffice', '--version']), capture_output=True, text=True).stdout
    found = re.search(r'(\d+)\.(\d+)', text)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def comparable(lines):
    """Lines of pages for comparing: later versions (seen with 25.2) go on counting in a section that begins with page 1
    again on an even page, so lone page numbers are compared by their place only there."""
    if version() < (24, 2):
        return lines
    return [(page, '#' if text.isdigit() and baseline < 60 else text, baseline, *rest)
            for page, text, baseline, *rest in lines]


def profile_id():
    """Which of resources/layout/profiles.json it is."""
    return 'libreoffice-7' if version() < (24, 2) else 'libreoffice-25'


def write_fonts(work):
    folders = ''.join(f'<dir>{folder}</dir>' for folder in FONT_FOLDERS if os.path.isdir(SYSTEM + folder))
    path = os.path.join(work, 'fonts.conf')
    with open(path, 'w', encoding='utf-8') as file:
        file.write('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' + folders
                   + f'<cachedir>{work}/fonts</cachedir><match target="pattern"><edit name="family" mode="assign" '
                   'binding="same"><string>Liberation Serif</string></edit></match></fontconfig>')
    return path


def pdf_of(document, target):
    return f'{target}/{os.path.basename(document)[:-5]}.pdf'


def end(process):
    """What it started is ended with it."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def run_soffice(documents, target, profile, fonts):
    """Converts until it is done, dies, or takes too long over one document."""
    environment = {**os.environ, 'FONTCONFIG_FILE': fonts}
    documents, target = [os.path.abspath(document) for document in documents], os.path.abspath(target)
    folders = [os.path.dirname(path) for path in (*documents, profile, fonts, f'{target}/x')]
    command = ['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--convert-to', 'pdf', '--outdir', target]
    patience = PATIENCE if os.path.isdir(profile) else STARTING
    process = subprocess.Popen(entering(command + documents, folders), env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
    done, since = -1, time.monotonic()
    while process.poll() is None:
        time.sleep(0.2)
        now = sum(os.path.exists(pdf_of(document, target)) for document in documents)
        if now > done:
            done, since = now, time.monotonic()
        elif time.monotonic() - since > patience:
            break
        patience = PATIENCE if now else patience
    end(process)


def convert_list(documents, target, work, number):
    """The documents that LibreOffice does not finish: a run goes on behind the one that stopped it."""
    given_up, left = [], list(documents)
    while left:
        run_soffice(left, target, f'{work}/profile{number}', f'{work}/fonts.conf')
        done = [document for document in left if os.path.exists(pdf_of(document, target))]
        left = [document for document in left if document not in done]
        if left:
            given_up.append(left.pop(0))
    return given_up


def render(documents, target, work):
    """PDFs of all documents in that folder; returns those that LibreOffice does not finish."""
    os.makedirs(target, exist_ok=True)
    write_fonts(work)
    shares = [documents[number::PROCESSES] for number in range(PROCESSES)]
    with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
        results = pool.map(lambda entry: convert_list(entry[1], target, work, entry[0]), enumerate(shares))
        return sorted(document for result in results for document in result)
