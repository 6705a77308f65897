#!/usr/bin/env python3
"""Checks what Linker's algorithms make of a graph's references against networkx.

    check-algorithms.py GRAPH.json VALUES.json

VALUES.json is what `Linker.Benchmarks algorithms GRAPH.json` prints. Compared are PageRank of all articles; betweenness from
a sample of articles, within the largest strong component, and of all articles where there are not too many for networkx;
strong and weak components; lengths and numbers of shortest paths from the sample. Exits 0 where all of them agree.
"""
import json
import sys

import networkx
from networkx.algorithms.link_analysis import pagerank_alg

# Two ways to add up numbers differ in their last digits. Both PageRanks end while ranks still change, in all by 1e-10.
RELATIVE = 1e-9
RANK = 1e-9
FEW = 1000


def different(what, found, expected, relative=RELATIVE, absolute=1e-12):
    """Says how far two lists of numbers are apart, and returns 1 where that is too far."""
    if len(found) != len(expected):
        print(f"{what}: found {len(found)} values, expected {len(expected)}")
        return 1
    apart = [abs(a - b) for a, b in zip(found, expected)]
    wrong = sum(d > absolute + relative * abs(b) for d, b in zip(apart, expected))
    print(f"{what}: {len(found)} values, {wrong} wrong, at most {max(apart, default=0):.2g} apart")
    return 1 if wrong else 0


def different_groups(what, groups, expected):
    found = {}
    for node, group in enumerate(groups):
        found.setdefault(group, set()).add(node)
    same = {frozenset(group) for group in found.values()} == {frozenset(group) for group in expected}
    print(f"{what}: {len(found)} groups, {'the same' if same else 'not the same'}")
    return 0 if same else 1


def in_order(values, count):
    return [values[node] for node in range(count)]


def check_betweenness(graph, values):
    count = len(graph)
    # Half of the articles neither cite nor are cited, and networkx takes its time for each of them.
    linked = graph.subgraph([node for node, degree in graph.degree() if degree]).copy()
    sources = dict.fromkeys(graph, 0)
    sources.update(networkx.betweenness_centrality_subset(linked, values["sources"], list(linked)))
    largest = networkx.betweenness_centrality(graph.subgraph(values["largest"]))
    failed = (
        different("betweenness from the sample", values["betweennessFromSources"], in_order(sources, count))
        + different("betweenness in the largest strong component",
                    values["betweennessInLargest"], [largest[node] for node in values["largest"]])
    )
    if count <= FEW:
        everything = networkx.betweenness_centrality(graph)
        failed += different("betweenness", values["betweenness"], in_order(everything, count))
    return failed


def check_paths(graph, values):
    failed = 0
    lengths, numbers = [], []
    for source, target, length, number in values["paths"]:
        try:
            paths = list(networkx.all_shortest_paths(graph, source, target))
        except networkx.NetworkXNoPath:
            paths = []
        lengths.append(len(paths[0]) - 1 if paths else -1)
        numbers.append(len(paths))
    failed += different("lengths of shortest paths", [path[2] for path in values["paths"]], lengths, 0, 0)
    return failed + different("numbers of shortest paths", [path[3] for path in values["paths"]], numbers, 0, 0)


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    with open(arguments[0], encoding="utf-8") as file:
        data = json.load(file)
    with open(arguments[1], encoding="utf-8") as file:
        values = json.load(file)
    places = {node: place for place, node in enumerate(values["ids"])}
    graph = networkx.DiGraph()
    graph.add_nodes_from(places[node["id"]] for node in data["nodes"] if node["kind"] == "article")
    graph.add_edges_from(
        (places[edge["source"]], places[edge["target"]]) for edge in data["edges"] if edge["kind"] == "references")
    count = len(graph)
    # The public pagerank needs scipy; this is the same in plain Python.
    ranks = pagerank_alg._pagerank_python(graph, tol=1e-10 / max(1, count), max_iter=1000)
    failed = (
        different("PageRank", values["pageRank"], in_order(ranks, count), 0, RANK)
        + different_groups("strong components", values["strong"], networkx.strongly_connected_components(graph))
        + different_groups("weak components", values["weak"], networkx.weakly_connected_components(graph))
        + check_betweenness(graph, values)
        + check_paths(graph, values)
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
