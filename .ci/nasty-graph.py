#!/usr/bin/env python3
"""Prints a graph.json whose texts are what breaks writers: quotes, control characters, ends of comments, markup of all kinds.

    nasty-graph.py > GRAPH.json

The same in every run.
"""
import json
import random
import sys

PIECES = [
    "a", "Title of 5 words", " ", '"', "\\", "\\N", "\\G", '\\"', "\n", "\r\n", "\r", "\t", "\0", "\x1b[31m", "\x7f", "\x85",
    "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\U0001F600", "é", "中", "<b>", "</script>", "&", "&amp;", "&quot;",
    "&#124;", ";", "{", "}", "[", "]", "->", "//", "/*", "#", "%", "'", "]]>", ",", "|", "`", "\\u0041", "\\u005C", "#35;",
    "<br/>", "%%", "<!--", "\u00a0", "\ufb02\u00b0", "\u00b6\u00df", "style:#35;", "classDef x:#", "end", "1. a", "*b*", "_c_",
]
ARTICLES = 100


def text():
    return "".join(random.choices(PIECES, k=random.randint(1, 8)))


def article(number):
    return {
        "id": f"Q{100000 + number}", "kind": "article", "label": text(), "exists": True, "path": text(),
        "alternates": [text()], "lastModified": "2001-08-09", "productLine": text(), "keywords": [text(), text()],
    }


def edges(number, file, product):
    source = {"source": f"Q{100000 + number}"}
    cited = f"Q{100000 + (number * 7 + 1) % ARTICLES}"
    return [
        {**source, "target": cited, "kind": "references", "title": text(), "section": text(), "line": 3, "count": 1},
        {**source, "target": product["id"], "kind": "appliesTo", "versions": [text() + "1", text() + "2"]},
        {**source, "target": file["id"], "kind": "updates", "rows": [{"version": text(), "platform": text()}]},
        {**source, "target": file["id"], "kind": "mentions"},
    ]


random.seed(20020806)
graph = {"format": "linker-graph", "version": 1, "nodes": [], "edges": []}
for i in range(ARTICLES):
    named = {"id": f"file:{i}{text()}", "kind": "file", "label": text()}
    sold = {"id": f"product:{i}{text()}", "kind": "product", "label": text()}
    graph["nodes"] += [article(i), named, sold]
    graph["edges"] += edges(i, named, sold)
json.dump(graph, sys.stdout)
