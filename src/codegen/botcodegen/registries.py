"""Lists of all types and methods for the tests, in C++: nobody can forget one."""

from . import cpp, names
from .codecs import quoted
from .schema import Union

FOLDER = "tests/unit/api/schema/generated/"


def spelling(ref):
    """A type as the facts spell it."""
    if ref.kind == "array":
        return "Array of " + spelling(ref.element)
    return {"chat_id": "Integer or String", "file": "InputFile or String"}.get(ref.kind) or ref.name


def file_text(includes, body):
    return "\n".join([cpp.BANNER.rstrip()] + includes + ["", "namespace botcore::test {"] + body +
                     ["}  // namespace botcore::test", ""])


def type_file(schema):
    lines = ["", "const std::vector<registered_type>& registered_types() {",
             "  static const std::vector<registered_type> all = {"]
    for entry in schema.types.values():
        name = entry.name
        if getattr(entry, "anonymous", False):
            name = " or ".join(spelling(ref) for ref in entry.alternatives)
        lines.append("      {%s, &recode_as<api::%s>}," % (quoted(name), entry.name))
    return file_text(cpp.includes(["botcore/api/types.hpp"]) + ["", '#include "../type_registry.hpp"'],
                     lines + ["  };", "  return all;", "}", ""])


def request_maker(method):
    """The function that makes a request from JSON arguments: what is required by the constructor, the rest by setters."""
    def taken(field):
        return "given.take<%s>(%s)" % (cpp.value_type(field.type, field.unix_time), quoted(field.name))

    head = "%s %s(const json_arguments& given) {" % (method.name, names.snake(method.name))
    required = [field for field in method.stored if field in method.arguments]
    lines = ["", head if method.stored else head.replace("& given", "& /*given*/")]
    if required:
        lines += cpp.call("%s request(" % method.name, [taken(field) for field in required], ");", 2)
    else:
        lines.append("  %s request;" % method.name)
    for field in method.stored:
        if field not in required:
            lines.append("  if (given.has(%s)) {" % quoted(field.name))
            lines.append("    request.with_%s(%s);" % (field.name, taken(field)))
            lines.append("  }")
    if method.multipart:
        lines += ["  attach_files(request.%s);" % names.member(field.name) for field in method.stored
                  if may_hold_files(field.type)]
    return lines + ["  return request;", "}"]


def may_hold_files(ref):
    """Whether attach_files may find something: it passes by what holds none."""
    return ref.kind == "file" or ref.named() is not None


def with_files(schema):
    """All types that hold files, however deep, in the order of the facts."""
    holders, found = set(), None
    while found != len(holders):
        found = len(holders)
        for entry in schema.types.values():
            refs = entry.alternatives if isinstance(entry, Union) else [field.type for field in entry.stored]
            if any(ref.kind == "file" or ref.named() in holders for ref in refs):
                holders.add(entry.name)
    return [entry for entry in schema.types.values() if entry.name in holders]


def upload_header(schema):
    lines = [cpp.BANNER.rstrip(), "/// @file", "/// attach_files for every type that holds files.", "#pragma once", ""]
    lines += cpp.includes(["botcore/api/fwd.hpp"]) + ["", "namespace botcore::test {", ""]
    lines += ["void attach_files(api::%s& value);" % entry.name for entry in with_files(schema)]
    return "\n".join(lines + ["", "}  // namespace botcore::test", ""])


def upload_file(schema):
    holders = with_files(schema)
    known = {entry.name for entry in holders}
    lines = []
    for entry in holders:
        lines += ["", "void attach_files(api::%s& value) {" % entry.name]
        if isinstance(entry, Union):
            lines.append("  std::visit([](auto& held) { attach_files(held); }, value.value);")
        else:
            lines += ["  attach_files(value.%s);" % names.member(field.name) for field in entry.stored
                      if field.type.kind == "file" or field.type.named() in known]
        lines.append("}")
    topics = sorted({entry.topic for entry in holders})
    return file_text(cpp.includes("botcore/api/types/%s.hpp" % topic for topic in topics) +
                     ["", '#include "../attach_files.hpp"', "", "#include <variant>"], lines + [""])


def method_file(topic, methods, schema):
    """One topic of methods; decoding arguments needs their complete types."""
    topics = {schema.types[name].topic for method in methods for field in method.stored
              for name in [field.type.named()] if name}
    headers = ["botcore/api/methods/%s.hpp" % topic] + ["botcore/api/types/%s.hpp" % one for one in sorted(topics)]
    lines = ["namespace {", "", "using namespace api;"]
    for method in methods:
        lines += request_maker(method)
    lines += ["", "}  // namespace", "", "void register_%s_methods(std::vector<registered_method>& all) {" % topic]
    for method in methods:
        result = spelling_of_result(method, schema)
        lines.append("  all.push_back(describe_method<&%s>(%s));" % (names.snake(method.name), quoted(result)))
    return file_text(cpp.includes(headers) + ["", '#include "../attach_files.hpp"', '#include "../method_registry.hpp"'],
                     lines + ["}", ""])


def spelling_of_result(method, schema):
    entry = schema.types.get(method.returns.name)
    if entry is not None and getattr(entry, "anonymous", False):
        return " or ".join(spelling(ref) for ref in entry.alternatives)
    return spelling(method.returns)


def list_file(topics):
    lines = [""] + ["void register_%s_methods(std::vector<registered_method>& all);" % topic for topic in topics]
    lines += ["", "const std::vector<registered_method>& registered_methods() {",
              "  static const std::vector<registered_method> all = [] {",
              "    std::vector<registered_method> methods;"]
    lines += ["    register_%s_methods(methods);" % topic for topic in topics]
    return file_text(['#include "../method_registry.hpp"'], lines + ["    return methods;", "  }();", "  return all;", "}", ""])


def files(schema, topics):
    """{path: text}; `topics` are the methods of each topic."""
    result = {FOLDER + "types.cpp": type_file(schema), FOLDER + "methods.cpp": list_file(topics),
              FOLDER + "uploads.cpp": upload_file(schema)}
    for topic, methods in topics.items():
        result[FOLDER + "%s_methods.cpp" % topic] = method_file(topic, methods, schema)
    sources = sorted(path[len(FOLDER):] for path in result)
    result[FOLDER + "uploads.hpp"] = upload_header(schema)
    lines = ["# Written by src/codegen/generate.py: do not edit.", "set(botcore_api_registries"]
    result[FOLDER + "sources.cmake"] = "\n".join(lines + ["  generated/" + source for source in sources]) + ")\n"
    return result
