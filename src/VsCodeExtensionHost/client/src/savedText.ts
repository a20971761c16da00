import * as vscode from 'vscode';
import type { DraftFileSystem } from './draftFileSystem';
import { draftName, isDraftText, scheme } from './draftUri';
import { readRequest } from './protocol';
import type { ServerSession } from './server/serverSession';

const savedScheme = 'stdlint-saved';

/**
 * The text as it stands in the .docx, beside which the editor's text is shown. Not VS Code's own “compare with saved”, whose title names
 * every draft alike.
 */
export function registerSavedText(session: ServerSession, files: DraftFileSystem): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const announce = (uri: vscode.Uri): void => {
    if (isDraftText(uri))
      changed.fire(uri.with({ scheme: savedScheme }));
  };
  return vscode.Disposable.from(
    changed,
    files.onDidChangeFile(changes => changes.forEach(change => announce(change.uri))),
    vscode.workspace.onDidSaveTextDocument(document => announce(document.uri)),
    vscode.workspace.registerTextDocumentContentProvider(savedScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async uri => (await session.request(readRequest, { uri: uri.with({ scheme }).toString() })).text,
    }));
}

export async function compareWithSaved(uri: vscode.Uri): Promise<void> {
  const title = vscode.l10n.t('{0} (saved ↔ in the editor)', draftName(uri));
  await vscode.commands.executeCommand('vscode.diff', uri.with({ scheme: savedScheme }), uri, title, { preview: true });
}
