// Fetches /v1/export and holds it to its own datapackage.json: `node check.mjs http://localhost:5080`.
// The last line is "N passed, N failed"; the exit code is 1 where something failed.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import datapackage from 'datapackage';
import tableschema from 'tableschema';
import yauzl from 'yauzl';

const base = process.argv[2];
if (!base) {
    console.error('usage: node check.mjs BASE_URL');
    process.exit(2);
}

let passed = 0, failed = 0;
function check(name, mistakes) {
    if (mistakes.length === 0) passed++;
    else failed++;
    console.log(`${mistakes.length === 0 ? 'passed' : 'FAILED'}: ${name}`);
    for (const mistake of mistakes.slice(0, 10)) console.log(`    ${mistake}`);
}

// Every value that a path such as "reports[].article.id" leads to; what is null on the way leads nowhere.
function at(row, path) {
    return path.split('.').reduce((values, step) => {
        const list = step.endsWith('[]');
        const next = values.map(value => value[list ? step.slice(0, -2) : step]).filter(value => value !== null && value !== undefined);
        return list ? next.flat() : next;
    }, [row]);
}

async function readTable(open, resource, ids, wanted) {
    const mistakes = { lines: [], json: [], keys: [] };
    const schema = await tableschema.Schema.load(resource.schema);
    const ajv = addFormats(new Ajv({ strictTypes: false, allowUnionTypes: true }));
    const inner = resource.schema.fields
        .filter(field => field.constraints.jsonSchema)
        .map(field => [field.name, ajv.compile(field.constraints.jsonSchema)]);
    const names = resource.schema.fields.map(field => field.name);
    const keys = new Set();
    let line = 0;
    for await (const text of createInterface({ input: await open(resource.path), crlfDelay: Infinity })) {
        line++;
        let row;
        try {
            row = JSON.parse(text);
            if (Object.keys(row).join() !== names.join()) throw new Error(`the fields are ${Object.keys(row)}`);
            schema.castRow(names.map(name => row[name]));
        } catch (error) {
            mistakes.lines.push(`line ${line}: ${[error.message, ...(error.errors ?? []).map(one => one.message)].join('; ')}`);
            continue;
        }
        for (const [name, holds] of inner)
            if (row[name] !== null && !holds(row[name])) mistakes.json.push(`line ${line}, ${name}: ${ajv.errorsText(holds.errors)}`);
        const key = JSON.stringify(resource.schema.primaryKey.map(name => row[name]));
        if (keys.has(key)) mistakes.keys.push(`line ${line}: ${key} again`);
        keys.add(key);
        if (row.id !== undefined) ids[resource.name].add(row.id);
        for (const reference of resource.schema.references ?? [])
            for (const id of at(row, reference.path)) wanted.push([resource.name, reference, id]);
    }
    check(`${resource.path}: every line is a row of its schema`, mistakes.lines);
    check(`${resource.path}: every object in it is what its JSON Schema says`, mistakes.json);
    check(`${resource.path}: no two rows have one key`, mistakes.keys);
    check(`${resource.path}: it has as many rows as the package says`, line === resource.rowCount ? [] : [`${line}, not ${resource.rowCount}`]);
}

const folder = await mkdtemp(join(tmpdir(), 'export-'));
try {
    const answer = await fetch(new URL('/v1/export', base));
    const file = join(folder, 'export.zip');
    await pipeline(Readable.fromWeb(answer.body), createWriteStream(file));
    const zip = await promisify(yauzl.open)(file, { lazyEntries: true, autoClose: false });
    const entries = new Map();
    await new Promise((resolve, reject) => {
        zip.on('entry', entry => { entries.set(entry.fileName, entry); zip.readEntry(); });
        zip.on('end', resolve);
        zip.on('error', reject);
        zip.readEntry();
    });
    const open = name => promisify(zip.openReadStream.bind(zip))(entries.get(name));

    const descriptor = JSON.parse(await text(await open('datapackage.json')));
    const described = await datapackage.Package.load(descriptor);
    check('datapackage.json is a Data Package', described.errors.map(String));
    for (const resource of descriptor.resources) {
        const schema = await tableschema.Schema.load(resource.schema);
        check(`${resource.name}: its schema is a Table Schema`, schema.errors.map(String));
        check(
            `${resource.name}: every field is described`,
            resource.schema.fields.filter(field => !field.description).map(field => field.name));
    }
    const files = ['README.md', 'datapackage.json', ...descriptor.resources.map(resource => resource.path)].sort();
    check('the archive holds what the package names', files.join() === [...entries.keys()].sort().join() ? [] : [[...entries.keys()].join()]);

    const ids = Object.fromEntries(descriptor.resources.map(resource => [resource.name, new Set()]));
    const wanted = [];
    for (const resource of descriptor.resources) await readTable(open, resource, ids, wanted);
    check(
        `each of ${wanted.length} references leads to a row`,
        wanted.filter(([, reference, id]) => !ids[reference.resource].has(id)).map(([name, { path }, id]) => `${name}, ${path}: ${id}`));
    zip.close();
} finally {
    await rm(folder, { recursive: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
