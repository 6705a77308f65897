"""Makes corpora of growing size out of a folder of articles: parts of it, all of it, and ten copies under new ids.

Usage: corpora.py FOLDER INTO

Each corpus is a folder of INTO that is called by the number of its articles. In a copy every id is replaced wherever it
stands, in paths, headings, front matter, citations and file names, so that copies cite only themselves: ids are numbered
in order, and copy k takes the numbers from 100,000 + k times their count.
"""
import os
import re
import shutil
import sys

PARTS = [5_000, 10_000, 20_000]
COPIES = 10
FIRST, END = 100_000, 1_000_000
ID = re.compile(rb"(?<=Q)[0-9]{5,6}(?![0-9])|(?<=KB)[0-9]{5,6}(?![0-9])")


def articles(folder):
    paths = []
    for place, folders, files in os.walk(folder):
        folders.sort()
        paths += [os.path.relpath(os.path.join(place, name), folder) for name in sorted(files) if name.endswith(".md")]
    return paths


def read(folder, path):
    with open(os.path.join(folder, path), "rb") as file:
        return file.read()


def copy_part(folder, paths, count, into):
    """Articles drawn evenly, so that every part is the same mixture."""
    for i in range(count):
        path = paths[i * len(paths) // count]
        target = os.path.join(into, f"{count:07}", path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(os.path.join(folder, path), target)


def numbers_of(folder, paths):
    numbers = set()
    for path in paths:
        numbers.update(ID.findall(read(folder, path)), ID.findall(path.encode()))
    return {number: rank for rank, number in enumerate(sorted(numbers, key=lambda number: (len(number), number)))}


def write_copies(folder, paths, into):
    ranks = numbers_of(folder, paths)
    if FIRST + COPIES * len(ranks) > END:
        sys.exit(f"{folder}: found {len(ranks)} ids, expected at most {(END - FIRST) // COPIES}")
    target = os.path.join(into, f"{COPIES * len(paths):07}")
    for path in paths:
        content = read(folder, path)
        for copy in range(COPIES):
            first = FIRST + copy * len(ranks)

            def renumbered(match):
                return b"%d" % (first + ranks[match.group()])

            name = os.path.join(target, str(copy), ID.sub(renumbered, path.encode()).decode())
            os.makedirs(os.path.dirname(name), exist_ok=True)
            with open(name, "wb") as file:
                file.write(ID.sub(renumbered, content))


def main():
    folder, into = sys.argv[1:]
    paths = articles(folder)
    need = COPIES * len(paths)
    disk = os.statvfs(os.path.dirname(into))
    if disk.f_favail < 2 * need or disk.f_bavail * disk.f_frsize < 8192 * need:
        sys.exit(f"{into}: not enough room for {need} files")
    for count in [part for part in PARTS if part < len(paths)] + [len(paths)]:
        copy_part(folder, paths, count, into)
    write_copies(folder, paths, into)


main()
