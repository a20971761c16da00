// The editor's window as a person uses it: keys, clicks and what is to be seen.
import { until, wait } from './editor.mjs';

export class Workbench {
  /** @param {import('./editor.mjs').Editor} editor */
  constructor(editor) {
    this.editor = editor;
    this.page = editor.page;
  }

  /** Opens the folder and waits until extensions can run. */
  async open() {
    await this.page.goto(this.editor.url());
    await this.page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
    const command = this.page.locator('.quick-input-list .monaco-list-row', { hasText: 'stdlint' });
    await until(async () => {
      await this.page.keyboard.press('F1');
      await this.page.keyboard.type('stdlint');
      await wait(1500);
      const known = await command.count() > 0;
      await this.page.keyboard.press('Escape');
      return known;
    }, 90_000, () => 'the extension did not appear');
  }

  /** One click in the explorer, as a user opens a draft. */
  async openDraft(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().click();
    await this.page.waitForSelector('.editor-instance .monaco-editor .view-line', { timeout: 60_000 });
    await until(() => this.tab().then(label => label.includes('.docx') || label.includes('正文')), 60_000, () => 'the text of the draft did not open');
  }

  async tab() {
    return (await this.page.locator('.tab.active .tab-label').first().innerText().catch(() => '')).trim();
  }

  async isDirty() {
    return (await this.page.locator('.tab.active.dirty').count()) > 0;
  }

  /** Squiggles of the shown part of the draft. */
  squiggles() {
    return this.page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning, .editor-instance .squiggly-info');
  }

  async waitForSquiggles(timeout = 60_000) {
    await this.squiggles().first().waitFor({ state: 'attached', timeout });
  }

  async run(title) {
    await this.page.keyboard.press('F1');
    await this.page.waitForSelector('.quick-input-widget input', { state: 'visible' });
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor({ timeout: 15_000 });
    await this.page.keyboard.press('Enter');
  }

  /** Line and column, both counted from 1, by the editor's own “go to”. */
  async goTo(line, column = 1) {
    await this.focusText();
    await this.page.keyboard.press('Control+g');
    await this.page.waitForSelector('.quick-input-widget input', { state: 'visible' });
    await this.page.keyboard.type(`${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector('.quick-input-widget', { state: 'hidden' });
  }

  async focusText() {
    await this.page.keyboard.press('Control+1');
  }

  async cursor() {
    await wait(300);
    return this.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
  }

  async squiggleBoxes() {
    const boxes = await Promise.all((await this.squiggles().all()).map(squiggle => squiggle.boundingBox().catch(() => null)));
    return boxes.filter(box => box !== null);
  }

  /** The list of Ctrl+. at the cursor. */
  async quickFixes() {
    await this.focusText();
    const list = this.page.locator('.action-widget .monaco-list-row');
    await until(async () => {
      await this.page.keyboard.press('Control+.');
      await list.first().waitFor({ timeout: 4000 }).catch(() => undefined);
      return await list.count() > 0;
    }, 30_000, () => 'no list of repairs');
    await wait(300);
    return list.allInnerTexts();
  }

  async toast(text, timeout = 20_000) {
    const toast = this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text }).first();
    await toast.waitFor({ timeout });
    await wait(500);
    return toast.innerText();
  }

  /** Leaves nothing behind: lists, messages and unsaved drafts go. */
  async closeAll() {
    for (let rest = 0; rest < 2; rest++)
      await this.page.keyboard.press('Escape');
    for (let rest = 0; rest < 3 && await this.isDirty(); rest++)
      await this.run('View: Revert and Close Editor').catch(() => undefined);
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+w');
    await wait(500);
    const discard = this.page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    if (await discard.count() > 0)
      await discard.first().click();
    if (await this.page.locator('.notifications-toasts .notification-list-item').count() > 0)
      await this.run('Notifications: Clear All Notifications').catch(() => undefined);
  }

  /** What the editor holds, taken as a person would: select all, copy. */
  async text() {
    await this.focusText();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+c');
    await wait(300);
    const text = await this.page.evaluate(() => navigator.clipboard.readText());
    await this.page.keyboard.press('ArrowLeft');
    return text.replace(/\r\n/g, '\n');
  }

  async save() {
    await this.focusText();
    await this.page.keyboard.press('Control+s');
  }

  async waitForClean(timeout = 30_000) {
    await until(async () => !await this.isDirty(), timeout, () => 'the draft is still marked as changed');
  }

  async waitForDirty(timeout = 20_000) {
    await until(() => this.isDirty(), timeout, () => 'the draft is not marked as changed');
  }

  statusText() {
    return this.page.locator('#stdlint\\.stdlint\\.stdlint\\.counts, [id*="stdlint.counts"]').first().innerText();
  }
}
