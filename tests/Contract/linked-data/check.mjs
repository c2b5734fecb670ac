// Usage: node check.mjs BASE_URL
//
// Asks a running server for its objects and lists as JSON-LD and for the annotations of its articles, and holds them to the vocabularies
// they name: expanded with jsonld, to the classes, domains and ranges of schema.org and the terms of Web Annotation; and compiled by the
// TypeScript compiler as literals of schema-dts. Says what it checked, and ends with 1 where anything is wrong.

import jsonld from 'jsonld';
import { check as checkAnnotations } from './annotations.mjs';
import { documentLoader } from './contexts.mjs';
import { check as checkSchema, knownTypes } from './schemaorg.mjs';
import { check as checkTypes } from './typescript.mjs';

const RESOURCES = ['quotes', 'utterances', 'actors', 'events', 'articles', 'outlets'];
const base = process.argv[2]?.replace(/\/$/, '');
if (!base) {
  console.error('Usage: node check.mjs BASE_URL');
  process.exit(64);
}

const findings = [];
const answers = [];
for (const resource of RESOURCES) answers.push(...await ofResource(resource));
const expanded = await Promise.all(answers.map(answer => expand(answer.address, answer.document)));
const known = knownTypes(expanded);
answers.forEach((answer, place) => note(answer.address, checkSchema(expanded[place], known)));
note('schema-dts', await checkTypes(answers.flatMap(answer => objects(answer.document))));
const articles = answers.filter(answer => answer.document['@type'] === 'NewsArticle');
for (const { address } of articles) await ofAnnotations(address.split('?')[0]);

for (const finding of findings) console.error(finding);
console.log(`${answers.length} answers in schema.org, annotations of ${articles.length} articles: ${findings.length} findings`);
process.exit(findings.length > 0 || articles.length === 0 ? 1 : 0);

/** The first page of a list and every object on it, as JSON-LD. */
async function ofResource(resource) {
  const list = await (await fetch(`${base}/v1/${resource}?limit=200`)).json();
  const addresses = list.items.map(item => `${base}/v1/${resource}/${encodeURIComponent(item.id)}?format=jsonld`);
  const single = await Promise.all(addresses.map(async address => ({ address, document: await linked(address) })));
  const address = `${base}/v1/${resource}?limit=200&format=jsonld`;
  const response = await fetch(address);
  if (response.status === 400) {
    console.log(`${resource}: the list is not served as JSON-LD, and was left out`);
    return single;
  }
  return [...single, { address, document: await response.json() }];
}

async function ofAnnotations(article) {
  const collection = await linked(`${article}/annotations`);
  const source = await (await fetch(`${article}/source`)).text();
  note(`${article}/annotations`, checkAnnotations(collection, await expand(`${article}/annotations`, collection), source));
}

async function linked(address) {
  const response = await fetch(address);
  const type = response.headers.get('Content-Type') ?? '';
  if (response.status !== 200 || !type.startsWith('application/ld+json')) note(address, [`${response.status} ${type}`]);
  return response.json();
}

/** In safe mode jsonld fails where a term is dropped because no context knows it. */
async function expand(address, document) {
  try {
    return await jsonld.expand(document, { documentLoader, safe: true });
  } catch (failure) {
    note(address, [`${failure.message} ${JSON.stringify(failure.details?.event ?? failure.details ?? '')}`]);
    return [];
  }
}

function objects(document) {
  return document['@graph']?.map(object => ({ '@context': document['@context'], ...object })) ?? [document];
}

function note(address, wrong) {
  findings.push(...wrong.map(sentence => `${address}: ${sentence}`));
}
