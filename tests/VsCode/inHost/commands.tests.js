const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { api, battery, closeAll, copyOf, edit, findings, openText, root, service, until } = require('./drafts');

module.exports = {
  async 'every command of the package is there'() {
    await api();
    const { contributes } = vscode.extensions.getExtension('stdlint.stdlint').packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(contributes.commands.map(({ command }) => command).filter(command => !known.has(command)), []);
  },

  async 'the copy with comments is a draft of its own'() {
    const file = copyOf(service, '批注.docx');
    const before = fs.readFileSync(file);
    const target = path.join(root(), '批注.annotated.docx');
    const written = await vscode.commands.executeCommand('stdlint.annotate', vscode.Uri.file(file), vscode.Uri.file(target));
    assert.equal(written, target);
    assert.ok(fs.statSync(target).size > before.length);
    assert.ok(before.equals(fs.readFileSync(file)));
  },

  async 'the syntax tree opens beside the draft'() {
    const { document } = await openText(path.join(root(), battery));
    const tree = await vscode.commands.executeCommand('stdlint.showTree', document.uri);
    assert.ok(tree.document.lineCount > 100);
    assert.equal(vscode.window.visibleTextEditors.length, 2);
    await closeAll();
  },

  async 'the report is that of the findings'() {
    const { document } = await openText(path.join(root(), service));
    const list = await findings(document, found => found.length > 10);
    const report = await vscode.commands.executeCommand('stdlint.report', document.uri);
    assert.equal(report.files[0].diagnostics.length, list.length);
    await closeAll();
  },

  async 'the saved text can be compared'() {
    const file = copyOf(service, '比较.docx');
    const { document } = await openText(file);
    await edit(document, (changes, uri) => changes.insert(uri, new vscode.Position(33, 0), '新'));
    await vscode.commands.executeCommand('stdlint.compareWithSaved', document.uri);
    await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff, 'the compare view');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(document);
    await closeAll();
  },

  async 'the page of a rule can be read'() {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('stdlint-rule:/STD2101.md'));
    assert.ok(page.getText().includes('STD2101'));
  },

  async 'a restart keeps text and findings'() {
    const { document } = await openText(path.join(root(), service));
    const count = (await findings(document, found => found.length > 10)).length;
    await vscode.commands.executeCommand('stdlint.restartServer');
    await findings(document, found => found.length === count, 'the same findings');
    await closeAll();
  },
};
