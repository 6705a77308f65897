#!/usr/bin/env python3
"""Checks graph.json and graph.dot of one graph with other people's readers: networkx, jsonschema and Graphviz's gc.

    check-graph.py GRAPH.json GRAPH.dot [GRAPH.schema.json]

Exits 0 where all of them count the nodes and edges that the header promises, 1 on any difference. The JSON is checked
against the schema where one is given and the module jsonschema is there.
"""
import collections
import json
import subprocess
import sys

import networkx


def same(what, found, expected):
    if found == expected:
        return 0
    print(f"{what}: found {found}, expected {expected}", file=sys.stderr)
    return 1


def check_networkx(data):
    header = data["graph"]
    graph = networkx.node_link_graph(data, edges="edges")
    nodes = collections.Counter(kind for _, kind in graph.nodes(data="kind"))
    edges = collections.Counter(kind for _, _, kind in graph.edges(data="kind"))
    exists = collections.Counter(found for _, found in graph.nodes(data="exists"))
    return (
        same("networkx nodes by kind", dict(nodes), {k: n for k, n in header["nodesByKind"].items() if n})
        + same("networkx edges by kind", dict(edges), {k: n for k, n in header["edgesByKind"].items() if n})
        + same("networkx articles", exists[True], header["articles"])
        + same("networkx missing articles", exists[False], header["missing"])
    )


def check_gc(header, dot):
    run = subprocess.run(["gc", "-n", "-e", dot], capture_output=True, text=True)
    if run.returncode or run.stderr:
        print(f"gc: {run.stderr.strip()}", file=sys.stderr)
        return 1
    nodes, edges = map(int, run.stdout.split()[:2])
    return (
        same("gc nodes", nodes, sum(header["nodesByKind"].values()))
        + same("gc edges", edges, sum(header["edgesByKind"].values()))
    )


def check_schema(data, path):
    try:
        import jsonschema
    except ImportError:
        print("jsonschema is not installed: the schema is not checked", file=sys.stderr)
        return 0
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    errors = list(jsonschema.Draft202012Validator(schema).iter_errors(data))
    for error in errors[:10]:
        print(f"schema: {error.json_path}: {error.message[:200]}", file=sys.stderr)
    return len(errors)


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    with open(arguments[0], encoding="utf-8") as file:
        data = json.load(file)
    differences = check_networkx(data) + check_gc(data["graph"], arguments[1])
    if len(arguments) == 3:
        differences += check_schema(data, arguments[2])
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
