#!/usr/bin/env python3
"""What including botcore costs: compile time and memory of a translation unit, size of a small bot.

Times are processor time, which other programs disturb least, of the compiler alone (no cache), as ratios to the
floor: a translation unit that has Asio's coroutines only. All units are compiled in turn, again and again.
"""

import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
UNITS = ("floor", "router", "client")
# Release, as CMake has it.
FLAGS = ["-std=c++20", "-O3", "-DNDEBUG"]
MEGABYTE = 1000 * 1000


def cached(build, name):
    """The value of a CMake variable of a build folder."""
    cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    found = re.search(rf"^{name}:[^=]*=(.*)$", cache, re.MULTILINE)
    if not found:
        sys.exit(f"compile_cost: {build} knows no {name}; is it a build folder?")
    return found.group(1)


def compile_unit(compiler, unit, folder):
    """Compiles one unit; gives processor seconds and peak memory in bytes."""
    source = HERE / "compile_cost" / f"{unit}.cpp"
    command = [compiler, *FLAGS, "-I", str(HERE.parents[1] / "include"), "-c", str(source), "-o", f"{folder}/{unit}.o"]
    child = os.posix_spawnp(compiler, command, {**os.environ, "CCACHE_DISABLE": "1"})
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"compile_cost: {source} does not compile")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def measure_units(compiler, rounds):
    """For each unit the median of its times, and the largest of its peaks."""
    times = {unit: [] for unit in UNITS}
    peaks = {unit: 0 for unit in UNITS}
    with tempfile.TemporaryDirectory() as folder:
        for unit in UNITS:  # the first compilation reads the headers from disk
            compile_unit(compiler, unit, folder)
        for _ in range(rounds):
            for unit in UNITS:
                seconds, peak = compile_unit(compiler, unit, folder)
                times[unit].append(seconds)
                peaks[unit] = max(peaks[unit], peak)
    return {unit: statistics.median(times[unit]) for unit in UNITS}, peaks


def stripped_size(program):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "echo"
        shutil.copy(program, copy)
        subprocess.run(["strip", str(copy)], check=True)
        return copy.stat().st_size


def report(figure, value, goal, unit=""):
    verdict = "ok" if value <= goal else "short"
    print(f"compile_cost.{figure} {value:.2f}{unit} <={goal}{unit} {verdict}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=pathlib.Path, default=HERE.parents[1] / "build/bench")
    parser.add_argument("--rounds", type=int, default=5, help="compilations of each unit, at least 5")
    arguments = parser.parse_args()
    compiler = cached(arguments.build, "CMAKE_CXX_COMPILER")
    times, peaks = measure_units(compiler, max(5, arguments.rounds))
    for unit in UNITS:
        print(f"{unit}: {times[unit]:.2f} s, {peaks[unit] / MEGABYTE:.0f} MB")
    size = stripped_size(arguments.build / "examples/echo/echo")
    report("router_ratio", times["router"] / times["floor"], 4)
    report("client_ratio", times["client"] / times["floor"], 3)
    report("memory", max(peaks.values()) / MEGABYTE, 350, "MB")
    report("echo_size", size / MEGABYTE, 3, "MB")


if __name__ == "__main__":
    main()
