// The tests of the extension in a real VS Code: `node tests/VsCode/run.mjs [FILE…] [--results FOLDER]`. Installs what they need, packages the
// extension, runs each *.test.mjs and writes vscode.trx. Anything that hinders them is a failed test, never silence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { run } from 'node:test';
import { install } from './install.mjs';
import { artifacts, client, extension, here, root, screenshots } from './places.mjs';
import { writeTrx } from './trx.mjs';

const args = process.argv.slice(2);
const flag = args.indexOf('--results');
const folder = flag < 0 ? join(root, 'artifacts/test-results') : resolve(args.splice(flag, 2)[1] ?? '.');
const reuse = args.includes('--no-package');
const named = args.filter(arg => !arg.startsWith('--'));
const results = [];

function step(name, action) {
  const start = Date.now();
  try {
    action();
    return true;
  } catch (error) {
    console.error(`✖ ${name}: ${error.message}`);
    results.push({ name, outcome: 'Failed', seconds: (Date.now() - start) / 1000, message: error.message });
    return false;
  }
}

function packageExtension() {
  if (reuse && existsSync(extension))
    return;
  const result = spawnSync(process.execPath, [join(client, 'scripts/package.mjs')], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`packaging failed\n${result.stdout}${result.stderr}`);
}

async function runTests() {
  const files = readdirSync(here).filter(file => file.endsWith('.test.mjs')).sort()
    .filter(file => named.length === 0 || named.some(name => file.startsWith(name)))
    .map(file => join(here, file));
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => stop.abort());
  const stream = run({ files, concurrency: 1, timeout: 15 * 60 * 1000, signal: stop.signal });
  for await (const { type, data } of stream) {
    if (type === 'test:stdout' || type === 'test:stderr')
      process.stdout.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail')
      continue;
    if (data.details.type === 'suite' || (data.nesting === 0 && data.name.endsWith('.test.mjs') && type === 'test:pass'))
      continue;
    const skipped = data.skip !== undefined || data.todo !== undefined;
    const outcome = type === 'test:fail' ? 'Failed' : skipped ? 'NotExecuted' : 'Passed';
    const message = type === 'test:fail' ? String(data.details.error?.cause?.stack ?? data.details.error?.message) : undefined;
    const name = `${basename(data.file ?? '', '.test.mjs')}: ${data.name}`;
    results.push({ name, outcome, seconds: data.details.duration_ms / 1000, ...(message === undefined ? {} : { message }) });
    console.log(`${{ Passed: '✔', Failed: '✖', NotExecuted: '-' }[outcome]} ${name} (${(data.details.duration_ms / 1000).toFixed(1)} s)`);
    if (message !== undefined)
      console.log(message);
  }
}

mkdirSync(artifacts, { recursive: true });
if (step('install', install) && step('package', packageExtension))
  await runTests();
writeTrx(folder, results);
const failed = results.filter(result => result.outcome === 'Failed').length;
console.log(`VS Code: ${results.filter(result => result.outcome === 'Passed').length} passed, ${failed} failed, `
  + `${results.filter(result => result.outcome === 'NotExecuted').length} skipped`);
process.exit(failed > 0 || results.length === 0 ? 1 : 0);
