#!/usr/bin/env python3
"""Reads a graph in another format with other people's programs, and compares it with its graph.json.

    check-formats.py graphml|gexf|jgf|svg GRAPH.json FILE

GraphML and GEXF are read by networkx, JSON Graph Format is checked against a schema, the nodes and edges of a picture are
counted. Exits 0 where all agree with what the header promises, and every text is the same; 1 on any difference.
"""
import collections
import json
import re
import sys
import xml.etree.ElementTree

import networkx

LISTS = ("alternates", "keywords", "versions", "rows", "files")

# Version 2 (https://jsongraphformat.info/v2.0/json-graph-schema.json), as far as a single graph goes.
JGF_SCHEMA = {
    "type": "object",
    "required": ["graph"],
    "additionalProperties": False,
    "properties": {
        "graph": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string"},
                "label": {"type": "string"},
                "directed": {"type": "boolean"},
                "type": {"type": "string"},
                "metadata": {"type": "object"},
                "nodes": {
                    "type": "object",
                    "additionalProperties": {
                        "type": "object",
                        "additionalProperties": False,
                        "properties": {"label": {"type": "string"}, "metadata": {"type": "object"}},
                    },
                },
                "edges": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["source", "target"],
                        "additionalProperties": False,
                        "properties": {
                            "id": {"type": "string"},
                            "source": {"type": "string"},
                            "target": {"type": "string"},
                            "relation": {"type": "string"},
                            "directed": {"type": "boolean"},
                            "label": {"type": "string"},
                            "metadata": {"type": "object"},
                        },
                    },
                },
            },
        }
    },
}


def same(what, found, expected):
    if found == expected:
        return 0
    print(f"{what}: found {str(found)[:500]}, expected {str(expected)[:500]}", file=sys.stderr)
    return 1


def decoded(text):
    """What XML cannot hold is written as \\uXXXX."""
    return re.sub(r"\\u([0-9A-F]{4})", lambda match: chr(int(match[1], 16)), text)


def value(name, text):
    if name in LISTS:
        return json.loads(text)
    return decoded(text) if isinstance(text, str) else text


def values(data, names):
    return {name: value(name, data[name]) for name in names if name in data}


def counts(kinds):
    return dict(collections.Counter(kinds))


def check_counts(header, nodes, edges, exists):
    return (
        same("nodes by kind", counts(nodes), {kind: n for kind, n in header["nodesByKind"].items() if n})
        + same("edges by kind", counts(edges), {kind: n for kind, n in header["edgesByKind"].items() if n})
        + same("articles", sum(one is True for one in exists), header["articles"])
        + same("missing articles", sum(one is False for one in exists), header["missing"])
    )


def check_all(what, found, expected):
    """Compares lists of objects in any order, and names the first that differ."""
    found = sorted(json.dumps(one, sort_keys=True) for one in found)
    expected = sorted(json.dumps(one, sort_keys=True) for one in expected)
    return same(f"number of {what}", len(found), len(expected)) + sum(
        same(what, one, other) for one, other in list((a, b) for a, b in zip(found, expected) if a != b)[:3]
    )


def check_networkx(expected, graph, edge_kind):
    """Every attribute of every node and edge, as networkx has it."""
    nodes = [{"id": decoded(name), **values(data, data.keys() - {"viz"})} for name, data in graph.nodes(data=True)]
    edges = [
        {
            "source": decoded(source),
            "target": decoded(target),
            "kind": data[edge_kind],
            **values(data, data.keys() - {"id", edge_kind}),
        }
        for source, target, data in graph.edges(data=True)
    ]
    return (
        check_counts(
            expected["graph"],
            (node["kind"] for node in nodes),
            (edge["kind"] for edge in edges),
            [node.get("exists") for node in nodes],
        )
        + check_all("nodes", nodes, expected["nodes"])
        + check_all("edges", edges, expected["edges"])
    )


def check_graphml(expected, path):
    return check_networkx(expected, networkx.read_graphml(path, force_multigraph=True), "kind")


def check_gexf(expected, path):
    graph = networkx.read_gexf(path)
    viz = [data["viz"] for _, data in graph.nodes(data=True)]
    return check_networkx(expected, graph, "label") + same(
        "nodes with colour and size", sum("color" in one and one["size"] > 0 for one in viz), len(expected["nodes"])
    )


def check_jgf(expected, path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    errors = 0
    try:
        import jsonschema
    except ImportError:
        print("jsonschema is not installed: the schema is not checked", file=sys.stderr)
    else:
        for error in jsonschema.Draft7Validator(JGF_SCHEMA).iter_errors(data):
            errors += same(f"schema: {error.json_path}", error.message, "none")
    graph = data["graph"]
    nodes = [{"id": name, "label": node["label"], **node["metadata"]} for name, node in graph["nodes"].items()]
    edges = [
        {"source": edge["source"], "target": edge["target"], "kind": edge["relation"], **edge["metadata"]}
        for edge in graph["edges"]
    ]
    return (
        errors
        + same("the counts", graph["metadata"], expected["graph"])
        + check_all("nodes", nodes, expected["nodes"])
        + check_all("edges", edges, expected["edges"])
    )


def check_svg(expected, path):
    svg = "{http://www.w3.org/2000/svg}"
    groups = collections.Counter(group.get("class") for group in xml.etree.ElementTree.parse(path).iter(f"{svg}g"))
    return same("drawn nodes", groups["node"], len(expected["nodes"])) + same(
        "drawn edges", groups["edge"], len(expected["edges"])
    )


CHECKS = {"graphml": check_graphml, "gexf": check_gexf, "jgf": check_jgf, "svg": check_svg}


def main(arguments):
    if len(arguments) != 3 or arguments[0] not in CHECKS:
        sys.exit(__doc__)
    with open(arguments[1], encoding="utf-8") as file:
        expected = json.load(file)
    return 1 if CHECKS[arguments[0]](expected, arguments[2]) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
