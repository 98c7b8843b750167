"""Splits C++ into tokens, well enough to follow brackets and find expressions; no parser."""

import dataclasses
import re

OPENERS = {"(": ")", "[": "]", "{": "}"}
CLOSERS = {")", "]", "}"}

LEXEMES = re.compile(
    r"""
      (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
    | (?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
    | (?P<text>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
    | (?P<char>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
    | (?P<directive>^[ \t]*\#(?:\\\n|/\*.*?\*/|[^\n])*)
    | (?P<number>\.?\d(?:'?[\w.]|[eEpP][+-])*)
    | (?P<word>[A-Za-z_]\w*)
    | (?P<sign>::|->|&&|\|\||<<=|<=>|==|!=|<=|>=|\+\+|--|[^\s\w])
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


@dataclasses.dataclass
class Token:
    text: str
    kind: str  # word, number, text, char or sign
    line: int
    match: int = -1  # index of the other bracket, for brackets


def tokenize(source):
    """The tokens of `source`, and its comments by line."""
    tokens, comments = [], {}
    line, position = 1, 0
    skipping = []  # for each open #if: whether its present branch is left out
    for found in LEXEMES.finditer(source):
        line += source.count("\n", position, found.start())
        position = found.start()
        kind, text = found.lastgroup, found.group()
        if kind == "mark" or kind is None or found.group("raw"):
            kind = "text"
        if kind == "comment":
            comments[line] = comments.get(line, "") + text
        elif kind == "directive":
            follow_condition(text, skipping)
        elif not any(skipping):
            tokens.append(Token(text, "text" if kind == "raw" else kind, line))
    pair_brackets(tokens)
    return tokens, comments


def follow_condition(directive, skipping):
    """Of each #if only the first branch is read, so that brackets stay in pairs."""
    name = re.match(r"[ \t]*#[ \t]*(\w*)", directive).group(1)
    if name in ("if", "ifdef", "ifndef"):
        skipping.append(False)
    elif name in ("else", "elif") and skipping:
        skipping[-1] = True
    elif name == "endif" and skipping:
        skipping.pop()


def pair_brackets(tokens):
    stack = []
    for index, token in enumerate(tokens):
        if token.kind != "sign":
            continue
        if token.text in OPENERS:
            stack.append(index)
        elif token.text in CLOSERS and stack and OPENERS[tokens[stack[-1]].text] == token.text:
            token.match = stack.pop()
            tokens[token.match].match = index
