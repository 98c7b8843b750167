"""C++ spellings: types, default values, comments, and lines that stay within the column limit."""

from . import comments, names

WIDTH = 110
BANNER = "// Written by src/codegen/generate.py: do not edit.\n"
REFERENCE = "https://core.telegram.org/bots/api#"

SCALARS = {"Integer": "std::int64_t", "Float": "double", "String": "std::string", "Boolean": "bool", "True": "bool"}
DEFAULTS = {"Integer": " = 0", "Float": " = 0", "Boolean": " = false", "True": " = false"}

# Types that nobody gains from moving.
TRIVIAL = ("std::int64_t", "double", "bool", "std::chrono::sys_seconds")


def value_type(ref, unix_time=False):
    """The type of a value that stands for itself: an element, an argument, a result."""
    if ref.kind == "array":
        return "std::vector<%s>" % value_type(ref.element)
    if ref.kind == "scalar":
        return "std::chrono::sys_seconds" if unix_time else SCALARS[ref.name]
    return {"chat_id": "ChatId", "file": "InputFile"}.get(ref.kind) or ref.name


def field_type(field):
    """The type of a data member."""
    plain = value_type(field.type, field.unix_time)
    if field.type.kind == "named":
        return "boxed<%s>" % plain
    return plain if field.required else "std::optional<%s>" % plain


def declaration(field):
    """A data member with its default value."""
    default = ""
    if field.always_true:
        default = " = true"
    elif field.required and field.type.kind == "scalar" and not field.unix_time:
        default = DEFAULTS.get(field.type.name, "")
    return "%s %s%s;" % (field_type(field), names.member(field.name), default)


def held_type(ref):
    """The type of an alternative inside the variant of its union."""
    return "boxed<%s>" % ref.name if ref.kind == "named" else value_type(ref)


def member_lines(owner, field):
    """A data member with its comment, beside it or, when the line gets long, above."""
    return with_comment("  " + declaration(field), comments.member(owner, field))


def with_comment(line, comment):
    if len(line) + len("  ///< ") + len(comment) <= WIDTH:
        return ["%s  ///< %s" % (line, comment)]
    return wrap(comment, "  /// ") + [line]


def paragraphs(texts, prefix):
    """A comment whose first paragraph is the brief one."""
    lines = []
    for position, text in enumerate(texts):
        lines += [prefix.rstrip()] * (position == 1) + wrap(text, prefix)
    return lines


def wrap(text, prefix):
    """Cuts text into comment lines."""
    lines, line = [], prefix.rstrip()
    for word in text.split(" "):
        if len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = prefix.rstrip()
        line += " " + word
    return lines + [line]


def call(head, items, tail, indent):
    """`head(items)tail` on one line, or wrapped at the opening parenthesis."""
    column = indent + len(head)
    lines, line = [], " " * indent + head
    for position, item in enumerate(items):
        item += "," if position + 1 < len(items) else tail
        if len(line) + len(item) + 1 > WIDTH and line.strip() != head.strip():
            lines.append(line.rstrip())
            line = " " * column
        line += item + (" " if position + 1 < len(items) else "")
    if not items:
        line += tail
    return lines + [line]


def includes(paths):
    return ['#include "%s"' % path for path in sorted(paths)]


def system_includes(types):
    """The standard headers that the given C++ types need."""
    text = " ".join(types)
    wanted = [("std::chrono::", "chrono"), ("std::int64_t", "cstdint"), ("std::optional<", "optional"),
              ("std::string_view", "string_view"), ("std::string", "string"), ("std::variant<", "variant"),
              ("std::vector<", "vector"), ("std::forward", "utility")]
    found = {header for token, header in wanted if token in text}
    if "std::string_view" in text and "std::string>" not in text and "std::string " not in text:
        found.discard("string")
    return ["#include <%s>" % header for header in sorted(found)]


def header(comment, own_includes, standard, body):
    lines = [BANNER.rstrip(), "/// @file"] + wrap(comment, "/// ") + ["#pragma once", ""]
    if standard:
        lines += standard + [""]
    if own_includes:
        lines += own_includes + [""]
    lines += ["namespace botcore::inline v0::api {", ""] + body + ["", "}  // namespace botcore::inline v0::api", ""]
    return "\n".join(lines)


def source(own_header, own_includes, body):
    lines = [BANNER.rstrip(), '#include "%s"' % own_header, "", "#include <utility>", ""] + own_includes + [""]
    lines += ["namespace botcore::inline v0::api {", ""] + body + ["}  // namespace botcore::inline v0::api", ""]
    return "\n".join(lines)


def reference(name):
    return "/// @see %s%s" % (REFERENCE, name.lower())
