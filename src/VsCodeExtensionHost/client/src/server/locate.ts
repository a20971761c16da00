import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';

export interface ServerProgram {
  command: string;
  args: string[];
  /** The library that `dotnet` runs, when the program is not an executable of its own. */
  library?: string;
}

export type ServerProblem =
  | { kind: 'badPath'; path: string }
  | { kind: 'noServer' }
  | { kind: 'noDotnet' }
  | { kind: 'oldDotnet'; wanted: string; found: string[] };

export interface ServerSettings {
  /** The extension's own folder; the server is beside it in `server`. */
  extensionPath: string;
  path: string;
  dotnet: string;
}

const windows = process.platform === 'win32';
const executable = windows ? 'stdlint.exe' : 'stdlint';

/** The program from the settings, the one that comes with the extension, or the one on the PATH, in this order. */
export function locateServer(settings: ServerSettings): ServerProgram | ServerProblem {
  if (settings.path !== '') {
    const configured = expandHome(settings.path);
    const file = isFolder(configured) ? inFolder(configured) : isFile(configured) ? configured : undefined;
    return file === undefined ? { kind: 'badPath', path: settings.path } : program(file, settings);
  }

  const bundled = inFolder(path.join(settings.extensionPath, 'server'));
  if (bundled !== undefined)
    return program(bundled, settings);
  const installed = onPath(executable) ?? existing(path.join(homedir(), '.dotnet', 'tools', executable));
  return installed === undefined ? { kind: 'noServer' } : program(installed, settings);
}

/** Why a server that was found did not start: asked only then, because asking starts a process. */
export async function explainFailure(server: ServerProgram): Promise<ServerProblem | undefined> {
  if (server.library === undefined)
    return undefined;
  const wanted = wantedRuntime(server.library);
  const found = await runtimes(server.command);
  if (found.length === 0)
    return { kind: 'noDotnet' };
  const major = Number.parseInt(wanted, 10);
  return found.some(version => Number.parseInt(version, 10) === major) ? undefined : { kind: 'oldDotnet', wanted, found };
}

function program(file: string, settings: ServerSettings): ServerProgram | ServerProblem {
  if (!file.endsWith('.dll'))
    return { command: file, args: [] };
  const dotnet = locateDotnet(settings.dotnet);
  return dotnet === undefined ? { kind: 'noDotnet' } : { command: dotnet, args: [file], library: file };
}

function locateDotnet(configured: string): string | undefined {
  if (configured !== '')
    return existing(expandHome(configured));
  const name = windows ? 'dotnet.exe' : 'dotnet';
  const roots = [
    process.env['DOTNET_ROOT'],
    ...(windows
      ? [path.join(process.env['ProgramFiles'] ?? 'C:\\Program Files', 'dotnet'), path.join(process.env['LOCALAPPDATA'] ?? '', 'Microsoft', 'dotnet')]
      : ['/usr/local/share/dotnet', '/usr/share/dotnet', '/usr/lib/dotnet', '/opt/homebrew/bin', path.join(homedir(), '.dotnet')]),
  ];
  return existing(path.join(roots[0] ?? '', name), roots[0] !== undefined)
    ?? onPath(name)
    ?? roots.slice(1).map(root => existing(path.join(root ?? '', name))).find(file => file !== undefined);
}

function inFolder(folder: string): string | undefined {
  return existing(path.join(folder, executable)) ?? existing(path.join(folder, 'stdlint.dll'));
}

function onPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = folder === '' ? undefined : existing(path.join(folder, name));
    if (file !== undefined)
      return file;
  }

  return undefined;
}

function wantedRuntime(library: string): string {
  try {
    const config = JSON.parse(readFileSync(library.replace(/\.dll$/, '.runtimeconfig.json'), 'utf8')) as {
      runtimeOptions?: { framework?: { version?: string } };
    };
    return config.runtimeOptions?.framework?.version ?? '10.0.0';
  } catch {
    return '10.0.0';
  }
}

function runtimes(dotnet: string): Promise<string[]> {
  return new Promise(resolve => execFile(dotnet, ['--list-runtimes'], { timeout: 10_000 }, (error, output) => resolve(error === null
    ? [...output.matchAll(/^Microsoft\.NETCore\.App (\S+)/gm)].map(match => match[1] ?? '')
    : [])));
}

function expandHome(file: string): string {
  return file === '~' || file.startsWith('~/') || file.startsWith('~\\') ? path.join(homedir(), file.slice(1)) : file;
}

function existing(file: string, wanted = true): string | undefined {
  return wanted && isFile(file) ? file : undefined;
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}
