const assert = require('node:assert/strict');
const path = require('node:path');
const vscode = require('vscode');
const { battery, closeAll, findings, openText, root, service, until } = require('./drafts');

const lineOf = (document, text) => document.getText().split('\n').findIndex(line => line.includes(text));
const ask = (name, ...args) => vscode.commands.executeCommand(`vscode.execute${name}`, ...args);

module.exports = {
  async 'the outline shows the clauses'() {
    const { document } = await openText(path.join(root(), battery));
    const symbols = await ask('DocumentSymbolProvider', document.uri);
    assert.ok(symbols.length >= 8);
    assert.ok(symbols.some(symbol => symbol.name.includes('技术要求') && symbol.children.length > 0));
    await closeAll();
  },

  async 'automatic numbers stand before the lines and are not in the text'() {
    const { document } = await openText(path.join(root(), battery));
    const hints = await ask('InlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount - 1, 0));
    const label = hint => (typeof hint.label === 'string' ? hint.label : hint.label.map(part => part.value).join('')).trim();
    const line = lineOf(document, '带电部件与可触及金属部件之间的绝缘电阻') - 1;
    assert.ok(hints.some(hint => hint.position.line === line && label(hint) === '5.2.1'));
    assert.ok(!document.lineAt(line).text.startsWith('5.2.1'));
    await closeAll();
  },

  async 'hover on a finding tells the rule and its clause'() {
    const { document } = await openText(path.join(root(), service));
    const finding = (await findings(document, found => found.length > 10)).find(item => item.message.includes('必须'));
    const hovers = await ask('HoverProvider', document.uri, finding.range.start);
    const text = hovers.flatMap(hover => hover.contents).map(content => content.value ?? content).join('\n');
    assert.match(text, /GB\/T 1\.1/);
    await closeAll();
  },

  async 'a pointer to a table leads to it'() {
    const { document } = await openText(path.join(root(), battery));
    const line = lineOf(document, '应符合表1的规定');
    const column = document.lineAt(line).text.indexOf('表1') + 1;
    const [place] = await ask('DefinitionProvider', document.uri, new vscode.Position(line, column));
    const target = (place.targetRange ?? place.range).start.line;
    assert.ok(document.lineAt(target).text.includes('基本尺寸及极限偏差'));
    await closeAll();
  },

  async 'hover on a figure shows its picture'() {
    const { document } = await openText(path.join(root(), battery));
    const line = lineOf(document, '见图1');
    const hovers = await ask('HoverProvider', document.uri, new vscode.Position(line, document.lineAt(line).text.indexOf('图1') + 1));
    const text = hovers.flatMap(hover => hover.contents).map(content => content.value ?? content).join('\n');
    assert.match(text, /!\[[^\]]*\]\(data:image\/png;base64,/);
    await closeAll();
  },

  async 'a picture can be opened'() {
    const { document } = await openText(path.join(root(), battery));
    const line = lineOf(document, '\uFFFC');
    const [uri] = await vscode.commands.executeCommand('stdlint.openPicture', document.uri.toString(), line, document.lineAt(line).text.indexOf('\uFFFC'));
    assert.match(uri.path, /image1\.png$/);
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('latin1', 1, 4), 'PNG');
    await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom, 'the viewer for pictures');
    await closeAll();
  },

  async 'the words of provisions have colours'() {
    const { document } = await openText(path.join(root(), battery));
    const tokens = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri);
    assert.ok(tokens.data.length > 0);
    const known = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokensLegend', document.uri);
    assert.ok(known.tokenTypes.includes('requirement'));
    await closeAll();
  },

  async 'clauses can be folded'() {
    const { document } = await openText(path.join(root(), battery));
    const ranges = await ask('FoldingRangeProvider', document.uri);
    assert.ok(ranges.length > 10);
    await closeAll();
  },

  async 'settings of the language leave the text alone'() {
    const { document, editor } = await openText(path.join(root(), service));
    const settings = vscode.workspace.getConfiguration('', document);
    for (const name of ['files.insertFinalNewline', 'files.trimFinalNewlines', 'files.trimTrailingWhitespace', 'editor.formatOnSave',
      'editor.unicodeHighlight.ambiguousCharacters', 'editor.unicodeHighlight.invisibleCharacters'])
      assert.equal(settings.get(name), false, name);
    assert.equal(settings.get('editor.wordWrap'), 'on');
    assert.equal(editor.options.insertSpaces, false);
    await closeAll();
  },
};
