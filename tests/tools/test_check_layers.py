"""Tests of check_layers.py: small trees, good and bad."""

import pathlib
import tempfile
import unittest

import check_layers


def problems_of(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return check_layers.check(root)


def header(name, *includes):
    return {f"include/botcore/{name}": "".join(f"#include {one}\n" for one in includes)}


def source(name, *includes):
    return {f"src/{name}": "".join(f"#include {one}\n" for one in includes)}


class Levels(unittest.TestCase):
    def assert_fine(self, *parts):
        self.assertEqual(problems_of({k: v for part in parts for k, v in part.items()}), [])

    def assert_problem(self, expected, *parts):
        problems = problems_of({k: v for part in parts for k, v in part.items()})
        self.assertEqual(len(problems), 1, problems)
        self.assertIn(expected, problems[0])

    def test_lower_levels_and_the_own_folder_may_be_included(self):
        self.assert_fine(
            header("core/task.hpp"),
            header("net/url.hpp", '"botcore/core/task.hpp"', "<vector>"),
            header("net/http.hpp", '"botcore/net/url.hpp"'),
            source("api/client.cpp", '"botcore/net/http.hpp"', '"../net/inner.hpp"', "<boost/json.hpp>"),
            source("net/inner.hpp"),
        )

    def test_a_higher_level_may_not_be_included(self):
        self.assert_problem(
            "core (level 0) may not know net (level 2)",
            header("net/url.hpp"),
            header("core/task.hpp", '"botcore/net/url.hpp"'),
        )

    def test_folders_on_one_level_do_not_know_each_other(self):
        self.assert_problem(
            "net (level 2) may not know storage (level 2)",
            header("storage/database.hpp"),
            source("net/url.cpp", '"botcore/storage/database.hpp"'),
        )

    def test_private_headers_of_other_folders_count_too(self):
        self.assert_problem(
            "net (level 2) may not know api (level 3)",
            source("api/inner.hpp"),
            source("net/url.cpp", '"api/inner.hpp"'),
        )
        self.assert_problem(
            "net (level 2) may not know api (level 3)",
            source("api/inner.hpp"),
            source("net/url.cpp", '"../api/inner.hpp"'),
        )

    def test_the_line_is_named(self):
        self.assert_problem(
            "include/botcore/core/task.hpp:2:",
            header("net/url.hpp"),
            header("core/task.hpp", "<vector>", "<botcore/net/url.hpp>"),
        )

    def test_leaves_are_for_applications_only(self):
        self.assert_problem(
            "storage/sqlite is a leaf",
            header("storage/sqlite/database.hpp"),
            source("router/session.cpp", '"botcore/storage/sqlite/database.hpp"'),
        )
        self.assert_problem(
            "sandbox is a leaf", header("sandbox/server.hpp"), header("bot.hpp", '"botcore/sandbox/server.hpp"')
        )
        self.assert_problem(
            "sandbox is a leaf",
            header("sandbox/server.hpp"),
            header("botcore.hpp", '"botcore/sandbox/server.hpp"'),
        )

    def test_a_leaf_stands_on_its_folder(self):
        self.assert_fine(
            header("storage/database.hpp"),
            header("storage/sqlite/database.hpp", '"botcore/storage/database.hpp"'),
            source("storage/sqlite/statement.cpp", "<sqlite3.h>", '"botcore/storage/sqlite/database.hpp"'),
        )

    def test_the_sandbox_does_not_use_api(self):
        self.assert_problem(
            "the sandbox judges api",
            header("api/client.hpp"),
            source("sandbox/server.cpp", '"botcore/api/client.hpp"'),
        )

    def test_bot_knows_all_and_the_umbrella_knows_bot(self):
        self.assert_fine(
            header("router/router.hpp"),
            header("ops/health.hpp"),
            header("bot.hpp", '"botcore/router/router.hpp"', '"botcore/ops/health.hpp"'),
            header("botcore.hpp", '"botcore/bot.hpp"'),
            source("bot.cpp", '"botcore/bot.hpp"'),
        )
        self.assert_problem(
            "may not know .", header("bot.hpp"), header("router/router.hpp", '"botcore/bot.hpp"')
        )
        self.assert_problem(
            "botcore.hpp is for users", header("botcore.hpp"), source("bot.cpp", '"botcore/botcore.hpp"')
        )

    def test_a_folder_without_a_level_is_reported(self):
        self.assert_problem("folder extra has no level", header("extra/thing.hpp"))

    def test_public_headers_reach_only_installed_ones(self):
        self.assert_problem(
            "will not be installed", source("net/inner.hpp"), header("net/url.hpp", '"net/inner.hpp"')
        )


class Heavy(unittest.TestCase):
    def test_heavy_headers_are_banned_under_include(self):
        for name in (
            "boost/beast.hpp",
            "boost/beast/core.hpp",
            "boost/asio/ssl.hpp",
            "boost/asio/ssl/context.hpp",
            "boost/json.hpp",
            "boost/json/value.hpp",
            "openssl/ssl.h",
            "sqlite3.h",
            "spdlog/spdlog.h",
        ):
            with self.subTest(name):
                self.assertEqual(len(problems_of(header("net/url.hpp", f"<{name}>"))), 1)
                self.assertEqual(problems_of(source("net/url.cpp", f"<{name}>")), [])

    def test_leaves_are_public_too(self):
        self.assertEqual(len(problems_of(header("storage/sqlite/database.hpp", "<sqlite3.h>"))), 1)

    def test_light_headers_pass(self):
        for name in ("boost/json/fwd.hpp", "boost/asio/awaitable.hpp", "boost/system/result.hpp", "string"):
            with self.subTest(name):
                self.assertEqual(problems_of(header("net/url.hpp", f"<{name}>")), [])

    def test_includes_in_comments_do_not_count(self):
        files = {"include/botcore/net/url.hpp": "// #include <boost/beast.hpp>\n/// as in #include <spdlog/x.h>\n"}
        self.assertEqual(problems_of(files), [])


if __name__ == "__main__":
    unittest.main()
