#!/usr/bin/env python3
"""Writes the facts of the Bot API, bot_api.json, from the npm package @gramio/types.

    extract.py           shows what has changed since, and writes it
    extract.py --check   writes nothing; shows what has changed and fails if anything has

The package is the one in node_modules beside this file, where `npm --prefix src/codegen ci` puts it; update.py VERSION
takes another one. Names, types, numbers and flags are taken from it, no sentences.
"""

import argparse
import json
import pathlib
import sys

sys.dont_write_bytecode = True

from botcodegen import corrections  # noqa: E402
from botcodegen.changes import changes  # noqa: E402
from botcodegen.declarations import DeclarationError  # noqa: E402
from botcodegen.facts import Extraction, layout  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE / "node_modules" / "@gramio" / "types"
FILES = ("objects", "params", "methods")


class MissingPackage(Exception):
    pass


def extract(package, table=corrections):
    """The facts in the package that lies in the folder `package`."""
    folder = package / "out"
    if not folder.is_dir():
        raise MissingPackage("there is no package in %s; npm --prefix %s ci puts it there" % (package, HERE))
    texts = [(folder / (name + ".d.ts")).read_text(encoding="utf-8") for name in FILES]
    return Extraction(*texts, table).facts()


def update_facts(package, target, check=False):
    """Shows what has changed and, unless only checking, writes it; tells whether anything had."""
    facts = extract(package)
    text = layout(facts)
    old = target.read_text(encoding="utf-8") if target.is_file() else None
    if old == text:
        return False
    if old is not None:
        for line in changes(json.loads(old), facts) or ["the same facts in another layout"]:
            print(line)
    if not check:
        target.write_text(text, encoding="utf-8", newline="\n")
        print("wrote %s" % target)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only compare")
    parser.add_argument("--package", type=pathlib.Path, default=PACKAGE, help="the folder of the unpacked package")
    parser.add_argument("--facts", type=pathlib.Path, default=HERE / "bot_api.json", help="the file to write")
    options = parser.parse_args()
    try:
        changed = update_facts(options.package, options.facts, options.check)
    except (OSError, ValueError, DeclarationError, MissingPackage) as problem:
        sys.exit("extract.py: %s" % problem)
    return 1 if options.check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
