"""Derives the facts of bot_api.json from the package's declarations. What they do not say is in corrections.py."""

import json
import re

from . import declarations, reach, remarks
from .declarations import DeclarationError

SCALARS = {"string": "String", "number": "Integer", "boolean": "Boolean", "true": "True", "false": "Boolean"}
# Members that have the same name in every alternative of a union and one constant text in each.
TAGS = ("type", "status", "source")
# The shape of the package's answer, not a type of the Bot API.
ENVELOPE = re.compile("APIResponse")


def bare(name):
    return name[len("Telegram"):] if name.startswith("Telegram") else name


class Extraction:
    """The facts of one version of the package, given the texts of its three files."""

    def __init__(self, objects, params, methods, corrections):
        self.corrections = corrections
        self.version, self.release_date = remarks.version_and_date(objects)
        read = declarations.read(objects)
        self.objects = {bare(name): members for name, members in read.interfaces.items() if not ENVELOPE.search(name)}
        arguments = declarations.read(params)
        self.params = arguments.interfaces
        self.aliases = {bare(name): type for name, type in {**read.aliases, **arguments.aliases}.items()}
        self.methods = declarations.read(methods).interfaces["APIMethods"]
        self.order = [bare(name) for name in read.order]

    def facts(self):
        types = {}
        for name in self.order:
            entry = self.type_entry(name)
            if entry is not None:
                types[name] = entry
        methods = {member.name: self.method_entry(member) for member in self.methods}
        self.correct(types, methods)
        reach.mark_cycles(types)
        reach.mark_uploads(types, methods)
        return {"version": self.version, "release_date": self.release_date, "types": types, "methods": methods}

    # -- types

    def type_entry(self, name):
        if name in self.objects:
            return {"fields": [self.field(name, member) for member in self.objects[name]]}
        alias = self.aliases.get(name)
        if alias == ("name", "Blob"):
            return {"special": "multipart file", "fields": []}
        if alias is None or not self.is_union(alias):
            return None
        alternatives = [self.spell(part) for part in alias[1]]
        return self.with_discriminator({"one_of": alternatives})

    def is_union(self, alias):
        """Whether an alias stands for one of several objects; the others stand for texts or numbers."""
        if alias[0] != "union":
            return False
        return all(part[0] == "name" and (bare(part[1]) in self.objects or
                                          self.is_union(self.aliases.get(bare(part[1]), part))) for part in alias[1])

    def with_discriminator(self, entry):
        structs = [name for name in entry["one_of"] if name in self.objects]
        for tag in TAGS:
            texts = [self.constant(name, tag) for name in structs]
            if None in texts:
                continue
            values = {}
            for text, name in zip(texts, structs):
                values.setdefault(text, []).append(name)
            unique = len(values) == len(structs)
            entry["discriminator"] = {"field": tag, "values": {text: found[0] if unique else found
                                                               for text, found in values.items()}}
            if not unique:
                entry["discriminator"]["unique"] = False
            return entry
        return entry

    def constant(self, name, tag):
        for member in self.objects[name]:
            if member.name == tag and member.type[0] == "literal":
                return member.type[1]
        return None

    # -- fields

    def field(self, owner, member):
        field = {"name": member.name, "type": self.spell(member.type), "required": not member.optional}
        if member.type[0] == "literal":
            field["const"] = member.type[1]
        else:
            values = self.values(member.type)
            if values:
                field["values"] = values
        if remarks.is_float(member):
            field["type"] = "Float"
        field.update(remarks.bits(field, member.remark))
        if remarks.is_unix_time(field, member.remark):
            field["unix_time"] = True
        field.update(remarks.limits(field, member.remark))
        return in_order(field)

    def values(self, type):
        """The texts or numbers that are allowed; None when any is."""
        if type[0] == "array":
            return self.values(type[1])
        if type[0] == "name" and bare(type[1]) in self.aliases:
            return self.values(self.aliases[bare(type[1])])
        if type[0] == "union" and all(part[0] == "literal" for part in type[1]):
            return [part[1] for part in type[1]]
        if type[0] == "call" and type[1] == "Exclude":
            (_, _, (owner,)), excluded = type[2]
            return [m.name for m in self.objects[bare(owner[1])] if m.name != excluded[1]]
        return None

    def spell(self, type):
        """A type as the facts spell it."""
        kind = type[0]
        if kind == "array":
            element = self.spell(type[1])
            return "Array of " + ("(%s)" % element if " or " in element else element)
        if kind == "literal":
            return "String" if isinstance(type[1], str) else "Integer"
        if kind == "call" and type[1] == "Exclude":
            return "String"
        if kind == "union":
            # An object with toString or toJSON is this package's way of taking what can be converted.
            spelt = [self.spell(part) for part in type[1] if part[0] != "object"]
            return " or ".join(dict.fromkeys(spelt))
        if kind != "name":
            raise DeclarationError("a type of a kind that is not known: %r" % (type,))
        name = bare(type[1])
        alias = self.aliases.get(name)
        if alias and alias != ("name", "Blob") and not self.is_union(alias):
            return self.spell(alias)
        return SCALARS.get(name, name)

    # -- methods

    def method_entry(self, member):
        if member.type[0] != "call" or not member.type[1].startswith("CallAPI"):
            raise DeclarationError("the method %s is declared in a way that is not known" % member.name)
        arguments = member.type[2]
        members = []
        if len(arguments) == 2:
            members = self.params[arguments[0][1]]
        return {"returns": self.spell(arguments[-1]), "params": [self.field(member.name, item) for item in members]}

    # -- corrections

    def correct(self, types, methods):
        """Applies what the declarations do not say; every correction must still be needed."""
        owners = {**types, **methods}
        for name, changes in self.corrections.TYPES.items():
            if name not in types:
                raise DeclarationError("corrections.py: there is no type %s" % name)
            for key, value in changes.items():
                types[name][key] = value + types[name][key] if key == "one_of" else value
        for path, changes in self.corrections.FIELDS.items():
            owner, name = path.split(".")
            found = [item for item in owners.get(owner, {}).get("fields" if owner in types else "params", [])
                     if item["name"] == name]
            if not found:
                raise DeclarationError("corrections.py: there is no %s" % path)
            if all(found[0].get(key) == value for key, value in changes.items()):
                raise DeclarationError("corrections.py: %s says what the package says by now; remove it" % path)
            corrected = {key: value for key, value in {**found[0], **changes}.items() if value is not None}
            found[0].clear()
            found[0].update(in_order(corrected))


FIELD_KEYS = ("name", "type", "required", "bits", "unix_time", "const", "values", "length", "default", "upload",
              "indirect")
ENTRY_KEYS = ("special", "one_of", "discriminator", "returns", "multipart", "recursive", "fields", "params")


def in_order(entry, keys=FIELD_KEYS):
    return {key: entry[key] for key in keys if key in entry}


def layout(facts):
    """The text of bot_api.json: a line for each field."""
    lines = ['{"version": %s, "release_date": %s,' % (line(facts["version"]), line(facts["release_date"]))]
    for section in ("types", "methods"):
        lines.append('"%s": {' % section)
        entries = [entry_text(name, entry) for name, entry in facts[section].items()]
        lines.append(",\n".join(entries))
        lines.append("}," if section == "types" else "}}")
    return "\n".join(lines) + "\n"


def entry_text(name, entry):
    parts = []
    for key, value in in_order(entry, ENTRY_KEYS).items():
        text = line(value)
        if key in ("fields", "params") and value:
            text = "[\n" + ",\n".join("  " + line(field) for field in value) + "]"
        parts.append('"%s": %s' % (key, text))
    return '"%s": {%s}' % (name, ", ".join(parts))


def line(value):
    return json.dumps(value, ensure_ascii=False)
