import * as vscode from 'vscode';
import { draftName, fileUri, textUri } from './draftUri';
import { treeRequest } from './protocol';
import type { ServerSession } from './server/serverSession';

const treeScheme = 'stdlint-tree';

/** The syntax tree of a draft as a read-only document beside it. */
export function registerTreeView(session: ServerSession): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(treeScheme, {
    provideTextDocumentContent: async uri => {
      const file = uri.with({ scheme: 'file', path: uri.path.slice(0, uri.path.lastIndexOf('/')) });
      return (await session.request(treeRequest, { uri: textUri(file).toString() })).text;
    },
  });
}

export async function showTree(text: vscode.Uri): Promise<vscode.TextEditor> {
  const file = fileUri(text);
  const uri = vscode.Uri.from({ scheme: treeScheme, authority: file.authority, path: `${file.path}/${draftName(file)}.tree` });
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
}
