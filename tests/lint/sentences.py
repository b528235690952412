# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The English catalogue against the sources: every sentence that lupdate finds is translated, none is left over, and
the sentences of core and of the command line go through base/Sentence.h."""
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from cpptext import comments_blanked
from findings import CannotCheck, cpp_files, finding

CATALOGUE = "resources/translations/thidua_en.ts"
REMEDY = "run `ninja update_translations` and translate"
# Where the tools of Qt lie that no PATH names.
TOOL_FOLDERS = ["/usr/lib/qt6/bin", "/usr/lib/qt6/libexec"]
# lupdate could not tell whose tr() it is: the sentence would be looked up where it is not.
UNPLACED = re.compile(r"^(?P<path>.+?):(?P<line>\d+): (?P<why>Qualifying with unknown|Class '.*' lacks|tr\(\) cannot)")
# What tells the user what to do, and what JsonReader is told, is a sentence.
ADVICE = re.compile(r'u"[^"\n]*\bhãy |\bcomplain\([^;]*?,\s*u"|\bcomplain\([^;]*?,\s*QStringLiteral')
PLACE = re.compile(r"%(?:\d|n|L\d)")


def lupdate():
    tool = os.environ.get("LUPDATE") or shutil.which("lupdate", path=os.pathsep.join(
        TOOL_FOLDERS + [os.environ.get("PATH", "")]))
    if not tool:
        raise CannotCheck("lupdate is not installed")
    return tool


def messages(text):
    """(context, source, comment) → (translations, whether finished) of a .ts file."""
    found = {}
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            made = message.find("translation")
            words = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
            found[key] = (words, made.get("type") is None)
    return found


def in_sources(tree):
    """What lupdate finds in core and app, and its complaints."""
    folders = [folder for folder in ("core", "app") if (tree / folder).is_dir()]
    includes = [word for folder in folders for word in ("-I", folder)]
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(place) / "fresh.ts"
        done = subprocess.run([lupdate(), "-silent", "-locations", "none", "-source-language", "vi", "-target-language", "en"]
                              + includes + folders + ["-ts", str(fresh)], cwd=tree, capture_output=True, text=True)
        if not fresh.exists():
            raise CannotCheck(f"lupdate fails: {done.stderr.strip()}")
        return messages(fresh.read_text()), done.stderr


def check_placed(tree, complaints):
    matches = [UNPLACED.match(line) for line in complaints.splitlines()]
    return [finding(tree, tree / Path(match["path"]).resolve().relative_to(tree) if Path(match["path"]).is_absolute()
                    else tree / match["path"], int(match["line"]),
                    "lupdate cannot tell the context of a sentence; name the return type without its namespace")
            for match in matches if match]


def check_catalogue(tree, wanted, have):
    path = tree / CATALOGUE
    found = []
    for key in sorted(wanted):
        context, source, _ = key
        words, finished = have.get(key, ([], False))
        if not finished or not words or not all(words):
            found.append(finding(tree, path, 0, f"not translated ({context}): '{source}'; {REMEDY}"))
        elif any(set(PLACE.findall(form)) - set(PLACE.findall(source)) for form in words) \
                or set(PLACE.findall(source)) - set(PLACE.findall("".join(words))):
            found.append(finding(tree, path, 0, f"other places than in the source ({context}): '{source}'"))
    for context, source, _ in sorted(set(have) - set(wanted)):
        found.append(finding(tree, path, 0, f"not in the sources any more ({context}): '{source}'; {REMEDY}"))
    return found


def check_said(tree):
    found = []
    for path in cpp_files(tree, "core", "app/cli"):
        text = comments_blanked(path.read_text())
        for match in ADVICE.finditer(text):
            line = text.count("\n", 0, match.end()) + 1
            found.append(finding(tree, path, line, "a sentence for the user is said with base::Sentence::tr"))
    return found


def check(tree):
    path = tree / CATALOGUE
    wanted, complaints = in_sources(tree)
    have = messages(path.read_text()) if path.exists() else {}
    return check_placed(tree, complaints) + check_catalogue(tree, wanted, have) + check_said(tree)
