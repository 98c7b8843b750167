"""Reads the facts into objects and answers questions about them; knows nothing of C++ text."""

import fnmatch
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from . import names

SCALARS = ("Integer", "Float", "String", "Boolean", "True")
CHAT_ID = "Integer or String"
FILE = ("InputFile", "InputFile or String")


class SchemaError(Exception):
    """The facts or the tables need a decision by a human."""


@dataclass(frozen=True)
class TypeRef:
    """A type as a field has it: `kind` is scalar, chat_id, file, enumeration, named or array."""

    kind: str
    name: str = ""
    element: Optional["TypeRef"] = None

    def named(self):
        """The struct or union inside, however deep in arrays; None for others."""
        if self.kind == "array":
            return self.element.named()
        return self.name if self.kind == "named" else None


@dataclass
class Field:
    name: str
    type: TypeRef
    required: bool
    facts: Dict[str, Any]

    @property
    def const(self):
        return self.facts.get("const")

    @property
    def unix_time(self):
        return bool(self.facts.get("unix_time"))

    @property
    def always_true(self):
        """A required True: it has no second value, so nobody is asked for it."""
        return self.required and self.facts["type"] == "True"


@dataclass
class Struct:
    name: str
    fields: List[Field]
    topic: str = ""
    sent: bool = False
    notes: List[str] = field(default_factory=list)  # the paragraphs of its comment
    natural: List[str] = field(default_factory=list)  # optional fields that a constructor takes

    @property
    def stored(self):
        return [f for f in self.fields if f.const is None]

    @property
    def arguments(self):
        return [f for f in self.stored if (f.required and not f.always_true) or f.name in self.natural]


@dataclass
class Method(Struct):
    method: str = ""
    returns: Optional[TypeRef] = None
    multipart: bool = False


@dataclass
class Union:
    name: str
    alternatives: List[TypeRef]
    discriminator: Optional[Dict[str, Any]] = None
    anonymous: bool = False  # Telegram has no name for it
    topic: str = ""
    sent: bool = False
    notes: List[str] = field(default_factory=list)


@dataclass
class Enumeration:
    name: str
    values: List[str]
    owners: List[str] = field(default_factory=list)
    notes: List[str] = field(default_factory=list)

    @property
    def enumerators(self):
        return [names.enumerator(value) for value in self.values]


class Schema:
    """All types, methods, unions and enumerations, each with its topic."""

    def __init__(self, facts, tables):
        self.version = facts["version"]
        self.tables = tables
        self.known = set(facts["types"])
        self.enumerations = {}  # by the sorted values
        self.types = {}         # structs and unions, in the order of the facts, anonymous unions last
        self.methods = {}
        self._anonymous = {}
        for name, entry in facts["types"].items():
            if name not in FILE:
                self.types[name] = self._read_type(name, entry)
        for name, entry in facts["methods"].items():
            self.methods[name] = self._read_method(name, entry)
        self.types.update(self._anonymous)
        self._assign_topics()
        self._check_names()
        self._mark_sent()

    # -- reading

    def _read_type(self, name, entry):
        if "one_of" not in entry:
            return Struct(name, [self._read_field(name, item) for item in entry["fields"]],
                          natural=self.tables.natural.get(name, []))
        alternatives = [self.parse(text, name) for text in entry["one_of"]]
        return Union(name, alternatives, entry.get("discriminator"))

    def _read_method(self, name, entry):
        return Method(name=names.pascal(name), fields=[self._read_field(name, item) for item in entry["params"]],
                      method=name, returns=self.parse(entry["returns"], name),
                      multipart=bool(entry.get("multipart")), sent=True)

    def _read_field(self, owner, facts):
        where = owner + "." + facts["name"]
        read = Field(facts["name"], self.parse(facts["type"], where), facts["required"], facts)
        if "values" in facts:
            read.type = self._with_enumeration(read.type, where, facts["values"])
        return read

    def _with_enumeration(self, ref, where, values):
        """Texts become an enumeration; numbers and texts that make no identifiers stay what they are."""
        if ref.kind == "array":
            return TypeRef("array", element=self._with_enumeration(ref.element, where, values))
        if ref != TypeRef("scalar", "String") or not all(names.enumerator(value) for value in values):
            return ref
        key = tuple(sorted(values))
        if key not in self.enumerations:
            owner, field_name = where.split(".")
            default = names.pascal(owner) + names.pascal(field_name)
            self.enumerations[key] = Enumeration(self.tables.enumerations.get(where, default), list(values))
        self.enumerations[key].owners.append(where)
        return TypeRef("enumeration", self.enumerations[key].name)

    def parse(self, text, where):
        """A type as the facts spell it."""
        if text.startswith("Array of "):
            inner = text[len("Array of "):]
            if inner.startswith("(") and inner.endswith(")"):
                inner = inner[1:-1]
            return TypeRef("array", element=self.parse(inner, where))
        if text == CHAT_ID:
            return TypeRef("chat_id")
        if text in FILE:
            return TypeRef("file")
        if text in SCALARS:
            return TypeRef("scalar", text)
        if " or " in text:
            return TypeRef("named", self._anonymous_union(text, where))
        if text not in self.known:
            raise SchemaError("%s: unknown type '%s'" % (where, text))
        return TypeRef("named", text)

    def _anonymous_union(self, text, where):
        parts = text.split(" or ")
        name = self.tables.unions.get(text, "Or".join(parts))
        if name not in self._anonymous:
            if name in self.known:
                raise SchemaError("%s: the union '%s' has the name of a type" % (where, name))
            self._anonymous[name] = Union(name, [self.parse(part, where) for part in parts],
                                          anonymous=True)
        return name

    # -- topics and names

    def _assign_topics(self):
        """Gives each its topic; all that have none are named at once."""
        problems = []
        for entry in [*self.types.values(), *self.methods.values()]:
            try:
                if isinstance(entry, Method):
                    entry.topic = topic_of(entry.method, self.tables.method_topics, "method")
                else:
                    entry.topic = topic_of(entry.name, self.tables.type_topics, "type")
            except SchemaError as problem:
                problems.append(str(problem))
        if problems:
            raise SchemaError("\n".join(problems))

    def _check_names(self):
        taken = dict.fromkeys(self.types, "a type")
        for name, what in [(e.name, "an enumeration") for e in self.enumerations.values()] + \
                          [(m.name, "a method") for m in self.methods.values()]:
            if name in taken:
                raise SchemaError("'%s' is both %s and %s: give one another name" % (name, what, taken[name]))
            taken[name] = what
        for enumeration in self.enumerations.values():
            if len(set(enumeration.enumerators)) != len(enumeration.values):
                raise SchemaError("two values of '%s' make the same enumerator" % enumeration.name)

    # -- questions

    def _mark_sent(self):
        """Marks what is reachable from the parameters of methods: users build these."""
        waiting = [f.type.named() for m in self.methods.values() for f in m.fields]
        while waiting:
            entry = self.types.get(waiting.pop())
            if entry is None or entry.sent:
                continue
            entry.sent = True
            refs = entry.alternatives if isinstance(entry, Union) else [f.type for f in entry.fields]
            waiting.extend(ref.named() for ref in refs)

    def tag_of(self, union):
        """(member, {text: [alternatives]}) when texts tell the alternatives apart, else (None, {})."""
        structs = [self.types[ref.name] for ref in union.alternatives if ref.kind == "named"]
        given = union.discriminator
        if given and "else" not in given:
            values = {text: [target] if isinstance(target, str) else target
                      for text, target in given["values"].items()}
            return given["field"], values
        if given:
            return None, {}
        for candidate in structs[0].fields if structs and isinstance(structs[0], Struct) else []:
            tags = [f.const for s in structs for f in s.fields if f.name == candidate.name]
            if len(tags) == len(structs) > 1 and None not in tags and len(set(tags)) == len(tags):
                return candidate.name, {tag: [s.name] for tag, s in zip(tags, structs)}
        return None, {}

    def by_required(self, alternatives):
        """(required members, name) of structs, the most demanding first: the first one whose members are all there
        is meant."""
        ranked = [([f.name for f in self.types[name].fields if f.required and f.const is None], name)
                  for name in alternatives]
        return sorted(ranked, key=lambda pair: -len(pair[0]))


def topic_of(name, table, what):
    """The topic that a table gives to a name."""
    exact = [topic for topic, patterns in table.items() if name in patterns]
    if len(exact) > 1:
        raise SchemaError("the %s '%s' is in the topics %s: it needs one" % (what, name, " and ".join(exact)))
    if exact:
        return exact[0]
    for topic, patterns in table.items():
        if any("*" in pattern and fnmatch.fnmatchcase(name, pattern) for pattern in patterns):
            return topic
    raise SchemaError("the %s '%s' is in no topic: add it to tables.py" % (what, name))
