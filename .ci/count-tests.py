#!/usr/bin/env python3
"""count-tests.py FOLDER: prints how many tests passed, failed and were skipped, from all .trx files in the folder."""
import pathlib
import sys
import xml.etree.ElementTree as xml

passed = failed = skipped = 0
for path in pathlib.Path(sys.argv[1]).rglob("*.trx"):
    counters = xml.parse(path).find(".//{*}Counters")
    total, right, wrong = (int(counters.get(name)) for name in ("total", "passed", "failed"))
    passed, failed, skipped = passed + right, failed + wrong, skipped + total - right - wrong
print(passed, failed, skipped)
