import * as vscode from 'vscode';
import type { DraftFileSystem, Refusal } from './draftFileSystem';
import type { DraftVersions } from './draftVersions';
import { draftName, fileUri } from './draftUri';
import type { OutsideChanges } from './outsideChanges';
import { stagedNotification } from './protocol';
import { compareWithSaved } from './savedText';
import type { ServerSession } from './server/serverSession';

/**
 * Explains a save that did not happen and offers the ways on. The text and its dirty mark stay in the editor meanwhile; VS Code's own
 * message only says that saving failed.
 */
export class SaveRefusals implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;

  constructor(files: DraftFileSystem, private readonly versions: DraftVersions, private readonly outside: OutsideChanges) {
    this.subscription = files.onDidRefuse(({ uri, refusal }) => void this.explain(uri, refusal));
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async explain(uri: vscode.Uri, refusal: Refusal): Promise<void> {
    const compare = vscode.l10n.t('Compare');
    const overwrite = vscode.l10n.t('Overwrite');
    const merge = vscode.l10n.t('Merge');
    const copy = vscode.l10n.t('Save the Text as a Copy');
    const show = vscode.l10n.t('Show the Place');
    const actions = {
      conflict: this.versions.baseText(uri) === undefined ? [compare, overwrite] : [merge, compare, overwrite],
      openElsewhere: [copy],
      refused: refusal.line === undefined ? [compare] : [show, compare],
      failed: [copy],
    }[refusal.reason];
    const name = draftName(uri);
    const choice = await vscode.window.showErrorMessage(vscode.l10n.t('{0} was not saved. {1}', name, refusal.message), ...actions);
    switch (choice) {
      case compare:
        return compareWithSaved(uri);
      case merge:
        return this.outside.merge(uri);
      case overwrite:
        return this.overwrite(uri);
      case copy:
        return saveTextCopy(uri);
      case show:
        return reveal(uri, refusal.line ?? 0);
    }
  }

  private async overwrite(uri: vscode.Uri): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    this.versions.overwriteNext(uri);
    await document.save();
  }
}

/** A repair that is no text leaves no dirty mark, so the user is asked to save. */
export function offerSavingOfStaged(session: ServerSession): vscode.Disposable {
  return session.onNotification(stagedNotification, async params => {
    const uri = vscode.Uri.parse(params.uri);
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
    if (document?.isDirty === true)
      return;
    const save = vscode.l10n.t('Save');
    const text = vscode.l10n.t('{0}: the repair changes no text, such as a style or a numbering. Saving writes it into the .docx.', draftName(uri));
    if (await vscode.window.showInformationMessage(text, save) !== save)
      return;
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.save');
  });
}

/** A way out that always works: the text as it stands in the editor, in a plain file. */
async function saveTextCopy(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const target = await vscode.window.showSaveDialog({
    defaultUri: fileUri(uri).with({ path: fileUri(uri).path.replace(/\.doc[xm]$/i, '.txt') }),
    filters: { [vscode.l10n.t('Text')]: ['txt'] },
  });
  if (target !== undefined)
    await vscode.workspace.fs.writeFile(target, Buffer.from(document.getText(), 'utf8'));
}

async function reveal(uri: vscode.Uri, line: number): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const place = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1)).range;
  editor.selection = new vscode.Selection(place.start, place.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
