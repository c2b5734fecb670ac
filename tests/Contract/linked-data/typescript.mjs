// Compiles objects as literals of the types of schema-dts under `tsc --strict`.

import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const OPTIONS = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
const here = new URL('.', import.meta.url);
const folder = new URL('node_modules/.cache/on-record/', here);
const compiler = fileURLToPath(new URL('node_modules/.bin/tsc', here));

/** What the compiler says of the objects, a line each. */
export async function check(objects) {
  await mkdir(folder, { recursive: true });
  const file = new URL('answers.ts', folder);
  await writeFile(file, source(objects));
  try {
    await promisify(execFile)(compiler, [...OPTIONS, fileURLToPath(file)], { maxBuffer: 1 << 26 });
    return [];
  } catch (failure) {
    const lines = `${failure.stdout}`.split('\n').filter(line => /^\S/.test(line));
    return lines.length > 0 ? lines : [String(failure)];
  }
}

function source(objects) {
  const leaves = [...new Set(objects.flatMap(object => [object['@type']].flat()))].sort();
  const imports = leaves.map(leaf => `${leaf}Leaf`).join(', ');
  const literals = objects.map(
    (object, place) => `// ${object['@id']}\nexport const answer${place}: ${type(object)} = ${JSON.stringify(object)};`);
  return `import type { MergeLeafTypes, WithContext, ${imports} } from "schema-dts";\n\n${literals.join('\n')}\n`;
}

function type(object) {
  const types = [object['@type']].flat().map(leaf => `${leaf}Leaf`);
  return `WithContext<${types.length === 1 ? types[0] : `MergeLeafTypes<[${types.join(', ')}]>`}>`;
}
