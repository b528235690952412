# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that every lint can fail: each test breaks one thing in a small sound tree and expects to be told of it."""
import shutil
import tempfile
import unittest
from pathlib import Path

import formatting
import hygiene
import rooms
import scripts
import sentences
import sizes
from cpptext import functions
from findings import CannotCheck

LICENCE = "// SPDX-FileCopyrightText: 2026 Thi Đua contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
SOUND = {
    "CMakeLists.txt": LICENCE.replace("//", "#") + "room(base)\nroom(text NEEDS base LINK ICU::uc)\n"
                      "room(cli APP NEEDS text) # the program\ntarget_link_libraries(thidua PRIVATE thidua::cli)\n",
    "core/base/Length.h": LICENCE + "#pragma once\n",
    "core/text/Words.h": LICENCE + '#include "base/Length.h"\n#include <unicode/uchar.h>\n',
    "app/cli/Main.h": LICENCE + '#include "text/Words.h"\n',
    "app/main.cpp": LICENCE + '#include "cli/Main.h"\n',
    "tests/core/text/WordsTest.cpp": LICENCE + '#include "support/Files.h"\n#include "text/Words.h"\n',
    "docs/architecture.md": "| room | turns |\n|---|---|\n| `base` | a |\n| `text` | b |\n\n| room | is |\n|--|--|\n| `cli` | c |\n",
    "README.md": "core/base core/text app/cli\n",
    "packaging/go": "#!/usr/bin/env bash\n" + LICENCE.replace("//", "#") + "set -eu\necho \"$1\"\n",
}


class LintTest(unittest.TestCase):
    def setUp(self):
        self.tree = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.tree)
        for name, text in SOUND.items():
            self.write(name, text)

    def write(self, name, text):
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def append(self, name, text):
        self.write(name, (self.tree / name).read_text() + text)

    def expect(self, check, *words):
        """One finding at least, and one that holds all the words."""
        found = check(self.tree)
        self.assertTrue(any(all(word in each for word in words) for each in found), f"{words} not in {found}")


class SoundTree(LintTest):
    def test_passes_every_check(self):
        for module in (rooms, sizes, hygiene):
            self.assertEqual(module.check(self.tree), [], module.__name__)


class Rooms(LintTest):
    def test_refuses_a_room_that_is_not_needed(self):
        self.append("app/cli/Main.h", '#include "base/Length.h"\n')
        self.expect(rooms.check, "app/cli/Main.h:4", "'base'")

    def test_refuses_a_room_below_that_looks_up(self):
        self.append("core/base/Length.h", '#include "text/Words.h"\n')
        self.expect(rooms.check, "core/base/Length.h:4", "'text'")

    def test_refuses_the_back_door_of_a_test(self):
        self.append("tests/core/text/WordsTest.cpp", '#include "cli/Main.h"\n')
        self.expect(rooms.check, "WordsTest.cpp:5", "'cli'")

    def test_refuses_the_program_a_room_it_is_not_linked_to(self):
        self.append("app/main.cpp", '#include "text/Words.h"\n')
        self.expect(rooms.check, "app/main.cpp:4", "'text'")

    def test_refuses_an_include_without_its_room(self):
        self.append("core/text/Words.h", '#include "Length.h"\n')
        self.expect(rooms.check, "must be included with its room")

    def test_allows_a_helper_beside_the_tests(self):
        self.write("tests/core/text/Helper.h", LICENCE)
        self.append("tests/core/text/WordsTest.cpp", '#include "Helper.h"\n#include "text/Helper.h"\n')
        self.assertEqual(rooms.check(self.tree), [])

    def test_refuses_a_header_that_does_not_exist(self):
        self.append("core/text/Words.h", '#include "base/Nothing.h"\n')
        self.expect(rooms.check, "does not exist")

    def test_refuses_a_library_the_room_does_not_link(self):
        self.append("core/base/Length.h", "#include <unicode/uchar.h>\n")
        self.expect(rooms.check, "Length.h:4", "ICU::")

    def test_names_a_need_nobody_uses(self):
        self.write("core/text/Words.h", LICENCE + "#include <unicode/uchar.h>\n#include \"text/Other.h\"\n")
        self.write("core/text/Other.h", LICENCE)
        self.expect(rooms.check, "room(text", "'base'")

    def test_takes_no_include_from_a_comment(self):
        self.append("core/base/Length.h", '/*\n#include "text/Words.h"\n*/\n')
        self.assertEqual(rooms.check(self.tree), [])

    def test_refuses_a_folder_without_a_room(self):
        self.write("core/helpers/Any.h", LICENCE)
        self.expect(rooms.check, "core/helpers", "no room(helpers")

    def test_misses_a_room_in_the_documents(self):
        self.write("docs/architecture.md", "| room | x |\n|---|---|\n| `base` | a |\n| `text` | a |\n")
        self.write("README.md", "core/base app/cli\n")
        self.expect(rooms.check, "docs/architecture.md", "'cli'")
        self.expect(rooms.check, "README.md", "'text'")

    def test_refuses_a_room_only_the_documents_know(self):
        self.append("docs/architecture.md", "| `attic` | d |\n")
        self.append("README.md", "core/cellar\n")
        self.expect(rooms.check, "docs/architecture.md", "'attic'")
        self.expect(rooms.check, "README.md", "'cellar'")

    def test_misses_the_documents_themselves(self):
        (self.tree / "README.md").unlink()
        self.expect(rooms.check, "README.md: is missing")


class Sizes(LintTest):
    def source(self, body):
        self.write("core/text/Words.cpp", LICENCE + body)

    def test_refuses_a_long_file(self):
        self.source("// line\n" * 400)
        self.expect(sizes.check, "Words.cpp", "402", "400 at most")

    def test_refuses_a_long_function(self):
        self.source("void longOne()\n{\n" + "    step();\n" * 41 + "}\n")
        self.expect(sizes.check, "longOne", "41", "40 at most")
        self.source("void longOne()\n{\n" + "    step();\n" * 40 + "}\n")
        self.assertEqual(sizes.check(self.tree), [])

    def test_refuses_a_fifth_parameter(self):
        self.source("Type Words::five(int a, QMap<int, int> b, int c, int d, int e) const\n{\n}\n")
        self.expect(sizes.check, "five", "5 parameters")

    def test_refuses_a_fourth_level(self):
        self.source("void deep()\n{\n    for (;;) {\n if (a(b)) {\n while (c) {\n auto f = [&](int x) -> int {\n return x;\n };\n } } }\n}\n")
        self.expect(sizes.check, "deep", "4 levels")

    def test_keeps_to_a_named_exception_and_its_limit(self):
        self.source("void longOne()\n{\n" + "    step();\n" * 50 + "}\n")
        self.write("tests/lint/exceptions.txt", "core/text/Words.cpp | longOne | lines | 50 | a table of steps\n")
        self.assertEqual(sizes.check(self.tree), [])
        self.write("tests/lint/exceptions.txt", "core/text/Words.cpp | longOne | lines | 49 | a table of steps\n")
        self.expect(sizes.check, "longOne", "49 at most")

    def test_refuses_an_exception_nobody_needs(self):
        self.write("tests/lint/exceptions.txt", "core/text/Words.cpp | gone | lines | 60 | was long\n")
        self.expect(sizes.check, "gone", "no longer needed")


class ReadingCpp(unittest.TestCase):
    def test_finds_the_functions_and_nothing_else(self):
        text = ('namespace a::b {\nstruct P { int x = f({1, 2}); int y() const { return x; } };\n'
                'P::P(int a) : m_a{a}, m_b(2) { go(); }\nconst char* brace = "{";\n'
                'constexpr std::array<int, 2> table{{1, 2}};\nstatic const auto map = make({{1, 2}});\n'
                "template <typename T, int n> bool operator==(const T& a, const T& b)\n{\n    return a == b; // }\n}\n"
                'TEST(Suite, Name)\n{\n    EXPECT_EQ(R"({)", QChar(\'{\'));\n}\nenum class E { a, b };\n}\n')
        self.assertEqual([(each.name, each.parameters) for each in functions(text)],
                         [("y", 0), ("P", 1), ("operator==", 2), ("TEST", 2)])

    def test_counts_no_list_as_a_level(self):
        [function] = functions("void f()\n{\n    g({{1, {2}}});\n    h = P{Q{R{}}};\n    if (x) {\n        y = {1};\n    }\n}\n")
        self.assertEqual((function.nesting, function.length), (1, 5))


class Hygiene(LintTest):
    def test_misses_the_licence(self):
        self.write("core/text/Bare.cpp", "int x;\n")
        self.write("packaging/bare", "#!/bin/sh\n")
        self.expect(hygiene.check, "core/text/Bare.cpp", "SPDX-License-Identifier")
        self.expect(hygiene.check, "packaging/bare", "SPDX-FileCopyrightText")

    def test_refuses_qt_objects_in_core(self):
        self.append("core/text/Words.h", "class A : public QObject\n{\n    Q_OBJECT\n};\n")
        self.expect(hygiene.check, "Words.h:5", "QObject")
        self.expect(hygiene.check, "Words.h:7", "Q_OBJECT")

    def test_allows_them_in_the_program_and_in_comments(self):
        self.append("app/cli/Main.h", "class A : public QObject {};\n")
        self.append("core/text/Words.h", "// no QObject here, no throw\n")
        self.assertEqual(hygiene.check(self.tree), [])

    def test_refuses_exceptions_and_the_clock_in_core(self):
        self.append("core/text/Words.h", "void f() { throw 1; }\nauto t = QDate::currentDate();\n")
        self.expect(hygiene.check, "Words.h:5", "throw")
        self.expect(hygiene.check, "Words.h:6", "Clock.h")

    def test_refuses_a_second_way_to_write_files(self):
        self.append("core/text/Words.h", "void f(QFile& file) { file.open(QIODevice::WriteOnly); }\n")
        self.append("app/cli/Main.h", "std::ofstream out;\n")
        self.expect(hygiene.check, "Words.h:5", "SafeWriter.h")
        self.expect(hygiene.check, "Main.h:4", "SafeWriter.h")

    def test_allows_base_to_write_and_buffers_everywhere(self):
        self.append("core/base/Length.h", "void f(QFile& file) { file.open(QIODevice::WriteOnly); }\n")
        self.append("core/text/Words.h", "void f(QBuffer& b) { b.open(QIODevice::WriteOnly); }\n")
        self.assertEqual(hygiene.check(self.tree), [])

    def test_refuses_the_network(self):
        self.append("app/cli/Main.h", "QNetworkAccessManager manager;\nint f = AF_INET6;\n")
        self.append("CMakeLists.txt", "find_package(Qt6 COMPONENTS Network)\ntarget_link_libraries(x Qt6::Network)\n")
        self.expect(hygiene.check, "Main.h:4", "QNetworkAccessManager")
        self.expect(hygiene.check, "Main.h:5", "AF_INET6")
        self.expect(hygiene.check, "CMakeLists.txt", "Qt6::Network")

    def test_refuses_paths_of_one_machine(self):
        self.append("README.md", "see /home/somebody/papers\n")
        self.append("core/text/Words.h", 'auto p = "C:\\\\Users\\\\me";\n')
        self.expect(hygiene.check, "README.md", "a path of one machine")
        self.expect(hygiene.check, "Words.h:5", "a path of one machine")

    def test_refuses_addresses_of_registries(self):
        self.append("packaging/go", "# http://deb." + "debian.org/debian\n")
        self.expect(hygiene.check, "packaging/go", "the address of a registry")


class Tools(LintTest):
    def check_or_skip(self, check, *words):
        try:
            self.expect(check, *words)
        except CannotCheck as reason:
            self.skipTest(str(reason))

    def test_formatting_names_the_file(self):
        self.write("core/text/Words.cpp", "int   f( ){return 1 ;}\n")
        self.check_or_skip(formatting.check, "core/text/Words.cpp", "clang-format")

    def test_scripts_are_checked(self):
        self.append("packaging/go", "unused=$(date)\n")
        self.check_or_skip(scripts.check, "packaging/go", "SC2034")

    def catalogue(self, *entries):
        words = "".join(f"<message><source>{source}</source>{made}</message>" for source, made in entries)
        self.write(sentences.CATALOGUE, f'<TS version="2.1"><context><name>core</name>{words}</context></TS>')

    def say(self, call):
        self.write("core/base/Sentence.h", "namespace thidua::base {\nclass Sentence {\n    Q_DECLARE_TR_FUNCTIONS(core)\n};\n}\n")
        self.write("core/text/Words.cpp", '#include "base/Sentence.h"\nnamespace thidua::text {\n' + call + "\n}\n")

    def test_a_sentence_of_the_sources_is_in_the_catalogue(self):
        self.say('QString f() { return base::Sentence::tr("hết %1", size()); }')
        self.catalogue(("khác", "<translation>other</translation>"))
        self.check_or_skip(sentences.check, "not translated", "hết %1")
        self.check_or_skip(sentences.check, "not in the sources any more", "khác")
        self.catalogue(("hết %1", '<translation type="unfinished">no more %1</translation>'))
        self.check_or_skip(sentences.check, "not translated", "hết %1")
        self.catalogue(("hết %1", "<translation>no more</translation>"))
        self.check_or_skip(sentences.check, "other places", "hết %1")
        self.catalogue(("hết %1", "<translation>no more %1</translation>"))
        self.assertEqual(sentences.check(self.tree), [])

    def test_a_sentence_has_a_context_and_goes_by_one_way(self):
        self.say('base::Error f() { return base::Sentence::tr("hết", u"chỗ"_s); }\nauto a = u"%1: hết; hãy thử lại"_s;')
        self.check_or_skip(sentences.check, "Words.cpp:3", "cannot tell the context")
        self.check_or_skip(sentences.check, "Words.cpp:4", "base::Sentence::tr")


if __name__ == "__main__":
    unittest.main()
