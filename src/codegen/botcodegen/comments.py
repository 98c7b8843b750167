"""What the headers say of types, requests and members: facts, and the words of words.py; no text of Telegram's."""

from . import names, words
from .schema import Union

SHOWN = 6  # owners, enumerators and the like before "and more"


def some(items, shown=SHOWN):
    """The first of `items`, and how many more there are."""
    items = list(items)
    rest = len(items) - shown
    return ", ".join(items[:shown]) + (" and %d more" % rest if rest > 0 else "")


class Relations:
    """Which types come from Telegram, and who holds whom."""

    def __init__(self, schema):
        self.schema = schema
        self.received = self._reached([m.returns.named() for m in schema.methods.values()] + ["Update"])
        self.members, self.results, self.unions = {}, {}, {}
        for entry in [*schema.types.values(), *schema.methods.values()]:
            for ref, path in self._parts(entry):
                self.members.setdefault(ref.named(), []).append(path)
        for method in schema.methods.values():
            self.results.setdefault(method.returns.named(), []).append(method.name)
        for entry in schema.types.values():
            if isinstance(entry, Union):
                for ref in entry.alternatives:
                    self.unions.setdefault(ref.named(), []).append(entry)

    def _parts(self, entry):
        if isinstance(entry, Union):
            return []
        return [(field.type, "%s::%s" % (entry.name, names.member(field.name))) for field in entry.fields]

    def _reached(self, waiting):
        found = set()
        while waiting:
            entry = self.schema.types.get(waiting.pop())
            if entry is None or entry.name in found:
                continue
            found.add(entry.name)
            refs = entry.alternatives if isinstance(entry, Union) else [field.type for field in entry.fields]
            waiting.extend(ref.named() for ref in refs)
        return found

    def direction(self, entry):
        if entry.name not in self.received:
            return "Only sent." if entry.sent else ""
        return "Sent and received." if entry.sent else "Only received."

    def paragraphs(self, entry):
        """Where a type stands among the others."""
        lines = [self.direction(entry)]
        for union in self.unions.get(entry.name, []):
            field, values = self.schema.tag_of(union)
            tags = [text for text, targets in values.items() if entry.name in targets]
            lines.append("An alternative of %s%s." % (union.name, ": `%s` is \"%s\"" % (field, tags[0]) if tags else ""))
        if not isinstance(entry, Union) and entry.name not in self.unions:
            lines += ["Its `%s` is \"%s\"." % (field.name, field.const) for field in entry.fields if field.const]
        if entry.name in self.results:
            lines.append("What %s gives." % some(self.results[entry.name]))
        if entry.name in self.members:
            lines.append("Held by %s." % some(self.members[entry.name]))
        return [line for line in lines if line]


def annotate(schema):
    """Writes the paragraphs of all comments but those of members into `notes`."""
    relations = Relations(schema)
    for entry in schema.types.values():
        brief = union_paragraphs(entry, relations) if isinstance(entry, Union) else [struct_brief(entry)]
        entry.notes = brief + relations.paragraphs(entry)
    for method in schema.methods.values():
        method.notes = method_paragraphs(method)
    for enumeration in schema.enumerations.values():
        enumeration.notes = enumeration_paragraphs(enumeration)


def struct_brief(struct):
    if struct.name in words.TYPES:
        return words.TYPES[struct.name]
    return "Telegram's %s%s." % (struct.name, "" if struct.stored else "; it has no members")


def union_paragraphs(union, relations):
    kinds = ", ".join(spoken(ref) for ref in union.alternatives)
    field, _ = relations.schema.tag_of(union)
    told = ", told apart by `%s`" % field if field else ""
    text = "One of %s%s; or what this version of the Bot API does not know, as JSON." % (kinds, told)
    return [words.TYPES[union.name], text] if union.name in words.TYPES else [text]


def method_paragraphs(method):
    brief = words.METHODS.get(method.method)
    lines = [brief] if brief else []
    lines.append("The request `%s`, sent as JSON%s; it gives %s." % (
        method.method, ", or as multipart when files are attached" if method.multipart else "", result(method.returns)))
    return lines


def result(ref):
    if ref.kind == "scalar" and ref.name == "True":
        return "true"
    return spoken(ref)


def spoken(ref):
    """A type in a sentence."""
    if ref.kind == "array":
        return "a list of " + spoken(ref.element)
    if ref.kind == "scalar":
        return {"Integer": "a number", "Float": "a number", "String": "a text"}.get(ref.name, "true")
    return {"chat_id": "ChatId", "file": "InputFile"}.get(ref.kind) or ref.name


def enumeration_paragraphs(enumeration):
    owners = some([owner.replace(".", "::", 1) for owner in map(owner_in_cpp, enumeration.owners)])
    return ["The texts of %s." % owners, "Known are %s." % some(['"%s"' % text for text in enumeration.values], 12)]


def owner_in_cpp(path):
    owner, field = path.split(".")
    return "%s.%s" % (names.pascal(owner), names.member(field))


def phrase(owner, field):
    """What a member means, in a sentence; empty when its name says no more."""
    name = field.name
    found = words.MEMBERS.get("%s.%s" % (owner, name)) or words.MEMBERS.get(name)
    if found:
        return found
    if field.facts["type"] in ("Boolean", "True"):
        for prefix, sentence in words.FLAGS.items():
            if name.startswith(prefix):
                return sentence % name[len(prefix):].replace("_", " ")
        if name.startswith("is_") and "_" not in name[3:]:
            return "Whether it is %s." % name[3:]
    return "A number of Stars." if name.endswith("_star_count") else ""


UPLOADS = {"direct": "may be an upload", "attach": "may be an upload", "nested": "may hold uploads",
           "none": "takes no uploads"}


def limits(field):
    """What the facts say of a member beyond its type: `required`, and more between semicolons."""
    facts = field.facts
    parts = ["required" if field.required else "optional"]
    if "length" in facts:
        low, high, unit = facts["length"][:3]
        counted = "%s\u2013%s %s" % (low, high, unit) if low != high else "%s %s" % (low, unit)
        parts.append(" ".join([counted] + facts["length"][3:]))
    if "values" in facts and facts["type"] == "Integer":
        parts.append("one of " + ", ".join(str(value) for value in facts["values"]))
    if "default" in facts:
        parts.append("default " + spelt(facts["default"]))
    if facts.get("bits") == 32:
        parts.append("32 bits")
    if field.unix_time:
        parts.append("whole seconds, UTC")
    if "upload" in facts:
        parts.append("must be an upload" if facts["type"] == "InputFile" else UPLOADS[facts["upload"]])
    return "; ".join(parts)


def spelt(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def member(owner, field):
    """One sentence, so that all of it stands in lists of members."""
    said, known = phrase(owner, field), limits(field)
    return "%s (%s)." % (said.rstrip("."), known) if said else "%s%s." % (known[0].upper(), known[1:])
