// Loads elements JSON into Cytoscape.js without a browser, and compares what it holds with graph.json.
//
//   node check-cytoscape.mjs NPM-FOLDER GRAPH.json GRAPH.cyjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [folder, graphPath, cytoscapePath] = process.argv.slice(2);
const cytoscape = createRequire(join(resolve(folder), 'package.json'))('cytoscape');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const graph = read(graphPath);
const cy = cytoscape({ headless: true, styleEnabled: graph.nodes.length < 1000, ...read(cytoscapePath) });

const count = (elements) => {
  const kinds = {};
  elements.forEach((element) => { kinds[element.data('kind')] = (kinds[element.data('kind')] ?? 0) + 1; });
  return kinds;
};
const present = (kinds) => Object.fromEntries(Object.entries(kinds).filter(([, number]) => number > 0));

assert.deepEqual(count(cy.nodes()), present(graph.graph.nodesByKind));
assert.deepEqual(count(cy.edges()), present(graph.graph.edgesByKind));
assert.equal(cy.nodes('[kind = "article"][?exists]').length, graph.graph.articles);
assert.equal(cy.nodes('[kind = "article"][!exists]').length, graph.graph.missing);
for (const node of graph.nodes) assert.deepEqual(cy.getElementById(node.id).data(), node);
cy.edges().forEach((edge, i) => {
  const { id, ...data } = edge.data();
  assert.deepEqual(data, graph.edges[i]);
});
if (cy.styleEnabled()) {
  for (const missing of cy.nodes('[kind = "article"][!exists]')) assert.equal(missing.style('border-style'), 'dashed');
}
// With styles, Cytoscape.js goes on drawing nothing until it is told to stop.
cy.destroy();
process.exit(0);
