// What the tests do with drafts: open, wait for findings, save.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const service = '旅游饭店客房服务规范（征求意见稿）.docx';
const battery = '电动自行车蓄电池充电柜（SET 2020）.docx';
const hanger = '木质衣架（QB，2009版）.docx';
const textName = '正文.stdtext';

const root = () => vscode.workspace.workspaceFolders[0].uri.fsPath;

/** A draft of its own for one test, so that no test sees what another wrote. */
function copyOf(sample, name) {
  const target = path.join(root(), name);
  fs.copyFileSync(path.join(root(), sample), target);
  return target;
}

function textUri(file) {
  return vscode.Uri.from({ scheme: 'stdlint', path: `${vscode.Uri.file(file).path}/${textName}` });
}

async function openText(file) {
  const document = await vscode.workspace.openTextDocument(textUri(file));
  const editor = await vscode.window.showTextDocument(document);
  return { document, editor };
}

async function findings(document, condition = list => list.length > 0, what = 'findings') {
  await until(() => condition(vscode.languages.getDiagnostics(document.uri)), `${what} of ${document.uri.path}`);
  return vscode.languages.getDiagnostics(document.uri);
}

async function until(condition, what, timeout = 20_000) {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if (await condition())
      return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }

  assert.fail(`waited in vain for ${what}`);
}

async function edit(document, change) {
  const changes = new vscode.WorkspaceEdit();
  change(changes, document.uri);
  assert.ok(await vscode.workspace.applyEdit(changes));
}

async function api() {
  return vscode.extensions.getExtension('stdlint.stdlint').activate();
}

async function closeAll() {
  while (vscode.window.activeTextEditor?.document.isDirty)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

module.exports = { api, battery, closeAll, copyOf, edit, findings, hanger, openText, root, service, textName, textUri, until };
