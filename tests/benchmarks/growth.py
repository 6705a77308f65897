"""Prints what an article took in each corpus; ends with code 1 where that grows with the corpus.

Usage: growth.py RUNS..., files called by the number of articles, with a line of measure.py for each run.
"""
import json
import os
import statistics
import sys

MOST_GROWTH = 1.25


def read(path):
    count = int(os.path.basename(path).split(".")[0])
    with open(path, encoding="utf-8") as file:
        runs = [json.loads(line) for line in file]
    return count, {key: statistics.median(run[key] for run in runs) for key in ("wall", "cpu", "peak")}


def main():
    corpora = sorted(read(path) for path in sys.argv[1:])
    print("| articles | time | an article | processor time | an article | peak memory | an article |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for count, run in corpora:
        wall, cpu, peak = run["wall"], run["cpu"], run["peak"]
        print(f"| {count:,} | {wall:.2f} s | {wall / count * 1e6:.0f} µs | {cpu:.2f} s | {cpu / count * 1e6:.0f} µs "
              f"| {peak / 1e6:.0f} MB | {peak / count / 1e3:.1f} kB |")

    (least, small), (most, large) = corpora[0], corpora[-1]
    holds = True
    print(f"\nAn article among {most:,} takes, against one among {least:,},")
    for key, name in (("wall", "of time"), ("cpu", "of processor time"), ("peak", "of memory")):
        ratio = large[key] / most / (small[key] / least)
        holds &= ratio <= MOST_GROWTH
        print(f"- {ratio:.2f} times {name} (at most {MOST_GROWTH}: {'yes' if ratio <= MOST_GROWTH else '**no**'})")
    return 0 if holds else 1


sys.exit(main())
