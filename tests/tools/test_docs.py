"""The first bot in README.md and in the tutorial is the one that is compiled, and links in the docs lead somewhere."""
import pathlib
import re
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]


def first_block(page):
    return re.search(r"```cpp\n(.*?)```", (TOP / page).read_text(encoding="utf-8"), re.DOTALL).group(1)


class DocsTest(unittest.TestCase):
    def test_the_first_bot_is_the_compiled_one(self):
        compiled = (TOP / "examples/hello/main.cpp").read_text(encoding="utf-8")
        self.assertEqual(compiled, first_block("README.md"))
        self.assertEqual(compiled, first_block("docs/tutorial/first_bot.md"))
        self.assertEqual(compiled, first_block("docs/reference/main_page.md"))

    def test_the_first_program_with_a_database_is_the_compiled_one(self):
        compiled = (TOP / "examples/notes/main.cpp").read_text(encoding="utf-8")
        self.assertEqual(compiled, first_block("docs/topics/storage.md"))

    def test_the_programs_with_webhooks_and_several_bots_are_the_compiled_ones(self):
        page = (TOP / "docs/topics/webhook.md").read_text(encoding="utf-8")
        blocks = re.findall(r"```cpp\n(.*?)```", page, re.DOTALL)
        self.assertEqual(2, len(blocks))
        for name, block in zip(("webhook", "several_bots"), blocks):
            self.assertEqual((TOP / "examples" / name / "main.cpp").read_text(encoding="utf-8"), block)

    def test_every_line_of_the_tutorial_is_compiled(self):
        compiled = {" ".join(line.split()) for example in ("hello", "weights")
                    for line in (TOP / "examples" / example / "main.cpp").read_text(encoding="utf-8").splitlines()}
        tutorial = (TOP / "docs/tutorial/first_bot.md").read_text(encoding="utf-8")
        for block in re.findall(r"```cpp\n(.*?)```", tutorial, re.DOTALL):
            for line in block.splitlines():
                with self.subTest(line=line):
                    self.assertIn(" ".join(line.split()), compiled | {""})

    def test_every_line_of_the_pages_on_conversations_is_compiled(self):
        for page in ("dialogues", "keyboards", "sessions", "translations"):
            source = (TOP / "examples" / page / "main.cpp").read_text(encoding="utf-8")
            compiled = {" ".join(line.split()) for line in source.splitlines()}
            text = (TOP / "docs/topics" / (page + ".md")).read_text(encoding="utf-8")
            blocks = re.findall(r"```cpp\n(.*?)```", text, re.DOTALL)
            self.assertGreater(len(blocks), 1)
            for line in "".join(blocks).splitlines():
                with self.subTest(page=page, line=line):
                    self.assertIn(" ".join(line.split()), compiled | {""})

    def test_the_examples_on_formatting_are_compiled(self):
        compiled = (TOP / "tests/unit/api/formatting/docs_test.cpp").read_text(encoding="utf-8")
        blocks = re.findall(r"```cpp\n(.*?)```", (TOP / "docs/topics/formatting.md").read_text(encoding="utf-8"),
                            re.DOTALL)
        self.assertGreater(len(blocks), 4)
        for block in blocks:
            with self.subTest(block=block.splitlines()[0]):
                self.assertIn(block, compiled)

    def test_the_examples_on_time_are_compiled(self):
        compiled = (TOP / "tests/unit/schedule/time_docs_test.cpp").read_text(encoding="utf-8")
        blocks = re.findall(r"```cpp\n(.*?)```", (TOP / "docs/topics/time.md").read_text(encoding="utf-8"), re.DOTALL)
        self.assertGreater(len(blocks), 1)
        for line in "".join(blocks).splitlines():
            with self.subTest(line=line):
                self.assertIn(line, compiled)

    def test_the_examples_on_routes_are_compiled(self):
        for page, example in (("commands", "commands"), ("routing", "routing"), ("callback_data", "buttons")):
            compiled = (TOP / "examples" / example / "routes.cpp").read_text(encoding="utf-8")
            text = (TOP / "docs/topics" / (page + ".md")).read_text(encoding="utf-8")
            blocks = re.findall(r"```cpp\n(.*?)```", text, re.DOTALL)
            self.assertGreater(len(blocks), 3)
            for block in blocks:
                with self.subTest(page=page, block=block.splitlines()[0]):
                    self.assertIn(block, compiled)

    def test_the_first_bot_is_short(self):
        code = [line for line in first_block("README.md").splitlines() if line.strip()]
        self.assertLessEqual(len(code), 12)

    def test_links_lead_somewhere(self):
        for page in [TOP / "README.md", TOP / "CHANGELOG.md", *sorted((TOP / "docs").rglob("*.md"))]:
            prose = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
            for target in re.findall(r"\]\(([^)#\s]+)", prose):
                if "://" in target:
                    continue
                with self.subTest(page=page.name, target=target):
                    self.assertTrue((page.parent / target).exists())


if __name__ == "__main__":
    unittest.main()
