"""The sources: special members, setters, encoders and decoders."""

import json

from . import cpp, names
from .headers import argument, has_argument_constructor
from .schema import Union


def quoted(text):
    """A C++ string literal; what is not ASCII stays as it is."""
    return json.dumps(text, ensure_ascii=False)


def special_members(name, equal):
    return ["%s::%s(const %s&) = default;" % (name, name, name),
            "%s::%s(%s&&) noexcept = default;" % (name, name, name),
            "%s& %s::operator=(const %s& other) {" % (name, name, name),
            "  return *this = %s(other);" % name,
            "}",
            "%s& %s::operator=(%s&& other) noexcept {" % (name, name, name),
            "  return replace_value(*this, other);",
            "}",
            "%s::~%s() = default;" % (name, name)] + equal


def equality(struct):
    name, members = struct.name, [names.member(f.name) for f in struct.stored]
    if not members:
        return ["bool %s::operator==(const %s&) const {" % (name, name), "  return true;", "}"]
    lines = ["bool %s::operator==(const %s& other) const {" % (name, name)]
    for position, member in enumerate(members):
        head = "  return " if position == 0 else "         "
        tail = ";" if position + 1 == len(members) else " &&"
        lines.append("%s%s == other.%s%s" % (head, member, member, tail))
    return lines + ["}"]


def moved(field, name):
    """The expression that hands a parameter on."""
    return name if cpp.value_type(field.type, field.unix_time) in cpp.TRIVIAL else "std::move(%s)" % name


def constructors(struct, request):
    lines = []
    if not (request and struct.arguments):
        lines.append("%s::%s() = default;" % (struct.name, struct.name))
    if has_argument_constructor(struct, request):
        lines += cpp.call("%s::%s(" % (struct.name, struct.name), [argument(f) for f in struct.arguments], ")", 0)
        initializers = ["%s(%s)" % (names.member(f.name), moved(f, names.member(f.name))) for f in struct.arguments]
        lines += cpp.call(": ", initializers, " {}", 4)
    return lines


def setters(struct):
    lines = []
    for field in struct.stored:
        name, member = field.name, names.member(field.name)
        plain = cpp.value_type(field.type, field.unix_time)
        member = "this->" + member  # a member may have the name of the parameter
        if not field.required:
            lines += setter(struct.name, "with_" + name, plain, "value", "%s = @;" % member)
        if field.type.kind == "array":
            target = member + ("." if field.required else "->")
            ready = "" if field.required else "if (!%s) %s.emplace();" % (member, member)
            lines += setter(struct.name, "add_" + name, cpp.value_type(field.type.element), "element",
                            ready, "%spush_back(@);" % target)
    return lines


def setter(owner, function, kind, parameter, *statements):
    """Both forms of one setter; `@` in the statements stands for the parameter handed on."""
    handed = parameter if kind in cpp.TRIVIAL else "std::move(%s)" % parameter
    body = ["  " + statement.replace("@", handed) for statement in statements if statement]
    return (["%s& %s::%s(%s %s) & {" % (owner, owner, function, kind, parameter)] + body + ["  return *this;", "}"] +
            ["%s&& %s::%s(%s %s) && {" % (owner, owner, function, kind, parameter),
             "  return std::move(%s(%s));" % (function, handed), "}"])


def struct_encoder(struct):
    unused = "" if struct.stored else "/*value*/"
    lines = ["void encode(json_writer& out, const %s& %s) {" % (struct.name, unused or "value"), "  out.begin_object();"]
    for field in struct.fields:
        if field.const is not None:
            lines.append("  out.key(%s);" % quoted(field.name))
            lines.append("  out.string(%s);" % quoted(field.const))
        else:
            lines.append("  " + member_encoder(struct, field))
    return lines + ["  out.end_object();", "}"]


def member_encoder(struct, field):
    value = "value." + names.member(field.name)
    if is_limited(struct, field):
        return limited_encoder(struct, field, value)
    return "encode_member(out, %s, %s);" % (quoted(field.name), value)


def is_limited(struct, field):
    return struct.sent and "length" in field.facts


def limited_encoder(struct, field, value):
    """A text with a limit; its markup counts only if no parse mode has it taken out."""
    least, most, unit = field.facts["length"][:3]
    limit = "{%s, %s, %d, %d, text_unit::%s}" % (quoted(struct.name), quoted(field.name), least, most, unit)
    mode = next((mode for mode in (field.name + "_parse_mode", "parse_mode")
                 if any(other.name == mode for other in struct.fields)), None)
    marked_up = ", value.%s.has_value()" % names.member(mode) if mode else ""
    return "encode_text(out, %s, %s%s);" % (limit, value, marked_up)


def struct_decoder(struct):
    head = "void decode(json_reader& in, %s& value) {" % struct.name
    if not struct.stored:
        return [head.replace("& value", "& /*value*/"), "  decode_no_members(in);", "}"]
    entries = ((f.name, "decode_field<&%s::%s>" % (struct.name, names.member(f.name))) for f in struct.stored)
    return [head] + table("members", entries) + ["  decode_members(in, &value, members);", "}"]


def table(name, entries):
    return (["  static constexpr json_member_table %s({" % name] +
            ["      {%s, %s}," % (quoted(text), function) for text, function in entries] + ["  });"])


def struct_source(struct, request=False):
    lines = constructors(struct, request) + special_members(struct.name, equality(struct))
    if struct.sent:
        lines += setters(struct)
    lines += [""] + struct_encoder(struct)
    return lines if request else lines + [""] + struct_decoder(struct)


# -- unions

def union_source(union, schema):
    name, lines = union.name, ["%s::%s() = default;" % (union.name, union.name)]
    for ref in union.alternatives:
        kind, held = cpp.value_type(ref), cpp.held_type(ref)
        for parameter in [kind] + (["const char*"] if kind == "std::string" else []):
            given = "held" if parameter in cpp.TRIVIAL + ("const char*",) else "std::move(held)"
            lines.append("%s::%s(%s held)" % (name, name, parameter))
            lines.append("    : value(std::in_place_type<%s>, %s) {}" % (held, given))
    equal = ["bool %s::operator==(const %s& other) const {" % (name, name), "  return value == other.value;", "}"]
    lines += special_members(name, equal)
    lines += ["", "void encode(json_writer& out, const %s& value) {" % name, "  encode(out, value.value);", "}", ""]
    return lines + union_decoder(union, schema)


def alternative_decoder(union, held):
    return "decode_alternative<%s, %s>" % (union.name, held)


def union_decoder(union, schema):
    """Tries what the kind of the value says, then the tag, then the members that must be there; else unknown."""
    lines = ["void decode(json_reader& in, %s& value) {" % union.name]
    for ref in union.alternatives:
        kind = {"std::string": "string", "bool": "boolean"}.get(cpp.value_type(ref))
        if ref.kind == "array":
            kind = "array"
        if kind:
            lines.append("  if (in.kind() == json_kind::%s) return %s(in, &value);" %
                         (kind, alternative_decoder(union, cpp.held_type(ref))))
    lines += object_decoder(union, schema)
    return lines + ["  value.value = unknown_json(in.raw());", "}"]


def object_decoder(union, schema):
    structs = [ref.name for ref in union.alternatives if ref.kind == "named"]
    given = union.discriminator
    if given and "else" in given:
        return else_decoder(union, given)
    tag, values = schema.tag_of(union)
    if tag and all(len(targets) == 1 for targets in values.values()):
        entries = ((text, alternative_decoder(union, "boxed<%s>" % targets[0])) for text, targets in values.items())
        return table("alternatives", entries) + ["  if (decode_tagged(in, &value, %s, alternatives)) return;" % quoted(tag)]
    if tag:
        lines = []
        for text, targets in values.items():
            lines.append("  if (has_tag(in, %s, %s)) {" % (quoted(tag), quoted(text)))
            lines += ["  " + line for line in required_decoder(union, schema.by_required(targets))] + ["  }"]
        return lines
    return required_decoder(union, schema.by_required(structs))


def else_decoder(union, given):
    lines = ["  if (in.kind() == json_kind::object) {"]
    for text, target in given["values"].items():
        lines.append("    if (has_number(in, %s, %s)) return %s(in, &value);" %
                     (quoted(given["field"]), text, alternative_decoder(union, "boxed<%s>" % target)))
    lines.append("    return %s(in, &value);" % alternative_decoder(union, "boxed<%s>" % given["else"]))
    return lines + ["  }"]


def required_decoder(union, ranked):
    lines = []
    for members, name in ranked:
        decoder = "%s(in, &value)" % alternative_decoder(union, "boxed<%s>" % name)
        condition = "has_members(in, {%s})" % ", ".join(quoted(member) for member in members)
        if len(ranked) == 1:
            condition = "in.kind() == json_kind::object"
        line = "  if (%s) return %s;" % (condition, decoder)
        lines += [line] if len(line) <= cpp.WIDTH - 2 else ["  if (%s) {" % condition, "    return %s;" % decoder, "  }"]
    return lines


# -- whole files

def type_source(topic, entries, schema):
    body = []
    for entry in entries:
        body += union_source(entry, schema) if isinstance(entry, Union) else struct_source(entry)
        body.append("")
    return cpp.source("botcore/api/types/%s.hpp" % topic, codec_includes(entries, schema, topic), body)


def method_source(topic, methods, schema):
    body = []
    for method in methods:
        body += struct_source(method, request=True) + [""]
    return cpp.source("botcore/api/methods/%s.hpp" % topic, codec_includes(methods, schema, None), body)


def codec_includes(entries, schema, own_topic):
    """Destroying, copying and decoding need the complete types of all members."""
    wanted = {"api/json_member.hpp"}
    if any(is_limited(entry, field) for entry in entries if not isinstance(entry, Union) for field in entry.fields):
        wanted.add("api/text_limit.hpp")
    for entry in entries:
        refs = entry.alternatives if isinstance(entry, Union) else [f.type for f in entry.stored]
        for name in filter(None, (ref.named() for ref in refs)):
            if schema.types[name].topic != own_topic:
                wanted.add("botcore/api/types/%s.hpp" % schema.types[name].topic)
    return cpp.includes(wanted)


def enumeration_source(schema):
    lines = [cpp.BANNER.rstrip(), '#include "botcore/api/types/enumerations.hpp"', "",
             "namespace botcore::inline v0::api {", "namespace {", ""]
    for enumeration in schema.enumerations.values():
        head = "constexpr std::string_view %s_texts[] = {" % names.snake(enumeration.name)
        lines += cpp.call(head, [quoted(value) for value in enumeration.values], "};", 0) + [""]
    lines += ["}  // namespace", ""]
    for enumeration in schema.enumerations.values():
        name, texts = enumeration.name, names.snake(enumeration.name) + "_texts"
        lines.append("%s::%s(known value) noexcept : string_enum(%s, value) {}" % (name, name, texts))
        lines.append("%s::%s(std::string_view text) : string_enum(%s, text) {}" % (name, name, texts))
        lines.append("")
    return "\n".join(lines + ["}  // namespace botcore::inline v0::api", ""])


def source_list(sources):
    lines = ["# Written by src/codegen/generate.py: do not edit.", "set(botcore_api_codecs"]
    return "\n".join(lines + ["  codec/" + source for source in sources]) + ")\n"
