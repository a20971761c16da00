// Makes out/extension.js (one file) and takes the schema of stdlint.json from docs.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const client = dirname(dirname(fileURLToPath(import.meta.url)));
await build({
  absWorkingDir: client,
  entryPoints: ['src/extension.ts'],
  outfile: 'out/extension.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: process.argv.includes('--minify'),
  sourcemap: process.argv.includes('--minify') ? false : 'linked',
  logLevel: 'warning',
});
mkdirSync(join(client, 'schema'), { recursive: true });
copyFileSync(join(client, '../../../docs/stdlint.schema.json'), join(client, 'schema/stdlint.schema.json'));
