// A real VS Code in a real browser: code-server for the one, Chromium for the other, each test run with its own folders.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { browser } from './install.mjs';
import { artifacts, extension, pictures, samples, screenshots, tools } from './places.mjs';

const require = createRequire(join(tools, 'package.json'));
const { chromium } = require('playwright-core');
const codeServer = join(tools, 'node_modules/code-server/out/node/entry.js');

const userSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'files.autoSave': 'off',
  'breadcrumbs.filePath': 'off',
  'git.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
};

export class Editor {
  /** @param {{settings?: object, machine?: object, locale?: string}} options */
  static async start({ settings = {}, machine = {}, locale = 'en' } = {}) {
    const editor = new Editor();
    process.once('SIGTERM', () => void editor.stop().finally(() => process.exit(1)));
    mkdirSync(join(artifacts, 'runs'), { recursive: true });
    editor.home = mkdtempSync(join(artifacts, 'runs', 'run-'));
    editor.workspace = join(editor.home, 'workspace');
    editor.data = join(editor.home, 'data');
    mkdirSync(editor.workspace);
    for (const place of ['User', 'Machine'])
      mkdirSync(join(editor.data, place), { recursive: true });
    writeFileSync(join(editor.data, 'User/settings.json'), JSON.stringify({ ...userSettings, ...settings }, null, 2));
    writeFileSync(join(editor.data, 'Machine/settings.json'), JSON.stringify(machine, null, 2));
    if (locale !== 'en')
      editor.writeLanguagePack(locale);
    cpSync(samples, editor.workspace, { recursive: true });
    editor.folders = [
      '--user-data-dir', editor.data, '--extensions-dir', join(editor.home, 'extensions'), '--config', join(editor.home, 'config.yaml'),
    ];
    try {
      await editor.installExtension();
      await editor.startServer(locale);
      await editor.startBrowser(locale);
    } catch (error) {
      await editor.stop();
      throw error;
    }

    return editor;
  }

  /** A language pack without words: VS Code's own words stay English, extensions speak the language. */
  writeLanguagePack(locale) {
    const words = join(this.data, 'words.json');
    writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
    writeFileSync(join(this.data, 'languagepacks.json'), JSON.stringify({
      [locale]: { hash: 'tests', extensions: [{ extensionIdentifier: { id: 'stdlint.words' }, version: '1.0.0' }], translations: { vscode: words }, label: locale },
    }));
  }

  async installExtension() {
    const { status, stdout, stderr } = spawnSync(process.execPath, [codeServer, ...this.folders, '--install-extension', extension, '--force'],
      { encoding: 'utf8', env: environment() });
    if (status !== 0)
      throw new Error(`the extension could not be installed\n${stdout}${stderr}`);
  }

  async startServer(locale) {
    this.port = await freePort();
    this.log = '';
    this.server = spawn(process.execPath, [
      codeServer, ...this.folders, '--bind-addr', `127.0.0.1:${this.port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check',
      '--disable-workspace-trust', '--disable-getting-started-override', '--locale', locale, this.workspace,
    ], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.server.stdout, this.server.stderr])
      stream.on('data', chunk => { this.log += chunk; });
    await until(async () => (await fetch(`http://127.0.0.1:${this.port}/healthz`).catch(() => undefined))?.ok === true, 60_000,
      () => `code-server did not start\n${this.log}`);
  }

  async startBrowser(locale) {
    this.browser = await chromium.launch({
      executablePath: browser(),
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--font-render-hinting=none',
      ],
    });
    this.context = await this.browser.newContext({
      viewport: { width: 1360, height: 850 },
      locale,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.page = await this.context.newPage();
    this.page.setDefaultNavigationTimeout(120_000);
    this.page.on('console', message => { this.log += `[page] ${message.text()}\n`; });
  }

  url(query = '') {
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(this.workspace)}${query}`;
  }

  async stop() {
    await this.browser?.close().catch(() => undefined);
    if (this.server !== undefined && this.server.exitCode === null) {
      const ended = new Promise(resolve => this.server.once('exit', resolve));
      this.server.kill('SIGTERM');
      await Promise.race([ended, wait(5000).then(() => this.server.kill('SIGKILL'))]);
    }

    if (process.env.STDLINT_TEST_KEEP === undefined)
      rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** A picture of the window; with a second name also one for the README of the extension, when these are to be renewed. */
  async picture(name, published) {
    const file = join(screenshots, `${name}.png`);
    await this.page.screenshot({ path: file });
    if (published !== undefined && process.env.STDLINT_TEST_PICTURES !== undefined)
      cpSync(file, join(pictures, `${published}.png`));
  }
}

export function wait(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

export async function until(condition, timeout, explain) {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if (await condition())
      return;
    await wait(100);
  }

  throw new Error(explain());
}

function environment() {
  const { NODE_OPTIONS, VSCODE_IPC_HOOK_CLI, NODE_TEST_CONTEXT, ...rest } = process.env;
  return { ...rest, EXTENSIONS_GALLERY: '{}' };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
