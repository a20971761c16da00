const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { api, closeAll, copyOf, findings, openText, root, service, textName, textUri, until } = require('./drafts');

module.exports = {
  async 'the extension is installed and starts its server'() {
    const { session } = await api();
    await session.start();
    assert.equal(session.state, 'running');
  },

  async 'a click on a draft lands in its text and leaves no second tab'() {
    const file = copyOf(service, '点击.docx');
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(file));
    await until(() => vscode.window.activeTextEditor?.document.uri.toString() === textUri(file).toString(), 'the text editor');
    assert.equal(vscode.window.activeTextEditor.document.languageId, 'stdlint');
    await until(() => vscode.window.tabGroups.all.flatMap(group => group.tabs).length === 1, 'the one tab');
    await closeAll();
  },

  async 'the text is read as the program reads it, line for line'() {
    const { document } = await openText(path.join(root(), service));
    assert.equal(document.eol, vscode.EndOfLine.LF);
    assert.ok(document.lineCount > 100);
    assert.ok(document.getText().includes('客房'));
    assert.equal(document.isDirty, false);
    await closeAll();
  },

  async 'findings stand at the place and carry code and clause'() {
    const { document } = await openText(path.join(root(), service));
    const list = await findings(document, found => found.length > 10);
    for (const finding of list) {
      assert.match(String(finding.code?.value ?? finding.code), /^STD\d{4}$/);
      assert.ok(finding.message.length > 4);
      assert.ok(document.validateRange(finding.range).isEqual(finding.range), `${finding.message} is outside of the text`);
    }

    await closeAll();
  },

  async 'a file that does not exist is told as such'() {
    await assert.rejects(async () => vscode.workspace.fs.readFile(textUri(path.join(root(), '没有.docx'))), error => error.code === 'FileNotFound');
  },

  async 'a damaged file opens without taking the server along'() {
    const file = path.join(root(), '损坏.docx');
    fs.writeFileSync(file, 'no zip at all');
    const { session } = await api();
    await session.start();
    await vscode.workspace.fs.readFile(textUri(file)).then(() => undefined, error => assert.equal(error.code, 'Unavailable'));
    assert.equal(session.state, 'running');
    fs.rmSync(file);
  },

  async 'nothing can be created, renamed or deleted beside the text'() {
    const uri = textUri(path.join(root(), service));
    await assert.rejects(async () => vscode.workspace.fs.delete(uri));
    await assert.rejects(async () => vscode.workspace.fs.rename(uri, uri.with({ path: uri.path.replace(textName, 'x') })));
    assert.ok(fs.existsSync(path.join(root(), service)));
  },

  async 'a missing .NET is told with its name, and the draft opens once it is there'() {
    const { session } = await api();
    await session.start();
    const settings = vscode.workspace.getConfiguration('stdlint');
    const before = settings.inspect('server.dotnet')?.globalValue;
    await settings.update('server.dotnet', '/nowhere/dotnet', vscode.ConfigurationTarget.Global);
    try {
      await until(() => session.state === 'stopped', 'the server to stop');
      await assert.rejects(async () => vscode.workspace.fs.readFile(textUri(path.join(root(), service))), /\.NET 10/);
    } finally {
      await settings.update('server.dotnet', before, vscode.ConfigurationTarget.Global);
    }

    await until(async () => session.start().then(() => session.state === 'running', () => false), 'the server to run again');
    await vscode.workspace.fs.readFile(textUri(path.join(root(), service)));
  },

  async 'when switched off, a click shows the page with the choices'() {
    const file = copyOf(service, '关闭.docx');
    const settings = vscode.workspace.getConfiguration('stdlint');
    await settings.update('openDraftsAsText', false, vscode.ConfigurationTarget.Workspace);
    try {
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(file));
      await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom, 'the page');
      await new Promise(resolve => setTimeout(resolve, 500));
      assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab.input instanceof vscode.TabInputCustom);
      await vscode.commands.executeCommand('stdlint.openText');
      await until(() => vscode.window.activeTextEditor?.document.uri.toString() === textUri(file).toString(), 'the text editor');
    } finally {
      await settings.update('openDraftsAsText', undefined, vscode.ConfigurationTarget.Workspace);
      fs.rmSync(path.join(root(), '.vscode'), { recursive: true, force: true });
      await closeAll();
    }
  },
};
