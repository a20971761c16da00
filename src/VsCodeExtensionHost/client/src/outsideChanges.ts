import * as vscode from 'vscode';
import type { DraftFileSystem } from './draftFileSystem';
import { draftName } from './draftUri';
import type { DraftVersions } from './draftVersions';
import { mergeRequest } from './protocol';
import { compareWithSaved } from './savedText';
import type { ServerSession } from './server/serverSession';

/** A .docx that Word has saved while its text was being edited: VS Code leaves the text as it is, so the user is asked at once, not at the next save. */
export class OutsideChanges implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  private readonly asking = new Set<string>();

  constructor(private readonly session: ServerSession, private readonly versions: DraftVersions, files: DraftFileSystem) {
    this.subscription = files.onDidChangeFile(changes => {
      for (const { uri } of changes)
        void this.offer(uri);
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Both changes together where they lie apart; else the compare view, in which a person decides. */
  async merge(uri: vscode.Uri): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const typed = document.getText();
    const { merged } = await this.session.request(mergeRequest, { uri: uri.toString(), basis: this.versions.baseText(uri) ?? typed, text: typed });
    if (merged === null) {
      void vscode.window.showWarningMessage(vscode.l10n.t('{0}: the same place was changed here and in the file. Take over what you want to keep, then overwrite.', draftName(uri)));
      return compareWithSaved(uri);
    }

    // VS Code saves only a text that it has read from the file as it is now.
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await replaceText(document, merged);
  }

  private async offer(uri: vscode.Uri): Promise<void> {
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
    if (document?.isDirty !== true || this.versions.baseText(uri) === undefined || this.asking.has(uri.toString()))
      return;
    this.asking.add(uri.toString());
    const merge = vscode.l10n.t('Merge');
    const compare = vscode.l10n.t('Compare');
    const choice = await vscode.window.showWarningMessage(
      vscode.l10n.t('{0} was saved by another program while you were editing it. Merge its changes into your text?', draftName(uri)), merge, compare);
    this.asking.delete(uri.toString());
    if (choice === merge)
      await this.merge(uri);
    else if (choice === compare)
      await compareWithSaved(uri);
  }
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  if (await vscode.workspace.applyEdit(edit))
    return;
  // Never lost: what cannot be put back stands in an editor of its own.
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: text }));
}
