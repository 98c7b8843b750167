#!/usr/bin/env python3
"""Holds the #includes of include/ and src/ to the levels of the folders.

A file may include its own folder and folders on lower levels. Leaves (a database, the sandbox) are included
by applications and tests only. Headers that cost every user dear are banned under include/.
"""

import argparse
import pathlib
import re
import sys

# Folder -> level. Folders on one level do not know each other.
LEVELS = {
    "core": 0,
    "log": 1,
    "limit": 1,
    "text": 1,
    "net": 2,
    "storage": 2,
    "api": 3,
    "schedule": 3,
    "updates": 4,
    "delivery": 4,
    "router": 5,
    "ops": 5,
    ".": 6,  # bot.hpp and what else stands beside the folders
}

# Leaf -> the level that it stands on; nobody below applications includes it.
LEAVES = {"storage/sqlite": 3, "storage/postgres": 3, "storage/redis": 3, "sandbox": 3}

# The header that includes all the others.
UMBRELLA = "botcore.hpp"

BANNED = re.compile(r"boost/(beast|asio/ssl|json)([./]|$)|openssl/|sqlite3\.h$|spdlog/")
ALLOWED = {"boost/json/fwd.hpp"}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)
SUFFIXES = {".hpp", ".cpp", ".ipp", ".h"}


def folder_of(path):
    """The folder of the tables that a path relative to include/botcore or src belongs to."""
    for leaf in LEAVES:
        if path.as_posix().startswith(leaf + "/"):
            return leaf
    return path.parts[0] if len(path.parts) > 1 else "."


def level_of(folder):
    return LEAVES.get(folder, LEVELS.get(folder))


def resolve(root, file, bracket, name):
    """What of ours `name` means inside `file`, relative to its tree; None for what is not ours."""
    if name.startswith("botcore/"):
        return pathlib.PurePosixPath(name).relative_to("botcore")
    if bracket == "<":
        return None
    source = root / "src"
    beside = file.parent / name
    if beside.exists():
        for tree in (root / "include/botcore", source):
            if beside.resolve().is_relative_to(tree.resolve()):
                return pathlib.PurePosixPath(beside.resolve().relative_to(tree.resolve()).as_posix())
    return pathlib.PurePosixPath(name)


def judge(here, there):
    """Why a file of folder `here` may not include one of folder `there`; None when it may."""
    if here == there:
        return None
    if there in LEAVES:
        return f"{there} is a leaf: only applications and tests include it"
    if level_of(there) is None:
        return f"folder {there} has no level: give it one in check_layers.py"
    if here == "sandbox" and there == "api":
        return "the sandbox judges api, so it may not use it"
    if level_of(there) >= level_of(here):
        return f"{here} (level {level_of(here)}) may not know {there} (level {level_of(there)})"
    return None


def check_file(root, tree, file):
    path = file.relative_to(tree)
    here = folder_of(pathlib.PurePosixPath(path.as_posix()))
    shown = file.relative_to(root).as_posix()
    if level_of(here) is None:
        return [f"{shown}: folder {here} has no level: give it one in check_layers.py"]
    problems = []
    text = file.read_text(encoding="utf-8")
    for found in INCLUDE.finditer(text):
        where = f"{shown}:{text.count(chr(10), 0, found.start()) + 1}"
        bracket, name = found.groups()
        public = tree != root / "src"
        if public and BANNED.search(name) and name not in ALLOWED:
            problems.append(f"{where}: {name} is too heavy for a public header")
        target = resolve(root, file, bracket, name)
        if target is None:
            continue
        if public and not (root / "include/botcore" / target).exists():
            problems.append(f"{where}: {name} is not in include/, and will not be installed")
            continue
        there = folder_of(target)
        if path.as_posix() == UMBRELLA and there not in LEAVES:
            continue
        if target.as_posix() == UMBRELLA:
            problems.append(f"{where}: {UMBRELLA} is for users; include what is needed")
            continue
        reason = judge(here, there)
        if reason:
            problems.append(f"{where}: {name}: {reason}")
    return problems


def check(root):
    """All problems of the project at `root`, as lines."""
    root = pathlib.Path(root)
    problems = []
    for tree in (root / "include/botcore", root / "src"):
        for file in sorted(tree.rglob("*")):
            if file.suffix in SUFFIXES and file.is_file():
                problems += check_file(root, tree, file)
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("root", nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    problems = check(parser.parse_args().root)
    print("\n".join(problems) if problems else "layers: every include keeps to its level")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
