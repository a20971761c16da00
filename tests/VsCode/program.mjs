// The program on the command line: what it writes is what the editor has to write.
import { spawnSync } from 'node:child_process';
import { program } from './server.mjs';

export function stdlint(...args) {
  const [command, ...before] = program;
  const { status, stdout, stderr, error } = spawnSync(command, [...before, ...args], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (error !== undefined || status === 2)
    throw new Error(`stdlint ${args.join(' ')}: ${error?.message ?? stderr}`);
  return { status, stdout };
}

export function report(file) {
  return JSON.parse(stdlint('check', file, '--format', 'json', '--fail-on', 'never').stdout);
}
