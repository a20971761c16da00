const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { api, closeAll, copyOf, edit, findings, hanger, openText, service, until } = require('./drafts');

const codeOf = finding => String(finding.code?.value ?? finding.code);

/** Some line of running text that is long enough to be typed into. */
function plainLine(document) {
  for (let line = 20; line < document.lineCount; line++) {
    const text = document.lineAt(line).text;
    if (text.length > 20 && text.endsWith('。') && !text.includes('\uFFFC') && !text.includes('\t'))
      return line;
  }

  throw new Error('the draft has no line of running text');
}

module.exports = {
  async 'typing and saving changes the draft, and reading it again gives what was typed'() {
    const file = copyOf(service, '输入.docx');
    const { document } = await openText(file);
    const line = plainLine(document);
    await edit(document, (changes, uri) => changes.insert(uri, new vscode.Position(line, 2), '新加的字'));
    assert.ok(document.isDirty);
    const before = fs.readFileSync(file);
    assert.ok(await document.save());
    assert.ok(!document.isDirty);
    assert.ok(!before.equals(fs.readFileSync(file)));
    const again = Buffer.from(await vscode.workspace.fs.readFile(document.uri)).toString('utf8');
    assert.equal(again, document.getText());
    assert.ok(again.includes('新加的字'));
    await closeAll();
  },

  async 'a quick fix, undo and save'() {
    const file = copyOf(service, '修复.docx');
    const { document } = await openText(file);
    const list = await findings(document, found => found.length > 10);
    const original = document.getText();
    let fixed;
    for (const finding of list) {
      const actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, finding.range, 'quickfix', 20);
      fixed = actions.find(action => action.edit !== undefined && action.isPreferred);
      if (fixed !== undefined) {
        assert.ok(await vscode.workspace.applyEdit(fixed.edit));
        await findings(document, found => !found.some(other => codeOf(other) === codeOf(finding) && other.range.isEqual(finding.range)), 'the finding to go');
        break;
      }
    }

    assert.ok(fixed !== undefined, 'no finding offers a preferred quick fix');
    assert.notEqual(document.getText(), original);
    await vscode.commands.executeCommand('undo');
    await until(() => document.getText() === original, 'undo');
    await closeAll();
  },

  async 'another form of a list is chosen and saved'() {
    const file = copyOf(hanger, '改写.docx');
    const { document } = await openText(file);
    const line = document.getText().split('\n').findIndex(text => text.includes('上衣架；'));
    const place = new vscode.Range(line, 2, line, 2);
    await until(async () => {
      const [action] = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, place, 'refactor.rewrite.list.letters', 5);
      return action?.edit !== undefined && vscode.workspace.applyEdit(action.edit);
    }, 'the rewriting');
    assert.ok(document.lineAt(line).text.startsWith('a)'), document.lineAt(line).text);
    assert.ok(await document.save());
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(document.uri)).toString('utf8'), document.getText());
    await closeAll();
  },

  async 'fix all repairs, one undo takes it back, saving writes it'() {
    const file = copyOf(service, '全部.docx');
    const { document } = await openText(file);
    const count = (await findings(document, found => found.length > 10)).length;
    const original = document.getText();
    await vscode.commands.executeCommand('stdlint.fixAll', document.uri);
    assert.notEqual(document.getText(), original);
    await findings(document, found => found.length < count, 'fewer findings');
    await vscode.commands.executeCommand('undo');
    await until(() => document.getText() === original, 'one undo for all');
    await vscode.commands.executeCommand('redo');
    assert.ok(await document.save());
    await closeAll();
  },

  async 'a draft that changes on disk is shown anew'() {
    const file = copyOf(service, '外部.docx');
    const other = copyOf(service, '外部来源.docx');
    const { document: source } = await openText(other);
    await edit(source, (changes, uri) => changes.insert(uri, new vscode.Position(plainLine(source), 1), '在别处写的'));
    assert.ok(await source.save());
    const { document } = await openText(file);
    await findings(document);
    fs.copyFileSync(other, file);
    await until(() => document.getText().includes('在别处写的'), 'the outside change');
    assert.ok(!document.isDirty);
    await closeAll();
  },

  async 'a save over an outside change is refused, nothing is lost'() {
    const file = copyOf(service, '冲突.docx');
    const other = copyOf(service, '冲突来源.docx');
    const { document: source } = await openText(other);
    await edit(source, (changes, uri) => changes.insert(uri, new vscode.Position(plainLine(source), 1), '外面的改动'));
    assert.ok(await source.save());
    const { document } = await openText(file);
    await findings(document);
    await edit(document, (changes, uri) => changes.insert(uri, new vscode.Position(plainLine(document), 3), '里面的改动'));
    fs.copyFileSync(other, file);
    const outside = fs.readFileSync(file);
    assert.equal(await document.save(), false);
    assert.ok(document.isDirty);
    assert.ok(document.getText().includes('里面的改动'));
    assert.ok(outside.equals(fs.readFileSync(file)));
    await closeAll();
  },

  async 'a server that is killed comes back with the text as typed'() {
    const file = copyOf(service, '中断.docx');
    const { document } = await openText(file);
    await findings(document);
    const line = plainLine(document);
    await edit(document, (changes, uri) => changes.insert(uri, new vscode.Position(line, 2), '没有丢'));
    const { session } = await api();
    const first = session.pid;
    process.kill(first, 'SIGKILL');
    await until(() => session.state === 'running' && session.pid !== first, 'the new server');
    assert.ok(document.isDirty);
    assert.ok(document.getText().includes('没有丢'));
    assert.ok(await document.save());
    const again = Buffer.from(await vscode.workspace.fs.readFile(document.uri)).toString('utf8');
    assert.ok(again.includes('没有丢'));
    await findings(document);
    await closeAll();
  },

  async 'a draft at which the server stops twice is kept from it, and can still be saved'() {
    const { session } = await api();
    await session.restart();
    const file = copyOf(service, '隔离.docx');
    const { document } = await openText(file);
    await findings(document);
    const line = plainLine(document);
    for (const typed of ['一次', '两次']) {
      await edit(document, (changes, uri) => changes.insert(uri, new vscode.Position(line, 2), typed));
      const stopped = session.pid;
      process.kill(stopped, 'SIGKILL');
      await until(() => session.state === 'running' && session.pid !== stopped, 'the new server');
    }

    await until(() => vscode.languages.getDiagnostics(document.uri).length === 0, 'no findings of the draft that is kept away');
    assert.ok(await document.save());
    const again = Buffer.from(await vscode.workspace.fs.readFile(document.uri)).toString('utf8');
    assert.ok(again.includes('两次一次'));
    const other = await openText(copyOf(service, '别的.docx'));
    await findings(other.document);
    await session.restart();
    await vscode.window.showTextDocument(document);
    await edit(document, (changes, uri) => changes.insert(uri, new vscode.Position(line, 2), '再来'));
    await findings(document);
    await closeAll();
  },

  async 'what another program saved meanwhile is merged into the text'() {
    const file = copyOf(service, '合并.docx');
    const { document } = await openText(file);
    await findings(document);
    const line = plainLine(document);
    const before = document.getText();
    await edit(document, (changes, uri) => changes.insert(uri, new vscode.Position(line, 2), '我加的'));
    const { session } = await api();
    const other = document.getText().split('\n').findIndex((text, index) => index > line + 5 && text.length > 20 && text.endsWith('。') && !text.includes('\uFFFC') && !text.includes('\t'));
    const theirs = before.split('\n').map((text, index) => index === other ? `别人加的${text}` : text).join('\n');
    const saved = await (await session.start()).sendRequest('stdlint/writeFile', { uri: document.uri.toString(), text: theirs });
    assert.ok(saved.saved, saved.message);
    await vscode.commands.executeCommand('stdlint.mergeSaved', document.uri);
    assert.ok(document.isDirty);
    assert.ok(document.getText().includes('我加的'));
    assert.ok(document.getText().includes('别人加的'));
    assert.ok(await document.save());
    const again = Buffer.from(await vscode.workspace.fs.readFile(document.uri)).toString('utf8');
    assert.ok(again.includes('我加的') && again.includes('别人加的'));
    await closeAll();
  },
};
