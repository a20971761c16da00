// Installs what the tests need into artifacts/vscode/tools (ignored): VS Code as a server, the driver for the browser, the protocol library;
// and, where they are missing, a browser, Chinese fonts and ripgrep from the system's packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifacts, here, tools } from './places.mjs';

export const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.STDLINT_TEST_BROWSER ?? ''];

export function browser() {
  const found = browsers.findLast(file => file !== '' && existsSync(file));
  if (found === undefined)
    throw new Error('no Chromium was found; set STDLINT_TEST_BROWSER to one');
  return found;
}

export function install() {
  systemPackages();
  const lock = readFileSync(join(here, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.version).digest('hex');
  const mark = join(tools, 'installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted)
    return;
  console.log('installing VS Code (code-server) and the browser driver');
  rmSync(tools, { recursive: true, force: true });
  mkdirSync(tools, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(here, file), join(tools, file));
  // Scripts of packages are not run on installation; the four native modules that the editor needs are built on their own.
  run(tools, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  run(tools, 'npm', 'rebuild', 'argon2', '--build-from-source');
  const editor = join(tools, 'node_modules/code-server/lib/vscode');
  run(editor, 'npm', 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  run(editor, 'npm', 'rebuild', '@vscode/spdlog', 'native-watchdog');
  if (!existsSync(join(editor, 'node_modules.asar')))
    symlinkSync('node_modules', join(editor, 'node_modules.asar'));
  const search = join(editor, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(search, { recursive: true });
  symlinkSync(which('rg') ?? '/usr/bin/rg', join(search, 'rg'));
  writeFileSync(mark, wanted);
}

function systemPackages() {
  const missing = [];
  if (!browsers.some(file => file !== '' && existsSync(file)))
    missing.push('chromium');
  if (spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout?.trim() === '' || which('fc-list') === undefined)
    missing.push('fontconfig', 'fonts-noto-cjk');
  if (which('rg') === undefined)
    missing.push('ripgrep');
  if (missing.length === 0)
    return;
  if (which('apt-get') === undefined)
    throw new Error(`please install ${missing.join(', ')}; there is no apt-get here to do it`);
  const admin = process.getuid() === 0 ? [] : ['sudo', '--non-interactive'];
  run(artifacts, ...admin, 'apt-get', 'update', '-qq');
  run(artifacts, ...admin, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing);
}

function which(name) {
  return (process.env.PATH ?? '').split(':').map(folder => join(folder, name)).find(file => existsSync(file));
}

function run(cwd, command, ...args) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 15 * 60 * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status === 0)
    return;
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${command} ${args.join(' ')} failed (is the network reachable?)\n${result.error?.message ?? ''}${output}`);
}
