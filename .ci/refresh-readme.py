#!/usr/bin/env python3
"""Runs every command line that README.md shows in a console block, and puts what it prints in the place of what stands
there. `linker` is the built command; the commands run in a folder of their own beside which tests/ can be seen."""
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LINKER = ROOT / "src/Linker.Cli/bin/Release/net10.0/linker.dll"
SETUP = f"shopt -s expand_aliases\nalias linker='dotnet {LINKER}'\n"
NEEDS_GRAPH = (
    "linker stats", "linker list", "linker show", "linker path", "linker rank", "linker cycles", "linker export", "linker file",
)


def block(match):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "tests").symlink_to(ROOT / "tests")
        setup = SETUP + ("linker build tests/corpus -q\n" if match[1].startswith(NEEDS_GRAPH) else "")
        run = subprocess.run(["bash", "-c", f"{setup}{match[1]} 2>&1"], cwd=folder, capture_output=True, text=True)
    return f"```console\n$ {match[1]}\n{run.stdout}```\n"


readme = ROOT / "README.md"
text = readme.read_text(encoding="utf-8")
readme.write_text(re.sub(r"^```console\n\$ ([^\n]+)\n.*?^```\n", block, text, flags=re.S | re.M), encoding="utf-8")
