// What a person does: click a draft, see the squiggles, repair, undo, save. Each step leaves a picture in artifacts/vscode/screenshots.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { differingParts, readParts, writeLongDraft, writeParts } from './docx.mjs';
import { Editor, until, wait } from './editor.mjs';
import { samples } from './places.mjs';
import { report, stdlint } from './program.mjs';
import { machineSettings } from './server.mjs';
import { Workbench } from './workbench.mjs';

const service = '旅游饭店客房服务规范（征求意见稿）.docx';
const battery = '电动自行车蓄电池充电柜（SET 2020）.docx';

let editor;
let bench;
before(async () => {
  editor = await Editor.start({ machine: machineSettings(), locale: 'zh-cn' });
  copyFileSync(join(samples, service), join(editor.workspace, '外部.docx'));
  copyFileSync(join(samples, service), join(editor.workspace, '冲突.docx'));
  copyFileSync(join(samples, battery), join(editor.workspace, '单元格.docx'));
  writeLongDraft(join(samples, battery), join(editor.workspace, '三百页.docx'));
  bench = new Workbench(editor);
  await bench.open();
});
after(async () => { await editor?.stop(); });

const path = name => join(editor.workspace, name);

/** A test of its own even when an earlier one left dialogs or changed drafts behind. */
function walk(name, steps) {
  test(name, { timeout: 180_000 }, async () => {
    try {
      await steps();
    } catch (error) {
      await editor.picture(`failed ${name}`).catch(() => undefined);
      throw error;
    } finally {
      await bench.closeAll();
    }
  });
}

/** The same draft with a word put into one of its paragraphs, as Word would leave it. */
function changeOutside(file, from, to) {
  const parts = readParts(file);
  const xml = parts.get('word/document.xml').toString('utf8');
  assert.ok(xml.includes(from), `the draft does not hold “${from}” in one run`);
  parts.set('word/document.xml', Buffer.from(xml.replace(from, to), 'utf8'));
  writeParts(file, parts);
}

walk('a click shows the draft with its squiggles at the right place', async () => {
  await bench.openDraft(service);
  await bench.waitForSquiggles();
  await wait(1000);
  await editor.picture('1 draft with squiggles');
  assert.equal(await bench.tab(), service);
  const finding = report(path(service)).files[0].diagnostics.find(item => item.code === 'STD4001');
  await bench.goTo(finding.line, finding.column);
  const cursor = await bench.cursor();
  await until(async () => (await bench.squiggleBoxes()).some(box => Math.abs(box.x - cursor.x) < 4 && Math.abs(box.y - cursor.y) < 8), 10_000,
    () => `no squiggle at ${finding.line}:${finding.column}`);
  await editor.picture('2 squiggle at the place', 'squiggles');
});

walk('Ctrl+. repairs, undo takes it back, saving writes the draft', async () => {
  const finding = report(path(service)).files[0].diagnostics.find(item => item.code === 'STD4001');
  await bench.openDraft(service);
  await bench.waitForSquiggles();
  const original = await bench.text();
  await bench.goTo(finding.line, finding.column + 1);
  await bench.quickFixes();
  await editor.picture('3 quick fix list', 'quick-fix');
  await editor.page.keyboard.press('Enter');
  await bench.waitForDirty();
  await editor.picture('4 repaired and not saved');
  const repaired = await bench.text();
  assert.notEqual(repaired, original);
  await bench.focusText();
  await editor.page.keyboard.press('Control+z');
  await bench.waitForClean();
  assert.equal(await bench.text(), original);
  await editor.page.keyboard.press('Control+y');
  await bench.waitForDirty();
  const before = readFileSync(path(service));
  await bench.save();
  await bench.waitForClean();
  assert.ok(!before.equals(readFileSync(path(service))));
  assert.ok(!report(path(service)).files[0].diagnostics.some(item => item.code === 'STD4001' && item.line === finding.line));
  copyFileSync(join(samples, service), path(service));
});

walk('fix all and save write what the program writes', async () => {
  await bench.openDraft(service);
  await bench.waitForSquiggles();
  await bench.run('修复全部安全项');
  await bench.waitForDirty();
  await wait(500);
  await bench.run('stdlint: 与已保存的版本比较');
  await editor.page.waitForSelector('.monaco-diff-editor', { timeout: 20_000 });
  await wait(1500);
  await editor.picture('5 compare with saved', 'compare');
  await editor.page.keyboard.press('Control+w');
  await bench.save();
  await bench.waitForClean();
  await wait(500);
  await editor.picture('6 all repaired and saved');
  const expected = path('期望.docx');
  copyFileSync(join(samples, service), expected);
  stdlint('fix', expected, '--in-place', '--fail-on', 'never');
  assert.deepEqual(differingParts(expected, path(service)), []);
  rmSync(expected);
});

walk('a draft that Word saves meanwhile is shown anew', async () => {
  await bench.openDraft('外部.docx');
  await bench.waitForSquiggles();
  changeOutside(path('外部.docx'), '使用普通话', '在Word里写的普通话');
  await until(async () => (await bench.text()).includes('在Word里写的普通话'), 20_000, () => 'the outside change did not appear');
  assert.equal(await bench.isDirty(), false);
});

walk('when both changed, saving is refused and the two can be compared', async () => {
  await bench.openDraft('冲突.docx');
  await bench.waitForSquiggles();
  await bench.goTo(34, 1);
  await editor.page.keyboard.type('我的改动');
  await bench.waitForDirty();
  changeOutside(path('冲突.docx'), '使用普通话', '在Word里写的普通话');
  const outside = readFileSync(path('冲突.docx'));
  await wait(500);
  await bench.save();
  await bench.toast(/没有保存|newer/);
  await editor.picture('7 conflict');
  assert.ok(await bench.isDirty());
  assert.ok(outside.equals(readFileSync(path('冲突.docx'))));
  assert.ok((await bench.text()).includes('我的改动'));
});

walk('an edit that joins two cells is refused with a reason, and nothing is lost', async () => {
  const before = readFileSync(path('单元格.docx'));
  const lines = stdlint('dump', path('单元格.docx'), '--text').stdout.split('\n');
  const line = lines.findIndex(text => /│ 高度$/.test(text)) + 1;
  await bench.openDraft('单元格.docx');
  await bench.goTo(line, 1);
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.press('Delete');
  await bench.waitForDirty();
  await bench.save();
  const message = await bench.toast(/没有保存/);
  await editor.picture('8 refused save');
  assert.match(message, /单元格\.docx/);
  assert.ok(await bench.isDirty());
  assert.ok(before.equals(readFileSync(path('单元格.docx'))));
  assert.ok((await bench.text()).includes('高度1 800'));
});

walk('a draft that is open in Word stays readable, saving offers a way out', async () => {
  const owners = ['~$部.docx', '~$外部.docx'];
  for (const name of owners)
    writeFileSync(path(name), 'Word');
  await bench.openDraft('外部.docx');
  await bench.waitForSquiggles();
  await bench.goTo(34, 1);
  await editor.page.keyboard.type('新');
  await bench.waitForDirty();
  await bench.save();
  await bench.toast(/没有保存/);
  assert.ok(await bench.isDirty());
  await editor.picture('9 open in Word');
  for (const name of owners)
    rmSync(path(name));
});

walk('three hundred pages open and answer', async () => {
  const start = Date.now();
  await bench.openDraft('三百页.docx');
  const opened = Date.now() - start;
  const [{ diagnostics }] = report(path('三百页.docx')).files;
  const finding = diagnostics.find(item => item.code === 'STD4001');
  await bench.goTo(finding.line, finding.column);
  await bench.waitForSquiggles();
  console.log(`300 pages: text after ${opened} ms, squiggle after ${Date.now() - start} ms (with the program's own run)`);
  await editor.picture('10 three hundred pages');
  await bench.goTo(finding.line, finding.column + 2);
  await bench.quickFixes();
  await editor.page.keyboard.press('Enter');
  await bench.waitForDirty();
  await bench.save();
  await bench.waitForClean(60_000);
  assert.deepEqual(report(path('三百页.docx')).files[0].diagnostics, []);
});
