#!/usr/bin/env python3
"""Checks graph.nt and graph.jsonld of one graph with rdflib.

    check-rdf.py DIR
    check-rdf.py --lines DIR

DIR has what `linker build -f json,ntriples,jsonld` wrote. Exits 0 where both say the same triples, with the nodes and edges
that the header of graph.json promises and with its texts, 1 on any difference. rdflib takes minutes for a million triples:
--lines holds only graph.nt, line by line, against the grammar and the header.
"""
import collections
import json
import pathlib
import re
import sys
import urllib.parse

import rdflib
import rdflib.compare
from rdflib.namespace import DCTERMS, RDF

SCHEMA = rdflib.Namespace("https://schema.org/")
OWN = rdflib.Namespace("urn:linker-term:")
CLASSES = {
    "article": SCHEMA.TechArticle, "product": SCHEMA.SoftwareApplication, "productLine": SCHEMA.CreativeWorkSeries,
    "file": SCHEMA.DigitalDocument, "fix": OWN.Fix, "bulletin": SCHEMA.Report, "keyword": SCHEMA.DefinedTerm,
}
PREDICATES = {
    "references": DCTERMS.references, "supersedes": DCTERMS.replaces, "appliesTo": SCHEMA.about,
    "inProductLine": DCTERMS.subject, "mentions": SCHEMA.mentions, "citesBulletin": SCHEMA.citation,
    "hasKeyword": SCHEMA.keywords,
}


def same(what, found, expected):
    if found == expected:
        return 0
    print(f"{what}: found {str(found)[:300]}, expected {str(expected)[:300]}", file=sys.stderr)
    return 1


def name(node):
    return rdflib.URIRef("urn:linker:" + urllib.parse.quote(node, safe=":"))


def predicate(kind):
    return PREDICATES.get(kind, OWN[kind])


def check_header(rdf, header):
    classes = collections.Counter(rdf.objects(None, RDF.type))
    predicates = collections.Counter(one for _, one, _ in rdf)
    exists = collections.Counter(value.toPython() for value in rdf.objects(None, OWN.exists))
    return (
        same("nodes by kind", {kind: classes[one] for kind, one in CLASSES.items()}, header["nodesByKind"])
        + same("edges by kind", {kind: predicates[predicate(kind)] for kind in header["edgesByKind"]}, header["edgesByKind"])
        + same("articles", exists[True], header["articles"])
        + same("missing articles", exists[False], header["missing"])
    )


def check_nodes(rdf, nodes):
    differences = 0
    for node in nodes:
        subject = name(node["id"])
        differences += same(f"name of {subject}", str(rdf.value(subject, SCHEMA.name)), node["label"])
        differences += same(f"id of {subject}", str(rdf.value(subject, DCTERMS.identifier)), node["id"])
        keywords = sorted(map(str, rdf.objects(subject, OWN.keyword)))
        differences += same(f"keywords of {subject}", keywords, sorted(set(node.get("keywords", []))))
        date = rdf.value(subject, SCHEMA.dateModified)
        differences += same(f"date of {subject}", date and date.toPython().isoformat(), node.get("lastModified"))
    return differences


def check_edges(rdf, edges):
    differences = 0
    for edge in edges:
        triple = (name(edge["source"]), predicate(edge["kind"]), name(edge["target"]))
        differences += same(f"{triple}", triple in rdf, True)
        says = next((
            one for one in rdf.subjects(RDF.subject, triple[0])
            if rdf.value(one, RDF.object) == triple[2] and rdf.value(one, RDF.predicate) == triple[1]), None)
        title = says and rdf.value(says, OWN.citedTitle)
        differences += same(f"title of {triple}", title and str(title), edge.get("title"))
        line = says and rdf.value(says, OWN.line)
        differences += same(f"line of {triple}", line and line.toPython(), edge.get("line"))
        versions = sorted(map(str, rdf.objects(says, SCHEMA.softwareVersion))) if says else []
        differences += same(f"versions of {triple}", versions, sorted(edge.get("versions", [])))
        rows = len(list(rdf.objects(says, OWN.row))) if says else 0
        differences += same(f"rows of {triple}", rows, len(edge.get("rows", [])))
    return differences


def check_lines(path, header):
    iri = r"<[^\x00-\x20<>\"{}|^`\\]+>"
    line_of = re.compile(
        rf'({iri}) ({iri}) ({iri}|"(?:[^"\\\r\n]|\\[tbnrf"\'\\]|\\u[0-9A-F]{{4}})*"(?:\^\^{iri})?) \.\n')
    classes, predicates = collections.Counter(), collections.Counter()
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            match = line_of.fullmatch(line)
            if not match:
                return same("a line that is no triple", line, "")
            predicates[match[2][1:-1]] += 1
            if match[2] == RDF.type.n3():
                classes[match[3][1:-1]] += 1
    return (
        same("nodes by kind", {kind: classes[str(one)] for kind, one in CLASSES.items()}, header["nodesByKind"])
        + same("edges by kind", {kind: predicates[str(predicate(kind))] for kind in header["edgesByKind"]},
               header["edgesByKind"])
    )


def main(arguments):
    by_lines = arguments[:1] == ["--lines"]
    if len(arguments) != 1 + by_lines:
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[-1])
    graph = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
    if by_lines:
        return 1 if check_lines(folder / "graph.nt", graph["graph"]) else 0
    lines = (folder / "graph.nt").read_text(encoding="utf-8").count("\n")
    triples = rdflib.Graph().parse(folder / "graph.nt", format="nt")
    linked = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
    differences = (
        same("triples in graph.nt", len(triples), lines)
        + same("triples in graph.jsonld", len(linked), lines)
        + same("isomorphic", rdflib.compare.isomorphic(triples, linked), True)
        + check_header(triples, graph["graph"])
        + check_nodes(triples, graph["nodes"])
        + check_edges(triples, graph["edges"])
    )
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
