// What a speaker is quoted with, the latest first, and how often by kind and outlet.
import createClient from 'openapi-fetch';
import type { paths } from './on-record.d.ts';

const [baseUrl = 'http://localhost:5080', speaker = 'zhang-jun'] = process.argv.slice(2);
// Lists come in other forms too (CSV, JSON-LD, ...); this client reads JSON, and problems.
const api = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl });

async function* pages(cursor?: string) {
  do {
    const query = { speaker, sort: '-date', limit: 5, facets: 'kind,outlet', ...(cursor && { cursor }) };
    const { data, error } = await api.GET('/v1/quotes', { params: { query } });
    if (error) throw new Error(error.detail);
    yield data;
    cursor = data.page.next && (new URL(data.page.next, baseUrl).searchParams.get('cursor') ?? undefined);
  } while (cursor);
}

let shown = 0;
for await (const { items, page, facets } of pages()) {
  if (shown === 0) {
    console.log(`${page.total} quotes`);
    for (const [name, facet] of Object.entries(facets ?? {}))
      console.log(`  by ${name}: ${facet.values.map(({ name, count }) => `${name} ${count}`).join(', ')}`);
  }
  for (const { text, date, article, kind } of items)
    console.log(`${date?.edtf ?? 'undated'}  ${kind}  ${article.title}\n    ${text}`);
  shown += items.length;
}
