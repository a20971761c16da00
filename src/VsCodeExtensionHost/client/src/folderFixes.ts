import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient/node';
import { fixFolderRequest } from './protocol';
import type { FixFolderResult } from './protocol';
import type { ServerSession } from './server/serverSession';

/** Repairs what is safe in all drafts of a folder, after the user has agreed: the files themselves are written. */
export async function fixFolder(session: ServerSession, log: vscode.LogOutputChannel, folder: vscode.Uri): Promise<FixFolderResult | undefined> {
  const repair = vscode.l10n.t('Repair');
  const keep = vscode.l10n.t('Repair and Keep the Originals');
  const choice = await vscode.window.showWarningMessage(
    vscode.l10n.t('Repair all safe findings in the drafts of {0}?', vscode.workspace.asRelativePath(folder)),
    { modal: true, detail: vscode.l10n.t('The .docx files themselves are written. Drafts with unsaved changes, and those open in Word, are left as they are.') },
    repair, keep);
  if (choice === undefined)
    return undefined;
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Repairing drafts') },
    (progress, cancellation) => run(session, folder, choice === keep, progress, cancellation));
  for (const problem of result.problems)
    log.warn(problem);
  await tell(result);
  return result;
}

async function run(
  session: ServerSession, folder: vscode.Uri, backup: boolean,
  progress: vscode.Progress<{ message?: string; increment?: number }>, cancellation: vscode.CancellationToken): Promise<FixFolderResult> {
  const client = await session.start();
  const workDoneToken = randomUUID();
  let done = 0;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
    if (value.kind !== 'report')
      return;
    progress.report({ message: value.message, increment: (value.percentage ?? done) - done });
    done = value.percentage ?? done;
  });
  try {
    return await client.sendRequest<FixFolderResult>(fixFolderRequest.method, { folder: folder.fsPath, backup, workDoneToken }, cancellation);
  } finally {
    listening.dispose();
  }
}

async function tell({ files, changed, fixes, problems }: FixFolderResult): Promise<void> {
  const words = vscode.l10n.t('{0} places repaired in {1} of {2} drafts.', fixes, changed.length, files);
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(words);
    return;
  }

  const show = vscode.l10n.t('Show Log');
  if (await vscode.window.showWarningMessage(`${words} ${vscode.l10n.t('{0} could not be repaired.', problems.length)}`, show) === show)
    await vscode.commands.executeCommand('stdlint.showLog');
}
