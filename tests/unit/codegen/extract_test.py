"""What is extracted from a small invented package, and how changes are told.

BOTCORE_ACCEPT_GOLDEN=1 python3 extract_test.py   takes the facts of now as what is expected
"""

import contextlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import types
import unittest

sys.dont_write_bytecode = True

HERE = pathlib.Path(__file__).resolve().parent
CODEGEN = HERE.parents[2] / "src" / "codegen"
PACKAGE = HERE / "package"
EXPECTED = HERE / "expected_facts.json"
sys.path.insert(0, str(CODEGEN))

import extract  # noqa: E402
from botcodegen import declarations  # noqa: E402
from botcodegen.changes import changes  # noqa: E402
from botcodegen.declarations import DeclarationError  # noqa: E402
from botcodegen.facts import Extraction, layout  # noqa: E402


def corrections(changed_types=None, changed_fields=None):
    return types.SimpleNamespace(TYPES=changed_types or {}, FIELDS=changed_fields or {})


def extracted(changed_types=None, changed_fields=None):
    return extract.extract(PACKAGE, corrections(changed_types, changed_fields))


def field(facts, owner, name):
    entry = facts["types"].get(owner) or facts["methods"][owner]
    return next(item for item in entry.get("fields", entry.get("params")) if item["name"] == name)


class Extracted(unittest.TestCase):
    maxDiff = None

    def test_the_facts_are_what_they_were(self):
        text = layout(extracted())
        if os.environ.get("BOTCORE_ACCEPT_GOLDEN"):
            EXPECTED.write_text(text, encoding="utf-8")
        self.assertEqual(text, EXPECTED.read_text(encoding="utf-8"))
        self.assertEqual(json.loads(text), extracted())

    def test_cycles_are_marked_by_value_and_through_arrays(self):
        facts = extracted()
        self.assertIs(facts["types"]["Parcel"]["recursive"], True)
        self.assertTrue(field(facts, "Parcel", "inner")["indirect"])
        self.assertNotIn("indirect", field(facts, "Parcel", "neighbours"))

    def test_uploads_stop_where_files_must_be_there_already(self):
        facts = extracted()
        self.assertEqual(field(facts, "sendParcel", "picture")["upload"], "nested")
        self.assertNotIn("upload", field(facts, "sendParcel", "thing"))
        self.assertEqual(field(facts, "InputGallery", "picture")["upload"], "none")

    def test_corrections_change_add_and_remove(self):
        facts = extracted({"InputThing": {"one_of": ["String"]}},
                          {"Parcel.id": {"bits": None}, "WeightKnown.grams": {"type": "Float"}})
        self.assertEqual(facts["types"]["InputThing"]["one_of"], ["String", "InputGallery", "Stamp"])
        self.assertNotIn("bits", field(facts, "Parcel", "id"))
        self.assertEqual(field(facts, "WeightKnown", "grams")["type"], "Float")

    def test_corrections_of_what_is_not_there_or_right_by_now_are_refused(self):
        for types_table, fields_table, message in [
                ({"Ghost": {}}, {}, "there is no type Ghost"),
                ({}, {"Parcel.ghost": {"bits": 64}}, "there is no Parcel.ghost"),
                ({}, {"Parcel.id": {"bits": 64}}, "Parcel.id says what the package says by now")]:
            with self.assertRaisesRegex(DeclarationError, message):
                extracted(types_table, fields_table)

    def test_a_package_without_a_version_is_refused(self):
        with self.assertRaisesRegex(DeclarationError, "does not say which Bot API"):
            Extraction("", "", "export interface APIMethods {}", corrections())


class Declarations(unittest.TestCase):
    def type_of(self, text):
        return declarations.read("export type T = " + text).aliases["T"]

    def test_types_are_read(self):
        for text, expected in [
                ("string", ("name", "string")),
                ("Objects.Thing[][]", ("array", ("array", ("name", "Thing")))),
                ("| 'x'", None),
                ('"a" | -2', ("union", (("literal", "a"), ("literal", -2)))),
                ('(A | B)[]', ("array", ("union", (("name", "A"), ("name", "B"))))),
                ('Call<A, B<C>>', ("call", "Call", (("name", "A"), ("call", "B", (("name", "C"),))))),
                ('"\\u2764"', ("literal", "\u2764"))]:
            if expected is None:
                with self.assertRaises(DeclarationError):
                    self.type_of(text)
            else:
                self.assertEqual(self.type_of(text), expected)

    def test_members_without_semicolons_end_where_the_next_begins(self):
        read = declarations.read("export interface A { a?: B\n /** about b */ b: C | D[]\n c: true }")
        self.assertEqual([(m.name, m.optional, m.remark) for m in read.interfaces["A"]],
                         [("a", True, ""), ("b", False, "about b"), ("c", False, "")])

    def test_what_is_not_known_is_refused_with_its_line(self):
        for text, message in [("export const x = 1", "line 1: expected 'type', not 'const'"),
                              ("\nexport interface A { a = b }", "line 2: expected ':', not '='"),
                              ("export interface A {", "expected a name, not 'the end'"),
                              ("\n\n~", "line 3: unexpected '~'")]:
            with self.assertRaises(DeclarationError) as caught:
                declarations.read(text)
            self.assertIn(message, str(caught.exception))


class Changes(unittest.TestCase):
    def test_every_kind_of_change_is_told_in_a_line(self):
        old, new = extracted(), extracted()
        new["version"] = "9.2"
        new["types"]["Label"] = {"fields": [{"name": "text", "type": "String", "required": True}]}
        del new["types"]["Stamp"]
        new["types"]["Parcel"]["fields"][0]["type"] = "String"
        del new["types"]["Parcel"]["fields"][1]
        new["types"]["Parcel"]["fields"].append({"name": "colour", "type": "String", "required": False})
        field(new, "Parcel", "kind")["values"] = ["letter", "barrel"]
        new["methods"]["getLabel"] = {"returns": "Label", "params": []}
        new["methods"]["countParcels"]["returns"] = "String"
        self.assertEqual(changes(old, new), [
            "Bot API 9.1 -> 9.2", "new type Label(text)", "removed type Stamp",
            "Parcel: new colour (String, optional)", "Parcel: removed handed_in",
            'Parcel.id: type: "Integer" -> "String"', "Parcel.kind: values: new barrel", "Parcel.kind: values: removed box",
            "new method getLabel() returns Label", 'countParcels: returns: "Integer" -> "String"'])

    def test_no_change_tells_nothing(self):
        self.assertEqual(changes(extracted(), extracted()), [])


class Version(unittest.TestCase):
    def test_the_library_names_the_version_of_its_facts(self):
        facts = json.loads((CODEGEN / "bot_api.json").read_text(encoding="utf-8"))
        header = (CODEGEN.parents[1] / "include/botcore/core/version.hpp").read_text(encoding="utf-8")
        self.assertIn('#define BOTCORE_BOT_API_VERSION "%s"' % facts["version"], header)


class CommandLine(unittest.TestCase):
    def test_facts_are_written_once_and_checked(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as shown:
            target = pathlib.Path(folder, "facts.json")
            self.assertTrue(self.update(target, check=True))
            self.assertFalse(target.exists())
            self.assertTrue(self.update(target))
            self.assertFalse(self.update(target))
            target.write_text(target.read_text(encoding="utf-8").replace("9.1", "9.0"), encoding="utf-8")
            self.assertTrue(self.update(target, check=True))
        self.assertIn("Bot API 9.0 -> 9.1", shown.getvalue())

    def update(self, target, check=False):
        plain = extract.extract
        extract.extract = lambda package: plain(package, corrections())
        try:
            return extract.update_facts(PACKAGE, target, check)
        finally:
            extract.extract = plain

    def test_a_missing_package_is_an_error_without_a_traceback(self):
        done = subprocess.run([sys.executable, str(CODEGEN / "extract.py"), "--package", "/nowhere"],
                              capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("extract.py: there is no package in /nowhere", done.stderr)
        self.assertNotIn("Traceback", done.stderr)

    @unittest.skipUnless(extract.PACKAGE.is_dir(), "the npm package is not installed; scripts/bootstrap ci does it")
    def test_the_facts_follow_from_the_package(self):
        facts = (CODEGEN / "bot_api.json").read_text(encoding="utf-8")
        self.assertEqual(layout(extract.extract(extract.PACKAGE)), facts)


if __name__ == "__main__":
    unittest.main()
