// Holds an article's annotations to the document that they select from, counting as the Web Annotation model does: in code points.

import oaTriples from '@vocabulary/oa';
import { Vocabulary } from './vocabulary.mjs';
import { nodes } from './schemaorg.mjs';

const oa = new Vocabulary(oaTriples, 'http://www.w3.org/ns/oa#');

/** What is wrong with a collection, a sentence each. */
export function check(collection, expanded, source) {
  const characters = [...source];
  const annotations = collection.first.items;
  const found = [];
  if (annotations.length !== collection.total) found.push(`total is ${collection.total}, but there are ${annotations.length}`);
  if (new Set(annotations.map(annotation => annotation.id)).size !== annotations.length) found.push('two annotations have one id');
  for (const annotation of annotations)
    for (const target of annotation.target) {
      const [position, quote] = target.selector;
      if (characters.slice(position.start, position.end).join('') !== quote.exact)
        found.push(`${annotation.id}: ${position.start} to ${position.end} is not ${JSON.stringify(quote.exact)}`);
      if (!source.includes(quote.prefix + quote.exact + quote.suffix))
        found.push(`${annotation.id}: the document has no ${JSON.stringify(quote)}`);
    }
  return [...found, ...unknownTerms(expanded)];
}

function unknownTerms(expanded) {
  const used = [...nodes(expanded)].flatMap(node => [...Object.keys(node), ...(node['@type'] ?? [])]);
  return [...new Set(used)].filter(term => term.startsWith(oa.namespace) && oa.typesOf(term).length === 0)
    .map(term => `there is no ${term}`);
}
