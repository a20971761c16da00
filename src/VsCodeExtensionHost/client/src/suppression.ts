import * as vscode from 'vscode';
import { suppressRequest } from './protocol';
import type { ServerSession } from './server/serverSession';

/** Asks why a finding does not hold here, and writes the answer into the draft as a comment that suppresses it. */
export async function suppressHere(session: ServerSession, uri: string, version: string, finding: string, code: string): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore {0} here', code),
    prompt: vscode.l10n.t('Why does it not hold here? The reason is written into the draft as a comment.'),
    validateInput: text => text.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined,
  });
  if (reason === undefined)
    return;
  const client = await session.start();
  const { edit } = await session.request(suppressRequest, { uri, version: Number(version), finding, reason: reason.trim() });
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (changes !== undefined)
    await vscode.workspace.applyEdit(changes);
}
