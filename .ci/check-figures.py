#!/usr/bin/env python3
"""Holds the figures of an extraction to what they have to be at least.

    check-figures.py score SCORE.txt      what score.py printed: the F1 of each kind of fact
    check-figures.py parity PARITY.txt    what parity.py printed: the share of articles on which both dialects agree

Prints the figures that fall short. Exits 0 where none does, and 1 also where a figure is missing.
"""
import re
import sys

F1 = {
    "title": 1.00, "reference": 1.00, "reftitle": 0.98, "product": 0.98, "version": 0.98, "file": 0.97,
    "mentioned": 0.93, "download": 0.85, "updated": 0.95, "updatedrow": 0.95, "fixedin": 0.85,
}
PARITY = dict.fromkeys(
    ["title", "lastModified", "products", "references", "updatedFiles", "downloads", "mentionedFiles", "fixedIn",
     "bulletins", "keywords"], 0.99)


def read(path, pattern):
    with open(path, encoding="utf-8") as file:
        found = (re.match(pattern, line) for line in file)
        return {match[1]: float(match[2]) for match in found if match}


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in ("score", "parity"):
        sys.exit(__doc__)
    is_score = arguments[0] == "score"
    least = F1 if is_score else PARITY
    # score.py: kind, gold, system, right, P, R, F1; parity.py: kind, share, "differ:", number.
    figures = read(arguments[1], r"(\w+)(?:\s+[\d.]+){5}\s+([\d.]+)\s*$" if is_score else r"(\w+)\s+([\d.]+)\s+differ:")
    short = 0
    for kind, bound in least.items():
        figure = figures.get(kind)
        if figure is None or figure < bound:
            short += 1
            print(f"{arguments[0]} {kind}: found {figure}, expected at least {bound}")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
