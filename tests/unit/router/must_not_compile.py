"""What the compiler has to refuse, with words that say why."""
import concurrent.futures
import os
import pathlib
import subprocess
import unittest

TOP = pathlib.Path(__file__).resolve().parents[3]
COMPILER = os.environ.get("CXX", "c++")

COMMANDS = """
#include <botcore/router/context.hpp>
#include <botcore/router/router.hpp>
using namespace botcore;
void add(router& routes) {{ {body} }}
"""

BUTTONS = """
#include <botcore/router/callback_data.hpp>
using namespace botcore;
struct nothing_known {{}};
std::string make() {{ {body} }}
"""

RIGHT = [
    (COMMANDS, 'routes.command("add", "Add", [](context&) {});'),
    (COMMANDS, 'std::string name = "Add!"; routes.command(name, "Checked when it is added", [](context&) {});'),
    (COMMANDS, 'routes.commands(command_row<"a">("A", [](context&) {}), command_row<"b">("B", {"n"}, [](context&, int) {}));'),
    (BUTTONS, 'return callback_data<"done", std::int64_t, bool, short_text<30>>::make(5, true, short_text<30>("x"));'),
]

WRONG = [
    (COMMANDS, 'routes.command("Add!", "Add", [](context&) {});', "a_command_name_is_1_to_32_of_a_to_z"),
    (COMMANDS, 'routes.command("/add", "Add", [](context&) {});', "a_command_name_is_1_to_32_of_a_to_z"),
    (COMMANDS, 'routes.command("", "Add", [](context&) {});', "a_command_name_is_1_to_32_of_a_to_z"),
    (COMMANDS, 'routes.commands(command_row<"add">("A", [](context&) {}), command_row<"add">("B", [](context&) {}));',
     "stands in this table twice"),
    (COMMANDS, 'routes.commands(command_row<"Add">("A", [](context&) {}));', "1 to 32 of a-z, 0-9 and _"),
    (COMMANDS, 'struct odd {}; routes.command("add", "Add", {"x"}, [](context&, odd) {});', "no parse_argument for this"),
    (COMMANDS, 'routes.command("add", "Add", [](context&) { return 5; });', "a handler is a coroutine"),
    (BUTTONS, 'return callback_data<"done", short_text<60>>::make(short_text<60>("x"));', "longer than the 64 bytes"),
    (BUTTONS, 'return link_data<"join", short_text<45>>::make(short_text<45>("x"));', "longer than the 64 bytes"),
    (BUTTONS, 'return callback_data<"Done", int>::make(1);', "a tag consists of a-z, 0-9 and _"),
    (BUTTONS, 'return callback_data<"done", int>::make(1, 2);', "no matching function"),
    (BUTTONS, 'return callback_data<"done", nothing_known>::make(nothing_known());', "packing"),
]


def compile_text(frame, body):
    return subprocess.run([COMPILER, "-std=c++20", "-fsyntax-only", "-I", str(TOP / "include"), "-x", "c++", "-"],
                          input=frame.format(body=body), capture_output=True, text=True, check=False)


class MustNotCompileTest(unittest.TestCase):
    def test_what_is_right_compiles(self):
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for (_, body), done in zip(RIGHT, pool.map(lambda case: compile_text(*case), RIGHT)):
                with self.subTest(body=body):
                    self.assertEqual(done.returncode, 0, done.stderr)

    def test_what_is_wrong_does_not(self):
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = pool.map(lambda case: compile_text(*case[:2]), WRONG)
            for (_, body, why), done in zip(WRONG, results):
                with self.subTest(body=body):
                    self.assertNotEqual(done.returncode, 0)
                    self.assertIn(why, done.stderr)


if __name__ == "__main__":
    unittest.main()
