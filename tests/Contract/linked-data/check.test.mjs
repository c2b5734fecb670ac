// The checks find what they are there to find.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { check as checkAnnotations } from './annotations.mjs';
import { documentLoader } from './contexts.mjs';
import { check as checkSchema, knownTypes } from './schemaorg.mjs';
import { check as checkTypes } from './typescript.mjs';

const expand = document => jsonld.expand(document, { documentLoader, safe: true });
const person = { '@context': 'https://schema.org', '@type': 'Person', '@id': 'https://a.example/p', name: 'Ann' };
const quotation = { '@context': 'https://schema.org', '@type': 'Quotation', '@id': 'https://a.example/q', text: 'No.' };

async function wrong(document, others = []) {
  const expanded = await Promise.all([document, ...others].map(expand));
  return checkSchema(expanded[0], knownTypes(expanded)).join('\n');
}

test('a good object has nothing wrong', async () => {
  assert.equal(await wrong({ ...quotation, creator: { '@id': person['@id'], name: 'Ann' }, dateCreated: '2022-08' }, [person]), '');
  assert.deepEqual(await checkTypes([person, quotation]), []);
});

for (const [what, document, expected] of [
  ['an unknown class', { ...person, '@type': 'Somebody' }, /no class .*Somebody/],
  ['an unknown property', { ...person, nmae: 'Ann' }, /no property .*nmae/],
  ['a property of another class', { ...person, wordCount: 3 }, /wordCount is not a property of Person/],
  ['a text where a thing belongs', { ...quotation, creator: 'Ann' }, /creator cannot be/],
  ['a date that is none', { ...quotation, dateCreated: '2022-08-31~' }, /dateCreated cannot be/],
  ['a class out of range', { ...quotation, spokenByCharacter: { '@type': 'Place', name: 'Geneva' } }, /spokenByCharacter cannot be/],
  ['a known thing out of range', { ...quotation, isPartOf: { '@id': person['@id'] } }, /isPartOf cannot be/],
])
  test(`${what} is found`, async () => assert.match(await wrong(document, [person]), expected));

test('what schema-dts does not know is found', async () =>
  assert.match((await checkTypes([{ ...person, wordCount: 3 }])).join(), /wordCount/));

test('another context is refused', () => assert.rejects(expand({ ...person, '@context': 'https://other.example' })));

const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://a.example/c', type: 'AnnotationCollection', total: 1,
  first: { id: 'https://a.example/c#1', type: 'AnnotationPage', items: [{
    id: 'https://a.example/c#a', type: 'Annotation',
    target: [{ source: 'https://a.example/s', selector: [
      { type: 'TextPositionSelector', start: 2, end: 4 }, { type: 'TextQuoteSelector', exact: 'no', prefix: '😀 ', suffix: '.' }] }] }] },
};

test('positions are counted in code points', async () => {
  const expanded = await expand(annotation);
  assert.deepEqual(checkAnnotations(annotation, expanded, '😀 no.'), []);
  assert.notDeepEqual(checkAnnotations(annotation, expanded, 'ab no.'), []);
});

test('a term that the annotation context lacks is found', () => assert.rejects(expand({ ...annotation, confidence: 1 })));
