# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The doors between the rooms: what is included must be named by the room's line in the top CMakeLists.txt, what is
named must be used, and docs/architecture.md and README.md must name the same rooms."""
import re
from dataclasses import dataclass

from cpptext import comments_blanked
from findings import cpp_files, finding

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
ROOM = re.compile(r"^room\(\s*([^)]*)\)", re.MULTILINE)
PROGRAM = re.compile(r"^target_link_libraries\(\s*thidua\s([^)]*)\)", re.MULTILINE)
# Libraries whose headers every compiler finds, and the name that a room must LINK to use them.
LIBRARIES = {"unicode/": "ICU::", "zlib.h": "ZLIB::", "KZip": "KF6::", "KArchive": "KF6::", "karchive": "KF6::"}


@dataclass
class Room:
    name: str
    storey: str
    needs: list
    link: list


def declared_rooms(tree):
    """The room(...) lines of the top CMakeLists.txt by name."""
    text = re.sub(r"#.*", "", (tree / "CMakeLists.txt").read_text())
    rooms = {}
    for match in ROOM.finditer(text):
        words, key = match.group(1).split(), ""
        parts = {"NEEDS": [], "QT": [], "LINK": []}
        storey = "core"
        for word in words[1:]:
            if word == "APP":
                storey = "app"
            elif word in parts:
                key = word
            elif key:
                parts[key].append(word)
        rooms[words[0]] = Room(words[0], storey, parts["NEEDS"], parts["LINK"])
    return rooms


def program_needs(tree):
    text = re.sub(r"#.*", "", (tree / "CMakeLists.txt").read_text())
    return [word[len("thidua::"):] for match in PROGRAM.finditer(text)
            for word in match.group(1).split() if word.startswith("thidua::")]


def includes(path):
    """(line, quote or angle, name) of every #include; a comment that shows one does not count."""
    text = comments_blanked(path.read_text())
    for match in INCLUDE.finditer(text):
        yield text.count("\n", 0, match.start(2)) + 1, match.group(1), match.group(2)


def places_of(tree, path):
    """The folders in which an included room is looked for; tests have helpers of their own beside them."""
    return ("core", "app", "tests/core", "tests/app") if path.is_relative_to(tree / "tests") else ("core", "app")


def check_file(tree, path, room, allowed, used):
    """What is wrong with the includes of one file; adds to used the rooms that it includes."""
    found = []
    for line, mark, name in includes(path):
        if mark == "<":
            for start, library in LIBRARIES.items():
                if name.startswith(start) and not any(link.startswith(library) for link in room.link):
                    found.append(finding(tree, path, line, f"<{name}> is used, but room '{room.name}' does not LINK {library}…"))
            continue
        target = name.split("/")[0]
        if "/" not in name and path.is_relative_to(tree / "tests") and (path.parent / name).is_file():
            continue  # a helper that lies beside the tests of its room
        if "/" not in name:
            found.append(finding(tree, path, line, f'"{name}" must be included with its room, as in "{room.name}/{name}"'))
        elif target not in allowed:
            found.append(finding(tree, path, line, f"'{room.name}' includes \"{name}\", but its line in CMakeLists.txt "
                                 f"does not name '{target}' after NEEDS ({', '.join(room.needs) or 'it needs nothing'})"))
        elif target != "support" and not any((tree / place / name).is_file() for place in places_of(tree, path)):
            found.append(finding(tree, path, line, f'"{name}" does not exist'))
        used.add(target)
    return found


def check_room(tree, room):
    found, used = [], set()
    allowed = {room.name, *room.needs}
    for path in cpp_files(tree, f"{room.storey}/{room.name}"):
        found += check_file(tree, path, room, allowed, used)
    if used:  # a room that is still empty uses nothing yet
        for need in room.needs:
            if need not in used:
                found.append(f"CMakeLists.txt: room({room.name} …) names '{need}' after NEEDS, but nothing of it is included")
    for path in cpp_files(tree, f"tests/{room.storey}/{room.name}"):
        found += check_file(tree, path, room, allowed | {"support"}, set())
    return found


def check_folders(tree, rooms):
    found = []
    for storey in ("core", "app"):
        for folder in sorted((tree / storey).glob("*/")):
            room = rooms.get(folder.name)
            if any(cpp_files(tree, f"{storey}/{folder.name}")) and (room is None or room.storey != storey):
                found.append(f"{storey}/{folder.name}: holds sources, but the top CMakeLists.txt has no room({folder.name} …) for it")
    return found


def rooms_in_architecture(text):
    """The first cells of the tables whose first column is headed 'room' or 'phòng'."""
    names, inside = set(), False
    for row in text.splitlines():
        cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
        if not row.lstrip().startswith("|"):
            inside = False
        elif cells[0].casefold() in ("room", "phòng"):
            inside = True
        elif inside and re.fullmatch(r"`[a-z]+`", cells[0]):
            names.add(cells[0].strip("`"))
    return names


def check_page(tree, page, named, rooms, advice):
    if not (tree / page).is_file():
        return [f"{page}: is missing; {advice}"]
    found = [f"{page}: does not name the room '{name}' of CMakeLists.txt; {advice}" for name in rooms if name not in named]
    return found + [f"{page}: names the room '{name}', which CMakeLists.txt does not have" for name in sorted(named - set(rooms))]


def check_documents(tree, rooms):
    architecture, readme = tree / "docs/architecture.md", tree / "README.md"
    in_architecture = rooms_in_architecture(architecture.read_text()) if architecture.is_file() else set()
    in_readme = set(re.findall(r"\b(?:core|app)/([a-z]+)\b", readme.read_text())) if readme.is_file() else set()
    return (check_page(tree, "docs/architecture.md", in_architecture, rooms,
                       "its tables headed 'room' have one row per room, its name in backquotes in the first cell")
            + check_page(tree, "README.md", in_readme, rooms, "its map names each room as core/<room> or app/<room>"))


def check(tree):
    rooms = declared_rooms(tree)
    found = [text for room in rooms.values() for text in check_room(tree, room)]
    program = Room("the program", "app", program_needs(tree), [])
    for path in sorted((tree / "app").glob("*.cpp")):
        found += check_file(tree, path, program, set(program.needs), set())
    return found + check_folders(tree, rooms) + check_documents(tree, rooms)
