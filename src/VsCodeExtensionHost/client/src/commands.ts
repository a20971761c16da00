import { spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { showText } from './draftEditor';
import { draftName, fileUri, isDraftText, isOwnerFile, isWordFile, scheme, textUri } from './draftUri';
import type { OutsideChanges } from './outsideChanges';
import { annotateRequest, fixAllRequest, reportRequest } from './protocol';
import type { FixAllResult } from './protocol';
import { fixFolder } from './folderFixes';
import { compareWithSaved } from './savedText';
import type { ServerSession } from './server/serverSession';
import { suppressHere } from './suppression';
import { showTree } from './treeView';

export function registerCommands(session: ServerSession, log: vscode.LogOutputChannel, outside: OutsideChanges): vscode.Disposable {
  const commands: Record<string, (...args: never[]) => unknown> = {
    openText: async (target?: vscode.Uri | string) => {
      const file = await chosenFile(target);
      return file === undefined ? undefined : showText(file);
    },
    fixAll: (target?: vscode.Uri | string) => withText(target, text => fixAll(session, text)),
    fixFolder: async (target?: vscode.Uri | string) => {
      const folder = asUri(target) ?? await chosenFolder();
      return folder === undefined ? undefined : fixFolder(session, log, folder);
    },
    suppressHere: (uri: string, version: string, finding: string, code: string) => suppressHere(session, uri, version, finding, code),
    annotate: async (target?: vscode.Uri | string, output?: vscode.Uri | string) => {
      const file = await chosenFile(target);
      return file === undefined ? undefined : annotate(session, file, asUri(output));
    },
    openInWord: async (target?: vscode.Uri | string) => {
      const file = await chosenFile(target);
      return file === undefined ? undefined : openInWord(file);
    },
    compareWithSaved: (target?: vscode.Uri | string) => withText(target, compareWithSaved),
    mergeSaved: (target?: vscode.Uri | string) => withText(target, uri => outside.merge(uri)),
    showTree: (target?: vscode.Uri | string) => withText(target, showTree),
    report: (target?: vscode.Uri | string) => withText(target, uri => session.request(reportRequest, { uri: uri.toString() })),
    showProblems: () => vscode.commands.executeCommand('workbench.actions.view.problems'),
    showLog: () => log.show(),
    openSettings: () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:stdlint.stdlint'),
    openWalkthrough: () => vscode.commands.executeCommand('workbench.action.openWalkthrough', 'stdlint.stdlint#start', false),
    restartServer: () => session.restart(),
  };
  return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`stdlint.${name}`, run as (...args: unknown[]) => unknown)));
}

async function fixAll(session: ServerSession, text: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(text);
  const client = await session.start();
  const { edit, fixes } = await client.sendRequest<FixAllResult>(fixAllRequest.method, { uri: text.toString() });
  if (fixes === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0}: nothing to fix that has one possible repair.', draftName(text)));
    return;
  }

  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (changes === undefined || await vscode.workspace.applyEdit(changes))
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} places repaired. Undo takes them back; saving writes them into the .docx.', fixes), 8000);
}

async function annotate(session: ServerSession, file: vscode.Uri, output?: vscode.Uri): Promise<string | undefined> {
  const target = output ?? await vscode.window.showSaveDialog({
    defaultUri: file.with({ path: file.path.replace(/(\.doc[xm])$/i, '.annotated$1') }),
    filters: { Word: ['docx'] },
  });
  if (target === undefined)
    return undefined;
  const { written, comments } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Writing comments …') },
    () => session.request(annotateRequest, { uri: textUri(file).toString(), output: target.fsPath }));
  const open = vscode.l10n.t('Open in Word');
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} comments written into {1}.', comments, draftName(target)), open).then(choice => {
    if (choice === open)
      void openInWord(vscode.Uri.file(written));
  });
  return written;
}

/** By the system's own association: Word, WPS or what the user has for .docx. */
async function openInWord(file: vscode.Uri): Promise<void> {
  if (vscode.env.remoteName !== undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t(
      '{0} is on another computer ({1}). Download it from the explorer to open it in Word.', draftName(file), vscode.env.remoteName));
    return;
  }

  const opened = await vscode.env.openExternal(file);
  if (!opened && process.platform === 'linux')
    spawn('xdg-open', [file.fsPath], { detached: true, stdio: 'ignore' }).on('error', () => undefined).unref();
}

async function withText<T>(target: vscode.Uri | string | undefined, run: (text: vscode.Uri) => T | Promise<T>): Promise<T | undefined> {
  const file = await chosenFile(target);
  return file === undefined ? undefined : run(textUri(file));
}

/** The draft that is meant: named by the caller, in front of the user, or chosen from the folder. */
async function chosenFile(target: vscode.Uri | string | undefined): Promise<vscode.Uri | undefined> {
  const uri = asUri(target) ?? activeUri();
  if (uri !== undefined && isDraftText(uri))
    return fileUri(uri);
  if (uri !== undefined && uri.scheme === 'file' && isWordFile(uri))
    return uri;
  const files = (await vscode.workspace.findFiles('**/*.{docx,docm}', undefined, 1000)).filter(file => !isOwnerFile(file));
  const picked = await vscode.window.showQuickPick(
    files.map(file => ({ label: draftName(file), description: vscode.workspace.asRelativePath(file), file })),
    { placeHolder: vscode.l10n.t('Which draft?') });
  return picked?.file;
}

async function chosenFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

function activeUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom)
    return input.uri;
  if (input instanceof vscode.TabInputTextDiff)
    return input.modified.scheme === scheme ? input.modified : undefined;
  return vscode.window.activeTextEditor?.document.uri;
}

function asUri(target: vscode.Uri | string | undefined): vscode.Uri | undefined {
  return typeof target === 'string' ? vscode.Uri.parse(target) : target instanceof vscode.Uri ? target : undefined;
}
