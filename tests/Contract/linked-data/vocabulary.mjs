// A published vocabulary, read from its package as triples, and what it says of classes and properties.

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

const plain = { namedNode: iri => iri, literal: text => text, blankNode: name => `_:${name}`, quad: (s, p, o) => ({ s, p, o }) };

export class Vocabulary {
  #byProperty = new Map();

  /** @param load the default export of an `@vocabulary/…` package */
  constructor(load, namespace) {
    this.namespace = namespace;
    for (const { s, p, o } of load({ factory: { ...plain, defaultGraph: () => '' } })) {
      if (!this.#byProperty.has(p)) this.#byProperty.set(p, new Map());
      const objects = this.#byProperty.get(p);
      objects.set(s, [...(objects.get(s) ?? []), o]);
    }
  }

  get terms() {
    return this.#byProperty.get(`${RDF}type`);
  }

  /** What a term is: a class, a property, or a member of an enumeration, by its classes. */
  typesOf(term) {
    return this.#objects(term, `${RDF}type`);
  }

  isProperty(term) {
    return this.typesOf(term).includes(`${RDF}Property`);
  }

  isClass(term) {
    return this.typesOf(term).includes(`${RDFS}Class`);
  }

  domains(property) {
    return this.#objects(property, `${this.namespace}domainIncludes`);
  }

  ranges(property) {
    return this.#objects(property, `${this.namespace}rangeIncludes`);
  }

  /** Whether a class is another, or is narrower than it. */
  isA(type, wider) {
    return type === wider || this.#objects(type, `${RDFS}subClassOf`).some(parent => this.isA(parent, wider));
  }

  #objects(term, property) {
    return this.#byProperty.get(property)?.get(term) ?? [];
  }
}
