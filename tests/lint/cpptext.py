# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C++ as far as the lints need it: text without comments and strings, and the functions in it."""
import re
from dataclasses import dataclass

NOISE = re.compile(
    r'//[^\n]*|/\*.*?\*/|(?:u8|u|U|L)?R"(?P<mark>[^()\\ ]*)\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL,
)
PREPROCESSOR = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
BEFORE_PARENTHESIS = re.compile(r"(operator\s*(?:\(\)|[^\s\w(]+)|[\w~]+)\s*\(")
NOT_A_NAME = {"decltype", "noexcept", "alignas", "requires", "explicit", "if", "for", "while", "switch", "return"}
CONTROL = {"if", "for", "while", "switch", "catch"}


@dataclass
class Function:
    name: str
    line: int          # of its opening brace, from 1
    length: int        # lines between its braces
    parameters: int
    nesting: int       # deepest level of if, for, while, switch, do and lambda inside


def blanked(text, pattern):
    """Replaces what the pattern matches by blanks, keeping every line break, so that places stay the same."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def code_only(text):
    """Code without comments, literals and preprocessor lines."""
    return blanked(blanked(text, NOISE), PREPROCESSOR)


def comments_blanked(text):
    """Code without comments, its literals kept."""
    return NOISE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()) if match.group()[0] == "/" else match.group(),
                     text)


def closing(text, start):
    """Where the bracket that opens at start closes."""
    pairs = {"(": ")", "{": "}", "[": "]"}
    opens, closes = text[start], pairs[text[start]]
    depth = 0
    for index in range(start, len(text)):
        if text[index] == opens:
            depth += 1
        elif text[index] == closes:
            depth -= 1
            if depth == 0:
                return index
    return len(text) - 1


def functions(text):
    """The functions defined in the text, members and tests too; bodies of lambdas belong to the function around."""
    code = code_only(text)
    found = []
    collect(code, 0, len(code), found)
    return found


def collect(code, start, end, found):
    head_start = index = start
    while index < end:
        character = code[index]
        if character in ";}":
            head_start = index + 1
        elif character == "(":
            index = closing(code, index)
        elif character == "{":
            close = closing(code, index)
            head = code[head_start:index]
            kind = kind_of(head)
            if kind == "scope":
                collect(code, index + 1, close, found)
            elif kind == "function":
                found.append(function(code, head, index, close))
            index = close
            if kind != "part of the head":
                head_start = close + 1
        index += 1


def kind_of(head):
    """What an opening brace after this head begins."""
    flat = without_brackets(head)
    if re.search(r"\b(namespace|extern)\b", flat):
        return "scope"
    if "(" in flat:
        # Foo::Foo() : m_a{1}, m_b{2} { : the brace after a member's name is still part of the head.
        if re.search(r"\)[^()]*[^:]:[^:]", flat) and re.search(r"[\w>]\s*$", flat) and "{" not in flat[-1:]:
            return "part of the head"
        return "other" if re.match(r"[^(]*[^=!<>]=[^=]", re.sub(r"operator\s*\S+", "", flat)) and "]" not in flat else "function"
    if re.search(r"\b(class|struct|union)\b", flat):
        return "scope"
    return "other"


def without_brackets(head):
    """The head with its round brackets emptied and template parameters left out."""
    flat = ""
    index = 0
    while index < len(head):
        flat += head[index]
        if head[index] == "(":
            index = closing(head, index)
            flat += ")"
        index += 1
    return re.sub(r"template\s*<(?:[^<>]|<[^<>]*>)*>", " ", flat)


def function(code, head, start, close):
    name, parameters = signature(head)
    body = code[start + 1:close]
    return Function(name, code.count("\n", 0, start) + 1, max(0, body.count("\n") - 1), parameters, nesting(body))


def signature(head):
    for match in BEFORE_PARENTHESIS.finditer(head):
        if match.group(1) in NOT_A_NAME:
            continue
        opening = match.end() - 1
        return match.group(1), count_parameters(head[opening + 1:closing(head, opening)])
    return "lambda", 0


def count_parameters(text):
    """Commas outside all brackets, angle brackets among them, plus one."""
    if text.strip() in ("", "void"):
        return 0
    depth, count = 0, 1
    for character in text.replace("->", "  "):
        if character in "([{<":
            depth += 1
        elif character in ")]}>":
            depth -= 1
        elif character == "," and depth == 0:
            count += 1
    return count


def nesting(body):
    """How deep blocks of control flow and lambdas lie in each other; lists in braces do not count."""
    deepest, levels = 0, []
    for match in re.finditer(r"[{}]", body):
        if match.group() == "}":
            if levels:
                levels.pop()
            continue
        levels.append(opens_block(body[:match.start()].rstrip()))
        deepest = max(deepest, sum(levels))
    return deepest


def opens_block(before):
    if re.search(r"\b(else|do|try)$", before):
        return True
    # the parameters of a lambda may be followed by mutable, noexcept or the type it returns
    before = re.sub(r"\)\s*(?:mutable|noexcept|->\s*[\w:<>&*\s]+)\s*$", ")", before)
    if before.endswith("]"):
        return bool(re.search(r"(?:^|[(,=;{}]|return)\s*\[[^\[\]]*\]$", before))
    if not before.endswith(")"):
        return False
    depth = 0
    for index in range(len(before) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(before[index], 0)
        if depth == 0:
            ahead = before[:index].rstrip()
            word = re.search(r"(\w+)$", re.sub(r"\bconstexpr$", "", ahead).rstrip())
            return ahead.endswith("]") or bool(word and word.group(1) in CONTROL)
    return False
