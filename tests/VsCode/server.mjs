// Which server the tests use: the one inside the extension's package, or another one named by STDLINT_TEST_SERVER.
import { join } from 'node:path';
import { client } from './places.mjs';

export function machineSettings() {
  return process.env.STDLINT_TEST_SERVER === undefined ? {} : { 'stdlint.server.path': process.env.STDLINT_TEST_SERVER };
}

/** The command line of the program that the package holds. */
export const program = ['dotnet', join(client, 'server/stdlint.dll')];
