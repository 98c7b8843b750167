#!/usr/bin/env python3
"""Looks for the shapes inside awaited expressions that GCC 12 compiles wrongly.

Reported are, in the full expression around a `co_await` (bodies of lambdas in it do not count):
  - braces without a type, or with designators: f({.text = s}), f({"a", "b"}); and braces after the name of an
    aggregate that the scanned files define with a non-trivial member
  - lambdas that capture by copy or move (by reference and `this` are fine)
  - `?:`, unless it chooses between two literals
  - `throw` with a co_await in what is thrown
  - a bare co_await as the condition of if, while, switch or for (wrong in a function that declares nothing at all; text
    does not tell which does, so a condition always gets a name: if (const bool more = co_await …))
Name the thing in a local first. Where the shape is known to be harmless, write on one of its lines, or on the
line before:  // gcc12: fine, <reason>
"""

import argparse
import pathlib
import re
import sys

from cpp_tokens import tokenize

TREES = ("include", "src", "examples", "tests")
# Generated, megabytes of it, and without coroutines.
SKIPPED = re.compile(r"^(include/botcore/api/(types|methods)|src/api/codec|src/sandbox/generated)/")

EXEMPTION = re.compile(r"gcc12: fine, *\S")
TYPE_WORDS = {"struct", "class", "union", "enum", "namespace", "extern"}
STATEMENT_WORDS = {"if", "while", "for", "switch", "catch"}
# After these an operand follows, so "[" begins a lambda and "{" an untyped initialiser.
OPERAND_WORDS = {"return", "co_return", "co_await", "co_yield", "throw", "case", "else", "do", "in", "new", "delete"}
LAMBDA_WORDS = {"mutable", "constexpr", "consteval", "noexcept", "static"}
NON_TRIVIAL = re.compile(
    r"\b(w?string|path|vector|deque|list|map|set|unordered_\w+|multi\w+|optional|variant|any|function|shared_ptr|"
    r"unique_ptr|boxed|exception_ptr|any_\w+|result|task|awaitable|value|object|array)\b(?!\s*\*)"
)


class source_file:
    """One file's tokens, and what can be said about its brackets."""

    def __init__(self, text):
        self.tokens, self.comments = tokenize(text)
        self.lambda_bodies = {}  # index of "[" -> (first capture, "]", "{", "}")
        self.blocks = {}  # index of "{" -> whether it holds statements
        for index, token in enumerate(self.tokens):
            if token.text == "[" and token.match > index and self.begins_lambda(index):
                self.note_lambda(index)
        bodies = {body for _, body in self.lambda_bodies.values()}
        for index, token in enumerate(self.tokens):
            if token.text == "{" and token.match > index:
                self.blocks[index] = index in bodies or self.is_block(index)

    def text(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def begins_lambda(self, index):
        before = self.text(index - 1)
        if self.text(index + 1) == "[" or before == "[":
            return False  # an attribute
        if before == "auto" or (before in ("&", "&&") and self.text(index - 2) == "auto"):
            return False  # a structured binding
        if before in (")", "]", "operator"):
            return False
        kind = self.tokens[index - 1].kind if index else "sign"
        return kind == "sign" or (kind == "word" and before in OPERAND_WORDS)

    def note_lambda(self, index):
        """Finds the body: captures, <templates>, (parameters), specifiers, -> type, requires, then "{"."""
        at = self.tokens[index].match + 1
        while at < len(self.tokens) and self.text(at) not in ("{", ";", ")", "}", ",", "]"):
            opens = self.text(at) in ("(", "[")
            at = self.tokens[at].match + 1 if opens and self.tokens[at].match > at else at + 1
            if self.text(at) == "," and self.in_angles(self.tokens[index].match, at):
                at += 1
        if self.text(at) == "{" and self.tokens[at].match > at:
            self.lambda_bodies[index] = (self.tokens[index].match, at)

    def in_angles(self, begin, end):
        """Whether `end` is inside <…> opened after `begin`, as in -> task<std::pair<int, int>>."""
        depth = 0
        for index in range(begin, end):
            depth += {"<": 1, ">": -1}.get(self.text(index), 0)
        return depth > 0

    def is_block(self, index):
        before = self.text(index - 1)
        if before in ("(", ",", "=", "[", "?") or before in ("return", "co_return", "co_await", "co_yield", "throw"):
            return False
        if before in (")", "]", ";", "}", ":", "else", "do", "try", "const", "override", "final", "noexcept", "mutable"):
            return True
        if before == "{":
            return self.blocks.get(index - 1, True)
        return index == 0 or self.follows_head(index)

    def follows_head(self, index):
        """Whether a "{" after a name or ">" belongs to a type, a namespace or a function's -> type."""
        at = index - 1
        while at >= 0 and self.text(at) not in (";", "{", "}"):
            if self.text(at) == "->":
                return True
            if self.text(at) in (")", "]") and self.tokens[at].match >= 0:
                at = self.tokens[at].match
            elif self.text(at) in ("=", "(", "["):
                return False
            at -= 1
        head = [self.text(one) for one in range(at + 1, index)]
        if head[:1] == ["template"]:
            return bool(TYPE_WORDS & set(head))
        return head[:1] == ["inline"] or bool(TYPE_WORDS & set(head[:2]))

    def first_of_expression(self, index):
        """The first token of the full expression around `index`."""
        at = index - 1
        while at >= 0:
            text, match = self.text(at), self.tokens[at].match
            if text in (")", "]") or (text == "}" and not self.blocks.get(match, True)):
                at = match if match >= 0 else at
            elif text == "}" and self.ends_lambda(at):
                at = match
            elif text in (";", "}") or (text == "{" and self.blocks.get(at, True)):
                break
            elif text == "(" and self.text(at - 1) in STATEMENT_WORDS:
                break
            elif text == "(" and self.text(at - 1) == "constexpr":
                break
            at -= 1
        return at + 1

    def last_of_expression(self, index):
        at = index
        while at < len(self.tokens):
            text, match = self.text(at), self.tokens[at].match
            if text == ";" or (text == "{" and self.blocks.get(at) and not self.starts_lambda_body(at)):
                break
            if text == "}" and self.blocks.get(match, True):
                break
            if text == ")" and match >= 0 and self.text(match - 1) in STATEMENT_WORDS | {"constexpr"}:
                break
            at = match if text in ("(", "[", "{") and match > at else at
            at += 1
        return at - 1

    def starts_lambda_body(self, index):
        return any(body == index for _, body in self.lambda_bodies.values())

    def ends_lambda(self, index):
        return self.starts_lambda_body(self.tokens[index].match)

    def is_bare_condition(self, first, last):
        """Whether the full expression from `first` to `last` is a condition that declares nothing."""
        if any(self.text(at) == "=" for at in range(first, last + 1)):
            return False
        opening = first - 1
        if self.text(opening) == ";":  # the middle of for (…; …; …)
            while opening >= 0 and not (self.text(opening) == "(" and self.tokens[opening].match > last):
                opening -= 1
            return opening > 0 and self.text(opening - 1) == "for" and self.text(last + 1) == ";"
        return self.text(opening) == "(" and self.text(opening - 1) in ("if", "while", "switch")

    def captures(self, index):
        """The capture list's elements, as texts."""
        end = self.lambda_bodies[index][0]
        elements, at, current = [], index + 1, []
        while at < end:
            if self.text(at) == ",":
                elements.append(" ".join(current))
                current = []
            else:
                stop = self.tokens[at].match if self.text(at) in ("(", "[", "{") else at
                current += [self.text(one) for one in range(at, max(stop, at) + 1)]
                at = max(stop, at)
            at += 1
        return elements + [" ".join(current)] if current else elements


def copies(capture):
    return not (capture.startswith("&") or capture == "this")


def literal_choice(file, index):
    """Whether the "?" at `index` chooses between two literals, and nothing is done with the choice."""
    tokens = file.tokens[index + 1 : index + 5]
    if len(tokens) < 4 or tokens[1].text != ":":
        return False
    plain = all(one.kind in ("text", "number", "char") or one.text in ("true", "false", "nullptr")
                for one in (tokens[0], tokens[2]))
    if tokens[3].text == ")" and tokens[3].match >= 0:  # of a call, not brackets around the choice
        plain = plain and file.tokens[tokens[3].match - 1].kind == "word"
    return plain and tokens[3].text in (")", ",", ";")


def find_shapes(file, first, last, aggregates):
    """The dangerous shapes between two tokens, as (token, what it is)."""
    at = first
    while at <= last:
        token = file.tokens[at]
        if token.kind == "sign" and token.text == "[" and at in file.lambda_bodies:
            copied = [one for one in file.captures(at) if copies(one)]
            if copied:
                yield token, f"a lambda that captures by copy: [{', '.join(copied)}]"
            at = file.tokens[file.lambda_bodies[at][1]].match
        elif token.kind == "sign" and token.text == "?" and not literal_choice(file, at):
            yield token, "?:"
        elif token.kind == "sign" and token.text == "{" and token.match > at + 1:
            before = file.text(at - 1)
            if file.text(at + 1) == ".":
                yield token, "braces with designators"
            elif file.tokens[at - 1].kind == "sign" and before not in (">", ")", "]"):
                yield token, "braces without a type"
            elif before in aggregates:
                yield token, f"an aggregate with braces: {before}{{…}}"
        at += 1


def exempt(file, first, last):
    lines = range(file.tokens[first].line - 1, file.tokens[last].line + 1)
    return any(EXEMPTION.search(file.comments.get(line, "")) for line in lines)


def check_text(text, aggregates=frozenset()):
    """The dangerous shapes in one file, as (line, what it is)."""
    if "co_await" not in text:
        return []
    file = source_file(text)
    problems = {}
    for index, token in enumerate(file.tokens):
        if token.text != "co_await" or token.kind != "word" or file.text(index - 1) == "operator":
            continue
        first = file.first_of_expression(index)
        last = max(file.last_of_expression(index), index)
        if exempt(file, first, last):
            continue
        for shape, what in find_shapes(file, first, last, aggregates):
            problems[shape.line, what] = None
        if file.is_bare_condition(first, last):
            problems[token.line, "a condition without a name"] = None
        if file.text(first) == "throw":
            problems[file.tokens[first].line, "throw with co_await"] = None
    return sorted(problems)


def aggregates_of(text):
    """Names of structs that have a non-trivial member and no constructor."""
    names = set()
    for found in re.finditer(r"\bstruct\s+(?:BOTCORE_EXPORT\s+)?(\w+)\s*\{", text):
        tokens, _ = tokenize(text[found.end() - 1 :])
        if not tokens or tokens[0].match < 0:
            continue
        body, at = [], 1
        while at < tokens[0].match:  # members only: what stands in inner braces is initialisers and bodies
            body.append(tokens[at].text)
            at = tokens[at].match if tokens[at].text in ("(", "{") and tokens[at].match > at else at
            at += 1
        constructor = any(
            one == found.group(1) and following == "(" and before not in ("~", "operator")
            for before, one, following in zip(["", *body], body, [*body[1:], ""])
        )
        members = re.sub(r"\b(using|friend|static)\b[^;]*;", "", " ".join(body))
        members = re.sub(r"[^;{}]*\(", "", members)
        if not constructor and NON_TRIVIAL.search(members):
            names.add(found.group(1))
    return names


def check(root):
    root = pathlib.Path(root)
    texts = {}
    for tree in TREES:
        for path in sorted((root / tree).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix in (".hpp", ".cpp") and not SKIPPED.match(name):
                texts[name] = path.read_text(encoding="utf-8")
    aggregates = set().union(*(aggregates_of(text) for text in texts.values())) if texts else set()
    return [
        f"{name}:{line}: {what} in an awaited expression"
        for name, text in texts.items()
        for line, what in check_text(text, aggregates)
    ]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("root", nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    problems = check(parser.parse_args().root)
    print("\n".join(problems) if problems else "coroutines: no shape that GCC 12 miscompiles")
    if problems:
        print("Name such a thing in a local before the co_await (docs/topics/gcc12.md).")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
