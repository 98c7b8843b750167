"""Reads TypeScript declarations (.d.ts), as much of the language as descriptions of interfaces use.

A type is a tuple: ("name", "string"), ("literal", "video"), ("array", element), ("union", (alternative, …)),
("call", name, (argument, …)), ("object", (member, …)).
"""

import json
import re
from collections import namedtuple

Member = namedtuple("Member", "name optional type remark")
# `interfaces`: {name: [Member]}, `aliases`: {name: type}, `order`: the names of both as they come in the file.
Declarations = namedtuple("Declarations", "interfaces aliases order")
Token = namedtuple("Token", "kind text line")

TOKENS = re.compile(r"""
    (?P<space>\s+) | (?P<line>//[^\n]*) | (?P<comment>/\*.*?\*/) | (?P<text>"(?:[^"\\]|\\.)*") |
    (?P<number>-?\d+(?:\.\d+)?) | (?P<word>[A-Za-z_$][\w$]*) | (?P<mark>=>|[{}()\[\]<>|=:;,.?*&])""", re.VERBOSE | re.DOTALL)
SKIPPED = ("space", "line")


class DeclarationError(Exception):
    """The text is not what this reader knows of TypeScript."""


def tokens(text):
    found, position = [], 0
    while position < len(text):
        match = TOKENS.match(text, position)
        line = text.count("\n", 0, position) + 1 if not match or match.lastgroup not in SKIPPED else 0
        if not match:
            raise DeclarationError("line %d: unexpected '%s'" % (line, text[position]))
        if match.lastgroup not in SKIPPED:
            found.append(Token(match.lastgroup, match.group(), line))
        position = match.end()
    return found + [Token("end", "the end", text.count("\n") + 1)]


def plain(comment):
    """The text of a /** comment */ in one line."""
    lines = [line.strip().lstrip("*").strip() for line in comment.strip("/").strip("*").split("\n")]
    return " ".join(line for line in lines if line)


class Reader:
    def __init__(self, text):
        self.tokens = tokens(text)
        self.position = 0
        self.remark = ""  # the comment just before the present token
        self.skip_comments()

    # -- tokens

    def skip_comments(self):
        self.remark = ""
        while self.tokens[self.position].kind == "comment":
            self.remark = plain(self.tokens[self.position].text)
            self.position += 1

    @property
    def token(self):
        return self.tokens[self.position]

    def take(self):
        taken = self.token
        self.position += 1
        self.skip_comments()
        return taken

    def accept(self, text):
        if self.token.text != text or self.token.kind == "text":
            return False
        self.take()
        return True

    def expect(self, text):
        if not self.accept(text):
            raise DeclarationError("line %d: expected '%s', not '%s'" % (self.token.line, text, self.token.text))

    def word(self):
        if self.token.kind != "word":
            raise DeclarationError("line %d: expected a name, not '%s'" % (self.token.line, self.token.text))
        return self.take().text

    # -- declarations

    def read(self):
        declared = Declarations({}, {}, [])
        while self.token.kind != "end":
            if self.accept("import"):
                self.skip_statement()
                continue
            self.expect("export")
            if self.accept("interface"):
                name = self.head()
                declared.interfaces[name] = self.members()
            else:
                self.expect("type")
                if self.token.kind != "word":  # a re-export
                    self.skip_statement()
                    continue
                name = self.head()
                self.expect("=")
                declared.aliases[name] = self.type()
            declared.order.append(name)
            self.accept(";")
        return declared

    def skip_statement(self):
        """Imports and re-exports end with the module's name."""
        while self.take().kind not in ("text", "end"):
            pass
        self.accept(";")

    def head(self):
        """A name; its type parameters are skipped."""
        name = self.word()
        if self.token.text == "<":
            depth = 0
            while True:
                text = self.take().text
                depth += {"<": 1, ">": -1}.get(text, 0)
                if depth == 0:
                    break
        return name

    def members(self):
        found = []
        self.expect("{")
        while not self.accept("}"):
            remark = self.remark
            name = self.word()
            optional = self.accept("?")
            if self.accept("("):  # toJSON(): what stands for the value
                self.expect(")")
            self.expect(":")
            found.append(Member(name, optional, self.type(), remark))
            while self.accept(";") or self.accept(","):
                pass
        return found

    # -- types

    def type(self):
        self.accept("|")
        alternatives = [self.element()]
        while self.accept("|"):
            alternatives.append(self.element())
        return alternatives[0] if len(alternatives) == 1 else ("union", tuple(alternatives))

    def element(self):
        found = self.primary()
        while self.token.text == "[":
            self.take()
            self.expect("]")
            found = ("array", found)
        return found

    def primary(self):
        token = self.token
        if token.kind == "text":
            return ("literal", json.loads(self.take().text))
        if token.kind == "number":
            number = float(self.take().text)
            return ("literal", int(number) if number == int(number) else number)
        if token.text == "{":
            return ("object", tuple(self.members()))
        if self.accept("("):
            found = self.type()
            self.expect(")")
            return found
        if self.accept("keyof"):
            return ("call", "keyof", (self.primary(),))
        name = self.word()
        while self.accept("."):
            name = self.word()  # of a module: names are unique without it
        if not self.accept("<"):
            return ("name", name)
        arguments = [self.type()]
        while self.accept(","):
            arguments.append(self.type())
        self.expect(">")
        return ("call", name, tuple(arguments))


def read(text):
    return Reader(text).read()
