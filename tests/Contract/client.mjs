// Does what a developer of a front end does: generates the types of a served document, compiles the example against them, and runs it.
// Usage: npm run client -- BASE_URL
import { spawnSync } from 'node:child_process';

const base = process.argv[2]?.replace(/\/$/, '');
if (!base) {
  console.error('Usage: npm run client -- BASE_URL');
  process.exit(64);
}

const steps = [
  ['npx', '--no-install', 'openapi-typescript', `${base}/openapi/v1.json`, '--output', 'generated/on-record.d.ts'],
  ['npx', '--no-install', 'tsc', '--project', 'example.tsconfig.json'],
  ['node', 'generated/example.js', base],
];
for (const [program, ...rest] of steps)
  if (spawnSync(program, rest, { stdio: 'inherit' }).status !== 0) process.exit(1);
