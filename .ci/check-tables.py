#!/usr/bin/env python3
"""Checks the tables of a graph with other people's readers: SQLite's own import of CSV, and Python's of JSON lines.

    check-tables.py DIR

DIR has what `linker build -f json,csv,neo4j,graphframes` wrote. Exits 0 where the tables hold the nodes and edges of
graph.json, with the counts of its header and the same texts, 1 on any difference.
"""
import collections
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

UNIT_SEPARATOR = "\x1f"
VERTEX = {
    "id": str, "kind": str, "name": str, "inCorpus": bool, "path": str, "alternates": list, "lastModified": str,
    "productLine": str, "keywords": list,
}
EDGE = {
    "src": str, "dst": str, "kind": str, "citedTitle": str, "section": str, "line": int, "timesCited": int,
    "versions": list, "fileRows": list, "isDerived": bool, "successions": list,
}


def same(what, found, expected):
    if found == expected:
        return 0
    print(f"{what}: found {str(found)[:300]}, expected {str(expected)[:300]}", file=sys.stderr)
    return 1


def same_rows(what, found, expected):
    differences = same(f"{what}, rows", len(found), len(expected))
    for place, (left, right) in enumerate(zip(found, expected)):
        if left != right:
            return differences + same(f"{what}, row {place + 1}", left, right)
    return differences


def load(folder, tables):
    """Lets the command sqlite3 import files into tables whose columns their headers name."""
    with tempfile.TemporaryDirectory() as work:
        path = pathlib.Path(work) / "graph.db"
        commands = [f'.import --csv "{folder / name}" {table}' for name, table in tables.items()]
        run = subprocess.run(["sqlite3", "-bail", path, *commands], capture_output=True, text=True)
        if run.returncode or run.stderr:
            raise SystemExit(f"sqlite3: {run.stderr.strip()}")
        database = sqlite3.connect(path)
        rows = [list(database.execute(f'select * from "{table}" order by rowid')) for table in tables.values()]
        database.close()
        return rows


def text(value):
    """As SQLite has it, which does not tell an absent field from an empty one."""
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def columns(record, names):
    return tuple(text(record.get(name)) for name in names)


def check_counts(what, header, node_kinds, edge_kinds):
    return (
        same(f"{what} nodes by kind", dict(collections.Counter(node_kinds)),
             {kind: n for kind, n in header["nodesByKind"].items() if n})
        + same(f"{what} edges by kind", dict(collections.Counter(edge_kinds)),
               {kind: n for kind, n in header["edgesByKind"].items() if n})
    )


def from_json(cell):
    return json.loads(cell) if cell else []


def check_csv(graph, folder):
    nodes, edges = load(folder, {"nodes.csv": "nodes", "edges.csv": "edges"})
    return (
        check_counts("csv", graph["graph"], [row[1] for row in nodes], [row[2] for row in edges])
        + same_rows(
            "csv nodes",
            [row[:5] + (from_json(row[5]),) + row[6:8] + (from_json(row[8]),) for row in nodes],
            [columns(node, ["id", "kind", "label", "exists", "path"]) + (node.get("alternates", []),)
             + columns(node, ["lastModified", "productLine"]) + (node.get("keywords", []),) for node in graph["nodes"]])
        + same_rows(
            "csv edges",
            [row[:7] + (from_json(row[7]), from_json(row[8]), row[9], from_json(row[10])) for row in edges],
            [columns(edge, ["source", "target", "kind", "title", "section", "line", "count"])
             + (edge.get("versions", []), edge.get("rows", [])) + columns(edge, ["derived"]) + (edge.get("files", []),)
             for edge in graph["edges"]])
    )


def camel(words):
    first, *rest = words.lower().split("_")
    return first + "".join(word.capitalize() for word in rest)


def array(cell):
    return cell.split(UNIT_SEPARATOR) if cell else []


def check_neo4j(graph, folder):
    nodes, edges = load(folder, {"neo4j-nodes.csv": "nodes", "neo4j-relationships.csv": "edges"})
    labels = [row[1].split(UNIT_SEPARATOR) for row in nodes]
    missing = collections.Counter(len(names) == 2 and names[1] == "Missing" for names in labels)
    return (
        check_counts(
            "neo4j", graph["graph"], [one[0][0].lower() + one[0][1:] for one in labels], [camel(row[2]) for row in edges])
        + same("neo4j missing articles", missing[True], graph["graph"]["missing"])
        + same_rows(
            "neo4j nodes",
            [row[:1] + row[2:5] + (array(row[5]),) + row[6:8] + (array(row[8]),) for row in nodes],
            [columns(node, ["id", "label", "exists", "path"]) + (node.get("alternates", []),)
             + columns(node, ["lastModified", "productLine"]) + (node.get("keywords", []),) for node in graph["nodes"]])
        + same_rows(
            "neo4j relationships",
            [row[:2] + (camel(row[2]),) + row[3:7] + (array(row[7]), from_json(row[8]), row[9], from_json(row[10])) for row in edges],
            [columns(edge, ["source", "target", "kind", "title", "section", "line", "count"])
             + (edge.get("versions", []), edge.get("rows", [])) + columns(edge, ["derived"]) + (edge.get("files", []),)
             for edge in graph["edges"]])
    )


def check_lines(what, path, types):
    """Every line has the columns, in order; a list is never null, so that its type can be told from any line."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]
    wrong = [
        record for record in records
        if list(record) != list(types) or any(
            not isinstance(record[name], kind) and (kind is list or record[name] is not None)
            for name, kind in types.items())
    ]
    return records, same(f"{what}: lines with other columns", wrong[:1], [])


def check_graphframes(graph, folder):
    vertices, wrong_vertices = check_lines("vertices", folder / "vertices.jsonl", VERTEX)
    edges, wrong_edges = check_lines("edges", folder / "edges.jsonl", EDGE)
    ids = {vertex["id"] for vertex in vertices}
    ends = {edge[end] for edge in edges for end in ("src", "dst")}
    row_names = {"fileDate": "date", "fileTime": "time", "fileSize": "size", "fileVersion": "version", "platform": "platform"}
    file_names = {"fileId": "file", "platform": "platform", "oldDate": "oldDate", "newDate": "newDate"}
    return (
        wrong_vertices + wrong_edges
        + check_counts("graphframes", graph["graph"], [one["kind"] for one in vertices], [one["kind"] for one in edges])
        + same("graphframes: ids that are given twice", len(vertices) - len(ids), 0)
        + same("graphframes: ends of edges that are no vertices", sorted(ends - ids), [])
        + same_rows(
            "vertices", [list(one.values()) for one in vertices],
            [[node["id"], node["kind"], node["label"], node.get("exists"), node.get("path"), node.get("alternates", []),
              node.get("lastModified"), node.get("productLine"), node.get("keywords", [])] for node in graph["nodes"]])
        + same_rows(
            "edges", [list(one.values()) for one in edges],
            [[edge["source"], edge["target"], edge["kind"], edge.get("title"), edge.get("section"), edge.get("line"),
              edge.get("count"), edge.get("versions", []),
              [{ours: row.get(theirs) for ours, theirs in row_names.items()} for row in edge.get("rows", [])],
              edge.get("derived", False),
              [{ours: file.get(theirs) for ours, theirs in file_names.items()} for file in edge.get("files", [])]]
             for edge in graph["edges"]])
    )


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[0])
    graph = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
    assert re.fullmatch(r"[^\"]*", str(folder)), "sqlite3 takes the folder's name in quotes"
    return 1 if check_csv(graph, folder) + check_neo4j(graph, folder) + check_graphframes(graph, folder) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
