#!/usr/bin/env python3
"""Brings botcore to another version of the Bot API: fetches the package with npm, extracts the facts, shows what has
changed, and writes the C++.

    update.py VERSION    a version of the npm package @gramio/types, such as 10.3.1, or latest
"""

import argparse
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True

HERE = pathlib.Path(__file__).resolve().parent


def run(*command):
    try:
        code = subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode
    except OSError as problem:
        sys.exit("update.py: %s: %s" % (command[0], problem.strerror))
    if code != 0:
        sys.exit("update.py: stopped, because '%s' failed" % " ".join(command))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", help="of the package; latest takes the newest")
    version = parser.parse_args().version
    run("npm", "--prefix", str(HERE), "install", "--save-dev", "--save-exact", "@gramio/types@" + version)
    run(sys.executable, str(HERE / "extract.py"))
    run(sys.executable, str(HERE / "generate.py"))
    print("Next: build, test, and see docs/topics/bot_api.md for what may need a decision.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
