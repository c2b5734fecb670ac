// Reads the networks of a running service in every form with graphology, and compares the graphs with the JSON.
// Usage: node check.mjs BASE_URL. Prints each finding; ends with 1 where there is one.
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

const base = process.argv[2]?.replace(/\/$/, '');
if (!base) {
    console.error('Usage: node check.mjs BASE_URL');
    process.exit(2);
}

const parsers = { graphml, gexf };
const findings = [];
let compared = 0;

async function ask(query) {
    const response = await fetch(`${base}/v1/network?${query}`);
    if (!response.ok) throw new Error(`${query}: ${response.status}`);
    return response;
}

// What XML cannot hold is U+FFFD there.
const inXml = text => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

function compare(where, network, graph) {
    const expect = (what, expected, found) => {
        compared++;
        if (expected !== found) findings.push(`${where}: ${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
    };
    expect('the number of nodes', network.nodes.length, graph.order);
    expect('the number of edges', network.edges.length, graph.size);
    for (const node of network.nodes) {
        const found = graph.hasNode(node.id) ? graph.getNodeAttributes(node.id) : {};
        expect(`the label of ${node.id}`, inXml(node.name), found.label);
        expect(`the kind of ${node.id}`, node.kind, found.kind);
        expect(`the mentions of ${node.id}`, node.counts.mentions, found.mentions);
        expect(`the degree of ${node.id}`, node.degree, graph.hasNode(node.id) ? graph.degree(node.id) : undefined);
    }
    for (const edge of network.edges) {
        const key = graph.hasNode(edge.source) && graph.hasNode(edge.target) ? graph.edge(edge.source, edge.target) : undefined;
        const found = key === undefined ? {} : graph.getEdgeAttributes(key);
        expect(`the weight of ${edge.source} to ${edge.target}`, edge.weight, found.weight);
        expect(`the evidence of ${edge.source} to ${edge.target}`, edge.evidence.ids.join(' '), found.evidence);
        expect(`the direction of ${edge.source} to ${edge.target}`, network.directed, key !== undefined && graph.isDirected(key));
    }
}

for (const kind of ['quotes-about', 'co-mention', 'event'])
    for (const more of ['', '&limit=3', '&minWeight=2', '&actor=no-such-actor']) {
        const network = await (await ask(`kind=${kind}${more}`)).json();
        for (const [format, parser] of Object.entries(parsers)) {
            const query = `kind=${kind}${more}&format=${format}`;
            try {
                compare(query, network, parser.parse(Graph, await (await ask(query)).text()));
            } catch (error) {
                findings.push(`${query}: ${error.message}`);
            }
        }
    }

if (compared < 100) findings.push(`only ${compared} things could be compared: the corpus has hardly any network`);
for (const finding of findings.slice(0, 50)) console.error(finding);
console.log(`${compared} compared, ${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
