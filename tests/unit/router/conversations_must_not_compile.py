"""What the compiler has to refuse of dialogues and translations, and the words that it does so in."""
import os
import pathlib
import subprocess
import unittest

TOP = pathlib.Path(__file__).resolve().parents[3]
COMPILER = os.environ.get("CXX", "c++")

DIALOGUE = """
#include <botcore/router/dialogue.hpp>
struct first {};
struct second { std::string name; };
struct stranger {};
struct odd { void* pointer; };
using talk = botcore::dialogue<first, second>;
"""
TRANSLATION = """
#include <botcore/router/translations.hpp>
constexpr botcore::text_key<"greeting", "name"> greeting;
struct odd {};
"""
FIRST = "[](talk::turn& turn, first, std::string name) { turn.go_to(second{name}, \"?\"); }"
SECOND = "[](talk::turn& turn, second) { turn.finish(); }"

RIGHT = [
    (DIALOGUE, f'void make(botcore::dialogues& all) {{ talk made(all, "x", {FIRST}, {SECOND}); }}'),
    (TRANSLATION, 'std::string say(botcore::translator t) { return t(greeting, "Ann"); }'),
]
WRONG = [
    (DIALOGUE, f'void make(botcore::dialogues& all) {{ talk made(all, "x", {FIRST}); }}', "every state needs a handler"),
    (DIALOGUE, f'void make(botcore::dialogues& all) {{ talk made(all, "x", {FIRST}, {SECOND}, {SECOND}); }}',
     "every state has one handler"),
    (DIALOGUE, 'void go(talk::turn& turn) { turn.go_to(stranger{}, "?"); }', "this is no state of this dialogue"),
    (DIALOGUE, 'std::string keep(const odd& value) { return botcore::key_value_codec<odd>::encode(value); }',
     "a member of a stored struct is a number"),
    (TRANSLATION, 'std::string say(botcore::translator t) { return t(greeting); }', "takes another number of arguments"),
    (TRANSLATION, 'auto make() { return botcore::arg("x", odd()); }', "an argument is text, a number or a day"),
]


def compile_text(frame, body):
    return subprocess.run([COMPILER, "-std=c++20", "-fsyntax-only", "-I", str(TOP / "include"), "-x", "c++", "-"],
                          input=frame + body, capture_output=True, text=True, check=False)


class MustNotCompileTest(unittest.TestCase):
    def test_what_is_right_compiles(self):
        for frame, body in RIGHT:
            with self.subTest(body=body):
                done = compile_text(frame, body)
                self.assertEqual(0, done.returncode, done.stderr)

    def test_what_is_wrong_does_not(self):
        for frame, body, why in WRONG:
            with self.subTest(body=body):
                done = compile_text(frame, body)
                self.assertNotEqual(0, done.returncode)
                self.assertIn(why, done.stderr)


if __name__ == "__main__":
    unittest.main()
