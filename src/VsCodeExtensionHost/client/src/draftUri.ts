import * as vscode from 'vscode';

/** The scheme under which the text of a draft is a document of its own. */
export const scheme = 'stdlint';

/** A draft's text is the one file in a folder that bears the name of the .docx. */
export const textName = '正文.stdtext';

export function isWordFile(uri: vscode.Uri): boolean {
  return /\.doc[xm]$/i.test(uri.path);
}

export function isDraftText(uri: vscode.Uri): boolean {
  return uri.scheme === scheme && uri.path.endsWith('/' + textName);
}

export function textUri(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme, authority: file.authority, path: `${file.path}/${textName}` });
}

export function fileUri(text: vscode.Uri): vscode.Uri {
  const path = text.path.slice(0, -textName.length - 1);
  return vscode.Uri.from({ scheme: 'file', authority: text.authority, path });
}

/** The name of the .docx, for messages. */
export function draftName(uri: vscode.Uri): string {
  const path = isDraftText(uri) ? fileUri(uri).path : uri.path;
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Word keeps `~$name.docx` beside a file that it has open; it is no draft. */
export function isOwnerFile(uri: vscode.Uri): boolean {
  return draftName(uri).startsWith('~$');
}
