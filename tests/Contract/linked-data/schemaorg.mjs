// Holds expanded JSON-LD to schema.org: every class and property exists, and is used where its domain and range allow.

import { schema } from './contexts.mjs';

const at = name => schema.namespace + name;
const short = iri => iri.replace(schema.namespace, '');
const DATATYPES = {
  [at('Text')]: () => true,
  [at('URL')]: value => /^https?:\/\/[^\s<>"]+$/.test(value),
  [at('Date')]: value => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
  [at('DateTime')]: value => /^\d{4}-\d\d-\d\dT/.test(value),
  [at('Integer')]: value => Number.isInteger(value),
  [at('Number')]: value => typeof value === 'number',
  [at('Boolean')]: value => typeof value === 'boolean',
};

/** Every node of an expanded document, also those inside others. */
export function* nodes(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (value && typeof value === 'object' && !('@value' in value)) {
    yield value;
    for (const inner of Object.values(value)) yield* nodes(inner);
  }
}

/** The types that any of the documents tells of an id. */
export function knownTypes(documents) {
  const known = new Map();
  for (const node of nodes(documents))
    if (node['@id'] && node['@type']) known.set(node['@id'], node['@type']);
  return known;
}

/** What is wrong with one expanded document, a sentence each. */
export function check(document, known) {
  return [...nodes(document)].flatMap(node => checkNode(node, known));
}

function checkNode(node, known) {
  const found = [];
  const types = node['@type'] ?? [];
  for (const type of types) if (!schema.isClass(type)) found.push(`there is no class ${type}`);
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    if (!schema.isProperty(property)) found.push(`there is no property ${property}`);
    else {
      if (!inDomain(property, types)) found.push(`${short(property)} is not a property of ${types.map(short)}`);
      for (const value of values) if (!inRange(property, value, known)) found.push(`${short(property)} cannot be ${JSON.stringify(value)}`);
    }
  }
  return found;
}

// A role stands between a thing and what it points to, and repeats the property that points at it.
const isRole = types => types.some(type => schema.isA(type, at('Role')));

function inDomain(property, types) {
  return types.length === 0 || isRole(types)
    || schema.domains(property).some(domain => types.some(type => schema.isA(type, domain)));
}

function inRange(property, value, known) {
  const ranges = schema.ranges(property);
  if ('@value' in value) return ranges.some(range => DATATYPES[range]?.(value['@value']));
  const types = value['@type'] ?? known.get(value['@id']) ?? schema.typesOf(value['@id']);
  // An address outside what was asked for, whose type nobody has told.
  if (types.length === 0) return DATATYPES[at('URL')](value['@id']);
  return isRole(types) || ranges.some(range => types.some(type => schema.isA(type, range)));
}
