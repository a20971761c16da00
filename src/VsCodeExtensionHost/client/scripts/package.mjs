// Makes artifacts/stdlint.vsix: the bundled extension and the server beside it. One command from a clean clone; needs Node 20 and the .NET 10 SDK.
// STDLINT_CONFIGURATION=Debug takes the program as built already in that configuration.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const client = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(client, '../../..');
const built = process.env.STDLINT_CONFIGURATION;
const output = join(root, 'artifacts', 'stdlint.vsix');

function run(command, ...args) {
  const result = spawnSync(command, args, { cwd: client, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error(`${command} ${args.join(' ')} failed${result.error === undefined ? '' : `: ${result.error.message}`}`);
    process.exit(1);
  }
}

if (!existsSync(join(client, 'node_modules/.bin/vsce')))
  run('npm', 'ci', '--no-audit', '--no-fund');
run('node', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');
run('node', 'scripts/bundle.mjs', '--minify');
rmSync(join(client, 'server'), { recursive: true, force: true });
run('dotnet', 'publish', join(root, 'src/Linter/Stdlint.Cli'), '-v', 'quiet', '--nologo', '-p:UseAppHost=false', '-o', join(client, 'server'),
  ...(built === undefined ? ['-c', 'Release', '-p:RunAnalyzers=false'] : ['-c', built, '--no-build']));
mkdirSync(dirname(output), { recursive: true });
run('node', 'node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license',
  '--no-rewrite-relative-links', '--out', output);
