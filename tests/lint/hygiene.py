# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small things that must never come in: a missing licence, Qt objects or exceptions in core, a second way to write
files, the network, paths of one machine, addresses of registries."""
import re

from cpptext import comments_blanked, code_only
from findings import cpp_files, finding, project_files, text_of

SPDX = ("SPDX-FileCopyrightText: 2026 Thi Đua contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
SOURCES = {".h", ".cpp", ".py", ".sh", ".cmake"}
CORE_ONLY = [
    (re.compile(r"\b(Q_OBJECT|QObject|Q_GADGET)\b"), "core has no QObject"),
    (re.compile(r"\b(throw|try|catch)\b"), "core throws and catches nothing; failures are Result<T>"),
    (re.compile(r"\b(QSettings|QWidget|QApplication)\b"), "core has no settings and no widgets"),
    (re.compile(r"\b(QDateTime|QDate)::current\w*|\bsystem_clock::now\b"), "the time comes in by base/Clock.h"),
]
NETWORK = re.compile(r"\bAF_INET6?\b|\bQt(?:6::)?Network\b|\bQNetwork\w+|\bQ(?:Tcp|Udp|Ssl)(?:Socket|Server)\b"
                     r"|[\"<](?:sys/socket|netdb|netinet/\w+)\.h|\bQt6::Network\b")
OTHER_WRITERS = re.compile(r"\bQSaveFile\b|\bofstream\b|\bfopen\s*\(|\bQTemporaryFile\b")
OPEN_TO_WRITE = re.compile(r"\b(?:WriteOnly|ReadWrite|Append)\b")
MACHINE_PATH = re.compile(r"(?<![\w.$}~*-])/(?:work|home|root|Users)/\w|\b[A-Z]:\\\\?Users\\", re.ASCII)
REGISTRY = re.compile(r"\b(?:deb|snapshot|security|ftp\.\w+)\.debian\.org\b|\barchive\.ubuntu\.com\b|\bpypi\.org\b"
                      r"|\bpythonhosted\.org\b|\bnpmjs\.(?:org|com)\b|\bcrates\.io\b|\bproxy\.golang\.org\b"
                      r"|\b(?:docker|ghcr|quay)\.io\b|\bconan\.io\b|\bdownload\.qt\.io\b")
# Where the exceptions of a library end; nothing is thrown there either.
CATCHES = {"core/templating/Yaml.cpp"}
# The lints must be able to name what they forbid.
MAY_NAME_ANYTHING = "tests/lint/"


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def check_licence(tree, path, text):
    script = text.startswith("#!") and path.suffix == ""
    if not (script or path.suffix in SOURCES or path.name == "CMakeLists.txt"):
        return []
    head = text.splitlines()[:4]
    missing = [line for line in SPDX if not any(line in each for each in head)]
    return [finding(tree, path, 1, f"the first lines must say '{line}'") for line in missing]


def check_everywhere(tree, path, text):
    if path.relative_to(tree).as_posix().startswith(MAY_NAME_ANYTHING):
        return []
    found = []
    for pattern, message in ((MACHINE_PATH, "a path of one machine"), (REGISTRY, "the address of a registry")):
        for match in pattern.finditer(text):
            found.append(finding(tree, path, line_of(text, match.start()), f"{message}: {match.group()}…"))
    return found


def check_network(tree, path, text):
    return [finding(tree, path, line_of(text, match.start()), f"the program opens no network: {match.group()}")
            for match in NETWORK.finditer(text)]


def check_core(tree, path, code):
    if path.relative_to(tree).as_posix() in CATCHES:
        code = re.sub(r"\b(?:try|catch)\b", "", code)
    return [finding(tree, path, line_of(code, match.start()), f"{message}: {match.group()}")
            for pattern, message in CORE_ONLY for match in pattern.finditer(code)]


def check_writing(tree, path, code):
    """Only core/base writes files. A QBuffer may be opened for writing, so a mode alone is not enough."""
    matches = list(OTHER_WRITERS.finditer(code))
    if re.search(r"\bQFile\b", code):
        matches += OPEN_TO_WRITE.finditer(code)
    return [finding(tree, path, line_of(code, match.start()),
                    f"files are written by core/base alone (base/SafeWriter.h): {match.group()}") for match in matches]


def check(tree):
    found = []
    for path in project_files(tree):
        text = text_of(path)
        if text is None:
            continue
        found += check_licence(tree, path, text) + check_everywhere(tree, path, text)
        if path.name == "CMakeLists.txt" or path.suffix == ".cmake":
            found += check_network(tree, path, text)
    for path in cpp_files(tree, "core", "app"):
        text = path.read_text()
        code = code_only(text)
        found += check_network(tree, path, comments_blanked(text))
        if path.is_relative_to(tree / "core"):
            found += check_core(tree, path, code + preprocessor_objects(text))
        if not path.is_relative_to(tree / "core/base"):
            found += check_writing(tree, path, code)
    return found


def preprocessor_objects(text):
    """The includes of Qt object classes, which code_only leaves out with all preprocessor lines."""
    return "".join(f"\n{name}" for name in re.findall(r"^#include <(QObject|QSettings)>", text, re.MULTILINE))
