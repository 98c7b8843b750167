"""CTest takes a semicolon in a test's name for the end of the name, runs no test, and calls that passed."""
import pathlib
import re
import unittest

TESTS = pathlib.Path(__file__).resolve().parents[1]
NAMES = re.compile(r'TEST_CASE(?:_METHOD)?\(\s*(?:[\w:]+,\s*)?((?:"(?:[^"\\\\]|\\\\.)*"\s*)+)')


class TestNamesTest(unittest.TestCase):
    def test_no_name_has_a_semicolon(self):
        names = []
        for source in TESTS.rglob("*.cpp"):
            names += [(source.name, name) for name in NAMES.findall(source.read_text(encoding="utf-8"))]
        self.assertGreater(len(names), 500)
        self.assertEqual([], [(source, name) for source, name in names if ";" in name])


if __name__ == "__main__":
    unittest.main()
