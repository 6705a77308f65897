// Has Mermaid parse a flowchart, and compares its nodes and edges with those of graph.json: counts by kind, and every text.
//
//   node check-mermaid.mjs NPM-FOLDER GRAPH.json GRAPH.mmd
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, graphPath, mermaidPath] = process.argv.slice(2);
const find = createRequire(join(resolve(folder), 'package.json')).resolve;
const load = (path) => import(pathToFileURL(path));
const { JSDOM } = await load(find('jsdom'));
const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await load(join(resolve(folder), 'node_modules/mermaid/dist/mermaid.core.mjs'));

const graph = JSON.parse(readFileSync(graphPath, 'utf8'));
const text = readFileSync(mermaidPath, 'utf8');
mermaid.initialize({ startOnLoad: false, maxTextSize: text.length + 1, maxEdges: graph.edges.length + 1 });
assert.equal((await mermaid.parse(text)).diagramType, 'flowchart-v2');
const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
const vertices = [...db.getVertices().values()];
const edges = db.getEdges();

const count = (kinds) => kinds.reduce((counts, kind) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});
const present = (kinds) => Object.fromEntries(Object.entries(kinds).filter(([, number]) => number > 0));
const { articles, missing, nodesByKind, edgesByKind } = graph.graph;
assert.deepEqual(count(vertices.flatMap((vertex) => vertex.classes)), present({ ...nodesByKind, article: articles, missing }));
assert.deepEqual(count(edges.map((edge) => edge.text)), present(edgesByKind));

// Mermaid keeps #35; in a form of its own until it draws, as an entity of HTML, and writes a line break as its browser does.
const shown = (label) => label.replace('<br>', '<br/>').replace(/ﬂ°°(\d+)¶ß/g, (_, number) => String.fromCodePoint(number));
const label = (node) => (node.kind !== 'article' ? node.label
  : node.label === node.id ? node.id
  : `${node.id}<br/>${node.label}`);
graph.nodes.forEach((node, i) => assert.equal(shown(vertices[i].text), label(node)));
const ends = edges.map((edge) => [edge.start, edge.text, edge.end].join(' '));
const ordinals = new Map(graph.nodes.map((node, i) => [node.id, `n${i}`]));
assert.deepEqual(
  ends.sort(),
  graph.edges.map((edge) => [ordinals.get(edge.source), edge.kind, ordinals.get(edge.target)].join(' ')).sort());
// Mermaid leaves its timers and the window running.
process.exit(0);
