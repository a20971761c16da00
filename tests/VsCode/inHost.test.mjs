import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Editor, until } from './editor.mjs';
import { here } from './places.mjs';
import { machineSettings } from './server.mjs';

let editor;
before(async () => { editor = await Editor.start({ machine: machineSettings() }); });
after(async () => { await editor?.stop(); });

test('in the extension host', { timeout: 14 * 60 * 1000 }, async context => {
  const results = [];
  let exit;
  await editor.page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = typeof args[0] === 'string' ? args.map(String).join(' ') : JSON.stringify(args);
    const start = line.indexOf('RESULT {');
    if (start >= 0)
      results.push(JSON.parse(line.slice(start + 'RESULT '.length)));
    else
      editor.log += `[host ${type}] ${line}\n`;
  });
  await editor.page.exposeFunction('codeAutomationExit', code => { exit = code; });
  const remote = path => `vscode-remote://127.0.0.1:${editor.port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(join(here, 'inHost'))],
    ['extensionTestsPath', remote(join(here, 'inHost/index.js'))],
  ];
  await editor.page.goto(editor.url(`&payload=${encodeURIComponent(JSON.stringify(payload))}`));
  await until(() => exit !== undefined || results.some(result => result.end), 12 * 60 * 1000, () => `the tests did not end\n${editor.log.slice(-4000)}`);
  await editor.picture('in-host-end');
  const ran = results.filter(result => !result.end);
  if (ran.length === 0)
    throw new Error(`no test ran in the extension host\n${editor.log.slice(-4000)}`);
  for (const { name, message } of ran) {
    await context.test(name, () => {
      if (message !== undefined)
        throw new Error(message);
    });
  }
});
