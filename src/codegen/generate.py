#!/usr/bin/env python3
"""Writes the C++ of the Bot API from the facts in bot_api.json.

    generate.py           writes what has changed
    generate.py --check   writes nothing; lists the files that are not up to date and fails if there are any
"""

import argparse
import json
import pathlib
import sys

sys.dont_write_bytecode = True

from botcodegen.project import differences, generate, write  # noqa: E402
from botcodegen.schema import SchemaError  # noqa: E402
from botcodegen.tables import BOT_API  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only compare")
    parser.add_argument("--facts", type=pathlib.Path, default=HERE / "bot_api.json", help="the facts to read")
    parser.add_argument("--root", type=pathlib.Path, default=HERE.parent.parent, help="the project to write to")
    options = parser.parse_args()
    try:
        facts = json.loads(options.facts.read_text(encoding="utf-8"))
        files = generate(facts, BOT_API)
    except (OSError, ValueError, SchemaError) as problem:
        sys.exit("generate.py: %s" % problem)
    if options.check:
        found = differences(options.root, files)
        for path in found:
            print("not up to date: " + path)
        return 1 if found else 0
    for path in write(options.root, files):
        print("wrote " + path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
