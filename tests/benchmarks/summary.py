"""Merges the rounds of compare into one table of medians and ratios; ends with code 1 where a limit is exceeded."""
import glob
import json
import os
import statistics
import sys

# What is measured, what it is compared with, and how many times as long it may take.
LIMITS = [
    ("build", "rg", 2.0),
    ("build", "rumdl", 1 / 3),
    ("check", "build", 1.3),
    ("lookup", "build", 1 / 4),
    ("version", "empty", 2.0),
]
NAMES = {
    "rg": "`rg -o 'Q[0-9]{5,6}'`",
    "rumdl": "`rumdl check`",
    "build": "`linker build`",
    "check": "`linker check`",
    "lookup": "`linker show`, one node of `graph.json`",
    "version": "`linker --version`",
    "empty": "an empty .NET program",
}
MOST_MEMORY = 350 * 10**6


def read_times(folder):
    times = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as file:
            for result in json.load(file)["results"]:
                times.setdefault(result["command"], []).extend(result["times"])
    return times


def read_peaks(folder):
    peaks = []
    for path in glob.glob(os.path.join(folder, "*.peak")):
        with open(path, encoding="utf-8") as file:
            peaks.append(json.load(file)["peak"])
    return peaks


def verdict(value, limit):
    return "yes" if value <= limit else "**no**"


def main():
    times = read_times(sys.argv[1])
    medians = {name: statistics.median(values) for name, values in times.items()}
    print("| command | median | fastest | slowest | runs |\n|---|---:|---:|---:|---:|")
    for name, title in NAMES.items():
        values = times[name]
        print(f"| {title} | {medians[name]:.3f} s | {min(values):.3f} s | {max(values):.3f} s | {len(values)} |")

    print("\n| what | ratio | at most | holds |\n|---|---:|---:|---|")
    holds = True
    for name, other, limit in LIMITS:
        ratio = medians[name] / medians[other]
        holds &= ratio <= limit
        print(f"| {NAMES[name]} against {NAMES[other]} | {ratio:.2f} | {limit:.2f} | {verdict(ratio, limit)} |")
    peak = statistics.median(read_peaks(sys.argv[1]))
    holds &= peak <= MOST_MEMORY
    print(f"| peak memory of `linker build` | {peak / 10**6:.0f} MB | {MOST_MEMORY / 10**6:.0f} MB | {verdict(peak, MOST_MEMORY)} |")
    return 0 if holds else 1


sys.exit(main())
