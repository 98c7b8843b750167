"""What Doxygen is given to read: groups by folder, names without the inline namespace, lines where they were."""
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "docs/reference"))

import for_doxygen  # noqa: E402

INCLUDE = TOP / "include/botcore"


class ForDoxygenTest(unittest.TestCase):
    def test_headers_go_into_the_group_of_their_folder(self):
        for path, group in [("net/url.hpp", "net"), ("bot.hpp", "bot"), ("storage/sqlite/sqlite_database.hpp", "sqlite"),
                            ("api/client.hpp", "api"), ("api/types/message.hpp", "api_types_message")]:
            self.assertEqual(for_doxygen.group(INCLUDE / path), group)

    def test_every_folder_has_its_group(self):
        groups = for_doxygen.groups(None, (TOP / "docs/reference/groups.dox").read_text(encoding="utf-8"))
        for path in sorted(INCLUDE.rglob("*.hpp")):
            with self.subTest(path=path.name):
                self.assertIn("@defgroup %s " % for_doxygen.group(path), groups)

    def test_names_lose_the_inline_namespace_and_lines_stay(self):
        text = "namespace botcore::inline v0::api {\n\nint a;\n\n}  // namespace botcore::inline v0::api\n"
        shown = for_doxygen.header(INCLUDE / "net/url.hpp", text)
        self.assertEqual(shown, "namespace botcore::api { /** @addtogroup net */ /** @{ */\n\nint a;\n\n/** @} */ }\n")
        for path in sorted(INCLUDE.rglob("*.hpp")):
            with self.subTest(path=path.name):
                text = path.read_text(encoding="utf-8")
                shown = for_doxygen.header(path, text)
                self.assertEqual(shown.count("\n"), text.count("\n"))
                self.assertEqual(shown.count("/** @{ */"), shown.count("/** @} */"))
                self.assertNotIn("inline v0", shown)

    def test_a_title_and_its_text_may_share_a_line(self):
        self.assertEqual(for_doxygen.header(INCLUDE / "bot.hpp", "/// @par Thread safety  none"),
                         "/// <p><b>Thread safety:</b> none")

    def test_links_out_of_the_reference_become_text(self):
        page = TOP / "docs/topics/sandbox.md"
        self.assertEqual(for_doxygen.page(page, "# `T`\n[a](../../examples/hello/main.cpp) [b](storage.md) `\\x`"),
                         "# T\na (`examples/hello/main.cpp`) [b](storage.md) <code>&#92;x</code>")


if __name__ == "__main__":
    unittest.main()
