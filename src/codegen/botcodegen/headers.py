"""The public headers: structs, unions, requests, enumerations."""

from . import comments, cpp, names
from .schema import Union

CODEC_FRIENDS = ["  friend BOTCORE_EXPORT void encode(json_writer& out, const %s& value);",
                 "  friend BOTCORE_EXPORT void decode(json_reader& in, %s& value);"]


# What needs no words in the reference.
UNDOCUMENTED, DOCUMENTED = "  /// @cond", "  /// @endcond"


def special_members(name):
    return [UNDOCUMENTED,
            "  %s(const %s& other);" % (name, name),
            "  %s(%s&& other) noexcept;" % (name, name),
            "  %s& operator=(const %s& other);" % (name, name),
            "  %s& operator=(%s&& other) noexcept;" % (name, name),
            "  ~%s();" % name,
            "  bool operator==(const %s& other) const;" % name,
            DOCUMENTED]


def argument(field):
    return "%s %s" % (cpp.value_type(field.type, field.unix_time), names.member(field.name))


def has_argument_constructor(struct, request):
    return bool(struct.arguments) and (request or len(struct.arguments) <= 6)


def constructors(struct, request):
    lines = []
    if not (request and struct.arguments):
        lines.append("  %s();  ///< With nothing set." % struct.name)
    if has_argument_constructor(struct, request):
        explicit = "explicit " if len(struct.arguments) == 1 else ""
        lines.append("  /// With what it needs.")
        lines += cpp.call("%s%s(" % (explicit, struct.name), [argument(f) for f in struct.arguments], ");", 2)
    return lines


def setters(struct):
    """with_… for optional members, add_… for arrays, add_row for arrays of arrays; for lasting objects and, without
    words, for temporaries."""
    lasting, temporary = [], []
    for field in struct.stored:
        name, plain = field.name, cpp.value_type(field.type, field.unix_time)
        if not field.required:
            default = " = true" if plain == "bool" else ""
            with_setter = "with_%s(%s value%s)" % (name, plain, default)
            lasting += cpp.with_comment("  %s& %s &;" % (struct.name, with_setter), "Sets #%s." % names.member(name))
            temporary.append("  %s&& %s &&;" % (struct.name, with_setter))
        if field.type.kind == "array":
            adder = "add_%s(%s element)" % (name, cpp.value_type(field.type.element))
            lasting += cpp.with_comment("  %s& %s &;" % (struct.name, adder), "Appends to #%s." % names.member(name))
            temporary.append("  %s&& %s &&;" % (struct.name, adder))
    nested = [f for f in struct.stored if is_nested(f)]
    if len(nested) == 1:
        lasting += row_adder(struct.name, nested[0], "&")
        temporary += row_adder(struct.name, nested[0], "&&")
    return lasting + ([UNDOCUMENTED] + temporary + [DOCUMENTED] if temporary else [])


def is_nested(field):
    return field.type.kind == "array" and field.type.element.kind == "array"


def row_adder(owner, field, kind):
    element = cpp.value_type(field.type.element.element)
    words = ["  /// Appends one row to #%s; each argument makes one %s." % (names.member(field.name), element)]
    body = ["    using Row = std::vector<%s>;" % element,
            "    return add_%s(make_row<Row>(std::forward<Elements>(elements)...));" % field.name]
    if kind == "&&":
        words, body = [], ["    return std::move(add_row(std::forward<Elements>(elements)...));"]
    head = ["  template <class... Elements>", "  %s%s add_row(Elements&&... elements) %s {" % (owner, kind, kind)]
    return words + head + body + ["  }"]


def struct_lines(struct):
    lines = cpp.paragraphs(struct.notes, "/// ") + [cpp.reference(struct.name),
                                                    "struct BOTCORE_EXPORT %s {" % struct.name]
    return lines + struct_body(struct, request=False)


def struct_body(struct, request):
    lines = constructors(struct, request) + special_members(struct.name)
    if struct.stored:
        lines.append("")
        for field in struct.stored:
            lines += cpp.member_lines(struct.method if request else struct.name, field)
    more = setters(struct) if struct.sent else []
    if more:
        lines += [""] + more
    return lines + friends(struct.name, 1 if request else 2) + ["};"]


def friends(name, count=2):
    return ["", UNDOCUMENTED] + [line % name for line in CODEC_FRIENDS[:count]] + [DOCUMENTED]


def request_lines(method):
    lines = cpp.paragraphs(method.notes, "/// ")
    lines += [cpp.reference(method.method), "struct BOTCORE_EXPORT %s {" % method.name]
    lines.append('  static constexpr std::string_view method = "%s";  ///< Its name in the Bot API.' % method.method)
    lines.append("  static constexpr bool multipart = %s;  ///< Whether files can go with it."
                 % ("true" if method.multipart else "false"))
    lines += ["  using result_type = %s;  ///< What a call gives." % cpp.value_type(method.returns), ""]
    return lines + struct_body(method, request=True)


def union_constructors(union):
    lines = []
    for ref in union.alternatives:
        for kind in [cpp.value_type(ref)] + (["const char*"] if cpp.value_type(ref) == "std::string" else []):
            explicit = "explicit " if kind == "bool" else ""
            remark = "" if explicit else "  // NOLINT(google-explicit-constructor)"
            lines.append("  %s%s(%s held);%s" % (explicit, union.name, kind, remark))
    return lines


def union_lines(union):
    lines = cpp.paragraphs(union.notes, "/// ")
    if not union.anonymous:
        lines.append(cpp.reference(union.name))
    lines += ["struct BOTCORE_EXPORT %s {" % union.name, "  %s();  ///< Holds nothing." % union.name]
    lines += ["  /// @name Holding one alternative", "  /// @{"] + union_constructors(union) + ["  /// @}"]
    lines += special_members(union.name)
    lines += ["", "  /// The alternative `T`; null when another one is held.", "  template <class T>",
              "  const T* get_if() const noexcept {", "    return alternative<T>(value);", "  }",
              "  /// Whether it holds what this version of the Bot API does not know, or nothing.",
              "  bool is_unknown() const noexcept { return value.index() == 0; }", ""]
    held = ["unknown_json"] + [cpp.held_type(ref) for ref in union.alternatives]
    lines.append("  /// What is held; objects within a box.")
    lines += cpp.call("std::variant<", held, "> value;", 2)
    return lines + friends(union.name) + ["};"]


def enumeration_lines(enumeration):
    name = enumeration.name
    lines = cpp.paragraphs(enumeration.notes, "/// ")
    lines += ["class BOTCORE_EXPORT %s : public string_enum {" % name, " public:"]
    enumerators = ["unknown = no_index"] + enumeration.enumerators
    lines.append("  /// The texts that this version of the Bot API knows.")
    lines += cpp.call("enum known : int { ", enumerators, " };", 2)
    lines += ["", "  %s() noexcept = default;  ///< The empty text." % name,
              "  /// One of the known texts.",
              "  %s(known value) noexcept;  // NOLINT(google-explicit-constructor)" % name,
              "  explicit %s(std::string_view text);  ///< Any text, known or not." % name, "",
              "  /// The enumerator, or `unknown` for any other text.",
              "  known value() const noexcept { return static_cast<known>(index()); }", "",
              UNDOCUMENTED, "  friend bool operator==(const %s& left, known right) noexcept {" % name,
              "    return left.value() == right;", "  }", DOCUMENTED, "};"]
    return lines


def type_header(topic, entries):
    """The header of one topic of types."""
    text = []
    for entry in entries:
        text += [""] + (union_lines(entry) if isinstance(entry, Union) else struct_lines(entry))
    own = {"botcore/api/fwd.hpp", "botcore/core/boxed.hpp", "botcore/core/export.hpp"} | value_headers(entries)
    joined = ["\n".join(text)]
    return cpp.header("Types of the Bot API: %s." % topic.replace("_", " "), cpp.includes(own),
                      cpp.system_includes(joined), text[1:])


def method_header(topic, methods, schema):
    """The header of one topic of requests; complete results, forward-declared parameters."""
    text = []
    for method in methods:
        text += [""] + request_lines(method)
    own = {"botcore/api/fwd.hpp", "botcore/core/boxed.hpp", "botcore/core/export.hpp"} | value_headers(methods)
    for method in methods:
        result = method.returns.named()
        if result:
            own.add("botcore/api/types/%s.hpp" % schema.types[result].topic)
    joined = ["\n".join(text)]
    return cpp.header("Requests of the Bot API: %s." % topic.replace("_", " "), cpp.includes(own),
                      cpp.system_includes(joined), text[1:])


def value_headers(entries):
    """The headers of what is held by value and so must be complete."""
    wanted = set()
    for entry in entries:
        if isinstance(entry, Union):
            wanted.add("botcore/api/one_of.hpp")
            continue
        for field in entry.stored:
            ref = field.type
            if entry.sent and is_nested(field):
                wanted.add("botcore/api/make_row.hpp")
            while ref.kind == "array":
                ref = ref.element
            wanted.add({"chat_id": "botcore/api/chat_id.hpp", "file": "botcore/api/input_file.hpp",
                        "enumeration": "botcore/api/types/enumerations.hpp"}.get(ref.kind))
    return wanted - {None}


def enumeration_header(schema):
    text = []
    for enumeration in schema.enumerations.values():
        text += [""] + enumeration_lines(enumeration)
    return cpp.header("The enumerations of the Bot API. Unknown texts survive in all of them; an enumerator is named "
                      "after its text, with `_` for what an identifier cannot have, in front of a digit, and behind a "
                      "keyword or a single letter.", cpp.includes(["botcore/api/string_enum.hpp",
                                                                   "botcore/core/export.hpp"]),
                      ["#include <string_view>"], text[1:])


def forward_header(schema):
    lines = [cpp.BANNER.rstrip(), "/// @file", "/// The names of all types and requests of the Bot API, without their members.",
             "#pragma once", "", "namespace botcore::inline v0 {", "", "class json_reader;", "class json_writer;", "",
             "namespace api {", "", "class ChatId;", "class InputFile;", ""]
    lines += ["struct %s;" % name for name in sorted(schema.types)] + [""]
    lines += ["struct %s;" % name for name in sorted(m.name for m in schema.methods.values())]
    return "\n".join(lines + ["", "}  // namespace api", "}  // namespace botcore::inline v0", ""])


def umbrella(what, folder, topics):
    lines = [cpp.BANNER.rstrip(), "/// @file", "/// All %s of the Bot API." % what, "#pragma once", ""]
    return "\n".join(lines + cpp.includes("botcore/api/%s/%s.hpp" % (folder, topic) for topic in topics) + [""])
