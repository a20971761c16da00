// Which program the tests use: the one inside the extension's package, or another one (`stdlint` or `stdlint.dll`) named by STDLINT_TEST_SERVER.
import { join } from 'node:path';
import { client } from './places.mjs';

const chosen = process.env.STDLINT_TEST_SERVER;
const file = chosen ?? join(client, 'server/stdlint.dll');

/** How the program was built, as far as it is known. */
export const build = /[\\/]Debug[\\/]/.test(file) ? 'Debug' : chosen === undefined ? process.env.STDLINT_CONFIGURATION ?? 'Release' : 'unknown';

export const program = file.endsWith('.dll') ? ['dotnet', file] : [file];

export function machineSettings() {
  return chosen === undefined ? {} : { 'stdlint.server.path': chosen };
}
