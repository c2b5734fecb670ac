// Lints an OpenAPI document with the rules of .spectral.yaml and redocly.yaml: npm run lint -- URL_OR_FILE
// Ends with 1 where there is any finding, of whatever severity.
import { spawnSync } from 'node:child_process';

const document = process.argv[2];
if (!document) {
  console.error('Usage: npm run lint -- URL_OR_FILE');
  process.exit(64);
}

const linters = [
  ['spectral', 'lint', document, '--ruleset', '.spectral.yaml', '--fail-severity', 'hint'],
  // Of recommended-strict, every finding is an error.
  ['redocly', 'lint', document, '--config', 'redocly.yaml'],
];
const statuses = linters.map(command => spawnSync('npx', ['--no-install', ...command], {
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
}).status);
process.exit(statuses.every(status => status === 0) ? 0 : 1);
