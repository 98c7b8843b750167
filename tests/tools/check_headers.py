#!/usr/bin/env python3
"""Compiles every public header alone, and looks at what it reaches.

A header must stand by itself (included first, and twice), give no warning, and reach no header that is too
dear for every user: Beast, Asio's SSL, OpenSSL, SQLite, spdlog, Boost.JSON beyond its forward declarations.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

BANNED = re.compile(r"/boost/(beast|asio/ssl|json)[./]|/openssl/|/sqlite3\.h$|/spdlog/")
# boost/json/fwd.hpp and what it includes itself.
ALLOWED = re.compile(r"/boost/json/(fwd|detail/config)\.hpp$")

FLAGS = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]


def reached(dependencies):
    """The files named by a make rule as -MD writes it."""
    rule = dependencies.replace("\\\n", " ").split(":", 1)[-1]
    return [name.replace("\\ ", " ") for name in re.split(r"(?<!\\)\s+", rule) if name]


def banned(files):
    return sorted({name for name in files if BANNED.search(name) and not ALLOWED.search(name)})


def check_header(compiler, root, header):
    """The problems of one header, as lines."""
    name = header.relative_to(root / "include").as_posix()
    with tempfile.TemporaryDirectory() as folder:
        rule = pathlib.Path(folder) / "rule.d"
        command = [*compiler, *FLAGS, "-I", str(root / "include"), "-MD", "-MF", str(rule), "-x", "c++", "-"]
        text = f'#include "{name}"\n#include "{name}"\n'
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return [f"{name} does not compile alone:", done.stderr.rstrip()]
        heavy = banned(reached(rule.read_text(encoding="utf-8")))
    shown = heavy[:3] + ([f"and {len(heavy) - 3} more"] if len(heavy) > 3 else [])
    return [f"{name} reaches {', '.join(shown)}"] if heavy else []


def check(root, compiler, jobs):
    root = pathlib.Path(root).resolve()
    headers = sorted((root / "include").rglob("*.hpp"))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        results = pool.map(lambda header: check_header(compiler, root, header), headers)
        return len(headers), [line for result in results for line in result]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("root", nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    count, problems = check(arguments.root, arguments.compiler.split(), arguments.jobs)
    print("\n".join(problems) if problems else f"headers: {count} compile alone and reach nothing heavy")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
