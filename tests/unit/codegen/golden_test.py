"""The generator's exact output for a small set of facts that shows every trap, and what it refuses.

BOTCORE_ACCEPT_GOLDEN=1 python3 golden_test.py   takes the output of now as what is expected
"""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

HERE = pathlib.Path(__file__).resolve().parent
CODEGEN = HERE.parents[2] / "src" / "codegen"
EXPECTED = HERE / "expected"
sys.path.insert(0, str(CODEGEN))

from botcodegen import cpp, embed, names, project, words  # noqa: E402
from botcodegen.schema import Schema, SchemaError  # noqa: E402
from botcodegen.tables import Tables  # noqa: E402


def tables():
    return Tables(
        type_topics={"chat": ["Chat", "Message", "Gone", "Maybe*", "Message*"], "text": ["Text*"],
                     "shape": ["Shape*"],
                     "sent": ["Answer*", "Place*", "*Keyboard*", "ReplyMarkup", "Button", "Nothing"]},
        method_topics={"all": ["*"]},
        enumerations={"Message.kind": "MessageKind"},
        unions={"Keyboard or KeyboardRemove": "ReplyMarkup"},
        natural={"Keyboard": ["resize"]})


def facts():
    return json.loads((HERE / "facts.json").read_text(encoding="utf-8"))


class Golden(unittest.TestCase):
    maxDiff = None

    def test_the_output_is_what_it_was(self):
        files = project.generate(facts(), tables())
        if os.environ.get("BOTCORE_ACCEPT_GOLDEN"):
            project.write(EXPECTED, files)
        expected = {path.relative_to(EXPECTED).as_posix(): path.read_text(encoding="utf-8")
                    for path in EXPECTED.rglob("*") if path.is_file()}
        self.assertEqual(sorted(files), sorted(expected))
        for path in files:
            self.assertEqual(files[path], expected[path], path)

    def test_two_runs_give_the_same(self):
        self.assertEqual(project.generate(facts(), tables()), project.generate(facts(), tables()))

    def test_lines_of_code_stay_within_the_limit(self):
        for path, text in project.generate(facts(), tables()).items():
            if path != project.EMBEDDED and path.endswith("pp"):
                for line in text.splitlines():
                    self.assertLessEqual(len(line), cpp.WIDTH, path + ": " + line)


class Refusals(unittest.TestCase):
    def refused(self, message, change=None, change_tables=None):
        given, choices = copy.deepcopy(facts()), tables()
        if change:
            change(given)
        if change_tables:
            change_tables(choices)
        with self.assertRaises(SchemaError) as caught:
            Schema(given, choices)
        self.assertIn(message, str(caught.exception))

    def test_a_type_without_a_topic_is_named(self):
        self.refused("the type 'Stray' is in no topic", lambda f: f["types"].update(Stray={"fields": []}))

    def test_all_that_have_no_topic_are_named_at_once(self):
        self.refused("the type 'Ghost' is in no topic: add it to tables.py\n"
                     "the method 'haunt' is in no topic: add it to tables.py",
                     lambda f: (f["types"].update(Ghost={"fields": []}),
                                f["methods"].update(haunt={"returns": "True", "params": []})),
                     lambda t: t.method_topics.update(all=["send*", "edit*", "close", "get*"]))

    def test_a_method_without_a_topic_is_named(self):
        self.refused("the method 'getMessages' is in no topic", None,
                     lambda t: t.method_topics.update(all=["send*", "edit*", "close"]))

    def test_a_type_with_two_topics_is_named(self):
        self.refused("the type 'Chat' is in the topics chat and text", None,
                     lambda t: t.type_topics["text"].append("Chat"))

    def test_an_unknown_type_is_named_with_its_place(self):
        def change(given):
            given["types"]["Gone"]["fields"][0]["type"] = "Array of Ghost"
        self.refused("Gone.chat: unknown type 'Ghost'", change)

    def test_an_unknown_alternative_is_named(self):
        self.refused("Place: unknown type 'Ghost'", lambda f: f["types"]["Place"]["one_of"].append("Ghost"))

    def test_a_name_taken_twice_is_refused(self):
        self.refused("'Chat' is both an enumeration and a type", None,
                     lambda t: t.enumerations.update({"Message.kind": "Chat"}))

    def test_values_that_make_the_same_enumerator_are_refused(self):
        def change(given):
            given["types"]["Chat"]["fields"][1]["values"] = ["a b", "a-b"]
        self.refused("two values of 'ChatType' make the same enumerator", change)


class Details(unittest.TestCase):
    def test_enumerators_are_identifiers(self):
        for text, name in [("private", "private_"), ("default", "default_"), ("1", "_1"), ("a", "a_"),
                           ("image/jpeg", "image_jpeg"), ("HTML", "HTML"), ("unknown", "unknown_")]:
            self.assertEqual(names.enumerator(text), name)
        self.assertIsNone(names.enumerator("\u2764"))

    def test_words_hold_no_commands_of_doxygen(self):
        for text in [*words.METHODS.values(), *words.TYPES.values(), *words.MEMBERS.values()]:
            self.assertNotRegex(text, r"[@\\]")
            self.assertRegex(text, r"^[A-Z].*\.$")

    def test_equal_sets_of_values_share_an_enumeration(self):
        schema = Schema(facts(), tables())
        owners = [e.owners for e in schema.enumerations.values() if e.name == "MessageKind"]
        self.assertEqual(owners, [["Message.kind", "getMessages.kinds"]])

    def test_only_what_requests_hold_counts_as_sent(self):
        schema = Schema(facts(), tables())
        self.assertTrue(schema.types["Button"].sent)
        self.assertTrue(schema.types["TextBold"].sent)
        self.assertFalse(schema.types["Message"].sent)

    def test_embedded_pieces_never_cut_a_character(self):
        text = "\u20ac" * 1000
        pieces = list(embed.chunks(text, 100))
        self.assertEqual("".join(pieces), text)
        self.assertTrue(all(len(piece.encode("utf-8")) <= 100 for piece in pieces))


class CommandLine(unittest.TestCase):
    def run_generator(self, *arguments):
        return subprocess.run([sys.executable, str(CODEGEN / "generate.py"), *arguments], capture_output=True,
                              text=True, check=False)

    def test_check_lists_what_is_not_up_to_date_and_writes_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            done = self.run_generator("--root", folder)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(self.run_generator("--check", "--root", folder).stdout, "")
            header = pathlib.Path(folder, "include/botcore/api/types/message.hpp")
            header.write_text("changed", encoding="utf-8")
            stale = pathlib.Path(folder, "src/api/codec/types/gone.cpp")
            stale.write_text("left over", encoding="utf-8")
            done = self.run_generator("--check", "--root", folder)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stdout.split("\n"), [
                "not up to date: include/botcore/api/types/message.hpp",
                "not up to date: src/api/codec/types/gone.cpp", ""])
            self.assertEqual(header.read_text(encoding="utf-8"), "changed")
            self.run_generator("--root", folder)
            self.assertFalse(stale.exists())

    def test_facts_that_cannot_be_read_are_an_error_without_a_traceback(self):
        done = self.run_generator("--check", "--facts", "/nowhere/facts.json")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("generate.py: ", done.stderr)
        self.assertNotIn("Traceback", done.stderr)


if __name__ == "__main__":
    unittest.main()
