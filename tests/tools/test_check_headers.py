"""Tests of check_headers.py, with a real compiler where one is needed."""

import pathlib
import tempfile
import unittest

import check_headers


def problems_of(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            path = root / "include" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return check_headers.check(root, ["g++"], 2)[1]


class Headers(unittest.TestCase):
    def test_a_header_that_stands_alone_passes(self):
        good = "#pragma once\n#include <string>\ninline std::string name() { return {}; }\n"
        self.assertEqual(problems_of({"botcore/a.hpp": good}), [])

    def test_a_missing_include_is_found(self):
        bad = "#pragma once\ninline std::string name() { return {}; }\n"
        problems = problems_of({"botcore/a.hpp": bad})
        self.assertIn("botcore/a.hpp does not compile alone", problems[0])

    def test_a_missing_guard_is_found(self):
        problems = problems_of({"botcore/a.hpp": "struct twice {};\n"})
        self.assertIn("botcore/a.hpp does not compile alone", problems[0])

    def test_a_warning_is_found(self):
        bad = "#pragma once\ninline int sign(unsigned n, int m) { return n < m; }\n"
        self.assertEqual(len(problems_of({"botcore/a.hpp": bad})), 2)

    def test_what_is_reached_through_others_is_found(self):
        files = {
            "botcore/a.hpp": '#pragma once\n#include "other/b.hpp"\n',
            "other/b.hpp": "#pragma once\n#include <sqlite3.h>\n",
        }
        problems = problems_of(files)
        self.assertEqual(len(problems), 2)
        self.assertIn("botcore/a.hpp reaches /usr/include/sqlite3.h", problems[0])


class Reached(unittest.TestCase):
    def test_a_make_rule_is_read(self):
        rule = "x.o: /usr/include/a.h \\\n  /usr/include/with\\ space.h /b.h\n"
        self.assertEqual(
            check_headers.reached(rule), ["/usr/include/a.h", "/usr/include/with space.h", "/b.h"]
        )

    def test_banned_are_the_heavy_ones_only(self):
        heavy = [
            "/usr/include/boost/beast/core.hpp",
            "/usr/include/boost/beast.hpp",
            "/usr/include/boost/asio/ssl.hpp",
            "/usr/include/boost/asio/ssl/context.hpp",
            "/usr/include/boost/json/value.hpp",
            "/usr/include/boost/json.hpp",
            "/usr/include/openssl/ssl.h",
            "/usr/include/spdlog/spdlog.h",
            "/usr/include/sqlite3.h",
        ]
        light = [
            "/usr/include/boost/json/fwd.hpp",
            "/usr/include/boost/json/detail/config.hpp",
            "/usr/include/boost/asio/awaitable.hpp",
            "/usr/include/fmt/core.h",
        ]
        self.assertEqual(check_headers.banned(heavy + light), sorted(heavy))


if __name__ == "__main__":
    unittest.main()
